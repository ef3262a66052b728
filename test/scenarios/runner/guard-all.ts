import { describe, expect, it } from "vitest";
import type { Cases } from "./cases.js";
import { guardsIn, onlyFor } from "./guards.js";
import { policyChanges } from "./policy-changes.js";
import { changesOf } from "./rule-changes.js";

/** Take a rule away, and a scenario that names one of its clauses must fail. */
export function guardAll(cases: Cases): void {
  const { policy, pages, enginesOf } = cases;
  const { guardsOf, firstToNotice } = guardsIn(cases);
  const named = new Set(pages.flatMap(({ scenarios }) => scenarios.flatMap(({ clauses }) => clauses)));

  describe("every rule is guarded", () => {
    it.each(policy.rules.map(({ id, cites, title }) => [id, cites.join("、"), title?.zh ?? id, cites] as const))(
      "%s（%s %s）",
      (id, _clauses, _title, cites) => {
        const naming = guardsOf(id).filter(({ scenario }) => scenario.clauses.some((clause) => cites.includes(clause)));
        expect(firstToNotice(naming, enginesOf(policy, [id]))?.scenario.title).toBeDefined();
      },
    );
  });

  describe("every clause with a rule is named by a scenario", () => {
    const cited = [...new Set(policy.rules.flatMap(({ cites }) => cites))];

    it.each(cited)("%s", (clause) => {
      expect(named).toContain(clause);
    });

    it("and scenarios name only clauses of the document", () => {
      expect([...named].filter((clause) => !Object.hasOwn(policy.clauses, clause))).toEqual([]);
    });

    it("and only those that can be worked out", () => {
      expect([...named].filter((clause) => policy.clauses[clause]?.computable === "no")).toEqual([]);
    });
  });
}

/**
 * Change one small thing in a rule (a day more, another office, “and” for “or”, a part left out), and a scenario must fail.
 * Only where a scenario is marked 存疑 may a change of its rule go unnoticed: there the rule itself is not what the document asks.
 */
export function noticeAll(cases: Cases): void {
  const { policy, enginesOf } = cases;
  const { doubtful, guardsOf, firstToNotice, enginesWith } = guardsIn(cases);

  describe("small changes of rules are noticed", () => {
    it.each(policy.rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
      const candidates = guardsOf(id);
      const changes = changesOf(rule);
      const unnoticed = changes.filter((change) => !firstToNotice(candidates, enginesWith(change.rule, candidates)));
      expect(changes).not.toEqual([]);
      expect(doubtful.has(id) ? [] : unnoticed.map(({ what }) => what)).toEqual([]);
    });
  });

  describe("small changes of the policy's tables are noticed", () => {
    it.each(policyChanges(policy).map((change) => [change.what, change] as const))(
      "%s",
      (_what, { policy: changed, touches }) => {
        const candidates = touches.flatMap(guardsOf);
        expect(firstToNotice(candidates, enginesOf(onlyFor(changed, candidates)))?.scenario.title).toBeDefined();
      },
    );
  });
}
