import { actValueLabel, roleText } from "../fields/field-words.js";
import { actsOfKind, dateOfFact } from "../fields/read-facts.js";
import { type ChildForm, type ChildScope, childForm } from "../kit/child-form.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { everNoted, hasFile, isInGroup } from "./group-of-child.js";
import { withGuardian } from "./signature-lines.js";

const fields = [
  "name",
  "sex",
  "school",
  "class",
  "groups",
  "sign",
  "family",
  "guardianName",
  "guardianPhone",
  "carers",
  "carePlanOn",
] as const;

/** The measures of care for one child (关爱帮扶措施). */
export type CarePlan = ChildForm<(typeof fields)[number]>;

/**
 * The measures drawn up for one child prone to drop out (关爱帮扶措施, city-2016 2.1.2f), with its one-to-one carer (2.1.2g) and what was done.
 * What is to be done is written by people, under the four aims that the document names.
 *
 * Refused as `invalid-input` for a child that is not put down as prone.
 */
export const carePlan: ReportDefinition<CarePlan, ChildScope> = /* @__PURE__ */ childForm({
  id: "carePlan",
  title: { zh: "学生关爱帮扶措施（一人一策）", en: "Measures of care for one child" },
  about: ["pupil"],
  answers: ["city-2016/2.1.2f", "city-2016/2.1.2g"],
  forms: [{ document: "city-2016", title: "关爱帮扶措施" }],
  audiences: ["homeroomTeacher", "teacher", "school"],
  fieldsFrom: "document",
  suits: (child) =>
    isInGroup(child, "learningDifficulty", "schoolAverse") || hasFile(child, "prone") || everNoted(child),
  suited: "with learning difficulty, averse to school, or put down as prone to drop out",
  parts: [
    { kind: "fields", heading: { zh: "一、学生情况", en: "1. The child" }, fields },
    { kind: "narrative", label: { zh: "二、解决生活困难的措施", en: "2. Against hardship" }, lines: 3 },
    {
      kind: "narrative",
      label: { zh: "三、培养学习兴趣的措施", en: "3. To awaken an interest in learning" },
      lines: 3,
    },
    { kind: "narrative", label: { zh: "四、减轻心理压力的措施", en: "4. Against stress" }, lines: 3 },
    { kind: "narrative", label: { zh: "五、消除厌学情绪的措施", en: "5. Against aversion to school" }, lines: 3 },
    {
      kind: "records",
      id: "supports",
      heading: { zh: "六、已实施的帮扶", en: "6. Help given" },
      columns: [
        { id: "on", label: { zh: "日期", en: "Date" }, class: "record", share: 2 },
        { id: "by", label: { zh: "实施单位", en: "By" }, class: "record", share: 3, shows: roleText },
        {
          id: "support",
          label: { zh: "帮扶内容", en: "Help" },
          class: "family",
          share: 4,
          shows: actValueLabel("supportGiven", "support"),
        },
      ],
      read: (child) =>
        actsOfKind(child, "supportGiven").map((fact) => ({
          on: dateOfFact(fact) ?? "",
          by: fact.event.by,
          support: fact.event.support,
        })),
      none: { zh: "尚无帮扶记录", en: "No help is on record." },
    },
    { kind: "signatures", lines: withGuardian },
  ],
  required: ["name", "school", "class", "carers", "carePlanOn"],
});
