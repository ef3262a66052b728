import type { Text } from "../model/text.js";
import { isBlank, isCell, type SheetRow } from "./cell.js";
import { type AnyMapping, type Column, columnsOf, normalHeader } from "./column.js";

/** A column of the table that the mapping does not know: listed, never dropped in silence. */
export interface UnknownColumn {
  /** Its place, from 1. */
  readonly column: number;
  /** The header as written; empty where cells stand under no header. */
  readonly header: string;
}

/** A column that must be there and is not. */
export interface MissingColumn {
  readonly field: string;
  readonly says: Text;
}

/** Several columns for one field: which of them holds cannot be told, so none is read. */
export interface DoubledColumn {
  readonly field: string;
  readonly columns: readonly number[];
  readonly headers: readonly string[];
  readonly says: Text;
}

/** A column of the table that is read. */
export interface MatchedColumn {
  readonly field: string;
  readonly column: Column<unknown>;
  /** Its place, from 0. */
  readonly at: number;
  readonly header: string;
}

/** Which column of a table is which. */
export interface MatchedColumns {
  readonly matched: readonly MatchedColumn[];
  readonly unknown: readonly UnknownColumn[];
  readonly missing: readonly MissingColumn[];
  readonly doubled: readonly DoubledColumn[];
}

const titleRows = 10; // a form's titles and notes stand above its headers

/**
 * The row of the headers: the first of the first ten that names every required column and two known ones, or else the first that is not
 * empty, of which the missing columns are then told.
 */
export function headerRowOf(rows: readonly SheetRow[], mapping: AnyMapping): SheetRow | undefined {
  const whole = rows.slice(0, titleRows).find((row) => {
    const { matched, missing, doubled } = matchColumns(row, mapping);
    return missing.length === 0 && matched.length + doubled.length >= Math.min(2, columnsOf(mapping).length);
  });
  return whole ?? rows.find((row) => row.cells.some((cell) => !isBlank(cell)));
}

/** Finds the column of each field by its headers. */
export function matchColumns(header: SheetRow, mapping: AnyMapping): MatchedColumns {
  const fields = fieldsByHeader(mapping);
  const found = new Map<string, { at: number; header: string }[]>();
  const unknown: UnknownColumn[] = [];
  for (const [at, cell] of Array.from(header.cells).entries()) {
    const written = headerText(cell);
    const field = fields.get(normalHeader(written));
    if (field === undefined) {
      if (written !== "") unknown.push({ column: at + 1, header: written });
    } else found.set(field, [...(found.get(field) ?? []), { at, header: written }]);
  }
  const columns = columnsOf(mapping);
  return {
    matched: columns.flatMap(([field, column]) => {
      const places = found.get(field) ?? [];
      return places.length === 1 ? places.map((place) => ({ field, column, ...place })) : [];
    }),
    unknown,
    missing: columns.flatMap(([field, column]) =>
      mustBeThere(column) && !found.has(field) ? [missingOf(field, column)] : [],
    ),
    doubled: [...found].flatMap(([field, places]) => (places.length > 1 ? [doubledOf(field, places)] : [])),
  };
}

/** What no cell can hold is named by its kind: a host without types may pass anything. */
function headerText(cell: unknown): string {
  if (isBlank(cell)) return "";
  return isCell(cell) ? String(cell) : typeof cell;
}

/** The first mapping of a header holds, so that an own column of a host cannot take one away by the order of spreading. */
function fieldsByHeader(mapping: AnyMapping): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [field, { label, headers = [] }] of columnsOf(mapping)) {
    for (const header of [label.zh, label.en, field, ...headers]) {
      const name = normalHeader(header);
      if (name !== "" && !fields.has(name)) fields.set(name, field);
    }
  }
  return fields;
}

function mustBeThere({ required = false, filled = false }: Column<unknown>): boolean {
  return required || filled;
}

function missingOf(field: string, { label, headers = [] }: Column<unknown>): MissingColumn {
  const others = headers.length === 0 ? "" : `（或：${headers.join("、")}）`;
  return {
    field,
    says: {
      zh: `缺少“${label.zh}”列${others}。`,
      en: `The column “${label.en}” is missing${headers.length === 0 ? "" : ` (or: ${headers.join(", ")})`}.`,
    },
  };
}

function doubledOf(field: string, places: readonly { readonly at: number; readonly header: string }[]): DoubledColumn {
  const headers = places.map(({ header }) => header);
  const columns = places.map(({ at }) => at + 1);
  return {
    field,
    columns,
    headers,
    says: {
      zh: `第${columns.join("、")}列（${headers.join("、")}）是同一项内容，请只保留一列。`,
      en: `Columns ${columns.join(", ")} (${headers.join(", ")}) are for the same thing: keep one of them.`,
    },
  };
}
