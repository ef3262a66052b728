import type { PlantedCase } from "./case.js";
import { called, finds, fulfilledAtOnce, leaderVisited, reported, visited } from "./words.js";

const nationalDay: PlantedCase = {
  name: "national-day",
  pupil: "P0895",
  class: "8-1",
  traps: [1, 6],
  title: { zh: "跨国庆假期的连续缺课", en: "A run across National Day" },
  story: {
    zh: "9月30日缺课一天，放假八天，10月9日仍未到校：这是第二个上学日，不是第十天。10日返校。",
    en: "Absent on 30 September, eight days off, absent on 9 October: that is the second school day, not the tenth. Back on the 10th.",
  },
  absent: ["2025-09-30", "2025-10-09"],
  contacts: [
    reported("2025-09-30T12:05"),
    called("2025-09-30T17:20", { purpose: "enquiry" }),
    leaderVisited("2025-10-09T16:30", "still away with relatives", { by: "vicePrincipal" }),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-09-30"),
    fulfilledAtOnce("contact-on-day-one", "2025-09-30"),
    fulfilledAtOnce("leader-visit-on-day-two", "2025-10-09"),
    finds("gap", "2025-09-30", { "2025-09-30": "open", "2025-10-10": "none" }),
  ],
};

const makeUpSaturday: PlantedCase = {
  name: "make-up-saturday",
  pupil: "P0650",
  class: "6-2",
  traps: [6, 19],
  title: { zh: "调休周六是第二天", en: "The make-up Saturday is day two" },
  story: {
    zh: "10月10日（周五）、11日（调休周六）缺课，13日返校。周六应由学校领导家访，无人前往。",
    en: "Absent on Friday 10 October and the make-up Saturday, back on Monday. The leader's visit was due on the Saturday; nobody went.",
  },
  absent: ["2025-10-10..2025-10-11"],
  contacts: [visited("2025-10-10T18:30")],
  truth: [
    finds("half-day-report", "2025-10-10", { "2025-10-10": "open", "2025-10-13": "lapsed" }),
    fulfilledAtOnce("contact-on-day-one", "2025-10-10"),
    finds("leader-visit-on-day-two", "2025-10-11", { "2025-10-11": "open", "2025-10-13": "moot" }),
  ],
};

const makeUpSunday: PlantedCase = {
  name: "make-up-sunday",
  pupil: "P0420",
  class: "4-2",
  traps: [6, 24],
  title: { zh: "调休周日与周末补打的电话", en: "The make-up Sunday, and a call on the rest day before" },
  story: {
    zh: "9月26日（周五）缺课，27日休息日才打通电话（已逾期），28日调休周日校长家访，29日下午返校。",
    en: "Absent from Friday 26 September. The call comes on the Saturday, a day late; the principal goes on the make-up Sunday; back on Monday afternoon.",
  },
  absent: ["2025-09-26", "2025-09-28", "2025-09-29 am"],
  contacts: [
    reported("2025-09-26T12:10"),
    called("2025-09-27T10:00"),
    leaderVisited("2025-09-28T15:00", "afraid of an examination"),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-09-26"),
    finds("contact-on-day-one", "2025-09-26", { "2025-09-26": "open", "2025-09-28": "late" }),
    fulfilledAtOnce("leader-visit-on-day-two", "2025-09-28"),
    // Saturday's call failed on Sunday at 08:00, Sunday's visit on Monday at 08:00; the child came back at 14:00.
    finds("report-after-two-failures", "2025-09-29", { "2025-09-29": "lapsed" }),
    finds("gap", "2025-09-26", { "2025-09-28": "open", "2025-09-29": "none" }),
  ],
};

const newYear: PlantedCase = {
  name: "new-year",
  pupil: "P1160",
  class: "9-3",
  traps: [6, 12, 22],
  title: { zh: "跨年度，调休周日返校前", en: "Across the year's end to a make-up Sunday" },
  story: {
    zh: "12月31日缺课，元旦放假三天，1月4日（调休周日）仍缺课，5日返校；校长5日才家访，学生已到校。",
    en: "Absent on 31 December and on the make-up Sunday 4 January; back on the 5th. The principal comes on the 5th at ten, when the child is already at school.",
  },
  absent: ["2025-12-31", "2026-01-04"],
  contacts: [
    reported("2025-12-31T12:05"),
    called("2025-12-31T17:10", { purpose: "enquiry" }),
    leaderVisited("2026-01-05T10:00", "family journey"),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-12-31"),
    fulfilledAtOnce("contact-on-day-one", "2025-12-31"),
    // A visit after the return is no evidence for the run that has ended.
    finds("leader-visit-on-day-two", "2026-01-04", { "2026-01-04": "open", "2026-01-05": "moot" }),
    finds("gap", "2025-12-31", { "2025-12-31": "open", "2026-01-04": "none" }),
  ],
};

/** Cases about rest days, holidays and make-up days. */
export const calendarCases: readonly PlantedCase[] = [nationalDay, makeUpSaturday, makeUpSunday, newYear];
