import type { Text } from "../../../model/text.js";
import type { Prohibition, Requirement, Rule, Target } from "../../../rules/rule.js";
import { and, figure, level, or, schoolYear } from "../../../rules/words.js";
import { city } from "../dialect.js";

/** Teachers do not mock pupils. */
export const noMockery: Prohibition = city.prohibition("no-mockery", {
  title: { zh: "不得挖苦、讽刺学生", en: "no mockery of pupils" },
  cites: ["2.1.2n"],
  readings: ["established-incidents-only"],
  bearer: "teacher",
  act: city.did("incident", { by: "teacher", conduct: "mockery" }),
});

/** Teachers do not use corporal punishment, open or disguised. */
export const noCorporalPunishment: Prohibition = city.prohibition("no-corporal-punishment", {
  title: { zh: "严禁体罚和变相体罚", en: "no corporal punishment" },
  cites: ["2.1.2o"],
  readings: ["established-incidents-only"],
  bearer: "teacher",
  act: city.did("incident", { by: "teacher", conduct: "corporalPunishment" }),
});

/** Each pupil in difficulty or hardship is paired with a teacher. */
export const pairing: Requirement = city.requirement("pairing", {
  title: { zh: "结帮扶对子", en: "a paired teacher" },
  cites: ["2.1.2p"],
  readings: ["a-pair-for-each-pupil", "files-while-enrolled"],
  bearer: "school",
  given: and(city.enrolled, or(city.fact("learningDifficulty", true), city.fact("hardship", true))),
  must: city.assigned("pair", { office: "teacher" }),
});

/** When a school year is over, no confirmed dropout of the school's primary or junior classes is still out. */
function everyPupilStays(id: string, stage: "primary" | "junior", title: Text): Target {
  return city.target(id, {
    title,
    cites: ["2.1.2q"],
    readings: ["staying-is-counted", "rate-formulas", "tendency-suspected-confirmed", "which-year"],
    subject: "school",
    appliesTo: city.stage(stage),
    bearer: "school",
    measure: figure(`retentionRate:${stage}`),
    per: schoolYear,
    goal: level("atLeast", city.parameter("school-retention-target")),
  });
}

/** Every pupil of the school's primary classes stays. */
export const everyPrimaryPupilStays: Target = everyPupilStays("every-primary-pupil-stays", "primary", {
  zh: "每名小学生留得住",
  en: "every primary pupil stays",
});

/** Every pupil of the school's junior secondary classes stays. */
export const everyJuniorPupilStays: Target = everyPupilStays("every-junior-pupil-stays", "junior", {
  zh: "每名初中生留得住",
  en: "every junior secondary pupil stays",
});

/** The rules of section 二（一）2 四要: what teachers do and do not. */
export const teachers: readonly Rule[] = [
  noMockery,
  noCorporalPunishment,
  pairing,
  everyPrimaryPupilStays,
  everyJuniorPupilStays,
];
