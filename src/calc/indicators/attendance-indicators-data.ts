import type { AttendanceCounterId } from "./attendance-counters-data.js";
import type { Citation, Indicator } from "./indicator.js";

const common = { version: 1, population: "attendanceRegisters", period: "any", unit: "percent" } as const;

const plain: Citation = {
  source: { zh: "未见中文公式，取通行算法", en: "no Chinese formula was found; the common one" },
  certainty: "U",
  note: {
    zh: "没有点名记录的半天不进入分母，须与点名覆盖率一并公布",
    en: "sessions without a record are left out of the denominator, so that the register coverage belongs beside it",
  },
};

const chronic: Citation = {
  source: {
    zh: "美国做法：不论原因，缺勤达在籍上课日的10%，如180天缺18天",
    en: "US practice: absent for 10 % or more of enrolled school days, all reasons; 18 of 180 is chronic",
  },
  certainty: "B",
  note: {
    zh: "最低在册天数各地不同（如10天、30天以上），须由使用者给出；学校停课处分在我国不存在，不计",
    en: "the least number of enrolled days differs from place to place (10, more than 30), so the host names it",
  },
};

/** Attendance (考勤): absence, chronic absence, and how much of it is on record. */
export const attendanceIndicators: readonly Indicator<AttendanceCounterId>[] = /* @__PURE__ */ (() => [
  {
    ...common,
    id: "absenceRate",
    variant: "allReasons",
    names: { zh: "缺勤率", en: "absence rate" },
    formula: {
      zh: "（请假＋旷课）半天人次 ÷ 有记录的半天人次",
      en: "sessions missed, with or without leave / sessions on record",
    },
    numerator: [{ counter: "sessionsAbsentExcused" }, { counter: "sessionsAbsentUnexcused" }],
    denominator: [{ counter: "sessionsRecorded" }],
    citation: plain,
  },
  {
    ...common,
    id: "absenceRate",
    variant: "unexcused",
    names: { zh: "旷课率", en: "absence rate without leave" },
    formula: { zh: "旷课半天人次 ÷ 有记录的半天人次", en: "sessions missed without leave / sessions on record" },
    numerator: [{ counter: "sessionsAbsentUnexcused" }],
    denominator: [{ counter: "sessionsRecorded" }],
    citation: plain,
  },
  {
    ...common,
    id: "chronicAbsence",
    variant: "onRecord",
    names: { zh: "长期缺勤学生比例", en: "chronic absence" },
    formula: {
      zh: "缺勤达应到天数10%及以上的学生 ÷ 在册满最低天数的学生；无记录的半天计入应到、不计入缺勤",
      en: "pupils absent for 10 % or more of their enrolled school days / pupils with the minimum exposure; a session without a record is enrolled, and not absent",
    },
    numerator: [{ counter: "pupilsChronicallyAbsent" }],
    denominator: [{ counter: "pupilsExposed" }],
    citation: chronic,
  },
  {
    ...common,
    id: "chronicAbsence",
    variant: "atMost",
    names: { zh: "长期缺勤学生比例（上限）", en: "chronic absence, at most" },
    formula: {
      zh: "若无记录的半天都缺勤，缺勤达10%及以上的学生 ÷ 在册满最低天数的学生",
      en: "pupils at 10 % or more if every session without a record was missed / pupils with the minimum exposure",
    },
    numerator: [{ counter: "pupilsPossiblyChronicallyAbsent" }],
    denominator: [{ counter: "pupilsExposed" }],
    citation: chronic,
  },
  {
    ...common,
    id: "registerCoverage",
    variant: "registers",
    names: { zh: "点名覆盖率", en: "register coverage" },
    formula: { zh: "已点名次数 ÷ 应点名次数", en: "registers taken / registers expected" },
    numerator: [{ counter: "registersTaken" }],
    denominator: [{ counter: "registersExpected" }],
    citation: plain,
  },
  {
    ...common,
    id: "registerCoverage",
    variant: "pupilSessions",
    names: { zh: "考勤记录覆盖率（按人次）", en: "coverage of pupil sessions" },
    formula: { zh: "有记录的半天人次 ÷ 应到的半天人次", en: "sessions on record / sessions expected" },
    numerator: [{ counter: "sessionsRecorded" }],
    denominator: [{ counter: "sessionsExpected" }],
    citation: plain,
  },
  {
    ...common,
    id: "unrecordedShare",
    variant: "pupilSessions",
    names: { zh: "考勤情况不明比例", en: "share without a record" },
    formula: { zh: "情况不明的半天人次 ÷ 应到的半天人次", en: "sessions of which nothing speaks / sessions expected" },
    numerator: [{ counter: "sessionsUnknown" }],
    denominator: [{ counter: "sessionsExpected" }],
    citation: plain,
  },
])();
