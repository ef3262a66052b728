import type { Duty } from "../../../rules/duty.js";
import type { Consequence, Rule } from "../../../rules/rule.js";
import type { Evidence, State } from "../../../rules/state.js";
import { allOf, and, anyOf, calendarYear, endOfPeriod, month, namedInTrigger, not } from "../../../rules/words.js";
import { city } from "../dialect.js";

/** Publicity that a department held, or took part in. */
const publicityBy = (department: "educationAuthority" | "justiceDepartment" | "labourDepartment"): Evidence =>
  anyOf(
    city.did("activity", { topic: "lawPublicity", by: department }),
    city.did("activity", { topic: "lawPublicity", parties: { includes: [department] } }),
  );

/** Each year the departments make the law known. */
export const lawPublicity: Duty = city.duty("law-publicity", {
  title: { zh: "每年法治宣传", en: "yearly publicity on the law" },
  cites: ["2.1.1a"],
  readings: [
    "publicity-by-each-department",
    "which-year",
    "open-lists",
    "vague-words-set-no-deadline",
    "no-day-is-moved",
  ],
  subject: "authority",
  when: city.each(calendarYear),
  bearer: ["educationAuthority", "justiceDepartment", "labourDepartment"],
  must: allOf(publicityBy("educationAuthority"), publicityBy("justiceDepartment"), publicityBy("labourDepartment")),
  due: endOfPeriod(),
});

/** March and September: every primary and junior secondary school makes the law known to families. */
export const activityMonth: Duty = city.duty("activity-month", {
  title: { zh: "“控辍保学”活动月", en: "activity month" },
  cites: ["2.1.1b"],
  readings: ["one-means-in-each-activity-month", "which-schools", "open-lists", "no-day-is-moved"],
  subject: "school",
  appliesTo: city.stage("primary", "junior"),
  when: city.each(month(3, 9)),
  bearer: "school",
  must: city.did("activity", { topic: "lawPublicity", by: "school", means: { known: true } }),
  due: endOfPeriod(),
});

const refusal = city.did("refused", { matter: "sendingToSchool" });
const schoolingIsDue: State = not(city.fact("finishedCompulsory", true));

/** The guardian refuses: fit to be referred for a penalty, which people decide. */
export const penaltyOnRefusal: Consequence = city.consequence("penalty-on-refusal", {
  title: { zh: "拒送入学的处罚", en: "penalty for refusing to send a child to school" },
  cites: ["2.1.1c"],
  readings: [
    "refusal-on-record-first",
    "village-only-admonishes",
    "only-while-schooling-is-due",
    "people-decide-legal-steps",
    "whom-the-document-binds",
  ],
  appliesTo: schoolingIsDue,
  bearer: "townshipGovernment",
  // Each refusal after a decision is a matter of its own.
  when: city.since(refusal, city.did("decision", { matter: "penalty-on-refusal" })),
  outcome: { zh: "依法处罚监护人", en: "a penalty on the guardian under the law" },
});

/** The guardian refuses: the village admonishes. */
export const villageAdmonishes: Duty = city.duty("village-admonishes", {
  title: { zh: "村（社区）批评教育", en: "the village admonishes the guardian" },
  cites: ["2.1.1c"],
  readings: ["village-only-admonishes", "refusal-on-record-first", "only-while-schooling-is-due"],
  appliesTo: schoolingIsDue,
  when: city.happens(refusal),
  bearer: "villageCommittee",
  counterparty: "guardian",
  must: anyOf(
    city.did("talk", { by: "villageCommittee", purpose: "admonish", with: "guardian" }),
    city.did("homeVisit", { by: "villageCommittee", purpose: "admonish", with: "guardian" }),
  ),
  due: city.noTimeStated(),
});

/** The guardian refuses: the township orders that the child be sent to school, and names the day. */
export const orderOnRefusal: Duty = city.duty("order-on-refusal", {
  title: { zh: "责令送子女入学", en: "order to send the child to school" },
  cites: ["2.1.1d"],
  readings: [
    "order-names-its-day",
    "village-only-admonishes",
    "only-while-schooling-is-due",
    "vague-words-set-no-deadline",
  ],
  appliesTo: schoolingIsDue,
  when: city.happens(refusal),
  bearer: "townshipGovernment",
  counterparty: "guardian",
  must: city.did("notice", { by: "townshipGovernment", to: "guardian", notice: "order", dueOn: { known: true } }),
  due: city.noTimeStated(),
});

/** The child is back at school by the day that the order names. */
export const enrolmentByOrder: Duty = city.duty("enrolment-by-order", {
  title: { zh: "按责令期限入学", en: "enrolment by the day of the order" },
  cites: ["2.1.1d"],
  readings: ["order-names-its-day", "whom-the-document-binds"],
  when: city.happens(city.did("notice", { by: "townshipGovernment", to: "guardian", notice: "order" })),
  bearer: "guardian",
  must: city.did("returnCompleted"),
  due: namedInTrigger("dueOn"),
});

/** Each year the labour department looks for child labour. */
export const childLabourScreening: Duty = city.duty("child-labour-screening", {
  title: { zh: "童工摸底排查", en: "screening for child labour" },
  cites: ["2.1.1e"],
  readings: ["inspection-on-record-each-year", "open-lists", "which-year"],
  subject: "authority",
  when: city.each(calendarYear),
  bearer: "labourDepartment",
  must: city.did("screening", { of: "childLabour", by: "labourDepartment" }),
  due: city.noTimeStated({ target: "inspection-on-record-each-year" }),
});

const foundAtWork = city.did("found", { place: "employment" });
const underSixteen: State = city.youngerThan(16);

/** A child under sixteen was employed: fit to be referred, and people decide how severely. */
export const childLabourPenalty: Consequence = city.consequence("child-labour-penalty", {
  title: { zh: "招用童工查处", en: "sanction for employing a child" },
  cites: ["2.1.1f"],
  readings: ["under-sixteen-when-found", "people-decide-legal-steps", "vague-words-set-no-deadline"],
  bearer: "labourDepartment",
  when: city.since(foundAtWork, city.did("decision", { matter: "child-labour-penalty" })),
  appliesTo: underSixteen,
  outcome: { zh: "对用人单位从严查处", en: "a severe sanction on the employer" },
});

/** Such a child's guardian is admonished by township and village. */
export const guardianOfWorkingChild: Duty = city.duty("guardian-of-working-child", {
  title: { zh: "批评教育童工监护人", en: "admonish the guardian of a working child" },
  cites: ["2.1.1g"],
  readings: ["both-bodies-admonish", "under-sixteen-when-found"],
  appliesTo: underSixteen,
  when: city.happens(foundAtWork),
  bearer: ["townshipGovernment", "villageCommittee"],
  counterparty: "guardian",
  must: allOf(admonishedBy("townshipGovernment"), admonishedBy("villageCommittee")),
  due: city.noTimeStated(),
});

function admonishedBy(by: "townshipGovernment" | "villageCommittee"): Evidence {
  return anyOf(
    city.did("talk", { by, purpose: "admonish", with: "guardian" }),
    city.did("homeVisit", { by, purpose: "admonish", with: "guardian" }),
  );
}

/** And, while schooling is unfinished, urged to send the child to school. */
export const enrolmentOfWorkingChild: Duty = city.duty("enrolment-of-working-child", {
  title: { zh: "敦促童工入学", en: "urge the enrolment of a working child" },
  cites: ["2.1.1g"],
  readings: ["only-while-schooling-is-due", "under-sixteen-when-found", "both-bodies-admonish"],
  appliesTo: and(underSixteen, schoolingIsDue),
  when: city.happens(foundAtWork),
  bearer: ["townshipGovernment", "villageCommittee"],
  counterparty: "guardian",
  must: allOf(
    city.did("notice", { by: "townshipGovernment", to: "guardian", notice: "urging" }),
    city.did("notice", { by: "villageCommittee", to: "guardian", notice: "urging" }),
  ),
  due: city.noTimeStated(),
});

/** The rules of section 二（一）1: the law made known and enforced. */
export const law: readonly Rule[] = [
  lawPublicity,
  activityMonth,
  penaltyOnRefusal,
  villageAdmonishes,
  orderOnRefusal,
  enrolmentByOrder,
  childLabourScreening,
  childLabourPenalty,
  guardianOfWorkingChild,
  enrolmentOfWorkingChild,
];
