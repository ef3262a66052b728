import type { Duty } from "../../../rules/duty.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { allOf, and, anyOf, calendarYear, endOfPeriod, halfYear, month, not } from "../../../rules/words.js";
import { city } from "../dialect.js";

/** Each half year the bureau has its stations look for vagrant children and idle youth. */
export const idleScreening: Duty = city.duty("idle-screening", {
  title: { zh: "每半年摸排流浪儿童、闲散青少年", en: "half-yearly screening for vagrant children and idle youth" },
  cites: ["2.3a", "1.2g"],
  readings: [
    "half-years-are-calendar-halves",
    "bureau-organises-stations-act",
    "screening-covers-children-and-youth",
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

/** Each screening brings the register up to date, by category. */
export const idleRegister: Duty = city.duty("idle-register", {
  title: { zh: "登记造册、分类管理", en: "a register by category" },
  cites: ["2.3b"],
  readings: ["register-renewed-with-each-screening", "a-category-on-each-entry", "screening-covers-children-and-youth"],
  subject: "township",
  when: city.happens(city.did("screening", { of: "idleMinors", by: "policeStation" })),
  bearer: "policeStation",
  must: city.did("documentAdopted", {
    by: "policeStation",
    document: "idleMinorsRegister",
    categories: { known: true },
  }),
  due: city.noTimeStated(),
});

/** Primary and junior secondary schools help with it. */
export const schoolsHelpScreening: Duty = city.duty("schools-help-screening", {
  title: { zh: "学校配合摸排", en: "schools help with the screening" },
  cites: ["2.3c"],
  readings: ["schools-help-each-half-year", "screening-covers-children-and-youth", "which-schools"],
  subject: "school",
  appliesTo: city.stage("primary", "junior"),
  when: city.each(halfYear),
  bearer: "school",
  counterparty: "policeStation",
  must: city.did("screening", { of: "idleMinors", parties: { includes: ["school"] } }),
  due: city.noTimeStated({ target: "schools-help-each-half-year" }),
});

const minor = city.youngerThan(18);
const outOfSchool = city.caseIs("suspected", "confirmed");
const foundInArea = city.did("found", { place: "area" });

/** A dropout found who lives in the area: the family is contacted. */
export const familyOfFoundMinor: Duty = city.duty("family-of-found-minor", {
  title: { zh: "联络辖区内辍学未成年人家人", en: "contact the family of a dropout living in the area" },
  cites: ["2.3d"],
  readings: [
    "dropouts-found-suspected-or-confirmed",
    "police-lead-schools-inform",
    "family-is-the-guardian",
    "where-the-minor-lives",
    "told-is-found",
    "station-of-the-place-of-finding",
    "minor-is-under-18",
    "pupil-stands-for-any-minor",
    "vague-words-set-no-deadline",
  ],
  appliesTo: and(outOfSchool, city.fact("livesInArea", true), minor),
  when: city.happens(foundInArea),
  bearer: "policeStation",
  jurisdiction: "whereFound",
  counterparty: "guardian",
  must: anyOf(
    city.did("phoneCall", { by: "policeStation", live: true, with: "guardian" }),
    city.did("homeVisit", { by: "policeStation", with: "guardian" }),
    city.did("talk", { by: "policeStation", with: "guardian" }),
  ),
  due: city.vague("及时"),
});

/** One who does not live there: handed to civil affairs, or fetched by the guardian. That the guardian was called is not enough. */
export const minorFromElsewhere: Duty = city.duty("minor-from-elsewhere", {
  title: { zh: "移交民政救助或由监护人领回", en: "hand over, or have fetched, a dropout from elsewhere" },
  cites: ["2.3e"],
  readings: [
    "either-way-will-do",
    "dropouts-found-suspected-or-confirmed",
    "police-lead-schools-inform",
    "where-the-minor-lives",
    "told-is-found",
    "station-of-the-place-of-finding",
    "minor-is-under-18",
    "pupil-stands-for-any-minor",
    "vague-words-set-no-deadline",
  ],
  appliesTo: and(outOfSchool, city.fact("livesInArea", false), minor),
  when: city.happens(foundInArea),
  bearer: "policeStation",
  jurisdiction: "whereFound",
  must: anyOf(
    city.did("handOver", { by: "policeStation", to: "civilAffairs", what: "child" }),
    city.did("handOver", { by: "policeStation", to: "guardian", what: "child" }),
  ),
  due: city.vague("及时"),
});

const idle = city.fact("idleMinor", true);
const onPoliceFile = city.did("filed", { file: "idleMinor", by: "policeStation" });

/** Each idle minor has a card on file with the police. */
export const idleFile: Requirement = city.requirement("idle-file", {
  title: { zh: "闲散未成年人建档立卡、动态管理", en: "a card for each idle minor, kept up to date" },
  cites: ["2.3f", "1.2g"],
  readings: [
    "police-card-is-its-own-kind",
    "card-is-kept-by-the-township-station",
    "township-of-the-home",
    "police-say-who-is-idle",
    "minor-is-under-18",
    "pupil-stands-for-any-minor",
  ],
  bearer: "policeStation",
  jurisdiction: "home",
  given: and(idle, minor),
  must: city.done(onPoliceFile),
});

/** And is met once a month: the card itself says that the minor is idle, until it is put down that this is over. */
export const monthlyMeeting: Duty = city.duty("monthly-meeting", {
  title: { zh: "每月见面跟踪帮教", en: "monthly meeting with an idle minor" },
  cites: ["2.3g", "1.2g"],
  readings: [
    "one-meeting-each-calendar-month",
    "first-meeting-after-the-month-of-filing",
    "card-holds-until-idle-no-more",
    "station-leads-the-meeting",
    "idle-minor-moves-away",
    "township-of-the-home",
    "no-day-is-moved",
    "minor-is-under-18",
    "pupil-stands-for-any-minor",
  ],
  when: city.each(month(), { whole: true }),
  while: and(city.since(onPoliceFile), not(city.fact("idleMinor", false)), minor),
  bearer: "policeStation",
  jurisdiction: "home",
  counterparty: "pupil",
  must: anyOf(
    city.did("talk", { by: "policeStation", inPerson: true, with: "pupil" }),
    city.did("homeVisit", { by: "policeStation", inPerson: true, with: "pupil" }),
  ),
  due: endOfPeriod(),
});

/** The child is not back at school: nothing of this is wanted once it is. */
const notBack: State = not(city.caseIs("returned", "closed"));

const particularsHandedOver = city.did("handOver", { by: "school", to: "policeStation", what: "particulars" });

/** The principal decides that a pupil cannot be persuaded back, for a special reason: the school tells the police. */
export const handOverToPolice: Duty = city.duty("hand-over-to-police", {
  title: { zh: "联系派出所并转交学生具体信息", en: "contact the police and hand over the pupil's particulars" },
  cites: ["2.3i"],
  readings: [
    "principal-decides-beyond-persuasion",
    "handing-over-is-contacting",
    "hand-over-target",
    "police-data-minimal",
    "township-of-the-school",
    "police-steps-end-with-the-return",
    "senior-pupils-too",
    "vague-words-set-no-deadline",
  ],
  when: city.happens(city.did("beyondPersuasion", { by: "principal", reason: { known: true } })),
  while: notBack,
  bearer: "school",
  counterparty: "policeStation",
  must: particularsHandedOver,
  due: city.vague("及时", { target: "hand-over-target" }),
});

/** The police have the particulars: they visit, and find out why and where the pupil is. */
export const policeVisit: Duty = city.duty("police-visit", {
  title: { zh: "派出所入户了解", en: "visit by the police" },
  cites: ["2.3j"],
  readings: ["police-visit-finds-two-things", "police-steps-end-with-the-return", "township-of-the-school"],
  when: city.happens(particularsHandedOver),
  while: notBack,
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

/** They also teach the pupil to keep the law and to stay safe, or put down that there is no need. */
export const policeTeaching: Duty = city.duty("police-teaching", {
  title: { zh: "遵纪守法和安全教育", en: "teaching by the police" },
  cites: ["2.3k"],
  readings: [
    "teaching-is-a-follow-up-contact",
    "teaching-may-be-needless",
    "police-steps-end-with-the-return",
    "township-of-the-school",
  ],
  when: city.happens(particularsHandedOver),
  while: notBack,
  bearer: "policeStation",
  must: anyOf(
    city.did("talk", { by: "policeStation", purpose: "followUp", with: "pupil" }),
    city.did("homeVisit", { by: "policeStation", purpose: "followUp", with: "pupil" }),
    city.did("decision", { by: "policeStation", matter: "police-teaching", outcome: "notImposed" }),
  ),
  due: city.noTimeStated(),
});

/** Each year the bureau has its stations check guest houses, hotels, internet cafés and places of entertainment. */
export const venueChecks: Duty = city.duty("venue-checks", {
  title: {
    zh: "加强排查宾馆、酒店、网吧、娱乐等场所",
    en: "checks of guest houses, hotels, internet cafés and the like",
  },
  cites: ["2.3l"],
  readings: [
    "inspection-on-record-each-year",
    "which-venues",
    "bureau-organises-stations-act",
    "open-lists",
    "which-year",
    "whom-the-document-binds",
  ],
  subject: "township",
  when: city.each(calendarYear),
  bearer: ["publicSecurityBureau", "policeStation"],
  must: city.did("inspection", { of: "venues", by: "policeStation" }),
  due: city.noTimeStated({ target: "inspection-on-record-each-year" }),
});

/** A minor found staying, playing or working there: dealt with under the law, or passed on to a department. */
export const minorFoundInVenue: Duty = city.duty("minor-found-in-venue", {
  title: {
    zh: "场所内发现未成年人留宿、娱乐、务工等的处理",
    en: "a minor found staying, playing or working in a venue",
  },
  cites: ["2.3m"],
  readings: [
    "venue-finding-starts-it",
    "staying-playing-or-working",
    "any-competent-department",
    "station-of-the-place-of-finding",
    "which-venues",
    "people-decide-legal-steps",
    "minor-is-under-18",
    "pupil-stands-for-any-minor",
    "open-lists",
  ],
  appliesTo: minor,
  when: city.happens(city.did("found", { place: "venue" })),
  bearer: "policeStation",
  jurisdiction: "whereFound",
  must: anyOf(
    city.did("decision", { by: "policeStation", matter: "minor-found-in-venue" }),
    city.did("handOver", { by: "policeStation", to: "educationAuthority" }),
    city.did("handOver", { by: "policeStation", to: "civilAffairs" }),
    city.did("handOver", { by: "policeStation", to: "labourDepartment" }),
    city.did("handOver", { by: "policeStation", to: "justiceDepartment" }),
    city.did("handOver", { by: "policeStation", to: "otherDepartment" }),
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
  policeTeaching,
  venueChecks,
  minorFoundInVenue,
];
