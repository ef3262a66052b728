import {
  type BadRows,
  type EntryKind,
  type ExitKind,
  type PupilSpell,
  readSpells,
  registerSpellCodes,
  type SpellCodes,
  type SpellColumnNames,
  type SpellRowProblem,
} from "baoxue";
import { type CsvLine, readCsvFile } from "../../school/read/csv-file.js";
import type { Problem } from "../../school/read/problem.js";

/** How the register's export calls the library's fields. */
const columns: SpellColumnNames = {
  pupil: "pupil_no",
  school: "school",
  area: "area",
  grade: "grade",
  class: "class",
  sex: "sex",
  entryOn: "entry_date",
  entryAs: "entry_code",
  exitOn: "exit_date",
  exitAs: "exit_code",
  resolvedOn: "resolved_date",
  boarding: "boarding",
  leftBehind: "left_behind",
};

// The register's own codes are known to the library; for what it has no code for, this county has words.
const entryAs: Readonly<Record<string, EntryKind>> = {
  ...registerSpellCodes.entryAs,
  升级: "promoted",
  返校: "returned",
};
const exitAs: Readonly<Record<string, ExitKind>> = {
  ...registerSpellCodes.exitAs,
  升级: "promoted",
  辍学: "droppedOut",
};
const codes: SpellCodes = { entryAs, exitAs, sex: { "1": "male", "2": "female" }, flags: { "1": true, "0": false } };

/** A place in a file. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** The register as it may be counted, and what was left out of it. */
export interface ReadRegister {
  readonly spells: readonly PupilSpell[];
  /** Where each spell stands. */
  readonly places: readonly Place[];
  readonly rows: number;
  readonly excluded: number;
  readonly problems: readonly Problem[];
}

/** Reads the register's files, one a school year, as one register: a child that stands in two years' files is one child. */
export function readRegister(directory: string, years: readonly string[], badRows: BadRows): ReadRegister {
  const files = years.map((year) => {
    const file = `register-${year}.csv`;
    return { file, ...readCsvFile(directory, file, Object.values(columns) as readonly string[]) };
  });
  const unread = files.flatMap(({ problems }) => problems);
  const lines = files.flatMap(({ file, lines: own }) => own.map((line) => ({ file, ...line })));
  const rows = lines.length + unread.filter(({ kind }) => kind === "row").length;
  const read = readSpells(
    lines.map(({ cells }) => cells),
    { columns, codes, badRows },
  );
  if (!read.ok) {
    const problems = read.issues.map((issue) => problemOf(issue as SpellRowProblem, lines));
    return { spells: [], places: [], rows, excluded: 0, problems: [...unread, ...problems] };
  }
  const { value } = read;
  return {
    spells: value.spells,
    places: value.rows.flatMap((row) => lines[row] ?? []),
    rows,
    excluded: value.excludedRows.length + rows - lines.length,
    problems: [...unread, ...value.problems.map((problem) => problemOf(problem, lines))],
  };
}

/** A problem by file, line and column, as somebody who opens the file sees it. */
function problemOf({ row, field, value, expected }: SpellRowProblem, lines: readonly (Place & CsvLine)[]): Problem {
  const placeOf = (at: number): string => `${lines[at]?.file}:${lines[at]?.line}`;
  return {
    kind: "row",
    file: lines[row]?.file ?? "",
    line: lines[row]?.line ?? 0,
    field: columns[field] ?? field,
    value: String(value ?? ""),
    expected: expected.replaceAll(/rows\[(\d+)\]/g, (_, at: string) => placeOf(Number(at))),
  };
}
