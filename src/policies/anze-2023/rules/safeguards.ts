import type { Duty } from "../../../rules/duty.js";
import type { Did } from "../../../rules/evidence.js";
import type { Consequence, Requirement, Rule } from "../../../rules/rule.js";
import { allOf, always, anyOf, endOfPeriod, forEach, onDayOfYear, or, schoolYear } from "../../../rules/words.js";
import { anze } from "../dialect.js";
import { compulsory } from "./states.js";

/** Each school has a leading group that its principal heads. */
export const groupOfSchool: Requirement = anze.requirement("group-of-school", {
  title: { zh: "学校工作领导小组", en: "the school's leading group" },
  cites: ["4.1d"],
  readings: ["top-leader-is-the-principal", "exists-when-a-document-says-so", "which-schools", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  bearer: "school",
  given: always,
  must: anze.done(anze.did("documentAdopted", { by: "school", document: "leadingGroup", headedBy: "principal" })),
});

/** Each school has a plan of its own. */
export const planOfSchool: Requirement = anze.requirement("plan-of-school", {
  title: { zh: "本校工作方案", en: "the school's work plan" },
  cites: ["4.1g", "4.4a"],
  readings: ["one-plan-serves-both", "exists-when-a-document-says-so", "which-schools", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  bearer: "school",
  given: always,
  must: anze.done(anze.did("documentAdopted", { by: "school", document: "workPlan" })),
});

const publicityBy = (means: "newsMedia" | "lecture" | "parentsMeeting" | "lesson"): Did =>
  anze.did("activity", { by: "school", topic: "lawPublicity", means: { includes: [means] } });

/** Each school year the law is made known by several of the means named: two at least. */
export const publicityMeans: Duty = anze.duty("publicity-means", {
  title: {
    zh: "多种方式宣传法律法规（写明的四种中至少两种）",
    en: "publicity by two at least of the four means named",
  },
  cites: ["4.2a"],
  readings: [
    "two-of-the-means-named",
    "schools-make-it-known",
    "publicity-each-school-year",
    "open-lists",
    "which-year",
  ],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(schoolYear),
  bearer: "school",
  must: anyOf(
    allOf(publicityBy("newsMedia"), publicityBy("lecture")),
    allOf(publicityBy("newsMedia"), publicityBy("parentsMeeting")),
    allOf(publicityBy("newsMedia"), publicityBy("lesson")),
    allOf(publicityBy("lecture"), publicityBy("parentsMeeting")),
    allOf(publicityBy("lecture"), publicityBy("lesson")),
    allOf(publicityBy("parentsMeeting"), publicityBy("lesson")),
  ),
  due: anze.noTimeStated({ target: "publicity-each-school-year" }),
});

const publicityOn = (content: "legalDuties" | "dropoutHarm" | "penalties"): Did =>
  anze.did("activity", { by: "school", topic: "lawPublicity", covers: { includes: [content] } });

/** And tells the three things named. */
export const publicityContents: Duty = anze.duty("publicity-contents", {
  title: { zh: "宣传内容", en: "what the publicity tells" },
  cites: ["4.2b"],
  readings: ["three-things-told", "schools-make-it-known", "publicity-each-school-year", "open-lists", "which-year"],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(schoolYear),
  bearer: "school",
  must: allOf(publicityOn("legalDuties"), publicityOn("dropoutHarm"), publicityOn("penalties")),
  due: anze.noTimeStated({ target: "publicity-each-school-year" }),
});

/** The scheme by which schools are appraised includes this work. */
export const schemeOfAppraisal: Requirement = anze.requirement("scheme-of-appraisal", {
  title: { zh: "纳入学校教育工作考核", en: "an item in the appraisal of schools" },
  cites: ["4.3a"],
  readings: ["scheme-names-the-item", "bureau-is-the-authority"],
  subject: "authority",
  bearer: "educationAuthority",
  given: always,
  must: anze.done(anze.did("documentAdopted", { by: "educationAuthority", document: "appraisalScheme" })),
});

/** Each school year every school is appraised. */
export const yearlyAppraisal: Duty = anze.duty("yearly-appraisal", {
  title: { zh: "学校教育工作考核", en: "yearly appraisal of schools" },
  cites: ["4.3a"],
  readings: [
    "result-for-each-school",
    "which-year",
    "no-day-is-moved",
    "bureau-is-the-authority",
    "compulsory-stage-only",
  ],
  subject: "authority",
  when: anze.each(schoolYear),
  bearer: "educationAuthority",
  must: forEach("school", anze.did("appraisal", { by: "educationAuthority", result: { known: true } }), compulsory),
  due: endOfPeriod(),
});

/** The published rate has risen three times on end. */
const rising = anze.rising("dropoutRate", schoolYear, 3);

/** The school puts things right. */
export const rectification: Duty = anze.duty("rectification", {
  title: { zh: "辍学率连升三年的整改", en: "rectification after three rises" },
  cites: ["4.3c"],
  readings: [
    "three-rises-are-four-figures",
    "unit-is-the-school",
    "rectification-comes-first",
    "which-year",
    "compulsory-stage-only",
  ],
  subject: "school",
  appliesTo: compulsory,
  when: rising,
  while: rising,
  bearer: "school",
  must: anze.did("rectified", { by: "school" }),
  due: anze.noTimeStated(),
});

/** It has, and the figures are as they were, or the next one is up again without it: fit to be held to account. */
export const accountability: Consequence = anze.consequence("accountability", {
  title: { zh: "辍学率连升三年追责", en: "accountability after three rises" },
  cites: ["4.3c"],
  readings: [
    "three-rises-are-four-figures",
    "unit-is-the-school",
    "rectification-comes-first",
    "people-decide-legal-steps",
    "bureau-is-the-authority",
    "compulsory-stage-only",
  ],
  subject: "school",
  appliesTo: compulsory,
  bearer: "educationAuthority",
  when: or(anze.performed(rectification), anze.rising("dropoutRate", schoolYear, 4)),
  outcome: {
    zh: "追究主要领导、分管领导和其他责任人的责任",
    en: "the top leader, the leader in charge and others responsible are held to account",
  },
  finding: {
    zh: "公布的数仍然连升的才提请；有没有明显改变，由县教科局认定",
    en: "only while the published rate is still rising; whether there was a clear change is for the bureau to find",
  },
});

/** The school's work of the year is summed up, in three parts. */
export const summaryOfYear: Duty = anze.duty("summary-of-year", {
  title: { zh: "学年工作总结", en: "summary of the school year" },
  cites: ["4.4b"],
  readings: ["summary-in-three-parts", "which-year", "no-day-is-moved", "which-schools", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(schoolYear),
  bearer: "school",
  must: anze.did("workReport", {
    by: "school",
    report: "yearSummary",
    contents: { includes: ["workDone", "problems", "nextSteps"] },
  }),
  due: endOfPeriod(),
});

/** Photographs of the work, on A4 paper, with captions. */
export const photographs: Duty = anze.duty("photographs", {
  title: { zh: "工作照片", en: "photographs of the work" },
  cites: ["4.4c"],
  readings: ["photographs-by-reference", "archive-ready-by-the-day", "which-schools", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(schoolYear),
  bearer: "school",
  must: anze.did("archived", {
    by: "school",
    file: "dropoutControl",
    contents: { includes: ["photographs"] },
    uniformPrint: true,
    captioned: true,
  }),
  due: anze.noTimeStated({ target: "archive-ready-by-the-day" }),
});

/** A school with pupils taught at home keeps four papers on it. */
export const homeTeachingPapers: Duty = anze.duty("home-teaching-papers", {
  title: { zh: "送教上门材料", en: "papers on teaching at home" },
  cites: ["4.4d"],
  readings: ["school-with-home-teaching", "archive-ready-by-the-day", "compulsory-stage-only"],
  subject: "school",
  when: anze.each(schoolYear),
  while: anze.some("pupil", anze.fact("placement", "homeTeaching")),
  bearer: "school",
  must: anze.did("archived", {
    by: "school",
    file: "homeTeaching",
    contents: { includes: ["plan", "summary", "ledger", "photographs"] },
  }),
  due: anze.noTimeStated({ target: "archive-ready-by-the-day" }),
});

/** Plan, summary and photographs are put together. */
export const archive: Duty = anze.duty("archive", {
  title: { zh: "控辍保学档案", en: "the archive" },
  cites: ["4.4e"],
  readings: ["archive-of-three-things", "archive-ready-by-the-day", "which-schools", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(schoolYear),
  bearer: "school",
  must: anze.did("archived", {
    by: "school",
    file: "dropoutControl",
    contents: { includes: ["plan", "summary", "photographs"] },
  }),
  due: anze.noTimeStated({ target: "archive-ready-by-the-day" }),
});

/** By 15 July one set goes to the bureau. */
export const handedIn: Duty = anze.duty("handed-in", {
  title: { zh: "上交控辍保学资料", en: "one set handed in" },
  cites: ["4.4f"],
  readings: [
    "one-set-by-mid-july",
    "days-without-a-year-recur",
    "no-day-is-moved",
    "bureau-is-the-authority",
    "which-schools",
    "compulsory-stage-only",
  ],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(schoolYear),
  bearer: "school",
  must: anze.did("submitted", { by: "school", to: "educationAuthority", material: "dropoutControlFile" }),
  due: onDayOfYear(7, 15),
});

/** The rules of 四: leadership, publicity, appraisal, archive. */
export const safeguards: readonly Rule[] = [
  groupOfSchool,
  planOfSchool,
  publicityMeans,
  publicityContents,
  schemeOfAppraisal,
  yearlyAppraisal,
  rectification,
  accountability,
  summaryOfYear,
  photographs,
  homeTeachingPapers,
  archive,
  handedIn,
];
