import { type CivilDate, parseDay } from "../../model/civil-date.js";
import type { Issue } from "../../model/errors.js";
import { compareFractions, type Fraction } from "../../model/fraction.js";
import type { SchoolId } from "../../model/people.js";
import { isObject } from "../../model/shape-check.js";
import type { Text } from "../../model/text.js";
import type { BadRows } from "../bad-rows.js";

/** A field by which records may be matched; `more.` and a name is one of the host's own. */
export type MatchField =
  | "name"
  | "sex"
  | "bornOn"
  | "guardianName"
  | "guardianPhone"
  | "village"
  | "registerNumber"
  | `more.${string}`;

/**
 * A weaker key: records that agree in all its fields, and are the only ones of their lists that do, are taken for one child. Never by name, or name and
 * sex, alone.
 */
export interface MatchKey {
  readonly id: string;
  readonly fields: readonly MatchField[];
  /**
   * How far the host trusts it: the share of pairs that proved right in a sample that was checked, or a sentence where nobody has checked one.
   * The library has no figure of its own; it repeats this one in each finding.
   */
  readonly confidence: Fraction | Text;
}

/** The ages at which a child must be at school, both included. */
export interface SchoolAge {
  readonly from: number;
  readonly to: number;
  /** Ages are completed years on this day; who has a birthday on it has completed one more. */
  readonly countedOn: CivilDate;
}

/** What to do with rows that have something wrong in them; `keep`: what is wrong is taken as not said, and told. */
export type BadListRows = BadRows | "keep";

/** How lists are compared. */
export interface ReconcileOptions {
  /** The day of the comparison: later exits do not count yet, and deferrals and suspensions run or have expired. */
  readonly asOf: CivilDate;
  /** The law says 6, in some places 7, to the end of nine years (义务教育法 art. 2, 11); the day is the host's. */
  readonly schoolAge: SchoolAge;
  /** The schools that the attendance list speaks for. A child of another school, whom it does not name, may well be there. */
  readonly attendanceCovers: "all" | readonly SchoolId[];
  /** Weaker keys, the strongest first; none, to match by checked identity number alone. */
  readonly keys: readonly MatchKey[];
  /**
   * Rows without id, with an id twice, or with dates, schools or kinds that are wrong. `keep`, the default: what is wrong is taken as not said.
   */
  readonly badRows?: BadListRows;
  /** Rows with a wrong number. `keep`, the default: they count as without number, so that a slip of the pen loses no child. */
  readonly badNumbers?: BadListRows;
}

const knownFields: ReadonlySet<string> = new Set<MatchField>([
  "name",
  "sex",
  "bornOn",
  "guardianName",
  "guardianPhone",
  "village",
  "registerNumber",
]);

/** What is wrong with the options. */
export function optionIssues(options: ReconcileOptions): readonly Issue[] {
  if (!isObject(options)) return [{ path: "options", value: options, expected: "an object" }];
  const { asOf, attendanceCovers: covers, keys, badRows, badNumbers } = options as ReconcileOptions;
  return [
    ...issueUnless(isDay(asOf), "asOf", asOf, "an existing date YYYY-MM-DD"),
    ...ageIssues((options as ReconcileOptions).schoolAge),
    ...issueUnless(covers === "all" || Array.isArray(covers), "attendanceCovers", covers, '"all" or a list of schools'),
    ...issueUnless(isBadRows(badRows), "badRows", badRows, '"keep", "exclude" or "stop"'),
    ...issueUnless(isBadRows(badNumbers), "badNumbers", badNumbers, '"keep", "exclude" or "stop"'),
    ...keysIssues(keys),
  ];
}

function ageIssues(age: unknown): readonly Issue[] {
  if (!isObject(age)) return [{ path: "schoolAge", value: age, expected: "from, to and countedOn" }];
  const { from, to, countedOn } = age as Partial<SchoolAge>;
  const rightFrom = Number.isInteger(from) && Number(from) >= 0;
  return [
    ...issueUnless(rightFrom, "schoolAge.from", from, "a whole number of years"),
    ...issueUnless(
      Number.isInteger(to) && !(Number(to) < Number(from)),
      "schoolAge.to",
      to,
      "a whole number of years, not below from",
    ),
    ...issueUnless(isDay(countedOn), "schoolAge.countedOn", countedOn, "an existing date YYYY-MM-DD"),
  ];
}

function keysIssues(keys: unknown): readonly Issue[] {
  if (!Array.isArray(keys)) return [{ path: "keys", value: keys, expected: "a list of keys" }];
  const taken = new Set<unknown>(["identityNumber"]);
  return keys.flatMap((key: unknown, i) => {
    const path = `keys[${i}]`;
    if (!isObject(key)) return [{ path, value: key, expected: "an object" }];
    const { id, fields, confidence } = key as Partial<MatchKey>;
    const fresh = typeof id === "string" && id !== "" && !taken.has(id);
    taken.add(id);
    return [
      ...issueUnless(fresh, `${path}.id`, id, "a text that no other key has"),
      ...fieldsIssues(`${path}.fields`, fields),
      ...issueUnless(
        isConfidence(confidence),
        `${path}.confidence`,
        confidence,
        "a fraction from 0 to 1, or a text in zh and en",
      ),
    ];
  });
}

function fieldsIssues(path: string, fields: unknown): readonly Issue[] {
  if (!Array.isArray(fields) || fields.length === 0) return [{ path, value: fields, expected: "at least one field" }];
  const unknown = fields.filter((field) => !isField(field));
  if (unknown.length > 0) return [{ path, value: unknown[0], expected: "fields of a listed child" }];
  const telling = fields.some((field) => field !== "name" && field !== "sex");
  return issueUnless(telling, path, fields, "more than a name, with or without sex: namesakes are many");
}

function isField(field: unknown): boolean {
  return typeof field === "string" && (knownFields.has(field) || /^more\../.test(field));
}

function isConfidence(said: unknown): boolean {
  if (!isObject(said)) return false;
  if (typeof said["zh"] === "string" && typeof said["en"] === "string") return true;
  const { numerator, denominator } = said;
  if (!isCount(numerator) || !isCount(denominator)) return false;
  const compared = compareFractions({ numerator, denominator }, { numerator: 1, denominator: 1 });
  return compared !== undefined && compared <= 0;
}

function isCount(value: unknown): value is number | bigint {
  return typeof value === "bigint" ? value >= 0n : Number.isSafeInteger(value) && Number(value) >= 0;
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && parseDay(value) !== undefined;
}

function isBadRows(value: unknown): boolean {
  return value === undefined || value === "keep" || value === "exclude" || value === "stop";
}

function issueUnless(right: boolean, path: string, value: unknown, expected: string): readonly Issue[] {
  return right ? [] : [{ path, value, expected }];
}
