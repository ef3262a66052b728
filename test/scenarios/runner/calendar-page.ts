import type { HolidayYear, SchoolCalendarData, Term } from "../../../src/model/calendar-data.js";
import { listIn } from "./details.js";
import { blocksOf, cell, type Row } from "./markdown.js";
import { wrong } from "./place.js";
import { dateIn, daysOf, stretchIn } from "./times.js";

/**
 * Reads a calendar page: a table of terms and one of holidays, each with where it comes from.
 *
 * @throws {Error} Where a row cannot be read.
 */
export function calendarOf(file: string, text: string): SchoolCalendarData {
  const tables = blocksOf(file, text).filter((block) => block.kind === "table");
  const rows = (column: string): readonly Row[] =>
    tables.flatMap((table) => (table.columns.includes(column) ? table.rows : []));
  return { id: file, terms: rows("学期").map(termOf), holidays: yearsOf(rows("节日")) };
}

function termOf(row: Row): Term {
  const [, schoolYear = "", season = ""] = /^(\d{4}-\d{4})学年([秋春])季$/.exec(cell(row, "学期")) ?? [];
  if (season === "") wrong(row.place, "学期须写作“2025-2026学年秋季”");
  const { from, to } = stretchIn(cell(row, "起止"), row.place);
  return {
    schoolYear,
    name: season === "秋" ? "autumn" : "spring",
    from,
    to,
    source: cell(row, "来源"),
    publishedOn: dateIn(cell(row, "公布"), row.place),
  };
}

function yearsOf(rows: readonly Row[]): readonly HolidayYear[] {
  const years = new Map<number, readonly Row[]>();
  for (const row of rows) {
    const year = Number(cell(row, "年份"));
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years].map(([year, own]) => ({
    year,
    rest: own.flatMap((row) =>
      daysOf(stretchIn(cell(row, "放假"), row.place)).map((date) => ({ date, name: nameOf(row) })),
    ),
    makeUp: own.flatMap((row) =>
      listIn(cell(row, "上班上课")).map((date) => ({ date: dateIn(date, row.place), name: nameOf(row) })),
    ),
    source: cell(own[0] ?? wrong({ file: "", line: 0 }, "没有行"), "来源"),
    publishedOn: dateIn(
      cell(own[0] ?? wrong({ file: "", line: 0 }, "没有行"), "公布"),
      own[0]?.place ?? { file: "", line: 0 },
    ),
  }));
}

function nameOf(row: Row): HolidayYear["rest"][number]["name"] {
  return { zh: cell(row, "节日"), en: cell(row, "节日") };
}
