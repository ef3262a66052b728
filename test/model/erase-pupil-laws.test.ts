import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schoolYearRatesBySchool } from "../../src/calc/school-year-rates.js";
import { dateOf } from "../../src/model/civil-date.js";
import { createWorld } from "../../src/model/create-world.js";
import { type ErasureRequest, erasePupil } from "../../src/model/erase-pupil.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { policies } from "../../src/policies/all.js";
import { caseCounts } from "../../src/reports/counts/case-counts.js";
import { rollFlows } from "../../src/reports/counts/roll-flows.js";
import { compile } from "../../src/rules/engine/compile.js";
import type { Policy } from "../../src/rules/policy.js";
import { arbitraryCases } from "../support/arbitraries/cases.js";
import type { Situation } from "../support/arbitraries/worlds.js";
import { sourceOfSituation } from "../support/reports.js";

const patient = { timeout: 60_000 } as const;
const request: ErasureRequest = {
  pupil: "p0",
  pseudonym: "x-7",
  by: "school",
  ground: "closed three years ago",
  id: "erased-1",
  on: "2099-01-05",
};

/** A situation after its first child was erased. */
function erasedIn(situation: Situation): Situation {
  return { ...situation, data: erasePupil(situation.data, {}, request).data };
}

/** A situation whose first child has nothing that an erasure takes away for good. */
function bare(situation: Situation): Situation {
  const pupils = situation.data.pupils.map(({ id, formerIds, ...rest }) =>
    id === "p0" ? { id, ...(formerIds ? { formerIds } : {}) } : { id, ...(formerIds ? { formerIds } : {}), ...rest },
  );
  return { ...situation, data: { ...situation.data, pupils } };
}

/** How many findings each rule of a document has. */
function found(policy: Policy, { data, calendar, asOf, knownOn }: Situation): Readonly<Record<string, number>> {
  const engine = compile(policy, { calendar: schoolCalendar(calendar) });
  const { findings } = engine.assess(createWorld(data), { asOf, ...(knownOn === undefined ? {} : { knownOn }) });
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe("after an erasure", () => {
  it("the cases, the rolls and the rates are as they were", patient, () => {
    fc.assert(
      fc.property(arbitraryCases, fc.nat({ max: 15 }), (situation, back) => {
        const [before, after] = [sourceOfSituation(situation), sourceOfSituation(erasedIn(situation))];
        const period = { from: dateOf(before.day - back), to: before.cutOff };
        expect(caseCounts(after, period)).toEqual(caseCounts(before, period));
        expect(rollFlows(after, period)).toEqual(rollFlows(before, period));
        const [one, other] = [before, after].map(({ world, asOf, calendarOf }) => {
          const { schools } = schoolYearRatesBySchool(world, { schoolYear: "2025-2026", asOf, calendar: calendarOf });
          return [...schools].map(([school, { dropout, retention }]) => [school, dropout.value, retention.value]);
        });
        expect(other).toEqual(one);
      }),
      { numRuns: 80 },
    );
  });

  it(
    "every rule of every document finds as much as before of a child without birthday, village and guardians",
    patient,
    () => {
      fc.assert(
        fc.property(arbitraryCases, fc.constantFrom(...policies), (situation, policy) => {
          const of = bare(situation);
          expect(found(policy, erasedIn(of))).toEqual(found(policy, of));
        }),
        { numRuns: 40 },
      );
    },
  );
});
