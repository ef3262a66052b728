import type { Table } from "../csv.js";
import type { RosterPupil } from "../roster.js";
import { bodyRecords } from "./bodies.js";
import { childRecords } from "./children.js";
import { officeRecords } from "./offices.js";

/** `villages.csv`. */
export function villageTable(): Table {
  return {
    columns: ["village", "township"],
    rows: ["V1", "V2", "V3"].map((village) => ({ village, township: "T01" })),
  };
}

/** `homes.csv`: where a few pupils live, and when they were born. */
export function homeTable(): Table {
  return {
    columns: ["pupil", "village", "born_on"],
    rows: [
      { pupil: "P0700", village: "V1", born_on: "2013-05-14" },
      { pupil: "P0123", village: "V2", born_on: "2017-11-02" },
      { pupil: "F165", village: "V2", born_on: "2010-11-20" },
      { pupil: "F166", village: "V3", born_on: "2011-01-08" },
    ],
  };
}

/** For P0050 a person is named only in October, for P0777 never. */
const assignedOn: ReadonlyMap<string, string | undefined> = new Map([
  ["P0050", "2025-10-20"],
  ["P0777", undefined],
]);

/** `responsible.csv`: the teacher who answers for each pupil. */
export function responsibleTable(pupils: readonly RosterPupil[]): Table {
  return {
    columns: ["pupil", "person", "office", "from"],
    rows: pupils.flatMap(({ id, class: inClass, enrolledOn }) => {
      const from = assignedOn.has(id) ? assignedOn.get(id) : enrolledOn;
      return from === undefined ? [] : [{ pupil: id, person: `S${inClass}`, office: "subjectTeacher", from }];
    }),
  };
}

/** `records.csv`: what else is on record, by day. */
export function recordTable(): Table {
  const rows = [...officeRecords, ...bodyRecords, ...childRecords]
    .map((row, i) => ({ row, i }))
    .sort((a, b) => (a.row.on < b.row.on ? -1 : a.row.on > b.row.on ? 1 : a.i - b.i))
    .map(({ row }, i) => ({
      record: `R${String(i + 1).padStart(3, "0")}`,
      kind: row.kind,
      subject: row.subject,
      occurred_on: row.on,
      recorded_on: row.on,
      fields: row.fields,
    }));
  return { columns: ["record", "kind", "subject", "occurred_on", "recorded_on", "fields"], rows };
}
