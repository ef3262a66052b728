import type { PlantedCase } from "./case.js";
import { called, finds, fulfilledAtOnce, leaderVisited, reported } from "./words.js";

const notTaken: PlantedCase = {
  name: "register-not-taken",
  pupil: "P0533",
  class: "5-2",
  traps: [3, 9, 18],
  title: { zh: "漏点名：可能到了第二天", en: "A register not taken: perhaps day two" },
  story: {
    zh: "10月15日上午缺课，下午全班漏点名，16日全天缺课，17日返校：第一天最早可能是15日，确定是16日。",
    en: "Absent on the morning of 15 October, no register that afternoon, absent on the 16th, back on the 17th: day one was perhaps the 15th, certainly the 16th.",
  },
  absent: ["2025-10-15 am", "2025-10-16"],
  missingRegisters: [{ session: "2025-10-15 pm" }],
  contacts: [reported("2025-10-15T12:10"), called("2025-10-16T17:30", { purpose: "enquiry" })],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-10-15"),
    finds("contact-on-day-one", "2025-10-15", { "2025-10-15": "open possible", "2025-10-16": "none" }),
    // The same duty: on the evening of the 16th a whole day is certain.
    finds("contact-on-day-one", "2025-10-16", { "2025-10-16": "fulfilled" }),
    finds("leader-visit-on-day-two", "2025-10-16", { "2025-10-16": "open possible", "2025-10-17": "moot possible" }),
  ],
};

const handedInAbsent: PlantedCase = {
  name: "handed-in-absent",
  pupil: "P0300",
  class: "3-2",
  traps: [3, 9, 24],
  title: { zh: "补交点名册：确实缺课", en: "The register comes later: absent indeed" },
  story: {
    zh: "9月10日下午漏点名，12日补交，该生确实缺课：第一天由“可能”变为确定，11日的电话因此是逾期完成。",
    en: "The register of the afternoon of 10 September comes on the 12th and says absent. Day one is certain now, and the call of the 11th was a day late.",
  },
  absent: ["2025-09-10..2025-09-11"],
  missingRegisters: [{ session: "2025-09-10 pm", handedIn: "2025-09-12T10:00" }],
  contacts: [
    reported("2025-09-10T12:10"),
    leaderVisited("2025-09-11T16:00", "missed the bus twice", { by: "vicePrincipal" }),
    called("2025-09-11T17:30", { purpose: "enquiry" }),
  ],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-09-10"),
    finds("contact-on-day-one", "2025-09-10", {
      "2025-09-10": "open possible",
      "2025-09-11": "none",
      "2025-09-12": "late",
    }),
    finds("contact-on-day-one", "2025-09-11", { "2025-09-11": "fulfilled", "2025-09-12": "none" }),
    finds("leader-visit-on-day-two", "2025-09-11", { "2025-09-11": "fulfilled possible", "2025-09-12": "fulfilled" }),
    finds("gap", "2025-09-10", { "2025-09-11": "open", "2025-09-12": "none" }),
  ],
};

const handedInPresent: PlantedCase = {
  name: "handed-in-present",
  pupil: "P0690",
  class: "6-3",
  traps: [3, 16],
  title: { zh: "补交点名册：其实到了", en: "The register comes later: present after all" },
  story: {
    zh: "10月14日上午缺课，下午漏点名，15日补交，该生下午到校：“可能”的一天缺课撤回，半天缺课仍在。",
    en: "Absent on the morning of 14 October, no register that afternoon; on the 15th it comes and says present. The possible whole day is withdrawn, the half day stands.",
  },
  absent: ["2025-10-14 am"],
  missingRegisters: [{ session: "2025-10-14 pm", handedIn: "2025-10-15T11:00" }],
  contacts: [reported("2025-10-14T12:10")],
  truth: [
    fulfilledAtOnce("half-day-report", "2025-10-14"),
    // The run had ended at 08:00 on the 15th, after the due day.
    finds("contact-on-day-one", "2025-10-14", {
      "2025-10-14": "open possible",
      "2025-10-15": "withdrawn moot possible",
    }),
  ],
};

const nobodyAbsent: PlantedCase = {
  name: "nobody-absent",
  pupil: "P0170",
  class: "2-2",
  traps: [3, 9],
  title: { zh: "全天漏点名，无人缺课", en: "A whole day without a register, nobody absent" },
  story: {
    zh: "11月6日全天漏点名，前后无人旷课：漏点名本身不是缺课，任何学生都没有事项。",
    en: "No register of class 2-2 on 6 November. Before and after nobody is absent: a missing register alone is no absence, and no child has a finding.",
  },
  absent: [],
  missingRegisters: [{ session: "2025-11-06 am" }, { session: "2025-11-06 pm" }],
  truth: [],
};

/** Cases about registers that were not taken on the day. */
export const registerCases: readonly PlantedCase[] = [notTaken, handedInAbsent, handedInPresent, nobodyAbsent];
