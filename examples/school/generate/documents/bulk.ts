import type { Table } from "../csv.js";
import { classes, type RosterPupil } from "../roster.js";
import { schoolDays } from "../school-days.js";

interface ClassRecord {
  readonly kind: string;
  readonly class: string;
  readonly on: string;
  readonly fields: string;
  readonly except?: readonly string[];
}

/** Nobody answers for P0050 before 20 October, for P0777 at all: they are left out of these, too. */
const left: readonly string[] = ["P0050", "P0777"];

const everyClass = (of: (id: string) => Omit<ClassRecord, "class">): readonly ClassRecord[] =>
  classes.map(({ id }) => ({ class: id, ...of(id) }));

const lastYear: readonly string[] = classes.map(({ id }) => id);
const newSince: readonly string[] = ["1-1", "1-2", "1-3", "7-4"];
const groupCadre = "as=responsible; person=GC1; office=groupCadre";

/** What is put on record of whole classes. The class teacher of 5-2 is late, the roll of 7-4, there is nothing of P0777, and no entry of P0060. */
const ofClasses: readonly ClassRecord[] = [
  ...lastYear.map((id) => ({ kind: "assigned", class: id, on: "2024-10-15", fields: groupCadre })),
  ...newSince.map((id) => ({ kind: "assigned", class: id, on: "2025-09-01", fields: groupCadre })),
  ...everyClass((id) => ({
    kind: "assigned",
    on: "2025-09-01",
    fields: `as=responsible; person=M${id}; office=homeroomTeacher`,
    except: left,
  })),
  ...everyClass((id) => ({
    kind: "assigned",
    on: "2025-09-01",
    fields: `as=responsible; person=${id < "7" ? "L02" : "L01"}; office=${id < "7" ? "vicePrincipal" : "principal"}`,
    except: left,
  })),
  ...everyClass(() => ({
    kind: "filed",
    on: "2025-09-02",
    fields: "by=school; file=entry",
    except: ["P0060", "P0777"],
  })),
  ...everyClass((id) => ({
    kind: "filed",
    on: id === "5-2" ? "2025-09-26" : "2025-09-12",
    fields: "by=homeroomTeacher; file=termRecord; contents=entry address guardians contactDetails",
    except: ["P0777"],
  })),
  ...everyClass((id) => ({
    kind: "filed",
    on: id === "7-4" ? "2025-10-20" : "2025-09-15",
    // What is late names a day of its month.
    fields: `by=registrationClerk; file=electronicRoll; contents=particulars${id === "7-4" ? "; about=2025-09-30" : ""}`,
  })),
];

/** `class-records.csv`. */
export function classRecordTable(pupils: readonly RosterPupil[]): Table {
  const classOf = new Map(pupils.map(({ id, class: inClass }) => [id, inClass]));
  return {
    columns: ["record", "kind", "class", "except", "occurred_on", "recorded_on", "fields"],
    rows: ofClasses.map(({ kind, class: inClass, on, fields, except }, i) => ({
      record: `CR${String(i + 1).padStart(3, "0")}`,
      kind,
      class: inClass,
      except: except?.filter((id) => classOf.get(id) === inClass).join(" "),
      occurred_on: on,
      recorded_on: on,
      fields,
    })),
  };
}

/** Headcounts that were never made, by day and class. */
const notCounted: ReadonlySet<string> = new Set([
  "2025-10-15 5-2",
  "2025-11-03 7-3",
  "2025-11-04 7-3",
  "2025-12-31 9-4",
]);

/** Who was not there at a headcount. */
const missing: ReadonlyMap<string, string> = new Map([
  ["2025-09-24 3-1", "P0100"],
  ["2025-10-22 3-3", "P0350"],
  ["2025-11-13 6-1", "P0610"],
]);

/** `headcounts.csv`: one a class and school day, before the first lesson. */
export function headcountTable(): Table {
  return {
    columns: ["date", "class", "lesson", "by", "missing", "recorded_on"],
    rows: schoolDays.flatMap((date) =>
      classes
        .filter(({ id }) => !notCounted.has(`${date} ${id}`))
        .map(({ id }) => ({
          date,
          class: id,
          lesson: "1",
          by: "subjectTeacher",
          missing: missing.get(`${date} ${id}`),
          recorded_on: date,
        })),
    ),
  };
}

/** Classes for which the teacher on duty filled nothing in; on 1 December that is all of grade 9. */
const notReturned: ReadonlySet<string> = new Set([
  "2025-10-15 5-2",
  ...["9-1", "9-2", "9-3", "9-4"].map((id) => `2025-12-01 ${id}`),
]);

/** `attendance-returns.csv`: one a school day. */
export function returnTable(): Table {
  return {
    columns: ["date", "by", "classes", "recorded_on"],
    rows: schoolDays.map((date) => ({
      date,
      by: "dutyTeacher",
      classes: classes.flatMap(({ id }) => (notReturned.has(`${date} ${id}`) ? [] : [id])).join(" "),
      recorded_on: date,
    })),
  };
}
