import type { SubjectRef } from "../../model/subject.js";
import type { ReportHead } from "../kit/report-head.js";

/**
 * What differs between a report as it was known then and as it is known now: where it stands, about whom, and the two values as plain data; absent
 * where there was none.
 */
export interface ReportChange {
  /** The names of fields from the report down to the value; the entry of a list by its key. */
  readonly path: readonly string[];
  /** The child, school or other subject that the entry is about. */
  readonly subject?: SubjectRef;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Of the head only what is missing can change; the days as of which it is known differ by themselves. */
const heads: ReadonlySet<string> = new Set(["knownOn", "asOf", "answers", "report", "about", "period", "policy"]);

/**
 * What has changed in a report since, in the order of its fields. Entries of lists are told apart by whom they are about, and not by their place: one more child on a
 * ledger is one change. What the report lacks is a list of words, and compared as a whole.
 *
 * @example
 * ```ts
 * import { reportChanges } from "baoxue";
 * const head = { report: "r", about: { kind: "school", id: "S1" }, asOf: "2025-10-31", answers: [], missing: [] } as const;
 * reportChanges({ ...head, total: { out: 1 } }, { ...head, total: { out: 2 } }); //=> [{ path: ["total", "out"], before: 1, after: 2 }]
 * ```
 */
export function reportChanges<R extends ReportHead>(then: R, now: R): readonly ReportChange[] {
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])].filter((name) => !heads.has(name));
  return names.flatMap((name) => changesIn({ path: [name] }, valueAt(then, name), valueAt(now, name)));
}

interface Place {
  readonly path: readonly string[];
  readonly subject?: SubjectRef;
}

function changesIn(place: Place, then: unknown, now: unknown): readonly ReportChange[] {
  if (same(then, now)) return [];
  if (Array.isArray(then) && Array.isArray(now)) return listChanges(place, then, now);
  if (isPlain(then) && isPlain(now))
    return [...new Set([...Object.keys(then), ...Object.keys(now)])].flatMap((name) =>
      changesIn({ ...place, path: [...place.path, name] }, then[name], now[name]),
    );
  return [{ ...place, ...(then === undefined ? {} : { before: then }), ...(now === undefined ? {} : { after: now }) }];
}

/** Lists whose entries have keys of their own are compared entry by entry; others as a whole. */
function listChanges(place: Place, then: readonly unknown[], now: readonly unknown[]): readonly ReportChange[] {
  const [before, after] = [keyed(then), keyed(now)];
  if (!before || !after) return [{ ...place, before: then, after: now }];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, current] = [before.get(key), after.get(key)];
    const subject = subjectOf(current ?? old) ?? place.subject;
    const here = { path: [...place.path, key], ...(subject === undefined ? {} : { subject }) };
    return changesIn(here, old, current);
  });
}

/** Entries by what they are about; nothing where one has no such key, or two have the same. */
function keyed(list: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const found = new Map<string, unknown>();
  for (const entry of list) {
    const key = keyOf(entry);
    if (key === undefined || found.has(key)) return undefined;
    found.set(key, entry);
  }
  return found;
}

function keyOf(entry: unknown): string | undefined {
  const subject = subjectOf(entry);
  if (subject) return `${subject.kind} ${subject.id}`;
  if (!isPlain(entry)) return undefined;
  const key = entry["event"] ?? entry["counter"] ?? entry["kind"] ?? entry["id"];
  return typeof key === "string" ? key : undefined;
}

/** Whom an entry is about: a row's child, or the unit that it counts. */
function subjectOf(entry: unknown): SubjectRef | undefined {
  if (!isPlain(entry)) return undefined;
  const { child, unit } = entry;
  if (isPlain(child) && typeof child["pupil"] === "string") return { kind: "pupil", id: child["pupil"] };
  return isPlain(unit) && typeof unit["kind"] === "string" && typeof unit["id"] === "string"
    ? (unit as unknown as SubjectRef)
    : undefined;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueAt(report: object, name: string): unknown {
  return (report as Readonly<Record<string, unknown>>)[name];
}

/** Whether two values of a report say the same: they are plain data, and bigints of fractions. */
function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, written) === JSON.stringify(b, written);
}

function written(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}
