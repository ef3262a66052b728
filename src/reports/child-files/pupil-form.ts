import { type ChildForm, type ChildScope, childForm } from "../kit/child-form.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { everAway } from "../ledgers/who.js";
import type { ChildRecord } from "../source/child-record.js";
import { schoolSignatures } from "./signature-lines.js";

const who = [
  "name",
  "sex",
  "bornOn",
  "ethnicity",
  "identityNumber",
  "registerNumber",
  "school",
  "grade",
  "class",
  "householdKind",
  "householdAddress",
  "homeAddress",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "guardianWorkplace",
  "family",
  "groups",
] as const;
const dropout = [
  "status",
  "absentSince",
  "confirmedOn",
  "reason",
  "whereabouts",
  "whereaboutsNote",
  "responsible",
  "helpers",
  "returnedOn",
  "closedOn",
  "ground",
] as const;
const timeOff = ["enrolmentStatus", "timeOffFrom", "expiresOn", "approvedBy", "proof"] as const;

/** The form of one child (一生一表). */
export type PupilForm = ChildForm<(typeof who)[number] | (typeof dropout)[number] | (typeof timeOff)[number]>;

/** Whether the child is on time off at the cut-off, or was approved one. */
function hasTimeOff(child: ChildRecord): boolean {
  return (
    child.spells().some(({ status }) => status === "suspended" || status === "deferred") ||
    child.acts().some(({ event }) => event.kind === "timeOffApproved")
  );
}

/**
 * The form of one child (一生一表; annex 1 of licheng-2024, the registration form of dropouts): its particulars and, above all, the persuasion
 * step by step (3f, 3g). Children whose entry is deferred or whose studies are suspended have one too (3h), with the day on which that ends.
 * The annex is not in the source: the fields are the usual ones.
 *
 * Refused as `invalid-input` for a child that never was away and is on no time off.
 */
export const pupilForm: ReportDefinition<PupilForm, ChildScope> = /* @__PURE__ */ childForm({
  id: "pupilForm",
  title: { zh: "义务教育阶段学生“一生一表”工作档案", en: "One child, one form" },
  about: ["pupil"],
  answers: ["licheng-2024/3f", "licheng-2024/3g", "licheng-2024/3h"],
  forms: [{ document: "licheng-2024", title: "一生一表 = 济南市义务教育阶段辍学学生登记表 (附件1)" }],
  audiences: ["school", "townEducationOffice", "educationAuthority"],
  fieldsFrom: "inventory",
  suits: (child) => everAway(child) || hasTimeOff(child),
  suited: "that dropped out, or whose entry is deferred or studies are suspended",
  parts: [
    { kind: "fields", heading: { zh: "一、学生基本信息", en: "1. The child" }, fields: who },
    { kind: "fields", heading: { zh: "二、辍学情况", en: "2. Dropping out" }, fields: dropout },
    { kind: "attempts", heading: { zh: "三、劝返工作记录", en: "3. Persuasion" }, blankRows: 10 },
    {
      kind: "fields",
      heading: { zh: "四、延缓入学、休学情况", en: "4. Deferred entry or suspension" },
      fields: timeOff,
    },
    {
      kind: "narrative",
      label: { zh: "期满入学、复学跟踪情况", en: "Follow-up of the entry or return when it ends" },
      lines: 3,
    },
    { kind: "signatures", lines: schoolSignatures },
  ],
  required: [
    "name",
    "sex",
    "bornOn",
    "identityNumber",
    "registerNumber",
    "school",
    "homeAddress",
    "guardianName",
    "guardianPhone",
  ],
});
