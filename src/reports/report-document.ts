import type { Text } from "../model/text.js";

/** A label and its value, as at the head of a form. */
export interface ReportField {
  readonly label: Text;
  readonly value: Text;
}

/** A column of a table. */
export interface ReportColumn {
  readonly label: Text;
  /** How wide it is beside the others. */
  readonly share: number;
  /** Its cells stand in the middle, as numbers do. */
  readonly centred?: true;
}

/** A cell: its text, and what is said below it in smaller type. An empty one is room for handwriting. */
export interface ReportCell {
  readonly text: Text;
  readonly note?: Text;
  /** Whether it must catch the eye. */
  readonly strong?: true;
}

/** A row of a table. */
export interface ReportRow {
  readonly cells: readonly ReportCell[];
}

/** Rows under a heading of their own. */
export interface ReportRowGroup {
  readonly heading?: Text;
  readonly rows: readonly ReportRow[];
}

/** A table. */
export interface ReportTable {
  readonly kind: "table";
  readonly columns: readonly ReportColumn[];
  readonly groups: readonly ReportRowGroup[];
}

/** A part of a section. */
export type ReportBlock =
  | { readonly kind: "note"; readonly text: Text }
  | ReportTable
  /** Where people sign, put their seal, or write the date. */
  | { readonly kind: "signatures"; readonly lines: readonly Text[] };

/** A section of a report. */
export interface ReportSection {
  readonly heading: Text;
  /** Begins on a page of its own, to be handed out by itself. */
  readonly ownPage?: true;
  readonly blocks: readonly ReportBlock[];
}

/** A report laid out, in both languages, so that any host can show it without knowing what it is about (报表). */
export interface ReportDocument {
  readonly title: Text;
  readonly subtitle?: Text;
  /** What it is drawn up under, for which day, from which records. */
  readonly meta: readonly ReportField[];
  readonly sections: readonly ReportSection[];
}
