import { describe, expect, it } from "vitest";
import { transferStanding } from "../../src/calc/movements/transfer-standing.js";
import type { CivilDate } from "../../src/model/civil-date.js";
import { balanceOf, movement, roster } from "../calc/movements/rolls.js";
import { autumn2025 } from "../support/worlds.js";

/** P1 went to another school of the county, P2 to one in another province, P3 to nobody knows where: all three are coded as transfers. */
const movements = [
  movement("P1 21 2025-11-03 S1/3/a > S2"),
  movement("P1 22 2025-11-05 S1 > S2/3/a"),
  movement("P2 21 2025-11-03 S1/3/a > far-away"),
  movement("P3 21 2025-11-03 S1/3/a > far-away"),
];
const words = [{ id: "w1", pupil: "P2", school: "far-away", on: "2025-11-14" }] as const;

function standingOn(asOf: CivilDate): readonly string[] {
  const found = transferStanding(movements, { asOf, calendar: autumn2025, words });
  return found.ok ? found.value.transfers.map(({ pupil, status }) => `${pupil} ${status}`) : [];
}

describe("children that left as transfers", () => {
  it("balance in the books, who hides a dropout and who does not alike: every leaving has its row", () => {
    const balance = balanceOf({
      opening: roster("2025-09-01", "P1 S1/3/a", "P2 S1/3/a", "P3 S1/3/a"),
      movements,
      closing: roster("2026-01-20", "P1 S2/3/a"),
    });
    expect(balance.unexplained).toEqual([]);
    expect(balance.whole).toMatchObject({ exits: { transferOut: 3 }, difference: 0 });
  });

  it("are no loss where a school says that they are there", () => {
    expect(standingOn("2025-11-14")).toEqual(["P1 acknowledged", "P2 acknowledged", "P3 waiting"]);
  });

  it("and are told, child by child, where none does within ten working days", () => {
    expect(standingOn("2025-11-17")).toContain("P3 waiting");
    expect(standingOn("2025-11-18")).toEqual(["P1 acknowledged", "P2 acknowledged", "P3 overdue"]);
    expect(standingOn("2026-01-20")).toContain("P3 overdue");
  });

  it("are not covered by a row that nobody wrote: striking one off without any is seen in the books at once", () => {
    const balance = balanceOf({
      opening: roster("2025-09-01", "P3 S1/3/a"),
      movements: [],
      closing: roster("2026-01-20", "P4 S1/3/a"),
    });
    expect(balance.whole.difference).toBe(0);
    expect(balance.unexplained.map(({ pupil, why }) => `${pupil} ${why}`)).toEqual([
      "P3 goneWithoutExit",
      "P4 cameWithoutEntry",
    ]);
  });
});
