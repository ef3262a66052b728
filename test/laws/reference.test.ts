/** Law 12: the compiled engine equals the naive reference interpreter. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/rules/policy.js";
import { assessNaively } from "../reference/assess.js";
import { cityLadder } from "../reference/city-ladder.js";
import { comparable } from "../reference/comparable.js";
import type { NaiveFinding } from "../reference/finding.js";
import { arbitraryPolicy } from "../support/arbitraries/policies.js";
import { arbitrarySituation, type Situation } from "../support/arbitraries/worlds.js";
import { answer, calendarsIn } from "./question.js";

function bothWays(policy: Policy, situation: Situation): readonly (readonly NaiveFinding[])[] {
  return [
    comparable(answer({ ...situation, policy }).findings),
    assessNaively(policy, calendarsIn(situation), situation.data, situation),
  ];
}

// The reference replays the whole log for each day on which something was recorded: some 40 ms a world.
const patience = 60_000;

describe("the engine equals the reference interpreter", () => {
  it("for the city's ladder", { timeout: patience }, () => {
    fc.assert(
      fc.property(arbitrarySituation, (situation) => {
        const [found, expected] = bothWays(cityLadder, situation);
        expect(found).toEqual(expected);
      }),
      { numRuns: 150 },
    );
  });

  it("for any policy", { timeout: patience }, () => {
    fc.assert(
      fc.property(arbitraryPolicy, arbitrarySituation, (policy, situation) => {
        const [found, expected] = bothWays(policy, situation);
        expect(found).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
