import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import { always, anyOf, not, schoolYear } from "../../../rules/words.js";
import { centre } from "../dialect.js";
import { notBack, persuasionsBy } from "./persuasion.js";

/** Each school has laid down how it screens. */
export const screeningSystem: Requirement = centre.requirement("screening-system", {
  title: { zh: "排查机制", en: "a screening system" },
  cites: ["2.1a"],
  readings: ["exists-when-a-document-says-so", "which-schools"],
  subject: "school",
  bearer: "school",
  given: always,
  must: centre.done(centre.did("documentAdopted", { by: "school", document: "screeningSystem" })),
});

/** The Centre has drawn the area of each school; taken for granted by the text, and so only pointed out. */
export const catchmentDrawn: Requirement = centre.requirement("catchment-drawn", {
  title: { zh: "中心划定片区", en: "the Centre draws the catchment area" },
  cites: ["2.1b"],
  readings: ["catchment-taken-for-granted", "centre-is-the-authority", "which-schools"],
  subject: "school",
  bearer: "educationAuthority",
  force: "advisory",
  given: always,
  must: centre.done(centre.did("documentAdopted", { by: "educationAuthority", document: "catchment" })),
});

const screened = centre.did("screening", { by: "school", of: "schoolAgeChildren" });

/** Each school year the school goes from door to door. */
export const doorToDoorScreening: Duty = centre.duty("door-to-door-screening", {
  title: { zh: "入户排查适龄儿童", en: "door-to-door screening" },
  cites: ["2.1c"],
  readings: ["screening-each-school-year", "nobody-missed-is-not-judged", "which-year", "which-schools"],
  subject: "school",
  when: centre.each(schoolYear),
  bearer: "school",
  must: screened,
  due: centre.noTimeStated({ target: "screening-each-school-year" }),
});

/** Each screening is entered in a ledger. */
export const screeningLedger: Duty = centre.duty("screening-ledger", {
  title: { zh: "排查台账", en: "the screening ledger" },
  cites: ["2.1d"],
  readings: ["ledger-after-each-screening", "ledgers-in-the-text"],
  subject: "school",
  when: centre.happens(screened),
  bearer: "school",
  must: centre.did("documentAdopted", { by: "school", document: "screeningLedger" }),
  due: centre.noTimeStated(),
});

/** A child found out of school is persuaded. */
export const foundChildPersuaded: Duty = centre.duty("found-child-persuaded", {
  title: { zh: "排查发现的失学辍学儿童劝返", en: "persuading a child found out of school" },
  cites: ["2.1e"],
  readings: [
    "found-by-the-school",
    "what-counts-as-persuasion",
    "until-the-child-is-back",
    "vague-words-set-no-deadline",
  ],
  when: centre.happens(centre.did("found", { by: "school", place: "area", outOfSchool: true })),
  while: notBack,
  bearer: "school",
  must: anyOf(...persuasionsBy("school")),
  due: centre.vague("及时"),
});

/** Nobody is a dropout and not back. */
export const noDropout: Requirement = centre.requirement("no-dropout", {
  title: { zh: "无一人辍学", en: "not one dropout" },
  cites: ["2.1f", "1.2d"],
  readings: ["no-dropout-is-counted", "suspected-and-confirmed"],
  subject: "school",
  bearer: "school",
  given: always,
  must: centre.every("pupil", not(centre.caseIs("confirmed"))),
});

/** The rules of section 二, 1: screening. */
export const screening: readonly Rule[] = [
  screeningSystem,
  catchmentDrawn,
  doorToDoorScreening,
  screeningLedger,
  foundChildPersuaded,
  noDropout,
];
