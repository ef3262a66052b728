import type { Duty } from "../../../rules/duty.js";
import type { Consequence, Rule } from "../../../rules/rule.js";
import { and, anyOf, jointly, schoolYear } from "../../../rules/words.js";
import { centre } from "../dialect.js";
import { ledgers } from "./ledgers.js";
import { notBack, persuasionsBy } from "./persuasion.js";

const droppedOut = centre.caseIs("confirmed");

/** Each school year school and justice department make the law known. */
export const lawPublicity: Duty = centre.duty("law-publicity", {
  title: { zh: "协同司法部门宣传法律", en: "publicity on the law with the justice department" },
  cites: ["3.1e"],
  readings: ["publicity-each-school-year", "which-year", "which-schools", "whom-the-document-binds"],
  subject: "school",
  when: centre.each(schoolYear),
  bearer: "school",
  must: centre.did("activity", { by: "school", topic: "lawPublicity", parties: { includes: ["justiceDepartment"] } }),
  due: centre.noTimeStated({ target: "publicity-each-school-year" }),
});

/** A dropout is confirmed: the school persuades. */
export const dropoutPersuaded: Duty = centre.duty("dropout-persuaded", {
  title: { zh: "学校劝返辍学学生", en: "the school persuades a dropout" },
  cites: ["3.2a"],
  readings: ["once-at-least", "what-counts-as-persuasion", "suspected-and-confirmed"],
  when: droppedOut,
  while: notBack,
  bearer: "school",
  must: anyOf(...persuasionsBy("school")),
  due: centre.noTimeStated(),
});

/** Several persuasions in vain: school, civil affairs, police, township and village persuade together. */
export const jointPersuasion: Duty = centre.duty("joint-persuasion", {
  title: { zh: "多部门联合劝返", en: "joint persuasion" },
  cites: ["3.2b"],
  readings: [
    "several-is-three",
    "what-counts-as-persuasion",
    "four-bodies-are-invited",
    "whom-the-document-binds",
    "township-of-the-school",
    "until-the-absence-ends",
  ],
  when: centre.failures(3, persuasionsBy("school"), { within: "case" }),
  while: centre.absence.goesOn,
  bearer: "school",
  must: jointly("school", "civilAffairs", "policeStation", "townshipGovernment", "villageCommittee"),
  due: centre.noTimeStated(),
});

/** The child is still away after it: the school considers a legal document to the parents; which one, and when, people decide. */
export const legalDocument: Consequence = centre.consequence("legal-document", {
  title: { zh: "向父母（监护人）送达法律文书", en: "a legal document for the parents" },
  cites: ["3.2d"],
  readings: ["legal-document-after-the-joint-persuasion", "people-decide-legal-steps", "whom-the-document-binds"],
  bearer: "school",
  when: and(
    centre.absence.goesOn,
    centre.since(
      centre.did("jointPersuasion", { parties: { includes: ["school"] } }),
      centre.did("decision", { matter: "legal-document" }),
    ),
  ),
  outcome: {
    zh: "协同司法行政部门（只作提醒）送达法律文书，依法敦促送子女入学",
    en: "a legal document, served with the justice administration (of which it is only expected), that urges them under the law to send the child to school",
  },
});

/** The rules of section 三: bringing dropouts back, and the ledgers. */
export const returning: readonly Rule[] = [lawPublicity, dropoutPersuaded, jointPersuasion, legalDocument, ...ledgers];
