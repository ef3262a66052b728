/** When duties arise a second time: on one day, within one period, outside any absence; and when none arises though a child is away. */
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/model/civil-date.js";
import { createWorld } from "../../src/model/create-world.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { document } from "../../src/rules/dialect.js";
import { compile } from "../../src/rules/engine/compile.js";
import type { Policy } from "../../src/rules/policy.js";
import type { Rule } from "../../src/rules/rule.js";
import { endOfPeriod, halfDay, onDate, sameDay, sameDayBy, schoolYear } from "../../src/rules/words.js";
import { autumn2025 } from "../support/worlds.js";

const text = { zh: "略", en: "left out" };
const our = document("our", { clauses: { c1: { at: "一", summary: text } }, readings: {}, parameters: {} });
const usual = { cites: ["c1"], bearer: "school", must: our.did("talk"), due: sameDay } as const;

function policyOf(rule: Rule, inForceFrom: CivilDate = "2025-01-01"): Policy {
  return our.policy({
    title: text,
    issuer: text,
    issuedOn: "2025-01-01",
    inForceFrom,
    binds: ["school"],
    counting: { startDay: "excluded", roll: "none" },
    rules: [rule],
  });
}

let made = 0;
function event(kind: string, at: CivilMoment, more: object = {}): SchoolEvent {
  return { kind, id: `e${made++}`, pupil: "P1", occurredOn: at, recordedOn: at, ...more } as unknown as SchoolEvent;
}

const risk = (at: CivilMoment): SchoolEvent => event("riskNoted", at, { by: "school" });
const cleared = (at: CivilMoment): SchoolEvent => event("riskCleared", at, { by: "school" });
const talk = (at: CivilMoment): SchoolEvent =>
  event("talk", at, { by: "school", with: "guardian", purpose: "return", inPerson: true });
const absent = (date: "2025-10-13" | "2025-10-14" | "2025-10-15"): readonly SchoolEvent[] =>
  (["am", "pm"] as const).map((session) =>
    event("register", date, { class: "C1", session, absent: ["P1"], pupil: undefined, recordedOn: `${date}T17:30` }),
  );

function lines(policy: Policy, events: readonly SchoolEvent[], asOf: CivilMoment): readonly string[] {
  const world = createWorld({
    recordsFrom: "2025-09-01",
    schools: [{ id: "S1" }],
    classes: [{ id: "C1", school: "S1", grade: 7 }],
    pupils: [{ id: "P1" }],
    events: [event("enrolled", "2025-09-01", { class: "C1" }), ...events],
  });
  const { findings } = compile(policy, { calendar: autumn2025 }).assess(world, { asOf, childrenOnly: true });
  return findings.map(
    ({ id, marks, dueHadPassed }) =>
      `${id.split("@P1")[1] ?? ""} ${marks.stage} ${marks.timeliness}${dueHadPassed ? " passed" : ""}`,
  );
}

describe("two rising edges of one day", () => {
  const atRisk = our.duty("d", { ...usual, when: our.caseIs("atRisk"), while: our.caseIs("atRisk") });
  const twice = [risk("2025-10-14T08:00"), cleared("2025-10-14T09:00"), risk("2025-10-14T14:00")];

  it("are two occasions: what began again is asked again, and nothing lapsed comes back", () => {
    expect(lines(policyOf(atRisk), twice, "2025-10-14T10:00")).toEqual(["#2025-10-14 lapsed onTime"]);
    expect(lines(policyOf(atRisk), twice, "2025-10-15")).toEqual([
      "#2025-10-14 lapsed onTime",
      "#2025-10-14T14:00 open overdue",
    ]);
  });

  it("do not hide each other: the second arises though the first did not", () => {
    const hardship = { subject: { kind: "pupil", id: "P1" }, fact: "hardship", value: true };
    const later = our.duty("d", {
      ...usual,
      when: our.since(our.did("riskNoted"), our.did("riskCleared")),
      while: our.fact("hardship", true),
    });
    const events = [...twice, event("fact", "2025-10-14T10:00", { ...hardship, pupil: undefined })];
    expect(lines(policyOf(later), events, "2025-10-14")).toEqual(["#2025-10-14T14:00 open onTime"]);
  });
});

describe("a state that begins again within a period", () => {
  const yearly = our.duty("d", {
    ...usual,
    when: our.each(schoolYear),
    while: our.since(our.did("riskNoted"), our.did("riskCleared")),
    due: endOfPeriod(),
  });
  const interrupted = [risk("2025-09-10"), cleared("2025-10-06"), risk("2025-10-13T08:00")];

  it("gives the duty of the period another time", () => {
    expect(lines(policyOf(yearly, "2025-08-01"), interrupted, "2025-10-20")).toEqual([
      "#2025-2026 lapsed onTime",
      "#2025-2026+2025-10-13T08:00 open onTime",
    ]);
  });

  it("does not ask again for what was done earlier in the period", () => {
    expect(lines(policyOf(yearly, "2025-08-01"), [...interrupted, talk("2025-09-20")], "2025-10-20")).toEqual([
      "#2025-2026 fulfilled onTime",
      "#2025-2026+2025-10-13T08:00 fulfilled onTime",
    ]);
  });
});

describe("once a run", () => {
  it("merges nothing outside a run", () => {
    const rule = our.duty("d", { ...usual, when: our.happens(our.did("riskNoted"), { oncePer: "run" }) });
    const events = [risk("2025-09-10"), risk("2025-10-10")];
    expect(lines(policyOf(rule), events, "2025-10-10")).toHaveLength(2);
  });
});

describe("an hour that had passed when the duty arose", () => {
  it.each([sameDayBy("08:00"), onDate("2025-10-14", { at: "09:30" })])("is said (%j)", (due) => {
    const rule = our.duty("d", { ...usual, when: our.happens(our.did("riskNoted")), due });
    expect(lines(policyOf(rule), [risk("2025-10-14T10:00")], "2025-10-14T10:00")[0]).toContain("open overdue passed");
    expect(lines(policyOf(rule), [risk("2025-10-14T07:00")], "2025-10-14T10:00")[0]).toMatch(/open overdue$/u);
  });
});

describe("a child who was away before the policy came into force", () => {
  const firstHalfDay = our.duty("d", {
    ...usual,
    when: our.absence.completes(halfDay(1)),
    while: our.absence.goesOn,
  });
  const away = (["2025-10-13", "2025-10-14", "2025-10-15"] as const).flatMap(absent);

  it("is a gap, though no duty ever arose", () => {
    expect(lines(policyOf(firstHalfDay, "2025-10-14"), away, "2025-10-15")).toEqual(["#2025-10-13 open onTime"]);
  });

  it("is none before", () => {
    expect(lines(policyOf(firstHalfDay, "2025-10-16"), away, "2025-10-15")).toEqual([]);
  });

  it("is a gap too where the rule is for others", () => {
    const rule = our.duty("d", {
      ...usual,
      when: our.absence.completes(halfDay(1)),
      while: our.absence.goesOn,
      appliesTo: our.stage("primary"),
    });
    expect(lines(policyOf(rule), away, "2025-10-15")).toEqual(["#2025-10-13 open onTime"]);
  });
});
