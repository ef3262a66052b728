import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/model/civil-date.js";
import { placementOn, placementsOf } from "../../../src/model/placement.js";
import { flowsIn, flowsOut, rollBalance, rollFlows } from "../../../src/reports/counts/roll-flows.js";
import { sourceOf } from "../../support/reports.js";
import { patient } from "../../support/worlds.js";
import { countyOf, dayOfYear, type Step } from "./rolls.js";

const step = fc.record({
  on: fc.integer({ min: 0, max: 400 }),
  to: fc.constantFrom(
    "P1",
    "P6",
    "J7",
    "J8",
    "N6",
    "N7",
    "transferOut",
    "graduated",
    "suspension",
    "deferral",
    "died",
    "other",
  ),
});
const lives = fc
  .array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 })
  .map((children) =>
    Object.fromEntries(children.map((steps, i) => [`X${i}`, steps.map(({ on, to }): Step => [dayOfYear(on), to])])),
  );
const inYear = fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 200 })).map(([from, length]) => ({
  from: dayOfYear(from),
  to: dayOfYear(from + length),
}));

describe("whatever moves there are", () => {
  it("opening and what came, less what went, is the closing, and both are the roll of their day", patient, () => {
    fc.assert(
      fc.property(lives, inYear, fc.boolean(), fc.nat({ max: 450 }), (of, period, onFirst, cutOff) => {
        const source = sourceOf(countyOf(of), dayOfYear(cutOff));
        const opening = onFirst ? "firstDay" : "dayBefore";
        const rollOn = (school: string, day: number): number =>
          [...source.world.timelines.values()].filter(
            ({ moves }) => placementOn(placementsOf(source.world, moves, source.known), day)?.school === school,
          ).length;
        for (const [school, counts] of rollFlows(source, period, { opening })) {
          expect(rollBalance(counts).unexplained).toBe(0);
          const first = dayOf(period.from);
          if (source.day < first) continue;
          expect(counts.opening).toBe(rollOn(school, onFirst ? first : first - 1));
          expect(counts.closing).toBe(rollOn(school, Math.min(dayOf(period.to), source.day)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it(
    "what goes from school to school of a county comes there: in all, transfers between them cancel out",
    patient,
    () => {
      const within = fc.array(
        fc.array(fc.tuple(fc.nat({ max: 400 }), fc.constantFrom("J7", "J8", "N7")), { minLength: 1 }),
      );
      fc.assert(
        fc.property(within, inYear, (children, period) => {
          const entries = children.map((steps, i): [string, Step[]] => [
            `X${i}`,
            [["2024-08-01", "J7"], ...steps.map(([on, to]): Step => [dayOfYear(on), to])],
          ]);
          const counts = [...rollFlows(sourceOf(countyOf(Object.fromEntries(entries)), "2026-08-31"), period).values()];
          const sum = (flow: "transfersIn" | "transfersOut" | "opening" | "closing"): number =>
            counts.reduce((all, one) => all + one[flow], 0);
          expect(sum("transfersIn")).toBe(sum("transfersOut"));
          expect(sum("opening")).toBe(sum("closing"));
          const others = [...flowsIn, ...flowsOut].filter((flow) => flow !== "transfersIn" && flow !== "transfersOut");
          for (const one of counts) for (const flow of others) expect(one[flow]).toBe(0);
        }),
        { numRuns: 150 },
      );
    },
  );
});
