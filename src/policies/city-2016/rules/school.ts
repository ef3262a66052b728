import type { Duty } from "../../../rules/duty.js";
import type { Did } from "../../../rules/evidence.js";
import type { Requirement, Rule } from "../../../rules/rule.js";
import type { State } from "../../../rules/state.js";
import { allOf, always, and, forEach, not, or, schoolYear } from "../../../rules/words.js";
import { city } from "../dialect.js";

const noGradeHead = city.fact("noGradeHead", true);

/** Inside the school somebody answers for the school, each grade and each class. */
export const schoolLayers: Requirement = city.requirement("school-layers", {
  title: { zh: "校内包保各层到岗", en: "every layer of the school is held" },
  cites: ["2.1.2a"],
  readings: ["on-record-is-in-place", "middle-leader-is-grade-head", "missing-layer-is-skipped", "which-schools"],
  subject: "school",
  bearer: "school",
  given: always,
  must: and(
    city.held("principal"),
    city.every("grade", or(city.held("gradeHead"), noGradeHead)),
    city.every("class", city.held("homeroomTeacher")),
  ),
});

/** A responsibility letter between two layers. */
function letterBetween(
  upper: "principal" | "gradeHead" | "homeroomTeacher",
  lower: "gradeHead" | "homeroomTeacher" | "subjectTeacher",
): Did {
  return city.did("letterSigned", { letter: "responsibility", upper, lower });
}

const letterReadings = [
  "letters-each-school-year",
  "middle-leader-is-grade-head",
  "missing-layer-is-skipped",
  "target-system-shown-by-letters",
  "which-schools",
  "which-year",
] as const;

/** Each school year the grade head signs with the principal, and the grade's homeroom teachers with the grade head. */
export const responsibilityLetters: Duty = city.duty("responsibility-letters", {
  title: {
    zh: "签订责任书：校长—年级主任—班主任",
    en: "responsibility letters: principal, grade head, homeroom teachers",
  },
  cites: ["2.1.2b", "1.2a"],
  readings: letterReadings,
  subject: "grade",
  when: city.each(schoolYear),
  bearer: "school",
  must: allOf(letterBetween("principal", "gradeHead"), forEach("class", letterBetween("gradeHead", "homeroomTeacher"))),
  due: city.noTimeStated({ target: "letters-each-school-year" }),
  while: not(noGradeHead),
});

/** In a grade without a head the homeroom teachers sign with the principal. */
export const lettersWithoutGradeHead: Duty = city.duty("letters-without-grade-head", {
  title: {
    zh: "签订责任书：校长—班主任（不设年级主任）",
    en: "responsibility letters: principal, homeroom teachers (no grade head)",
  },
  cites: ["2.1.2b", "1.2a"],
  readings: letterReadings,
  subject: "grade",
  when: city.each(schoolYear),
  bearer: "school",
  must: forEach("class", letterBetween("principal", "homeroomTeacher")),
  due: city.noTimeStated({ target: "letters-each-school-year" }),
  while: noGradeHead,
});

/** In each class the subject teachers sign with the homeroom teacher. */
export const lettersOfSubjectTeachers: Duty = city.duty("letters-of-subject-teachers", {
  title: { zh: "签订责任书：班主任—任课教师", en: "responsibility letters: homeroom teacher, subject teachers" },
  cites: ["2.1.2b", "1.2a"],
  readings: [...letterReadings, "one-letter-for-each-class"],
  subject: "class",
  when: city.each(schoolYear),
  bearer: "school",
  must: letterBetween("homeroomTeacher", "subjectTeacher"),
  due: city.noTimeStated({ target: "letters-each-school-year" }),
});

/** Each pupil has a person who answers for it. */
export const personForEachPupil: Requirement = city.requirement("person-for-each-pupil", {
  title: { zh: "学生包保到人", en: "a person for each pupil" },
  cites: ["2.1.2c", "2.1.2a"],
  readings: ["a-person-for-each-pupil", "on-record-is-in-place"],
  bearer: "school",
  given: city.enrolled,
  must: city.assigned("responsible", { office: "teacher" }),
});

/** Each school year the school looks for pupils with difficulty in learning or averse to school. */
export const proneScreening: Duty = city.duty("prone-screening", {
  title: { zh: "易辍学生排查", en: "screening for pupils prone to drop out" },
  cites: ["2.1.2d"],
  readings: ["screening-each-school-year", "teachers-judge-difficulty", "tendency-suspected-confirmed"],
  subject: "school",
  when: city.each(schoolYear),
  bearer: "school",
  must: city.did("screening", { of: "pronePupils", by: "school" }),
  due: city.noTimeStated({ target: "screening-each-school-year" }),
});

/** The class's file on a pupil tells one of the three things. */
const fileTells = (content: "family" | "study" | "living"): State =>
  city.done(city.did("filed", { file: "prone", by: "school", contents: { includes: [content] } }));

/** Each such pupil is on the class's file, with home, learning and daily life. */
export const classFile: Requirement = city.requirement("class-file", {
  title: { zh: "易辍学生建档", en: "class file of a pupil prone to drop out" },
  cites: ["2.1.2e"],
  readings: ["class-file-has-three-contents", "teachers-judge-difficulty", "files-while-enrolled"],
  bearer: "school",
  given: and(city.enrolled, or(city.fact("learningDifficulty", true), city.fact("schoolAverse", true))),
  // Once all three are on record, be it in several records.
  must: and(fileTells("family"), fileTells("study"), fileTells("living")),
});

const onClassFile: State = and(city.enrolled, city.since(city.did("filed", { file: "prone" })));

/** Each pupil on file has measures of care of its own. */
export const carePlan: Requirement = city.requirement("care-plan", {
  title: { zh: "一人一策帮扶措施", en: "a care plan for each pupil on file" },
  cites: ["2.1.2f"],
  readings: ["care-plan-for-each-pupil", "files-while-enrolled"],
  bearer: "school",
  given: onClassFile,
  must: city.done(city.did("planned", { plan: "care", by: "school" })),
});

/** And a carer of its own. */
export const carer: Requirement = city.requirement("carer", {
  title: { zh: "“一对一”关爱教育", en: "one-to-one care" },
  cites: ["2.1.2g"],
  readings: ["one-carer-at-least", "files-while-enrolled"],
  bearer: "school",
  given: onClassFile,
  must: city.assigned("carer"),
});

/** The rules of section 二（一）2 一要、二要: the school's own system, and pupils prone to drop out. */
export const school: readonly Rule[] = [
  schoolLayers,
  responsibilityLetters,
  lettersWithoutGradeHead,
  lettersOfSubjectTeachers,
  personForEachPupil,
  proneScreening,
  classFile,
  carePlan,
  carer,
];
