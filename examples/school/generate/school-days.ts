/** The term of the synthetic school, both days included. */
export const term = { from: "2025-09-01", to: "2026-01-23" } as const;

/** The days of the term off by the State Council's notices for 2025 and 2026 that are not weekends anyway. */
const daysOff: ReadonlySet<string> = new Set([
  "2025-10-01",
  "2025-10-02",
  "2025-10-03",
  "2025-10-06",
  "2025-10-07",
  "2025-10-08",
  "2026-01-01",
  "2026-01-02",
]);

/** The weekend days of the term on which the same notices have schools teach. */
const makeUpDays: ReadonlySet<string> = new Set(["2025-09-28", "2025-10-11", "2026-01-04"]);

const msPerDay = 86_400_000;

/**
 * The school days of the term in order. They are written down here and not taken from the library, whose calendar is among
 * the things that this school puts to the test; a test holds both to the holiday package.
 */
export const schoolDays: readonly string[] = allDays(term.from, term.to).filter(isTaught);

function allDays(from: string, to: string): readonly string[] {
  const first = Date.parse(`${from}T00:00:00Z`);
  const count = (Date.parse(`${to}T00:00:00Z`) - first) / msPerDay + 1;
  return Array.from({ length: count }, (_, i) => new Date(first + i * msPerDay).toISOString().slice(0, 10));
}

function isTaught(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return makeUpDays.has(date) || (weekday !== 0 && weekday !== 6 && !daysOff.has(date));
}

/** Morning or afternoon of a school day. */
export interface SchoolSession {
  readonly date: string;
  readonly session: "am" | "pm";
}

/** Every session of the term in order. */
export const schoolSessions: readonly SchoolSession[] = schoolDays.flatMap((date) => [
  { date, session: "am" },
  { date, session: "pm" },
]);

const numbers: ReadonlyMap<string, number> = new Map(schoolSessions.map((ref, i) => [`${ref.date} ${ref.session}`, i]));

/**
 * The place of a session within the term, from 0.
 *
 * @throws {Error} when there is no lesson then: a planted case says something that cannot be.
 */
export function sessionNumber(date: string, session: "am" | "pm"): number {
  const number = numbers.get(`${date} ${session}`);
  if (number === undefined) throw new Error(`no lessons in the ${session} of ${date}`);
  return number;
}

/** The place of a school day within the term, from 0; throws where there is no lesson. */
export function schoolDayNumber(date: string): number {
  return sessionNumber(date, "am") / 2;
}
