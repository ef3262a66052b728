import type { Duty } from "../../../rules/duty.js";
import type { Consequence, Rule } from "../../../rules/rule.js";
import { and, endOfPeriod, month } from "../../../rules/words.js";
import { centre } from "../dialect.js";

/** Every month each school reports to the Centre, in five parts, be there dropouts or not. */
export const monthlyReport: Duty = centre.duty("monthly-report", {
  title: { zh: "控辍保学月报", en: "monthly report" },
  cites: ["2.6a", "2.6b"],
  readings: [
    "one-report-each-month",
    "report-goes-to-the-centre",
    "five-parts",
    "nil-reports-too",
    "centre-is-the-authority",
    "no-day-is-moved",
    "which-schools",
  ],
  subject: "school",
  when: centre.each(month()),
  bearer: "school",
  must: centre.did("workReport", {
    by: "school",
    to: "educationAuthority",
    report: "monthly",
    contents: { includes: ["dropoutData", "workDone", "persuasion", "problems", "nextSteps"] },
  }),
  due: endOfPeriod(),
});

/** A report of nothing, in a month in which a dropout was confirmed: the two are compared. */
export const nilReportCompared: Consequence = centre.consequence("nil-report-compared", {
  title: { zh: "零报告与当月确认辍学不符的核对", en: "a report of nothing against a dropout confirmed that month" },
  cites: ["2.6c", "2.6d"],
  readings: ["mismatch-is-no-concealment", "suspected-and-confirmed", "centre-is-the-authority"],
  subject: "school",
  bearer: "educationAuthority",
  when: and(
    centre.done(centre.did("workReport", { by: "school", report: "monthly", nil: true }), month()),
    centre.measured(centre.tally(centre.did("dropoutConfirmed")), month(), "over", 0),
  ),
  outcome: { zh: "核对月报与当月确认辍学的登记", en: "the report is compared with the dropouts confirmed that month" },
  finding: {
    zh: "两者为什么不一致、是否瞒报或者漏报，由中心查明",
    en: "why the two differ, and whether anything was left out, is for the Centre to find out",
  },
});

/** The rules of section 二, 6: the monthly report. */
export const monthlyReports: readonly Rule[] = [monthlyReport, nilReportCompared];
