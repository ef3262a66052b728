import type { ClassId, SchoolClass } from "../model/people.js";
import type { Text } from "../model/text.js";
import type { PupilListBasis, RowLeftOut } from "./pupil-list-basis.js";
import type { PupilRow } from "./pupil-row.js";

/** The classes of a list, and in which of them each row is. */
export interface ListClasses {
  /** Those of which the list tells school and grade, by what the first such row says. */
  readonly classes: readonly SchoolClass[];
  /** The class of a row that a world can hold; and what of it is wanting or contradicted. */
  readonly placed: (row: PupilRow) => PlacedRow;
}

/** Where a row is, and what was missed of it. */
export interface PlacedRow {
  readonly inClass?: ClassId;
  readonly missed?: Omit<RowLeftOut, "row">;
}

type ClassBasis = Pick<PupilListBasis, "classOf" | "schoolOf" | "classes">;

/** Looks through all rows before any is placed: a class may be told by a later one. */
export function listClasses(rows: readonly PupilRow[], basis: ClassBasis): ListClasses {
  const listed = new Map<ClassId, SchoolClass>();
  const there = new Set((basis.classes ?? []).map(({ id }) => id));
  for (const row of rows) {
    const { id, school, grade } = classOfRow(row, basis);
    if (id === undefined || school === undefined || grade === undefined || listed.has(id)) continue;
    listed.set(id, { id, school, grade });
  }
  const placed = (row: PupilRow): PlacedRow => {
    const own = classOfRow(row, basis);
    if (own.id === undefined) return { missed: { field: "class", says: noClass } };
    const known = listed.get(own.id);
    if (known) return { inClass: own.id, ...contradicted(own, known) };
    if (there.has(own.id)) return { inClass: own.id };
    return { missed: untold(own.id, own.school === undefined ? "school" : "grade") };
  };
  return { classes: [...listed.values()], placed };
}

function classOfRow(row: PupilRow, { classOf, schoolOf }: ClassBasis): Partial<SchoolClass> {
  const id = classOf ? classOf(row) : row.class;
  const school = schoolOf ? schoolOf(row) : row.school;
  return {
    ...(id === undefined ? {} : { id }),
    ...(school === undefined ? {} : { school }),
    ...(row.grade === undefined ? {} : { grade: row.grade }),
  };
}

const noClass: Text = { zh: "没有班级，未登记入班。", en: "No class: it is enrolled in none." };

const fieldNames: Readonly<Record<"school" | "grade", Text>> = {
  school: { zh: "学校（学校标识码）", en: "school" },
  grade: { zh: "年级", en: "grade" },
};

function untold(id: ClassId, field: "school" | "grade"): Omit<RowLeftOut, "row"> {
  const { zh, en } = fieldNames[field];
  return {
    field,
    says: {
      zh: `班级“${id}”没有${zh}，未登记入班。`,
      en: `Nothing tells the ${en} of the class “${id}”: the child is enrolled in none.`,
    },
  };
}

function contradicted({ school, grade }: Partial<SchoolClass>, known: SchoolClass): Pick<PlacedRow, "missed"> {
  if (school === undefined || grade === undefined) return {};
  const other = known.school !== school ? "school" : known.grade !== grade ? "grade" : undefined;
  if (other === undefined) return {};
  const says = {
    zh: `班级“${known.id}”的学校或年级与前面的行不一致。`,
    en: `School or grade of the class “${known.id}” differ from an earlier row.`,
  };
  return { missed: { field: other, says } };
}
