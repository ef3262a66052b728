import type { PlantedCase } from "./case.js";
import { called, finds, fulfilledAtOnce, leaderVisited, rangInVain, reported, reportedOut, visited } from "./words.js";

const nobodyAnswered: PlantedCase = {
  name: "nobody-answered",
  pupil: "P0940",
  class: "8-2",
  traps: [17],
  title: { zh: "只打了无人接听的电话", en: "Only a call that nobody answered" },
  story: {
    zh: "10月15日起旷课，当天电话无人接听，不算沟通；17日班主任才家访，学校领导一直未去，20日返校。",
    en: "Absent from 15 October. The call of that day was not answered and is no contact; the teacher goes on the 17th, no leader ever does; back on the 20th.",
  },
  absent: ["2025-10-15..2025-10-17"],
  contacts: [reported("2025-10-15T12:10"), rangInVain("2025-10-15T17:30"), visited("2025-10-17T18:00")],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-10-15"),
    finds("contact-on-day-one", "2025-10-15", { "2025-10-15": "open", "2025-10-16": "overdue", "2025-10-17": "late" }),
    finds("leader-visit-on-day-two", "2025-10-16", {
      "2025-10-16": "open",
      "2025-10-17": "overdue",
      "2025-10-20": "moot",
    }),
  ],
};

const onePersonTwice: PlantedCase = {
  name: "one-person-twice",
  pupil: "P1170",
  class: "9-4",
  traps: [15],
  title: { zh: "同一人一天两次只算一次", en: "Twice on one day by one person is once" },
  story: {
    zh: "12月1日班主任先打电话后家访，算一次劝复；校长3日家访是第二次，4日返校：从未有两次无效。",
    en: "On 1 December the teacher calls and then goes: one attempt. The principal's visit on the 3rd is the second, and the child is back on the 4th: never two failures.",
  },
  absent: ["2025-12-01..2025-12-03"],
  contacts: [
    reported("2025-12-01T12:10"),
    called("2025-12-01T17:20", { person: "T31" }),
    visited("2025-12-01T19:00", { person: "T31" }),
    leaderVisited("2025-12-03T10:00", "plays at night"),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-12-01"),
    fulfilledAtOnce("contact-on-day-one", "2025-12-01"),
    finds("leader-visit-on-day-two", "2025-12-02", { "2025-12-02": "open", "2025-12-03": "late" }),
    finds("gap", "2025-12-01", {
      "2025-12-01": "open",
      "2025-12-02": "none",
      "2025-12-03": "open",
      "2025-12-04": "none",
    }),
  ],
};

const twoPersons: PlantedCase = {
  name: "two-persons",
  pupil: "P1185",
  class: "9-4",
  traps: [15],
  title: { zh: "两人同一天各劝一次", en: "Two persons on one day are two attempts" },
  story: {
    zh: "12月8日班主任电话、年级主任家访，两次均无效：9日即应上报。学校当天上报，10日学生返校。",
    en: "On 8 December the teacher calls and the grade head goes; both fail, and the report is called for on the 9th. The school makes it that day; back on the 10th.",
  },
  absent: ["2025-12-08..2025-12-09"],
  contacts: [
    reported("2025-12-08T12:10"),
    called("2025-12-08T17:20", { person: "T31" }),
    visited("2025-12-08T19:00", { by: "gradeHead", person: "G09" }),
    leaderVisited("2025-12-09T10:00", "plays at night"),
    reportedOut("2025-12-09T15:00", "townshipGovernment"),
    reportedOut("2025-12-09T15:05", "educationAuthority"),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-12-08"),
    fulfilledAtOnce("contact-on-day-one", "2025-12-08"),
    fulfilledAtOnce("leader-visit-on-day-two", "2025-12-09"),
    fulfilledAtOnce("report-after-two-failures", "2025-12-09"),
    finds("joint-persuasion", "2025-12-09", { "2025-12-09": "open", "2025-12-10": "lapsed" }),
    finds("gap", "2025-12-08", { "2025-12-08": "open", "2025-12-09": "none" }),
  ],
};

const leaderInstead: PlantedCase = {
  name: "leader-instead",
  pupil: "P0500",
  class: "5-1",
  traps: [14, 24],
  title: { zh: "校长家访代替不了班主任第一天的联系", en: "The principal's visit does not answer day one" },
  story: {
    zh: "12月15日起旷课，当天没有联系家长；16日校长家访，只是第二天的一步，第一天的联系仍然逾期；17日班主任才打通电话，逾期补上。18日返校。",
    en: "Absent from 15 December, and nobody contacts the family that day. The principal's visit on the 16th is that day's duty only; the homeroom teacher's call on the 17th is the late contact for day one. Back on the 18th.",
  },
  absent: ["2025-12-15..2025-12-17"],
  contacts: [reported("2025-12-15T12:10"), leaderVisited("2025-12-16T16:00", "overslept"), called("2025-12-17T18:00")],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-12-15"),
    finds("contact-on-day-one", "2025-12-15", { "2025-12-15": "open", "2025-12-16": "overdue", "2025-12-17": "late" }),
    fulfilledAtOnce("leader-visit-on-day-two", "2025-12-16"),
    finds("gap", "2025-12-15", { "2025-12-17": "open", "2025-12-18": "none" }),
  ],
};

/** Cases about what counts as a contact, and as an attempt to bring the child back. */
export const attemptCases: readonly PlantedCase[] = [nobodyAnswered, onePersonTwice, twoPersons, leaderInstead];
