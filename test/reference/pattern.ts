/** Whether an act fits a pattern, and for whom an office acts. */
import type { Act } from "../../src/model/events.js";
import type { Role } from "../../src/model/role.js";
import type { EventPattern, FieldTest } from "../../src/rules/pattern.js";

const actsFor: Readonly<Partial<Record<string, readonly string[]>>> = {
  school: ["homeroomTeacher", "subjectTeacher", "gradeHead", "vicePrincipal", "principal", "schoolLeader", "school"],
  schoolLeader: ["principal", "vicePrincipal", "schoolLeader"],
};

/** Whether what one office did counts as done by the other. */
export function countsAs(actor: unknown, asked: Role): boolean {
  return actor === asked || (actsFor[asked] ?? []).some((role) => role === actor);
}

export function fieldOf(act: Act, field: string): unknown {
  return Object.entries(act).find(([name]) => name === field)?.[1];
}

export function matches(pattern: EventPattern, act: Act): boolean {
  return act.kind === pattern.kind && Object.entries(pattern.where).every(([field, test]) => fits(act, field, test));
}

function fits(act: Act, field: string, test: FieldTest): boolean {
  const value = fieldOf(act, field);
  if (typeof test === "object") return value !== undefined && value !== "";
  return field === "by" || field === "to" ? countsAs(value, test as Role) : value === test;
}
