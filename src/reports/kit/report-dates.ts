import { type CivilDate, dayOf } from "../../model/civil-date.js";
import type { CivilMoment } from "../../model/moment.js";
import type { Text } from "../../model/text.js";
import type { ReportPeriod } from "./report-head.js";

/**
 * A date or moment as letters write it: 2025年10月16日.
 *
 * @throws {BaoxueError} `invalid-date` when the day does not exist.
 */
export function dateText(moment: CivilMoment): Text {
  const date = moment.slice(0, 10) as CivilDate;
  dayOf(date);
  const [year, month, day] = date.split("-").map(Number);
  const time = moment.length > 10 ? moment.slice(11) : "";
  return {
    zh: `${year}年${month}月${day}日${time}`,
    en: time === "" ? date : `${date} ${time}`,
  };
}

/** A period as reports head it. */
export function periodText({ from, to }: ReportPeriod): Text {
  const [first, last] = [dateText(from), dateText(to)];
  return { zh: `${first.zh}至${last.zh}`, en: `${from} to ${to}` };
}

/** Where a date is to be written by hand. */
export const openDate: Text = { zh: "　　年　月　日", en: "____-__-__" };
