import { authority, type RecordRow, school, told, township } from "./record.js";

const figure = (subject: string, indicator: string, period: string, on: string, of: readonly [number, number]) =>
  told("figure", subject, on, `indicator=${indicator}; numerator=${of[0]}; denominator=${of[1]}; period=${period}`);

/** The school's dropout rate rose three years on end; the figure of this year, to date, is lower. */
const figures: readonly RecordRow[] = [
  figure(school, "dropoutRate", "2021-2022", "2025-09-12", [0, 1290]),
  figure(school, "dropoutRate", "2022-2023", "2025-09-12", [1, 1400]),
  figure(school, "dropoutRate", "2023-2024", "2025-09-12", [1, 1300]),
  figure(school, "dropoutRate", "2024-2025", "2025-09-12", [2, 1203]),
  figure(school, "dropoutRate", "2025-2026", "2025-12-19", [1, 1200]),
  figure(school, "returnRate", "2025-2026", "2025-12-19", [3, 4]),
  figure(school, "retentionRate:compulsory", "2025-2026", "2026-01-15", [1197, 1198]),
  figure(authority, "dropoutRate:primary", "2024-2025", "2025-09-15", [1, 3120]),
  figure(authority, "dropoutRate:junior", "2024-2025", "2025-09-15", [15, 1200]),
];

const updated = (on: string, fields: string): RecordRow =>
  told("ledgerUpdated", school, on, `by=school; ledger=dropoutControl${fields}`);

/** The ledger month by month: nothing in October, November's in December. */
const ledgers: readonly RecordRow[] = [
  updated("2025-09-29", ""),
  updated("2025-12-04", "; period=2025-11"),
  updated("2025-12-30", ""),
  told("ledgerUpdated", authority, "2025-10-30", "by=educationAuthority; ledger=dropoutControl"),
];

const surveyed = (on: string): RecordRow => told("screening", school, on, "by=school; of=schoolAgeChildren");

/** What the school did in the term; the survey of November is missing. */
const work: readonly RecordRow[] = [
  told("incident", school, "2025-09-02", "by=school; conduct=entranceExam"),
  surveyed("2025-09-10"),
  surveyed("2025-10-15"),
  surveyed("2025-12-10"),
  told(
    "activity",
    school,
    "2025-10-22",
    "by=school; topic=lawPublicity; means=lecture parentsMeeting; covers=legalDuties dropoutHarm; parties=justiceDepartment",
  ),
  told("rectified", school, "2025-11-18", "by=school"),
  told("appraisal", school, "2025-10-20", "by=educationAuthority; result=fair; period=2024-2025"),
];

/** The town's own survey of child labour. */
const town: readonly RecordRow[] = [
  told("screening", township, "2025-05-20", "by=townshipGovernment; of=childLabour"),
  told("screening", township, "2025-11-19", "by=townshipGovernment; of=childLabour"),
];

/** Work and figures that more than one document looks at. */
export const sharedWorkRecords: readonly RecordRow[] = [...figures, ...ledgers, ...work, ...town];
