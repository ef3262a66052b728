import type { PlantedCase } from "./case.js";
import { called, finds, fulfilledAtOnce, leaderVisited, reported, reportedOut } from "./words.js";

const lateExcuse: PlantedCase = {
  name: "late-excuse",
  pupil: "P0130",
  class: "2-1",
  traps: [4, 16],
  title: { zh: "事后补假，尚未外报", en: "Excused afterwards, nothing had left the school" },
  story: {
    zh: "10月14日起缺课两天，15日上午补交病假条，覆盖全部缺课：原有事项全部撤回。",
    en: "Absent on 14 and 15 October; a slip for both days comes on the morning of the 15th. All that rested on the absence is withdrawn.",
  },
  absent: ["2025-10-14..2025-10-15"],
  slips: [
    {
      from: "2025-10-14 am",
      to: "2025-10-15 pm",
      reason: "sickness",
      approved_on: "2025-10-15",
      recorded_on: "2025-10-15T09:30",
    },
  ],
  truth: [
    finds("half-day-report", "2025-10-14", { "2025-10-14": "open", "2025-10-15": "withdrawn" }),
    // Overdue since midnight when the slip came at 09:30.
    finds("contact-on-day-one", "2025-10-14", { "2025-10-14": "open", "2025-10-15": "withdrawn overdue" }),
    // It stood from 08:00 to 09:30 only.
    finds("leader-visit-on-day-two", "2025-10-15", { "2025-10-15": "withdrawn" }),
  ],
};

const excuseAfterReport: PlantedCase = {
  name: "excuse-after-report",
  pupil: "P0975",
  class: "8-3",
  traps: [16],
  title: { zh: "上报之后才补假", en: "Excused after the report had left" },
  story: {
    zh: "9月8日至12日缺课，10日已上报镇政府和教育局；15日返校时交来整周病假条：需撤回报告。",
    en: "Absent from 8 to 12 September, reported to both offices on the 10th. On the 15th the child brings a slip for the whole week: the reports must be retracted.",
  },
  absent: ["2025-09-08..2025-09-12"],
  contacts: [
    reported("2025-09-08T12:10"),
    called("2025-09-08T17:40"),
    leaderVisited("2025-09-09T16:00", "said to be unwell"),
    reportedOut("2025-09-10T11:00", "townshipGovernment"),
    reportedOut("2025-09-10T11:05", "educationAuthority"),
  ],
  slips: [
    {
      from: "2025-09-08 am",
      to: "2025-09-12 pm",
      reason: "sickness",
      approved_on: "2025-09-15",
      recorded_on: "2025-09-15T09:00",
    },
  ],
  truth: [
    finds("half-day-report", "2025-09-08", { "2025-09-08": "fulfilled", "2025-09-15": "withdrawn" }),
    finds("contact-on-day-one", "2025-09-08", { "2025-09-08": "fulfilled", "2025-09-15": "withdrawn" }),
    finds("leader-visit-on-day-two", "2025-09-09", { "2025-09-09": "fulfilled", "2025-09-15": "withdrawn" }),
    finds("report-after-two-failures", "2025-09-10", {
      "2025-09-10": "fulfilled",
      "2025-09-15": "withdrawn basisWithdrawn",
    }),
    finds("joint-persuasion", "2025-09-10", { "2025-09-10": "open", "2025-09-15": "withdrawn basisWithdrawn" }),
    finds("gap", "2025-09-08", { "2025-09-08": "open", "2025-09-10": "none" }),
  ],
};

const excusedInPart: PlantedCase = {
  name: "excused-in-part",
  pupil: "P0345",
  class: "3-3",
  traps: [16, 18],
  title: { zh: "只补第一天的假", en: "Only the first day is excused" },
  story: {
    zh: "10月21日至23日缺课，22日下午补交21日的假条：以21日为据的事项撤回，从22日重新计算。",
    en: "Absent from 21 to 23 October; on the 22nd at three a slip comes for the 21st alone. What rested on the 21st is withdrawn, and the count begins anew with the 22nd.",
  },
  absent: ["2025-10-21..2025-10-23"],
  contacts: [
    reported("2025-10-21T12:10"),
    called("2025-10-21T17:30", { purpose: "enquiry" }),
    reported("2025-10-23T09:00"),
    called("2025-10-23T12:30", { purpose: "enquiry" }),
    leaderVisited("2025-10-23T16:00", "helps at home"),
  ],
  slips: [
    {
      from: "2025-10-21 am",
      to: "2025-10-21 pm",
      reason: "personal",
      approved_on: "2025-10-22",
      recorded_on: "2025-10-22T15:00",
    },
  ],
  truth: [
    finds("half-day-report", "2025-10-21", { "2025-10-21": "fulfilled", "2025-10-22": "withdrawn" }),
    finds("contact-on-day-one", "2025-10-21", { "2025-10-21": "fulfilled", "2025-10-22": "withdrawn" }),
    finds("gap", "2025-10-21", { "2025-10-21": "open", "2025-10-22": "none" }),
    // At three o'clock the 22nd was still the second day.
    finds("leader-visit-on-day-two", "2025-10-22", { "2025-10-22": "withdrawn" }),
    // Now it is the first; the report and the call of the 21st came before this run.
    finds("half-day-report", "2025-10-22", { "2025-10-22": "open", "2025-10-23": "fulfilled" }),
    finds("contact-on-day-one", "2025-10-22", { "2025-10-22": "open", "2025-10-23": "late" }),
    fulfilledAtOnce("leader-visit-on-day-two", "2025-10-23"),
    finds("gap", "2025-10-22", { "2025-10-23": "open", "2025-10-24": "none" }),
  ],
};

const notApproved: PlantedCase = {
  name: "not-approved",
  pupil: "P0370",
  class: "4-1",
  traps: [4, 10],
  title: { zh: "请假未获批准", en: "Leave asked for, not approved" },
  story: {
    zh: "10月16日请事假未获批准，缺课一天；没有人联系家长，17日返校。",
    en: "Leave for 16 October is refused, and the child stays away all the same. Nobody contacts the family; back on the 17th.",
  },
  absent: ["2025-10-16"],
  slips: [{ from: "2025-10-16 am", to: "2025-10-16 pm", reason: "personal", recorded_on: "2025-10-15T16:30" }],
  truth: [
    finds("half-day-report", "2025-10-16", { "2025-10-16": "open", "2025-10-17": "lapsed" }),
    finds("contact-on-day-one", "2025-10-16", { "2025-10-16": "open", "2025-10-17": "moot" }),
  ],
};

const leaveInBetween: PlantedCase = {
  name: "leave-in-between",
  pupil: "P0580",
  class: "5-3",
  traps: [4, 10],
  title: { zh: "连续缺课中间有一天准假", en: "A day of leave in the middle of a run" },
  story: {
    zh: "11月17日旷课，18日事先准假，19日又旷课，20日返校：准假那天不延长也不中断，19日是第二天。",
    en: "Absent on 17 November, on leave on the 18th as asked for the evening before, absent on the 19th: that is the second day. Back on the 20th.",
  },
  absent: ["2025-11-17..2025-11-19"],
  contacts: [
    reported("2025-11-17T12:10"),
    called("2025-11-17T17:20"),
    leaderVisited("2025-11-19T17:30", "grandmother in hospital"),
  ],
  slips: [
    {
      from: "2025-11-18 am",
      to: "2025-11-18 pm",
      reason: "personal",
      approved_on: "2025-11-17",
      recorded_on: "2025-11-17T19:30",
    },
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-11-17"),
    fulfilledAtOnce("contact-on-day-one", "2025-11-17"),
    fulfilledAtOnce("leader-visit-on-day-two", "2025-11-19"),
    finds("gap", "2025-11-17", { "2025-11-17": "open", "2025-11-20": "none" }),
  ],
};

const leaveNotUsed: PlantedCase = {
  name: "leave-not-used",
  pupil: "P0460",
  class: "4-3",
  traps: [4, 28],
  title: { zh: "准了假却来了", en: "On leave, and at school all the same" },
  story: {
    zh: "11月24日旷课，25日已准假，但上午到校：到校即结束连续缺课；下午按假条离校。",
    en: "Absent on 24 November, leave approved for the 25th, but the child comes that morning: the run has ended. The afternoon is covered by the leave.",
  },
  absent: ["2025-11-24", "2025-11-25 pm"],
  contacts: [reported("2025-11-24T12:05"), called("2025-11-24T17:30", { purpose: "enquiry" })],
  slips: [
    {
      from: "2025-11-25 am",
      to: "2025-11-25 pm",
      reason: "sickness",
      approved_on: "2025-11-24",
      recorded_on: "2025-11-24T18:00",
    },
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-11-24"),
    fulfilledAtOnce("contact-on-day-one", "2025-11-24"),
    finds("gap", "2025-11-24", { "2025-11-24": "open", "2025-11-25": "none" }),
  ],
};

/** Cases about leave. */
export const excuseCases: readonly PlantedCase[] = [
  lateExcuse,
  excuseAfterReport,
  excusedInPart,
  notApproved,
  leaveInBetween,
  leaveNotUsed,
];
