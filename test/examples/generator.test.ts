import { type CivilDate, dayOf } from "baoxue";
import chineseDays from "chinese-days";
import { describe, expect, it } from "vitest";
import { calendar } from "../../examples/school/calendar.js";
import { schoolFiles } from "../../examples/school/generate/files.js";
import { plantedCases } from "../../examples/school/generate/planted/all.js";
import { randomFrom } from "../../examples/school/generate/random.js";
import { schoolDays, term } from "../../examples/school/generate/school-days.js";
import { committed } from "./school-data.js";

const msPerDay = 86_400_000;

/** Every date of the term. */
function datesOfTerm(): readonly CivilDate[] {
  const first = Date.parse(`${term.from}T00:00:00Z`);
  const count = (Date.parse(`${term.to}T00:00:00Z`) - first) / msPerDay + 1;
  return Array.from(
    { length: count },
    (_, i) => new Date(first + i * msPerDay).toISOString().slice(0, 10) as CivilDate,
  );
}

describe("the generator of the synthetic school", () => {
  it.each([...schoolFiles().keys()])(
    "makes %s again, byte for byte (else: npx tsx examples/school/generate/main.ts)",
    (file) => {
      expect(schoolFiles().get(file) === committed(file)).toBe(true);
    },
  );

  it("draws the same numbers for the same seed, between 0 and 1", () => {
    const draw = (seed: number): readonly number[] => Array.from({ length: 100 }, randomFrom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7).every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it("teaches on the days that the holiday package calls working days, and on the library's school days", () => {
    // West of Greenwich the package takes the weekday of the day before; the days that its table names stay right.
    const isWorkday = (date: string): boolean => {
      const { name, work } = chineseDays.getDayDetail(date);
      const weekday = new Date(`${date}T00:00Z`).getUTCDay();
      return name.includes(",") ? work : weekday >= 1 && weekday <= 5;
    };
    expect(schoolDays).toEqual(datesOfTerm().filter(isWorkday));
    expect(schoolDays).toEqual(datesOfTerm().filter((date) => calendar.teaching(dayOf(date)) === 3));
    expect(schoolDays).toHaveLength(100);
  });
});

describe("the planted cases", () => {
  it("are at least eighteen, each with a story in both languages and the traps it stands for", () => {
    expect(plantedCases.length).toBeGreaterThanOrEqual(18);
    expect(new Set(plantedCases.map(({ name }) => name)).size).toBe(plantedCases.length);
    for (const { name, title, story, traps } of plantedCases) {
      expect([name, title.zh, title.en, story.zh, story.en].filter((text) => text.trim() === "")).toEqual([]);
      expect(traps.length, name).toBeGreaterThan(0);
      expect(
        traps.filter((trap) => trap < 1 || trap > 46),
        name,
      ).toEqual([]);
    }
  });
});
