import type { Duty } from "../../../rules/duty.js";
import type { Consequence, Requirement, Rule } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { allOf, always, and, calendarYear, endOfPeriod, forEach, schoolYear, times } from "../../../rules/words.js";
import { city } from "../dialect.js";

const leadingGroup: State = city.done(city.did("documentAdopted", { document: "leadingGroup" }));

/** The city has a leading group, set up by those in whose name the document speaks. */
export const cityLeadingGroup: Requirement = city.requirement("city-leading-group", {
  title: { zh: "市领导小组", en: "the city's leading group" },
  cites: ["3.1a"],
  readings: ["exists-when-a-document-says-so", "city-sets-up-its-group"],
  subject: "authority",
  bearer: "partyAndGovernment",
  given: always,
  must: leadingGroup,
});

/** Each township has a leading body, and a person in charge of this work. */
export const townshipBody: Requirement = city.requirement("township-body", {
  title: { zh: "镇街领导机构和专人", en: "each township's leading body and person in charge" },
  cites: ["3.1c"],
  readings: [
    "exists-when-a-document-says-so",
    "township-body-by-any-name",
    "listed-in-two-places",
    "whom-the-document-binds",
  ],
  subject: "township",
  bearer: "townshipGovernment",
  given: always,
  must: city.done(city.did("documentAdopted", { document: "leadingGroup", person: { known: true } })),
});

/** Each township has laid down how it goes about it. */
export const townshipArrangement: Requirement = city.requirement("township-arrangement", {
  title: { zh: "镇街具体安排", en: "each township's arrangement" },
  cites: ["3.1d", "3.2d"],
  readings: ["exists-when-a-document-says-so", "arrangement-is-for-both", "measures-stand-in-the-arrangement"],
  subject: "township",
  bearer: "townshipGovernment",
  given: always,
  must: city.done(city.did("documentAdopted", { document: "arrangement" })),
});

/** Below the city, whose group is a rule of its own, each township and its villages make up the levels. */
export const threeLevels: Requirement = city.requirement("three-levels", {
  title: { zh: "三级组织体系", en: "three levels of organisation" },
  cites: ["3.1e"],
  readings: [
    "three-levels-everywhere",
    "listed-in-two-places",
    "each-level-answers-for-itself",
    "township-body-by-any-name",
  ],
  subject: "township",
  bearer: "townshipGovernment",
  given: always,
  must: and(leadingGroup, city.every("village", city.held("villageCommittee"))),
});

/** Joint conference, bulletin and inspection are set up as systems. */
export const threeSystems: Requirement = city.requirement("three-systems", {
  title: { zh: "三项制度", en: "three systems" },
  cites: ["3.2b"],
  readings: [
    "exists-when-a-document-says-so",
    "systems-without-a-group",
    "listed-in-two-places",
    "bulletins-without-names",
  ],
  subject: "authority",
  bearer: "leadingGroup",
  given: always,
  must: and(
    city.done(city.did("documentAdopted", { document: "jointConferenceSystem" })),
    city.done(city.did("documentAdopted", { document: "bulletinSystem" })),
    city.done(city.did("documentAdopted", { document: "inspectionSystem" })),
  ),
});

/** One or two joint conferences a year. */
export const jointConferences: Duty = city.duty("joint-conferences", {
  title: { zh: "工作联席会议", en: "joint conferences" },
  cites: ["3.2c"],
  readings: [
    "one-conference-at-least",
    "what-a-conference-does",
    "one-education-bureau",
    "which-year",
    "no-day-is-moved",
  ],
  subject: "authority",
  when: city.each(calendarYear),
  bearer: "educationAuthority",
  must: times(1, city.did("conference", { by: "educationAuthority" }), { atMost: 2 }),
  due: endOfPeriod(),
});

/** Each year the leading group appraises member units and townships. */
export const yearlyAppraisal: Duty = city.duty("yearly-appraisal", {
  title: { zh: "年度目标任务考核", en: "yearly appraisal" },
  cites: ["3.3a"],
  readings: [
    "assessment-on-record-each-year",
    "member-units-are-not-listed",
    "systems-without-a-group",
    "which-year",
    "no-day-is-moved",
    "whom-the-document-binds",
  ],
  subject: "authority",
  when: city.each(calendarYear),
  bearer: "leadingGroup",
  must: allOf(
    city.did("appraisal", { by: "leadingGroup", unit: { known: true }, result: { known: true } }),
    forEach("township", city.did("appraisal", { by: "leadingGroup", result: { known: true } })),
  ),
  due: endOfPeriod(),
});

/** It is an item in the scheme by which townships' education work is appraised. */
export const appraisalScheme: Requirement = city.requirement("appraisal-scheme", {
  title: { zh: "纳入镇街教育工作考核", en: "an item in the appraisal scheme" },
  cites: ["3.3b"],
  readings: ["scheme-names-the-item", "systems-without-a-group"],
  subject: "authority",
  bearer: "leadingGroup",
  given: always,
  must: city.done(city.did("documentAdopted", { document: "appraisalScheme" })),
});

/** Each year the education bureau inspects. */
export const specialInspection: Duty = city.duty("special-inspection", {
  title: { zh: "年度专项督查", en: "yearly special inspection" },
  cites: ["3.3c"],
  readings: ["one-special-inspection-each-year", "one-education-bureau", "which-year", "no-day-is-moved"],
  subject: "authority",
  when: city.each(calendarYear),
  bearer: "educationAuthority",
  must: city.did("inspection", { of: "dropoutControl", by: "educationAuthority" }),
  due: endOfPeriod(),
});

/** Dropout is frequent: so many newly confirmed in a school year. */
const frequent = (from: "frequent-dropout-township" | "frequent-dropout-school"): State =>
  city.measured(city.tally(city.did("dropoutConfirmed")), schoolYear, "atLeast", city.parameter(from));

const weakMeasures = {
  zh: "措施是否不力、辍学频发是否由此造成，由市教育局认定",
  en: "whether measures were weak, and dropout frequent for that reason, is for the city's education bureau to find",
};
const criticism = { zh: "通报批评", en: "public criticism" };

/** Frequent dropout in a township: fit to be referred for public criticism. */
export const criticismOfTownship: Consequence = city.consequence("criticism-of-township", {
  title: { zh: "对镇街通报批评", en: "public criticism of a township" },
  cites: ["3.3e"],
  readings: [
    "frequent-is-a-parameter",
    "senior-pupils-too",
    "people-find-weak-measures",
    "township-of-the-school",
    "people-decide-legal-steps",
    "which-year",
  ],
  subject: "township",
  bearer: "educationAuthority",
  when: frequent("frequent-dropout-township"),
  outcome: criticism,
  finding: weakMeasures,
});

/** Frequent dropout in a school: likewise. */
export const criticismOfSchool: Consequence = city.consequence("criticism-of-school", {
  title: { zh: "对学校通报批评", en: "public criticism of a school" },
  cites: ["3.3e"],
  readings: [
    "frequent-is-a-parameter",
    "senior-pupils-too",
    "people-find-weak-measures",
    "people-decide-legal-steps",
    "which-year",
  ],
  subject: "school",
  bearer: "educationAuthority",
  when: frequent("frequent-dropout-school"),
  outcome: criticism,
  finding: weakMeasures,
});

const referral = {
  zh: "提请有权机关按规定追究有关人员的责任",
  en: "a proposal to the competent body that those responsible be held to account under the rules",
};
const competent = {
  zh: "追究哪些人、怎样追究，由有权机关决定",
  en: "whom to hold to account, and how, is for the competent body to decide",
};

/** A township was criticised: the bureau may propose that those responsible be held to account. */
export const accountabilityInTownship: Consequence = city.consequence("accountability-in-township", {
  title: { zh: "提请追究镇街有关人员责任", en: "proposal of accountability in a township" },
  cites: ["3.3f"],
  readings: ["accountability-follows-the-criticism", "competent-body-decides", "people-decide-legal-steps"],
  subject: "township",
  bearer: "educationAuthority",
  when: city.since(
    city.did("decision", { matter: "criticism-of-township", outcome: "imposed" }),
    city.did("decision", { matter: "accountability-in-township" }),
  ),
  outcome: referral,
  finding: competent,
});

/** A school was criticised: likewise. */
export const accountabilityInSchool: Consequence = city.consequence("accountability-in-school", {
  title: { zh: "提请追究学校有关人员责任", en: "proposal of accountability in a school" },
  cites: ["3.3f"],
  readings: ["accountability-follows-the-criticism", "competent-body-decides", "people-decide-legal-steps"],
  subject: "school",
  bearer: "educationAuthority",
  when: city.since(
    city.did("decision", { matter: "criticism-of-school", outcome: "imposed" }),
    city.did("decision", { matter: "accountability-in-school" }),
  ),
  outcome: referral,
  finding: competent,
});

/** The rules of section 三: organisation, mechanism, appraisal. */
export const organisation: readonly Rule[] = [
  cityLeadingGroup,
  townshipBody,
  townshipArrangement,
  threeLevels,
  threeSystems,
  jointConferences,
  yearlyAppraisal,
  appraisalScheme,
  specialInspection,
  criticismOfTownship,
  criticismOfSchool,
  accountabilityInTownship,
  accountabilityInSchool,
];
