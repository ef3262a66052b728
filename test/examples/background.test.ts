import { describe, expect, it } from "vitest";
import { figures } from "../../examples/school/generate/parameters.js";
import { schoolDays, schoolSessions, sessionNumber } from "../../examples/school/generate/school-days.js";
import { committedRows } from "./school-data.js";

type SlipColumn = "slip" | "pupil" | "from_date" | "from_session" | "to_date" | "to_session" | "recorded_on";

const pupils = committedRows<"pupil" | "enrolled_on">("pupils.csv");
const registers = committedRows<"date" | "session" | "class" | "absent">("registers.csv");
const planted = new Set(committedRows<"pupil">("ground-truth.csv").map(({ pupil }) => pupil));
const sickness = committedRows<SlipColumn>("leave-slips.csv")
  .filter(({ slip }) => /^L\d/.test(slip))
  .map((slip) => ({
    ...slip,
    first: sessionNumber(slip.from_date, slip.from_session as "am" | "pm"),
    last: sessionNumber(slip.to_date, slip.to_session as "am" | "pm"),
  }));

/** Sessions missed through sickness, in parts of all sessions of all pupils on roll. */
function sickShare(month: string): number {
  const sick = registers
    .filter(({ date }) => date.startsWith(month))
    .flatMap(({ absent }) => absent.split(" "))
    .filter((pupil) => pupil !== "" && !planted.has(pupil)).length;
  const expected = schoolSessions
    .filter(({ date }) => date.startsWith(month))
    .reduce((sum, { date }) => sum + pupils.filter((pupil) => pupil.enrolled_on <= date).length, 0);
  return sick / expected;
}

function rounded(value: number, places: number): number {
  return Number(value.toFixed(places));
}

describe("the background of the synthetic school", () => {
  it("has the figures that are written beside its parameters", () => {
    const months = [...new Set(schoolDays.map((date) => date.slice(0, 7)))];
    const sessions = sickness.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    expect({
      pupils: pupils.length,
      schoolDays: schoolDays.length,
      registers: registers.length,
      spells: sickness.length,
      meanSpellDays: rounded(sessions / sickness.length / 2, 3),
      sickShareByMonth: Object.fromEntries(months.map((month) => [month, rounded(sickShare(month), 5)])),
    }).toEqual(figures);
  });

  it("keeps to the ordered shares and lengths", () => {
    const shares = Object.values(figures.sickShareByMonth);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.0005);
    expect(Math.max(...shares)).toBeLessThanOrEqual(0.0073);
    expect(Math.abs(figures.meanSpellDays - 1.6)).toBeLessThanOrEqual(0.1);
    expect(sickness.some(({ first, last }) => (last - first) % 2 === 0)).toBe(true);
  });

  it("has a slip for every sick session, written down while the first one lasted", () => {
    const covered = new Set(
      sickness.flatMap(({ pupil, first, last }) => sessionsBetween(first, last).map((at) => `${pupil} ${at}`)),
    );
    const missed = registers.flatMap(({ date, session, absent }) =>
      absent
        .split(" ")
        .filter((pupil) => pupil !== "" && !planted.has(pupil))
        .map((pupil) => `${pupil} ${sessionNumber(date, session as "am" | "pm")}`),
    );
    expect(new Set(missed)).toEqual(covered);
    for (const slip of sickness) {
      expect(slip.recorded_on).toBe(`${slip.from_date}T${slip.from_session === "am" ? "08:30" : "14:30"}`);
    }
  });

  it("never touches a child with a story", () => {
    expect(sickness.filter(({ pupil }) => planted.has(pupil))).toEqual([]);
  });
});

function sessionsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
