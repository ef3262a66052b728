import type { Language } from "../model/text.js";
import type { ReportTable } from "../reports/report-document.js";

/** What a table is set in: all lengths in one unit. */
export interface TableType {
  /** How wide the table is. */
  readonly width: number;
  /** How wide a Chinese character is; a Latin letter or figure is taken for half of it, and a little more. */
  readonly em: number;
  /** What a cell needs beside its text. */
  readonly padding: number;
}

const latin = 0.58;
/** From how many letters on a number is broken in two: a phone's number is not, a child's is. */
const unbroken = 13;
/** A name keeps three characters on a line, where there is room; a label none. */
const together = [3, 1] as const;

/**
 * How wide the columns of a table are: as their shares say, and none so narrow that a date, a phone's number or a short name is broken, as long as
 * the table has room for all of them. Where it has not, the names give way first.
 */
export function columnWidths(table: ReportTable, language: Language, type: TableType): readonly number[] {
  const shares = table.columns.map(({ share }) => share);
  let needed: readonly number[] = [];
  for (const characters of together) {
    needed = table.columns.map(({ label }, i) => {
      const widest = Math.max(widestIn(label[language], characters), widestOf(table, i, language, characters));
      return type.padding + type.em * widest;
    });
    if (sum(needed) < type.width) return shared(shares, needed, type.width);
  }
  const all = sum(needed);
  return needed.map((width) => (width / all) * type.width);
}

/** Widths by shares, but where one would be narrower than needed: those are given what they need, and the others share the rest. */
function shared(shares: readonly number[], needed: readonly number[], width: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = width - sum(needed.filter((_width, i) => fixed.has(i)));
    const unit = free / sum(shares.filter((_share, i) => !fixed.has(i)));
    const short = shares.flatMap((share, i) => (!fixed.has(i) && share * unit < (needed[i] ?? 0) ? [i] : []));
    if (short.length === 0) return shares.map((share, i) => (fixed.has(i) ? (needed[i] ?? 0) : share * unit));
    for (const i of short) fixed.add(i);
  }
}

function widestOf({ groups }: ReportTable, column: number, language: Language, characters: number): number {
  let widest = 0;
  for (const { rows } of groups)
    for (const { cells } of rows) widest = Math.max(widest, widestIn(cells[column]?.text[language] ?? "", characters));
  return widest;
}

/**
 * The widest part of a text that is not to be broken, in characters of the full width: a word or a number, or so many Chinese characters. A date
 * may be broken after its year.
 */
function widestIn(text: string, characters: number): number {
  let widest = 0;
  for (const [part] of text.replaceAll(year, "$1 ").matchAll(parts)) {
    const isLatin = part.charCodeAt(0) < firstWide;
    widest = Math.max(widest, isLatin ? latin * inPieces(part.length) : Math.min(part.length, characters));
  }
  return widest;
}

const year = /(\d{4}-)(?=\d{2}-\d{2})/g;
const firstWide = 0x2e80;
const parts = /[!-\u2e7f]+|[\u2e80-\uffff]+/g;

/** The length of the pieces that a long word is broken into. */
function inPieces(length: number): number {
  return Math.ceil(length / Math.ceil(length / unbroken));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
