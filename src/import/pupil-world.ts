import type { Enrolled } from "../model/events-attendance.js";
import type { FactRecorded } from "../model/events-care.js";
import type { PupilParticulars } from "../model/particulars.js";
import type { Pupil, PupilId, SchoolClass } from "../model/people.js";
import type { Text } from "../model/text.js";
import { isSubjectId } from "../model/world-shape.js";
import { eventId, type ListBasis } from "./import-basis.js";
import type { ImportedRow } from "./import-table.js";
import { listClasses } from "./list-classes.js";
import { expectedBirthday } from "./pupil-birthday.js";
import { factOfRow, listedFacts } from "./pupil-facts.js";
import { guardiansOfRow } from "./pupil-guardians.js";
import type { PupilListBasis, RowLeftOut } from "./pupil-list-basis.js";
import type { PupilRow } from "./pupil-row.js";

/** What a list of pupils adds to a world and to the names that stand beside it. */
export interface PupilsToAdd {
  readonly pupils: readonly Pupil[];
  /** Classes of which the list tells school and grade. */
  readonly classes: readonly SchoolClass[];
  readonly events: readonly (Enrolled | FactRecorded)[];
  readonly particulars: readonly PupilParticulars[];
  readonly leftOut: readonly RowLeftOut[];
  /** Rows that are taken as they stand, and are to be looked at: a birthday after the day of the list, or long before it. */
  readonly remarks: readonly RowLeftOut[];
}

/**
 * A list of pupils as part of a world (名单入库): pupils, the classes they are in, one enrolment each, what it tells of special groups, and
 * what papers say of them. A number that stands twice is taken once, the first time. A row without class is no enrolment, nor is one of a class of
 * which neither the list nor the host tells school and grade: no world could hold it. Each is told, with its row and the field that is wanting.
 *
 * @example
 * ```ts
 * import { pupilsToAdd } from "baoxue/import";
 * const added = pupilsToAdd(
 *   [
 *     { row: 2, value: { pupil: "P01", name: "王某某", grade: 7, class: "7-3", orphan: false } },
 *     { row: 3, value: { pupil: "P02", class: "7-4" } },
 *   ],
 *   { prefix: "roll", asOf: "2025-09-01", recordedOn: "2025-09-02", schoolOf: () => "S01" },
 * );
 * added.pupils; //=> [{ id: "P01" }, { id: "P02" }]
 * added.classes; //=> [{ id: "7-3", school: "S01", grade: 7 }]
 * added.leftOut.map(({ row, field }) => [row, field]); //=> [[3, "grade"]]
 * added.particulars; //=> [{ pupil: "P01", name: "王某某" }]
 * added.events.map(({ id, kind }) => [id, kind]); //=> [["roll:2:enrolled", "enrolled"], ["roll:2:orphan", "fact"]]
 * ```
 */
export function pupilsToAdd(rows: readonly ImportedRow<PupilRow>[], basis: PupilListBasis): PupilsToAdd {
  const { kept, refused } = keptRows(rows, basis);
  const { classes, placed } = listClasses(
    kept.map(({ value }) => value),
    basis,
  );
  const taken = kept.map((one) => ({
    ...one,
    ...placed(one.value),
    guardians: guardiansOfRow(one.pupil, one.value),
  }));
  const missed = taken.flatMap(({ row, missed: why }): readonly RowLeftOut[] => (why ? [{ row, ...why }] : []));
  return {
    pupils: taken.map(({ pupil, value, guardians }) => pupilOf(pupil, value, guardians.guardians)),
    classes,
    events: taken.flatMap(({ row, value, pupil, inClass }) => [
      ...(inClass === undefined ? [] : [enrolment(row, value, pupil, inClass, basis)]),
      ...facts(row, value, pupil, basis),
    ]),
    particulars: taken.flatMap(({ value, pupil, guardians }) => particularsOf(pupil, value, guardians.particulars)),
    leftOut: [...refused, ...missed].sort((a, b) => a.row - b.row),
    remarks: taken.flatMap(({ row, value }): readonly RowLeftOut[] => {
      const expected = expectedBirthday(value.bornOn, basis.asOf);
      return expected === undefined ? [] : [{ row, field: "bornOn", says: birthdayRemark(value.bornOn, expected) }];
    }),
  };
}

/** A row with the number of its pupil. */
interface KeptRow extends ImportedRow<PupilRow> {
  readonly pupil: PupilId;
}

/** The rows whose pupils' numbers can be taken, and those whose cannot. */
function keptRows(
  rows: readonly ImportedRow<PupilRow>[],
  { pupilOf: numberOf, prefix }: PupilListBasis,
): { readonly kept: readonly KeptRow[]; readonly refused: readonly RowLeftOut[] } {
  const seen = new Set<PupilId>();
  const kept: KeptRow[] = [];
  const refused: RowLeftOut[] = [];
  for (const { row, value } of rows) {
    const pupil = numberOf?.(value, row) ?? value.pupil ?? `${prefix}-${row}`;
    const why = refusedId(pupil, seen);
    if (why === undefined) kept.push({ row, value, pupil });
    else refused.push({ row, field: "pupil", says: why });
    seen.add(pupil);
  }
  return { kept, refused };
}

function birthdayRemark(bornOn = "", { zh, en }: Text): Text {
  return { zh: `出生日期填的是“${bornOn}”，应为${zh}。`, en: `The birthday is “${bornOn}”; expected ${en}.` };
}

const noId: Text = { zh: "学生编号不能为空，也不能含#号。", en: "A pupil’s number is not empty and holds no #." };

function twice(pupil: string): Text {
  return {
    zh: `学生编号“${pupil}”已出现过，本行未采用。`,
    en: `The pupil’s number “${pupil}” stood before: this row is not taken.`,
  };
}

function refusedId(pupil: string, seen: ReadonlySet<string>): Text | undefined {
  if (seen.has(pupil)) return twice(pupil);
  return isSubjectId(pupil) && pupil !== "" ? undefined : noId;
}

function pupilOf(id: PupilId, { bornOn, village }: PupilRow, guardians: Pupil["guardians"] & object): Pupil {
  return {
    id,
    ...(bornOn === undefined ? {} : { bornOn }),
    ...(village === undefined ? {} : { village }),
    ...(guardians.length === 0 ? {} : { guardians }),
  };
}

function enrolment(row: number, value: PupilRow, pupil: PupilId, inClass: string, basis: ListBasis): Enrolled {
  const id = eventId(basis.prefix, row, "enrolled");
  const occurredOn = value.enrolledOn ?? basis.asOf;
  return { id, kind: "enrolled", pupil, class: inClass, occurredOn, recordedOn: basis.recordedOn };
}

function facts(row: number, value: PupilRow, pupil: PupilId, basis: ListBasis): readonly FactRecorded[] {
  return listedFacts.flatMap((fact): readonly FactRecorded[] => {
    const told = factOfRow(value, fact);
    if (told === undefined) return [];
    const base = { id: eventId(basis.prefix, row, fact), occurredOn: basis.asOf, recordedOn: basis.recordedOn };
    return [{ ...base, kind: "fact", subject: { kind: "pupil", id: pupil }, fact, value: told }];
  });
}

type PaperField = Exclude<keyof PupilRow & keyof PupilParticulars, "pupil">;

/** The fields of a row that only papers need. */
export const paperFields: readonly PaperField[] = [
  "name",
  "sex",
  "identityNumber",
  "registerNumber",
  "ethnicity",
  "householdKind",
  "householdAddress",
  "homeAddress",
  "phone",
  "health",
  "disabilityCertificate",
  "family",
  "whereabouts",
];

function particularsOf(
  pupil: PupilId,
  row: PupilRow,
  guardians: PupilParticulars["guardians"] & object,
): readonly PupilParticulars[] {
  const told = paperFields.filter((field) => row[field] !== undefined);
  if (told.length === 0 && guardians.length === 0) return [];
  const paper: Partial<PupilParticulars> = Object.fromEntries(told.map((field) => [field, row[field]]));
  return [{ pupil, ...paper, ...(guardians.length === 0 ? {} : { guardians }) }];
}
