import type { SubjectKind } from "../../../model/subject.js";
import type { Text } from "../../../model/text.js";
import type { Duty } from "../../../rules/duty.js";
import type { Prohibition, Rule, Target } from "../../../rules/rule.js";
import { level, schoolYear } from "../../../rules/words.js";
import type { ClauseId } from "../clauses.js";
import { anze } from "../dialect.js";
import { compulsory, notSenior } from "./states.js";

/** A school is closed only when what takes its place is ready. */
export const buildBeforeClosing: Prohibition = anze.prohibition("build-before-closing", {
  title: { zh: "撤并学校应当先建后撤", en: "build before closing" },
  cites: ["2.4c"],
  readings: ["closing-is-put-down-for-the-school", "bureau-is-the-authority", "compulsory-stage-only"],
  subject: "school",
  appliesTo: compulsory,
  bearer: "educationAuthority",
  act: anze.did("schoolClosed"),
  unless: anze.did("schoolClosed", { replaced: true }),
});

/** Nobody drops out because schools were merged. */
export const noDropoutFromMerger: Target = anze.target("no-dropout-from-merger", {
  title: { zh: "不因撤并造成新的辍学", en: "no dropout from mergers" },
  cites: ["2.4e"],
  readings: ["causes-are-found-by-people", "prevented-means-none", "bureau-is-the-authority", "which-year"],
  subject: "authority",
  bearer: "educationAuthority",
  measure: anze.tally(anze.did("causeFound", { cause: "schoolMerger" })),
  per: schoolYear,
  goal: level("atMost", anze.parameter("merger-dropouts-target")),
});

type ForbiddenConduct =
  | "entranceExam"
  | "groupTuition"
  | "discrimination"
  | "humiliation"
  | "corporalPunishment"
  | "rankingByMarks"
  | "seatingByMarks"
  | "expulsion";

/** Conduct that the plan forbids: a record of it is a breach. */
function forbidden(
  id: string,
  cites: ClauseId,
  conduct: ForbiddenConduct,
  subject: SubjectKind,
  title: Text,
  reading?: "exam-free-shown-by-its-breach" | "tuition-of-groups-only",
): Prohibition {
  return anze.prohibition(id, {
    title,
    cites: [cites],
    readings: [
      ...(reading ? [reading] : []),
      "established-incidents-only",
      "whom-an-incident-is-put-down-for",
      "compulsory-stage-only",
    ],
    subject,
    appliesTo: subject === "school" ? compulsory : notSenior,
    bearer: "school",
    act: anze.did("incident", { conduct, by: "school" }),
  });
}

/** Entry without examination. */
export const noEntranceExam: Prohibition = forbidden(
  "no-entrance-exam",
  "2.5a",
  "entranceExam",
  "school",
  { zh: "免试入学", en: "no examination for entry" },
  "exam-free-shown-by-its-breach",
);

/** No lessons for groups in holidays or spare time. */
export const noGroupTuition: Prohibition = forbidden(
  "no-group-tuition",
  "2.5f",
  "groupTuition",
  "school",
  { zh: "不得组织集体补课", en: "no lessons for groups in holidays or spare time" },
  "tuition-of-groups-only",
);

/** No discrimination. */
export const noDiscrimination: Prohibition = forbidden("no-discrimination", "2.5g", "discrimination", "pupil", {
  zh: "不得歧视学生",
  en: "no discrimination",
});

/** No humiliation. */
export const noHumiliation: Prohibition = forbidden("no-humiliation", "2.5g", "humiliation", "pupil", {
  zh: "不得羞辱学生",
  en: "no humiliation",
});

/** No corporal punishment. */
export const noCorporalPunishment: Prohibition = forbidden(
  "no-corporal-punishment",
  "2.5g",
  "corporalPunishment",
  "pupil",
  { zh: "不得体罚或变相体罚学生", en: "no corporal punishment" },
);

/** No ranking by marks. */
export const noRanking: Prohibition = forbidden("no-ranking", "2.5h", "rankingByMarks", "class", {
  zh: "不得以考试成绩排名",
  en: "no ranking by marks",
});

/** No seating by marks. */
export const noSeatingByMarks: Prohibition = forbidden("no-seating-by-marks", "2.5h", "seatingByMarks", "class", {
  zh: "不得以考试成绩排座位",
  en: "no seating by marks",
});

/** No expulsion. */
export const noExpulsion: Prohibition = forbidden("no-expulsion", "2.5i", "expulsion", "pupil", {
  zh: "不得开除学生",
  en: "no expulsion",
});

function noDropoutFrom(id: string, cause: "schoolManagement" | "staffConduct", title: Text): Target {
  return anze.target(id, {
    title,
    cites: ["2.5j"],
    readings: ["causes-are-found-by-people", "prevented-means-none", "which-year"],
    subject: "school",
    appliesTo: compulsory,
    bearer: "school",
    measure: anze.tally(anze.did("causeFound", { cause })),
    per: schoolYear,
    goal: level("atMost", anze.parameter("school-caused-dropouts-target")),
  });
}

/** Nobody drops out through the school's doing. */
export const noDropoutFromSchool: Target = noDropoutFrom("no-dropout-from-school", "schoolManagement", {
  zh: "不因学校行为导致辍学",
  en: "no dropout through the school",
});

/** Nobody drops out through a teacher's doing. */
export const noDropoutFromStaff: Target = noDropoutFrom("no-dropout-from-staff", "staffConduct", {
  zh: "不因教师行为导致辍学",
  en: "no dropout through a teacher",
});

/** The towns look for child labour. */
export const childLabourInspection: Duty = anze.duty("child-labour-inspection", {
  title: { zh: "检查使用童工", en: "inspection for child labour" },
  cites: ["2.5k"],
  readings: ["child-labour-looked-for-each-year", "whom-the-document-binds", "which-year"],
  subject: "township",
  when: anze.each(schoolYear),
  bearer: "townshipGovernment",
  must: anze.did("screening", { by: "townshipGovernment", of: "childLabour" }),
  due: anze.noTimeStated({ target: "child-labour-looked-for-each-year" }),
});

/** The rules of section 二, 4 and 5: the network of schools, and how they are run. */
export const running: readonly Rule[] = [
  buildBeforeClosing,
  noDropoutFromMerger,
  noEntranceExam,
  noGroupTuition,
  noDiscrimination,
  noHumiliation,
  noCorporalPunishment,
  noRanking,
  noSeatingByMarks,
  noExpulsion,
  noDropoutFromSchool,
  noDropoutFromStaff,
  childLabourInspection,
];
