import type { TimeOff } from "../../model/events-case.js";
import type { Text } from "../../model/text.js";
import type { ChildRecord } from "../source/child-record.js";
import { timeOffOf } from "../source/time-off.js";
import type { ChildField } from "./child-field.js";
import type { TimeOffFields } from "./child-field-types.js";
import { labelled, roleText, yesNoText } from "./field-words.js";
import { actsOfKind, dateOfFact, yesNo } from "./read-facts.js";

/** What each kind of time off is called on papers. */
const timeOffTexts: Readonly<Record<TimeOff, Text>> = {
  suspension: { zh: "休学", en: "suspension" },
  deferral: { zh: "延缓入学", en: "deferral" },
};

/** The lessons given at home (送教上门): visits at the door in order to help. */
function lessons(child: ChildRecord): ReturnType<typeof actsOfKind<"homeVisit">> {
  return actsOfKind(child, "homeVisit").filter(({ event }) => event.inPerson && event.purpose === "support");
}

/**
 * A time off by right; what is so of those who never came, have left, or are taught at home. A time off is granted for the state of a child's body
 * (义务教育法 11), and its paper is a hospital's: who may not know of a child's health may not know of it (trap 45).
 */
export const timeOffFields: { readonly [K in keyof TimeOffFields]: ChildField<TimeOffFields[K]> } = {
  timeOff: {
    label: { zh: "休学或延缓入学", en: "Suspension or deferral" },
    class: "health",
    share: 2,
    owedBy: "registrationClerk",
    shows: labelled(timeOffTexts),
    read: (child) => timeOffOf(child)?.timeOff,
  },
  timeOffFrom: {
    label: { zh: "起始日期", en: "From" },
    class: "health",
    share: 2.4,
    owedBy: "registrationClerk",
    read: (child) => timeOffOf(child)?.from,
  },
  timeOffUntil: {
    label: { zh: "期满日期", en: "Last day" },
    class: "health",
    share: 2.4,
    owedBy: "registrationClerk",
    read: (child) => timeOffOf(child)?.until,
  },
  timeOffApprovedBy: {
    label: { zh: "批准单位", en: "Approved by" },
    class: "health",
    share: 2.6,
    owedBy: "registrationClerk",
    shows: roleText,
    read: (child) => timeOffOf(child)?.approvedBy,
  },
  timeOffProof: {
    label: { zh: "证明材料编号", en: "Paper" },
    class: "health",
    share: 2.4,
    owedBy: "registrationClerk",
    read: (child) => timeOffOf(child)?.proof,
  },
  timeOffOver: {
    label: { zh: "是否期满未复学", en: "Over without a return" },
    class: "health",
    share: 1.6,
    owedBy: "school",
    shows: yesNoText,
    read: (child) => timeOffOf(child)?.over,
  },
  notEntered: {
    label: { zh: "是否应入未入", en: "Due to be at school and not enrolled" },
    class: "record",
    share: 1.6,
    owedBy: "school",
    shows: yesNoText,
    read: (child) => yesNo(child, "notEntered"),
  },
  destination: {
    label: { zh: "流出去向", en: "Where it went" },
    class: "place",
    share: 3,
    owedBy: "homeroomTeacher",
    read: (child) => child.spells().at(-1)?.to ?? child.particulars()?.whereabouts,
  },
  homeLessons: {
    label: { zh: "送教次数", en: "Lessons at home" },
    class: "health",
    share: 1.4,
    owedBy: "school",
    read: (child) => lessons(child).length,
  },
  lastHomeLessonOn: {
    label: { zh: "最近送教日期", en: "Last lesson at home on" },
    class: "health",
    share: 2.4,
    owedBy: "school",
    read: (child) => dateOfFact(lessons(child).at(-1)),
  },
};
