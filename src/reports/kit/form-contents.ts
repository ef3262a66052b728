import type { ChildFieldValue } from "../fields/child-field.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import { isEmptyValue } from "../fields/empty-value.js";
import type { ChildRecord } from "../source/child-record.js";
import type { CheckedPoint, FormCheck, FormContents, FormEntry, FormPart, RecordRow } from "./form-parts.js";
import type { MissingItem } from "./report-head.js";

/** Reads what the parts of a form hold of a child; a blank says as little as nothing. */
export function formContents<K extends ChildFieldName, S>(
  parts: readonly FormPart<K, S>[],
  child: ChildRecord,
  scope: S,
): FormContents {
  const entries: Record<string, ChildFieldValue> = {};
  const checks: Record<string, readonly CheckedPoint[]> = {};
  const records: Record<string, readonly RecordRow[]> = {};
  for (const part of parts) {
    if (part.kind === "checks") checks[part.id] = checksOf(part, child, scope).map((one) => checked(one, child, scope));
    else if (part.kind === "records") records[part.id] = part.read(child, scope);
    else if (part.kind === "entries")
      for (const entry of part.entries) {
        const value = entry.read(child, scope);
        if (!isEmptyValue(value)) entries[entry.id] = value;
      }
  }
  return { entries, checks, records };
}

function checksOf<S>(
  {
    checks,
  }: { readonly checks: readonly FormCheck<S>[] | ((child: ChildRecord, scope: S) => readonly FormCheck<S>[]) },
  child: ChildRecord,
  scope: S,
): readonly FormCheck<S>[] {
  return typeof checks === "function" ? checks(child, scope) : checks;
}

function checked<S>({ what, owedBy, met, note, optional }: FormCheck<S>, child: ChildRecord, scope: S): CheckedPoint {
  const [done, said] = [met(child, scope), note?.(child, scope)];
  return {
    what,
    owedBy,
    ...(done === undefined ? {} : { done }),
    ...(optional ? { optional } : {}),
    ...(said === undefined ? {} : { note: said }),
  };
}

/** What the contents lack, and who owes it. */
export function missingContents<K extends ChildFieldName, S>(
  parts: readonly FormPart<K, S>[],
  { entries, checks }: FormContents,
  pupil: string,
): readonly MissingItem[] {
  const subject = { kind: "pupil", id: pupil } as const;
  const wanted = parts.flatMap((part): readonly FormEntry<S>[] => (part.kind === "entries" ? part.entries : []));
  return [
    ...wanted
      .filter(({ id, required }) => required && isEmptyValue(entries[id]))
      .map(({ label, id, owedBy }) => ({ what: label, field: id, subject, owedBy })),
    ...Object.values(checks)
      .flat()
      .filter(({ done, optional }) => done !== true && !optional)
      .map(({ what, owedBy }) => ({ what, subject, owedBy })),
  ];
}
