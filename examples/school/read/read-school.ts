import { type ContactRow, contactTable } from "./contact-table.js";
import { type MovementRow, movementTable } from "./movement-table.js";
import type { Problem } from "./problem.js";
import { type ReadRow, type ReadTable, type Reference, readTable } from "./read-table.js";
import { type SlipRow, slipTable } from "./slip-table.js";
import {
  type ClassRow,
  type CorrectionRow,
  classTable,
  correctionTable,
  type PupilRow,
  pupilTable,
  type RegisterRow,
  registerTable,
} from "./tables.js";

/** The rows of a school's files that are right, each with its line. */
export interface SchoolRows {
  readonly classes: readonly ReadRow<ClassRow>[];
  readonly pupils: readonly ReadRow<PupilRow>[];
  readonly movements: readonly ReadRow<MovementRow>[];
  readonly registers: readonly ReadRow<RegisterRow>[];
  readonly corrections: readonly ReadRow<CorrectionRow>[];
  readonly slips: readonly ReadRow<SlipRow>[];
  readonly contacts: readonly ReadRow<ContactRow>[];
}

/** What was read, and everything that is wrong with the rest: the caller decides whether to go on without it. */
export interface SchoolFiles {
  readonly rows: SchoolRows;
  readonly problems: readonly Problem[];
}

/** Reads the seven files of a school. Nothing is left out in silence: a row is in `rows` or has a problem. */
export function readSchool(directory: string): SchoolFiles {
  const classes = readTable(directory, classTable);
  const inClass = reference("class", classTable.file, classes, (row) => row.class);
  const pupils = readTable(directory, pupilTable, [inClass((row: PupilRow) => [row.class])]);
  const pupilIds = (field: string) => reference(field, pupilTable.file, pupils, (row) => row.pupil);
  const ofPupil = pupilIds("pupil")((row: { readonly pupil: string }) => [row.pupil]);
  const movements = readTable(directory, movementTable, [
    ofPupil,
    inClass((row: MovementRow) => (row.kind === "enrolled" ? [row.class] : [])),
  ]);
  const registers = readTable(directory, registerTable, [
    inClass((row: RegisterRow) => [row.class]),
    pupilIds("absent")((row: RegisterRow) => row.absent),
  ]);
  const corrections = readTable(directory, correctionTable, [ofPupil]);
  const slips = readTable(directory, slipTable, [ofPupil]);
  const contacts = readTable(directory, contactTable, [ofPupil]);
  const rows: SchoolRows = {
    classes: classes.rows,
    pupils: pupils.rows,
    movements: movements.rows,
    registers: registers.rows,
    corrections: corrections.rows,
    slips: slips.rows,
    contacts: contacts.rows,
  };
  const tables = [classes, pupils, movements, registers, corrections, slips, contacts];
  return { rows, problems: tables.flatMap(({ problems }) => problems) };
}

/** Builds references to the rows of a file; rows that were left out are not there to be referred to. */
function reference<Target>(field: string, listedIn: string, target: ReadTable<Target>, idOf: (row: Target) => string) {
  const known = new Set(target.rows.map(({ row }) => idOf(row)));
  return <Row>(ids: (row: Row) => readonly string[]): Reference<Row> => ({ field, ids, known, listedIn });
}
