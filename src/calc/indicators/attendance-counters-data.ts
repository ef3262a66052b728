import type { GivenCounter } from "./counter.js";

/** Names of the counters of this family. */
export type AttendanceCounterId =
  | "sessionsExpected"
  | "sessionsRecorded"
  | "sessionsAbsentExcused"
  | "sessionsAbsentUnexcused"
  | "sessionsUnknown"
  | "registersExpected"
  | "registersTaken"
  | "pupilsExposed"
  | "pupilsChronicallyAbsent"
  | "pupilsPossiblyChronicallyAbsent";

/** What is counted from the registers of attendance (考勤). A session is half a school day; days are counted in halves. */
export const attendanceCounters: Readonly<Record<AttendanceCounterId, GivenCounter>> = {
  sessionsExpected: {
    source: "given",
    id: "sessionsExpected",
    unit: "sessions",
    names: { zh: "应到人次（半天）", en: "pupil sessions expected" },
    means: {
      zh: "学生应到校的半天人次，无论有无点名记录",
      en: "half days on which a pupil was expected, whether or not a register was taken",
    },
  },
  sessionsRecorded: {
    source: "given",
    id: "sessionsRecorded",
    unit: "sessions",
    names: { zh: "有记录人次（半天）", en: "pupil sessions on record" },
    means: {
      zh: "应到人次中，有点名、更正或准假记录的",
      en: "of the sessions expected, those of which a register, a mark or approved leave speaks",
    },
  },
  sessionsAbsentExcused: {
    source: "given",
    id: "sessionsAbsentExcused",
    unit: "sessions",
    names: { zh: "请假人次（半天）", en: "sessions missed with leave" },
    means: { zh: "准假缺勤的半天人次", en: "sessions on record, missed with approved leave" },
  },
  sessionsAbsentUnexcused: {
    source: "given",
    id: "sessionsAbsentUnexcused",
    unit: "sessions",
    names: { zh: "旷课人次（半天）", en: "sessions missed without leave" },
    means: { zh: "未准假缺勤的半天人次", en: "sessions on record, missed without approved leave" },
  },
  sessionsUnknown: {
    source: "given",
    id: "sessionsUnknown",
    unit: "sessions",
    names: { zh: "情况不明人次（半天）", en: "sessions unknown" },
    means: {
      zh: "应到人次中没有任何记录的；既不算到校也不算缺勤",
      en: "of the sessions expected, those of which nothing speaks; neither attended nor absent",
    },
  },
  registersExpected: {
    source: "given",
    id: "registersExpected",
    unit: "registers",
    names: { zh: "应点名次数", en: "registers expected" },
    means: {
      zh: "班级应点名的半天次数：上课且至少有一名学生应到",
      en: "class sessions that were taught, with at least one pupil expected",
    },
  },
  registersTaken: {
    source: "given",
    id: "registersTaken",
    unit: "registers",
    names: { zh: "已点名次数", en: "registers taken" },
    means: { zh: "应点名次数中有班级点名记录的", en: "of the registers expected, those on record" },
  },
  pupilsExposed: {
    source: "given",
    id: "pupilsExposed",
    unit: "pupils",
    names: { zh: "在册满最低天数的学生", en: "pupils with the minimum exposure" },
    means: {
      zh: "应到天数达到最低天数的学生",
      en: "pupils enrolled for at least the minimum of school days",
    },
  },
  pupilsChronicallyAbsent: {
    source: "given",
    id: "pupilsChronicallyAbsent",
    unit: "pupils",
    names: { zh: "长期缺勤学生", en: "pupils chronically absent" },
    means: {
      zh: "其中缺勤达应到天数一成及以上的；无记录的半天不算缺勤",
      en: "of these, absent for at least a tenth of the school days enrolled, on record; a session without a record is no absence",
    },
  },
  pupilsPossiblyChronicallyAbsent: {
    source: "given",
    id: "pupilsPossiblyChronicallyAbsent",
    unit: "pupils",
    names: { zh: "可能长期缺勤学生", en: "pupils possibly chronically absent" },
    means: {
      zh: "其中若无记录的半天都缺勤，则缺勤达一成及以上的；含上项",
      en: "of these, at a tenth or more if every session without a record was missed; with those certainly so",
    },
  },
};
