import type { Duty } from "../../../rules/duty.js";
import type { Did } from "../../../rules/evidence.js";
import type { Consequence, Requirement, Rule, Target } from "../../../rules/rule.js";
import { allOf, always, and, figure, level, schoolYear, term } from "../../../rules/words.js";
import { city } from "../dialect.js";
import { schoolingIsDue } from "./schooling-is-due.js";

/** The first line: somebody is responsible in the township government and in each of its villages. */
export const townshipLine: Requirement = city.requirement("township-line", {
  title: { zh: "“双线包保”：镇街—村（社区）—家庭", en: "the line of township, village and family" },
  cites: ["2.2a", "1.1b"],
  readings: ["both-lines-link-by-link", "listed-in-two-places", "whom-the-document-binds"],
  subject: "township",
  bearer: "townshipGovernment",
  given: always,
  must: and(city.held("townshipGovernment"), city.every("village", city.held("villageCommittee"))),
});

/** The second line: somebody is responsible in the town education office and in each school of the township. */
export const schoolLine: Requirement = city.requirement("school-line", {
  title: { zh: "“双线包保”：教育局—镇街教办—学校", en: "the line of bureau, town education office and school" },
  cites: ["2.2a", "1.1b"],
  readings: [
    "both-lines-link-by-link",
    "township-without-an-office",
    "schools-directly-under-the-bureau",
    "one-education-bureau",
    "whom-the-document-binds",
  ],
  subject: "township",
  bearer: ["educationAuthority", "townEducationOffice"],
  given: always,
  must: and(city.held("townEducationOffice"), city.every("school", city.held("principal"))),
});

/** Each term township, village and school exchange bulletins. */
export const bulletins: Duty = city.duty("bulletins", {
  title: { zh: "定期通报", en: "regular bulletins" },
  cites: ["2.2b"],
  readings: [
    "bulletin-each-term",
    "community-is-village-too",
    "any-school-sends-the-bulletin",
    "bulletins-without-names",
    "vague-words-set-no-deadline",
  ],
  subject: "township",
  when: city.each(term()),
  bearer: ["townshipGovernment", "villageCommittee", "school"],
  must: allOf(
    city.did("bulletin", { by: "townshipGovernment" }),
    city.did("bulletin", { by: "villageCommittee" }),
    city.did("bulletin", { by: "school" }),
  ),
  due: city.vague("定期", { target: "bulletin-each-term" }),
});

/** The principal is told of a tendency, by whomever. */
const principalIsTold = city.did("report", { to: "principal", matter: "tendency" });

/** A teacher sees a tendency to drop out, and tells the principal. */
export const tendencyReport: Duty = city.duty("tendency-report", {
  title: { zh: "辍学倾向报告校长", en: "tell the principal of a tendency" },
  cites: ["2.2c"],
  readings: [
    "tendency-is-an-observation",
    "whoever-sees-it-reports",
    "tendency-report-target",
    "senior-pupils-too",
    "tendency-suspected-confirmed",
    "vague-words-set-no-deadline",
  ],
  when: city.happens(city.did("riskNoted", { by: "school" })),
  bearer: ["homeroomTeacher", "subjectTeacher"],
  must: city.did("report", { by: "school", to: "principal", matter: "tendency" }),
  due: city.vague("及时", { target: "tendency-report-target" }),
});

/** The principal has been told: the school visits the home, to persuade and to find out why. */
export const tendencyVisit: Duty = city.duty("tendency-visit", {
  title: { zh: "入户了解劝复", en: "visit on account of a tendency" },
  cites: ["2.2d"],
  readings: [
    "tendency-is-an-observation",
    "principal-knows-of-the-tendency",
    "tendency-visit-finds-the-reason",
    "tendency-visit-target",
    "senior-pupils-too",
  ],
  when: city.happens(principalIsTold),
  bearer: "school",
  must: allOf(
    city.did("homeVisit", { by: "school", purpose: "return", with: { known: true } }),
    city.did("homeVisit", { by: "school", reason: { known: true } }),
  ),
  due: city.noTimeStated({ target: "tendency-visit-target" }),
});

/** The written early warning, to one of its recipients. */
const earlyWarning = (to: "townshipGovernment" | "educationAuthority"): Did =>
  city.did("report", {
    by: "school",
    to,
    matter: "tendency",
    written: true,
    contents: { includes: ["family", "reason"] },
  });

/** The principal has been told: while the visit is arranged, the school reports in writing, to township and education authority. */
export const earlyWarningReport: Duty = city.duty("early-warning-report", {
  title: { zh: "辍学倾向书面报告", en: "written report of a tendency" },
  cites: ["2.2e"],
  readings: [
    "written-report-complete",
    "written-report-target",
    "early-warning-stands-alone",
    "township-of-the-school",
    "one-education-bureau",
    "tendency-is-an-observation",
    "principal-knows-of-the-tendency",
    "senior-pupils-too",
    "vague-words-set-no-deadline",
  ],
  when: city.happens(principalIsTold),
  bearer: "school",
  must: allOf(earlyWarning("educationAuthority"), earlyWarning("townshipGovernment")),
  due: city.vague("第一时间", { target: "written-report-target" }),
});

const villageIsUrged = city.did("notice", { by: "townshipGovernment", to: "villageCommittee", notice: "urging" });

/** The township has the written report: it urges the village. */
export const villageUrged: Duty = city.duty("village-urged", {
  title: { zh: "镇街敦促村（社区）", en: "the township urges the village" },
  cites: ["2.2f"],
  readings: ["urging-after-written-report", "urging-until-it-is-done", "township-of-the-home", "senior-pupils-too"],
  appliesTo: schoolingIsDue,
  when: city.happens(city.did("report", { by: "school", to: "townshipGovernment", matter: "tendency", written: true })),
  bearer: "townshipGovernment",
  jurisdiction: "home",
  must: villageIsUrged,
  due: city.noTimeStated(),
});

const guardianIsNotified = city.did("notice", { by: "villageCommittee", to: "guardian", notice: "urging" });

/** The village has been urged: it notifies the guardian. */
export const guardianNotified: Duty = city.duty("guardian-notified", {
  title: { zh: "村（社区）通知监护人", en: "the village notifies the guardian" },
  cites: ["2.2f"],
  readings: [
    "urging-after-written-report",
    "notice-after-the-urging",
    "urging-until-it-is-done",
    "township-of-the-home",
    "senior-pupils-too",
  ],
  appliesTo: schoolingIsDue,
  when: city.happens(villageIsUrged),
  bearer: "villageCommittee",
  must: guardianIsNotified,
  due: city.noTimeStated(),
});

/** The guardian, notified, refuses to co-operate: fit to be referred, and the township decides what follows under the law. */
export const liabilityOnRefusal: Consequence = city.consequence("liability-on-refusal", {
  title: { zh: "拒不配合的法律责任", en: "liability for refusing to co-operate" },
  cites: ["2.2g"],
  readings: [
    "refusal-after-the-notice",
    "guardian-is-who-refuses",
    "co-operation-while-schooling-is-due",
    "township-of-the-home",
    "senior-pupils-too",
    "people-decide-legal-steps",
  ],
  appliesTo: schoolingIsDue,
  bearer: "townshipGovernment",
  jurisdiction: "home",
  // Each refusal after a decision is a matter of its own.
  when: and(
    city.since(guardianIsNotified),
    city.since(
      city.did("refused", { matter: "cooperation" }),
      city.did("decision", { matter: "liability-on-refusal" }),
    ),
  ),
  outcome: { zh: "依法追究监护人的法律责任", en: "legal liability of the guardian under the law" },
});

/** Every confirmed dropout of a township comes back. */
export const townshipDropoutsReturn: Target = city.target("township-dropouts-return", {
  title: { zh: "辍学学生全部复学（镇街）", en: "every dropout of a township returns" },
  cites: ["2.2h"],
  readings: [
    "all-cases-close-by-return",
    "which-cases-the-return-rate-counts",
    "each-answers-for-its-own-return",
    "when-a-case-closes",
  ],
  subject: "township",
  bearer: "townshipGovernment",
  measure: figure("returnRate:confirmed"),
  per: schoolYear,
  goal: level("atLeast", city.parameter("return-rate-target")),
});

/** Every confirmed dropout of the city comes back. */
export const everyDropoutReturns: Target = city.target("every-dropout-returns", {
  title: { zh: "辍学学生全部复学（全市）", en: "every dropout of the city returns" },
  cites: ["2.2h"],
  readings: [
    "all-cases-close-by-return",
    "which-cases-the-return-rate-counts",
    "each-answers-for-its-own-return",
    "one-education-bureau",
    "when-a-case-closes",
  ],
  subject: "authority",
  bearer: "educationAuthority",
  measure: figure("returnRate:confirmed"),
  per: schoolYear,
  goal: level("atLeast", city.parameter("return-rate-target")),
});

/** The rules of section 二（二）: both lines, and the early warning. */
export const twoLines: readonly Rule[] = [
  townshipLine,
  schoolLine,
  bulletins,
  tendencyReport,
  tendencyVisit,
  earlyWarningReport,
  villageUrged,
  guardianNotified,
  liabilityOnRefusal,
  townshipDropoutsReturn,
  everyDropoutReturns,
];
