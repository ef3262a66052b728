import { addMonthsClamped, type CivilDate, dateOf, dayOf } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import { kindOfKey } from "../../model/period-key.js";
import type { ReportPeriod } from "../kit/report-head.js";

/**
 * A month as the period of a report.
 *
 * @throws {BaoxueError} `invalid-input` when it is none.
 */
export function monthPeriod(month: string): ReportPeriod {
  if (kindOfKey(month) !== "month")
    throw new BaoxueError("invalid-input", [{ path: "month", value: month, expected: "a month such as 2025-10" }]);
  const from = `${month}-01` as CivilDate;
  return { from, to: dateOf(addMonthsClamped(dayOf(from), 1) - 1), key: month };
}
