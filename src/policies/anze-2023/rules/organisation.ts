import type { Text } from "../../../model/text.js";
import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule, Target } from "../../../rules/rule.js";
import { allOf, always, and, anyOf, figure, level, not, schoolYear } from "../../../rules/words.js";
import { anze } from "../dialect.js";
import { compulsory, droppedOut, notSenior } from "./states.js";

/** No child of the county is a dropout: the aim, beside which the rate that the state allows is another thing. */
export const noChildLost: Requirement = anze.requirement("no-child-lost", {
  title: { zh: "“一个都不能少”", en: "not one child lost" },
  cites: ["1b"],
  readings: [
    "aim-and-index-are-two",
    "suspected-and-confirmed",
    "compulsory-stage-only",
    "bureau-is-the-authority",
    "in-force-from-the-day-of-issue",
  ],
  subject: "authority",
  bearer: "educationAuthority",
  force: "advisory",
  given: always,
  must: anze.every("pupil", not(droppedOut), notSenior),
});

/** The bureau has a leading group of one head, two deputies and three members. */
export const bureauLeadingGroup: Requirement = anze.requirement("bureau-leading-group", {
  title: { zh: "教科局领导小组", en: "the bureau's leading group" },
  cites: ["2.1a"],
  readings: ["group-of-one-two-three", "exists-when-a-document-says-so", "bureau-is-the-authority"],
  subject: "authority",
  bearer: "educationAuthority",
  given: always,
  must: anze.done(
    anze.did("documentAdopted", {
      by: "educationAuthority",
      document: "leadingGroup",
      heads: 1,
      deputies: 2,
      others: 3,
    }),
  ),
});

const inspection = {
  cites: ["2.1c"],
  when: anze.each(schoolYear),
  bearer: ["leadingGroup", "educationAuthority"],
  must: anyOf(
    anze.did("inspection", { by: "leadingGroup", of: "dropoutControl" }),
    anze.did("inspection", { by: "educationAuthority", of: "dropoutControl" }),
  ),
  due: anze.noTimeStated({ target: "each-inspected-once-a-year" }),
} as const;

const inspectionReadings = ["each-inspected-once-a-year", "office-acts-for-the-group", "which-year"] as const;

/** The group looks into the work of every town. */
export const townsInspected: Duty = anze.duty("towns-inspected", {
  ...inspection,
  title: { zh: "督促检查各镇", en: "towns are inspected" },
  readings: inspectionReadings,
  subject: "township",
});

/** And of every school. */
export const schoolsInspected: Duty = anze.duty("schools-inspected", {
  ...inspection,
  title: { zh: "督促检查各校", en: "schools are inspected" },
  readings: [...inspectionReadings, "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
});

function dropoutRate(stage: "primary" | "junior", title: Text): Target {
  return anze.target(`${stage}-dropout-rate`, {
    title,
    cites: ["2.1d"],
    readings: [
      "index-comes-from-the-state",
      "aim-and-index-are-two",
      "compulsory-stage-only",
      "rates-by-school-year",
      "which-year",
    ],
    subject: "authority",
    bearer: "leadingGroup",
    measure: figure(`dropoutRate:${stage}`),
    per: schoolYear,
    goal: level("atMost", anze.parameter("dropout-rate-index")),
  });
}

/** In primary school the dropout rate is within what the state allows. */
export const primaryDropoutRate: Target = dropoutRate("primary", {
  zh: "小学辍学率不超过国家指标",
  en: "primary dropout rate within the state's index",
});

/** In junior secondary school likewise. */
export const juniorDropoutRate: Target = dropoutRate("junior", {
  zh: "初中辍学率不超过国家指标",
  en: "junior secondary dropout rate within the state's index",
});

/** The group has an office with a director and a deputy. */
export const leadingGroupOffice: Requirement = anze.requirement("leading-group-office", {
  title: { zh: "领导小组办公室", en: "office of the leading group" },
  cites: ["2.1e"],
  readings: ["office-of-one-and-one", "exists-when-a-document-says-so", "bureau-is-the-authority"],
  subject: "authority",
  bearer: "educationAuthority",
  given: always,
  must: anze.done(
    anze.did("documentAdopted", {
      by: "educationAuthority",
      document: "leadingGroupOffice",
      directors: 1,
      deputyDirectors: 1,
    }),
  ),
});

/** Every school has a leading body of its own. */
export const schoolLeadingBody: Requirement = anze.requirement("school-leading-body", {
  title: { zh: "学校领导机构", en: "each school's leading body" },
  cites: ["2.1f"],
  readings: ["body-by-any-name", "exists-when-a-document-says-so", "which-schools", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  bearer: "school",
  given: always,
  must: anze.done(anze.did("documentAdopted", { by: "school", document: "leadingGroup" })),
});

/** The principal has the work in hand. */
export const principalInCharge: Requirement = anze.requirement("principal-in-charge", {
  title: { zh: "校长亲自抓", en: "the principal has it in hand" },
  cites: ["2.1g"],
  readings: ["in-office-is-in-charge", "which-schools", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  bearer: "school",
  given: always,
  must: anze.held("principal"),
});

/** A vice-principal is in charge of it, where the school has one. */
export const vicePrincipalInCharge: Requirement = anze.requirement("vice-principal-in-charge", {
  title: { zh: "分管副校长负责", en: "a vice-principal in charge" },
  cites: ["2.1g"],
  readings: ["in-office-is-in-charge", "school-without-vice-principal", "which-schools", "compulsory-stage-only"],
  subject: "school",
  appliesTo: and(compulsory, not(anze.fact("noVicePrincipal", true))),
  bearer: "school",
  given: always,
  must: anze.held("vicePrincipal"),
});

/** The school has systems of persuading back, of registering and of reporting in writing. */
export const schoolSystems: Requirement = anze.requirement("school-systems", {
  title: { zh: "劝返、登记与书面报告制度", en: "systems of persuading back, registering and reporting" },
  cites: ["2.2d"],
  readings: ["three-parts-of-the-system", "exists-when-a-document-says-so", "which-schools", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  bearer: "school",
  given: always,
  must: anze.done(
    allOf(
      anze.did("documentAdopted", { by: "school", document: "persuasionSystem" }),
      anze.did("documentAdopted", { by: "school", document: "registrationSystem" }),
      anze.did("documentAdopted", { by: "school", document: "writtenReportSystem" }),
    ),
  ),
});

/** The school takes part when the town's government persuades a dropout back. */
export const persuasionWithTheTown: Duty = anze.duty("persuasion-with-the-town", {
  title: { zh: "配合政府部门劝返", en: "persuasion together with the government" },
  cites: ["2.2f", "3.6e"],
  readings: ["school-takes-part-once", "suspected-and-confirmed", "compulsory-stage-only"],
  appliesTo: notSenior,
  when: anze.happens(anze.did("dropoutConfirmed")),
  while: droppedOut,
  bearer: "school",
  must: anze.did("jointPersuasion", { parties: { includes: ["school", "townshipGovernment"] } }),
  due: anze.noTimeStated(),
});

/** The rules of section 一, and of section 二, 1 and 2: aim, organisation, responsibility. */
export const organisation: readonly Rule[] = [
  noChildLost,
  bureauLeadingGroup,
  townsInspected,
  schoolsInspected,
  primaryDropoutRate,
  juniorDropoutRate,
  leadingGroupOffice,
  schoolLeadingBody,
  principalInCharge,
  vicePrincipalInCharge,
  schoolSystems,
  persuasionWithTheTown,
];
