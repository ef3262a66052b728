import { type CivilDate, parseDay } from "../../model/civil-date.js";
import type { Fields } from "../../model/shape-check.js";
import type { TellFault } from "./row-faults.js";

/** The date in a field, unless there is none, or none that exists, which is told. */
export function dateIn(source: Fields, field: string, tell: TellFault): CivilDate | undefined {
  const value = source[field];
  if (isMissing(value)) return undefined;
  if (typeof value === "string" && parseDay(value) !== undefined) return value as CivilDate;
  tell(field, value, "an existing date YYYY-MM-DD");
  return undefined;
}

/** Nothing is written there. */
export function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
