import { createRequire } from "node:module";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { coveredYears, holidayYears, safeHolidayYears } from "../../src/adapters/chinese-days.js";
import type { HolidayYear } from "../../src/model/calendar-data.js";
import { type CivilDate, dateOf, dayOf, weekdayOf } from "../../src/model/civil-date.js";
import { BaoxueError } from "../../src/model/errors.js";

/** What a notice says: the days off from … to …, under which names, and the days of work. */
interface NoticeText {
  readonly number: string;
  readonly publishedOn: CivilDate;
  readonly periods: readonly (readonly [names: string, from: CivilDate, to: CivilDate])[];
  readonly makeUp: readonly CivilDate[];
}

// Typed from the notices, not from the package.
const texts: Readonly<Record<number, NoticeText>> = {
  2021: {
    number: "国办发明电〔2020〕27号",
    publishedOn: "2020-11-25",
    periods: [
      ["元旦", "2021-01-01", "2021-01-03"],
      ["春节", "2021-02-11", "2021-02-17"],
      ["清明节", "2021-04-03", "2021-04-05"],
      ["劳动节", "2021-05-01", "2021-05-05"],
      ["端午节", "2021-06-12", "2021-06-14"],
      ["中秋节", "2021-09-19", "2021-09-21"],
      ["国庆节", "2021-10-01", "2021-10-07"],
    ],
    makeUp: ["2021-02-07", "2021-02-20", "2021-04-25", "2021-05-08", "2021-09-18", "2021-09-26", "2021-10-09"],
  },
  2022: {
    number: "国办发明电〔2021〕11号",
    publishedOn: "2021-10-25",
    periods: [
      ["元旦", "2022-01-01", "2022-01-03"],
      ["春节", "2022-01-31", "2022-02-06"],
      ["清明节", "2022-04-03", "2022-04-05"],
      ["劳动节", "2022-04-30", "2022-05-04"],
      ["端午节", "2022-06-03", "2022-06-05"],
      ["中秋节", "2022-09-10", "2022-09-12"],
      ["国庆节", "2022-10-01", "2022-10-07"],
    ],
    makeUp: ["2022-01-29", "2022-01-30", "2022-04-02", "2022-04-24", "2022-05-07", "2022-10-08", "2022-10-09"],
  },
  2023: {
    number: "国办发明电〔2022〕16号",
    publishedOn: "2022-12-08",
    periods: [
      ["元旦", "2022-12-31", "2023-01-02"],
      ["春节", "2023-01-21", "2023-01-27"],
      ["清明节", "2023-04-05", "2023-04-05"],
      ["劳动节", "2023-04-29", "2023-05-03"],
      ["端午节", "2023-06-22", "2023-06-24"],
      ["中秋节、国庆节", "2023-09-29", "2023-10-06"],
    ],
    makeUp: ["2023-01-28", "2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07", "2023-10-08"],
  },
  2024: {
    number: "国办发明电〔2023〕7号",
    publishedOn: "2023-10-25",
    periods: [
      ["元旦", "2024-01-01", "2024-01-01"],
      ["春节", "2024-02-10", "2024-02-17"],
      ["清明节", "2024-04-04", "2024-04-06"],
      ["劳动节", "2024-05-01", "2024-05-05"],
      ["端午节", "2024-06-10", "2024-06-10"],
      ["中秋节", "2024-09-15", "2024-09-17"],
      ["国庆节", "2024-10-01", "2024-10-07"],
    ],
    makeUp: [
      "2024-02-04",
      "2024-02-18",
      "2024-04-07",
      "2024-04-28",
      "2024-05-11",
      "2024-09-14",
      "2024-09-29",
      "2024-10-12",
    ],
  },
  2025: {
    number: "国办发明电〔2024〕12号",
    publishedOn: "2024-11-12",
    periods: [
      ["元旦", "2025-01-01", "2025-01-01"],
      ["春节", "2025-01-28", "2025-02-04"],
      ["清明节", "2025-04-04", "2025-04-06"],
      ["劳动节", "2025-05-01", "2025-05-05"],
      ["端午节", "2025-05-31", "2025-06-02"],
      ["国庆节、中秋节", "2025-10-01", "2025-10-08"],
    ],
    makeUp: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
  },
  2026: {
    number: "国办发明电〔2025〕7号",
    publishedOn: "2025-11-04",
    periods: [
      ["元旦", "2026-01-01", "2026-01-03"],
      ["春节", "2026-02-15", "2026-02-23"],
      ["清明节", "2026-04-04", "2026-04-06"],
      ["劳动节", "2026-05-01", "2026-05-05"],
      ["端午节", "2026-06-19", "2026-06-21"],
      ["中秋节", "2026-09-25", "2026-09-27"],
      ["国庆节", "2026-10-01", "2026-10-07"],
    ],
    makeUp: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  },
};

const textYears = Object.keys(texts).map(Number);

function textOf(year: number): NoticeText {
  const text = texts[year];
  if (!text) throw new Error(`no notice typed for ${year}`);
  return text;
}

function daysBetween(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const first = dayOf(from);
  return Array.from({ length: dayOf(to) - first + 1 }, (_, i) => dateOf(first + i));
}

function oneYear(year: number): HolidayYear {
  const [found] = holidayYears([year]);
  if (!found) throw new Error(`nothing for ${year}`);
  return found;
}

const someYears = fc.uniqueArray(fc.constantFrom(...coveredYears));

describe("the covered years", () => {
  it("are those whose notices stand in this test", () => {
    expect(coveredYears).toEqual(textYears);
  });

  it.each(textYears)("%i rests on every day of its notice's periods and on no other", (year) => {
    const expected = textOf(year).periods.flatMap(([, from, to]) => daysBetween(from, to));
    expect(oneYear(year).rest.map((day) => day.date)).toEqual(expected);
  });

  it.each(textYears)("%i works on the days that its notice names", (year) => {
    expect(oneYear(year).makeUp.map((day) => day.date)).toEqual(textOf(year).makeUp);
  });

  it.each(textYears)("%i names each day off as its notice does", (year) => {
    const names = new Map(oneYear(year).rest.map((day) => [day.date, day.name.zh]));
    for (const [period, from, to] of textOf(year).periods) {
      const found = daysBetween(from, to).map((date) => names.get(date));
      expect(new Set(found)).toEqual(new Set(period.split("、")));
    }
  });

  it.each(textYears)("%i cites its notice", (year) => {
    const { number, publishedOn } = textOf(year);
    const source = `国务院办公厅关于${year}年部分节假日安排的通知（${number}）`;
    expect(oneYear(year)).toMatchObject({ year, source, publishedOn });
  });

  it.each(textYears)("%i is still carried by the package", (year) => {
    expect(oneYear(year).rest.length).toBeGreaterThan(20);
  });

  it("names the days in both languages, a make-up day by its holiday", () => {
    const { rest, makeUp } = oneYear(2025);
    expect(rest[0]).toEqual({ date: "2025-01-01", name: { zh: "元旦", en: "New Year's Day" } });
    expect(makeUp[2]).toEqual({ date: "2025-04-27", name: { zh: "劳动节", en: "Labour Day" } });
  });

  it("gives the end of December to the New Year that it opens", () => {
    expect(oneYear(2023).rest[0]).toEqual({ date: "2022-12-31", name: { zh: "元旦", en: "New Year's Day" } });
    expect(oneYear(2022).rest.map((day) => day.date)).not.toContain("2022-12-31");
  });
});

describe("laws", () => {
  it("no date is both rest and make-up, and none stands twice", () => {
    fc.assert(
      fc.property(someYears, (years) => {
        const dates = holidayYears(years).flatMap((year) => [...year.rest, ...year.makeUp].map((day) => day.date));
        expect(new Set(dates).size).toBe(dates.length);
      }),
    );
  });

  it("make-up days are weekend days", () => {
    const makeUp = holidayYears(coveredYears).flatMap((year) => year.makeUp);
    expect(makeUp.filter((day) => weekdayOf(dayOf(day.date)) < 6)).toEqual([]);
  });

  it("a year's answer does not depend on the years asked for beside it", () => {
    const alone = new Map(coveredYears.map((year) => [year, oneYear(year)]));
    fc.assert(
      fc.property(someYears, (years) => {
        expect(holidayYears(years)).toEqual(years.map((year) => alone.get(year)));
      }),
    );
  });

  it("a year asked for twice comes once", () => {
    expect(holidayYears([2026, 2025, 2026]).map((year) => year.year)).toEqual([2026, 2025]);
  });
});

describe("a year that is not covered", () => {
  it.each([2019, 2020, 2027, 2040, 2025.5, Number.NaN])("%d is refused", (year) => {
    const result = safeHolidayYears([2025, year]);
    expect(result).toMatchObject({ ok: false, issues: [{ path: "years[1]", value: year }] });
    expect(() => holidayYears([2025, year])).toThrow(BaoxueError);
  });

  it("is named, together with the years that are covered", () => {
    expect(() => holidayYears([2020, 2025, 2040])).toThrow(
      expect.objectContaining({
        code: "uncovered-year",
        message: expect.stringMatching(/years\[0\]: got 2020, .*2021.*2026.*; years\[2\]: got 2040/),
      }),
    );
  });

  it("is the only thing in which the twins differ", () => {
    expect(safeHolidayYears(coveredYears)).toEqual({ ok: true, value: holidayYears(coveredYears) });
    expect(safeHolidayYears([])).toEqual({ ok: true, value: [] });
  });
});

describe("whatever package and zone the host has", () => {
  const zone = process.env["TZ"];

  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    vi.doUnmock("chinese-days");
    vi.resetModules();
  });

  async function adapterOver(chineseDays: unknown): Promise<typeof import("../../src/adapters/chinese-days.js")> {
    vi.resetModules();
    vi.doMock("chinese-days", () => ({ default: chineseDays }));
    return import("../../src/adapters/chinese-days.js");
  }

  // The package builds its table when it is loaded, in the zone of that moment.
  function freshPackage(): unknown {
    const require = createRequire(import.meta.url);
    delete require.cache[require.resolve("chinese-days")];
    return require("chinese-days");
  }

  it.each([
    ["America/St_Johns", 210],
    ["America/Santiago", 180],
    ["Atlantic/Azores", 60],
    ["Pacific/Pago_Pago", 660],
    ["Pacific/Kiritimati", -840],
  ])("the days are the same in %s", async (place, offset) => {
    const here = holidayYears(coveredYears);
    process.env["TZ"] = place;
    expect(new Date("2025-12-31T12:00:00Z").getTimezoneOffset()).toBe(offset);
    const there = await adapterOver(freshPackage());
    expect(there.holidayYears(coveredYears)).toEqual(here);
  });

  it("a package too old to know a listed year is no source of plain weekdays", async () => {
    const old = { getDayDetail: (date: string) => ({ date, work: true, name: "Monday" }) };
    const { safeHolidayYears: safe } = await adapterOver(old);
    expect(safe([2026])).toMatchObject({ ok: false, issues: [{ path: "years[0]", value: 2026 }] });
  });
});
