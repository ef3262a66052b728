import { type ChildForm, type ChildScope, childForm } from "../kit/child-form.js";
import type { ReportDefinition } from "../kit/report-definition.js";

const who = [
  "name",
  "sex",
  "bornOn",
  "ethnicity",
  "identityNumber",
  "registerNumber",
  "school",
  "class",
  "householdAddress",
  "homeAddress",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "guardianWorkplace",
  "family",
] as const;
const how = ["status", "absentSince", "confirmedOn", "reason", "whereabouts", "whereaboutsNote", "rebounds"] as const;
const work = [
  "returnPlanOn",
  "responsible",
  "helpers",
  "supports",
  "reportedOn",
  "reportedTo",
  "returnedOn",
  "formalitiesOn",
  "closedOn",
  "ground",
] as const;

/** The file of one dropout (一人一案). */
export type OneChildOneFile = ChildForm<(typeof who)[number] | (typeof how)[number] | (typeof work)[number]>;

/**
 * The file of one child (一人一案): who it is, how its case stands, what has been planned and done, attempt by attempt. Licheng asks for
 * measures of persuasion, child by child (licheng-2024 2.2e); the other fields are the usual ones.
 */
export const oneChildOneFile: ReportDefinition<OneChildOneFile, ChildScope> = /* @__PURE__ */ childForm({
  id: "oneChildOneFile",
  title: { zh: "控辍保学“一人一案”", en: "One child, one file" },
  about: ["pupil"],
  answers: ["licheng-2024/2.2e"],
  forms: [{ document: "licheng-2024", title: "一人一案" }],
  audiences: ["school", "townEducationOffice", "educationAuthority"],
  fieldsFrom: "inventory",
  parts: [
    { kind: "fields", heading: { zh: "一、学生基本信息", en: "1. The child" }, fields: who },
    { kind: "fields", heading: { zh: "二、辍学情况", en: "2. How its case stands" }, fields: how },
    { kind: "fields", heading: { zh: "三、劝返措施", en: "3. Measures" }, fields: work },
    { kind: "narrative", label: { zh: "劝返方案（主要措施）", en: "Plan of return" }, lines: 4 },
    { kind: "attempts", heading: { zh: "四、劝返记录", en: "4. Attempts" } },
    { kind: "steps", heading: { zh: "五、个案经过", en: "5. Course of the case" } },
    {
      kind: "signatures",
      lines: [
        { zh: "班主任", en: "Homeroom teacher" },
        { zh: "校长", en: "Principal" },
        { zh: "学校（盖章）", en: "School (seal)" },
        { zh: "日期", en: "Date" },
      ],
    },
  ],
  required: [
    "name",
    "sex",
    "bornOn",
    "identityNumber",
    "registerNumber",
    "homeAddress",
    "guardianName",
    "guardianPhone",
    "reason",
    "returnPlanOn",
  ],
});
