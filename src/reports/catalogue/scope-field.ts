import type { SubjectKind, SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";

/** A field of what the `build` of a report is asked by (范围参数): how it is called, what it means, and whether it must be given. */
export interface ScopeField {
  readonly name: string;
  readonly meaning: Text;
  readonly required: boolean;
  /** A value that it may have, as plain data. */
  readonly example: unknown;
}

/** Every field of a scope type, in the order of pages: one that is left out, misspelt, or told wrongly as optional, does not compile. */
export type ScopeTold<S> = {
  readonly [K in keyof S]-?: {
    readonly meaning: Text;
    readonly required: object extends Pick<S, K> ? false : true;
    readonly example: Exclude<S[K], undefined>;
  };
};

/** The fields of a scope as a list; the example of what a report is about is of a kind that it can be about. */
export function scopeFields<S>(told: ScopeTold<S>, about: readonly SubjectKind[]): readonly ScopeField[] {
  const fields = Object.entries(told) as readonly (readonly [string, Omit<ScopeField, "name">])[];
  return fields.map(([name, field]) => ({ name, ...field, ...(name === "of" ? { example: subjectOf(about) } : {}) }));
}

const ids: Readonly<Record<SubjectKind, string>> = {
  pupil: "P0613",
  class: "7-3",
  grade: "S01/7",
  school: "S01",
  village: "V1",
  township: "T01",
  authority: "A01",
};

function subjectOf(about: readonly SubjectKind[]): SubjectRef {
  const kind = about.includes("school") ? "school" : (about[0] ?? "school");
  return { kind, id: ids[kind] };
}
