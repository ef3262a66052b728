import { z } from "zod";
import * as cell from "./cells.js";

/** A file of the school: its name, its columns in any order, and what each row must be. */
export interface TableShape<Row> {
  readonly file: string;
  readonly columns: readonly string[];
  readonly row: z.ZodType<Row>;
  /** What no two rows may have in common. */
  readonly key: (row: Row) => string;
  /** The columns that make the key, for messages. */
  readonly keyColumns: readonly string[];
}

function table<Shape extends z.ZodRawShape>(
  file: string,
  shape: Shape,
  keyColumns: readonly (keyof Shape & string)[],
): TableShape<z.infer<z.ZodObject<Shape>>> {
  const key = (row: Readonly<Record<string, unknown>>): string =>
    keyColumns.map((column) => String(row[column])).join(" ");
  return { file, columns: Object.keys(shape), row: z.object(shape), key, keyColumns };
}

/** The classes. */
export const classTable = table("classes.csv", { class: cell.text, grade: cell.grade }, ["class"]);

/** The pupils, and the class in which each begins. */
export const pupilTable = table("pupils.csv", { pupil: cell.text, class: cell.text, enrolled_on: cell.date }, [
  "pupil",
]);

/** The registers: one a class and session. */
export const registerTable = table(
  "registers.csv",
  { date: cell.date, session: cell.session, class: cell.text, absent: cell.ids, recorded_on: cell.moment },
  ["date", "session", "class"],
);

/** Corrections of single marks. */
export const correctionTable = table(
  "corrections.csv",
  {
    correction: cell.text,
    pupil: cell.text,
    date: cell.date,
    session: cell.session,
    attended: cell.yesNo,
    recorded_on: cell.moment,
  },
  ["correction"],
);

/** A class as it stands in the file. */
export type ClassRow = z.infer<typeof classTable.row>;
/** A pupil as it stands in the file. */
export type PupilRow = z.infer<typeof pupilTable.row>;
/** A register as it stands in the file. */
export type RegisterRow = z.infer<typeof registerTable.row>;
/** A correction as it stands in the file. */
export type CorrectionRow = z.infer<typeof correctionTable.row>;
