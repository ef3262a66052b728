import { parseDay, weekdayOf } from "./civil-date.js";

/** The kinds of period that come round (周期). */
export type PeriodKind =
  | "schoolDay"
  | "week"
  | "month"
  | "quarter"
  | "halfYear"
  | "calendarYear"
  | "schoolYear"
  | "term";

/** The shape of each kind's keys; the first group is the year. */
const shapes: Readonly<Record<PeriodKind, RegExp>> = {
  schoolDay: /^(\d{4})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  month: /^(\d{4})-(?:0[1-9]|1[0-2])$/,
  week: /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/,
  quarter: /^(\d{4})-Q[1-4]$/,
  halfYear: /^(\d{4})-H[12]$/,
  calendarYear: /^(\d{4})$/,
  schoolYear: /^(\d{4})-(\d{4})$/,
  term: /^(\d{4})-(\d{4})\/(?:autumn|spring)$/,
};

/** The kinds of period by name. */
export const periodKinds: readonly PeriodKind[] = /* @__PURE__ */ (() => Object.keys(shapes) as PeriodKind[])();

/** What a key of a period looks like, in one phrase for developers. */
export const periodKeyPhrase =
  "a period such as 2025-09-15, 2025-09, 2025-W37, 2025-Q3, 2025-H2, 2025, 2025-2026 or 2025-2026/autumn";

/**
 * Of which kind a period is, by its key; `undefined` for what is the key of none: a misspelt one, a school year that ends in
 * another than the next year, a 53rd week in a year of 52, a 31st of February. Whether a day is a school day only a calendar says.
 */
export function kindOfKey(key: unknown): PeriodKind | undefined {
  if (typeof key !== "string") return undefined;
  for (const kind of periodKinds) {
    const [, year = "", rest = ""] = shapes[kind].exec(key) ?? [];
    if (year !== "") return exists(kind, key, { year, rest }) ? kind : undefined;
  }
  return undefined;
}

function exists(kind: PeriodKind, key: string, { year, rest }: Readonly<Record<"year" | "rest", string>>): boolean {
  if (kind === "schoolDay") return parseDay(key) !== undefined;
  const first = parseDay(`${year}-01-01`);
  const last = parseDay(`${year}-12-31`);
  if (first === undefined || last === undefined) return false;
  if (kind === "schoolYear" || kind === "term") return Number(rest) === Number(year) + 1;
  // A year has 53 weeks where it begins or ends on a Thursday.
  return rest !== "53" || weekdayOf(first) === 4 || weekdayOf(last) === 4;
}
