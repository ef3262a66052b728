/**
 * Change one small thing in a rule (a day more, another office, “and” for “or”, a part left out), and a scenario must fail.
 * Only where a scenario is marked 存疑 may a change of its rule go unnoticed: there the rule itself is not what the document asks.
 */
import { describe, expect, it } from "vitest";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { enginesOf } from "./runner/city.js";
import { doubtful, enginesWith, firstToNotice, guardsOf, onlyFor } from "./runner/guards.js";
import { policyChanges } from "./runner/policy-changes.js";
import { changesOf } from "./runner/rule-changes.js";

describe("small changes of rules are noticed", () => {
  it.each(city2016.rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    const candidates = guardsOf(id);
    const changes = changesOf(rule);
    const unnoticed = changes.filter((change) => !firstToNotice(candidates, enginesWith(change.rule, candidates)));
    expect(changes).not.toEqual([]);
    expect(doubtful.has(id) ? [] : unnoticed.map(({ what }) => what)).toEqual([]);
  });
});

describe("small changes of the policy's tables are noticed", () => {
  it.each(policyChanges(city2016).map((change) => [change.what, change] as const))(
    "%s",
    (_what, { policy, touches }) => {
      const candidates = touches.flatMap(guardsOf);
      expect(firstToNotice(candidates, enginesOf(onlyFor(policy, candidates)))?.scenario.title).toBeDefined();
    },
  );
});
