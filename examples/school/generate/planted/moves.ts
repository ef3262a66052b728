import type { PlantedCase } from "./case.js";
import { called, finds, fulfilledAtOnce, leaderVisited, reported, visited } from "./words.js";

const classChange: PlantedCase = {
  name: "class-change",
  pupil: "P0845",
  class: "7-4",
  traps: [7],
  title: { zh: "缺课期间调班", en: "A change of class in mid-run" },
  story: {
    zh: "10月13日起旷课，15日由7-4班调到7-2班：连续缺课不因此重新计算。校长应于14日家访，17日才去。",
    en: "Absent from 13 October, moved from 7-4 to 7-2 on the 15th: the count goes on. The principal's visit was due on the 14th and comes on the 17th.",
  },
  absent: ["2025-10-13..2025-10-17"],
  movements: [{ kind: "enrolled", on: "2025-10-15", class: "7-2", recorded_on: "2025-10-14T16:00" }],
  contacts: [
    reported("2025-10-13T12:05"),
    called("2025-10-13T17:30", { purpose: "enquiry" }),
    leaderVisited("2025-10-17T15:00", "unhappy in the class"),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-10-13"),
    fulfilledAtOnce("contact-on-day-one", "2025-10-13"),
    finds("leader-visit-on-day-two", "2025-10-14", {
      "2025-10-14": "open",
      "2025-10-15": "overdue",
      "2025-10-17": "late",
    }),
    finds("gap", "2025-10-13", {
      "2025-10-13": "open",
      "2025-10-14": "none",
      "2025-10-17": "open",
      "2025-10-20": "none",
    }),
  ],
};

const neverArrived: PlantedCase = {
  name: "never-arrived",
  pupil: "P1055",
  class: "9-1",
  traps: [8, 31, 38],
  title: { zh: "缺课期间转出，无回执", en: "Transferred out in mid-run, never acknowledged" },
  story: {
    zh: "10月13、14日旷课，15日办理转出，接收学校始终没有回执：孩子去向未定，空缺一直提示。",
    en: "Absent on 13 and 14 October, transferred out on the 15th; no school ever acknowledges the arrival, and the gap stays.",
  },
  absent: ["2025-10-13..2025-10-14"],
  movements: [{ kind: "left", on: "2025-10-15", reason: "transferOut", to: "S77", recorded_on: "2025-10-14T17:30" }],
  contacts: [
    reported("2025-10-13T12:20"),
    visited("2025-10-13T18:00", { purpose: "enquiry" }),
    leaderVisited("2025-10-14T16:00", "the family moves for work"),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-10-13"),
    fulfilledAtOnce("contact-on-day-one", "2025-10-13"),
    fulfilledAtOnce("leader-visit-on-day-two", "2025-10-14"),
    finds("gap", "2025-10-13", { "2025-10-13": "open" }),
  ],
};

const acknowledgedLater: PlantedCase = {
  name: "acknowledged-later",
  pupil: "P0725",
  class: "7-1",
  traps: [8, 31],
  title: { zh: "转出后三周才收到回执", en: "Transferred out, acknowledged three weeks later" },
  story: {
    zh: "9月18、19日旷课，22日转出，无人联系家长、无人家访；接收学校的回执10月14日才录入，此前提示空缺。",
    en: "Absent on 18 and 19 September, transferred out on the 22nd; nobody called or went. The receiving school's answer is entered on 14 October; until then there is a gap.",
  },
  absent: ["2025-09-18..2025-09-19"],
  movements: [
    { kind: "left", on: "2025-09-22", reason: "transferOut", to: "S12", recorded_on: "2025-09-19T16:00" },
    { kind: "acknowledged", on: "2025-10-13", to: "S12", recorded_on: "2025-10-14T09:00" },
  ],
  contacts: [reported("2025-09-18T12:10")],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-09-18"),
    finds("contact-on-day-one", "2025-09-18", { "2025-09-18": "open", "2025-09-19": "overdue", "2025-09-22": "moot" }),
    finds("leader-visit-on-day-two", "2025-09-19", { "2025-09-19": "open", "2025-09-22": "moot" }),
    finds("gap", "2025-09-18", { "2025-09-22": "open", "2025-10-14": "none" }),
  ],
};

const suspended: PlantedCase = {
  name: "suspended",
  pupil: "P0620",
  class: "6-1",
  traps: [8, 38],
  title: { zh: "缺课两天后办理休学", en: "Studies suspended after two days" },
  story: {
    zh: "11月20、21日旷课，24日起经批准休学：不再应到，也不是去向不明。",
    en: "Absent on 20 and 21 November, studies suspended from the 24th: no longer expected, and not lost from sight either.",
  },
  absent: ["2025-11-20..2025-11-21"],
  movements: [{ kind: "left", on: "2025-11-24", reason: "suspension", recorded_on: "2025-11-21T17:00" }],
  contacts: [
    reported("2025-11-20T12:10"),
    called("2025-11-20T17:05", { purpose: "enquiry" }),
    leaderVisited("2025-11-21T10:30", "long illness"),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-11-20"),
    fulfilledAtOnce("contact-on-day-one", "2025-11-20"),
    fulfilledAtOnce("leader-visit-on-day-two", "2025-11-21"),
    finds("gap", "2025-11-20", { "2025-11-20": "open", "2025-11-24": "none" }),
  ],
};

const arrivedInTerm: PlantedCase = {
  name: "arrived-in-term",
  pupil: "P1201",
  class: "8-2",
  enrolledOn: "2025-10-13",
  traps: [11, 13],
  title: { zh: "学期中转入，第一天未到", en: "Enrolled in mid-term, absent on the first day" },
  story: {
    zh: "10月13日转入，当天未到，14日到校：转入之前不应到，不计缺课。",
    en: "Enrolled on 13 October and absent that day, at school on the 14th. Before the enrolment the child was not expected, and nothing is judged.",
  },
  absent: ["2025-10-13"],
  contacts: [reported("2025-10-13T12:30"), visited("2025-10-13T19:00", { purpose: "enquiry" })],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-10-13"),
    fulfilledAtOnce("contact-on-day-one", "2025-10-13"),
    finds("gap", "2025-10-13", { "2025-10-13": "open", "2025-10-14": "none" }),
  ],
};

/** Cases about children who come, move and leave. */
export const moveCases: readonly PlantedCase[] = [
  classChange,
  neverArrived,
  acknowledgedLater,
  suspended,
  arrivedInTerm,
];
