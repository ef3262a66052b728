import type { CivilDate } from "../../model/civil-date.js";
import type { Sex } from "../../model/particulars.js";
import type { PupilSpell, SpellExit } from "./pupil-spell.js";
import { entryKinds, exitKinds, sexes } from "./spell-codes-data.js";
import { type SharedLooks, type SpellProblem, tellFaults } from "./spell-problems.js";
import type { SpellCells, SpellCodes, SpellField } from "./spell-row.js";
import type { EntryKind, ExitKind, SpellFlag } from "./spell-state.js";

/** Something wrong with a cell. */
export interface CellFault {
  readonly code: SpellProblem["code"];
  readonly field: SpellField;
  readonly value: unknown;
  readonly expected: string;
}

/** What the codes of each column mean. */
export interface CodeTables {
  readonly entryAs: ReadonlyMap<string, EntryKind>;
  readonly exitAs: ReadonlyMap<string, ExitKind>;
  readonly sex: ReadonlyMap<string, Sex>;
  readonly flags: ReadonlyMap<string, boolean>;
}

/** The host's tables, or our own words. */
export function codeTables({ entryAs, exitAs, sex, flags }: SpellCodes = {}): CodeTables {
  return {
    entryAs: entryAs ? new Map(Object.entries(entryAs)) : own(entryKinds),
    exitAs: exitAs ? new Map(Object.entries(exitAs)) : own(exitKinds),
    sex: sex ? new Map(Object.entries(sex)) : own(sexes),
    flags: new Map(Object.entries(flags ?? { yes: true, no: false })),
  };
}

function own<K extends string>(kinds: readonly K[]): ReadonlyMap<string, K> {
  return new Map(kinds.map((kind) => [kind, kind]));
}

/** What all rows are read by. */
export interface RowReading {
  readonly tables: CodeTables;
  readonly looks: SharedLooks;
}

/** One row as a spell; it may be counted only where no fault is told. */
export function readSpellRow(
  cells: SpellCells,
  flags: readonly SpellFlag[],
  { tables, looks }: RowReading,
): { readonly spell: PupilSpell; readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  const tell = (fault: CellFault): void => {
    faults.push(fault);
  };
  const exit = readExit(cells, tables, tell);
  const spell: PupilSpell = {
    pupil: textIn(cells, "pupil", tell),
    school: textIn(cells, "school", tell),
    area: cells("area") ?? "",
    grade: gradeIn(cells("grade")),
    ...optionalText(cells, "class", tell),
    ...readSex(cells, tables, tell),
    entry: { on: dateIn(cells("entryOn")), as: codeIn(cells, "entryAs", tables.entryAs, tell) ?? "unknown" },
    ...(exit ? { exit } : {}),
    ...readFlags(cells, flags, tables, tell),
  };
  const told = new Set(faults.map(({ field }) => field));
  tellFaults(spell, looks, (code, inSpell, _value, expected) => {
    const field = fieldOf[inSpell];
    if (field !== undefined && !told.has(field)) tell({ code, field, value: cells(field), expected });
  });
  return { spell, faults };
}

type TellCell = (fault: CellFault) => void;

/** Where what is wrong with a spell stands in a row. */
const fieldOf: Readonly<Record<string, SpellField>> = {
  pupil: "pupil",
  school: "school",
  area: "area",
  grade: "grade",
  "entry.on": "entryOn",
  "exit.on": "exitOn",
  "exit.resolvedOn": "resolvedOn",
};

/** A name of the host's own; with spaces around it, it would be another name than without. */
function textIn(cells: SpellCells, field: SpellField, tell: TellCell): string {
  const text = cells(field) ?? "";
  if (text !== text.trim()) tell({ code: "wrong-shape", field, value: text, expected: "no spaces around it" });
  return text;
}

function optionalText(cells: SpellCells, field: "class", tell: TellCell): Pick<PupilSpell, "class"> {
  return cells(field) === undefined ? {} : { [field]: textIn(cells, field, tell) };
}

function gradeIn(text: string | undefined): number {
  return text !== undefined && /^[1-9]\d?$/.test(text) ? Number(text) : Number.NaN;
}

/** A date as we write it, or as the register's data standard does, in eight digits; any other text stays as it is, and is no date. */
function dateIn(text = ""): CivilDate {
  return (text.length === 8 ? text.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3") : text) as CivilDate;
}

function codeIn<K>(cells: SpellCells, field: SpellField, table: ReadonlyMap<string, K>, tell: TellCell): K | undefined {
  const value = cells(field);
  const meaning = value === undefined ? undefined : table.get(value);
  if (meaning === undefined)
    tell({ code: "unknown-code", field, value, expected: `one of ${[...table.keys()].join(", ")}` });
  return meaning;
}

/** A leaving wants its day and its kind; a day alone, a kind alone or a resolution alone says that a cell is missing. */
function readExit(cells: SpellCells, { exitAs }: CodeTables, tell: TellCell): SpellExit | undefined {
  const resolvedOn = cells("resolvedOn");
  if (cells("exitOn") === undefined) {
    if (cells("exitAs") !== undefined)
      tell({ code: "impossible-date", field: "exitOn", value: undefined, expected: "the day on which the child left" });
    else if (resolvedOn !== undefined)
      tell({ code: "wrong-shape", field: "resolvedOn", value: resolvedOn, expected: "nothing, where no child left" });
    return undefined;
  }
  const as = codeIn(cells, "exitAs", exitAs, tell) ?? "unknown";
  return {
    on: dateIn(cells("exitOn")),
    as,
    ...(resolvedOn === undefined ? {} : { resolvedOn: dateIn(resolvedOn) }),
  };
}

function readSex(cells: SpellCells, { sex: table }: CodeTables, tell: TellCell): Pick<PupilSpell, "sex"> {
  if (cells("sex") === undefined) return {};
  const sex = codeIn(cells, "sex", table, tell);
  return sex === undefined ? {} : { sex };
}

function readFlags(
  cells: SpellCells,
  flags: readonly SpellFlag[],
  { flags: table }: CodeTables,
  tell: TellCell,
): Pick<PupilSpell, "flags"> {
  const said: Partial<Record<SpellFlag, boolean>> = {};
  let isSaid = false;
  for (const flag of flags) {
    if (cells(flag) === undefined) continue;
    const value = codeIn(cells, flag, table, tell);
    if (value === undefined) continue;
    said[flag] = value;
    isSaid = true;
  }
  return isSaid ? { flags: said } : {};
}
