import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActKind } from "../../src/model/events.js";
import { coreVocabulary, extendVocabulary } from "../../src/model/vocabulary.js";
import { city2016 } from "../../src/policies/index.js";
import type { Duty } from "../../src/rules/duty.js";
import type { Distinct, Sum } from "../../src/rules/evidence.js";
import type { FieldTest } from "../../src/rules/pattern.js";
import type { Policy } from "../../src/rules/policy.js";
import { parsePolicy, parsePolicyText, parseRule } from "../../src/schemas.js";
import { arbitraryPolicy } from "../support/arbitraries/policies.js";
import {
  deadlines,
  dutySample,
  evidence,
  exactDeadlines,
  goals,
  measures,
  periods,
  policySample,
  rules,
  states,
  triggers,
  withDuty,
} from "./policy-samples.js";

/** What a duty of the sample has instead. */
type Change = Partial<Record<keyof Duty, unknown>>;

function stored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Where a policy is wrong, and what would have been right. */
function wrong(input: unknown): readonly (readonly [string, string])[] {
  const read = parsePolicy(input);
  return read.ok ? [] : read.issues.map(({ path, expected }) => [path, expected]);
}

function places(input: unknown): readonly string[] {
  return wrong(input).map(([path]) => path);
}

/** Where the sample's duty is wrong, with something else in its fields. */
function faults(change: Change): readonly string[] {
  return places(withDuty(change)).map((path) => path.replace("rules[0].", ""));
}

describe("a policy survives JSON", () => {
  it("the city's", () => {
    expect(parsePolicy(stored(city2016))).toEqual({ ok: true, value: city2016 });
    expect(parsePolicyText(JSON.stringify(city2016))).toEqual({ ok: true, value: city2016 });
  });

  it("one with every field that a policy and its rules can have", () => {
    expect(parsePolicy(stored(policySample))).toEqual({ ok: true, value: policySample });
  });

  it("any policy whose evidence asks for fields that its acts have", () => {
    fc.assert(
      fc.property(arbitraryPolicy, (policy) => {
        const unknown = fieldsNotHad(policy);
        const read = parsePolicy(stored(policy));
        if (unknown === 0) expect(read).toEqual({ ok: true, value: policy });
        else expect(read.ok ? [] : read.issues.filter(({ path }) => path.endsWith(".field"))).toHaveLength(unknown);
        if (!read.ok) expect(read.issues).toHaveLength(unknown);
      }),
    );
  });
});

/** How often evidence counts different values of a field that its act does not have, or adds up one that is no number. */
function fieldsNotHad(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const below = Object.values(value).reduce<number>((sum, each) => sum + fieldsNotHad(each), 0);
  const { kind, field, act } = value as Partial<Distinct | Sum>;
  if ((kind !== "distinct" && kind !== "sum") || act === undefined || field === undefined) return below;
  const type = coreVocabulary.acts[act.kind]?.fields[field]?.type;
  return below + (kind === "sum" ? Number(type !== "number") : Number(type === undefined));
}

/** Where each of many duties is wrong, by name; all in one policy, so that it is parsed once. */
function faultsByName(changes: Readonly<Record<string, unknown>>): Readonly<Record<string, readonly string[]>> {
  const all = Object.entries(changes);
  const found = places({ ...policySample, rules: [dutySample, ...all.map(([, rule]) => rule)] });
  return Object.fromEntries(
    all.map(([name], i) => {
      const prefix = `rules[${i + 1}].`;
      return [name, found.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))];
    }),
  );
}

function mapped<T, U>(
  table: Readonly<Record<string, T>>,
  make: (value: T, key: string) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, make(value, key)]));
}

function lacking(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
}

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

describe("words that the vocabulary does not have are refused", () => {
  const asks = (kind: string, where: Readonly<Record<string, unknown>> = {}): readonly string[] =>
    faults({ must: { kind: "did", act: { kind, where } } });

  it("acts", () => {
    expect(asks("phonecall")).toEqual(["must.act.kind"]);
    expect(asks("register")).toEqual(["must.act.kind"]);
    expect(asks("toString")).toEqual(["must.act.kind"]);
    expect(asks("ours:dormCheck")).toEqual(["must.act.kind"]);
  });

  it("fields of acts", () => {
    expect(asks("phoneCall", { liv: true })).toEqual(["must.act.where.liv"]);
    expect(asks("homeVisit", { live: true })).toEqual(["must.act.where.live"]);
    expect(asks("homeVisit", { pupil: "P1" })).toEqual(["must.act.where.pupil"]);
    expect(asks("homeVisit", { occurredOn: "2025-10-13" })).toEqual(["must.act.where.occurredOn"]);
    expect(faults({ must: { ...evidence.distinct, field: "persons" } })).toEqual(["must.field"]);
    expect(faults({ must: { ...evidence.sum, field: "notice" } })).toEqual(["must.field"]);
    expect(faults({ due: { ...exactDeadlines.namedInTrigger, field: "copies" } })).toEqual(["due.field"]);
    expect(faults({ due: exactDeadlines.namedInTrigger, when: { kind: "absent" } })).toEqual(["due.field"]);
  });

  it("values of fields", () => {
    expect(asks("phoneCall", { live: "yes" })).toEqual(["must.act.where.live"]);
    expect(asks("phoneCall", { by: "headmaster" })).toEqual(["must.act.where.by"]);
    expect(asks("report", { matter: "absences" })).toEqual(["must.act.where.matter"]);
    expect(asks("report", { contents: "family" })).toEqual(["must.act.where.contents"]);
    expect(asks("report", { contents: { includes: ["family", "pets"] } })).toEqual([
      "must.act.where.contents.includes[1]",
    ]);
    expect(asks("phoneCall", { reason: { known: false } })).toEqual(["must.act.where.reason.known"]);
    expect(asks("phoneCall", { reason: { known: true, at: 1 } })).toEqual(["must.act.where.reason.at"]);
    expect(asks("notice", { dueOn: "soon", copies: "two" })).toEqual(["must.act.where.dueOn", "must.act.where.copies"]);
  });

  it("offices", () => {
    expect(faults({ bearers: ["headmaster"] })).toEqual(["bearers[0]"]);
    expect(faults({ bearers: ["constructor"] })).toEqual(["bearers[0]"]);
    expect(faults({ counterparty: ["ours:dormKeeper"] })).toEqual(["counterparty[0]"]);
    expect(faults({ while: { kind: "held", office: "king" } })).toEqual(["while.office"]);
    expect(faults({ must: { kind: "jointly", parties: ["school", "army"] } })).toEqual(["must.parties[1]"]);
    expect(places({ ...policySample, binds: ["army"] })).toEqual(["binds[0]"]);
  });

  it("facts and their values", () => {
    const fact = (name: unknown, value: unknown): readonly string[] =>
      faults({ while: { kind: "factIs", fact: name, value } });
    expect(fact("boarder", true)).toEqual([]);
    expect(fact("bordar", true)).toEqual(["while.fact"]);
    expect(fact("boarder", "yes")).toEqual(["while.value"]);
    expect(fact("whereabouts", true)).toEqual(["while.value"]);
    expect(fact("whereabouts", "unknown")).toEqual(["while.value"]);
    expect(fact("valueOf", true)).toEqual(["while.fact"]);
  });
});

describe("names that the policy itself does not have are refused", () => {
  it("clauses", () => {
    const reading = policySample.readings["aim"];
    const parameter = policySample.parameters["missing"];
    expect(faults({ cites: ["1.1", "1.3"] })).toEqual(["cites[1]"]);
    expect(faults({ cites: ["toString"] })).toEqual(["cites[0]"]);
    expect(places({ ...policySample, readings: { aim: { ...reading, clauses: ["2"] } } })).toEqual([
      "readings.aim.clauses[0]",
    ]);
    expect(
      places({ ...policySample, parameters: { standard: parameter, missing: { ...parameter, clauses: ["2"] } } }),
    ).toEqual(["parameters.missing.clauses[0]"]);
  });

  it("readings", () => {
    expect(faults({ readings: ["aims"] })).toEqual(["readings[0]"]);
    expect(faults({ due: { kind: "vague", target: "1.1" } })).toEqual(["due.target"]);
  });

  it("parameters", () => {
    const within = { kind: "within", amount: { parameter: "standards" }, unit: "schoolDay" };
    const measured = { ...states.measured, level: { parameter: "standards" } };
    expect(faults({ due: within })).toEqual(["due.amount.parameter"]);
    expect(faults({ while: measured })).toEqual(["while.level.parameter"]);
    expect(places({ ...policySample, readings: { aim: { ...policySample.readings["aim"], target: within } } })).toEqual(
      ["readings.aim.target.amount.parameter"],
    );
  });

  it.each(["missed", "performed"])("duties that are %s", (kind) => {
    const refers = (policy: string, rule: string): readonly string[] =>
      faults({ while: { kind, duty: { policy, rule } } });
    expect(refers("sample", "duty")).toEqual([]);
    expect(refers("sample", "duties")).toEqual(["while.duty"]);
    expect(refers("city-2016", "duty")).toEqual(["while.duty"]);
    expect(
      places({
        ...policySample,
        rules: [
          dutySample,
          rules.target,
          { ...dutySample, while: { kind, duty: { policy: "sample", rule: "target" } } },
        ],
      }),
    ).toEqual(["rules[2].while.duty"]);
  });

  it("an issue tells the value that stands there", () => {
    const read = parsePolicy(
      withDuty({
        cites: ["9"],
        must: { ...evidence.sum, field: "minutes" },
        due: { kind: "onDayOfYear", month: 2, day: 30 },
        while: { kind: "missed", duty: { policy: "sample", rule: "x" } },
      }),
    );
    expect(read.ok ? [] : read.issues).toEqual([
      { path: "rules[0].cites[0]", value: "9", expected: "the id of a clause of this policy" },
      { path: "rules[0].must.field", value: "minutes", expected: "a field of this act that holds a number" },
      { path: "rules[0].due.day", value: 30, expected: "a day that the month has" },
      { path: "rules[0].while.duty", value: { policy: "sample", rule: "x" }, expected: "a duty of this policy" },
    ]);
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

describe("a rule alone", () => {
  it("survives JSON, with the policy whose names it uses or without", () => {
    for (const rule of city2016.rules) {
      expect(parseRule(stored(rule), { policy: city2016 })).toEqual({ ok: true, value: rule });
      expect(parseRule(stored(rule))).toEqual({ ok: true, value: rule });
    }
  });

  it("may name only what its policy has", () => {
    const cited = { ...dutySample, cites: ["9.9"], while: { kind: "missed", duty: { policy: "other", rule: "x" } } };
    expect(parseRule(cited, { policy: policySample })).toMatchObject({
      issues: [{ path: "cites[0]" }, { path: "while.duty" }],
    });
    expect(parseRule(cited)).toMatchObject({ ok: true });
  });

  it("is in the words of the vocabulary", () => {
    expect(parseRule({ ...dutySample, bearers: ["headmaster"] })).toMatchObject({ issues: [{ path: "bearers[0]" }] });
  });
});

describe("a host's own words", () => {
  const label = { zh: "略", en: "left out" };
  const vocabulary = extendVocabulary(coreVocabulary, {
    roles: { "ours:dormKeeper": { label, sits: "school", countsAs: ["school"] } },
    acts: {
      "ours:dormCheck": {
        about: "pupil",
        label,
        deed: label,
        happened: label,
        fields: { present: { type: "boolean", label }, beds: { type: "number", label } },
      },
    },
    facts: { "ours:nightBoarder": { label } },
  });
  const check = (where: Readonly<Record<string, FieldTest>>): unknown => ({
    kind: "did",
    act: { kind: "ours:dormCheck", where },
  });
  const ours = (change: Change): unknown =>
    withDuty({
      bearers: ["ours:dormKeeper"],
      must: check({ present: false }),
      while: { kind: "factIs", fact: "ours:nightBoarder", value: true },
      ...change,
    });

  it("survive JSON with the vocabulary that has them, and are refused without it", () => {
    expect(parsePolicy(stored(ours({})), { vocabulary })).toEqual({ ok: true, value: ours({}) });
    expect(places(ours({}))).toEqual(["rules[0].bearers[0]", "rules[0].must.act.kind", "rules[0].while.fact"]);
  });

  it("are checked as those of the library are", () => {
    const at = (change: Change): readonly string[] => {
      const read = parsePolicy(ours(change), { vocabulary });
      return read.ok ? [] : read.issues.map(({ path }) => path);
    };
    expect(at({ must: check({ present: "no" }) })).toEqual(["rules[0].must.act.where.present"]);
    expect(at({ must: check({ absent: true }) })).toEqual(["rules[0].must.act.where.absent"]);
    expect(at({ bearers: ["ours:cook"] })).toEqual(["rules[0].bearers[0]"]);
    expect(at({ must: { ...evidence.sum, field: "beds", act: { kind: "ours:dormCheck", where: {} } } })).toEqual([]);
  });
});

describe("what is no policy", () => {
  it.each([null, undefined, 3, "policy", [], true, () => 1])("is no %j", (input) => {
    expect(parsePolicy(input).ok).toBe(false);
    expect(parseRule(input).ok).toBe(false);
  });

  it("a text that is no JSON", () => {
    expect(parsePolicyText("{'id': 1}")).toEqual({
      ok: false,
      issues: [{ path: "", value: "{'id': 1}", expected: "a text that is JSON" }],
    });
    expect(parsePolicyText("{}")).toMatchObject({ ok: false });
  });

  it("tells every field that is missing", () => {
    expect(places({})).toEqual([
      "id",
      "title",
      "issuer",
      "issuedOn",
      "binds",
      "counting",
      "clauses",
      "readings",
      "parameters",
      "rules",
    ]);
  });
});

it("every act can be asked for with every field that it has, by its being known", () => {
  const acts = Object.entries(coreVocabulary.acts) as readonly (readonly [
    ActKind,
    (typeof coreVocabulary.acts)[ActKind],
  ])[];
  for (const [kind, { fields }] of acts) {
    const where = Object.fromEntries(Object.keys(fields).map((field) => [field, { known: true }]));
    const policy = withDuty({ must: { kind: "did", act: { kind, where } } }) as Policy;
    expect(parsePolicy(stored(policy))).toEqual({ ok: true, value: policy });
  }
});
