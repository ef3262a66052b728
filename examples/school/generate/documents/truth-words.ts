/** What must be seen of one finding at the end of which days: a stage, and a timeliness where it is not on time; `none` where there is no finding. */
export interface DocumentTruth {
  readonly rule: string;
  /** Such as `pupil P0123`. */
  readonly subject: string;
  readonly period?: string;
  readonly seen: Readonly<Record<string, string>>;
}

/** The six days on which the documents are looked at. */
export const truthDays = {
  sep: "2025-09-10",
  oct: "2025-10-16",
  nov: "2025-11-14",
  dec: "2025-12-05",
  year: "2025-12-31",
  last: "2026-01-23",
} as const;

type Day = keyof typeof truthDays;

/** A finding on some of the six days. */
export function sees(
  rule: string,
  subject: string,
  seen: Readonly<Partial<Record<Day, string>>>,
  period?: string,
): DocumentTruth {
  const byDate = Object.fromEntries(Object.entries(seen).map(([day, standing]) => [truthDays[day as Day], standing]));
  return { rule, subject, seen: byDate, ...(period === undefined ? {} : { period }) };
}

export const [school, town, bureau] = ["school S01", "township T01", "authority A01"] as const;
/** This school year, and its first term. */
export const [thisYear, lastYear, autumn] = ["2025-2026", "2024-2025", "2025-2026/autumn"] as const;
