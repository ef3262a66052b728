import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../src/model/civil-date.js";
import { ask, findingsOf, only, patient, type Story, school, taughtDays } from "../support/worlds.js";

describe("a span of calendar days is not taken for school days", () => {
  it("keeps two absences a week apart as two runs of one day each", () => {
    const found = ask(school().absent("P1", "2025-10-13").absent("P1", "2025-10-20"), "2025-10-21");
    const contacts = findingsOf(found, "contact-on-day-one");
    expect(contacts.map((finding) => finding.because.run?.days)).toEqual([
      { least: 1, most: 1 },
      { least: 1, most: 1 },
    ]);
    expect(findingsOf(found, "leader-visit-on-day-two")).toEqual([]);
  });

  it("counts four school days, not six calendar days, from Thursday to Tuesday", () => {
    const found = ask(school().absent("P1", "2025-10-16", "2025-10-21"), "2025-10-21");
    expect(only(found, "contact-on-day-one").because.run).toMatchObject({
      days: { least: 4, most: 4 },
      halfDays: { least: 8, most: 8 },
    });
  });

  it("finds day one in every block of missed school days, and day two in every longer one", patient, () => {
    const days = taughtDays("2025-09-22", "2025-10-31");
    fc.assert(
      fc.property(fc.subarray([...days]), (missed) => {
        const story = missed.reduce<Story>((told, date) => told.absent("P1", date), school());
        const found = ask(story, "2025-11-01");
        const blocks = blocksOf(days, missed);
        const longer = blocks.filter((block) => block.length > 1);
        expect(findingsOf(found, "contact-on-day-one").map((finding) => finding.due)).toEqual(
          blocks.map(([first]) => first),
        );
        expect(findingsOf(found, "leader-visit-on-day-two").map((finding) => finding.due)).toEqual(
          longer.map(([, second]) => second),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** The missed days in blocks without an attended school day between. */
function blocksOf(days: readonly CivilDate[], missed: readonly CivilDate[]): readonly (readonly CivilDate[])[] {
  const blocks: CivilDate[][] = [];
  let open = false;
  for (const day of days) {
    if (!missed.includes(day)) open = false;
    else if (open) blocks.at(-1)?.push(day);
    else {
      blocks.push([day]);
      open = true;
    }
  }
  return blocks;
}
