import type { RowIssue } from "./findings.js";
import type { RegisterListName } from "./lists.js";

/** Tells what is wrong with a field of the row that is being read. */
export type TellFault = (field: string, value: unknown, expected: string) => void;

/** Fields whose value is never repeated: they name a person. */
const personal = /^(?:identityNumber|registerNumber|name|guardian.*|village|sex|more.*|\[\d+\])$/;

/** Fields of which a fault counts as one of the number. */
export const numberFields: ReadonlySet<string> = new Set(["identityNumber", "registerNumber"]);

/** An issue by list, row and field. */
export function rowIssue(
  list: RegisterListName,
  row: number,
  field: string,
  value: unknown,
  expected: string,
): RowIssue {
  const path = field === "" ? `${list}[${row}]` : `${list}[${row}].${field}`;
  return { path, list, row, field, value: shown(field, value), expected };
}

function shown(field: string, value: unknown): unknown {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  if (!personal.test(field) || value === undefined || value === null) return value;
  return typeof value === "string" ? "*".repeat(Math.min(value.length, 40)) : `a ${typeof value}`;
}
