import type { Enrolled } from "../model/events-attendance.js";
import type { FactRecorded } from "../model/events-care.js";
import { text } from "../model/field-checks.js";
import type { PupilParticulars } from "../model/particulars.js";
import type { Pupil, PupilId, SchoolClass } from "../model/people.js";
import { type Check, optional, that } from "../model/shape-check.js";
import type { Text } from "../model/text.js";
import { isSubjectId } from "../model/world-shape.js";
import { checkTaken } from "./check-import.js";
import { eventId, type ListBasis } from "./import-basis.js";
import type { ImportedRow } from "./import-table.js";
import { factOfRow, listedFacts } from "./pupil-facts.js";
import { guardiansOfRow } from "./pupil-guardians.js";
import type { PupilRow } from "./pupil-row.js";

/** How a list of pupils becomes part of a world. */
export interface PupilListBasis extends ListBasis {
  /** The host's own number of a pupil; unless given, that of the row, or else the prefix and the row's number. */
  readonly pupilOf?: (row: PupilRow, number: number) => PupilId;
  /** The class of a row; unless given, what the row says. */
  readonly classOf?: (row: PupilRow) => string | undefined;
}

/** A row that did not become part of the world as a whole, and why. */
export interface RowLeftOut {
  readonly row: number;
  readonly says: Text;
}

/** What a list of pupils adds to a world and to the names that stand beside it. */
export interface PupilsToAdd {
  readonly pupils: readonly Pupil[];
  /** Classes of which the list tells school and grade. */
  readonly classes: readonly SchoolClass[];
  readonly events: readonly (Enrolled | FactRecorded)[];
  readonly particulars: readonly PupilParticulars[];
  readonly leftOut: readonly RowLeftOut[];
}

/**
 * A list of pupils as part of a world (名单入库): pupils, the classes they are in, one enrolment each, what it tells of special groups, and
 * what papers say of them. A number that stands twice is taken once, the first time; a row without class is no enrolment; both are told.
 *
 * @throws {BaoxueError} `invalid-input` where the rows are none of an import, or the basis lacks its prefix or its days.
 * @example
 * ```ts
 * import { pupilsToAdd } from "baoxue/import";
 * const added = pupilsToAdd(
 *   [{ row: 2, value: { pupil: "P01", name: "王某某", class: "7-3", orphan: false } }],
 *   { prefix: "roll", asOf: "2025-09-01", recordedOn: "2025-09-02" },
 * );
 * added.pupils; //=> [{ id: "P01" }]
 * added.particulars; //=> [{ pupil: "P01", name: "王某某" }]
 * added.events.map(({ id, kind }) => [id, kind]); //=> [["roll:2:enrolled", "enrolled"], ["roll:2:orphan", "fact"]]
 * ```
 */
export function pupilsToAdd(rows: readonly ImportedRow<PupilRow>[], basis: PupilListBasis): PupilsToAdd {
  checkTaken(
    { rows, basis },
    { pupil: optional(text), class: optional(text) },
    { asOf: text, pupilOf: method, classOf: method },
  );
  const seen = new Set<PupilId>();
  const classes = new Map<string, SchoolClass>();
  const leftOut: RowLeftOut[] = [];
  const taken = rows.flatMap(({ row, value }) => {
    const pupil = basis.pupilOf?.(value, row) ?? value.pupil ?? `${basis.prefix}-${row}`;
    const why = refusedId(pupil, seen);
    if (why !== undefined) {
      leftOut.push({ row, says: why });
      return [];
    }
    seen.add(pupil);
    const inClass = basis.classOf ? basis.classOf(value) : value.class;
    const missed = putClass(classes, inClass, value);
    if (missed !== undefined) leftOut.push({ row, says: missed });
    return [{ row, value, pupil, inClass, guardians: guardiansOfRow(pupil, value) }];
  });
  return {
    pupils: taken.map(({ pupil, value, guardians }) => pupilOf(pupil, value, guardians.guardians)),
    classes: [...classes.values()],
    events: taken.flatMap(({ row, value, pupil, inClass }) => [
      ...(inClass === undefined ? [] : [enrolment(row, value, pupil, inClass, basis)]),
      ...facts(row, value, pupil, basis),
    ]),
    particulars: taken.flatMap(({ value, pupil, guardians }) => particularsOf(pupil, value, guardians.particulars)),
    leftOut,
  };
}

const method: Check = /* @__PURE__ */ (() => optional(that((value) => typeof value === "function", "a function")))();

const noClass: Text = { zh: "没有班级，未登记入班。", en: "No class: it is enrolled in none." };
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

/** Adds a class of which school and grade are told; says so where they contradict what an earlier row said. */
function putClass(
  classes: Map<string, SchoolClass>,
  id: string | undefined,
  { school, grade }: PupilRow,
): Text | undefined {
  if (id === undefined) return noClass;
  if (school === undefined || grade === undefined) return undefined;
  const before = classes.get(id);
  if (before === undefined) classes.set(id, { id, school, grade });
  return before === undefined || (before.school === school && before.grade === grade)
    ? undefined
    : {
        zh: `班级“${id}”的学校或年级与前面的行不一致。`,
        en: `School or grade of the class “${id}” differ from an earlier row.`,
      };
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
