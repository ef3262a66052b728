import type { Issue, Result } from "../errors.js";
import { pathText } from "./issues.js";

/** How much of an untrusted input is read at all. */
export interface InputLimits {
  /** How deep lists and objects may stand in each other. */
  readonly depth: number;
  /** How many values there may be in all. */
  readonly values: number;
  /** How many entries one list or object may have. */
  readonly entries: number;
  /** How many characters one text may have. */
  readonly text: number;
}

/** A copy under way. */
interface Copying {
  readonly limits: InputLimits;
  readonly issues: Issue[];
  values: number;
  /** A limit was passed: nothing more is read. */
  stopped: boolean;
}

/** These reach prototypes wherever somebody copies an object without care. */
const forbidden: ReadonlySet<PropertyKey> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Copies what JSON can say, and names everything else: it looks at each value once, runs no getter,
 * follows nothing deeper than allowed, and leaves the input as it was.
 */
export function plainCopy(input: unknown, limits: InputLimits): Result<unknown> {
  const copying: Copying = { limits, issues: [], values: 0, stopped: false };
  const value = copyOf(input, [], copying);
  const { issues } = copying;
  return issues.length === 0 ? { ok: true, value } : { ok: false, issues };
}

type Path = readonly PropertyKey[];

function copyOf(value: unknown, path: Path, copying: Copying): unknown {
  if (copying.stopped) return undefined;
  copying.values += 1;
  const { limits } = copying;
  if (copying.values > limits.values) return stop(copying, path, value, `at most ${limits.values} values in all`);
  if (typeof value === "object" && value !== null) return copyOfObject(value, path, copying);
  if (typeof value === "string" && value.length > limits.text)
    return stop(copying, path, value, `at most ${limits.text} characters`);
  const wrong = wrongWith(value);
  return wrong === undefined ? value : refuse(copying, path, value, wrong);
}

/** What is wrong with a value that holds no others. */
function wrongWith(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : "a finite number";
  const known = typeof value === "string" || typeof value === "boolean" || value === null;
  return known ? undefined : "a value that JSON can say";
}

function copyOfObject(value: object, path: Path, copying: Copying): unknown {
  const { depth } = copying.limits;
  if (path.length >= depth) return stop(copying, path, value, `nesting at most ${depth} deep`);
  if (!isPlain(value)) return refuse(copying, path, value, "a plain object or list");
  return Array.isArray(value) ? copyOfList(value, path, copying) : copyOfRecord(value, path, copying);
}

function copyOfList(list: readonly unknown[], path: Path, copying: Copying): unknown {
  const { entries } = copying.limits;
  if (list.length > entries) return stop(copying, path, list, `at most ${entries} entries`);
  // Its own keys are its places and `length`: with holes, or with fields beside its entries, it is none that JSON can say.
  if (Reflect.ownKeys(list).length !== list.length + 1) return refuse(copying, path, list, "a list without holes");
  return Array.from({ length: list.length }, (_, i) => copyOfField(list, i, path, copying));
}

function copyOfRecord(record: object, path: Path, copying: Copying): unknown {
  const { entries } = copying.limits;
  const keys = Reflect.ownKeys(record);
  if (keys.length > entries) return stop(copying, path, record, `at most ${entries} entries`);
  return Object.fromEntries(keys.map((key) => [key, copyOfField(record, key, path, copying)]));
}

function copyOfField(object: object, key: PropertyKey, path: Path, copying: Copying): unknown {
  const at = [...path, key];
  const field = Object.getOwnPropertyDescriptor(object, key);
  if (typeof key === "symbol" || forbidden.has(key)) return refuse(copying, at, field?.value, "no field of this name");
  if (field === undefined || !("value" in field) || field.enumerable !== true)
    return refuse(copying, at, undefined, "a value that stands there as such");
  return copyOf(field.value, at, copying);
}

/** Made by JSON, or as JSON makes it, in this realm or another: the prototype's own prototype is none. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  const next: unknown = Object.getPrototypeOf(prototype);
  return Array.isArray(value)
    ? Array.isArray(prototype)
    : next === null && Object.hasOwn(prototype as object, "isPrototypeOf");
}

function refuse({ issues }: Copying, path: Path, value: unknown, expected: string): undefined {
  issues.push({ path: pathText(path), value, expected });
  return undefined;
}

function stop(copying: Copying, path: Path, value: unknown, expected: string): undefined {
  copying.stopped = true;
  return refuse(copying, path, value, expected);
}
