import type { PlantedCase } from "./case.js";
import { called, finds, fulfilledAtOnce, reported, visited } from "./words.js";

const relapse: PlantedCase = {
  name: "relapse",
  pupil: "P1010",
  class: "8-4",
  traps: [2, 28],
  title: { zh: "返校后再次旷课", en: "Back for a day, then away again" },
  story: {
    zh: "10月9日旷课，10、11日到校，13日又旷课两天：次数和天数都重新计算，前一次劝复不算在内。",
    en: "Absent on 9 October, at school on the 10th and 11th, absent again on the 13th and 14th: days and attempts are counted afresh.",
  },
  absent: ["2025-10-09", "2025-10-13..2025-10-14"],
  contacts: [
    reported("2025-10-09T12:10"),
    called("2025-10-09T17:30"),
    reported("2025-10-13T12:10"),
    visited("2025-10-13T18:00"),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-10-09"),
    fulfilledAtOnce("contact-on-day-one", "2025-10-09"),
    finds("gap", "2025-10-09", { "2025-10-09": "open", "2025-10-10": "none" }),
    fulfilledAtOnce("half-day-report", "2025-10-13"),
    fulfilledAtOnce("contact-on-day-one", "2025-10-13"),
    finds("gap", "2025-10-13", { "2025-10-13": "open", "2025-10-14": "none" }),
    finds("leader-visit-on-day-two", "2025-10-14", { "2025-10-14": "open", "2025-10-15": "moot" }),
  ],
};

const attendedHalfDay: PlantedCase = {
  name: "attended-half-day",
  pupil: "P0015",
  class: "1-1",
  traps: [2, 5],
  title: { zh: "到校半天即中断", en: "Half a day at school ends the run" },
  story: {
    zh: "11月12日旷课，13日上午到校，下午又走，14日下午返校：两次缺课，第二次没有一整天。",
    en: "Absent on 12 November, there on the morning of the 13th, gone that afternoon and the next morning: two runs, and no whole day in the second.",
  },
  absent: ["2025-11-12", "2025-11-13 pm", "2025-11-14 am"],
  contacts: [
    reported("2025-11-12T12:10"),
    called("2025-11-12T17:10", { purpose: "enquiry" }),
    reported("2025-11-14T08:40"),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-11-12"),
    fulfilledAtOnce("contact-on-day-one", "2025-11-12"),
    finds("gap", "2025-11-12", { "2025-11-12": "open", "2025-11-13": "none" }),
    // Complete at 17:00 on the 13th; the report of the next morning still came before the return.
    finds("half-day-report", "2025-11-13", { "2025-11-13": "open", "2025-11-14": "fulfilled" }),
  ],
};

const fromAnAfternoon: PlantedCase = {
  name: "from-an-afternoon",
  pupil: "P0255",
  class: "3-1",
  traps: [5],
  title: { zh: "从下午开始的缺课", en: "A run that begins in the afternoon" },
  story: {
    zh: "11月10日下午起缺课，12日下午返校：11日才是第一个整天；10日晚的电话不能代替11日的联系。",
    en: "Absent from the afternoon of 10 November until noon of the 12th: the first whole day is the 11th, and a call on the evening before does not answer it.",
  },
  absent: ["2025-11-10 pm", "2025-11-11", "2025-11-12 am"],
  contacts: [
    reported("2025-11-10T17:15"),
    called("2025-11-10T18:00", { purpose: "enquiry" }),
    visited("2025-11-11T18:00"),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-11-10"),
    fulfilledAtOnce("contact-on-day-one", "2025-11-11"),
    // Entered at 08:00 on the 12th; the child came back at 14:00, before the day was over.
    finds("leader-visit-on-day-two", "2025-11-12", { "2025-11-12": "lapsed" }),
    finds("gap", "2025-11-10", { "2025-11-10": "open", "2025-11-12": "none" }),
  ],
};

/** Cases about half days and returns. */
export const returnCases: readonly PlantedCase[] = [relapse, attendedHalfDay, fromAnAfternoon];
