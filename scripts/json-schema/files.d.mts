import type { Released } from "./versions.mjs";

/** A schema, and what it is for. */
export interface MadeSchema {
  readonly name: string;
  readonly use: string;
  readonly reports: readonly ReportUse[];
  readonly schema: object;
}

/** A report whose value a schema describes, and the name of the type that it is asked by. */
export interface ReportUse {
  readonly report: string;
  readonly scope?: string;
}

/** A line of the index. */
export interface IndexEntry {
  readonly name: string;
  readonly use: string;
  readonly reports?: readonly ReportUse[];
  readonly id: string;
  readonly version: number;
  readonly file: string;
  readonly sha256: string;
}

/** The index of all schemas. */
export interface SchemaIndex {
  readonly library: string;
  readonly dialect: string;
  readonly schemas: readonly IndexEntry[];
}

export function filesOf(
  schemas: readonly MadeSchema[],
  library: string,
  released: Readonly<Record<string, Released>>,
): { readonly files: ReadonlyMap<string, string>; readonly noted: Readonly<Record<string, Released>> };
export function goneFrom(
  released: Readonly<Record<string, Released>>,
  noted: Readonly<Record<string, Released>>,
): readonly string[];
