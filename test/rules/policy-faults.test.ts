import { describe, expect, it } from "vitest";
import { BaoxueError } from "../../src/model/errors.js";
import { coreVocabulary, extendVocabulary } from "../../src/model/vocabulary.js";
import type { Duty } from "../../src/rules/duty.js";
import { compile } from "../../src/rules/engine/compile.js";
import { policyIssues } from "../../src/rules/engine/policy-check.js";
import type { CompileOptions } from "../../src/rules/engine/settings.js";
import type { Policy } from "../../src/rules/policy.js";
import { faultsByName } from "../schemas/policy-faults.js";
import {
  deadlines,
  dutySample,
  evidence,
  measures,
  policySample,
  rules,
  states,
  triggers,
} from "../schemas/policy-samples.js";
import { autumn2025 } from "../support/worlds.js";

/** Where `compile` refuses a policy as such, as a host without types may pass it. */
function refused(policy: unknown, options: Partial<CompileOptions> = {}): readonly string[] {
  try {
    compile(policy as Policy, { calendar: autumn2025, ...options });
  } catch (error) {
    if (error instanceof BaoxueError && error.code === "invalid-policy") return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

/** Where it refuses the sample with something else in its one duty; paths from the duty on. */
function faults(change: object): readonly string[] {
  return refused(withDuty(change)).map((path) => path.replace("rules[0].", ""));
}

function withDuty(change: object): object {
  return { ...policySample, rules: [{ ...dutySample, ...change }] };
}

const shapes: readonly (readonly [keyof Duty, string, object])[] = (
  [
    ["when", { ...states, ...triggers }],
    ["while", states],
    ["appliesTo", states],
    ["must", evidence],
    ["due", deadlines],
  ] as const
).flatMap(([field, table]) => Object.entries(table).map(([kind, value]) => [field, kind, value] as const));

/** These fit only some triggers, or would make the duty wait on itself. */
const fitting = shapes.filter(([, kind]) => !/^(endOfPeriod|missed|performed)$/.test(kind));

describe("what compile is given", () => {
  it("takes every shape of every part, as the schemas do", () => {
    for (const [field, kind, value] of fitting.filter(([of]) => of !== "when" && of !== "due"))
      expect([field, kind, faults({ [field]: value })]).toEqual([field, kind, []]);
    expect(refused(policySample)).toEqual([]);
  });

  it("is a policy at all", () => {
    expect(refused(undefined)).toEqual(["policy"]);
    expect(refused({})).toEqual(
      ["id", "binds", "counting", "clauses", "readings", "parameters", "rules"].map((key) => `policy.${key}`),
    );
    expect(refused({ ...policySample, rules: [null] })).toEqual(["policy.rules[0]"]);
  });

  it("has names only for offices that there are, each in both languages", () => {
    const named = (names: unknown): readonly string[] => refused({ ...policySample, names });
    expect(named({ roles: { educationAuthority: { zh: "教育中心", en: "Centre" } } })).toEqual([]);
    expect(named(5)).toEqual(["policy.names"]);
    expect(named({ area: 3 })).toEqual(["policy.names.area"]);
    expect(named({ roles: { principal: null } })).toEqual(["policy.names.roles.principal"]);
    expect(named({ persuasion: { zh: "劝返" } })).toEqual(["policy.names.persuasion"]);
    expect(named({ roles: { prinicpal: { zh: "校长", en: "principal" } } })).toEqual(["names.roles.prinicpal"]);
  });

  it.each(Object.values(rules))("has no rule of a kind that does not exist: not %#", (rule) => {
    expect(refused({ ...policySample, rules: [{ ...rule, kind: `${rule.kind}s` }] })).toEqual(["rules[0].kind"]);
  });

  it("has no part of a kind that does not exist, and none that is no part", () => {
    for (const [field, kind, value] of shapes) {
      expect([kind, faults({ [field]: { ...value, kind: `${kind}s` } })]).toEqual([kind, [`${field}.kind`]]);
      expect([kind, faults({ [field]: kind })]).toEqual([kind, [field]]);
    }
    expect(faults({ while: { kind: "constructor" } })).toEqual(["while.kind"]);
    expect(faults({ must: undefined })).toEqual(["must"]);
  });

  it("refuses no part for what it lacks that the schemas take", () => {
    const variants = shapes.flatMap(([field, kind, value]) =>
      Object.keys(value).map((key) => {
        const lacking = Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
        return [`${field} ${kind} without ${key}`, { ...dutySample, [field]: lacking }] as const;
      }),
    );
    const refusedHere = variants.filter(([, rule]) => policyIssues({ ...policySample, rules: [rule] }).length > 0);
    expect(refusedHere.length).toBeGreaterThan(50);
    const bySchemas = faultsByName(Object.fromEntries(refusedHere));
    const waits = /(missed|performed|endOfPeriod) without/; // what rules mean together, only compile says
    expect(refusedHere.filter(([name]) => bySchemas[name]?.length === 0 && !waits.test(name))).toEqual([]);
  });
});

describe("lists that ask for nothing", () => {
  it.each<[string, object]>([
    ["bearers", { bearers: [] }],
    ["while.of", { while: { kind: "or", of: [] } }],
    ["while.of", { while: { kind: "and", of: [] } }],
    ["while.attempts", { while: { ...states.persuasionsFailed, attempts: [] } }],
    ["while.statuses", { while: { kind: "caseIs", statuses: [] } }],
    ["while.stages", { while: { kind: "stageIs", stages: [] } }],
    ["while.per.months", { while: { ...states.done, per: { kind: "month", months: [] } } }],
    ["while.per.terms", { while: { ...states.done, per: { kind: "term", terms: [] } } }],
    ["while.within.months", { while: { ...states.counted, within: { kind: "month", months: [] } } }],
    ["must.of", { must: { kind: "anyOf", of: [] } }],
    ["must.of", { must: { kind: "allOf", of: [] } }],
    ["must.parties", { must: { kind: "jointly", parties: [] } }],
    [
      "must.act.where.parties.includes",
      { must: { kind: "did", act: { kind: "conference", where: { parties: { includes: [] } } } } },
    ],
  ])("%s", (place, change) => {
    expect(faults(change)).toEqual([place]);
  });
});

describe("words that the vocabulary does not have", () => {
  const did = (kind: string, where: object): object => ({ kind: "did", act: { kind, where } });

  it.each<[string, object]>([
    ["bearers[1]", { bearers: ["school", "ours:keeper"] }],
    ["bearers[0]", { bearers: ["toString"] }],
    ["counterparty[0]", { counterparty: ["ours:keeper"] }],
    ["while.office", { while: { kind: "held", office: "headmaster" } }],
    ["must.parties[0]", { must: { kind: "jointly", parties: ["headmaster"] } }],
    ["must.act.kind", { must: did("ours:check", {}) }],
    ["must.act.where.banana", { must: did("talk", { banana: 1 }) }],
    ["must.act.where.by", { must: did("talk", { by: "headmaster" }) }],
    [
      "must.act.where.parties.includes[1]",
      { must: did("conference", { parties: { includes: ["school", "headmaster"] } }) },
    ],
    ["must.act.where.outcome", { must: did("decision", { outcome: "banana" }) }],
    ["must.field", { must: { ...evidence.distinct, field: "banana" } }],
    ["must.field", { must: { ...evidence.sum, field: "notice" } }],
    ["when.act.kind", { when: { kind: "happens", act: { kind: "constructor", where: {} } } }],
    ["while.fact", { while: { kind: "factIs", fact: "ours:floor", value: "upper" } }],
    ["while.value", { while: { kind: "factIs", fact: "whereabouts", value: true } }],
    ["due.field", { due: { kind: "namedInTrigger", field: "copies" } }],
  ])("%s", (place, change) => {
    expect(faults(change)).toEqual([place]);
  });

  it("are named, and taken once the host's vocabulary has them", () => {
    const label = { zh: "略", en: "left out" };
    const role = { label, sits: "school", countsAs: [] } as const;
    const vocabulary = extendVocabulary(coreVocabulary, { roles: { "ours:keeper": role } });
    const policy = withDuty({ bearers: ["ours:keeper"] });
    expect(refused(policy)).toEqual(["rules[0].bearers[0]"]);
    expect(() => compile(policy as Policy, { calendar: autumn2025 })).toThrow(/"ours:keeper", expected an office/);
    expect(refused(policy, { vocabulary })).toEqual([]);
    expect(refused({ ...policySample, binds: ["ours:keeper"] })).toEqual(["binds[0]"]);
  });
});

describe("numbers and names that nothing can be done with", () => {
  it.each([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "0.98",
    null,
    [{ value: Number.NaN }],
    [{ from: "2025-02-30", value: 1 }],
    [{ stage: "Primary", value: 1 }],
  ])("a parameter of %j", (value) => {
    const { standard } = policySample.parameters;
    expect(
      refused({ ...policySample, parameters: { ...policySample.parameters, standard: { ...standard, value } } })[0],
    ).toMatch(/^parameters\.standard\.value/);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, "1", undefined])("a level of %s", (level) => {
    expect(faults({ while: { ...states.measured, measure: measures.tally, level } })).toEqual(["while.level"]);
  });

  it("a target that is to rise from school day to school day", () => {
    const target = policySample.rules.find(({ kind }) => kind === "target");
    const rising = { ...target, goal: { kind: "risingUntil", level: 1 } };
    const per = (kind: string): object => ({ ...policySample, rules: [{ ...rising, per: { kind } }] });
    expect(refused(per("week"))).toEqual([]);
    expect(refused(per("schoolDay"))).toEqual(["rules[0].per.kind"]);
  });

  it("a jurisdiction that there is not", () => {
    expect(faults({ jurisdiction: "elsewhere" })).toEqual(["jurisdiction"]);
    for (const jurisdiction of ["home", "whereFound"]) expect(faults({ jurisdiction })).toEqual([]);
  });

  it("a reading that a parameter names and the policy does not have", () => {
    const { standard } = policySample.parameters;
    const named = (reading: string): readonly string[] =>
      refused({ ...policySample, parameters: { ...policySample.parameters, standard: { ...standard, reading } } });
    expect(named("aim")).toEqual([]);
    expect(named("banana")).toEqual(["parameters.standard.reading"]);
  });

  it("a target day of a reading that the rule's trigger does not give", () => {
    const aim = { ...policySample.readings["aim"], target: { kind: "endOfPeriod" } };
    const policy = { ...withDuty({ due: deadlines.vague }), readings: { ...policySample.readings, aim } };
    expect(refused(policy)).toEqual(["rules[0].due.target"]);
  });
});
