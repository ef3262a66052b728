import { dayOfMinute, type Minute, startOfDay } from "../../model/moment.js";
import type { ChildRecord } from "./child-record.js";

/**
 * Since when the case that is open, or was last, has been open (立案时间), at the earliest: the papers, attempts and decisions of an earlier
 * case are none of its own. The beginning of the log where there never was a case.
 *
 * An absence opens a case at the end of its first whole day, and the first call is made on that day: so the day counts from its start.
 */
export function sinceOpening(child: ChildRecord): Minute {
  const from = child.mayHaveCase ? child.caseFile().open.possible.at(-1)?.from : undefined;
  return from === undefined ? 0 : startOfDay(dayOfMinute(from));
}
