import { type CivilDate, dateOf, parseDay } from "../model/civil-date.js";
import { type CivilMoment, momentOf, parseMoment } from "../model/moment.js";
import type { Text } from "../model/text.js";
import { type Cell, halfWidth } from "./cell.js";
import { type CellConverter, fault, type ReadCell, value } from "./cell-converter.js";

const datePhrase: Text = { zh: "存在的日期，如2025-10-16", en: "an existing date such as 2025-10-16" };
const momentPhrase: Text = {
  zh: "存在的日期或时刻，如2025-10-16或2025-10-16 08:20",
  en: "an existing date or time such as 2025-10-16 or 2025-10-16 08:20",
};

const packed = /^(\d{4})(\d{2})(\d{2})$/;
const parted = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const chinese = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/;
const timeAfter = /^(.*?\d日?)(?: +|T)(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/;

const epochSerial = 25_569; // 1970-01-01 in a spreadsheet that counts from 1900
// Serial numbers of 1954-10-03 to 2099-12-31: a smaller or greater number is no date that a school keeps, but a year or a slip.
const firstSerial = 20_000;
const lastSerial = 73_050;
const minutesOfDay = 1440;

function dateFrom(year = "", month = "", day = ""): CivilDate | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDay(date) === undefined ? undefined : (date as CivilDate);
}

function dateIn(text: string): CivilDate | undefined {
  const asPacked = packed.exec(text);
  if (asPacked) return dateFrom(asPacked[1], asPacked[2], asPacked[3]);
  const asParted = parted.exec(text);
  if (asParted) return dateFrom(asParted[1], asParted[3], asParted[4]);
  const asChinese = chinese.exec(text);
  return asChinese ? dateFrom(asChinese[1], asChinese[2], asChinese[3]) : undefined;
}

function momentIn(text: string): CivilMoment | undefined {
  const found = timeAfter.exec(text);
  if (!found) return dateIn(text);
  const date = dateIn(found[1] ?? "");
  const moment = `${date ?? ""}T${(found[2] ?? "").padStart(2, "0")}:${found[3] ?? ""}`;
  return date === undefined || parseMoment(moment) === undefined ? undefined : (moment as CivilMoment);
}

/** A spreadsheet's serial number (序列号): whole days since 1900, the time as a fraction. A number of 8 digits is read as YYYYMMDD. */
function momentOfNumber(number: number): CivilMoment | undefined {
  if (number >= lastSerial + 1) return dateIn(String(number));
  if (number < firstSerial) return undefined;
  const minutes = Math.round((number - epochSerial) * minutesOfDay);
  return Number.isInteger(number) ? dateOf(number - epochSerial) : momentOf(minutes);
}

function read(cell: Cell, expected: Text): ReadCell<CivilMoment> {
  const at =
    typeof cell === "number" ? momentOfNumber(cell) : typeof cell === "string" ? momentIn(halfWidth(cell)) : undefined;
  return at === undefined ? fault(expected) : value(at);
}

/**
 * A civil date (日期): 2025-10-16, 20251016, 2025/10/16, 2025.10.16, 2025年10月16日, months and days also of one digit, or a spreadsheet's
 * serial number. A midnight behind it is passed over; any other time is a fault. A year or month alone is no date.
 *
 * @example
 * ```ts
 * import { dateCell } from "baoxue/import";
 * ["2025年9月1日", 20250901, 45901].map((cell) => dateCell.read(cell));
 * //=> Array.from({ length: 3 }, () => ({ kind: "value", value: "2025-09-01" }))
 * dateCell.read("2025-02-30").kind; //=> "fault"
 * ```
 */
export const dateCell: CellConverter<CivilDate> = {
  read: (cell) => {
    const told = read(cell, datePhrase);
    if (told.kind !== "value") return told;
    const timeless = told.value.length === 10 || told.value.endsWith("T00:00");
    return timeless ? value(told.value.slice(0, 10) as CivilDate) : fault(datePhrase);
  },
  write: (date) => date,
  expected: datePhrase,
};

/**
 * A date, or a date with a time of day (时刻), in the forms of {@link dateCell} with 08:20 behind; seconds are not kept.
 *
 * @example
 * ```ts
 * import { momentCell } from "baoxue/import";
 * momentCell.read("2025/10/16 8:20"); //=> { kind: "value", value: "2025-10-16T08:20" }
 * ```
 */
export const momentCell: CellConverter<CivilMoment> = {
  read: (cell) => read(cell, momentPhrase),
  write: (moment) => moment.replace("T", " "),
  expected: momentPhrase,
};
