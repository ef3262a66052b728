import { describe, expect, it } from "vitest";
import { policies } from "../../src/policies/all.js";
import { describe as describeRule } from "../../src/rules/describe.js";
import type { Policy } from "../../src/rules/policy.js";
import { policyOutline } from "../../src/rules/policy-outline.js";
import { policySample } from "../schemas/policy-samples.js";

describe.each(policies.map((policy) => ({ id: policy.id, policy })))("the outline of $id", ({ id, policy }) => {
  const { clauses, rules, readings, parameters } = policyOutline(policy);

  it("has every clause, rule, reading and parameter, in their order", () => {
    expect(clauses.map((clause) => clause.id)).toEqual(Object.keys(policy.clauses).map((clause) => `${id}/${clause}`));
    expect(rules.map((rule) => rule.id)).toEqual(policy.rules.map((rule) => rule.id));
    expect(readings.map((reading) => reading.id)).toEqual(Object.keys(policy.readings));
    expect(parameters.map((parameter) => parameter.id)).toEqual(Object.keys(policy.parameters));
  });

  it("has clauses name the rules that cite them, and no others", () => {
    const cited = rules.flatMap((rule) => rule.cites.map((clause) => `${clause} ${rule.id}`));
    const named = clauses.flatMap((clause) => clause.rules.map((rule) => `${clause.id} ${rule}`));
    expect([...named].sort()).toEqual([...cited].sort());
  });

  it("tells of each clause what became of it: a rule, or why there is none", () => {
    for (const { disposition, rules: own, reason } of clauses) {
      expect(own.length > 0).toBe(disposition === "encoded" || disposition === "partly");
      if (disposition !== "encoded") expect(reason?.zh).toBeTruthy();
    }
  });

  it("has every rule in words, its deadline only where it is a duty", () => {
    for (const [i, rule] of policy.rules.entries()) {
      const said = rules[i];
      expect(said?.sentence).toEqual({ zh: describeRule(policy, rule, "zh"), en: describeRule(policy, rule, "en") });
      expect(said?.deadline !== undefined).toBe(rule.kind === "duty");
      expect(said?.evidence !== undefined).toBe(rule.kind === "duty" || rule.kind === "requirement");
    }
  });
});

describe("an outline", () => {
  it("calls a clause that can be worked out and has no rule a definition", () => {
    const alone = { ...policySample, rules: [] };
    const dispositions = (policy: Policy): readonly string[] =>
      policyOutline(policy).clauses.map((clause) => clause.disposition);
    expect(dispositions(alone)).toEqual(Object.values(policySample.clauses).map(() => "definition"));
    expect(dispositions(policySample)).toEqual(["partly", "definition"]);
  });
});
