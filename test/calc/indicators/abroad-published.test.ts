import { describe, expect, it } from "vitest";
import { abroadIndicators } from "../../../src/calc/indicators/abroad-indicators-data.js";
import { definitionOf, percentOf } from "./counted.js";

/** Year, rate as published in per cent, thousands of dropouts, thousands of population. */
type Row = readonly [year: number, published: string, dropouts: number, population: number];

/** NCES 2008-053, table 2: those who left grades 10 to 12. */
const event: readonly Row[] = [
  [1972, "6.1", 647, 10_550],
  [1973, "6.3", 674, 10_736],
  [1974, "6.7", 735, 10_894],
  [1975, "5.8", 631, 10_875],
  [1976, "5.9", 641, 10_844],
  [1977, "6.5", 729, 11_178],
  [1978, "6.7", 739, 11_012],
  [1979, "6.7", 745, 11_044],
  [1980, "6.1", 655, 10_758],
  [1981, "5.9", 636, 10_746],
  [1982, "5.5", 573, 10_435],
  [1983, "5.2", 531, 10_146],
  [1984, "5.1", 504, 9_828],
  [1985, "5.2", 502, 9_597],
  [1986, "4.7", 462, 9_828],
  [1987, "4.1", 405, 9_819],
  [1988, "4.8", 460, 9_613],
  [1989, "4.5", 403, 9_001],
  [1990, "4.0", 347, 8_675],
  [1991, "4.0", 348, 8_700],
  [1992, "4.4", 383, 8_716],
  [1993, "4.5", 381, 8_549],
  [1994, "5.3", 497, 9_374],
  [1995, "5.7", 544, 9_509],
  [1996, "5.0", 485, 9_612],
  [1997, "4.6", 454, 9_984],
  [1998, "4.8", 479, 10_079],
  [1999, "5.0", 519, 10_464],
  [2000, "4.8", 488, 10_126],
  [2001, "5.0", 505, 10_187],
  [2002, "3.6", 367, 10_254],
  [2003, "4.0", 429, 10_698],
  [2004, "4.7", 486, 10_385],
  [2005, "3.8", 414, 10_870],
  [2006, "3.8", 407, 10_849],
];

/** NCES 2008-053, table 7: those aged 16 to 24 without a credential. */
const status: readonly Row[] = [
  [1972, "14.6", 4769, 32_643],
  [1973, "14.1", 4717, 33_430],
  [1974, "14.3", 4847, 33_968],
  [1975, "13.9", 4823, 34_700],
  [1976, "14.1", 4980, 35_222],
  [1977, "14.1", 5031, 35_658],
  [1978, "14.2", 5113, 35_931],
  [1979, "14.6", 5264, 36_131],
  [1980, "14.1", 5085, 36_143],
  [1981, "13.9", 5143, 36_945],
  [1982, "13.9", 5056, 36_452],
  [1983, "13.7", 4905, 35_884],
  [1984, "13.1", 4626, 35_204],
  [1985, "12.6", 4325, 34_382],
  [1986, "12.2", 4141, 33_945],
  [1987, "12.7", 4252, 33_452],
  [1988, "12.9", 4230, 32_893],
  [1989, "12.6", 4038, 32_007],
  [1990, "12.1", 3797, 31_443],
  [1991, "12.5", 3881, 31_171],
  [1992, "11.0", 3410, 30_944],
  [1993, "11.0", 3396, 30_845],
  [1994, "11.5", 3727, 32_560],
  [1995, "12.0", 3876, 32_379],
  [1996, "11.1", 3611, 32_452],
  [1997, "11.0", 3624, 32_960],
  [1998, "11.8", 3942, 33_445],
  [1999, "11.2", 3829, 34_173],
  [2000, "10.9", 3776, 34_568],
  [2001, "10.7", 3774, 35_195],
  [2002, "10.5", 3721, 35_495],
  [2003, "9.9", 3552, 36_017],
  [2004, "10.3", 3766, 36_504],
  [2005, "9.4", 3458, 36_761],
  [2006, "9.3", 3462, 37_047],
];

/** Years whose published rate does not follow from the published thousands; the arithmetic is kept. */
const notFollowing: Readonly<Record<string, string>> = {
  // Printed 4.6: so it would be of 454.5 of 9,983.5, which round to what is printed.
  "event 1997": "4.5 %",
  // Printed 11.5: no thousands that round to those printed give it.
  "status 1994": "11.4 %",
};

describe("published figures of the United States (NCES 2008-053)", () => {
  it.each(event)("event dropout rate of %i is %s", (year, published, dropouts, population) => {
    const rate = definitionOf(abroadIndicators, "eventDropoutRate", "cps");
    const counts = { leaversGrades10To12: dropouts, enrolledGrades10To12: population };
    expect(percentOf(rate, counts, 1)).toBe(notFollowing[`event ${year}`] ?? `${published} %`);
  });

  it.each(status)("status dropout rate of %i is %s", (year, published, dropouts, population) => {
    const rate = definitionOf(abroadIndicators, "statusDropoutRate", "cps");
    const counts = { statusDropouts: dropouts, populationAged16To24: population };
    expect(percentOf(rate, counts, 1)).toBe(notFollowing[`status ${year}`] ?? `${published} %`);
  });
});

describe("the averaged freshman graduation rate of 2002-03 (NCES, Dropout Rates in the United States, 2006 edition, app. A3)", () => {
  it("is that of the counts printed there: 73.9 %", () => {
    const rate = definitionOf(abroadIndicators, "averagedFreshmanGraduationRate", "threeGrades");
    const counts = {
      diplomasAwarded: 2_719_947,
      grade8FourYearsBefore: 3_529_963,
      grade9ThreeYearsBefore: 3_986_992,
      grade10TwoYearsBefore: 3_529_652,
    };
    expect(percentOf(rate, counts, 1)).toBe("73.9 %");
  });
});
