import { describe, expect, it } from "vitest";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import type { Duty } from "../../src/rules/duty.js";
import { compile } from "../../src/rules/engine/compile.js";
import { policyIssues } from "../../src/rules/engine/policy-check.js";
import { within } from "../../src/rules/words.js";
import { autumn2025, ourPolicy } from "../support/worlds.js";

const [rule] = ourPolicy({}).rules;
if (rule?.kind !== "duty") throw new Error("the policy has a duty");
const paths = (...rules: readonly Duty[]): readonly string[] =>
  policyIssues({ ...ourPolicy(), rules }).map(({ path }) => path);

describe("the check of a policy", () => {
  it("finds nothing wrong with the city's ladder", () => {
    expect(policyIssues(city2016)).toEqual([]);
  });

  it.each<[string, readonly Duty[], readonly string[]]>([
    ["two rules of one id", [rule, rule], ["rules[1].id"]],
    ["a clause that the table does not have", [{ ...rule, cites: ["c1", "c9"] }], ["rules[0].cites[1]"]],
    ["a clause named like a property of every object", [{ ...rule, cites: ["toString"] }], ["rules[0].cites[0]"]],
    ["a reading that the table does not have", [{ ...rule, readings: ["r9"] }], ["rules[0].readings[0]"]],
    ["a target that is no reading", [{ ...rule, due: { kind: "vague", target: "r9" } }], ["rules[0].due.target"]],
    ["an unknown parameter", [{ ...rule, due: within({ parameter: "p9" }, "week") }], ["rules[0].due.amount"]],
    ["half a day", [{ ...rule, due: within(0.5, "calendarDay") }], ["rules[0].due.amount"]],
    ["fewer than no days", [{ ...rule, due: within(-1, "calendarDay") }], ["rules[0].due.amount"]],
  ])("finds %s", (_name, rules, expected) => {
    expect(paths(...rules)).toEqual(expected);
  });

  it("tells every fault at once, and compile refuses the policy", () => {
    const faulty = { ...ourPolicy(), rules: [{ ...rule, cites: ["c8", "c9"] }] };
    expect(policyIssues(faulty)).toHaveLength(2);
    expect(() => compile(faulty, { calendar: autumn2025 })).toThrow(/invalid-policy.*c8.*c9/);
  });
});
