import type { Table } from "../csv.js";
import type { RosterPupil } from "../roster.js";
import { anzeRecords } from "./anze.js";
import { boshanRecords } from "./boshan.js";
import { bodyRecords } from "./city-bodies.js";
import { childRecords } from "./city-children.js";
import { officeRecords } from "./city-offices.js";
import { lichengRecords } from "./licheng.js";
import type { RecordRow } from "./record.js";
import { sharedChildRecords } from "./shared-children.js";
import { sharedOfficeRecords } from "./shared-offices.js";
import { sharedWorkRecords } from "./shared-work.js";
import { wutaishanRecords } from "./wutaishan.js";

/** `villages.csv`. */
export function villageTable(): Table {
  return {
    columns: ["village", "township"],
    rows: ["V1", "V2", "V3"].map((village) => ({ village, township: "T01" })),
  };
}

/** `not-enrolled.csv`: children of the area on no roll. */
export function notEnrolledTable(): Table {
  return {
    columns: ["pupil", "village", "born_on"],
    rows: [
      { pupil: "C001", village: "V1", born_on: "2018-04-12" },
      { pupil: "C002", village: "V2", born_on: "2016-09-30" },
      { pupil: "C003", village: "V3", born_on: "2017-02-08" },
    ],
  };
}

/** `homes.csv`: where a few pupils live, and when they were born. */
export function homeTable(): Table {
  return {
    columns: ["pupil", "village", "born_on"],
    rows: [
      { pupil: "P1201", village: "V1", born_on: "2011-03-21" },
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

/** The records by whom they were planted for, each with its letter; numbers stay the same when another document is added to. */
const planted: readonly (readonly [letter: string, rows: readonly RecordRow[]])[] = [
  ["R", [...officeRecords, ...bodyRecords, ...childRecords]],
  ["S", [...sharedOfficeRecords, ...sharedWorkRecords, ...sharedChildRecords]],
  ["A", anzeRecords],
  ["B", boshanRecords],
  ["L", lichengRecords],
  ["W", wutaishanRecords],
];

/** `records.csv`: what else is on record, document by document and by day. */
export function recordTable(): Table {
  const rows = planted.flatMap(([letter, records]) =>
    records
      .map((row, i) => ({ row, i }))
      .sort((a, b) => (a.row.on < b.row.on ? -1 : a.row.on > b.row.on ? 1 : a.i - b.i))
      .map(({ row }, i) => ({
        record: `${letter}${String(i + 1).padStart(3, "0")}`,
        kind: row.kind,
        subject: row.subject,
        occurred_on: row.on,
        recorded_on: row.on,
        fields: row.fields,
      })),
  );
  return { columns: ["record", "kind", "subject", "occurred_on", "recorded_on", "fields"], rows };
}
