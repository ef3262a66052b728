import type { Text } from "../../model/text.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import type { ReportBlock, ReportField, ReportRow, ReportSection, ReportTable } from "../report-document.js";
import { attemptTable, blankAttemptTable, noAttempts } from "./attempt-rows.js";
import { blankFields, formFields } from "./form-fields.js";
import type { FormBody, FormEntry, FormPart, RecordColumn } from "./form-parts.js";
import type { LayoutContext } from "./report-definition.js";
import { shownValue } from "./show-field.js";
import { stepTable } from "./step-table.js";

const nothing: Text = { zh: "", en: "" };

/** A part of a form as a reader sees it. */
export function partSection<K extends ChildFieldName, S>(
  part: FormPart<K, S>,
  form: FormBody<K>,
  context: LayoutContext,
): ReportSection {
  switch (part.kind) {
    case "fields":
      return section(part.heading, { kind: "fields", fields: formFields(part.fields, form.row, context) });
    case "entries":
      return section(part.heading, {
        kind: "fields",
        fields: part.entries.map((entry) => entryField(entry, form, context)),
      });
    case "checks":
      return section(part.heading, {
        kind: "checklist",
        items: (form.checks[part.id] ?? []).map(({ what, done, note }) => ({
          text: what,
          ...(done === undefined ? {} : { done }),
          ...(note === undefined ? {} : { note }),
        })),
      });
    case "records":
      return recordSection(part, form, context);
    case "attempts":
      return section(
        part.heading,
        form.attempts.length === 0
          ? { kind: "note", text: noAttempts }
          : attemptTable(form.attempts, form.row.child, context),
      );
    case "steps":
      return section(part.heading, stepTable(form.steps));
    default:
      return { blocks: [part] };
  }
}

/** The same without any entry. */
export function blankPart<K extends ChildFieldName, S>(part: FormPart<K, S>): ReportSection {
  switch (part.kind) {
    case "fields":
      return section(part.heading, { kind: "fields", fields: blankFields(part.fields) });
    case "entries":
      return section(part.heading, { kind: "fields", fields: part.entries.map((entry) => entryField(entry)) });
    case "checks":
      return section(part.heading, { kind: "checklist", items: blankChecks(part).map((text) => ({ text })) });
    case "records":
      return section(part.heading, recordTable(part.columns, blankRecords(part)));
    case "attempts":
      return section(part.heading, blankAttemptTable(part.blankRows ?? 6));
    case "steps":
      return section(part.heading, stepTable([], 4));
    default:
      return { blocks: [part] };
  }
}

function entryField<S>(entry: FormEntry<S>, form?: FormBody, context?: LayoutContext): ReportField {
  const value =
    form && context ? shownValue(context.reader, entry, form.entries[entry.id], form.row.child).text : nothing;
  return { label: entry.label, value, ...(entry.wide ? { wide: true } : {}) };
}

type Records = Omit<Extract<FormPart<never, never>, { readonly kind: "records" }>, "read">;

function recordSection(part: Records, form: FormBody, { reader }: LayoutContext): ReportSection {
  const rows = (form.records[part.id] ?? []).map((row) => ({
    cells: part.columns.map((column) => {
      const { text, number } = shownValue(reader, column, row[column.id], form.row.child);
      return { text, ...(number === undefined ? {} : { number }) };
    }),
  }));
  return section(part.heading, rows.length === 0 ? { kind: "note", text: part.none } : recordTable(part.columns, rows));
}

function recordTable(columns: readonly RecordColumn[], rows: readonly ReportRow[]): ReportTable {
  return { kind: "table", columns: columns.map(({ label, share }) => ({ label, share })), groups: [{ rows }] };
}

function blankRecords({ columns, blankRows = 6 }: Records): readonly ReportRow[] {
  return Array.from({ length: blankRows }, () => ({ cells: columns.map(() => ({ text: nothing })) }));
}

function blankChecks<S>({ checks, blank }: Extract<FormPart<never, S>, { readonly kind: "checks" }>): readonly Text[] {
  return blank ?? (typeof checks === "function" ? [] : checks.map(({ what }) => what));
}

function section(heading: Text, block: ReportBlock): ReportSection {
  return { heading, blocks: [block] };
}
