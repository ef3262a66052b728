import type { PlantedCase } from "./case.js";
import { called, finds, fulfilledAtOnce, leaderVisited, reported, visited } from "./words.js";

const recordedLate: PlantedCase = {
  name: "recorded-late",
  pupil: "P0206",
  class: "2-3",
  traps: [24],
  title: { zh: "按时家访，两天后才录入", en: "Done in time, recorded two days late" },
  story: {
    zh: "11月3日当晚已家访，5日才录入：录入前显示逾期，录入后是按时完成；第二天学校领导没有家访。",
    en: "The visit took place on the evening of 3 November and was entered on the 5th: overdue until then, in time from then on. No leader went on the second day.",
  },
  absent: ["2025-11-03..2025-11-04"],
  contacts: [reported("2025-11-03T12:10"), visited("2025-11-03T18:00", { recorded_on: "2025-11-05T09:00" })],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-11-03"),
    finds("contact-on-day-one", "2025-11-03", {
      "2025-11-03": "open",
      "2025-11-04": "overdue",
      "2025-11-05": "fulfilled",
    }),
    finds("leader-visit-on-day-two", "2025-11-04", { "2025-11-04": "open", "2025-11-05": "moot" }),
  ],
};

const twoLevelsAtOnce: PlantedCase = {
  name: "two-levels-at-once",
  pupil: "P1125",
  class: "9-3",
  traps: [15, 24],
  title: { zh: "更正后两级同时触发", en: "Two rungs at once by a correction" },
  story: {
    zh: "10月13、14日点名误记到校，15日更正为缺课：第一天联系和第二天家访同时出现，且都已逾期，一级不漏。",
    en: "The registers of 13 and 14 October said present; on the 15th this is corrected. The call of day one and the visit of day two appear at once, both overdue: neither rung is skipped.",
  },
  absent: ["2025-10-15..2025-10-16"],
  corrections: [
    { session: "2025-10-13 am", attended: "no", recorded_on: "2025-10-15T10:00" },
    { session: "2025-10-13 pm", attended: "no", recorded_on: "2025-10-15T10:00" },
    { session: "2025-10-14 am", attended: "no", recorded_on: "2025-10-15T10:00" },
    { session: "2025-10-14 pm", attended: "no", recorded_on: "2025-10-15T10:00" },
  ],
  contacts: [
    reported("2025-10-15T10:30"),
    called("2025-10-15T15:00"),
    leaderVisited("2025-10-16T10:00", "signed in by a friend"),
  ],
  truth: [
    finds("half-day-report", "2025-10-13", { "2025-10-15": "fulfilled" }),
    finds("contact-on-day-one", "2025-10-13", { "2025-10-15": "late" }),
    finds("leader-visit-on-day-two", "2025-10-14", { "2025-10-15": "overdue", "2025-10-16": "late" }),
    finds("gap", "2025-10-13", { "2025-10-16": "open", "2025-10-17": "none" }),
  ],
};

const markedByMistake: PlantedCase = {
  name: "marked-by-mistake",
  pupil: "P0055",
  class: "1-2",
  traps: [16],
  title: { zh: "误记缺课，次日更正", en: "Marked absent by mistake, corrected next day" },
  story: {
    zh: "10月13日换座位后被误记缺课一天，14日上午更正为到校：事项撤回。",
    en: "On 13 October a child who had changed seats is marked absent all day; corrected on the next morning, and the findings are withdrawn.",
  },
  absent: ["2025-10-13"],
  corrections: [
    { session: "2025-10-13 am", attended: "yes", recorded_on: "2025-10-14T09:10" },
    { session: "2025-10-13 pm", attended: "yes", recorded_on: "2025-10-14T09:10" },
  ],
  truth: [
    // At 09:10 the register of the 14th had already shown the child at school.
    finds("half-day-report", "2025-10-13", { "2025-10-13": "open", "2025-10-14": "withdrawn" }),
    finds("contact-on-day-one", "2025-10-13", { "2025-10-13": "open", "2025-10-14": "withdrawn moot" }),
  ],
};

/** Cases about when and how things were written down. */
export const recordCases: readonly PlantedCase[] = [recordedLate, twoLevelsAtOnce, markedByMistake];
