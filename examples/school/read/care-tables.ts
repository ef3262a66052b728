import { z } from "zod";
import * as cell from "./cells.js";
import type { TableShape } from "./tables.js";

const homeCells = z.object({ pupil: cell.text, village: cell.optional(cell.text), born_on: cell.optional(cell.date) });
/** Where a pupil lives, and when it was born. */
export type HomeRow = z.infer<typeof homeCells>;
/** The homes, of as many pupils as are known. */
export const homeTable: TableShape<HomeRow> = shaped("homes.csv", homeCells, "pupil");

const notEnrolledCells = z.object({ pupil: cell.text, village: cell.text, born_on: cell.date });
/** A child of the area who is on no roll. */
export type NotEnrolledRow = z.infer<typeof notEnrolledCells>;
/** The children of the area who are on no roll, as far as somebody put them down. */
export const notEnrolledTable: TableShape<NotEnrolledRow> = shaped("not-enrolled.csv", notEnrolledCells, "pupil");

const villageCells = z.object({ village: cell.text, township: cell.text });
/** A village, and its township. */
export type VillageRow = z.infer<typeof villageCells>;
/** The villages. */
export const villageTable: TableShape<VillageRow> = shaped("villages.csv", villageCells, "village");

const responsibleCells = z.object({ pupil: cell.text, person: cell.text, office: cell.role, from: cell.date });
/** Who answers for a pupil. */
export type ResponsibleRow = z.infer<typeof responsibleCells>;
/** The persons who answer for pupils: one a pupil. */
export const responsibleTable: TableShape<ResponsibleRow> = shaped("responsible.csv", responsibleCells, "pupil");

const lastYearCells = z.object({
  pupil: cell.text,
  class: cell.text,
  enrolled_on: cell.date,
  left_on: cell.optional(cell.date),
  reason: cell.optional(cell.code("transferOut", "graduated", "suspension", "deferral", "died", "other")),
  to: cell.optional(cell.text),
  acknowledged_on: cell.optional(cell.date),
});
/** A pupil on last year's school register. */
export type LastYearRow = z.infer<typeof lastYearCells>;
/** Last year's school register: where each pupil was, and how it left. */
export const lastYearTable: TableShape<LastYearRow> = {
  ...shaped("last-year.csv", lastYearCells, "pupil"),
  row: lastYearCells
    .refine((row) => (row.left_on === undefined) === (row.reason === undefined), {
      path: ["reason"],
      message: "a reason if left_on has a date, otherwise nothing",
    })
    .refine((row) => row.left_on === undefined || row.left_on > row.enrolled_on, {
      path: ["left_on"],
      message: "a date after enrolled_on, or nothing",
    })
    .refine((row) => row.acknowledged_on === undefined || (row.reason === "transferOut" && row.to !== undefined), {
      path: ["acknowledged_on"],
      message: "nothing, unless the pupil went to another school, named in to",
    }),
};

function shaped<Row extends Readonly<Record<string, unknown>>>(
  file: string,
  cells: z.ZodType<Row> & { readonly shape: object },
  key: keyof Row & string,
): TableShape<Row> {
  return { file, columns: Object.keys(cells.shape), row: cells, key: (row) => String(row[key]), keyColumns: [key] };
}
