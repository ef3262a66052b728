import type { CaseStep } from "../../model/case-steps.js";
import type { Role } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import type { ChildFieldValue } from "../fields/child-field.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import type { FieldClass } from "../privacy/field-class.js";
import type { Mask } from "../privacy/masks.js";
import type { Attempt } from "../source/attempts.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ChildRow } from "./child-row.js";

/** What a value is called, and how sensitive it is. */
export interface FormValue {
  readonly id: string;
  readonly label: Text;
  readonly class: FieldClass;
  /** How it is masked where it is; whole, unless given. */
  readonly mask?: Mask;
  /** What its values are called, where they are none for people. */
  readonly shows?: (value: string) => Text;
}

/** An entry of a form that is no field of every child: what the host says, or what only this form tells. */
export interface FormEntry<S> extends FormValue {
  /** Takes a whole row of the form. */
  readonly wide?: true;
  readonly owedBy: Role;
  /** What is not filled in is told as missing. */
  readonly required?: true;
  /**
   * What stands in it; nothing where nothing is on record.
   *
   * @throws {BaoxueError} `invalid-date` when a day does not exist; `beyond-horizon` under a strict calendar.
   */
  readonly read: (child: ChildRecord, scope: S) => ChildFieldValue | undefined;
}

/** A point of a form's checklist. */
export interface FormCheck<S> {
  readonly what: Text;
  /** Who sees to it: told with what is missing. */
  readonly owedBy: Role;
  /**
   * Whether it is there; nothing where nobody knows. What is not there is told as missing.
   *
   * @throws {BaoxueError} `beyond-horizon` under a strict calendar.
   */
  readonly met: (child: ChildRecord, scope: S) => boolean | undefined;
  /** It is only to be ticked off by hand: where nothing is on record it is not told as missing. */
  readonly optional?: true;
  readonly note?: (child: ChildRecord, scope: S) => Text | undefined;
}

/** A point of a checklist as it was found. */
export interface CheckedPoint {
  readonly what: Text;
  readonly owedBy: Role;
  readonly done?: boolean;
  readonly optional?: true;
  readonly note?: Text;
}

/** A column of a table of records of one child. */
export interface RecordColumn extends FormValue {
  readonly share: number;
}

/** A row of such a table: its values by column, absent where nothing is on record. */
export type RecordRow = Readonly<Record<string, ChildFieldValue>>;

/** A part of a form about one child. */
export type FormPart<K extends ChildFieldName, S> =
  | { readonly kind: "fields"; readonly heading: Text; readonly fields: readonly K[] }
  /** Entries of its own. */
  | { readonly kind: "entries"; readonly heading: Text; readonly entries: readonly FormEntry<S>[] }
  /** What is to be ticked off. */
  | {
      readonly kind: "checks";
      readonly id: string;
      readonly heading: Text;
      readonly checks: readonly FormCheck<S>[] | ((child: ChildRecord, scope: S) => readonly FormCheck<S>[]);
      /** What a blank form lists, where the points depend on the child. */
      readonly blank?: readonly Text[];
    }
  /** Records of the child, a row each. */
  | {
      readonly kind: "records";
      readonly id: string;
      readonly heading: Text;
      readonly columns: readonly RecordColumn[];
      readonly read: (child: ChildRecord, scope: S) => readonly RecordRow[];
      /** Said where there is none. */
      readonly none: Text;
      readonly blankRows?: number;
    }
  /** The numbered attempts. */
  | { readonly kind: "attempts"; readonly heading: Text; readonly blankRows?: number }
  /** The course of the case. */
  | { readonly kind: "steps"; readonly heading: Text }
  /** What a person writes. */
  | { readonly kind: "narrative"; readonly label: Text; readonly lines: number }
  | { readonly kind: "note"; readonly text: Text }
  | { readonly kind: "signatures"; readonly lines: readonly Text[] };

/** What the parts of a form hold of a child, by their ids. */
export interface FormContents {
  readonly entries: Readonly<Record<string, ChildFieldValue>>;
  readonly checks: Readonly<Record<string, readonly CheckedPoint[]>>;
  readonly records: Readonly<Record<string, readonly RecordRow[]>>;
}

/** What a form tells of its child: fields, attempts, steps of the case, and the contents of its parts. */
export interface FormBody<K extends ChildFieldName = ChildFieldName> extends FormContents {
  readonly row: ChildRow<K>;
  readonly attempts: readonly Attempt[];
  readonly steps: readonly CaseStep[];
}
