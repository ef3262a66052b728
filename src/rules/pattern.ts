import type { Act, ActKind, EventCatalogue } from "../model/events.js";
import { actsAs, allRoles, type Role } from "../model/role.js";

/** A plain value that a field may be compared with. */
export type FieldValue = string | number | boolean;

/** What a field must be: a value (for an office: that office or one that acts as it), or merely known. */
export type FieldTest = FieldValue | { readonly known: true };

/** A pattern of acts: the kind, and what its fields must be. */
export interface EventPattern {
  readonly kind: ActKind;
  readonly where: Readonly<Record<string, FieldTest>>;
}

/** The fields of an act that a rule may test, with the values that each may be compared with. */
export type WhereOf<K extends ActKind> = {
  readonly [F in Exclude<
    keyof EventCatalogue[K],
    "kind" | "id" | "occurredOn" | "recordedOn" | "supersedes" | "pupil" | "about" | "parties"
  >]?: NonNullable<EventCatalogue[K][F]> | { readonly known: true };
};

/** A compiled pattern. */
export type ActTest = (act: Act) => boolean;

const officeFields: ReadonlySet<string> = new Set(["by", "to"]);

/** Compiles a pattern into a test. */
export function compilePattern(pattern: EventPattern): ActTest {
  const tests = Object.entries(pattern.where).map(([field, test]) => fieldTest(field, test));
  return (act) => act.kind === pattern.kind && tests.every((accepts) => accepts(act));
}

function fieldTest(field: string, test: FieldTest): ActTest {
  const read = (act: Act): unknown => (act as unknown as Readonly<Record<string, unknown>>)[field];
  if (typeof test === "object") return (act) => read(act) !== undefined && read(act) !== "";
  if (officeFields.has(field) && isRole(test)) return (act) => isRole(read(act)) && actsAs(read(act) as Role, test);
  return (act) => read(act) === test;
}

function isRole(value: unknown): value is Role {
  return (allRoles as readonly unknown[]).includes(value);
}
