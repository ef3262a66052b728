import {
  type HomeRow,
  homeTable,
  type LastYearRow,
  lastYearTable,
  type NotEnrolledRow,
  notEnrolledTable,
  type ResponsibleRow,
  responsibleTable,
  type VillageRow,
  villageTable,
} from "./care-tables.js";
import { type ClassRecordRow, classRecordTable } from "./class-record-table.js";
import { type ContactRow, contactTable } from "./contact-table.js";
import { type HeadcountRow, headcountTable, type ReturnRow, returnTable } from "./daily-tables.js";
import { type MovementRow, movementTable } from "./movement-table.js";
import type { Problem } from "./problem.js";
import { type ReadRow, type ReadTable, type Reference, readTable } from "./read-table.js";
import { type RecordRow, recordTable } from "./record-table.js";
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
  readonly lastYear: readonly ReadRow<LastYearRow>[];
  readonly villages: readonly ReadRow<VillageRow>[];
  readonly homes: readonly ReadRow<HomeRow>[];
  readonly responsible: readonly ReadRow<ResponsibleRow>[];
  readonly records: readonly ReadRow<RecordRow>[];
  readonly notEnrolled: readonly ReadRow<NotEnrolledRow>[];
  readonly classRecords: readonly ReadRow<ClassRecordRow>[];
  readonly headcounts: readonly ReadRow<HeadcountRow>[];
  readonly returns: readonly ReadRow<ReturnRow>[];
}

/** What was read, and everything that is wrong with the rest: the caller decides whether to go on without it. */
export interface SchoolFiles {
  readonly rows: SchoolRows;
  readonly problems: readonly Problem[];
}

/** Reads the sixteen files of a school. Nothing is left out in silence: a row is in `rows` or has a problem. */
export function readSchool(directory: string): SchoolFiles {
  const classes = readTable(directory, classTable);
  const inClass = reference("class", classTable.file, classes, (row) => row.class);
  const pupils = readTable(directory, pupilTable, [inClass((row: PupilRow) => [row.class])]);
  const movements = readTable(directory, movementTable, [
    ...ofPupil(pupils),
    inClass((row: MovementRow) => (row.kind === "enrolled" ? [row.class] : [])),
  ]);
  const registers = readTable(directory, registerTable, [
    inClass((row: RegisterRow) => [row.class]),
    reference("absent", pupilTable.file, pupils, (row) => row.pupil)((row: RegisterRow) => row.absent),
  ]);
  const corrections = readTable(directory, correctionTable, ofPupil(pupils));
  const slips = readTable(directory, slipTable, ofPupil(pupils));
  const contacts = readTable(directory, contactTable, ofPupil(pupils));
  return gathered({
    classes,
    pupils,
    movements,
    registers,
    corrections,
    slips,
    contacts,
    ...wider(directory, classes, pupils),
    ...daily(directory, classes, pupils),
  });
}

/** What is put down of a whole class, or of every class each day. */
function daily(directory: string, classes: Tables["classes"], pupils: Tables["pupils"]) {
  const inClass = reference("class", classTable.file, classes, (row) => row.class);
  const headcounts = readTable(directory, headcountTable, [
    inClass((row: HeadcountRow) => [row.class]),
    reference("missing", pupilTable.file, pupils, (row) => row.pupil)((row: HeadcountRow) => row.missing),
  ]);
  const returns = readTable(directory, returnTable, [
    reference("classes", classTable.file, classes, (row) => row.class)((row: ReturnRow) => row.classes),
  ]);
  return { headcounts, returns };
}

type Wider = Pick<
  Tables,
  "lastYear" | "villages" | "homes" | "responsible" | "records" | "notEnrolled" | "classRecords"
>;

/** Last year, homes and villages, and everything else on record: also of children who are no longer here. */
function wider(directory: string, classes: Tables["classes"], pupils: Tables["pupils"]): Wider {
  const inClass = reference("class", classTable.file, classes, (row) => row.class);
  const lastYear = readTable(directory, lastYearTable, [inClass((row: LastYearRow) => [row.class])]);
  const villages = readTable(directory, villageTable);
  const inVillage = reference("village", villageTable.file, villages, (row) => row.village);
  const notEnrolled = readTable(directory, notEnrolledTable, [inVillage((row: NotEnrolledRow) => [row.village])]);
  const children = {
    known: new Set([...pupils.rows, ...lastYear.rows, ...notEnrolled.rows].map(({ row }) => row.pupil)),
    listedIn: `${pupilTable.file}, ${lastYearTable.file} or ${notEnrolledTable.file}`,
  };
  const child = { ...children, field: "pupil", ids: (row: { readonly pupil: string }) => [row.pupil] };
  const homes = readTable(directory, homeTable, [
    child,
    inVillage((row: HomeRow) => (row.village === undefined ? [] : [row.village])),
  ]);
  const responsible = readTable(directory, responsibleTable, [child]);
  const records = readTable(directory, recordTable, [
    { ...children, field: "subject", ids: about("pupil") },
    reference("subject", classTable.file, classes, (row) => row.class)(about("class")),
    reference("subject", villageTable.file, villages, (row) => row.village)(about("village")),
  ]);
  const classRecords = readTable(directory, classRecordTable, [
    inClass((row: ClassRecordRow) => [row.class]),
    { ...children, field: "except", ids: (row: ClassRecordRow) => row.except },
  ]);
  return { lastYear, villages, homes, responsible, records, notEnrolled, classRecords };
}

function about(kind: RecordRow["subject"]["kind"]) {
  return ({ subject }: RecordRow): readonly string[] => (subject.kind === kind ? [subject.id] : []);
}

type Tables = { readonly [K in keyof SchoolRows]: ReadTable<SchoolRows[K][number]["row"]> };

function gathered(tables: Tables): SchoolFiles {
  const rows: SchoolRows = {
    classes: tables.classes.rows,
    pupils: tables.pupils.rows,
    movements: tables.movements.rows,
    registers: tables.registers.rows,
    corrections: tables.corrections.rows,
    slips: tables.slips.rows,
    contacts: tables.contacts.rows,
    lastYear: tables.lastYear.rows,
    villages: tables.villages.rows,
    homes: tables.homes.rows,
    responsible: tables.responsible.rows,
    records: tables.records.rows,
    notEnrolled: tables.notEnrolled.rows,
    classRecords: tables.classRecords.rows,
    headcounts: tables.headcounts.rows,
    returns: tables.returns.rows,
  };
  return { rows, problems: Object.values(tables).flatMap(({ problems }) => problems) };
}

function ofPupil(pupils: ReadTable<PupilRow>): readonly Reference<{ readonly pupil: string }>[] {
  const named = reference("pupil", pupilTable.file, pupils, (row) => row.pupil);
  return [named((row: { readonly pupil: string }) => [row.pupil])];
}

/** Builds references to the rows of a file; rows that were left out are not there to be referred to. */
function reference<Target>(field: string, listedIn: string, target: ReadTable<Target>, idOf: (row: Target) => string) {
  const known = new Set(target.rows.map(({ row }) => idOf(row)));
  return <Row>(ids: (row: Row) => readonly string[]): Reference<Row> => ({ field, ids, known, listedIn });
}
