import type { Act, ActKind } from "../model/events.js";
import { actsAs, coreRoles, type HostName, type Role, type RoleTable } from "../model/role.js";

/** A plain value that a field may be compared with. */
export type FieldValue = string | number | boolean;

/**
 * What a field must be: a value (for an office: that office or one that acts as it); merely known;
 * or, where it holds a list, such that all of these are in it.
 */
export type FieldTest = FieldValue | { readonly known: true } | { readonly includes: readonly FieldValue[] };

/** A pattern of acts: the kind, and what its fields must be. */
export interface EventPattern {
  readonly kind: ActKind | HostName;
  readonly where: Readonly<Record<string, FieldTest>>;
}

/** The fields that every event has, or that say what it is about: no rule tests them. */
type Bookkeeping =
  | "kind"
  | "id"
  | "occurredOn"
  | "recordedOn"
  | "supersedes"
  | "pupil"
  | "subject"
  | "about"
  | "period";

type TestOf<T> = T extends readonly (infer Entry)[]
  ? { readonly includes: readonly Entry[] } | { readonly known: true }
  : T | { readonly known: true };

/** The fields of an act that a rule may test, with the values that each may be compared with. */
export type WhereOf<A> = {
  readonly [F in Exclude<keyof A, Bookkeeping>]?: TestOf<NonNullable<A[F]>>;
};

/** A compiled pattern. */
export type ActTest = (act: Act) => boolean;

/** Compiles a pattern into a test. */
export function compilePattern({ kind, where }: EventPattern, roles: RoleTable = coreRoles): ActTest {
  const tests = Object.entries(where).map(([field, test]) => fieldTest(field, test, roles));
  return (act) => {
    if (act.kind !== kind) return false;
    for (const accepts of tests) if (!accepts(act)) return false;
    return true;
  };
}

/** The value of an act's field; those of a host's act lie apart. */
export function fieldOf(act: Act, field: string): unknown {
  return fieldReader(field)(act);
}

/** Reads a field. What every object has, such as `constructor`, is no field of an act. */
function fieldReader(field: string): (act: Act) => unknown {
  type Fields = Readonly<Record<string, unknown>>;
  const own = field in Object.prototype;
  return (act) => {
    const fields = "fields" in act ? act.fields : (act as unknown as Fields);
    return !own || Object.hasOwn(fields, field) ? fields[field] : undefined;
  };
}

function fieldTest(field: string, test: FieldTest, roles: RoleTable): ActTest {
  const read = fieldReader(field);
  if (typeof test !== "object") {
    const accepts = entryTest(test, roles);
    return (act) => accepts(read(act));
  }
  if ("known" in test) return (act) => isKnown(read(act));
  const wanted = test.includes.map((value) => entryTest(value, roles));
  return (act) => {
    const list = read(act);
    return Array.isArray(list) && wanted.every((accepts) => list.some(accepts));
  };
}

/** An office is met by one that acts as it; anything else by the same value. */
function entryTest(test: FieldValue, roles: RoleTable): (value: unknown) => boolean {
  if (typeof test !== "string" || !Object.hasOwn(roles, test)) return (value) => value === test;
  const acting = new Set<unknown>([
    test,
    ...Object.keys(roles).filter((role) => actsAs(role as Role, test as Role, roles)),
  ]);
  return (value) => acting.has(value);
}

/** An empty text or list says nothing. */
function isKnown(value: unknown): boolean {
  return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}
