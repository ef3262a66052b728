import type { Requirement, Rule, Target } from "../../../rules/rule.js";
import { always, figure, level, risingUntil, schoolYear } from "../../../rules/words.js";
import { city } from "../dialect.js";

/** Primary school: every child enrolled. */
export const primaryEnrolment: Target = city.target("primary-enrolment", {
  title: { zh: "小学入学率", en: "primary enrolment rate" },
  cites: ["1.2c"],
  readings: ["two-primary-targets", "rate-formulas", "whose-goals-these-are", "which-year"],
  subject: "authority",
  bearer: "educationAuthority",
  measure: figure("enrolmentRate:primary"),
  per: schoolYear,
  goal: level("atLeast", city.parameter("primary-enrolment-target")),
});

/** Primary school: every pupil stays. */
export const primaryRetention: Target = city.target("primary-retention", {
  title: { zh: "小学巩固率", en: "primary retention rate" },
  cites: ["1.2c"],
  readings: [
    "two-primary-targets",
    "rate-formulas",
    "whose-goals-these-are",
    "which-year",
    "no-standard-of-the-dropout-rate",
  ],
  subject: "authority",
  bearer: "educationAuthority",
  measure: figure("retentionRate:primary"),
  per: schoolYear,
  goal: level("atLeast", city.parameter("primary-retention-target")),
});

/** Junior secondary school: more stay each year, until all do. */
export const juniorRetention: Target = city.target("junior-retention", {
  title: { zh: "初中巩固率", en: "junior secondary retention rate" },
  cites: ["1.2d"],
  readings: [
    "rise-until-full",
    "rate-formulas",
    "whose-goals-these-are",
    "which-year",
    "no-standard-of-the-dropout-rate",
  ],
  subject: "authority",
  bearer: "educationAuthority",
  measure: figure("retentionRate:junior"),
  per: schoolYear,
  goal: risingUntil(city.parameter("junior-retention-target")),
});

/** Senior secondary school: if possible nobody drops out; for information only. */
export const seniorDropouts: Target = city.target("senior-dropouts", {
  title: { zh: "高中不辍学", en: "no dropout from senior secondary school" },
  cites: ["1.2e"],
  readings: [
    "senior-secondary-for-information",
    "senior-by-the-grade-on-record",
    "whose-goals-these-are",
    "which-year",
  ],
  subject: "grade",
  appliesTo: city.stage("senior"),
  bearer: "school",
  force: "advisory",
  measure: city.tally(city.did("dropoutConfirmed")),
  per: schoolYear,
  goal: level("atMost", 0),
});

/** The joint conference is set up as a standing system. */
export const jointConferenceSystem: Requirement = city.requirement("joint-conference-system", {
  title: { zh: "联席会议制度", en: "joint conference system" },
  cites: ["1.2f"],
  readings: ["exists-when-a-document-says-so", "systems-without-a-group", "listed-in-two-places"],
  subject: "authority",
  bearer: "leadingGroup",
  given: always,
  must: city.done(city.did("documentAdopted", { document: "jointConferenceSystem" })),
});

/** The rules of section 一: goals. */
export const goals: readonly Rule[] = [
  primaryEnrolment,
  primaryRetention,
  juniorRetention,
  seniorDropouts,
  jointConferenceSystem,
];
