import type { Duty } from "../../../rules/duty.js";
import type { Consequence, Requirement, Rule } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { always, endOfPeriod, figure, forEach, namedInTrigger, schoolYear } from "../../../rules/words.js";
import { centre } from "../dialect.js";

/** The scheme of appraisal includes this work. */
export const appraisalScheme: Requirement = centre.requirement("appraisal-scheme", {
  title: { zh: "纳入绩效考评", en: "an item in the appraisal scheme" },
  cites: ["4.2a"],
  readings: ["scheme-names-the-item", "centre-is-the-authority"],
  subject: "authority",
  bearer: "educationAuthority",
  given: always,
  must: centre.done(centre.did("documentAdopted", { by: "educationAuthority", document: "appraisalScheme" })),
});

/** Each year every school is appraised. */
export const yearlyAppraisal: Duty = centre.duty("yearly-appraisal", {
  title: { zh: "各校年度绩效考评", en: "yearly appraisal of each school" },
  cites: ["4.2a"],
  readings: ["appraisal-each-school-year", "centre-is-the-authority", "which-year", "no-day-is-moved"],
  subject: "authority",
  when: centre.each(schoolYear),
  bearer: "educationAuthority",
  must: forEach("school", centre.did("appraisal", { by: "educationAuthority", result: { known: true } })),
  due: endOfPeriod(),
});

/** A school's published dropout rate is over a number that the document does not give. */
const rateOver = (parameter: "annual-dropout-target" | "dropout-rate-standard"): State =>
  centre.measured(figure("dropoutRate"), schoolYear, "over", centre.parameter(parameter));

/** The year's target was missed: fit to be held to account, which people decide. */
export const accountabilityForTarget: Consequence = centre.consequence("accountability-for-target", {
  title: { zh: "未达年度目标追责", en: "accountability for a missed target" },
  cites: ["4.2b"],
  readings: ["yearly-target-comes-from-the-centre", "rate-as-published", "people-decide-legal-steps", "which-year"],
  subject: "school",
  bearer: "educationAuthority",
  when: rateOver("annual-dropout-target"),
  outcome: { zh: "对学校和有关责任人严肃追责", en: "school and those responsible are held strictly to account" },
  finding: {
    zh: "考评有没有扣分、是不是责任原因，由教育中心认定",
    en: "whether marks were lost, and through whose fault, is for the Centre to find",
  },
});

/** A school's rate is over the standard: the Centre's director interviews the principal. */
export const interviewOfPrincipal: Duty = centre.duty("interview-of-principal", {
  title: { zh: "中心主任约谈校长", en: "the director interviews the principal" },
  cites: ["4.3a"],
  readings: [
    "standard-comes-from-outside",
    "over-is-strictly-over",
    "rate-as-published",
    "only-schools-over-the-standard",
    "centre-is-the-authority",
    "which-year",
  ],
  subject: "school",
  when: rateOver("dropout-rate-standard"),
  bearer: "authorityHead",
  must: centre.did("interview", { by: "authorityHead", office: "principal" }),
  due: centre.noTimeStated(),
});

/** The principal was interviewed: things are put right by the day that the interview set. */
export const rectification: Duty = centre.duty("rectification", {
  title: { zh: "限时整改", en: "rectification in time" },
  cites: ["4.3b"],
  readings: ["interview-sets-the-day", "no-day-is-moved"],
  subject: "school",
  when: centre.happens(centre.did("interview", { by: "authorityHead", office: "principal" })),
  bearer: "principal",
  must: centre.did("rectified", { by: "school" }),
  due: namedInTrigger("rectifyBy"),
});

/** A dropout was put down to the school: fit for the principal to be held to account. */
export const accountabilityOfPrincipal: Consequence = centre.consequence("accountability-of-principal", {
  title: { zh: "追究校长责任", en: "accountability of the principal" },
  cites: ["4.4a"],
  readings: ["fault-is-found-by-people", "people-decide-legal-steps", "centre-is-the-authority"],
  bearer: "educationAuthority",
  when: centre.since(
    centre.did("causeFound", { cause: "schoolManagement" }),
    centre.did("decision", { matter: "accountability-of-principal" }),
  ),
  outcome: { zh: "视情节追究校长责任", en: "the principal is held to account as the case requires" },
});

/** A dropout was put down to a member of staff: fit for that person to be held to account by the school. */
export const accountabilityOfStaff: Consequence = centre.consequence("accountability-of-staff", {
  title: { zh: "追究教职员责任", en: "accountability of staff" },
  cites: ["4.4b"],
  readings: ["fault-is-found-by-people", "people-decide-legal-steps"],
  bearer: "school",
  when: centre.since(
    centre.did("causeFound", { cause: "staffConduct" }),
    centre.did("decision", { matter: "accountability-of-staff" }),
  ),
  outcome: { zh: "由学校追究相关人员责任", en: "the school holds the person to account" },
});

/** The rules of section 四: accountability. */
export const accountability: readonly Rule[] = [
  appraisalScheme,
  yearlyAppraisal,
  accountabilityForTarget,
  interviewOfPrincipal,
  rectification,
  accountabilityOfPrincipal,
  accountabilityOfStaff,
];
