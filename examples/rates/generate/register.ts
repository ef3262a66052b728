import type { CivilDate } from "baoxue";
import { below, type Random } from "../../school/generate/random.js";
import { type MadeUpSchool, merger, schools } from "./county.js";

/** A row of the register as it is made: a child's time in a class, with the register's codes. */
export interface RegisterRow {
  readonly child: Child;
  readonly school: string;
  readonly grade: number;
  readonly class: string;
  readonly entryOn: CivilDate;
  readonly entryCode: string;
  exitOn?: CivilDate;
  exitCode?: string;
  resolvedOn?: CivilDate;
}

/** A made-up child; what changes is where it is. */
export interface Child {
  readonly number: string;
  readonly sex: "1" | "2";
  readonly boarding: boolean;
  readonly leftBehind: boolean;
  school: string;
  grade: number;
  /** Gone for good: graduated, died, or left the county. */
  gone: boolean;
  /** Away for now: the row that ended, and how the child will come back in the next year; nothing where it will not. */
  away?: { readonly row: RegisterRow; readonly backAs?: string };
  /** The row that is open. */
  open?: RegisterRow;
}

/** The children and the rows of all years. */
export interface Register {
  readonly random: Random;
  readonly children: Child[];
  /** By the year in which the school year begins. */
  readonly rows: Map<number, RegisterRow[]>;
}

/** A new child at a school. */
export function newChild(register: Register, school: string, grade: number): Child {
  const { random, children } = register;
  const child: Child = {
    number: `P${String(children.length + 1).padStart(4, "0")}`,
    sex: random() < 0.52 ? "1" : "2",
    boarding: random() < (grade > 5 ? 0.5 : 0.05),
    leftBehind: random() < 0.2,
    school,
    grade,
    gone: false,
  };
  children.push(child);
  return child;
}

/** Begins a row for a child in the class that it belongs to. */
export function enter(register: Register, year: number, child: Child, entryOn: CivilDate, entryCode: string): void {
  const count = classesOf(child.school, child.grade);
  const row: RegisterRow = {
    child,
    school: child.school,
    grade: child.grade,
    class: `${child.grade}-${(Number(child.number.slice(1)) % count) + 1}`,
    entryOn,
    entryCode,
  };
  const rows = register.rows.get(year) ?? [];
  rows.push(row);
  register.rows.set(year, rows);
  child.open = row;
}

/** Ends the open row of a child. */
export function leave(child: Child, exitOn: CivilDate, exitCode: string): RegisterRow | undefined {
  const row = child.open;
  if (!row) return undefined;
  row.exitOn = exitOn;
  row.exitCode = exitCode;
  delete child.open;
  return row;
}

/** The school by its id. */
export function schoolOf(id: string): MadeUpSchool {
  const found = schools.find((school) => school.id === id);
  if (!found) throw new Error(`no school ${id}`);
  return found;
}

/** Where a school's children are in a year: a school that was merged is not there any more. */
export function schoolIn(year: number, id: string): string {
  return id === merger.from && `${year}-09-01` >= merger.on ? merger.to : id;
}

/** Another school of the year that has the grade. */
export function otherSchool(random: Random, year: number, { school, grade }: Child): string {
  const others = schools.filter(
    ({ id, grades: [first, last] }) => id !== school && id === schoolIn(year, id) && grade >= first && grade <= last,
  );
  return others[below(random, others.length)]?.id ?? school;
}

function classesOf(school: string, grade: number): number {
  const { id, intake } = schoolOf(school);
  const size = intake > 0 ? intake : id === "S3" ? 54 : 44;
  return size > 45 || (grade > 5 && id === "S6") ? 2 : 1;
}
