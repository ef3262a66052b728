import type { Text } from "../../../model/text.js";
import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { and, anyOf, month, not, term } from "../../../rules/words.js";
import { licheng } from "../dialect.js";
import {
  type Actor,
  away,
  compulsory,
  confirmed,
  droppedOut,
  notEntered,
  persuasionBy,
  reasonLearntBy,
  schoolingIsDue,
  suspected,
} from "./states.js";

const surveyReadings = [
  "survey-each-month",
  "schools-and-offices-each-their-own",
  "vague-words-set-no-deadline",
] as const;

/** Each month a school surveys who receives compulsory education. */
export const schoolSurvey: Duty = licheng.duty("school-survey", {
  title: { zh: "学校摸排", en: "survey by a school" },
  cites: ["2.1a", "2.1-head"],
  readings: [...surveyReadings, "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  when: licheng.each(month()),
  bearer: "school",
  must: licheng.did("screening", { of: "schoolAgeChildren", by: "school" }),
  due: licheng.vague("持续", { target: "survey-each-month" }),
});

/** Each month an education office does. */
export const officeSurvey: Duty = licheng.duty("office-survey", {
  title: { zh: "教办摸排", en: "survey by an education office" },
  cites: ["2.1a", "2.1-head"],
  readings: [...surveyReadings, "subdistrict-is-township"],
  subject: "township",
  when: licheng.each(month()),
  bearer: "townEducationOffice",
  must: licheng.did("screening", { of: "schoolAgeChildren", by: "townEducationOffice" }),
  due: licheng.vague("持续", { target: "survey-each-month" }),
});

/** Each term it does so with the subdistrict and the villages. */
export const jointSurvey: Duty = licheng.duty("joint-survey", {
  title: { zh: "会同镇街、村居摸排", en: "survey with subdistrict and villages" },
  cites: ["2.1b"],
  readings: ["joint-survey-each-term", "whom-the-notice-binds", "subdistrict-is-township"],
  subject: "township",
  when: licheng.each(term()),
  bearer: "townEducationOffice",
  must: licheng.did("screening", {
    of: "schoolAgeChildren",
    by: "townEducationOffice",
    parties: { includes: ["townshipGovernment", "villageCommittee"] },
  }),
  due: licheng.noTimeStated({ target: "joint-survey-each-term" }),
});

const caseReadings = [
  "cases-are-put-down",
  "in-force-from-the-day-of-issue",
  "schools-and-offices-each-their-own",
  "vague-words-set-no-deadline",
  "compulsory-stage-only",
] as const;

/** Of a suspected dropout the facts are verified at once. */
export const verification: Duty = licheng.duty("verification", {
  title: { zh: "核实疑似辍学", en: "verification of a suspected dropout" },
  cites: ["2.1e"],
  readings: [...caseReadings, "checking-learns-the-reason", "at-once-target"],
  appliesTo: schoolingIsDue,
  when: licheng.happens(suspected),
  while: away,
  bearer: "school",
  must: reasonLearntBy("school"),
  due: licheng.vague("立即", { target: "at-once-target" }),
});

/** So are those of a dropout that nobody had suspected before in its case. */
export const verificationOfConfirmed: Duty = licheng.duty("verification-of-confirmed", {
  title: { zh: "核实直接确认的辍学", en: "verification of a dropout never suspected" },
  cites: ["2.1e"],
  readings: [...caseReadings, "checking-learns-the-reason", "at-once-target"],
  appliesTo: and(schoolingIsDue, not(licheng.counted(1, suspected, { within: "case" }))),
  when: licheng.happens(confirmed),
  while: droppedOut,
  bearer: "school",
  must: reasonLearntBy("school"),
  due: licheng.vague("立即", { target: "at-once-target" }),
});

/** Until the child is back, or the dropout is confirmed and rules of its own take over. */
const onlySuspected: State = licheng.caseIs("suspected");

const reportByTheSchool = anyOf(
  licheng.did("report", { by: "school", to: "townEducationOffice", matter: "dropout" }),
  licheng.did("report", { by: "school", to: "educationAuthority", matter: "dropout" }),
);

/** The school reports a suspected dropout, to its education office or to the district. */
export const informationReport: Duty = licheng.duty("information-report", {
  title: { zh: "报送疑似辍学信息", en: "report of a suspected dropout" },
  cites: ["2.1f"],
  readings: [...caseReadings, "report-goes-up", "report-target"],
  appliesTo: schoolingIsDue,
  when: licheng.happens(suspected),
  while: onlySuspected,
  bearer: "school",
  must: reportByTheSchool,
  due: licheng.vague("及时", { target: "report-target" }),
});

/** And a confirmed one, be it for the second time. */
export const reportOfConfirmed: Duty = licheng.duty("report-of-confirmed", {
  title: { zh: "报送确认辍学信息", en: "report of a confirmed dropout" },
  cites: ["2.1f"],
  readings: [...caseReadings, "report-goes-up", "report-target"],
  appliesTo: schoolingIsDue,
  when: licheng.happens(confirmed),
  while: droppedOut,
  bearer: "school",
  must: reportByTheSchool,
  due: licheng.vague("及时", { target: "report-target" }),
});

/** And starts to bring the child back; what follows a confirmation is `persuadedAtOnce`. */
export const persuasionStarted: Duty = licheng.duty("persuasion-started", {
  title: { zh: "启动劝返", en: "bringing back started" },
  cites: ["2.1g"],
  readings: [...caseReadings, "persuading-is-starting", "what-a-persuasion-is", "at-once-target"],
  appliesTo: schoolingIsDue,
  when: licheng.happens(suspected),
  while: onlySuspected,
  bearer: "school",
  must: anyOf(licheng.did("procedureOpened", { by: "school" }), ...persuasionBy("school")),
  due: licheng.vague("立即", { target: "at-once-target" }),
});

const office: Actor = "townEducationOffice";

const notEnteredReadings = [
  "not-entered-on-record",
  "in-force-from-the-day-of-issue",
  "schools-and-offices-each-their-own",
  "vague-words-set-no-deadline",
] as const;

/** What is asked about a child that is due to be at school and in no class, of the office where it lives. */
function ofNotEntered(
  id: string,
  title: Text,
  spec: Pick<Parameters<typeof licheng.duty>[1], "cites" | "readings" | "must" | "due">,
): Duty {
  return licheng.duty(id, {
    title,
    ...spec,
    readings: [...notEnteredReadings, ...(spec.readings ?? [])],
    when: notEntered,
    while: notEntered,
    bearer: office,
    jurisdiction: "home",
  });
}

/** Of a child not enrolled the office verifies the facts. */
export const verificationOfNotEntered: Duty = ofNotEntered(
  "verification-of-not-entered",
  { zh: "核实应入未入", en: "verification of a child not enrolled" },
  {
    cites: ["2.1e"],
    readings: ["checking-learns-the-reason", "at-once-target"],
    must: reasonLearntBy(office),
    due: licheng.vague("立即", { target: "at-once-target" }),
  },
);

/** It reports to the district. */
export const reportOfNotEntered: Duty = ofNotEntered(
  "report-of-not-entered",
  { zh: "报送应入未入信息", en: "report of a child not enrolled" },
  {
    cites: ["2.1f"],
    readings: ["report-goes-up", "report-target"],
    must: licheng.did("report", { by: office, to: "educationAuthority", matter: "dropout" }),
    due: licheng.vague("及时", { target: "report-target" }),
  },
);

/** And persuades. */
export const persuasionOfNotEntered: Duty = ofNotEntered(
  "persuasion-of-not-entered",
  { zh: "启动劝返（应入未入）", en: "bringing a child not enrolled to school" },
  {
    cites: ["2.1g"],
    readings: ["persuading-is-starting", "what-a-persuasion-is", "at-once-target"],
    must: anyOf(licheng.did("procedureOpened", { by: office }), ...persuasionBy(office)),
    due: licheng.vague("立即", { target: "at-once-target" }),
  },
);

/** Whoever should be at school is. */
export const allEnrolled: Requirement = licheng.requirement("all-enrolled", {
  title: { zh: "应入尽入", en: "all who should be are enrolled" },
  cites: ["2.2f"],
  readings: ["not-entered-on-record", "schools-and-offices-each-their-own"],
  bearer: office,
  jurisdiction: "home",
  given: licheng.fact("notEntered", true),
  must: licheng.enrolled,
});

/** The rules of section 二（一）, and that all are enrolled. */
export const monitoring: readonly Rule[] = [
  schoolSurvey,
  officeSurvey,
  jointSurvey,
  verification,
  verificationOfConfirmed,
  informationReport,
  reportOfConfirmed,
  persuasionStarted,
  verificationOfNotEntered,
  reportOfNotEntered,
  persuasionOfNotEntered,
  allEnrolled,
];
