import { type CivilDate, parseDay } from "../../model/civil-date.js";
import type { TimeOff } from "../../model/events-case.js";
import { coreRoles } from "../../model/role.js";
import { labelled, roleText } from "../fields/field-words.js";
import { actsOfKind } from "../fields/read-facts.js";
import { type ChildForm, type ChildScope, childForm } from "../kit/child-form.js";
import type { FormCheck, FormEntry } from "../kit/form-parts.js";
import { isWritten } from "../kit/is-written.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { withGuardian } from "./signature-lines.js";
import { timeOffGranted } from "./time-off-granted.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "identityNumber",
  "registerNumber",
  "school",
  "class",
  "homeAddress",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "enrolmentStatus",
] as const;

type Field = (typeof fields)[number];

/** The formalities of deferred entry or a suspension (延缓入学、休学手续). */
export type TimeOffFormalities = ChildForm<Field>;

/** What the host says of an application for time off. */
export interface TimeOffScope extends ChildScope {
  /** For what: deferred entry or a suspension; what was granted last, unless given. */
  readonly timeOff?: TimeOff;
  /** The day of the guardian's written application. */
  readonly appliedOn?: CivilDate;
  /** The medical proof, by the host's number for it, where the roll has none. */
  readonly proof?: string;
  /** Why it is applied for. */
  readonly grounds?: string;
}

const entries: readonly FormEntry<TimeOffScope>[] = [
  {
    id: "timeOff",
    label: { zh: "申请事项", en: "Applied for" },
    class: "health",
    owedBy: "guardian",
    required: true,
    shows: labelled({
      suspension: { zh: "休学", en: "suspension of studies" },
      deferral: { zh: "延缓入学", en: "deferred entry" },
    }),
    read: (child, { timeOff }) => timeOff ?? timeOffGranted(child)?.timeOff,
  },
  {
    id: "appliedOn",
    label: { zh: "申请日期", en: "Applied on" },
    class: "health",
    owedBy: "guardian",
    read: (_child, { appliedOn }) => appliedOn,
  },
  {
    id: "grounds",
    label: { zh: "申请理由", en: "Why" },
    class: "health",
    wide: true,
    owedBy: "guardian",
    read: (_child, { grounds }) => grounds,
  },
  {
    id: "proof",
    label: { zh: "身体状况证明编号", en: "Medical proof" },
    class: "health",
    owedBy: "guardian",
    read: (child, { timeOff, proof }) => [timeOffGranted(child, timeOff)?.proof, proof].find(isWritten),
  },
  {
    id: "approvedBy",
    label: { zh: "批准单位", en: "Approved by" },
    class: "health",
    owedBy: "educationAuthority",
    shows: roleText,
    read: (child, { timeOff }) => timeOffGranted(child, timeOff)?.approvedBy,
  },
  {
    id: "approvedOn",
    label: { zh: "批准日期", en: "Approved on" },
    class: "health",
    owedBy: "educationAuthority",
    read: (child, { timeOff }) => timeOffGranted(child, timeOff)?.approvedOn,
  },
  {
    id: "until",
    label: { zh: "期满日期", en: "Last day" },
    class: "health",
    owedBy: "educationAuthority",
    read: (child, { timeOff }) => timeOffGranted(child, timeOff)?.until,
  },
];

const checks: readonly FormCheck<TimeOffScope>[] = [
  {
    what: { zh: "监护人书面申请", en: "the guardian's written application" },
    owedBy: "guardian",
    met: (_child, { appliedOn }) => appliedOn !== undefined,
  },
  {
    what: { zh: "身体状况证明", en: "proof of the child's state of health" },
    owedBy: "guardian",
    met: (child, { timeOff, proof }) => [timeOffGranted(child, timeOff)?.proof, proof].some(isWritten),
  },
  {
    what: {
      zh: "乡镇人民政府或者县级教育行政部门批准（义务教育法第十一条）",
      en: "approval by the township or the county education department (Compulsory Education Law 11)",
    },
    owedBy: "educationAuthority",
    met: (child, { timeOff }) => {
      const by = timeOffGranted(child, timeOff)?.approvedBy;
      return by !== undefined && (by === "townshipGovernment" || counts(by));
    },
  },
  {
    what: { zh: "写明期满日期", en: "its last day is on record" },
    owedBy: "educationAuthority",
    met: (child, { timeOff }) => timeOffGranted(child, timeOff)?.until !== undefined,
  },
  {
    what: {
      zh: "学籍变更登记，证明材料齐全、手续完备",
      en: "the change is on the roll, papers and formalities complete",
    },
    owedBy: "registrationClerk",
    met: (child, { timeOff }) => {
      const time = timeOffGranted(child, timeOff);
      return actsOfKind(child, "rollChanged").some(
        ({ event: { change, papers, formalities } }) =>
          change === time?.timeOff && papers === true && formalities === true,
      );
    },
  },
];

/** Once the last day is over: the child is back, has entered, or has been granted more. */
const afterwards: FormCheck<TimeOffScope> = {
  what: {
    zh: "期满后已复学（入学）或者已办理延期",
    en: "it is over: the child is back, has entered, or was granted more",
  },
  owedBy: "school",
  met: (child, { timeOff }) => timeOffGranted(child, timeOff)?.ended,
};

function counts(by: string): boolean {
  return (
    by === "educationAuthority" ||
    (Object.hasOwn(coreRoles, by) && coreRoles[by as keyof typeof coreRoles].countsAs.includes("educationAuthority"))
  );
}

/**
 * The formalities of deferred entry or a suspension for reasons of health (延缓入学、休学手续, anze-2023 2.8.2h), from the application to the
 * last day and what follows it. The document points to the state's rules of the school register: application and approval are those of
 * the Compulsory Education Law 11, the other points the usual ones. Nothing is granted here.
 *
 * Refused as `invalid-input` when the day of the application does not exist.
 */
export const timeOffFormalities: ReportDefinition<TimeOffFormalities, TimeOffScope> = /* @__PURE__ */ childForm<
  Field,
  TimeOffScope
>({
  id: "timeOffFormalities",
  title: { zh: "延缓入学、休学手续办理单", en: "Formalities of deferred entry or a suspension" },
  about: ["pupil"],
  answers: ["anze-2023/2.8.2h"],
  forms: [{ document: "anze-2023", title: "延缓入学/休学手续" }],
  audiences: ["registrationClerk", "school", "townshipGovernment", "educationAuthority"],
  fieldsFrom: "inventory",
  issues: ({ appliedOn }) =>
    appliedOn !== undefined && parseDay(appliedOn) === undefined
      ? [{ path: "appliedOn", value: appliedOn, expected: "an existing date YYYY-MM-DD" }]
      : [],
  parts: [
    { kind: "fields", heading: { zh: "一、学生情况", en: "1. The child" }, fields },
    { kind: "entries", heading: { zh: "二、申请和批准", en: "2. Application and approval" }, entries },
    {
      kind: "checks",
      id: "formalities",
      heading: { zh: "三、手续核对", en: "3. Formalities" },
      checks: (child, { timeOff }) => {
        const until = timeOffGranted(child, timeOff)?.until;
        return until !== undefined && until < child.source.cutOff ? [...checks, afterwards] : checks;
      },
      blank: [...checks, afterwards].map(({ what }) => what),
    },
    {
      kind: "signatures",
      lines: [...withGuardian, { zh: "批准单位（盖章）", en: "Approved by (seal)" }],
    },
  ],
  required: ["name", "bornOn", "guardianName"],
  tells: "health",
});
