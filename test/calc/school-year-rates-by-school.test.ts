import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schoolYearRates, schoolYearRatesBySchool } from "../../src/calc/school-year-rates.js";
import { confirmed, countyOf, dayOfYear, type Step } from "../reports/counts/rolls.js";
import { sourceOf } from "../support/reports.js";
import { autumn2025, patient } from "../support/worlds.js";

const schoolYear = "2024-2025";
const anywhere = fc.constantFrom("J7", "J8", "N7", "P6", "transferOut", "died", "suspension");
const anyLives = fc.array(
  fc.record({
    steps: fc.array(fc.tuple(fc.nat({ max: 380 }), anywhere), { minLength: 1, maxLength: 4 }),
    out: fc.option(fc.nat({ max: 380 })),
  }),
  { maxLength: 6 },
);

describe("rates of schools counted in one pass", () => {
  it("are those of each school asked for alone, and the whole is that of all schools as one", patient, () => {
    fc.assert(
      fc.property(anyLives, fc.nat({ max: 400 }), (children, cutOff) => {
        const entries = children.map(({ steps }, i): [string, Step[]] => [
          `X${i}`,
          steps.map(([on, to]): Step => [dayOfYear(on), to]),
        ]);
        const outs = children.flatMap(({ out }, i) => (out === null ? [] : [confirmed(`X${i}`, dayOfYear(out))]));
        const base = countyOf(Object.fromEntries(entries));
        const { world } = sourceOf({ ...base, events: [...base.events, ...outs] }, "2025-08-31");
        const options = { schoolYear, asOf: dayOfYear(cutOff), calendar: autumn2025 };
        const { schools, total } = schoolYearRatesBySchool(world, options);
        for (const [school, rates] of schools) expect(rates).toEqual(schoolYearRates(world, { ...options, school }));
        expect([...schools.keys()]).toEqual([...schools.keys()].sort());
        expect(total).toEqual(schoolYearRates(world, options));
        const two = schoolYearRatesBySchool(world, { ...options, schools: ["S2", "S3"] });
        expect(two.total).toEqual(schoolYearRates(world, { ...options, schools: ["S2", "S3"] }));
        expect([...two.schools.keys()].every((school) => school !== "S1")).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
