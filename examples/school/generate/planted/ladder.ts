import type { PlantedCase } from "./case.js";
import {
  called,
  finds,
  fulfilledAtOnce,
  leaderVisited,
  persuadedJointly,
  reported,
  reportedOut,
  visited,
} from "./words.js";

const fullLadder: PlantedCase = {
  name: "full-ladder",
  pupil: "P0807",
  class: "7-3",
  traps: [14],
  title: { zh: "逐级劝复，联合劝导后复学", en: "Every rung of the ladder, then a return" },
  story: {
    zh: "9月15日起旷课。班主任当天电话劝复，次日校长家访，均无效；17日上报镇政府和教育局，19日三方联合劝导，23日复学。",
    en: "Absent from 15 September. The teacher's call and the principal's visit fail; both offices are told on the 17th, all three parties go on the 19th, the child is back on the 23rd.",
  },
  absent: ["2025-09-15..2025-09-22"],
  contacts: [
    reported("2025-09-15T12:10"),
    called("2025-09-15T17:30"),
    leaderVisited("2025-09-16T16:00", "does not want to study"),
    reportedOut("2025-09-17T10:00", "townshipGovernment"),
    reportedOut("2025-09-17T10:05", "educationAuthority"),
    persuadedJointly("2025-09-19T15:00", ["townshipGovernment", "policeStation", "principal"]),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-09-15"),
    fulfilledAtOnce("contact-on-day-one", "2025-09-15"),
    fulfilledAtOnce("leader-visit-on-day-two", "2025-09-16"),
    // The call failed on the 16th at 08:00, the visit on the 17th at 08:00.
    fulfilledAtOnce("report-after-two-failures", "2025-09-17"),
    finds("joint-persuasion", "2025-09-17", { "2025-09-17": "open", "2025-09-19": "fulfilled" }),
    // Nothing is asked of anybody on the evenings of the 15th and 16th, nor after the joint persuasion.
    finds("gap", "2025-09-15", {
      "2025-09-15": "open",
      "2025-09-17": "none",
      "2025-09-19": "open",
      "2025-09-23": "none",
    }),
  ],
};

const oneRecipient: PlantedCase = {
  name: "one-recipient",
  pupil: "P0765",
  class: "7-2",
  traps: [15, 26],
  title: { zh: "只报镇政府，漏报教育局", en: "Reported to one of the two offices only" },
  story: {
    zh: "国庆后旷课。两次劝复无效，10月13日只报告镇政府，17日才补报教育局；联合劝导始终未开展，20日自行返校。",
    en: "Absent after the holiday. Two persuasions fail; on 13 October only the township is told, the authority on the 17th. No joint persuasion takes place; the child is back on the 20th.",
  },
  absent: ["2025-10-09..2025-10-17"],
  contacts: [
    reported("2025-10-09T12:05"),
    called("2025-10-09T17:30"),
    leaderVisited("2025-10-10T16:00", "wants to earn money"),
    reportedOut("2025-10-13T09:30", "townshipGovernment"),
    reportedOut("2025-10-17T16:00", "educationAuthority"),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-10-09"),
    fulfilledAtOnce("contact-on-day-one", "2025-10-09"),
    fulfilledAtOnce("leader-visit-on-day-two", "2025-10-10"),
    // The visit of Friday is judged on the make-up Saturday.
    finds("report-after-two-failures", "2025-10-11", { "2025-10-11": "open", "2025-10-17": "fulfilled" }),
    // The report to the township alone already asks for the joint persuasion.
    finds("joint-persuasion", "2025-10-13", { "2025-10-13": "open", "2025-10-20": "lapsed" }),
    finds("gap", "2025-10-09", { "2025-10-09": "open", "2025-10-11": "none" }),
  ],
};

const withoutPolice: PlantedCase = {
  name: "without-police",
  pupil: "P1095",
  class: "9-2",
  traps: [26],
  title: { zh: "联合劝导缺派出所", en: "Joint persuasion without the police" },
  story: {
    zh: "9月22日起旷课，逐级办理；29日联合劝导只有镇政府和学校到场，不算；10月17日三方同去，20日复学。",
    en: "Absent from 22 September. On the 29th township and school go without the police, which is no joint persuasion; all three go on 17 October; back on the 20th.",
  },
  absent: ["2025-09-22..2025-10-17"],
  contacts: [
    reported("2025-09-22T12:15"),
    visited("2025-09-22T18:00"),
    leaderVisited("2025-09-23T16:30", "quarrel with classmates", { by: "vicePrincipal" }),
    reportedOut("2025-09-25T09:00", "townshipGovernment"),
    reportedOut("2025-09-25T09:10", "educationAuthority"),
    persuadedJointly("2025-09-29T15:00", ["townshipGovernment", "principal"]),
    persuadedJointly("2025-10-17T15:00", ["townshipGovernment", "policeStation", "homeroomTeacher"]),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-09-22"),
    fulfilledAtOnce("contact-on-day-one", "2025-09-22"),
    fulfilledAtOnce("leader-visit-on-day-two", "2025-09-23"),
    finds("report-after-two-failures", "2025-09-24", { "2025-09-24": "open", "2025-09-25": "fulfilled" }),
    finds("joint-persuasion", "2025-09-25", { "2025-09-25": "open", "2025-10-17": "fulfilled" }),
    finds("gap", "2025-09-22", {
      "2025-09-22": "open",
      "2025-09-24": "none",
      "2025-10-17": "open",
      "2025-10-20": "none",
    }),
  ],
};

const longAbsence: PlantedCase = {
  name: "long-absence",
  pupil: "P1070",
  class: "9-1",
  traps: [26, 33],
  title: { zh: "各步做完仍未复学", en: "Everything done, still absent" },
  story: {
    zh: "9月8日起一直未到校，文件规定的各步均已完成，直到学期末仍未复学：文件再无要求，系统提示空缺。",
    en: "Absent from 8 September to the end of term. Every step of the document is done by the 16th; it asks nothing more of anybody, and so a gap is shown.",
  },
  absent: ["2025-09-08..2026-01-23"],
  contacts: [
    reported("2025-09-08T12:10"),
    called("2025-09-08T17:15"),
    leaderVisited("2025-09-09T10:00", "works in another town"),
    reportedOut("2025-09-10T09:00", "townshipGovernment"),
    reportedOut("2025-09-10T09:05", "educationAuthority"),
    persuadedJointly("2025-09-16T10:00", ["townshipGovernment", "policeStation", "vicePrincipal"]),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-09-08"),
    fulfilledAtOnce("contact-on-day-one", "2025-09-08"),
    fulfilledAtOnce("leader-visit-on-day-two", "2025-09-09"),
    fulfilledAtOnce("report-after-two-failures", "2025-09-10"),
    finds("joint-persuasion", "2025-09-10", { "2025-09-10": "open", "2025-09-16": "fulfilled" }),
    finds("gap", "2025-09-08", { "2025-09-08": "open", "2025-09-10": "none", "2025-09-16": "open" }),
  ],
};

/** Cases that climb the whole ladder. */
export const ladderCases: readonly PlantedCase[] = [fullLadder, oneRecipient, withoutPolice, longAbsence];
