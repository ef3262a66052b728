import { type ChildForm, type ChildScope, childForm } from "../kit/child-form.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { everNoted, hasFile, isInGroup } from "./group-of-child.js";
import { schoolSignatures } from "./signature-lines.js";

const who = ["name", "sex", "bornOn", "school", "class", "homeAddress", "homeroomTeacher", "groups"] as const;
const family = ["guardianName", "guardianRelation", "guardianPhone", "guardianWorkplace", "family"] as const;
const living = ["boarder", "leftBehind", "hardship"] as const;
const course = ["status", "sign", "reasonFound", "carers", "carePlanOn", "supports"] as const;

/** The file of a child prone to drop out (易辍学生档案). */
export type ProneFile = ChildForm<
  (typeof who)[number] | (typeof family)[number] | (typeof living)[number] | (typeof course)[number]
>;

/**
 * The file that a class keeps of a child prone to drop out (易辍学生建档登记, city-2016 2.1.2e). The document names three things that it tells:
 * how the child's family is placed, how its study stands, and how it lives. How study stands is written by its teachers: no record of the
 * library holds marks.
 *
 * Refused as `invalid-input` for a child that is not put down as prone.
 */
export const proneFile: ReportDefinition<ProneFile, ChildScope> = /* @__PURE__ */ childForm({
  id: "proneFile",
  title: { zh: "易辍学生建档登记表", en: "File of a child prone to drop out" },
  about: ["pupil"],
  answers: ["city-2016/2.1.2e"],
  forms: [{ document: "city-2016", title: "易辍学生建档登记" }],
  audiences: ["homeroomTeacher", "school"],
  fieldsFrom: "document",
  tells: "family",
  suits: (child) =>
    isInGroup(child, "learningDifficulty", "schoolAverse") || hasFile(child, "prone") || everNoted(child),
  suited: "with learning difficulty, averse to school, or put down as prone to drop out",
  parts: [
    { kind: "fields", heading: { zh: "一、基本信息", en: "1. The child" }, fields: who },
    { kind: "fields", heading: { zh: "二、家庭状况", en: "2. Family" }, fields: family },
    { kind: "narrative", label: { zh: "三、学习状况", en: "3. How study stands" }, lines: 4 },
    { kind: "fields", heading: { zh: "四、生活状况", en: "4. How the child lives" }, fields: living },
    { kind: "narrative", label: { zh: "生活状况说明", en: "How the child lives, in words" }, lines: 3 },
    { kind: "fields", heading: { zh: "五、倾向和帮扶", en: "5. Signs and help" }, fields: course },
    { kind: "signatures", lines: schoolSignatures },
  ],
  required: ["name", "school", "class", "guardianName", "guardianPhone", "family"],
});
