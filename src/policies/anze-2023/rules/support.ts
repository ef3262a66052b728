import type { Duty } from "../../../rules/duty.js";
import type { Rule, Target } from "../../../rules/rule.js";
import { allOf, and, anyOf, level, schoolYear } from "../../../rules/words.js";
import { anze } from "../dialect.js";
import { compulsory, notSenior } from "./states.js";

/** Nobody drops out through poverty. */
export const noDropoutThroughPoverty: Target = anze.target("no-dropout-through-poverty", {
  title: { zh: "没有学生因贫困辍学", en: "no dropout through poverty" },
  cites: ["2.6a"],
  readings: ["poverty-is-the-confirmed-reason", "suspected-and-confirmed", "compulsory-stage-only", "which-year"],
  subject: "school",
  appliesTo: compulsory,
  bearer: "school",
  measure: anze.tally(anze.did("dropoutConfirmed", { reason: "poverty" })),
  per: schoolYear,
  goal: level("atMost", anze.parameter("poverty-dropouts-target")),
});

/** A pupil on record as entitled to aid is given it. */
export const aidGiven: Duty = anze.duty("aid-given", {
  title: { zh: "落实“免补”政策", en: "aid to those entitled to it" },
  cites: ["2.6c"],
  readings: ["entitlement-is-on-record", "aid-each-school-year", "schools-put-aid-down", "compulsory-stage-only"],
  when: anze.each(schoolYear),
  while: and(anze.enrolled, notSenior, anze.fact("subsidyEligible", true)),
  bearer: "school",
  must: anyOf(
    anze.did("supportGiven", { support: "livingSubsidy" }),
    anze.did("supportGiven", { support: "financialAid" }),
  ),
  due: anze.noTimeStated({ target: "aid-each-school-year" }),
});

/** A boarder is given a living subsidy and a travel allowance. */
export const boardersAid: Duty = anze.duty("boarders-aid", {
  title: { zh: "寄宿生生活费补助和交通费", en: "living subsidy and travel allowance of boarders" },
  cites: ["2.6d"],
  readings: ["every-boarder", "aid-each-school-year", "schools-put-aid-down", "compulsory-stage-only"],
  when: anze.each(schoolYear),
  while: and(anze.enrolled, notSenior, anze.fact("boarder", true)),
  bearer: "school",
  must: allOf(
    anze.did("supportGiven", { support: "livingSubsidy" }),
    anze.did("supportGiven", { support: "travelAllowance" }),
  ),
  due: anze.noTimeStated({ target: "aid-each-school-year" }),
});

/** The rules of section 二, 6: aid. */
export const support: readonly Rule[] = [noDropoutThroughPoverty, aidGiven, boardersAid];
