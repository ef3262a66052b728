import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import { allOf, and, anyOf, calendarYear, endOfPeriod, halfYear, month } from "../../../rules/words.js";
import { city } from "../dialect.js";

/** Each half year the police look for vagrant children and idle youth. */
export const idleScreening: Duty = city.duty("idle-screening", {
  title: { zh: "每半年摸排", en: "half-yearly screening by the police" },
  cites: ["2.3a"],
  readings: [
    "half-years-are-calendar-halves",
    "police-say-who-is-idle",
    "whom-the-document-binds",
    "no-day-is-moved",
    "vague-words-set-no-deadline",
  ],
  subject: "township",
  when: city.each(halfYear),
  bearer: ["publicSecurityBureau", "policeStation"],
  must: city.did("screening", { of: "idleMinors", by: "policeStation" }),
  due: endOfPeriod(),
});

/** Who was found is on a register, by category. */
export const idleRegister: Requirement = city.requirement("idle-register", {
  title: { zh: "登记造册、分类管理", en: "a register by category" },
  cites: ["2.3b"],
  readings: ["a-category-on-each-entry"],
  subject: "township",
  bearer: "policeStation",
  given: city.since(city.did("screening", { of: "idleMinors" })),
  must: city.done(
    city.did("documentAdopted", { by: "policeStation", document: "idleMinorsRegister", categories: { known: true } }),
  ),
});

/** Primary and junior secondary schools help with it. */
export const schoolsHelpScreening: Duty = city.duty("schools-help-screening", {
  title: { zh: "学校配合摸排", en: "schools help with the screening" },
  cites: ["2.3c"],
  readings: ["schools-help-each-half-year", "which-schools"],
  subject: "school",
  appliesTo: city.stage("primary", "junior"),
  when: city.each(halfYear),
  bearer: "school",
  counterparty: "policeStation",
  must: city.did("screening", { of: "idleMinors", parties: { includes: ["school"] } }),
  due: city.noTimeStated({ target: "schools-help-each-half-year" }),
});

const foundInArea = city.did("found", { place: "area" });

/** A dropout found who lives in the area: the family is contacted. */
export const familyOfFoundMinor: Duty = city.duty("family-of-found-minor", {
  title: { zh: "联络辖区内未成年人家人", en: "contact the family of a minor living in the area" },
  cites: ["2.3d"],
  readings: ["police-lead-schools-inform", "where-the-minor-lives", "minor-is-under-18", "vague-words-set-no-deadline"],
  appliesTo: and(city.fact("livesInArea", true), city.youngerThan(18)),
  when: city.happens(foundInArea),
  bearer: "policeStation",
  counterparty: "guardian",
  must: anyOf(
    city.did("phoneCall", { by: "policeStation", live: true, with: "guardian" }),
    city.did("homeVisit", { by: "policeStation", with: "guardian" }),
    city.did("talk", { by: "policeStation", with: "guardian" }),
  ),
  due: city.vague("及时"),
});

/** One who does not live there: handed to civil affairs, or fetched by the guardian. */
export const minorFromElsewhere: Duty = city.duty("minor-from-elsewhere", {
  title: { zh: "移交救助或由监护人领回", en: "hand over, or have fetched, a minor from elsewhere" },
  cites: ["2.3e"],
  readings: [
    "either-way-will-do",
    "police-lead-schools-inform",
    "where-the-minor-lives",
    "minor-is-under-18",
    "vague-words-set-no-deadline",
  ],
  appliesTo: and(city.fact("livesInArea", false), city.youngerThan(18)),
  when: city.happens(foundInArea),
  bearer: "policeStation",
  must: anyOf(
    city.did("handOver", { by: "policeStation", to: "civilAffairs", what: "child" }),
    city.did("handOver", { by: "policeStation", to: "guardian", what: "child" }),
    city.did("phoneCall", { by: "policeStation", live: true, with: "guardian" }),
  ),
  due: city.vague("及时"),
});

const minor = city.youngerThan(18);
const idle = city.fact("idleMinor", true);

/** Each idle minor has a card on file with the police. */
export const idleFile: Requirement = city.requirement("idle-file", {
  title: { zh: "闲散未成年人建档立卡", en: "a card for each idle minor" },
  cites: ["2.3f", "1.2g"],
  readings: ["police-card-is-its-own-kind", "police-say-who-is-idle", "minor-is-under-18"],
  bearer: "policeStation",
  given: and(idle, minor),
  must: city.done(city.did("filed", { file: "idleMinor", by: "policeStation" })),
});

/** And is met once a month. */
export const monthlyMeeting: Duty = city.duty("monthly-meeting", {
  title: { zh: "每月见面跟踪帮教", en: "monthly meeting with an idle minor" },
  cites: ["2.3g", "1.2g"],
  readings: ["one-meeting-each-calendar-month", "no-day-is-moved", "minor-is-under-18"],
  when: city.each(month(), { whole: true }),
  while: and(city.since(city.did("filed", { file: "idleMinor" })), idle, minor),
  bearer: "policeStation",
  counterparty: "pupil",
  must: anyOf(
    city.did("talk", { by: "policeStation", inPerson: true, with: "pupil" }),
    city.did("homeVisit", { by: "policeStation", inPerson: true, with: "pupil" }),
  ),
  due: endOfPeriod(),
});

/** The principal decides that a pupil cannot be persuaded back: the school tells the police. */
export const handOverToPolice: Duty = city.duty("hand-over-to-police", {
  title: { zh: "转交学生具体信息", en: "hand the pupil's particulars to the police" },
  cites: ["2.3i"],
  readings: [
    "principal-decides-beyond-persuasion",
    "hand-over-target",
    "police-data-minimal",
    "vague-words-set-no-deadline",
  ],
  when: city.happens(city.did("beyondPersuasion", { by: "principal" })),
  bearer: "school",
  counterparty: "policeStation",
  must: city.did("handOver", { by: "school", to: "policeStation", what: "particulars" }),
  due: city.vague("及时", { target: "hand-over-target" }),
});

/** The police have the particulars: they visit, and find out why and where the pupil is. */
export const policeVisit: Duty = city.duty("police-visit", {
  title: { zh: "派出所入户了解", en: "visit by the police" },
  cites: ["2.3j"],
  readings: ["police-visit-finds-two-things"],
  when: city.happens(city.did("handOver", { by: "school", to: "policeStation", what: "particulars" })),
  bearer: "policeStation",
  must: allOf(
    city.did("homeVisit", { by: "policeStation", reason: { known: true } }),
    anyOf(
      city.did("homeVisit", { by: "policeStation", foundAt: "home" }),
      city.did("homeVisit", { by: "policeStation", foundAt: "away" }),
    ),
  ),
  due: city.noTimeStated(),
});

/** Each year the police check guest houses, internet cafés and the like. */
export const venueChecks: Duty = city.duty("venue-checks", {
  title: { zh: "排查宾馆网吧等场所", en: "checks of venues" },
  cites: ["2.3l"],
  readings: ["inspection-on-record-each-year", "open-lists", "which-year"],
  subject: "township",
  when: city.each(calendarYear),
  bearer: ["publicSecurityBureau", "policeStation"],
  must: city.did("inspection", { of: "venues", by: "policeStation" }),
  due: city.noTimeStated({ target: "inspection-on-record-each-year" }),
});

/** A minor found there: dealt with under the law, or passed on. */
export const minorFoundInVenue: Duty = city.duty("minor-found-in-venue", {
  title: { zh: "场所内发现未成年人的处理", en: "a minor found in a venue" },
  cites: ["2.3m"],
  readings: ["venue-finding-starts-it", "people-decide-legal-steps", "minor-is-under-18", "open-lists"],
  appliesTo: minor,
  when: city.happens(city.did("found", { place: "venue" })),
  bearer: "policeStation",
  must: anyOf(
    city.did("decision", { by: "policeStation", matter: "minor-found-in-venue" }),
    city.did("handOver", { by: "policeStation", to: "educationAuthority" }),
    city.did("handOver", { by: "policeStation", to: "civilAffairs" }),
  ),
  due: city.noTimeStated(),
});

/** The rules of section 二（三）: tracking, with the departments. */
export const tracking: readonly Rule[] = [
  idleScreening,
  idleRegister,
  schoolsHelpScreening,
  familyOfFoundMinor,
  minorFromElsewhere,
  idleFile,
  monthlyMeeting,
  handOverToPolice,
  policeVisit,
  venueChecks,
  minorFoundInVenue,
];
