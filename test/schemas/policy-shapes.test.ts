import { describe, expect, it } from "vitest";
import { parsePolicy, parseRule } from "../../src/schemas.js";
import { type Change, faults, faultsByName, lacking, mapped, stored } from "./policy-faults.js";
import {
  deadlines,
  dutySample,
  evidence,
  goals,
  measures,
  periods,
  policySample,
  rules,
  states,
  triggers,
} from "./policy-samples.js";

describe.each<readonly [string, Readonly<Record<string, object>>]>([
  ["when", { ...states, ...triggers }],
  ["while", states],
  ["appliesTo", states],
  ["must", evidence],
  ["due", deadlines],
])("every shape of the field %s", (field, shapes) => {
  const duty = (value: unknown): object => ({ ...dutySample, [field]: value });

  it("is taken, and comes out the same", () => {
    const policy = { ...policySample, rules: Object.values(shapes).map(duty).concat(dutySample) };
    expect(parsePolicy(stored(policy))).toEqual({ ok: true, value: policy });
  });

  it("has no field of no meaning", () => {
    const changes = mapped(shapes, (value) => duty({ ...value, colour: "red" }));
    expect(faultsByName(changes)).toEqual(mapped(shapes, () => [`${field}.colour`]));
  });

  it("is told apart by its kind, and is no list", () => {
    const misspelt = mapped(shapes, (value, kind) => duty({ ...value, kind: `${kind}s` }));
    const listed = mapped(shapes, (value) => duty([value]));
    expect(faultsByName(misspelt)).toEqual(mapped(shapes, () => [`${field}.kind`]));
    expect(faultsByName(listed)).toEqual(mapped(shapes, () => [field]));
  });

  it("lacks nothing that it needs", () => {
    const needed = Object.entries(shapes).flatMap(([kind, value]) =>
      Object.keys(value)
        .filter((key) => !optional.has(`${kind}.${key}`) && !mayLack.has(key))
        .map((key) => [`${kind} without ${key}`, duty(lacking(value, key)), `${field}.${key}`] as const),
    );
    const changes = Object.fromEntries(needed.map(([name, change]) => [name, change]));
    expect(faultsByName(changes)).toEqual(Object.fromEntries(needed.map(([name, , place]) => [name, [place]])));
  });
});

describe("every kind of rule", () => {
  it("has its fields and no others", () => {
    expect(faultsByName(rules)).toEqual(mapped(rules, () => []));
    expect(faultsByName(mapped(rules, (rule) => ({ ...rule, colour: "red" })))).toEqual(
      mapped(rules, () => ["colour"]),
    );
    expect(faultsByName(mapped(rules, (rule, kind) => ({ ...rule, kind: `${kind}s` })))).toEqual(
      mapped(rules, () => ["kind"]),
    );
  });

  it.each(Object.entries(rules))("a %s lacks nothing that it needs", (_, rule) => {
    const needed = Object.fromEntries(Object.entries(rule).filter(([key]) => !optionalInRules.has(key)));
    expect(faultsByName(mapped(needed, (__, key) => lacking(rule, key)))).toEqual(mapped(needed, (__, key) => [key]));
  });
});

/** What may be left out wherever it stands, and in one kind only. */
const mayLack: ReadonlySet<string> = new Set(["at", "roll", "startDay", "suspendedWhile", "where"]);
const optional: ReadonlySet<string> = new Set([
  "since.until",
  "assignedTo.office",
  "done.per",
  "times.atMost",
  "happens.oncePer",
  "each.whole",
  "vague.word",
  "vague.target",
]);
const optionalInRules: ReadonlySet<string> = new Set([
  "title",
  "subject",
  "appliesTo",
  "force",
  "jurisdiction",
  "counterparty",
  "while",
  "unless",
  "finding",
  "decidedBy",
]);

describe("periods, measures and goals", () => {
  it.each(Object.values(periods))("a period: %j", (period) => {
    expect(faults({ when: { kind: "each", period }, due: { kind: "sameDay" } })).toEqual([]);
    expect(faults({ when: { kind: "each", period: { ...period, of: 2025 } } })).toContain("when.period.of");
  });

  it("months are months, and terms are terms", () => {
    const months = (...list: readonly unknown[]): readonly string[] =>
      faults({ while: { kind: "done", evidence: dutySample.must, per: { kind: "month", months: list } } });
    expect(months(1, 12)).toEqual([]);
    expect(months(0, 13, 1.5, "3")).toEqual(
      [0, 1, 2, 3].map((i) => `while.evidence.per`.replace("evidence.", "") + `.months[${i}]`),
    );
  });

  it.each([...Object.values(measures), null])("a measure: %j", (measure) => {
    const given = { ...rules.target, measure };
    expect(parseRule(stored(given), { policy: policySample }).ok).toBe(measure !== null);
  });

  it.each(Object.values(goals))("a goal: %j", (goal) => {
    const given = { ...rules.target, goal };
    expect(parseRule(stored(given), { policy: policySample })).toEqual({ ok: true, value: given });
    expect(parseRule({ ...given, goal: { ...goal, level: "high" } }, { policy: policySample })).toMatchObject({
      ok: false,
      issues: [{ path: "goal.level", value: "high", expected: "a number, or an object" }],
    });
  });
});

describe("numbers count something", () => {
  it.each<readonly [string, Change]>([
    ["while.length.count", { while: { ...states.absentFor, length: { unit: "halfDay", count: 0 } } }],
    ["while.count", { while: { ...states.persuasionsFailed, count: 1.5 } }],
    ["while.years", { while: { kind: "youngerThan", years: -1 } }],
    ["while.atLeast", { while: { ...states.assignedTo, atLeast: 0 } }],
    ["while.times", { while: { ...states.rising, times: 0 } }],
    ["must.count", { must: { ...evidence.times, count: 0 } }],
    ["must.atLeast", { must: { ...evidence.sum, atLeast: 0 } }],
    ["must.of", { must: { kind: "allOf", of: [] } }],
    ["while.of", { while: { kind: "or", of: [] } }],
    ["while.of", { while: { kind: "and", of: [] } }],
    ["while.attempts", { while: { ...states.persuasionsFailed, attempts: [] } }],
    ["while.statuses", { while: { kind: "caseIs", statuses: [] } }],
    ["while.stages", { while: { kind: "stageIs", stages: [] } }],
    ["while.per.months", { while: { ...states.done, per: { kind: "month", months: [] } } }],
    ["while.per.terms", { while: { ...states.done, per: { kind: "term", terms: [] } } }],
    ["must.act.where.parties.includes", { must: mustInvolve() }],
    ["must.parties", { must: { kind: "jointly", parties: [] } }],
    ["bearers", { bearers: [] }],
    ["due.amount", { due: { kind: "within", amount: -1, unit: "schoolDay" } }],
    ["due.amount", { due: { kind: "within", amount: 36_526, unit: "schoolDay" } }],
    ["due.at", { due: { kind: "sameDay", at: "24:00" } }],
    ["due.date", { due: { kind: "onDate", date: "2025-02-29" } }],
    ["due.day", { due: { kind: "onDayOfYear", month: 4, day: 31 } }],
    ["due.month", { due: { kind: "onDayOfYear", month: 13, day: 1 } }],
  ])("%s", (place, change) => {
    expect(faults(change)).toEqual([place]);
  });
});

/** A conference with all of these. */
function mustInvolve(...parties: readonly string[]): object {
  return { kind: "did", act: { kind: "conference", where: { parties: { includes: parties } } } };
}
