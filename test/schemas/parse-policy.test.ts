import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActKind } from "../../src/model/events.js";
import { coreVocabulary, extendVocabulary } from "../../src/model/vocabulary.js";
import { policies } from "../../src/policies/all.js";
import { city2016 } from "../../src/policies/index.js";
import type { Distinct, Sum } from "../../src/rules/evidence.js";
import type { FieldTest } from "../../src/rules/pattern.js";
import type { Policy } from "../../src/rules/policy.js";
import { parsePolicy, parsePolicyText, parseRule } from "../../src/schemas.js";
import { arbitraryPolicy } from "../support/arbitraries/policies.js";
import { type Change, places, stored } from "./policy-faults.js";
import { dutySample, evidence, policySample, withDuty } from "./policy-samples.js";

describe("a policy survives JSON", () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))("%s", (_id, policy) => {
    expect(parsePolicy(stored(policy))).toEqual({ ok: true, value: policy });
    expect(parsePolicyText(JSON.stringify(policy))).toEqual({ ok: true, value: policy });
  });

  it("may have no date of issue, if it says from when it holds", () => {
    const undated = { ...city2016, issuedOn: "unknown" };
    const refused = parsePolicy(stored(undated));
    expect(refused.ok ? [] : refused.issues.map(({ path }) => path)).toEqual(["inForceFrom"]);
    expect(parsePolicy(stored({ ...undated, inForceFrom: "2016-08-12" })).ok).toBe(true);
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
