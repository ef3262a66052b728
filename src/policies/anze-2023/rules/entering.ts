import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { and, anyOf, endOfPeriod, halfDay, not, schoolYear, term } from "../../../rules/words.js";
import { anze } from "../dialect.js";
import { atSchoolOrAwayByRight, compulsory, notSenior, schoolingIsDue } from "./states.js";

/** Each school year a school guides the parents of those who are to enter. */
export const entryGuidance: Duty = anze.duty("entry-guidance", {
  title: { zh: "入学教育引导", en: "guidance on entering school" },
  cites: ["2.8.1-head", "2.8.1a"],
  readings: ["guidance-is-an-activity", "vague-words-set-no-deadline", "which-year", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(schoolYear),
  bearer: "school",
  must: anze.did("activity", { by: "school", topic: "schoolEntry" }),
  due: anze.vague("提前", { target: "guidance-is-an-activity" }),
});

/** Before the summer holiday a village finds out who is about to start school. */
export const entrantsLookedFor: Duty = anze.duty("entrants-looked-for", {
  title: { zh: "摸清即将上学的儿童", en: "who is about to start school" },
  cites: ["2.8.1-head", "2.8.1b"],
  readings: ["village-looks-before-the-holiday", "whom-the-document-binds", "no-day-is-moved"],
  subject: "village",
  when: anze.each(term("spring")),
  bearer: "villageCommittee",
  must: anze.did("screening", { by: "villageCommittee", of: "schoolAgeChildren" }),
  due: endOfPeriod(),
});

const listed = anze.did("filed", { by: "villageCommittee", file: "entry" });

/** Put down by the village in an earlier school year, and a term has opened since; its entry is not yet complete on paper. */
const entryIsDue: State = and(
  anze.since(listed),
  not(anze.done(listed, schoolYear)),
  anze.inTerm,
  not(anze.done(anze.did("returnCompleted"))),
);

/** Whom the village put down is enrolled when the new school year opens. */
export const entrantsEnrolled: Requirement = anze.requirement("entrants-enrolled", {
  title: { zh: "村（居）委会登记过的孩子开学前报名入学", en: "children listed are enrolled before the opening" },
  cites: ["2.8-head", "2.8.1-head", "2.8.1c"],
  readings: ["listed-by-the-village", "whom-the-document-binds", "vague-words-set-no-deadline"],
  bearer: "villageCommittee",
  given: entryIsDue,
  must: anze.enrolled,
});

const registeredPoor: State = anze.fact("registeredPoor", true);

/** Every pupil of a registered poor household is at school. */
export const poorPupilsEnrolled: Requirement = anze.requirement("poor-pupils-enrolled", {
  title: { zh: "建档立卡学生入学", en: "pupils of registered poor households are at school" },
  cites: ["2.8.3a"],
  readings: [
    "registered-poor-on-record",
    "time-off-is-no-gap",
    "bureau-answers-for-schooling",
    "bureau-is-the-authority",
  ],
  bearer: "educationAuthority",
  given: and(registeredPoor, schoolingIsDue),
  must: atSchoolOrAwayByRight,
});

/** One of them who was won back misses half a day: the home is asked the same day. */
export const poorPupilsWatched: Duty = anze.duty("poor-pupils-watched", {
  title: { zh: "建档立卡学生动态监测", en: "watch over pupils won back" },
  cites: ["2.8.3b"],
  readings: ["registered-poor-on-record", "watched-by-the-register", "vague-words-set-no-deadline"],
  appliesTo: notSenior,
  when: and(anze.absence.completes(halfDay(1)), registeredPoor, anze.since(anze.did("returnCompleted"))),
  while: anze.absence.goesOn,
  bearer: "school",
  must: anyOf(
    anze.did("phoneCall", { by: "school", live: true }),
    anze.did("homeVisit", { by: "school", with: { known: true } }),
  ),
  due: anze.vague("实时", { target: "watched-by-the-register" }),
});

/** The rules of 二、8（1）: entering school. */
export const entering: readonly Rule[] = [entryGuidance, entrantsLookedFor, entrantsEnrolled];

/** The rules of 二、8（3）: pupils of registered poor households. */
export const poorPupils: readonly Rule[] = [poorPupilsEnrolled, poorPupilsWatched];
