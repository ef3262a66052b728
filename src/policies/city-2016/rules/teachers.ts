import type { Prohibition, Requirement, Rule, Target } from "../../../rules/rule.js";
import { level, or, schoolYear } from "../../../rules/words.js";
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
  readings: ["a-pair-for-each-pupil"],
  bearer: "teacher",
  given: or(city.fact("learningDifficulty", true), city.fact("hardship", true)),
  must: city.assigned("pair", { office: "teacher" }),
});

/** No dropout is confirmed in primary and junior secondary school. */
export const everyPupilStays: Target = city.target("every-pupil-stays", {
  title: { zh: "每名学生留得住", en: "every pupil stays" },
  cites: ["2.1.2q"],
  readings: ["staying-is-counted", "tendency-suspected-confirmed", "which-year"],
  subject: "grade",
  appliesTo: city.stage("primary", "junior"),
  bearer: "school",
  measure: city.tally(city.did("dropoutConfirmed")),
  per: schoolYear,
  goal: level("atMost", 0),
});

/** The rules of section 二（一）2 四要: what teachers do and do not. */
export const teachers: readonly Rule[] = [noMockery, noCorporalPunishment, pairing, everyPupilStays];
