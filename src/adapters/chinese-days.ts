import chineseDays from "chinese-days";
import type { HolidayYear, NamedDay } from "../model/calendar-data.js";
import { type CivilDate, dateOf, dayOf } from "../model/civil-date.js";
import { BaoxueError, type Issue, type Result } from "../model/errors.js";
import { listedYears, notices } from "./covered-years-data.js";

/**
 * The years that {@link holidayYears} answers for, ascending and without a gap.
 *
 * The list is the library's own: chinese-days answers for any year, and past its data every weekday is a working day.
 * A year is listed when its notice was checked day by day. 2020 is left out, since a second notice moved its Spring
 * Festival after the fact, and a {@link HolidayYear} names one source and one day of publication.
 *
 * @example
 * ```ts
 * import { coveredYears } from "baoxue/chinese-days";
 * coveredYears.includes(2025); //=> true
 * coveredYears.includes(2040); //=> false
 * ```
 */
export const coveredYears: readonly number[] = listedYears;

/**
 * The statutory rest days (放假) and make-up working days (调休上班) of the years, from the package chinese-days.
 *
 * A day belongs to the year of the notice that names it: New Year 2023 began on 31 December 2022 and stands in 2023.
 * So no date stands twice, whichever years are asked for. A weekend that a holiday merely touches (与周末连休) is a
 * weekend, not a rest day; a weekend inside a holiday is one.
 *
 * Source: for each year the State Council General Office's notice on its holidays, named with number in `source`.
 *
 * @param years Which years; each comes once, in the order of its first mention.
 * @throws {BaoxueError} `uncovered-year`, naming every year that is not covered and those that are.
 * @example
 * ```ts
 * import { holidayYears } from "baoxue/chinese-days";
 * const [year] = holidayYears([2025]);
 * year?.source; //=> "国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）"
 * year?.publishedOn; //=> "2024-11-12"
 * year?.makeUp.map((day) => day.date); //=> ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"]
 * ```
 */
export function holidayYears(years: readonly number[]): readonly HolidayYear[] {
  const result = safeHolidayYears(years);
  if (!result.ok) throw new BaoxueError("uncovered-year", result.issues);
  return result.value;
}

/**
 * Like {@link holidayYears}, for a host that must decide: a year that is not covered is an issue, not an exception.
 *
 * @param years Which years; each comes once, in the order of its first mention.
 * @example
 * ```ts
 * import { safeHolidayYears } from "baoxue/chinese-days";
 * const result = safeHolidayYears([2026, 2040]);
 * result.ok ? [] : result.issues.map((issue) => issue.value); //=> [2040]
 * ```
 */
export function safeHolidayYears(years: readonly number[]): Result<readonly HolidayYear[]> {
  const found = new Map(years.map((year) => [year, holidayYear(year)]));
  const issues = years.flatMap((year, i) => (found.get(year) ? [] : [uncovered(year, i)]));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: [...found.values()].filter((year) => year !== undefined) };
}

function uncovered(year: number, index: number): Issue {
  const expected = `a covered year (${coveredYears.join(", ")}) that the installed chinese-days carries`;
  return { path: `years[${index}]`, value: year, expected };
}

/** One year, or `undefined` when it is not listed or the installed chinese-days is too old to know it. */
function holidayYear(year: number): HolidayYear | undefined {
  const notice = notices[year];
  if (!notice) return undefined;
  const days = namedDays(year);
  if (days.length === 0) return undefined;
  return {
    year,
    rest: days.filter(({ work }) => !work).map(({ day }) => day),
    makeUp: days.filter(({ work }) => work).map(({ day }) => day),
    source: `国务院办公厅关于${year}年部分节假日安排的通知（${notice.number}）`,
    publishedOn: notice.publishedOn,
  };
}

/** A day that a notice names, either as a day off or as a day of work. */
interface NoticedDay {
  readonly day: NamedDay;
  readonly work: boolean;
}

/** The days that the notice of a year names, in order. */
function namedDays(year: number): readonly NoticedDay[] {
  const first = dayOf(`${year - 1}-12-01`); // New Year may begin in December
  const last = dayOf(`${year}-12-31`);
  const dates = Array.from({ length: last - first + 1 }, (_, i) => dateOf(first + i));
  return dates.flatMap((date) => {
    const found = namedDay(date);
    return found && noticeYear(found.day) === year ? [found] : [];
  });
}

/** The year whose notice names the day. */
function noticeYear({ date, name }: NamedDay): number {
  const [year, month] = date.split("-");
  return Number(year) + (name.zh === newYear && month === "12" ? 1 : 0);
}

const newYear = "元旦";

/** The package drops the last syllable of these; the notices do not. */
const fullNames: Readonly<Record<string, string>> = { 清明: "清明节", 端午: "端午节", 中秋: "中秋节" };

/**
 * What the package's table says of a date; `undefined` when it says nothing.
 * Only the name and `work` of a day in the table are used. West of Greenwich the package shifts its table and the
 * question alike by one day, so these stay right there, but its weekday and its `date` do not.
 */
function namedDay(date: CivilDate): NoticedDay | undefined {
  const { name, work } = chineseDays.getDayDetail(date);
  const [en, zh] = name.split(","); // "Labour Day,劳动节,2"; a day outside the table: "Monday"
  if (en === undefined || zh === undefined) return undefined;
  return { day: { date, name: { zh: fullNames[zh] ?? zh, en } }, work };
}
