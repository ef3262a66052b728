import { type CivilMoment, parseMoment } from "../../model/moment.js";
import { yesNo } from "../fields/read-facts.js";
import { type ChildForm, type ChildScope, childForm } from "../kit/child-form.js";
import type { FormCheck, FormEntry } from "../kit/form-parts.js";
import { isWritten, writtenText } from "../kit/is-written.js";
import type { ReportDefinition } from "../kit/report-definition.js";

const fields = [
  "name",
  "sex",
  "school",
  "class",
  "boarder",
  "homeroomTeacher",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
] as const;

type Field = (typeof fields)[number];

/** The pass with which a boarder leaves the school (寄宿生离校条). */
export type BoarderLeavePass = ChildForm<Field>;

/** What the host says of a boarder that asks to leave. */
export interface LeavePassScope extends ChildScope {
  /** When it means to go. */
  readonly leavesOn: CivilMoment;
  /** When it is expected back. */
  readonly backOn?: CivilMoment;
  /** The proper reason, as somebody accepted it: whether it is proper, people decide. */
  readonly reason?: string;
  /** The homeroom teacher has signed. */
  readonly signed?: boolean;
  /** Who collects the child. */
  readonly collector?: string;
}

const entries: readonly FormEntry<LeavePassScope>[] = [
  {
    id: "leavesOn",
    label: { zh: "离校时间", en: "Leaves on" },
    class: "record",
    owedBy: "homeroomTeacher",
    read: (_child, { leavesOn }) => leavesOn.replace("T", " "),
  },
  {
    id: "backOn",
    label: { zh: "预计返校时间", en: "Back on" },
    class: "record",
    owedBy: "homeroomTeacher",
    read: (_child, { backOn }) => backOn?.replace("T", " "),
  },
  {
    id: "reason",
    label: { zh: "离校事由", en: "Reason" },
    class: "freeText",
    wide: true,
    owedBy: "homeroomTeacher",
    read: (_child, { reason }) => writtenText(reason),
  },
  {
    id: "collector",
    label: { zh: "接送家长", en: "Collected by" },
    class: "family",
    mask: "name",
    owedBy: "guardian",
    read: (_child, { collector }) => writtenText(collector),
  },
];

const checks: readonly FormCheck<LeavePassScope>[] = [
  {
    what: { zh: "有正当理由", en: "there is a proper reason" },
    owedBy: "homeroomTeacher",
    met: (_child, { reason }) => isWritten(reason),
  },
  {
    what: { zh: "班主任已签字", en: "the homeroom teacher has signed" },
    owedBy: "homeroomTeacher",
    met: (_child, { signed }) => signed === true,
  },
  {
    what: { zh: "家长接送", en: "the parents collect the child" },
    owedBy: "guardian",
    met: (_child, { collector }) => isWritten(collector),
  },
];

/**
 * The pass with which a boarder leaves in the time that it spends at school (wutaishan-2023 2.3b): a proper reason, the homeroom teacher's
 * signature, and a parent who collects it, all three. While one is missing the pass says so, and who owes it: the child does not go.
 *
 * Refused as `invalid-input` for a child that is no boarder, or when a moment does not exist.
 */
export const boarderLeavePass: ReportDefinition<BoarderLeavePass, LeavePassScope> = /* @__PURE__ */ childForm<
  Field,
  LeavePassScope
>({
  id: "boarderLeavePass",
  title: { zh: "寄宿学生离校审批单", en: "Pass for a boarder to leave" },
  about: ["pupil"],
  answers: ["wutaishan-2023/2.3b"],
  forms: [{ document: "wutaishan-2023", title: "班主任签字 (离校)" }],
  audiences: ["homeroomTeacher", "dutyTeacher", "guardian"],
  fieldsFrom: "document",
  suits: (child) => yesNo(child, "boarder") === true,
  suited: "that is put down as a boarder",
  issues: ({ leavesOn, backOn }) =>
    [
      { path: "leavesOn", value: leavesOn },
      { path: "backOn", value: backOn },
    ]
      .filter(({ path, value }) => (value !== undefined || path === "leavesOn") && !parseMoment(value))
      .map((one) => ({ ...one, expected: "an existing date YYYY-MM-DD or moment YYYY-MM-DDTHH:mm" })),
  parts: [
    { kind: "fields", heading: { zh: "一、学生", en: "1. The boarder" }, fields },
    { kind: "entries", heading: { zh: "二、离校", en: "2. Leaving" }, entries },
    {
      kind: "checks",
      id: "conditions",
      heading: { zh: "三、离校条件（三项齐全方可离校）", en: "3. Conditions: all three, or the child does not go" },
      checks,
    },
    {
      kind: "signatures",
      lines: [
        { zh: "班主任（签字）", en: "Homeroom teacher (signature)" },
        { zh: "接送家长（签字）", en: "Collecting parent (signature)" },
        { zh: "门卫（值班人员）", en: "Gate" },
        { zh: "实际离校时间", en: "Went out at" },
      ],
    },
  ],
  required: ["name", "class"],
});
