import type { Table } from "../../school/generate/csv.js";
import { merger, schools } from "./county.js";
import { type RegisterRow, schoolOf } from "./register.js";

type Cells = Readonly<Record<string, string | undefined>>;

/** The last school year, on whose rosters the books are balanced. */
export const rosterDays = { opening: "2024-09-01", closing: "2025-06-30" } as const;

/** The register of a school year as it is exported. */
export function registerTable(rows: readonly RegisterRow[]): {
  readonly columns: readonly string[];
  readonly rows: Cells[];
} {
  return {
    columns: [
      "pupil_no",
      "school",
      "area",
      "grade",
      "class",
      "sex",
      "entry_date",
      "entry_code",
      "exit_date",
      "exit_code",
      "resolved_date",
      "boarding",
      "left_behind",
    ],
    rows: rows.map((row) => ({
      pupil_no: row.child.number,
      school: row.school,
      area: schoolOf(row.school).area,
      grade: String(row.grade),
      class: row.class,
      sex: row.child.sex,
      entry_date: row.entryOn,
      entry_code: row.entryCode,
      exit_date: row.exitOn,
      exit_code: row.exitCode,
      resolved_date: row.resolvedOn,
      boarding: row.child.boarding ? "1" : "0",
      left_behind: row.child.leftBehind ? "1" : "0",
    })),
  };
}

/** What the register's change log calls a change; it has no code of its own for dropping out, nor for coming back from it. */
const changeCodes: Readonly<Record<string, string>> = { 辍学: "其他离校", 返校: "12" };
const noChanges = new Set(["升级", "入学"]);

/** The changes of the last school year, one a row, each with its code and the class that it is about. */
export function changeTable(rows: readonly RegisterRow[]): Table {
  const exits = rows.flatMap((row) =>
    row.exitOn !== undefined && row.exitCode !== undefined && !noChanges.has(row.exitCode)
      ? [{ row, on: row.exitOn, code: row.exitCode, side: "from" }]
      : [],
  );
  const entries = rows.flatMap((row) =>
    noChanges.has(row.entryCode) ? [] : [{ row, on: row.entryOn, code: row.entryCode, side: "to" }],
  );
  const all = [...exits, ...entries].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return {
    columns: ["change", "pupil_no", "code", "on", "side", "school", "grade", "class"],
    rows: all.map(({ row, on, code, side }, i) => ({
      change: `C${String(i + 1).padStart(4, "0")}`,
      pupil_no: row.child.number,
      code: changeCodes[code] ?? code,
      on,
      side,
      ...placeOf(row),
    })),
  };
}

/** Who sat in which class on a day. */
export function rosterTable(
  rows: readonly RegisterRow[],
  on: string,
): { readonly columns: readonly string[]; readonly rows: Cells[] } {
  const there = rows.filter(({ entryOn, exitOn }) => entryOn <= on && (exitOn === undefined || exitOn > on));
  return {
    columns: ["pupil_no", "school", "grade", "class"],
    rows: there.map((row) => ({ pupil_no: row.child.number, ...placeOf(row) })),
  };
}

function placeOf({ school, grade, class: name }: RegisterRow): Cells {
  return { school, grade: String(grade), class: name };
}

/** The schools with their names. */
export function schoolTable(): Table {
  return {
    columns: ["school", "name_zh", "name_en", "area"],
    rows: schools.map(({ id, zh, en, area }) => ({ school: id, name_zh: zh, name_en: en, area })),
  };
}

/** Which school went into which. */
export function mergerTable(): Table {
  return {
    columns: ["school", "into", "on"],
    rows: [merger].map(({ from, to, on }) => ({ school: from, into: to, on })),
  };
}
