/** Take a rule away, and a scenario that names one of its clauses must fail. */
import { describe, expect, it } from "vitest";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { enginesOf, pages } from "./runner/city.js";
import { firstToNotice, guardsOf } from "./runner/guards.js";

const named = new Set(pages.flatMap(({ scenarios }) => scenarios.flatMap(({ clauses }) => clauses)));

describe("every rule is guarded", () => {
  it.each(city2016.rules.map(({ id, cites, title }) => [id, cites.join("、"), title?.zh ?? id, cites] as const))(
    "%s（%s %s）",
    (id, _clauses, _title, cites) => {
      const naming = guardsOf(id).filter(({ scenario }) => scenario.clauses.some((clause) => cites.includes(clause)));
      expect(firstToNotice(naming, enginesOf(city2016, [id]))?.scenario.title).toBeDefined();
    },
  );
});

describe("every clause with a rule is named by a scenario", () => {
  const cited = [...new Set(city2016.rules.flatMap(({ cites }) => cites))];

  it.each(cited)("%s", (clause) => {
    expect(named).toContain(clause);
  });

  it("and scenarios name only clauses of the document", () => {
    expect([...named].filter((clause) => !Object.hasOwn(city2016.clauses, clause))).toEqual([]);
  });

  it("and only those that can be worked out", () => {
    expect([...named].filter((clause) => city2016.clauses[clause]?.computable === "no")).toEqual([]);
  });
});
