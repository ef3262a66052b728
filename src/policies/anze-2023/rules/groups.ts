import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import { allOf, and, anyOf, month, onDayOfYear, or, schoolYear } from "../../../rules/words.js";
import { anze } from "../dialect.js";
import { atSchoolOrAwayByRight, compulsory, notSenior, schoolingIsDue } from "./states.js";

const leftBehind = anze.fact("leftBehind", true);

/** A left-behind child, or one of migrant workers, is at school. */
export const groupsAtSchool: Requirement = anze.requirement("groups-at-school", {
  title: { zh: "随迁子女、留守儿童就读", en: "left-behind children and those of migrant workers at school" },
  cites: ["2.7.1-head", "2.7.1b"],
  readings: [
    "both-groups-are-on-record",
    "at-school-is-taken-in",
    "away-by-right",
    "bureau-answers-for-schooling",
    "compulsory-stage-only",
  ],
  appliesTo: notSenior,
  bearer: "educationAuthority",
  given: and(or(leftBehind, anze.fact("accompanying", true)), schoolingIsDue),
  must: atSchoolOrAwayByRight,
});

/** Each school year, before they are due at the bureau, the school looks for both and keeps registers of them. */
export const groupsRegister: Duty = anze.duty("groups-register", {
  title: { zh: "留守儿童、随迁子女登记造册", en: "registers of left-behind children and those of migrant workers" },
  cites: ["2.7.1e"],
  readings: [
    "a-register-for-each-group",
    "registers-each-school-year",
    "which-schools",
    "which-year",
    "no-day-is-moved",
    "compulsory-stage-only",
  ],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(schoolYear),
  bearer: "school",
  must: allOf(
    anze.did("screening", { by: "school", of: "leftBehind" }),
    anze.did("screening", { by: "school", of: "accompanying" }),
    anze.did("documentAdopted", { by: "school", document: "leftBehindRegister" }),
    anze.did("documentAdopted", { by: "school", document: "accompanyingRegister" }),
  ),
  due: onDayOfYear(8, 20),
});

/** By 20 August they have reached the bureau. */
export const groupsRegisterHandedIn: Duty = anze.duty("groups-register-handed-in", {
  title: { zh: "8月20日上报名册", en: "the registers are handed in on 20 August" },
  cites: ["2.7.1f"],
  readings: [
    "by-the-end-of-20-august",
    "a-register-for-each-group",
    "bureau-is-the-authority",
    "days-without-a-year-recur",
    "no-day-is-moved",
    "which-schools",
    "compulsory-stage-only",
  ],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(month(8)),
  bearer: "school",
  must: allOf(
    anze.did("submitted", { by: "school", to: "educationAuthority", material: "leftBehindRegister" }),
    anze.did("submitted", { by: "school", to: "educationAuthority", material: "accompanyingRegister" }),
  ),
  due: onDayOfYear(8, 20),
});

const riskNoted = anze.did("riskNoted");

/** A left-behind child shows signs of dropping out: the school talks to it. */
export const leftBehindDissuaded: Duty = anze.duty("left-behind-dissuaded", {
  title: { zh: "留守儿童辍学苗头的教育劝导", en: "dissuading a left-behind child" },
  cites: ["2.7.1i"],
  readings: [
    "sign-is-an-observation",
    "a-word-with-child-or-guardian",
    "vague-words-set-no-deadline",
    "suspected-and-confirmed",
    "compulsory-stage-only",
  ],
  appliesTo: and(leftBehind, notSenior),
  when: anze.happens(riskNoted),
  while: anze.since(riskNoted, anze.did("riskCleared")),
  bearer: "school",
  must: anyOf(
    anze.did("talk", { by: "school", with: { known: true } }),
    anze.did("homeVisit", { by: "school", with: { known: true } }),
    anze.did("phoneCall", { by: "school", live: true }),
  ),
  due: anze.vague("及时"),
});

/** A child with a disability is taught in one of the three ways. */
export const disabledChildPlaced: Requirement = anze.requirement("disabled-child-placed", {
  title: { zh: "残疾儿童安置", en: "a place for each child with a disability" },
  cites: ["2.7.2b", "2.7.2c"],
  readings: ["three-ways-are-at-school", "away-by-right", "bureau-answers-for-schooling", "compulsory-stage-only"],
  appliesTo: notSenior,
  bearer: "educationAuthority",
  given: and(anze.fact("disability", true), schoolingIsDue),
  must: or(
    and(anze.enrolled, or(anze.fact("placement", "regularClass"), anze.fact("placement", "specialSchool"))),
    anze.fact("placement", "homeTeaching"),
    anze.since(anze.did("timeOffApproved"), anze.did("returnCompleted")),
  ),
});

/** The rules of section 二, 7: left-behind children, those of migrant workers, those with a disability. */
export const groups: readonly Rule[] = [
  groupsAtSchool,
  groupsRegister,
  groupsRegisterHandedIn,
  leftBehindDissuaded,
  disabledChildPlaced,
];
