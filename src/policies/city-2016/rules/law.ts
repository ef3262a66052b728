import type { Text } from "../../../model/text.js";
import type { Duty } from "../../../rules/duty.js";
import type { Did } from "../../../rules/evidence.js";
import type { Consequence, Rule } from "../../../rules/rule.js";
import { anyOf, calendarYear, endOfPeriod, month, namedInTrigger } from "../../../rules/words.js";
import { city } from "../dialect.js";
import { childLabour } from "./child-labour.js";
import { schoolingIsDue } from "./schooling-is-due.js";

/** Each year a department makes the law known: by an activity of its own, or by taking part in another's. */
function lawPublicityOf(
  id: string,
  department: "educationAuthority" | "justiceDepartment" | "labourDepartment",
  title: Text,
): Duty {
  return city.duty(id, {
    title,
    cites: ["2.1.1a"],
    readings: [
      "publicity-by-each-department",
      "one-education-bureau",
      "which-year",
      "open-lists",
      "vague-words-set-no-deadline",
      "no-day-is-moved",
    ],
    subject: "authority",
    when: city.each(calendarYear),
    bearer: department,
    must: anyOf(
      city.did("activity", { topic: "lawPublicity", by: department }),
      city.did("activity", { topic: "lawPublicity", parties: { includes: [department] } }),
    ),
    due: endOfPeriod(),
  });
}

/** The education department's part in the yearly publicity on the law. */
export const lawPublicityOfEducation: Duty = lawPublicityOf("law-publicity-education", "educationAuthority", {
  zh: "每年法治宣传（教育部门）",
  en: "yearly publicity on the law: education",
});

/** The justice department's part. */
export const lawPublicityOfJustice: Duty = lawPublicityOf("law-publicity-justice", "justiceDepartment", {
  zh: "每年法治宣传（司法部门）",
  en: "yearly publicity on the law: justice",
});

/** The labour department's part. */
export const lawPublicityOfLabour: Duty = lawPublicityOf("law-publicity-labour", "labourDepartment", {
  zh: "每年法治宣传（人社部门）",
  en: "yearly publicity on the law: labour",
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

/** The guardian refuses: fit to be referred for a penalty, which people decide. */
export const penaltyOnRefusal: Consequence = city.consequence("penalty-on-refusal", {
  title: { zh: "拒不送子女入学的处罚", en: "penalty for refusing to send a child to school" },
  cites: ["2.1.1c"],
  readings: [
    "refusal-on-record-first",
    "penalty-is-for-the-township",
    "township-of-the-home",
    "only-while-schooling-is-due",
    "people-decide-legal-steps",
    "whom-the-document-binds",
  ],
  appliesTo: schoolingIsDue,
  bearer: "townshipGovernment",
  jurisdiction: "home",
  // Each refusal after a decision is a matter of its own.
  when: city.since(refusal, city.did("decision", { matter: "penalty-on-refusal" })),
  outcome: { zh: "依法给予监护人相应处罚", en: "a fitting penalty on the guardian under the law" },
});

/** An order to the guardian; to perform the duty it must name its day. */
const orderBy = (by: "townshipGovernment" | "villageCommittee", dueOn: { dueOn?: { known: true } } = {}): Did =>
  city.did("notice", { by, to: "guardian", notice: "order", ...dueOn });

/** The guardian refuses: township or village orders that the child be sent to school, and names the day. */
export const orderOnRefusal: Duty = city.duty("order-on-refusal", {
  title: { zh: "责令送子女入学", en: "order to send the child to school" },
  cites: ["2.1.1d"],
  readings: [
    "either-body-orders",
    "order-until-it-is-served",
    "order-names-its-day",
    "township-of-the-home",
    "only-while-schooling-is-due",
    "people-decide-legal-steps",
    "vague-words-set-no-deadline",
  ],
  appliesTo: schoolingIsDue,
  when: city.happens(refusal),
  bearer: ["townshipGovernment", "villageCommittee"],
  jurisdiction: "home",
  counterparty: "guardian",
  must: anyOf(
    orderBy("townshipGovernment", { dueOn: { known: true } }),
    orderBy("villageCommittee", { dueOn: { known: true } }),
  ),
  due: city.noTimeStated(),
});

/** The child is in school by the day that the order of one of the two names. */
function enrolmentByOrderOf(id: string, by: "townshipGovernment" | "villageCommittee", title: Text): Duty {
  return city.duty(id, {
    title,
    cites: ["2.1.1d"],
    readings: ["order-names-its-day", "either-body-orders", "whom-the-document-binds"],
    when: city.happens(orderBy(by)),
    bearer: "guardian",
    must: city.did("returnCompleted"),
    due: namedInTrigger("dueOn"),
  });
}

/** The child is in school by the day that the township's order names. */
export const enrolmentByOrder: Duty = enrolmentByOrderOf("enrolment-by-order", "townshipGovernment", {
  zh: "按镇街责令的日期入学",
  en: "enrolment by the day of the township's order",
});

/** The child is in school by the day that the village's order names. */
export const enrolmentByVillageOrder: Duty = enrolmentByOrderOf("enrolment-by-village-order", "villageCommittee", {
  zh: "按村（社区）责令的日期入学",
  en: "enrolment by the day of the village's order",
});

/** The rules of section 二（一）1: the law made known and enforced, last against child labour. */
export const law: readonly Rule[] = [
  lawPublicityOfEducation,
  lawPublicityOfJustice,
  lawPublicityOfLabour,
  activityMonth,
  penaltyOnRefusal,
  orderOnRefusal,
  enrolmentByOrder,
  enrolmentByVillageOrder,
  ...childLabour,
];
