import type { ShownIssue } from "../model/errors.js";
import type { Text } from "../model/text.js";
import { isCell } from "./cell.js";
import type { MatchedColumns } from "./match-columns.js";

/** Whether a row is given apart until it is put right (`fault`), or taken and only to be looked at (`check`). */
export type ProblemLevel = "fault" | "check";

/**
 * What is wrong in a cell (导入问题). `value` and `says` repeat what stands there, which may be a child's number: they are for whoever
 * keeps the list, not for logs.
 */
export interface ImportProblem extends ShownIssue {
  readonly level: ProblemLevel;
  readonly row: number;
  /** The column's place, from 1; 0 where the table lacks it. */
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

/** What is wrong with the columns of a table, as problems of the row of its headers. */
export function columnProblems(
  { missing, doubled }: Pick<MatchedColumns, "missing" | "doubled">,
  row = 1,
): readonly ImportProblem[] {
  const level = "fault" as const;
  return [
    ...missing.map(({ field, says: { zh, en } }) => ({
      level,
      row,
      column: 0,
      header: "",
      field,
      path: `rows[${row}].${field}`,
      value: undefined,
      expected: "a column of this field",
      says: { zh: `${zh}补上之前，整张表都不采用。`, en: `${en} Until it is there no row is taken.` },
    })),
    ...doubled.map(({ field, columns, headers, says }) => ({
      level,
      row,
      column: columns.at(-1) ?? 0,
      header: headers.at(-1) ?? "",
      field,
      path: `rows[${row}].${field}`,
      value: headers,
      expected: "one column of this field",
      says,
    })),
  ];
}

function shown(given: unknown): string {
  if (given === null || given === undefined) return "";
  const text = isCell(given) ? String(given).trim() : typeof given;
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
