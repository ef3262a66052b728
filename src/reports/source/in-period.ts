import { type DayNumber, parseDay } from "../../model/civil-date.js";
import type { Fact } from "../../model/fact.js";
import { parseMoment } from "../../model/moment.js";
import type { ReportPeriod } from "../kit/report-head.js";

/** Whether a day lies in a period; each does where none is asked about. */
export function isIn(day: DayNumber, period: ReportPeriod | undefined): boolean {
  if (period === undefined) return true;
  const [from, to] = [parseDay(period.from), parseDay(period.to)];
  return from !== undefined && to !== undefined && from <= day && day <= to;
}

/**
 * Whether a record serves a period: the one that it names itself, or the day that it is about, even where it was made later; else the day on
 * which it was made.
 */
export function servesPeriod({ event, day }: Fact, period: ReportPeriod | undefined): boolean {
  if (period === undefined) return true;
  if (period.key !== undefined && "period" in event && event.period !== undefined) return event.period === period.key;
  const about = "about" in event ? parseMoment(event.about)?.day : undefined;
  return isIn(about ?? day, period);
}
