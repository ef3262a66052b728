import { describe, expect, it } from "vitest";
import { safeCreateWorld } from "../../src/model/create-world.js";
import type { WorldData } from "../../src/model/world-data.js";

/** Where a world with one published figure is refused, as a host without types may publish it. */
function refused(numerator: unknown, denominator: unknown): readonly string[] {
  const figure = {
    id: "f1",
    kind: "figure",
    subject: { kind: "school", id: "S1" },
    indicator: "retentionRate",
    period: "2024-2025",
    occurredOn: "2025-09-05",
    recordedOn: "2025-09-05",
    numerator,
    denominator,
  };
  const schools = [{ id: "S1" }];
  const data = { recordsFrom: "2025-09-01", schools, classes: [], pupils: [], events: [figure] } as unknown;
  const made = safeCreateWorld(data as WorldData);
  return made.ok ? [] : made.issues.map(({ path }) => path);
}

describe("a published figure", () => {
  it("is a fraction of whole numbers, that of nothing included", () => {
    expect([refused(98, 100), refused(0, 0), refused(-1, 3)]).toEqual([[], [], []]);
  });

  it.each([98.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "97", undefined, null])("has no part %s", (value) => {
    expect(refused(value, 100)).toEqual(["events[0].numerator"]);
    expect(refused(97, value)).toEqual(["events[0].denominator"]);
  });

  it("is of no fewer than none", () => {
    expect(refused(1, -1)).toEqual(["events[0].denominator"]);
  });
});
