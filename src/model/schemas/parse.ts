import type { SchoolCalendarData } from "../calendar-data.js";
import type { Issue, Result } from "../errors.js";
import type { Vocabulary, Words } from "../vocabulary.js";
import type { WorldData } from "../world-data.js";
import { SchoolCalendarDataSchema } from "./calendar.js";
import { guarded, parseWith } from "./parse-with.js";
import { WorldDataSchema, worldDataSchemaOf } from "./world.js";

/** How much is read, and in which words. */
export interface ParseWorldOptions {
  /** The words that events may use. Unless it is given, those of the documents, and any names with a host's prefix. */
  readonly vocabulary?: Vocabulary<Words>;
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
  const { maxEvents = defaultMaxEvents, vocabulary } = options;
  return guarded(input, () => {
    const tooLong = lengthIssue(input, maxEvents);
    if (tooLong) return { ok: false, issues: [tooLong] };
    return parseWith(vocabulary ? worldDataSchemaOf(vocabulary) : WorldDataSchema, input);
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

function lengthIssue(input: unknown, most: number): Issue | undefined {
  const events = typeof input === "object" && input !== null && "events" in input ? input.events : undefined;
  return Array.isArray(events) && events.length > most
    ? { path: "events.length", value: events.length, expected: `at most ${most}` }
    : undefined;
}
