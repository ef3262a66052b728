/**
 * The city's ladder (二（一）2 三要) in cases that its readers know: what happened, as of when it is asked, and what is found.
 * A finding reads: clause, who, by when (or aimed at), and how it stands.
 */
import { describe, expect, it } from "vitest";
import type { CivilMoment } from "../../src/model/moment.js";
import type { Finding } from "../../src/rules/finding.js";
import { marksLabel } from "../../src/rules/marks.js";
import { ask, only, type Story, school } from "../support/worlds.js";

interface Case {
  readonly case: string;
  readonly given: Story;
  readonly asked: CivilMoment;
  readonly found: readonly string[];
}

function said(finding: Finding): string {
  const { cites, bearers, due, target, marks, kind } = finding;
  const clause = kind === "gap" ? "gap" : cites.map((cite) => cite.slice("city-2016/".length)).join(", ");
  const when = due === undefined ? (target === undefined ? "" : ` aim ${target}`) : ` by ${due}`;
  const { stage, timeliness, force, certainty } = marks;
  return `${clause} ${bearers.map(({ role }) => role).join("+")}${when}: ${stage} ${timeliness} ${force} ${certainty}`;
}

function tell(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    it.each(cases.map((one) => [one.case, one.asked, one] as const))(
      "%s (%s)",
      (_case, _asked, { given, asked, found }) => {
        const { findings } = ask(given, asked);
        expect(findings.map(said)).toEqual(found);
      },
    );
  });
}

const halfDay = (day: string, marks = "open onTime"): string =>
  `2.1.2h homeroomTeacher aim ${day}: ${marks} advisory certain`;
const contact = (day: string, marks = "open onTime"): string =>
  `2.1.2i homeroomTeacher by ${day}: ${marks} binding certain`;
const leader = (day: string, marks = "open onTime"): string =>
  `2.1.2j schoolLeader by ${day}: ${marks} binding certain`;
const report = (day: string, marks = "open onTime"): string => `2.1.2k school aim ${day}: ${marks} advisory certain`;
const together = (marks = "open onTime"): string =>
  `2.1.2l townshipGovernment+policeStation+school: ${marks} advisory certain`;
const gap = "gap school: open onTime advisory certain";

const morning = school().absentHalf("P1", "2025-10-13", "am");
const oneDay = school().absent("P1", "2025-10-13");
const twoDays = school().absent("P1", "2025-10-13", "2025-10-14");
const week = school().absent("P1", "2025-10-13", "2025-10-17");

tell("半天未上学：班主任向学校汇报 (half a day)", [
  { case: "a morning is missed", given: morning, asked: "2025-10-13T12:00", found: [halfDay("2025-10-13")] },
  { case: "the morning is not over yet", given: morning, asked: "2025-10-13T11:00", found: [] },
  {
    case: "the teacher tells the school at noon",
    given: morning.report("P1", "2025-10-13T12:20", "school", { by: "homeroomTeacher", matter: "absence" }),
    asked: "2025-10-13T13:00",
    found: [gap, halfDay("2025-10-13", "fulfilled onTime")],
  },
  {
    case: "the teacher tells the principal, who is the school",
    given: morning.report("P1", "2025-10-13T12:20", "principal", { by: "homeroomTeacher", matter: "absence" }),
    asked: "2025-10-13",
    found: [halfDay("2025-10-13", "fulfilled onTime")],
  },
  {
    case: "a subject teacher's word is not the homeroom teacher's",
    given: morning.report("P1", "2025-10-13T12:20", "school", { by: "subjectTeacher", matter: "absence" }),
    asked: "2025-10-13T13:00",
    found: [halfDay("2025-10-13")],
  },
  {
    case: "the child is there in the afternoon, and nobody has told the school",
    given: morning,
    asked: "2025-10-13",
    found: [halfDay("2025-10-13", "lapsed onTime")],
  },
  {
    case: "the text sets no time: never overdue",
    given: week,
    asked: "2025-10-13",
    found: [halfDay("2025-10-13"), contact("2025-10-13")],
  },
]);

tell("无故一天未上学：班主任当天家访或电话沟通 (day one)", [
  {
    case: "nobody has called by the evening",
    given: oneDay,
    asked: "2025-10-13T20:00",
    found: [halfDay("2025-10-13"), contact("2025-10-13")],
  },
  {
    case: "a call at ten answers the whole-day absence seen at five",
    given: twoDays.call("P1", "2025-10-13T10:00"),
    asked: "2025-10-13",
    found: [halfDay("2025-10-13"), contact("2025-10-13", "fulfilled onTime")],
  },
  {
    case: "a call that nobody answered is no contact",
    given: oneDay.call("P1", "2025-10-13T18:00", { live: false }),
    asked: "2025-10-13",
    found: [halfDay("2025-10-13"), contact("2025-10-13")],
  },
  {
    case: "a call answered by the child is no contact with the guardian",
    given: oneDay.call("P1", "2025-10-13T18:00", { with: "pupil" }),
    asked: "2025-10-13",
    found: [halfDay("2025-10-13"), contact("2025-10-13")],
  },
  {
    case: "a visit by a colleague counts",
    given: oneDay.visit("P1", "2025-10-13T18:00", { by: "subjectTeacher" }),
    asked: "2025-10-13",
    found: [halfDay("2025-10-13"), contact("2025-10-13", "fulfilled onTime")],
  },
  {
    case: "a visit by the village committee does not",
    given: oneDay.visit("P1", "2025-10-13T18:00", { by: "villageCommittee" }),
    asked: "2025-10-13",
    found: [halfDay("2025-10-13"), contact("2025-10-13")],
  },
  {
    case: "a call on the next morning is late",
    given: twoDays.call("P1", "2025-10-14T07:30"),
    asked: "2025-10-14T07:45",
    found: [halfDay("2025-10-13"), contact("2025-10-13", "fulfilled late")],
  },
  {
    case: "yesterday's call about another matter does not count for today",
    given: oneDay.call("P1", "2025-10-12T18:00"),
    asked: "2025-10-13",
    found: [halfDay("2025-10-13"), contact("2025-10-13")],
  },
  {
    case: "back the next day, nobody had called: overdue, no longer needed",
    given: oneDay,
    asked: "2025-10-14",
    found: [halfDay("2025-10-13", "lapsed onTime"), contact("2025-10-13", "open moot")],
  },
]);

const dayTwo = twoDays.call("P1", "2025-10-13T18:00");
const before = [halfDay("2025-10-13"), contact("2025-10-13", "fulfilled onTime")];
const reason = { reason: "works in a shop" } as const;

tell("第二天未上学：学校领导亲自家访，问明原因，做好劝复 (day two)", [
  {
    case: "missed again in the morning: open from eight",
    given: dayTwo,
    asked: "2025-10-14T08:00",
    found: [...before, leader("2025-10-14")],
  },
  {
    case: "a visit by the vice-principal, reason found",
    given: dayTwo.visit("P1", "2025-10-14T16:00", { by: "vicePrincipal", ...reason }),
    asked: "2025-10-14",
    found: [...before, leader("2025-10-14", "fulfilled onTime")],
  },
  {
    case: "a visit by the grade head does not count",
    given: dayTwo.visit("P1", "2025-10-14T16:00", { by: "gradeHead", ...reason }),
    asked: "2025-10-14",
    found: [...before, leader("2025-10-14")],
  },
  {
    case: "a call by the principal does not count",
    given: dayTwo.call("P1", "2025-10-14T16:00", { by: "principal", ...reason }),
    asked: "2025-10-14",
    found: [...before, leader("2025-10-14")],
  },
  {
    case: "a visit by video does not count",
    given: dayTwo.visit("P1", "2025-10-14T16:00", { by: "principal", inPerson: false }),
    asked: "2025-10-14",
    found: [...before, leader("2025-10-14")],
  },
  {
    case: "a visit without the reason is half of it",
    given: dayTwo.visit("P1", "2025-10-14T16:00", { by: "principal" }),
    asked: "2025-10-14",
    found: [...before, leader("2025-10-14")],
  },
  {
    case: "the reason is found by the vice-principal the day after: late",
    given: week
      .call("P1", "2025-10-13T18:00")
      .visit("P1", "2025-10-14T16:00", { by: "principal" })
      .visit("P1", "2025-10-15T07:00", { by: "vicePrincipal", purpose: "enquiry", ...reason }),
    asked: "2025-10-15T07:30",
    found: [...before, leader("2025-10-14", "fulfilled late")],
  },
  {
    case: "nobody has gone by the third day",
    given: week.call("P1", "2025-10-13T18:00"),
    asked: "2025-10-15",
    found: [...before, leader("2025-10-14", "open overdue")],
  },
  {
    case: "back in the afternoon: lapsed, since the day was not over",
    given: oneDay.absentHalf("P1", "2025-10-14", "am").call("P1", "2025-10-13T18:00"),
    asked: "2025-10-14",
    found: [
      halfDay("2025-10-13", "lapsed onTime"),
      contact("2025-10-13", "fulfilled onTime"),
      leader("2025-10-14", "lapsed onTime"),
    ],
  },
  {
    case: "back on the third day: overdue, no longer needed",
    given: dayTwo,
    asked: "2025-10-15",
    found: [
      halfDay("2025-10-13", "lapsed onTime"),
      contact("2025-10-13", "fulfilled onTime"),
      leader("2025-10-14", "open moot"),
    ],
  },
]);

describe("第二天未上学：what is still wanted", () => {
  it("shows the visit that was made, and that the reason is wanted", () => {
    const visited = dayTwo.visit("P1", "2025-10-14T16:00", { by: "principal", id: "visit" });
    const { evidence } = only(ask(visited, "2025-10-14"), "leader-visit-on-day-two").because;
    expect(evidence).toMatchObject({ done: false, matched: ["visit"] });
    expect(evidence.wanted).toHaveLength(1);
    expect(evidence.wanted[0]?.en).toContain("reason");
    expect(evidence.wanted[0]?.zh).toContain("原因");
  });

  it("shows both parts where nobody has gone", () => {
    expect(only(ask(dayTwo, "2025-10-14"), "leader-visit-on-day-two").because.evidence.wanted).toHaveLength(2);
  });
});

const failedTwice = week.call("P1", "2025-10-13T18:00").visit("P1", "2025-10-14T18:00", { by: "principal", ...reason });
const done = [...before, leader("2025-10-14", "fulfilled onTime")];
const lapsedDone = [
  halfDay("2025-10-13", "lapsed onTime"),
  contact("2025-10-13", "fulfilled onTime"),
  leader("2025-10-14", "fulfilled onTime"),
];

tell("连续两次劝复无效：学校按程序报告镇政府和上级教育主管部门 (two failures)", [
  { case: "the second attempt has not failed yet", given: failedTwice, asked: "2025-10-14", found: done },
  {
    case: "still away on the third morning: the school reports, aiming at one school day",
    given: failedTwice,
    asked: "2025-10-15T08:00",
    found: [...done, report("2025-10-16")],
  },
  {
    case: "a vague word alone makes nothing overdue",
    given: failedTwice,
    asked: "2025-10-17",
    found: [...done, report("2025-10-16")],
  },
  {
    case: "a report to both offices",
    given: failedTwice
      .report("P1", "2025-10-15T09:00", "townshipGovernment")
      .report("P1", "2025-10-15T09:30", "educationAuthority"),
    asked: "2025-10-15",
    found: [...done, report("2025-10-16", "fulfilled onTime"), together()],
  },
  {
    case: "a report to the township alone is half of it, and calls for joint persuasion all the same",
    given: failedTwice.report("P1", "2025-10-15T09:00", "townshipGovernment"),
    asked: "2025-10-15",
    found: [...done, report("2025-10-16"), together()],
  },
  {
    case: "a report to the education authority alone is the other half",
    given: failedTwice.report("P1", "2025-10-15T09:00", "educationAuthority"),
    asked: "2025-10-15",
    found: [...done, report("2025-10-16")],
  },
  {
    case: "a report of the absence is no report of failed persuasion",
    given: failedTwice
      .report("P1", "2025-10-15T09:00", "townshipGovernment", { matter: "absence" })
      .report("P1", "2025-10-15T09:00", "educationAuthority", { matter: "absence" }),
    asked: "2025-10-15",
    found: [...done, report("2025-10-16")],
  },
  {
    case: "a visit at which nobody was met is no attempt",
    given: week.call("P1", "2025-10-13T18:00").visitInVain("P1", "2025-10-14T18:00", "principal"),
    asked: "2025-10-16",
    found: [...before, leader("2025-10-14", "open overdue")],
  },
  {
    case: "two calls to one guardian on one day are one attempt",
    given: week.call("P1", "2025-10-14T10:00").call("P1", "2025-10-14T18:00"),
    asked: "2025-10-15T12:00",
    found: [halfDay("2025-10-13"), contact("2025-10-13", "fulfilled late"), leader("2025-10-14", "open overdue")],
  },
  {
    case: "two visits by two persons on one day are two attempts",
    given: week
      .visit("P1", "2025-10-14T10:00", { person: "t1", purpose: "return" })
      .visit("P1", "2025-10-14T18:00", { person: "t2", purpose: "return" }),
    asked: "2025-10-15T08:00",
    found: [
      halfDay("2025-10-13"),
      contact("2025-10-13", "fulfilled late"),
      leader("2025-10-14", "open overdue"),
      report("2025-10-16"),
    ],
  },
  {
    case: "a return between two attempts: the first had not failed",
    given: school()
      .absent("P1", "2025-10-13")
      .absent("P1", "2025-10-15", "2025-10-16")
      .call("P1", "2025-10-13T18:00")
      .call("P1", "2025-10-15T18:00"),
    asked: "2025-10-16T12:30",
    found: [
      halfDay("2025-10-13", "lapsed onTime"),
      contact("2025-10-13", "fulfilled onTime"),
      halfDay("2025-10-15"),
      contact("2025-10-15", "fulfilled onTime"),
      leader("2025-10-16"),
    ],
  },
  {
    case: "back before the report: no longer needed",
    given: school()
      .absent("P1", "2025-10-13", "2025-10-15")
      .call("P1", "2025-10-13T18:00")
      .visit("P1", "2025-10-14T18:00", { by: "principal", ...reason }),
    asked: "2025-10-16",
    found: [...lapsedDone, report("2025-10-16", "lapsed onTime")],
  },
]);

const reported = failedTwice
  .report("P1", "2025-10-15T09:00", "townshipGovernment")
  .report("P1", "2025-10-15T09:30", "educationAuthority");
const all = [...done, report("2025-10-16", "fulfilled onTime")];

tell("镇政府、派出所和学校联合劝导 (joint persuasion)", [
  {
    case: "all three take part",
    given: reported.joint("P1", "2025-10-16T10:00", ["townshipGovernment", "policeStation", "principal"]),
    asked: "2025-10-16",
    found: [...all, together("fulfilled onTime")],
  },
  {
    case: "two of three take part",
    given: reported.joint("P1", "2025-10-16T10:00", ["townshipGovernment", "school"]),
    asked: "2025-10-16",
    found: [...all, together()],
  },
  {
    case: "the third comes the next day",
    given: reported
      .joint("P1", "2025-10-16T10:00", ["townshipGovernment", "school"])
      .joint("P1", "2025-10-17T10:00", ["policeStation", "school"]),
    asked: "2025-10-17",
    found: [...all, together("fulfilled onTime")],
  },
  {
    case: "back before anybody came: no longer needed",
    given: reported,
    asked: "2025-10-20",
    found: [...lapsedDone, report("2025-10-16", "fulfilled onTime"), together("lapsed onTime")],
  },
  {
    case: "everything done, the half-day report included, and the child still away: a gap",
    given: reported
      .report("P1", "2025-10-13T12:20", "school", { by: "homeroomTeacher", matter: "absence" })
      .joint("P1", "2025-10-16T10:00", ["townshipGovernment", "policeStation", "school"]),
    asked: "2025-10-17",
    found: [gap, halfDay("2025-10-13", "fulfilled onTime"), ...all.slice(1), together("fulfilled onTime")],
  },
]);

describe("联合劝导：who is wanted still", () => {
  it("names the party that has not come, and each body with its own place", () => {
    const two = reported.joint("P1", "2025-10-16T10:00", ["townshipGovernment", "school"]);
    const finding = only(ask(two, "2025-10-16"), "joint-persuasion");
    expect(finding.because.evidence.wanted.map(({ zh }) => zh)).toEqual([expect.stringContaining("派出所")]);
    expect(finding.because.evidence.wanted.map(({ zh }) => zh)).not.toEqual([expect.stringContaining("镇政府")]);
    expect(finding.bearers.map(({ role, at }) => [role, at])).toEqual([
      ["townshipGovernment", "T1"],
      ["policeStation", "T1"],
      ["school", "S1"],
    ]);
  });
});

tell("周末和国庆 (weekend, National Day)", [
  {
    case: "Friday missed: nothing new at the weekend",
    given: school().absent("P1", "2025-10-17", "2025-10-20").call("P1", "2025-10-17T18:00"),
    asked: "2025-10-19",
    found: [halfDay("2025-10-17"), contact("2025-10-17", "fulfilled onTime")],
  },
  {
    case: "Friday and Monday missed: Monday is day two",
    given: school().absent("P1", "2025-10-17", "2025-10-20").call("P1", "2025-10-17T18:00"),
    asked: "2025-10-20",
    found: [halfDay("2025-10-17"), contact("2025-10-17", "fulfilled onTime"), leader("2025-10-20")],
  },
  {
    case: "a call on Saturday is late for Friday",
    given: school().absent("P1", "2025-10-17", "2025-10-20").call("P1", "2025-10-18T10:00"),
    asked: "2025-10-18",
    found: [halfDay("2025-10-17"), contact("2025-10-17", "fulfilled late")],
  },
  {
    case: "a visit on Sunday has failed when Monday is missed",
    given: school()
      .absent("P1", "2025-10-16", "2025-10-20")
      .call("P1", "2025-10-16T18:00", { purpose: "enquiry" })
      .visit("P1", "2025-10-17T18:00", { by: "principal", ...reason })
      .visit("P1", "2025-10-19T18:00"),
    asked: "2025-10-20",
    found: [
      halfDay("2025-10-16"),
      contact("2025-10-16", "fulfilled onTime"),
      leader("2025-10-17", "fulfilled onTime"),
      report("2025-10-21"),
    ],
  },
  {
    case: "30 September and 9 October missed: 9 October is day two",
    given: school().absent("P1", "2025-09-30", "2025-10-09").call("P1", "2025-09-30T18:00"),
    asked: "2025-10-09",
    found: [halfDay("2025-09-30"), contact("2025-09-30", "fulfilled onTime"), leader("2025-10-09")],
  },
  {
    case: "the make-up Saturday after National Day is a school day like any other",
    given: school().absent("P1", "2025-10-10", "2025-10-11").call("P1", "2025-10-10T18:00"),
    asked: "2025-10-11",
    found: [halfDay("2025-10-10"), contact("2025-10-10", "fulfilled onTime"), leader("2025-10-11")],
  },
]);

tell("请假 (leave)", [
  {
    case: "approved beforehand",
    given: twoDays.leave("P1", "2025-10-13", "2025-10-14"),
    asked: "2025-10-14",
    found: [],
  },
  {
    case: "asked for, not approved",
    given: oneDay.leave("P1", "2025-10-13", "2025-10-13", { approved: false }),
    asked: "2025-10-13",
    found: [halfDay("2025-10-13"), contact("2025-10-13")],
  },
  {
    case: "approved on the day after: what stood is withdrawn",
    given: oneDay.leave("P1", "2025-10-13", "2025-10-13", { recordedOn: "2025-10-14T07:00" }),
    asked: "2025-10-14T07:30",
    found: [halfDay("2025-10-13", "withdrawn onTime"), contact("2025-10-13", "withdrawn overdue")],
  },
  {
    case: "approved for the first of two days: the second is day one",
    given: twoDays.leave("P1", "2025-10-13", "2025-10-13"),
    asked: "2025-10-14",
    found: [halfDay("2025-10-14"), contact("2025-10-14")],
  },
  {
    case: "an attempt is judged by the first session for which there is no leave",
    given: week
      .call("P1", "2025-10-13T18:00")
      .visit("P1", "2025-10-14T18:00", { by: "principal", ...reason })
      .leave("P1", "2025-10-15", "2025-10-16", { recordedOn: "2025-10-14T19:00" }),
    asked: "2025-10-17T08:00",
    found: [...done, report("2025-10-20")],
  },
]);

describe("what a host shows", () => {
  it("says it in one word, in both languages", () => {
    const labels = ask(week.call("P1", "2025-10-14T07:30"), "2025-10-15").findings.map(({ marks }) =>
      marksLabel(marks),
    );
    expect(labels).toEqual([
      { zh: "应办（原文未定时限）", en: "to be done, no time set" },
      { zh: "逾期已办", en: "done late" },
      { zh: "逾期", en: "overdue" },
    ]);
  });

  it("cites the clause with its place in the document and the readings that were chosen", () => {
    const { cites, readings } = only(ask(oneDay, "2025-10-13"), "contact-on-day-one").because;
    expect(cites.map(({ clause, at }) => [clause, at])).toEqual([["city-2016/2.1.2i", "二（一）2 三要"]]);
    expect(readings.map(({ reading }) => reading)).toContain("whole-day-known-at-its-end");
  });

  it("names the registers and the sessions on which a step rests", () => {
    const { trigger, run } = only(ask(oneDay, "2025-10-13"), "contact-on-day-one").because;
    expect(trigger).toMatchObject({
      at: "2025-10-13T17:00",
      events: ["register-C1-2025-10-13-am", "register-C1-2025-10-13-pm"],
    });
    expect(run).toMatchObject({ from: "2025-10-13", lastMissed: { date: "2025-10-13", session: "pm" } });
  });
});
