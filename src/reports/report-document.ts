import type { Text } from "../model/text.js";

/** A label and its value, as at the head of a form. An empty value is room for handwriting. */
export interface ReportField {
  readonly label: Text;
  readonly value: Text;
  /** Takes a whole row of the form, as an address does. */
  readonly wide?: true;
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
  /** A number to reckon with, where the text says no other: a spreadsheet keeps it as one. Numbers that are names have none. */
  readonly number?: number;
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

/** Fields side by side, as a form has them (表格栏). */
export interface ReportFields {
  readonly kind: "fields";
  readonly fields: readonly ReportField[];
}

/** One point of a checklist; `done` is absent where nobody has said. */
export interface ReportCheck {
  readonly text: Text;
  readonly done?: boolean;
  readonly note?: Text;
}

/** What is to be ticked off (核对清单). */
export interface ReportChecklist {
  readonly kind: "checklist";
  readonly items: readonly ReportCheck[];
}

/** Room for what a person writes (文字栏): what has been written, and how many lines are left free where nothing has. */
export interface ReportNarrative {
  readonly kind: "narrative";
  readonly label: Text;
  readonly text?: Text;
  readonly lines: number;
}

/** The text of a letter (正文), paragraph by paragraph, under whom it addresses. */
export interface ReportLetter {
  readonly kind: "letter";
  readonly addressee?: Text;
  readonly paragraphs: readonly Text[];
}

/** Where a body puts its name, seal and date at the end of a paper (落款、盖章). */
export interface ReportSeal {
  readonly kind: "seal";
  readonly body: Text;
  readonly date: Text;
}

/** What is to be enclosed (附件). */
export interface ReportAttachments {
  readonly kind: "attachments";
  readonly items: readonly Text[];
}

/** A part of a section. */
export type ReportBlock =
  | { readonly kind: "note"; readonly text: Text }
  | ReportTable
  | ReportFields
  | ReportChecklist
  | ReportNarrative
  | ReportLetter
  /** Where people sign, put their seal, or write the date. */
  | { readonly kind: "signatures"; readonly lines: readonly Text[] }
  | ReportSeal
  | ReportAttachments;

/** A section of a report. One without a heading goes on from the one before. */
export interface ReportSection {
  readonly heading?: Text;
  /** Begins on a page of its own, to be handed out by itself. */
  readonly ownPage?: true;
  readonly blocks: readonly ReportBlock[];
}

/** A report laid out, in both languages, so that any host can show it without knowing what it is about (报表). */
export interface ReportDocument {
  readonly title: Text;
  readonly subtitle?: Text;
  /** Its number among papers of its kind (文号、编号), as the host's scheme gives it. */
  readonly serial?: Text;
  /** How the paper lies where the report is printed; upright unless given. */
  readonly orientation?: "landscape";
  /** What it is drawn up under, for which day, from which records. */
  readonly meta: readonly ReportField[];
  readonly sections: readonly ReportSection[];
}
