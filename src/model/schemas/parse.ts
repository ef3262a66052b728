import type * as z from "zod";
import type { SchoolCalendarData } from "../calendar-data.js";
import type { Issue, Result } from "../errors.js";
import type { WorldData } from "../world-data.js";
import { SchoolCalendarDataSchema } from "./calendar.js";
import { issuesOf, phraseOf } from "./issues.js";
import { WorldDataSchema } from "./world.js";

/** How much is read. */
export interface ParseWorldOptions {
  /** The longest log accepted, a million events unless given; a longer one is refused before it is read. */
  readonly maxEvents?: number;
}

const defaultMaxEvents = 1_000_000;

/**
 * Parses what is known from an untrusted source: never throws, names every fault, and leaves the input as it was.
 * Unknown fields are refused, `__proto__` and `constructor` among them. What is given back is a copy of plain objects.
 * References are checked afterwards by `safeCreateWorld`.
 *
 * @param input Anything: the parsed JSON of a file or a request.
 * @example
 * ```ts
 * import { parseWorldData } from "baoxue/schemas";
 * const read = parseWorldData({ recordsFrom: "2025-02-30", schools: [], classes: [], pupils: [], events: [] });
 * read.ok ? [] : read.issues; //=> [{ path: "recordsFrom", value: "2025-02-30", expected: "an existing date YYYY-MM-DD" }]
 * ```
 */
export function parseWorldData(input: unknown, options: ParseWorldOptions = {}): Result<WorldData> {
  return guarded(input, () => {
    const tooLong = lengthIssue(input, options.maxEvents ?? defaultMaxEvents);
    return tooLong ? { ok: false, issues: [tooLong] } : parseWith(WorldDataSchema, input);
  });
}

/**
 * Parses a school calendar's data from an untrusted source: never throws, names every fault, and leaves the input as it was.
 * What the parts mean together is checked afterwards by `safeSchoolCalendar`.
 *
 * @param input Anything: the parsed JSON of a file or a request.
 * @example
 * ```ts
 * import { parseSchoolCalendar } from "baoxue/schemas";
 * const read = parseSchoolCalendar({ id: "our-school", holidays: [], terms: {} });
 * read.ok ? [] : read.issues; //=> [{ path: "terms", value: {}, expected: "a list" }]
 * ```
 */
export function parseSchoolCalendar(input: unknown): Result<SchoolCalendarData> {
  return guarded(input, () => parseWith(SchoolCalendarDataSchema, input));
}

function parseWith<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  // No generated code: hosts run under a strict content policy.
  const read = schema.safeParse(input, { jitless: true, reportInput: true, error: phraseOf });
  return read.success ? { ok: true, value: read.data } : { ok: false, issues: issuesOf(read.error.issues) };
}

/** A getter or a proxy of the input may throw whatever it likes: that is one more fault of the input. */
function guarded<T>(input: unknown, read: () => Result<T>): Result<T> {
  try {
    return read();
  } catch {
    return { ok: false, issues: [{ path: "", value: input, expected: "plain data that can be read" }] };
  }
}

function lengthIssue(input: unknown, most: number): Issue | undefined {
  const events = typeof input === "object" && input !== null && "events" in input ? input.events : undefined;
  return Array.isArray(events) && events.length > most
    ? { path: "events.length", value: events.length, expected: `at most ${most}` }
    : undefined;
}
