import type { Issue } from "../../model/errors.js";
import type { Sex } from "../../model/particulars.js";
import { spellFlags } from "./spell-codes-data.js";
import type { SpellProblem } from "./spell-problems.js";
import type { EntryKind, ExitKind, SpellFlag } from "./spell-state.js";

/** The cells of a row that every register must have a column for, also where many of them are empty. */
export type NeededSpellField =
  | "pupil"
  | "school"
  | "area"
  | "grade"
  | "entryOn"
  | "entryAs"
  | "exitOn"
  | "exitAs"
  | "resolvedOn";

/** What the columns of a register of spells are called here. */
export type SpellField = NeededSpellField | "class" | "sex" | SpellFlag;

/** A row as a CSV file or a database gives it, by the host's columns; empty, null and absent are the same. */
export type SpellRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The host's column for each of our fields; of the same name unless given. Null says that the host has none, so that all of its cells are empty. */
export type SpellColumnNames = Readonly<Partial<Record<SpellField, string | null>>>;

/** What the host's codes mean. Where a table is given, only what stands in it is known; our own words are then no codes. */
export interface SpellCodes {
  /** Our own kinds unless given; the change codes of the register are in `registerSpellCodes`. */
  readonly entryAs?: Readonly<Record<string, EntryKind>>;
  readonly exitAs?: Readonly<Record<string, ExitKind>>;
  /** `male`, `female` and `unknown` unless given. */
  readonly sex?: Readonly<Record<string, Sex>>;
  /** `yes` and `no` unless given. */
  readonly flags?: Readonly<Record<string, boolean>>;
}

/** Something in a row that cannot be true, or that is missing. */
export interface SpellRowProblem extends SpellProblem {
  readonly field: SpellField;
}

const needed: readonly NeededSpellField[] = [
  "pupil",
  "school",
  "area",
  "grade",
  "entryOn",
  "entryAs",
  "exitOn",
  "exitAs",
  "resolvedOn",
];

const allFields: readonly SpellField[] = /* @__PURE__ */ (() => [...needed, "class", "sex", ...spellFlags])();

/** A row's cells by our fields: empty ones as undefined, all others as texts, numbers and truths as they are written. */
export type SpellCells = (field: SpellField) => string | undefined;

/** How the cells of a row are found. */
export interface CellReader {
  readonly cellsOf: (row: SpellRow) => SpellCells;
  /** The flags that the row has a column for: most rows have few of them. */
  readonly flagsIn: (row: SpellRow) => readonly SpellFlag[];
  /** How the host calls the column. */
  readonly nameOf: (field: SpellField) => string;
}

/** Finds cells by the host's names of columns. */
export function cellReader(columns: SpellColumnNames = {}): CellReader {
  const nameOf = (field: SpellField): string => columns[field] ?? field;
  const flags = new Map<string, readonly SpellFlag[]>();
  for (const flag of spellFlags)
    if (columns[flag] !== null) flags.set(nameOf(flag), [...(flags.get(nameOf(flag)) ?? []), flag]);
  return {
    nameOf,
    flagsIn: (row) => Object.keys(row).flatMap((column) => flags.get(column) ?? []),
    cellsOf: (row) => (field) => {
      if (columns[field] === null) return undefined;
      const name = nameOf(field);
      const cell = Object.hasOwn(row, name) ? row[name] : undefined;
      return cell === undefined || cell === null || cell === "" ? undefined : String(cell);
    },
  };
}

/**
 * Columns that no row has, although they are needed or the host names them, and names that are none of ours. Without rows nothing can be missing.
 */
export function columnIssues(rows: readonly SpellRow[], columns: SpellColumnNames = {}): readonly Issue[] {
  const unknown = Object.keys(columns).filter((field) => !(allFields as readonly string[]).includes(field));
  const wrong = unknown.map((field) => ({
    path: `columns.${field}`,
    value: field,
    expected: `one of ${allFields.join(", ")}`,
  }));
  if (rows.length === 0) return wrong;
  const { nameOf } = cellReader(columns);
  const asked = allFields.filter((field) => columns[field] !== null && (field in columns || isNeeded(field)));
  const missing = asked.filter((field) => !rows.some((row) => Object.hasOwn(row, nameOf(field))));
  return [
    ...wrong,
    ...missing.map((field) => ({
      path: `columns.${field}`,
      value: undefined,
      expected: `a column ${nameOf(field)} in the rows`,
    })),
  ];
}

function isNeeded(field: SpellField): boolean {
  return (needed as readonly string[]).includes(field);
}
