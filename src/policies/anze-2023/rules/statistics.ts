import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import { allOf, always, and, endOfPeriod, forEach, month, term, within } from "../../../rules/words.js";
import { anze } from "../dialect.js";
import { compulsory } from "./states.js";

/** Each term the school knows where the children of its area are studying. */
export const enrolmentCounted: Duty = anze.duty("enrolment-counted", {
  title: { zh: "适龄学生入学就读情况", en: "where children of school age are studying" },
  cites: ["2.3b", "2.3d"],
  readings: ["enrolment-counted-each-term", "whom-the-counts-cover", "which-schools", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(term()),
  bearer: "school",
  must: anze.did("statistics", { by: "school", of: "termStart", contents: { includes: ["enrolment"] } }),
  due: anze.noTimeStated({ target: "enrolment-counted-each-term" }),
});

/** Within a month of opening it counts transfers in and out, suspensions and dropouts. */
export const termStartStatistics: Duty = anze.duty("term-start-statistics", {
  title: { zh: "开学后一个月内统计", en: "statistics within a month of opening" },
  cites: ["2.3c"],
  readings: [
    "four-counts-at-the-start",
    "whom-the-counts-cover",
    "a-month-from-opening",
    "no-day-is-moved",
    "open-lists",
    "which-schools",
    "compulsory-stage-only",
  ],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(term()),
  bearer: "school",
  must: anze.did("statistics", {
    by: "school",
    of: "termStart",
    contents: { includes: ["transferIn", "transferOut", "suspension", "dropout"] },
  }),
  due: within(1, "month"),
});

/** The bureau has a database and a ledger of the work. */
export const countyDatabase: Requirement = anze.requirement("county-database", {
  title: { zh: "县级数据库和工作台账", en: "the county's database and ledger" },
  cites: ["2.3e"],
  readings: ["exists-when-a-document-says-so", "bureau-is-the-authority"],
  subject: "authority",
  bearer: "educationAuthority",
  given: always,
  must: and(
    anze.done(anze.did("documentAdopted", { by: "educationAuthority", document: "database" })),
    anze.done(anze.did("documentAdopted", { by: "educationAuthority", document: "dropoutControlLedger" })),
  ),
});

/** Each term the county's data are made up of those of every school, and the ledger is brought up to date. */
export const countyData: Duty = anze.duty("county-data", {
  title: { zh: "全县基础数据信息（各校统计，县教科局汇总）", en: "the county's basic data, by schools and bureau" },
  cites: ["2.3a", "2.3e", "2.3i"],
  readings: ["county-data-each-term", "bureau-is-the-authority", "compulsory-stage-only"],
  subject: "authority",
  when: anze.each(term()),
  bearer: ["educationAuthority", "school"],
  must: allOf(
    forEach("school", anze.did("statistics", { by: "school", of: "termStart" }), compulsory),
    anze.did("ledgerUpdated", { by: "educationAuthority", ledger: "dropoutControl" }),
  ),
  due: anze.noTimeStated({ target: "county-data-each-term" }),
});

/** In June the school fills in the form for the school year. */
export const yearEndForm: Duty = anze.duty("year-end-form", {
  title: { zh: "学年末填写统计表", en: "the form at the end of the school year" },
  cites: ["2.3j", "2.3k"],
  readings: [
    "june-of-each-year",
    "six-counts-in-the-form",
    "cut-off-is-the-day-of-filling-in",
    "days-without-a-year-recur",
    "no-day-is-moved",
    "open-lists",
    "which-schools",
    "which-year",
    "compulsory-stage-only",
  ],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(month(6)),
  bearer: "school",
  must: anze.did("statistics", {
    by: "school",
    of: "schoolYear",
    contents: { includes: ["transferIn", "transferOut", "suspension", "return", "dropout", "graduation"] },
  }),
  due: endOfPeriod(),
});

/** It works out the year's retention and dropout rate. */
export const yearEndRates: Duty = anze.duty("year-end-rates", {
  title: { zh: "计算本学年巩固率和辍学率", en: "the year's retention and dropout rates" },
  cites: ["2.3l"],
  readings: ["rates-by-school-year", "june-of-each-year", "which-schools", "which-year", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(month(6)),
  bearer: "school",
  must: anze.did("statistics", {
    by: "school",
    of: "schoolYear",
    contents: { includes: ["retentionRate", "dropoutRate"] },
  }),
  due: endOfPeriod(),
});

/** And hands the form in. */
export const yearEndFormHandedIn: Duty = anze.duty("year-end-form-handed-in", {
  title: { zh: "按时上报统计表", en: "the form is handed in on time" },
  cites: ["2.3m"],
  readings: [
    "form-handed-in-by-the-end-of-june",
    "bureau-is-the-authority",
    "vague-words-set-no-deadline",
    "which-schools",
    "compulsory-stage-only",
  ],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(month(6)),
  bearer: "school",
  must: anze.did("submitted", { by: "school", to: "educationAuthority", material: "statisticsForm" }),
  due: anze.vague("按时", { target: "form-handed-in-by-the-end-of-june" }),
});

/** The rules of section 二, 3 on statistics of the term and the county's data. */
export const statistics: readonly Rule[] = [enrolmentCounted, termStartStatistics, countyDatabase, countyData];

/** The rules of section 二, 3 on the form at the end of the school year. */
export const yearEnd: readonly Rule[] = [yearEndForm, yearEndRates, yearEndFormHandedIn];
