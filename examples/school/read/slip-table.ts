import { z } from "zod";
import * as cell from "./cells.js";
import type { TableShape } from "./tables.js";

const slipCells = z.object({
  slip: cell.text,
  pupil: cell.text,
  from_date: cell.date,
  from_session: cell.session,
  to_date: cell.date,
  to_session: cell.session,
  reason: cell.code("sickness", "personal", "other"),
  approved: cell.yesNo,
  approved_on: cell.optional(cell.date),
  recorded_on: cell.moment,
});

/** A leave slip as it stands in the file. */
export type SlipRow = z.infer<typeof slipCells>;

function ordered(slip: SlipRow): boolean {
  return `${slip.from_date} ${slip.from_session}` <= `${slip.to_date} ${slip.to_session}`;
}

/** The leave slips. */
export const slipTable: TableShape<SlipRow> = {
  file: "leave-slips.csv",
  columns: Object.keys(slipCells.shape),
  row: slipCells
    .refine(ordered, { path: ["to_date"], message: "an end that is not before the beginning" })
    .refine((slip) => slip.approved === (slip.approved_on !== undefined), {
      path: ["approved_on"],
      message: "the date of the approval if approved is yes, otherwise nothing",
    }),
  key: (slip) => slip.slip,
  keyColumns: ["slip"],
};
