import type { Text } from "./text.js";

/** What a field of an act holds, and what its values are called. */
export type FieldSpec = FieldShape & { readonly label: Text; readonly optional?: true };

/** The shape of a field. `oneOf` and `someOf` list their values with their names. */
export type FieldShape =
  | { readonly type: "role" | "roles" | "text" | "texts" | "number" | "boolean" | "moment" }
  | { readonly type: "oneOf" | "someOf"; readonly values: Readonly<Record<string, Text>> };

/** An act of the vocabulary: what it is about, what its fields are, and how it is said. */
export interface ActEntry {
  readonly about: "pupil" | "subject";
  readonly label: Text;
  /**
   * What somebody is to do, as the end of "the school must …": `{field}` stands for a field's value, and what is in
   * square brackets falls away where a field in it is not asked for. English in the infinitive.
   */
  readonly deed: Text;
  /** The same as something that has happened, for triggers. */
  readonly happened: Text;
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

/** A fact that can be recorded about a subject, and its values. */
export interface FactEntry {
  readonly label: Text;
  /** The names of its values; absent for yes and no. */
  readonly values?: Readonly<Record<string, Text>>;
}
