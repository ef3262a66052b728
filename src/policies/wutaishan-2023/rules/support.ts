import type { Text } from "../../../model/text.js";
import type { Duty } from "../../../rules/duty.js";
import type { Rule, Target } from "../../../rules/rule.js";
import { and, anyOf, level, or, schoolYear } from "../../../rules/words.js";
import { centre } from "../dialect.js";

/** If possible nobody drops out for one of the two reasons; an aim only. */
function noDropoutFrom(id: string, reason: "schoolAverse" | "learningDifficulty", title: Text): Target {
  return centre.target(id, {
    title,
    cites: ["1.2f"],
    readings: ["two-reasons-are-an-aim", "suspected-and-confirmed", "which-year"],
    subject: "school",
    bearer: "school",
    force: "advisory",
    measure: centre.tally(centre.did("dropoutConfirmed", { reason })),
    per: schoolYear,
    goal: level("atMost", 0),
  });
}

/** If possible nobody drops out from aversion to school. */
export const noDropoutFromAversion: Target = noDropoutFrom("no-dropout-from-aversion", "schoolAverse", {
  zh: "尽力避免因厌学辍学",
  en: "no dropout from aversion to school, if possible",
});

/** If possible nobody drops out from poor results. */
export const noDropoutFromDifficulty: Target = noDropoutFrom("no-dropout-from-difficulty", "learningDifficulty", {
  zh: "尽力避免因成绩落后辍学",
  en: "no dropout from poor results, if possible",
});

/** The situation of each pupil in difficulty or in poverty is looked into. */
export const situationLookedInto: Duty = centre.duty("situation-looked-into", {
  title: { zh: "了解学困生、贫困生情况", en: "the situation of pupils in difficulty or poverty" },
  cites: ["1.3a"],
  readings: ["school-says-who-is-in-difficulty", "a-file-shows-it", "once-while-it-lasts"],
  when: and(centre.enrolled, or(centre.fact("learningDifficulty", true), centre.fact("hardship", true))),
  while: centre.enrolled,
  bearer: "school",
  must: centre.did("filed", { by: "school", contents: { known: true } }),
  due: centre.noTimeStated(),
});

/** A pupil in difficulty is tutored alone or counselled. */
export const tutoringOrCounselling: Duty = centre.duty("tutoring-or-counselling", {
  title: { zh: "学困生辅导", en: "tutoring or counselling" },
  cites: ["1.3b"],
  readings: ["school-says-who-is-in-difficulty", "either-tutoring-or-counselling", "once-while-it-lasts"],
  when: and(centre.enrolled, centre.fact("learningDifficulty", true)),
  while: centre.enrolled,
  bearer: "school",
  must: anyOf(
    centre.did("supportGiven", { by: "school", support: "tutoring" }),
    centre.did("supportGiven", { by: "school", support: "counselling" }),
  ),
  due: centre.noTimeStated(),
});

/** A pupil on record as entitled is given the subsidy. */
export const livingSubsidy: Duty = centre.duty("living-subsidy", {
  title: { zh: "贫困生生活费补助", en: "subsidy of living costs" },
  cites: ["1.3c"],
  readings: ["entitlement-comes-from-above", "once-while-it-lasts"],
  when: and(centre.enrolled, centre.fact("subsidyEligible", true)),
  while: centre.enrolled,
  bearer: "school",
  must: centre.did("supportGiven", { support: "livingSubsidy" }),
  due: centre.noTimeStated(),
});

/** Nobody drops out through poverty. */
export const noDropoutThroughPoverty: Target = centre.target("no-dropout-through-poverty", {
  title: { zh: "不因家庭贫困辍学", en: "no dropout through poverty" },
  cites: ["1.3d"],
  readings: ["poverty-dropout-is-confirmed", "suspected-and-confirmed", "which-year"],
  subject: "school",
  bearer: "school",
  measure: centre.tally(centre.did("dropoutConfirmed", { reason: "poverty" })),
  per: schoolYear,
  goal: level("atMost", centre.parameter("poverty-dropouts-target")),
});

/** The rules of section 一, 2 and 3: help for pupils in difficulty and in poverty. */
export const support: readonly Rule[] = [
  noDropoutFromAversion,
  noDropoutFromDifficulty,
  situationLookedInto,
  tutoringOrCounselling,
  livingSubsidy,
  noDropoutThroughPoverty,
];
