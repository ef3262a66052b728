import type { Duty } from "../../../rules/duty.js";
import type { Evidence } from "../../../rules/state.js";
import { anyOf, halfDay, oneSchoolDay } from "../../../rules/words.js";
import { centre } from "../dialect.js";

/** Heads are counted before lessons, and each school day there is a record of it. */
export const headcounts: Duty = centre.duty("headcounts", {
  title: { zh: "课前清点人数", en: "headcounts before lessons" },
  cites: ["2.2a"],
  readings: ["headcounts-on-record-each-day"],
  subject: "class",
  when: centre.each(oneSchoolDay),
  bearer: "subjectTeacher",
  must: centre.did("headcount", { by: "teacher" }),
  due: centre.vague("每节课前", { target: "headcounts-on-record-each-day" }),
});

/** A pupil is not there: the homeroom teacher is told. */
export const absenceToHomeroomTeacher: Duty = centre.duty("absence-to-homeroom-teacher", {
  title: { zh: "学生未到报告班主任", en: "tell the homeroom teacher of an absence" },
  cites: ["2.2b"],
  readings: ["half-days-and-lessons", "absent-without-leave", "told-the-same-day", "vague-words-set-no-deadline"],
  when: centre.absence.enters(halfDay(1)),
  while: centre.absence.goesOn,
  bearer: "subjectTeacher",
  must: centre.did("report", { by: "teacher", to: "homeroomTeacher", matter: "absence" }),
  due: centre.vague("迅速", { target: "told-the-same-day" }),
});

/** A pupil is not there for one lesson: likewise. */
export const missedLessonToHomeroomTeacher: Duty = centre.duty("missed-lesson-to-homeroom-teacher", {
  title: { zh: "单节未到报告班主任", en: "tell the homeroom teacher of a missed lesson" },
  cites: ["2.2b", "2.2a"],
  readings: ["half-days-and-lessons", "told-the-same-day", "vague-words-set-no-deadline"],
  when: centre.happens(centre.did("missedLesson")),
  bearer: "subjectTeacher",
  must: centre.did("report", { by: "teacher", to: "homeroomTeacher", matter: "missedLesson" }),
  due: centre.vague("迅速", { target: "told-the-same-day" }),
});

/** The guardian is reached, and it is put down where the pupil is. */
const traced: Evidence = anyOf(
  centre.did("phoneCall", { by: "homeroomTeacher", live: true, with: "guardian", foundAt: { known: true } }),
  centre.did("homeVisit", { by: "homeroomTeacher", with: "guardian", foundAt: { known: true } }),
  centre.did("talk", { by: "homeroomTeacher", with: "guardian", foundAt: { known: true } }),
);

const contactReadings = ["contact-tells-where", "contact-the-same-day", "vague-words-set-no-deadline"] as const;

/** The homeroom teacher has been told: the parents are contacted, and the pupil traced. */
export const homeroomTeacherTraces: Duty = centre.duty("homeroom-teacher-traces", {
  title: { zh: "班主任联系家长、追踪去向", en: "the homeroom teacher traces the pupil" },
  cites: ["2.2c"],
  readings: [...contactReadings, "one-contact-may-serve-both", "until-the-absence-ends"],
  when: centre.happens(centre.did("report", { to: "homeroomTeacher", matter: "absence" }), { oncePer: "run" }),
  while: centre.absence.goesOn,
  bearer: "homeroomTeacher",
  must: traced,
  due: centre.vague("及时", { target: "contact-the-same-day" }),
});

/** The same after a missed lesson. */
export const homeroomTeacherTracesLesson: Duty = centre.duty("homeroom-teacher-traces-lesson", {
  title: { zh: "班主任追踪单节未到学生去向", en: "the homeroom teacher traces a pupil that missed a lesson" },
  cites: ["2.2c"],
  readings: [...contactReadings, "half-days-and-lessons"],
  when: centre.happens(centre.did("report", { to: "homeroomTeacher", matter: "missedLesson" })),
  bearer: "homeroomTeacher",
  must: traced,
  due: centre.vague("及时", { target: "contact-the-same-day" }),
});

/** Each school day a teacher on duty has filled in the attendance of each class. */
export const attendanceReturns: Duty = centre.duty("attendance-returns", {
  title: { zh: "值日教师填报出勤情况", en: "returns of attendance" },
  cites: ["2.2d"],
  readings: ["attendance-returns-each-day"],
  subject: "class",
  when: centre.each(oneSchoolDay),
  bearer: "dutyTeacher",
  must: centre.did("workReport", { by: "dutyTeacher", report: "attendance" }),
  due: centre.noTimeStated({ target: "attendance-returns-each-day" }),
});

/** A pupil is away without cause: the school's leaders are told. */
export const absenceToLeaders: Duty = centre.duty("absence-to-leaders", {
  title: { zh: "无故缺课旷课报告学校领导", en: "tell the school's leaders of an absence without cause" },
  cites: ["2.2e"],
  readings: ["half-days-and-lessons", "absent-without-leave", "leaders-told-the-same-day", "until-the-absence-ends"],
  when: centre.absence.enters(halfDay(1)),
  while: centre.absence.goesOn,
  bearer: "dutyTeacher",
  must: centre.did("report", { by: "dutyTeacher", to: "schoolLeader", matter: "absence" }),
  due: centre.noTimeStated({ target: "leaders-told-the-same-day" }),
});

/** A pupil has not come: the school contacts the parents of its own accord and learns why. */
export const schoolAsksWhy: Duty = centre.duty("school-asks-why", {
  title: { zh: "学校联系家长问明未到校原因", en: "the school asks the parents why" },
  cites: ["2.4a"],
  readings: [
    "half-days-and-lessons",
    "contact-tells-why",
    "contact-the-same-day",
    "one-contact-may-serve-both",
    "absent-without-leave",
    "until-the-absence-ends",
    "vague-words-set-no-deadline",
  ],
  when: centre.absence.enters(halfDay(1)),
  while: centre.absence.goesOn,
  bearer: "school",
  must: anyOf(
    centre.did("phoneCall", { by: "school", live: true, with: "guardian", reason: { known: true } }),
    centre.did("homeVisit", { by: "school", with: "guardian", reason: { known: true } }),
    centre.did("talk", { by: "school", with: "guardian", reason: { known: true } }),
  ),
  due: centre.vague("及时", { target: "contact-the-same-day" }),
});

/** The rules of section 二, 2: who is there and who is not. */
export const attendance: readonly Duty[] = [
  headcounts,
  absenceToHomeroomTeacher,
  missedLessonToHomeroomTeacher,
  homeroomTeacherTraces,
  homeroomTeacherTracesLesson,
  attendanceReturns,
  absenceToLeaders,
];
