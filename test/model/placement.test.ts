import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOf, dayOf } from "../../src/model/civil-date.js";
import { type CivilMoment, never, readMoment } from "../../src/model/moment.js";
import { placementOn, placementsOf } from "../../src/model/placement.js";
import { arbitrarySituation } from "../support/arbitraries/worlds.js";
import { patient, type Story, school } from "../support/worlds.js";
import { viewOf } from "./looking.js";

/** Where P1 was expected: class, first day, first day no longer, and why it left. */
function places(story: Story, knownOn?: CivilMoment): readonly (readonly string[])[] {
  const world = story.world();
  const moves = world.timelines.get("P1")?.moves ?? [];
  return placementsOf(world, moves, knownOn === undefined ? never : readMoment(knownOn).last).map((place) => [
    place.class,
    dateOf(place.from),
    ...(place.until > dayOf("2100-01-01") ? [] : [dateOf(place.until)]),
    ...(place.left ? [place.left] : []),
  ]);
}

describe("where a child is expected", () => {
  it("from the day of enrolment on", () => {
    expect(places(school())).toEqual([["C1", "2025-09-01"]]);
  });

  it("a second enrolment moves the child", () => {
    expect(places(school().moved("P1", "2025-10-13", "C2"))).toEqual([
      ["C1", "2025-09-01", "2025-10-13"],
      ["C2", "2025-10-13"],
    ]);
  });

  it("the day of leaving is the first day not expected", () => {
    const story = school().left("P1", "2025-10-13", "transferOut");
    expect(places(story)).toEqual([["C1", "2025-09-01", "2025-10-13", "transferOut"]]);
    const { placements } = viewOf(story.data(), { asOf: "2025-11-01" });
    expect(placementOn(placements, dayOf("2025-10-12"))?.class).toBe("C1");
    expect(placementOn(placements, dayOf("2025-10-13"))).toBeUndefined();
    expect(placementOn(placements, dayOf("2025-08-31"))).toBeUndefined();
  });

  it("a child that comes back is expected again, with a gap between", () => {
    expect(places(school().left("P1", "2025-10-13", "suspension").moved("P1", "2025-11-03", "C1"))).toEqual([
      ["C1", "2025-09-01", "2025-10-13", "suspension"],
      ["C1", "2025-11-03"],
    ]);
  });

  it("of two moves on one day the one recorded later stands", () => {
    const story = (first: CivilMoment, second: CivilMoment): Story =>
      school().moved("P1", "2025-10-13", "C2", first).moved("P1", "2025-10-13", "C1", second);
    expect(places(story("2025-10-13T08:00", "2025-10-13T09:00")).at(-1)).toEqual(["C1", "2025-10-13"]);
    expect(places(story("2025-10-13T09:00", "2025-10-13T08:00")).at(-1)).toEqual(["C2", "2025-10-13"]);
  });

  it("leaving on the day of a move ends all, and keeps the reason", () => {
    const story = school()
      .moved("P1", "2025-10-13", "C2", "2025-10-13T08:00")
      .left("P1", "2025-10-13", "transferOut", "2025-10-13T09:00");
    expect(places(story)).toEqual([["C1", "2025-09-01", "2025-10-13", "transferOut"]]);
  });

  it("leaving and coming back on one day is staying", () => {
    const story = school()
      .left("P1", "2025-10-13", "other", "2025-10-13T08:00")
      .moved("P1", "2025-10-13", "C1", "2025-10-13T09:00");
    expect(places(story).map((place) => place.slice(0, 2))).toEqual([
      ["C1", "2025-09-01"],
      ["C1", "2025-10-13"],
    ]);
  });

  it("a move counts once it is known, and no longer once it is retracted", () => {
    const story = school().moved("P1", "2025-10-13", "C2", "2025-10-20").retracted("moved-1", "2025-10-27");
    expect(places(story, "2025-10-19")).toEqual([["C1", "2025-09-01"]]);
    expect(places(story, "2025-10-20")).toHaveLength(2);
    expect(places(story, "2025-10-27")).toEqual([["C1", "2025-09-01"]]);
  });

  it("placements are in order and never overlap", patient, () => {
    fc.assert(
      fc.property(arbitrarySituation, ({ data }) => {
        for (const { id } of data.pupils) {
          const { placements } = viewOf(data, { asOf: "2026-12-31", pupil: id });
          placements.forEach((place, i) => {
            expect(place.from).toBeLessThan(place.until);
            expect(place.from).toBeGreaterThanOrEqual(placements[i - 1]?.until ?? 0);
          });
        }
      }),
    );
  });
});
