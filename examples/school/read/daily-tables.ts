import { z } from "zod";
import * as cell from "./cells.js";
import type { TableShape } from "./tables.js";

const headcountCells = z.object({
  date: cell.date,
  class: cell.text,
  lesson: cell.text,
  by: cell.role,
  missing: cell.ids,
  recorded_on: cell.moment,
});
/** Heads counted in a class before a lesson, and who was not there. */
export type HeadcountRow = z.infer<typeof headcountCells>;
/** The headcounts. */
export const headcountTable: TableShape<HeadcountRow> = {
  file: "headcounts.csv",
  columns: Object.keys(headcountCells.shape),
  row: headcountCells,
  key: ({ date, class: inClass, lesson }) => `${date} ${inClass} ${lesson}`,
  keyColumns: ["date", "class", "lesson"],
};

const returnCells = z.object({ date: cell.date, by: cell.role, classes: cell.ids, recorded_on: cell.moment });
/** A day's return of attendance: for which classes it was filled in. */
export type ReturnRow = z.infer<typeof returnCells>;
/** The returns of attendance of the teachers on duty. */
export const returnTable: TableShape<ReturnRow> = {
  file: "attendance-returns.csv",
  columns: Object.keys(returnCells.shape),
  row: returnCells,
  key: ({ date, by }) => `${date} ${by}`,
  keyColumns: ["date", "by"],
};
