import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { and, anyOf, endOfPeriod, month, not } from "../../../rules/words.js";
import { licheng } from "../dialect.js";
import { confirmed, droppedOut, notEntered, schoolingIsDue } from "./states.js";

/** Something is put on file about the child in its open case. */
const filedInCase = (file: "dropoutControlLedger" | "platformLedger" | "pupilForm"): State =>
  licheng.counted(1, licheng.did("filed", { file, by: "school" }), { within: "case" });

const ledgerReadings = [
  "no-time-is-now",
  "one-plan-for-each-case",
  "really-is-confirmed",
  "schools-and-offices-each-their-own",
  "compulsory-stage-only",
] as const;

/** Each confirmed dropout has a row in the school's ledger. */
export const ledgerRow: Requirement = licheng.requirement("ledger-row", {
  title: { zh: "辍学学生列入台账", en: "a row in the ledger" },
  cites: ["3a", "2.2b"],
  readings: [...ledgerReadings, "one-ledger"],
  appliesTo: schoolingIsDue,
  bearer: "school",
  given: droppedOut,
  must: filedInCase("dropoutControlLedger"),
});

/** And in that of the provincial platform. */
export const platformRow: Requirement = licheng.requirement("platform-row", {
  title: { zh: "辍学学生录入平台台账系统", en: "a row on the platform" },
  cites: ["3c"],
  readings: [...ledgerReadings, "platform-entry-on-record"],
  appliesTo: schoolingIsDue,
  bearer: "school",
  given: droppedOut,
  must: filedInCase("platformLedger"),
});

const notEnteredReadings = ["no-time-is-now", "not-entered-on-record", "schools-and-offices-each-their-own"] as const;

const rowOfOffice: State = licheng.done(
  licheng.did("filed", { file: "dropoutControlLedger", by: "townEducationOffice" }),
);

/** A child not enrolled has one in the office's. */
export const ledgerRowOfNotEntered: Requirement = licheng.requirement("ledger-row-of-not-entered", {
  title: { zh: "失学儿童列入台账", en: "a row in the ledger for a child not enrolled" },
  cites: ["3a"],
  readings: [...notEnteredReadings, "one-ledger"],
  bearer: "townEducationOffice",
  jurisdiction: "home",
  given: notEntered,
  must: rowOfOffice,
});

/** And on the platform. */
export const platformRowOfNotEntered: Requirement = licheng.requirement("platform-row-of-not-entered", {
  title: { zh: "失学儿童录入平台台账系统", en: "a row on the platform for a child not enrolled" },
  cites: ["3c"],
  readings: [...notEnteredReadings, "platform-entry-on-record"],
  bearer: "townEducationOffice",
  jurisdiction: "home",
  given: notEntered,
  must: licheng.done(licheng.did("filed", { file: "platformLedger", by: "townEducationOffice" })),
});

/** On the ledger: confirmed in a case that is still open, be the child back or not. */
const onLedger: State = licheng.counted(1, confirmed, { within: "case" });

const updateReadings = ["update-from-the-next-month", "update-though-nothing-changed", "no-day-is-moved"] as const;

/** Once a month a school with cases goes through its ledger. */
export const ledgerUpdate: Duty = licheng.duty("ledger-update", {
  title: { zh: "台账每月更新", en: "monthly update of the ledger" },
  cites: ["3d"],
  readings: [...updateReadings, "schools-and-offices-each-their-own", "compulsory-stage-only"],
  subject: "school",
  when: licheng.each(month(), { whole: true }),
  while: licheng.some("pupil", onLedger, schoolingIsDue),
  bearer: "school",
  must: licheng.did("ledgerUpdated", { by: "school", ledger: "dropoutControl" }),
  due: endOfPeriod(),
});

/** So does an office with children not enrolled. */
export const officeLedgerUpdate: Duty = licheng.duty("office-ledger-update", {
  title: { zh: "教办台账每月更新", en: "monthly update of an office's ledger" },
  cites: ["3d"],
  readings: [
    ...updateReadings,
    "not-entered-on-record",
    "schools-and-offices-each-their-own",
    "subdistrict-is-township",
  ],
  subject: "township",
  when: licheng.each(month(), { whole: true }),
  while: licheng.some("village", licheng.some("pupil", notEntered)),
  bearer: "townEducationOffice",
  must: licheng.did("ledgerUpdated", { by: "townEducationOffice", ledger: "dropoutControl" }),
  due: endOfPeriod(),
});

/** Back, with the formalities complete. */
const mayBeClosed: State = and(licheng.since(licheng.did("returnCompleted"), confirmed), licheng.caseIs("returned"));

const closingReadings = ["when-a-case-may-be-closed", "closing-target", "schools-and-offices-each-their-own"] as const;

/** A case that may be closed is. */
export const closing: Duty = licheng.duty("closing", {
  title: { zh: "该销号的销号", en: "closing of a case" },
  cites: ["3e"],
  readings: [...closingReadings, "compulsory-stage-only"],
  appliesTo: schoolingIsDue,
  when: mayBeClosed,
  while: not(licheng.caseIs("confirmed")),
  bearer: "school",
  must: licheng.did("caseClosed"),
  due: licheng.noTimeStated({ target: "closing-target" }),
});

/** Put down as not enrolled, and in a class all the same. */
const entered: State = and(licheng.fact("notEntered", true), licheng.enrolled);

/** An office closes its row of a child that has entered. */
export const closingOfEntered: Duty = licheng.duty("closing-of-entered", {
  title: { zh: "已入学的销号", en: "closing of the row of a child that has entered" },
  cites: ["3e"],
  readings: [...closingReadings, "not-entered-on-record"],
  when: and(rowOfOffice, licheng.enrolled),
  while: entered,
  bearer: "townEducationOffice",
  jurisdiction: "home",
  must: licheng.did("caseClosed", { by: "townEducationOffice" }),
  due: licheng.noTimeStated({ target: "closing-target" }),
});

/** Each confirmed dropout has a form of its own. */
export const pupilForm: Requirement = licheng.requirement("pupil-form", {
  title: { zh: "辍学学生“一生一表”", en: "a form for each dropout" },
  cites: ["3f"],
  readings: [
    "no-time-is-now",
    "one-plan-for-each-case",
    "really-is-confirmed",
    "form-by-the-school",
    "schools-and-offices-each-their-own",
    "compulsory-stage-only",
  ],
  appliesTo: schoolingIsDue,
  bearer: "school",
  given: droppedOut,
  must: filedInCase("pupilForm"),
});

const formTells = (content: "particulars" | "persuasion"): State =>
  licheng.counted(1, licheng.did("filed", { file: "pupilForm", by: "school", contents: { includes: [content] } }), {
    within: "case",
  });

/** It tells the particulars and the persuasion. */
export const formContents: Requirement = licheng.requirement("form-contents", {
  title: { zh: "“一生一表”内容", en: "contents of the form" },
  cites: ["3g"],
  readings: [
    "form-has-two-contents",
    "really-is-confirmed",
    "schools-and-offices-each-their-own",
    "compulsory-stage-only",
  ],
  appliesTo: schoolingIsDue,
  bearer: "school",
  given: and(droppedOut, filedInCase("pupilForm")),
  must: and(formTells("particulars"), formTells("persuasion")),
});

const timeOff = licheng.did("timeOffApproved");
const timeOffReadings = [
  "time-off-is-put-down-apart",
  "form-by-the-school",
  "schools-and-offices-each-their-own",
  "compulsory-stage-only",
] as const;

/** Time off goes on until the child has entered or returned. */
const onTimeOff: State = licheng.since(timeOff, licheng.did("returnCompleted"));

/** A pupil suspended or deferred has a form, too. */
export const timeOffForm: Requirement = licheng.requirement("time-off-form", {
  title: { zh: "延缓入学、休学学生“一生一表”", en: "a form during time off" },
  cites: ["3h"],
  readings: [...timeOffReadings, "no-time-is-now", "one-form-serves"],
  appliesTo: schoolingIsDue,
  bearer: "school",
  given: onTimeOff,
  must: licheng.done(licheng.did("filed", { file: "pupilForm", by: "school" })),
});

/** It is followed up until the last day. */
export const timeOffFollowUp: Duty = licheng.duty("time-off-follow-up", {
  title: { zh: "延缓入学、休学跟进", en: "follow-up during time off" },
  cites: ["3i"],
  readings: [
    ...timeOffReadings,
    "follow-up-is-a-contact",
    "last-day-target",
    "in-force-from-the-day-of-issue",
    "vague-words-set-no-deadline",
  ],
  appliesTo: schoolingIsDue,
  when: licheng.happens(timeOff),
  while: onTimeOff,
  bearer: "school",
  must: anyOf(
    licheng.did("homeVisit", { by: "school", purpose: "watch", with: { known: true } }),
    licheng.did("phoneCall", { by: "school", purpose: "watch", live: true }),
    licheng.did("talk", { by: "school", purpose: "watch", with: { known: true } }),
  ),
  due: licheng.vague("及时", { target: "last-day-target" }),
});

/** And enters or returns; one that is given more time does so later (reading `back-or-approved-anew`). */
export const timeOffEnds: Duty = licheng.duty("time-off-ends", {
  title: { zh: "延缓入学、休学期满入学复学", en: "entry or return after time off" },
  cites: ["3i"],
  readings: [
    ...timeOffReadings,
    "back-or-approved-anew",
    "last-day-target",
    "in-force-from-the-day-of-issue",
    "vague-words-set-no-deadline",
  ],
  appliesTo: schoolingIsDue,
  when: licheng.happens(timeOff),
  bearer: "school",
  must: licheng.did("returnCompleted"),
  due: licheng.vague("及时", { target: "last-day-target" }),
});

/** The rules of section 三. */
export const ledgers: readonly Rule[] = [
  ledgerRow,
  platformRow,
  ledgerRowOfNotEntered,
  platformRowOfNotEntered,
  ledgerUpdate,
  officeLedgerUpdate,
  closing,
  closingOfEntered,
  pupilForm,
  formContents,
  timeOffForm,
  timeOffFollowUp,
  timeOffEnds,
];
