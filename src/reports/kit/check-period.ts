import { parseDay } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import type { ReportPeriod } from "./report-head.js";

/**
 * Refuses a period whose days do not exist or that ends before it begins; and none, where the report is one of a period.
 *
 * @throws {BaoxueError} `invalid-input` then.
 */
export function checkPeriod(period: ReportPeriod | undefined, needed?: true): void {
  if (period === undefined && !needed) return;
  const [from, to] = [parseDay(String(period?.from)), parseDay(String(period?.to))];
  if (from !== undefined && to !== undefined && from <= to) return;
  throw new BaoxueError("invalid-input", [
    { path: "period", value: period, expected: "the first and the last day of a period" },
  ]);
}
