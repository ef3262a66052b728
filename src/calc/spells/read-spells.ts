import type { Issue, Result } from "../../model/errors.js";
import { type Check, fields, isObject, optional, that } from "../../model/shape-check.js";
import { type BadRows, toldIssues } from "../bad-rows.js";
import { anyObject, givenIssues } from "../given.js";
import type { PupilSpell } from "./pupil-spell.js";
import { type CellFault, codeTables, type RowReading, readSpellRow } from "./read-spell-row.js";
import { overlapExpected, spellOverlaps } from "./spell-overlaps.js";
import { type SpellProblem, sharedLooks } from "./spell-problems.js";
import {
  type CellReader,
  cellReader,
  columnIssues,
  type SpellCodes,
  type SpellColumnNames,
  type SpellField,
  type SpellRow,
  type SpellRowProblem,
} from "./spell-row.js";

/** How rows are read. */
export interface ReadSpellsOptions {
  readonly columns?: SpellColumnNames;
  readonly codes?: SpellCodes;
  /** `stop` unless given. */
  readonly badRows?: BadRows;
  /** How many problems are told in full, one at least; all are counted. 1,000 unless given. */
  readonly told?: number;
}

/** Spells that may be counted, and what was wrong with the rows that were left out. */
export interface ReadSpells {
  /** They were looked at: a tally may take them as `checked`. */
  readonly spells: readonly PupilSpell[];
  /** The row of each spell, by its place among the host's rows, from 0. */
  readonly rows: readonly number[];
  /** The first of them, by row. */
  readonly problems: readonly SpellRowProblem[];
  /** How many there are of each kind, told or not. */
  readonly problemCounts: Readonly<Partial<Record<SpellProblem["code"], number>>>;
  /** The rows that were left out, in order. */
  readonly excludedRows: readonly number[];
}

/**
 * Reads spells from the rows of a CSV file or a database (学籍在班记录的读入), by the host's names of columns and the host's codes. Every problem is told by
 * row and column: rows that are no objects, codes that are none, dates that do not exist, an exit before the entry, a date without its code, spells of one child that overlap.
 * Nothing is guessed: an empty cell is nothing known, and an empty exit none. Dates are `2024-09-01`, or `20240901` as the register's data standard
 * writes them.
 *
 * @returns What is wrong, where a column is missing, or where rows cannot be true and the host did not say to exclude them, or where `told` is no number of problems.
 * @example
 * ```ts
 * import { issueText, readSpells, registerSpellCodes } from "baoxue";
 * const row = { pupil: "P1", school: "S1", area: "370112", grade: "7", entryOn: "2024-09-01", entryAs: "入学", exitOn: "", exitAs: "", resolvedOn: "" };
 * const rows = [row, { ...row, pupil: "P2", exitOn: "2025-03-03", exitAs: "11" }, { ...row, pupil: "P3", exitOn: "2025-02-30", exitAs: "21" }];
 * const read = readSpells(rows, { codes: registerSpellCodes, badRows: "exclude" });
 * read.ok ? read.value.spells.map(({ pupil, exit }) => `${pupil} ${exit?.as}`) : []; //=> ["P1 undefined", "P2 suspended"]
 * read.ok ? read.value.problems.map(issueText) : []; //=> ['rows[2].exitOn: got "2025-02-30", expected an existing date YYYY-MM-DD']
 * ```
 */
export function readSpells(rows: readonly SpellRow[], options: ReadSpellsOptions = {}): Result<ReadSpells> {
  const missing = wholeIssuesOf(rows, options);
  if (missing.length > 0) return { ok: false, issues: missing };
  const { told = 1000, badRows = "stop" } = options;
  const refused = toldIssues(told);
  if (refused.length > 0) return { ok: false, issues: refused };
  const { read, problems } = readRows(rows, options);
  const wrong = new Set(problems.map(({ row }) => row));
  for (const overlap of overlapProblems(rows, read, wrong, options)) problems.push(overlap);
  for (const { row } of problems) wrong.add(row);
  problems.sort((a, b) => a.row - b.row);
  const shown = problems.slice(0, told);
  if (wrong.size > 0 && badRows === "stop") return { ok: false, issues: shown };
  const sound = [...read.keys()].filter((row) => !wrong.has(row));
  return {
    ok: true,
    value: {
      spells: sound.flatMap((row) => read[row] ?? []),
      rows: sound,
      problems: shown,
      problemCounts: countsOf(problems),
      excludedRows: [...wrong].sort((a, b) => a - b),
    },
  };
}

/** What is wrong with the whole. Which columns there are only rows that are objects say; what is none is told as a row. */
function wholeIssuesOf(rows: readonly SpellRow[], options: ReadSpellsOptions): readonly Issue[] {
  const shape = [...givenIssues(rows, "rows", someList), ...givenIssues(options, "options", shapeOfOptions)];
  return shape.length > 0 ? shape : columnIssues(rows.filter(isObject), options.columns);
}

const someList: Check = /* @__PURE__ */ that(Array.isArray, "a list of rows");

const shapeOfOptions: Check = /* @__PURE__ */ (() =>
  fields({ columns: optional(anyObject), codes: optional(anyObject) }))();

/** Every row as a spell, and what is wrong with each by itself. */
function readRows(
  rows: readonly SpellRow[],
  { columns, codes }: ReadSpellsOptions,
): { readonly read: readonly PupilSpell[]; readonly problems: SpellRowProblem[] } {
  const reader = cellReader(columns);
  const reading = { tables: codeTables(codes), looks: sharedLooks() };
  const problems: SpellRowProblem[] = [];
  // By index, so that a hole in the list is a row that is wrong as well.
  const read = Array.from(rows, (given, row) => {
    const found = readWhole(given, reader, reading);
    if (!found) problems.push(noRow(row, given));
    for (const fault of found?.faults ?? [])
      problems.push({ row, path: pathOf(row, reader.nameOf(fault.field)), ...fault });
    return found?.spell ?? noSpell;
  });
  return { read, problems };
}

/** A row as a spell; `undefined` where it is no object, or has a cell that is no plain value. */
function readWhole(
  given: unknown,
  { cellsOf, flagsIn }: CellReader,
  reading: RowReading,
): { readonly spell: PupilSpell; readonly faults: readonly CellFault[] } | undefined {
  if (!isObject(given)) return undefined;
  try {
    return readSpellRow(cellsOf(given as SpellRow), flagsIn(given as SpellRow), reading);
  } catch {
    return undefined; // a cell that cannot be written as a text
  }
}

/** Names what was given by its type alone: a line of a file has a child's name in it. */
function noRow(row: number, given: unknown): SpellRowProblem {
  const value = given === null || given === undefined ? given : `a value of type ${typeof given}`;
  return {
    row,
    code: "wrong-shape",
    field: "pupil",
    path: `rows[${row}]`,
    value,
    expected: "an object of plain cells",
  };
}

/** Stands where a row could not be read; it is never counted, since its row is told as wrong. */
const noSpell: PupilSpell = {
  pupil: "",
  school: "",
  area: "",
  grade: 0,
  entry: { on: "1900-01-01", as: "unknown" },
};

function overlapProblems(
  rows: readonly SpellRow[],
  read: readonly PupilSpell[],
  wrong: ReadonlySet<number>,
  { columns }: ReadSpellsOptions,
): readonly SpellRowProblem[] {
  const { cellsOf, nameOf } = cellReader(columns);
  const field: SpellField = "entryOn";
  return spellOverlaps(read, (row) => wrong.has(row)).map((overlap) => ({
    row: overlap.row,
    code: "overlap",
    field,
    path: pathOf(overlap.row, nameOf(field)),
    value: cellsOf(rows[overlap.row] ?? {})(field),
    expected: overlapExpected(overlap, `rows[${overlap.before}]`),
  }));
}

function pathOf(row: number, column: string): string {
  return `rows[${row}].${column}`;
}

function countsOf(problems: readonly SpellRowProblem[]): ReadSpells["problemCounts"] {
  const counts: Partial<Record<SpellProblem["code"], number>> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
