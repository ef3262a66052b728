import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import { arbitraryCases } from "../../support/arbitraries/cases.js";
import type { Situation } from "../../support/arbitraries/worlds.js";
import { childIn, sourceOf, sourceOfSituation } from "../../support/reports.js";
import { patient, school } from "../../support/worlds.js";

const quiet: readonly SchoolEvent["kind"][] = [
  "register",
  "enrolled",
  "left",
  "transferAcknowledged",
  "leave",
  "retraction",
];

/** A random world in which nobody did anything, and in which some children have a slip for some weeks. */
function quietly(situation: Situation, ill: readonly boolean[]): Situation {
  const { data } = situation;
  const date = data.events.map(({ occurredOn }) => occurredOn.slice(0, 10)).sort()[0] ?? "2025-09-01";
  const slips = data.pupils.flatMap(({ id }, i): readonly SchoolEvent[] => {
    if (!ill[i]) return [];
    const [from, to] = [
      { date, session: "am" },
      { date: "2099-01-01", session: "pm" },
    ] as const;
    const slip = { kind: "leave", id: `slip-${id}`, pupil: id, from, to, reason: "sickness", approved: true };
    return [{ ...slip, occurredOn: date, recordedOn: date } as SchoolEvent];
  });
  const events = data.events.filter(({ kind }) => quiet.includes(kind));
  return { ...situation, data: { ...data, events: [...events, ...slips] } };
}

describe("mayHaveCase", () => {
  it("never says no of a child whose case file has a step", patient, () => {
    const found = { no: 0, steps: 0 };
    fc.assert(
      fc.property(arbitraryCases, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (situation, ill) => {
        const source = sourceOfSituation(quietly(situation, ill));
        for (const pupil of source.world.timelines.keys()) {
          const child = childIn(source, pupil);
          const { steps } = child.caseFile();
          if (!child.mayHaveCase) expect(steps).toEqual([]);
          found.no += Number(!child.mayHaveCase);
          found.steps += Number(steps.length > 0);
        }
      }),
      { numRuns: 300 },
    );
    expect(found.no).toBeGreaterThan(0);
    expect(found.steps).toBeGreaterThan(0);
  });

  it("says no of a child that was only ill with leave, and yes without it", () => {
    const ill = school().absent("P1", "2025-10-13", "2025-10-15");
    const slip = ill.leave("P1", "2025-10-13", "2025-10-15");
    expect(childIn(sourceOf(slip, "2025-10-16")).mayHaveCase).toBe(false);
    expect(childIn(sourceOf(ill, "2025-10-16")).mayHaveCase).toBe(true);
    const refused = ill.leave("P1", "2025-10-13", "2025-10-15", { approved: false });
    expect(childIn(sourceOf(refused, "2025-10-16")).mayHaveCase).toBe(true);
    // A slip that was not known then excuses nothing then.
    const late = ill.leave("P1", "2025-10-13", "2025-10-15", { recordedOn: "2025-10-20" });
    expect(childIn(sourceOf(late, "2025-10-16", { knownOn: "2025-10-16" })).mayHaveCase).toBe(true);
  });
});
