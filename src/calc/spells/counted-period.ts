import { type CivilDate, parseDay } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";

/** The days that a figure is made for, first and last included. Each coming and each leaving falls into one of several periods that follow on one another. */
export interface CountedPeriod {
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

const schoolYearShape = /^(\d{4})-(\d{4})$/;

/**
 * A school year (学年) as a period: 1 September to 31 August (reading G12).
 *
 * @throws {BaoxueError} `invalid-input` when it is no school year; `invalid-date` when its years have no dates.
 * @example
 * ```ts
 * import { schoolYearPeriod } from "baoxue";
 * schoolYearPeriod("2024-2025").to; //=> "2025-08-31"
 * ```
 */
export function schoolYearPeriod(schoolYear: string): CountedPeriod {
  const [, from = "", to = ""] = schoolYearShape.exec(schoolYear) ?? [];
  if (from === "" || Number(to) !== Number(from) + 1) {
    throw new BaoxueError("invalid-input", [
      { path: "schoolYear", value: schoolYear, expected: "a school year such as 2024-2025" },
    ]);
  }
  return countedPeriod(schoolYear, `${from}-09-01` as CivilDate, `${to}-08-31` as CivilDate);
}

/**
 * A cycle (学制周期): the school years that end with the one given. Its length is the jurisdiction's: 6 and 3 years, 5 and 4, or all nine.
 *
 * @param last The last school year, such as `2024-2025`.
 * @param years How many school years it is long.
 * @throws {BaoxueError} `invalid-input` when `last` is no school year, or `years` no whole number from 1; `invalid-date` when its years have no dates.
 * @example
 * ```ts
 * import { cyclePeriod } from "baoxue";
 * cyclePeriod("2024-2025", 6); //=> { id: "2019-2020/2024-2025", from: "2019-09-01", to: "2025-08-31" }
 * ```
 */
export function cyclePeriod(last: string, years: number): CountedPeriod {
  const { to } = schoolYearPeriod(last);
  if (!(Number.isInteger(years) && years >= 1))
    throw new BaoxueError("invalid-input", [{ path: "years", value: years, expected: "a whole number from 1" }]);
  const first = Number(to.slice(0, 4)) - years;
  const begins = schoolYearPeriod(`${first}-${first + 1}`);
  return { id: years === 1 ? last : `${begins.id}/${last}`, from: begins.from, to };
}

/**
 * Any other period, such as a month or a term.
 *
 * @throws {BaoxueError} `invalid-date` when a date does not exist; `invalid-input` when the last day lies before the first.
 */
export function countedPeriod(id: string, from: CivilDate, to: CivilDate): CountedPeriod {
  for (const [path, value] of Object.entries({ from, to })) {
    if (parseDay(value) === undefined)
      throw new BaoxueError("invalid-date", [{ path, value, expected: "an existing date YYYY-MM-DD" }]);
  }
  if (to < from) throw new BaoxueError("invalid-input", [{ path: "to", value: to, expected: `a day from ${from} on` }]);
  return { id, from, to };
}
