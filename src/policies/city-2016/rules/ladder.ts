import type { Duty } from "../../../rules/duty.js";
import type { Did } from "../../../rules/evidence.js";
import { allOf, anyOf, halfDay, or, sameDay, schoolDay } from "../../../rules/words.js";
import { city } from "../dialect.js";

/** The report that two failed persuasions call for, to one of its recipients. */
const reportOfFailure = (to: "townshipGovernment" | "educationAuthority"): Did =>
  city.did("report", { by: "school", to, matter: "failedPersuasion" });

/** What counts as a persuasion (劝复): by the school, to bring the child back, and somebody was reached. */
const attempts: readonly Did[] = [
  city.did("homeVisit", { by: "school", purpose: "return", with: { known: true } }),
  city.did("phoneCall", { by: "school", purpose: "return", live: true }),
];

/** Calls at the door to bring the child back, whether or not anybody was met (reading `twice-at-the-door-in-vain`). */
const callsAtTheDoor: readonly Did[] = [city.did("homeVisit", { by: "school", purpose: "return", inPerson: true })];

/** Half a day: the homeroom teacher tells the school. */
export const halfDayReport: Duty = city.duty("half-day-report", {
  title: { zh: "半天缺课报告", en: "half-day report" },
  cites: ["2.1.2h"],
  readings: ["half-day-without-leave", "what-half-a-day-is", "half-day-report-target"],
  when: city.absence.completes(halfDay(1)),
  bearer: "homeroomTeacher",
  must: city.did("report", { by: "homeroomTeacher", to: "school", matter: "absence" }),
  due: city.noTimeStated({ target: "half-day-report-target" }),
  while: city.absence.goesOn,
});

/** A whole day: the homeroom teacher visits and meets somebody, or telephones, the same day. */
export const contactOnDayOne: Duty = city.duty("contact-on-day-one", {
  title: { zh: "第一天当天联系", en: "contact on day one" },
  cites: ["2.1.2i"],
  readings: [
    "what-is-without-cause",
    "whole-day-known-at-its-end",
    "homeroom-teacher-in-person",
    "one-visit-serves-several-steps",
  ],
  when: city.absence.completes(schoolDay(1)),
  bearer: "homeroomTeacher",
  must: anyOf(
    city.did("homeVisit", { by: "homeroomTeacher", with: { known: true } }),
    city.did("phoneCall", { by: "homeroomTeacher", live: true, with: "guardian" }),
  ),
  due: sameDay,
  while: city.absence.goesOn,
});

/** The second day: a school leader visits in person and finds out why. */
export const leaderVisitOnDayTwo: Duty = city.duty("leader-visit-on-day-two", {
  title: { zh: "第二天校领导家访", en: "leader's visit on day two" },
  cites: ["2.1.2j"],
  readings: [
    "second-day-by-school-days",
    "visit-on-the-second-day-itself",
    "who-is-a-school-leader",
    "visit-finds-the-reason",
    "one-visit-serves-several-steps",
  ],
  when: city.absence.enters(schoolDay(2)),
  bearer: "schoolLeader",
  must: allOf(
    city.did("homeVisit", { by: "schoolLeader", inPerson: true, purpose: "return", with: { known: true } }),
    city.did("homeVisit", { by: "schoolLeader", inPerson: true, reason: { known: true } }),
  ),
  due: sameDay,
  while: city.absence.goesOn,
});

/** Two persuasions on end have failed, or two calls at the door at which perhaps nobody was met: the school reports to the township and the education authority. */
export const reportAfterTwoFailures: Duty = city.duty("report-after-two-failures", {
  title: { zh: "两次劝复无效后报告", en: "report after two failures" },
  cites: ["2.1.2k"],
  readings: [
    "what-counts-as-an-attempt",
    "attempts-on-end",
    "twice-at-the-door-in-vain",
    "report-after-failure-target",
    "both-recipients",
    "township-of-the-school",
    "report-until-the-return",
    "one-education-bureau",
  ],
  when: or(city.failures(2, attempts, { within: "run" }), city.failures(2, callsAtTheDoor, { within: "run" })),
  bearer: "school",
  must: allOf(reportOfFailure("townshipGovernment"), reportOfFailure("educationAuthority")),
  due: city.vague("按程序", { target: "report-after-failure-target" }),
  while: city.absence.goesOn,
});

/** The township has been told: township, police and school persuade together. */
export const jointPersuasion: Duty = city.duty("joint-persuasion", {
  title: { zh: "三方联合劝导", en: "joint persuasion" },
  cites: ["2.1.2l"],
  readings: [
    "all-three-parties",
    "joint-persuasion-after-report",
    "a-finding-ends-no-absence",
    "township-of-the-school",
  ],
  when: city.happens(reportOfFailure("townshipGovernment"), { oncePer: "run" }),
  bearer: ["townshipGovernment", "policeStation", "school"],
  must: city.did("jointPersuasion", { parties: { includes: ["townshipGovernment", "policeStation", "school"] } }),
  due: city.noTimeStated(),
  while: city.absence.goesOn,
});

/** The rules of section 二（一）2 三要: the persuasion ladder. */
export const ladder: readonly Duty[] = [
  halfDayReport,
  contactOnDayOne,
  leaderVisitOnDayTwo,
  reportAfterTwoFailures,
  jointPersuasion,
];
