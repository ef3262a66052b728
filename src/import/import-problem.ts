import type { ShownIssue } from "../model/errors.js";
import type { Text } from "../model/text.js";
import { isCell } from "./cell.js";

/** Whether a row is given apart until it is put right (`fault`), or taken and only to be looked at (`check`). */
export type ProblemLevel = "fault" | "check";

/**
 * What is wrong in a cell (导入问题). `value` and `says` repeat what stands there, which may be a child's number: they are for whoever
 * keeps the list, not for logs.
 */
export interface ImportProblem extends ShownIssue {
  readonly level: ProblemLevel;
  readonly row: number;
  /** The column's place, from 1. */
  readonly column: number;
  /** The header as it is written in the table. */
  readonly header: string;
  /** The field of the mapping. */
  readonly field: string;
}

/** Where a cell stands. */
export type CellPlace = Pick<ImportProblem, "row" | "column" | "header" | "field">;

const longestShown = 40;

/** A problem of a cell, said to people. */
export function cellProblem(
  place: CellPlace,
  given: unknown,
  expected: Text,
  level: ProblemLevel = "fault",
): ImportProblem {
  const { row, column, header } = place;
  const said = shown(given);
  const blank = said === "";
  return {
    ...place,
    level,
    path: `rows[${row}].${place.field}`,
    value: given,
    expected: expected.en,
    says: {
      zh: `第${row}行第${column}列“${header}”${blank ? "为空，应填" : `填的是“${said}”，应为`}${expected.zh}。`,
      en: `Row ${row}, column ${column}, “${header}”: ${blank ? "empty" : `“${said}”`}; expected ${expected.en}.`,
    },
  };
}

function shown(given: unknown): string {
  if (given === null || given === undefined) return "";
  const text = isCell(given) ? String(given).trim() : typeof given;
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
