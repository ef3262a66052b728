import { addMonthsClamped, dateOf, dayOf } from "../../model/civil-date.js";
import { kindOfKey } from "../../model/period-key.js";
import type { NodeSum } from "../disclosure/count-table.js";
import { monthPeriod } from "./months.js";

/** How many months one sum of an earlier notice may be of: what is longer is none of ours. */
const mostMonths = 120;

/** The month after another. */
export function monthAfter(month: string): string {
  return dateOf(addMonthsClamped(dayOf(monthPeriod(month).from), 1)).slice(0, 7);
}

/** The sum over a notice's months, by the name of the first and the last: a notice of other months has another. None where there is one month. */
export function sumOfMonths(months: readonly string[]): string | undefined {
  return months.length > 1 ? `${months[0]}…${months.at(-1)}` : undefined;
}

/** The months of a period of a notice, itself or those that it is the sum of; `undefined` where it is neither a month nor such a sum. */
export function monthsOf(period: string): readonly string[] | undefined {
  if (kindOfKey(period) === "month") return [period];
  const [from = "", to = "", ...more] = period.split("…");
  const isSum = more.length === 0 && kindOfKey(from) === "month" && kindOfKey(to) === "month" && from < to;
  return isSum ? monthsThrough(from, to) : undefined;
}

function monthsThrough(from: string, to: string): readonly string[] | undefined {
  const months = [from];
  for (let month = from; month < to; ) {
    if (months.length === mostMonths) return undefined;
    month = monthAfter(month);
    months.push(month);
  }
  return months;
}

/** The periods of a notice and of those before it: every month, and the sums that were printed. */
export interface NoticePeriods {
  readonly ids: readonly string[];
  readonly sums: readonly NodeSum[];
}

/** All periods that a notice must be reckoned with: its own, and those of earlier ones; what is no period of a notice is left out. */
export function noticePeriods(own: readonly string[], earlier: Iterable<string>): NoticePeriods {
  const read = [...new Set([...own, ...earlier])].flatMap((id) => {
    const parts = monthsOf(id);
    return parts === undefined ? [] : [{ total: id, parts }];
  });
  return {
    ids: [...new Set(read.flatMap(({ total, parts }) => [total, ...parts]))].sort(),
    sums: read.filter(({ parts }) => parts.length > 1),
  };
}
