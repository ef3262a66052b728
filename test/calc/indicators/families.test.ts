import { describe, expect, it } from "vitest";
import { abroadCounters } from "../../../src/calc/indicators/abroad-counters-data.js";
import { abroadIndicators } from "../../../src/calc/indicators/abroad-indicators-data.js";
import { attendanceCounters } from "../../../src/calc/indicators/attendance-counters-data.js";
import { attendanceIndicators } from "../../../src/calc/indicators/attendance-indicators-data.js";
import type { GivenCounter } from "../../../src/calc/indicators/counter.js";
import { diligenceCounters } from "../../../src/calc/indicators/diligence-counters-data.js";
import { diligenceIndicators } from "../../../src/calc/indicators/diligence-indicators-data.js";
import type { Indicator } from "../../../src/calc/indicators/indicator.js";
import { returnCounters } from "../../../src/calc/indicators/return-counters-data.js";
import { returnIndicators } from "../../../src/calc/indicators/return-indicators-data.js";
import { definitionOf, percentOf, valueOf } from "./counted.js";

const families: readonly (readonly [string, readonly Indicator[], Readonly<Record<string, GivenCounter>>])[] = [
  ["return", returnIndicators, returnCounters],
  ["attendance", attendanceIndicators, attendanceCounters],
  ["diligence", diligenceIndicators, diligenceCounters],
  ["abroad", abroadIndicators, abroadCounters],
];

describe.each(families)("the definitions of the family %s", (_name, indicators, table) => {
  const counters = Object.values(table);

  it("file every counter under its own name", () => {
    expect(Object.keys(table)).toEqual(counters.map(({ id }) => id));
  });

  it("have a name of their own, and use every counter and no other", () => {
    expect(new Set(indicators.map(({ id, variant }) => `${id} ${variant}`)).size).toBe(indicators.length);
    const used = indicators.flatMap(({ numerator, denominator }) => [...numerator, ...denominator]);
    expect(new Set(used.map(({ counter }) => counter))).toEqual(new Set(counters.map(({ id }) => id)));
  });

  it("say everything in both languages", () => {
    for (const { names, formula } of indicators)
      for (const text of [names, formula]) expect(text.zh !== "" && text.en !== "" && text.zh !== text.en).toBe(true);
    for (const { names, means } of counters)
      for (const text of [names, means]) expect(text.zh !== "" && text.en !== "" && text.zh !== text.en).toBe(true);
  });

  it("are undefined over nothing, never 0 % or 100 %", () => {
    const nothing = Object.fromEntries(counters.map(({ id }) => [id, 0]));
    for (const indicator of indicators) expect(percentOf(indicator, nothing)).toBe("not applicable");
  });
});

it("no counter is named twice among the families", () => {
  const ids = families.flatMap(([, , table]) => Object.keys(table));
  expect(new Set(ids).size).toBe(ids.length);
});

describe("worked by hand (no published figure seen)", () => {
  it("the return of children", () => {
    const counts = {
      casesOpened: 12,
      casesNotADropout: 2,
      casesReturned: 7,
      confirmedCases: 4,
      confirmedCasesReturned: 3,
      firstAttempts: 8,
      returnedAfterFirstAttempt: 3,
      returnsWatched30Days: 0,
      relapsedWithin30Days: 0,
      daysToReturn: 45,
    };
    const figure = (id: string, variant: string): string =>
      percentOf(definitionOf(returnIndicators, id, variant), counts);
    expect(figure("returnRate", "allCases")).toBe("70.00 %");
    expect(figure("returnRate", "confirmed")).toBe("75.00 %");
    expect(figure("returnRateByAttempt", "first")).toBe("37.50 %");
    expect(figure("relapseRate", "within30Days")).toBe("not applicable");
    const days = definitionOf(returnIndicators, "meanDaysToReturn", "calendarDays");
    expect([days.unit, valueOf(days, counts)]).toEqual(["days", { numerator: 45, denominator: 7 }]);
  });

  it("attendance", () => {
    // Ten pupils, five days: 100 half days. One register of ten was not taken; 4 half days with leave, 5 without.
    const counts = {
      sessionsExpected: 100,
      sessionsRecorded: 90,
      sessionsUnknown: 10,
      sessionsAbsentExcused: 4,
      sessionsAbsentUnexcused: 5,
      registersExpected: 10,
      registersTaken: 9,
      pupilsExposed: 10,
      pupilsChronicallyAbsent: 1,
      pupilsPossiblyChronicallyAbsent: 10,
    };
    const figure = (id: string, variant: string): string =>
      percentOf(definitionOf(attendanceIndicators, id, variant), counts);
    expect(figure("absenceRate", "allReasons")).toBe("10.00 %");
    expect(figure("absenceRate", "unexcused")).toBe("5.56 %");
    expect(figure("registerCoverage", "registers")).toBe("90.00 %");
    expect(figure("registerCoverage", "pupilSessions")).toBe("90.00 %");
    expect(figure("chronicAbsence", "onRecord")).toBe("10.00 %");
    expect(figure("chronicAbsence", "atMost")).toBe("100.00 %");
    const unknown = definitionOf(attendanceIndicators, "unrecordedShare", "pupilSessions");
    expect(percentOf(unknown, counts)).toBe("10.00 %");
  });

  it("diligence", () => {
    const counts = { dutiesOnTime: 15, dutiesLate: 3, dutiesOverdue: 1, dutiesMoot: 1, daysLate: 10 };
    const figure = (id: string, variant: string): string =>
      percentOf(definitionOf(diligenceIndicators, id, variant), counts);
    expect(figure("onTimeRate", "missedCounted")).toBe("75.00 %");
    expect(figure("onTimeRate", "withoutMoot")).toBe("78.95 %");
    const days = definitionOf(diligenceIndicators, "meanDaysLate", "calendarDays");
    expect(valueOf(days, counts)).toEqual({ numerator: 10, denominator: 4 });
  });

  it("a cohort abroad: a leaver without proof stays in the denominator", () => {
    const counts = {
      fourYearGraduates: 80,
      firstTimeNinthGraders: 100,
      fourYearTransfersIn: 10,
      fourYearTransfersOut: 7,
      cohortEmigrated: 2,
      cohortDied: 1,
    };
    const rate = definitionOf(abroadIndicators, "adjustedCohortGraduationRate", "fourYears");
    expect(percentOf(rate, counts)).toBe("80.00 %");
    // Had ten undocumented leavers been taken out of it, the rate would have shown 88.89 %.
    expect(percentOf(rate, { ...counts, fourYearTransfersOut: 17 })).toBe("88.89 %");
  });

  it("dropouts by school reports", () => {
    const rate = definitionOf(abroadIndicators, "eventDropoutRate", "ccd");
    expect(percentOf(rate, { eventDropouts: 41, octoberMembership: 1000 }, 1)).toBe("4.1 %");
  });
});
