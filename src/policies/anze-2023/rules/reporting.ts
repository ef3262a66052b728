import type { Duty } from "../../../rules/duty.js";
import type { Rule } from "../../../rules/rule.js";
import { allOf, and, anyOf, namedInTrigger, term, within } from "../../../rules/words.js";
import { anze } from "../dialect.js";
import { admonishedBy, away, backAtSchool, formOnDropout, persuasions, persuasionsBySchool } from "./persuasion.js";
import { compulsory, droppedOut, notSenior } from "./states.js";

const countReadings = [
  "counted-by-a-form",
  "a-month-from-opening",
  "no-day-is-moved",
  "nil-is-put-down-too",
  "suspected-and-confirmed",
  "which-schools",
  "compulsory-stage-only",
] as const;

/** In the first week of each term a school counts its dropouts. */
export const openingCount: Duty = anze.duty("opening-count", {
  title: { zh: "开学一周辍学统计", en: "count of dropouts in the first week" },
  cites: ["2.8.2-head", "2.8.2a"],
  readings: countReadings,
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(term()),
  bearer: "school",
  must: anze.did("statistics", { by: "school", of: "termStartDropouts", contents: { includes: ["dropout"] } }),
  due: within(1, "week"),
});

/** And finds out why they went, and where. */
export const reasonAndWhereabouts: Duty = anze.duty("reason-and-whereabouts", {
  title: { zh: "开学一周查清辍学原因和去向", en: "reason and whereabouts of dropouts in the first week" },
  cites: ["2.8.2-head", "2.8.2b"],
  readings: [...countReadings, "reason-and-whereabouts-in-the-form"],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(term()),
  bearer: "school",
  must: anze.did("statistics", {
    by: "school",
    of: "termStartDropouts",
    contents: { includes: ["reason", "whereabouts"] },
  }),
  due: within(1, "week"),
});

/** Each term a pupil who is away is persuaded, the first time within a week. */
export const firstPersuasion: Duty = anze.duty("first-persuasion", {
  title: { zh: "每学期至少动员一次返校", en: "one attempt at least in each term" },
  cites: ["2.8.2-head", "2.8.2c"],
  readings: [
    "first-attempt-in-a-week",
    "what-counts-as-persuasion",
    "until-the-child-is-back",
    "suspected-and-confirmed",
  ],
  appliesTo: notSenior,
  when: anze.each(term()),
  while: away,
  bearer: "school",
  must: anyOf(...persuasionsBySchool),
  due: anze.noTimeStated({ target: "first-attempt-in-a-week" }),
});

/** In the first month of each term a school reports its dropouts in writing, to both. */
export const dropoutReport: Duty = anze.duty("dropout-report", {
  title: { zh: "开学一月辍学书面报告", en: "written report on dropouts in the first month" },
  cites: ["2.8.2-head", "2.8.2d"],
  readings: [
    "a-month-from-opening",
    "no-day-is-moved",
    "nil-is-put-down-too",
    "both-recipients",
    "township-of-the-school",
    "bureau-is-the-authority",
    "which-schools",
    "compulsory-stage-only",
  ],
  subject: "school",
  appliesTo: compulsory,
  when: anze.each(term()),
  bearer: "school",
  must: allOf(
    anze.did("workReport", { by: "school", to: "educationAuthority", report: "dropoutReport" }),
    anze.did("workReport", { by: "school", to: "townshipGovernment", report: "dropoutReport" }),
  ),
  due: within(1, "month"),
});

const orderBy = (by: "educationAuthority" | "townshipGovernment") =>
  anze.did("notice", { by, to: "guardian", notice: "order" });

/** A pupil has been reported: bureau or town orders the parents to send it. */
export const orderOnReport: Duty = anze.duty("order-on-report", {
  title: { zh: "报告后责令家长送子女入学", en: "order to the parents after the report" },
  cites: ["2.8.2-head", "2.8.2e"],
  readings: [
    "order-by-either",
    "one-form-for-each-pupil",
    "two-stages-of-orders",
    "township-of-the-school",
    "until-the-child-is-back",
    "vague-words-set-no-deadline",
    "people-decide-legal-steps",
    "whom-the-document-binds",
  ],
  appliesTo: notSenior,
  when: and(droppedOut, anze.counted(1, formOnDropout, { within: "case" })),
  while: droppedOut,
  bearer: ["educationAuthority", "townshipGovernment"],
  must: anyOf(orderBy("educationAuthority"), orderBy("townshipGovernment")),
  due: anze.noTimeStated(),
});

const urgingLetter = { by: "townshipGovernment", to: "guardian", notice: "urging" } as const;

/** Persuaded three times in vain: the town urges the parents by letter, and names a day. */
export const letterUrging: Duty = anze.duty("letter-urging", {
  title: { zh: "敦促入学通知书", en: "letter urging enrolment" },
  cites: ["2.8.2-head", "2.8.2f", "2.8.2g"],
  readings: [
    "several-is-three",
    "what-counts-as-persuasion",
    "letter-names-a-day",
    "two-letters",
    "township-of-the-school",
    "until-the-child-is-back",
    "whom-the-document-binds",
  ],
  appliesTo: notSenior,
  when: anze.failures(3, persuasions, { within: "case" }),
  while: anze.absence.goesOn,
  bearer: "townshipGovernment",
  must: anze.did("notice", { ...urgingLetter, dueOn: { known: true } }),
  due: anze.noTimeStated(),
});

/** The pupil is back by the day that this letter names. */
export const backByUrging: Duty = anze.duty("back-by-urging", {
  title: { zh: "敦促入学通知书到期核对是否返校", en: "whether the pupil is back by the day of the letter urging" },
  cites: ["2.8.2g"],
  readings: [
    "letter-names-a-day",
    "town-looks-on-the-day",
    "until-the-child-is-back",
    "vague-words-set-no-deadline",
    "whom-the-document-binds",
  ],
  appliesTo: notSenior,
  when: anze.happens(anze.did("notice", urgingLetter)),
  while: anze.absence.goesOn,
  bearer: "townshipGovernment",
  must: backAtSchool,
  due: namedInTrigger("dueOn"),
});

const admonition = {
  cites: ["2.8.2-head", "2.8.2i"],
  readings: [
    "refusal-is-found-by-people",
    "what-admonishing-is",
    "both-admonish",
    "township-of-the-home",
    "people-decide-legal-steps",
    "whom-the-document-binds",
  ],
  appliesTo: notSenior,
  when: anze.happens(anze.did("refused", { matter: "sendingToSchool" })),
  jurisdiction: "home",
  due: anze.noTimeStated(),
} as const;

/** The parents refuse: the town admonishes them. */
export const admonishedByTown: Duty = anze.duty("admonished-by-town", {
  ...admonition,
  title: { zh: "镇政府批评教育拒绝送子女入学的监护人", en: "admonition by the town of parents who refuse" },
  bearer: "townshipGovernment",
  must: admonishedBy("townshipGovernment"),
});

/** And so does the village. */
export const admonishedByVillage: Duty = anze.duty("admonished-by-village", {
  ...admonition,
  title: { zh: "村（居）委会批评教育拒绝送子女入学的监护人", en: "admonition by the village of parents who refuse" },
  bearer: "villageCommittee",
  must: admonishedBy("villageCommittee"),
});

/** The rules of 二、8（2）: reporting dropouts, and bringing them back. */
export const reporting: readonly Rule[] = [
  openingCount,
  reasonAndWhereabouts,
  firstPersuasion,
  dropoutReport,
  orderOnReport,
  letterUrging,
  backByUrging,
  admonishedByTown,
  admonishedByVillage,
];
