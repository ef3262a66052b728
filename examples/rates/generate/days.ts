import { type CivilDate, dateOf, dayOf } from "baoxue";
import { below, type Random } from "../../school/generate/random.js";

/** A day so many days after another, put off to the Monday where it falls on a weekend. */
export function daysAfter(day: CivilDate, days: number): CivilDate {
  const number = dayOf(day) + days;
  const weekday = (((number + 3) % 7) + 7) % 7; // 1 January 1970 was a Thursday
  return dateOf(dayOf(day) + days + (weekday > 4 ? 7 - weekday : 0));
}

/** A day of teaching between the second week of September and the middle of June. */
export function someSchoolDay(random: Random, year: number): CivilDate {
  return daysAfter(`${year}-09-09` as CivilDate, below(random, 275));
}

/** A day of July or August, in which papers are still handed in. */
export function someSummerDay(random: Random, year: number): CivilDate {
  return daysAfter(`${year + 1}-07-03` as CivilDate, below(random, 50));
}
