import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule, Target } from "../../../rules/rule.js";
import { allOf, and, anyOf, level, schoolYear, term } from "../../../rules/words.js";
import { boshan } from "../dialect.js";
import { spokeWith } from "./contacts.js";

const inHardship = and(boshan.enrolled, boshan.fact("hardship", true));

/** The circumstances of each pupil in hardship are on file. */
export const hardshipFile: Requirement = boshan.requirement("hardship-file", {
  title: { zh: "掌握家庭经济困难学生情况", en: "the circumstances of pupils in hardship are on file" },
  cites: ["4.6a"],
  readings: ["file-tells-the-family"],
  bearer: "school",
  given: inHardship,
  must: boshan.done(boshan.did("filed", { by: "school", contents: { includes: ["family"] } })),
});

/** Each school year a pupil in hardship receives aid. */
export const financialAid: Duty = boshan.duty("financial-aid", {
  title: { zh: "家庭经济困难学生资助", en: "financial aid for pupils in hardship" },
  cites: ["4.6c"],
  readings: ["aid-each-school-year", "which-year"],
  when: boshan.each(schoolYear),
  while: inHardship,
  bearer: "school",
  must: anyOf(
    boshan.did("supportGiven", { support: "financialAid" }),
    boshan.did("supportGiven", { support: "livingSubsidy" }),
  ),
  due: boshan.noTimeStated({ target: "aid-each-school-year" }),
});

/** Nobody drops out through poverty. */
export const noPovertyDropout: Target = boshan.target("no-poverty-dropout", {
  title: { zh: "不因贫困辍学", en: "no dropout through poverty" },
  cites: ["4.6d"],
  readings: ["poverty-is-the-recorded-reason", "suspected-and-confirmed", "which-year"],
  subject: "school",
  bearer: "school",
  measure: boshan.tally(boshan.did("dropoutConfirmed", { reason: "poverty" })),
  per: schoolYear,
  goal: level("equals", boshan.parameter("poverty-dropouts-target")),
});

const riskNoted = boshan.did("riskNoted");

/** There are signs of dropping out: pupil and parents are talked to. */
export const signsTalkedAbout: Duty = boshan.duty("signs-talked-about", {
  title: { zh: "有辍学苗头做思想工作", en: "talks where there are signs of dropping out" },
  cites: ["4.6e"],
  readings: ["signs-are-an-observation", "pupil-and-parents-both"],
  when: boshan.happens(riskNoted),
  while: boshan.since(riskNoted, boshan.did("riskCleared")),
  bearer: "school",
  must: allOf(anyOf(...spokeWith("pupil")), anyOf(...spokeWith("guardian"))),
  due: boshan.noTimeStated(),
});

/** Each term so many homes are visited in person. */
export const homeVisits: Target = boshan.target("home-visits", {
  title: { zh: "上门家访", en: "home visits in person" },
  cites: ["4.6f"],
  readings: ["number-comes-from-the-school", "visits-are-in-person"],
  subject: "school",
  bearer: "school",
  force: "advisory",
  measure: boshan.tally(boshan.did("homeVisit", { by: "school", inPerson: true, with: { known: true } })),
  per: term(),
  goal: level("atLeast", boshan.parameter("home-visits-per-term")),
});

/** Each school year each homeroom teacher signs with the school. */
export const responsibilityLetters: Duty = boshan.duty("responsibility-letters", {
  title: { zh: "签订控辍保学目标责任书", en: "responsibility letters" },
  cites: ["4.7.1a", "3f"],
  readings: ["letters-each-school-year", "letter-for-each-class", "which-year"],
  subject: "class",
  when: boshan.each(schoolYear),
  bearer: "school",
  must: boshan.did("letterSigned", { letter: "responsibility", upper: "school", lower: "homeroomTeacher" }),
  due: boshan.noTimeStated({ target: "letters-each-school-year" }),
});

/** Nobody drops out. */
export const noDropout: Target = boshan.target("no-dropout", {
  title: { zh: "不让一个孩子辍学", en: "not one child drops out" },
  cites: ["4.7.1b"],
  readings: ["rate-and-not-one", "suspected-and-confirmed", "which-year"],
  subject: "school",
  bearer: "school",
  measure: boshan.tally(boshan.did("dropoutConfirmed")),
  per: schoolYear,
  goal: level("equals", boshan.parameter("dropouts-target")),
});

/** Each term so many homes are called. */
export const calls: Target = boshan.target("calls", {
  title: { zh: "电话和微信家访", en: "calls to homes" },
  cites: ["4.7.2a"],
  readings: ["number-comes-from-the-school", "calls-are-no-visits"],
  subject: "school",
  bearer: "school",
  force: "advisory",
  measure: boshan.tally(boshan.did("phoneCall", { by: "school", live: true })),
  per: term(),
  goal: level("atLeast", boshan.parameter("calls-per-term")),
});

/** The rules of section 四（六） and 四（七）. */
export const support: readonly Rule[] = [
  hardshipFile,
  financialAid,
  noPovertyDropout,
  signsTalkedAbout,
  homeVisits,
  responsibilityLetters,
  noDropout,
  calls,
];
