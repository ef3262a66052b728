/** Whether an act fits a pattern. */
import type { Act } from "../../src/model/events.js";
import type { EventPattern, FieldTest } from "../../src/rules/pattern.js";
import { countsAs } from "./roles.js";

/** A field of an act; those of a host's own act lie apart. */
export function fieldOf(act: Act, field: string): unknown {
  const fields = "fields" in act ? act.fields : act;
  return Object.entries(fields).find(([name]) => name === field)?.[1];
}

export function matches(pattern: EventPattern, act: Act): boolean {
  return act.kind === pattern.kind && Object.entries(pattern.where).every(([field, test]) => fits(act, field, test));
}

function fits(act: Act, field: string, test: FieldTest): boolean {
  const value = fieldOf(act, field);
  if (typeof test !== "object") return countsAs(value, test);
  if ("known" in test) return value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Array.isArray(value) && test.includes.every((wanted) => value.some((entry) => countsAs(entry, wanted)));
}
