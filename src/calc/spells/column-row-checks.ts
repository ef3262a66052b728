import { dayOf } from "../../model/civil-date.js";
import { entryKinds, exitKinds, sexes, spellFlags } from "./spell-codes-data.js";
import { noDay, type SpellColumnData, type SpellColumnName } from "./spell-columns.js";
import type { SpellProblem } from "./spell-problems.js";

/** Told for each thing that is wrong. */
export type TellProblem = (problem: SpellProblem) => void;

/** A column of codes, and the codes that there are: from the first up to, and without, the end. */
interface CodeColumn {
  readonly name: SpellColumnName;
  readonly column: Int32Array;
  readonly first: number;
  readonly end: number;
}

/** What is looked at in each row; answers whether it is sound. Whatever is wrong is told as it is found. */
export function rowChecks(data: SpellColumnData, tell: TellProblem): (row: number) => void {
  const columns = codeColumns(data);
  const { entryOn, exitOn, exitAs, resolvedOn, flags } = data;
  const earliest = dayOf("1900-01-01");
  const latest = dayOf("9999-12-31");
  const isDay = (day: number): boolean => day >= earliest && day <= latest;
  const wrong = (code: SpellProblem["code"], name: SpellColumnName, row: number, expected: string): void =>
    tell({ row, code, path: `${name}[${row}]`, value: data[name]?.[row], expected });

  function lookAtDay(name: "exitOn" | "resolvedOn", row: number, after: number, fault: SpellProblem["code"]): void {
    const day = data[name]?.[row] ?? noDay;
    if (!isDay(day)) wrong("impossible-date", name, row, dayPhrase);
    else if (day < after) wrong(fault, name, row, `a day from ${after} on`);
  }

  function lookAtExit(row: number, entered: number): void {
    const left = exitOn[row] ?? noDay;
    if (left === noDay) return;
    lookAtDay("exitOn", row, entered, "exit-before-entry");
    if (!isCode(exitAs[row] ?? -1, exitKinds.length))
      wrong("unknown-code", "exitAs", row, codePhrase(exitKinds.length));
    if ((resolvedOn?.[row] ?? noDay) !== noDay) lookAtDay("resolvedOn", row, left, "resolved-before-exit");
  }

  return (row) => {
    for (const { name, column, first, end } of columns) {
      const code = column[row] ?? -1;
      if (code < first || code >= end) wrong("unknown-code", name, row, `a code from ${first} to ${end - 1}`);
    }
    const entered = entryOn[row] ?? noDay;
    if (!isDay(entered)) wrong("impossible-date", "entryOn", row, dayPhrase);
    lookAtExit(row, entered);
    if (flags && !areFlags(flags[row] ?? -1)) wrong("unknown-code", "flags", row, "two bits a flag: 0, 1 or 2");
  };
}

const dayPhrase = "the number of a day from 1900 on";

function codePhrase(end: number): string {
  return `a code from 0 to ${end - 1}`;
}

function isCode(code: number, end: number): boolean {
  return code >= 0 && code < end;
}

/** No flag holds both of its bits, and none stands above the last. */
function areFlags(flags: number): boolean {
  const lows = 0x1555_5555; // the lower bit of each flag
  return flags >= 0 && flags < 4 ** spellFlags.length && (flags & (flags >> 1) & lows) === 0;
}

function codeColumns({ dictionaries, ...data }: SpellColumnData): readonly CodeColumn[] {
  const ends: Readonly<Partial<Record<SpellColumnName, readonly [number, number]>>> = {
    entryAs: [0, entryKinds.length],
    sex: [0, sexes.length],
    grade: [1, 13],
    area: [0, dictionaries.area?.length ?? 0],
    school: [0, dictionaries.school?.length ?? 0],
    class: [0, dictionaries.class?.length ?? 0],
  };
  return (Object.keys(ends) as SpellColumnName[]).flatMap((name) => {
    const [first, end] = ends[name] ?? [0, 0];
    const column = data[name];
    return column ? [{ name, column, first, end }] : [];
  });
}
