import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import { visibilityOf } from "../privacy/visibility.js";
import type { ReportDocument, ReportRow, ReportSection } from "../report-document.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { checkSubject } from "./check-subject.js";
import { type ChildRow, childRow, missingOf } from "./child-row.js";
import { blankHead, headFields, missingSection } from "./head-section.js";
import type { LayoutContext, ReportDefinition, ReportEntry } from "./report-definition.js";
import { type ReportHead, type ReportPeriod, reportHead } from "./report-head.js";
import { reportWords as words } from "./report-words.js";
import { fieldCell, fieldColumn } from "./show-field.js";

/** Whose children a list tells of, and for which time. */
export interface ListScope {
  readonly of: SubjectRef;
  readonly period?: ReportPeriod;
}

/** A list of children, one row each (名册、台账). */
export interface ChildList<K extends ChildFieldName = ChildFieldName> extends ReportHead {
  readonly rows: readonly ChildRow<K>[];
}

/** What a list of children is: its entry in the catalogue, who stands on it, and its columns in order. */
export interface ChildListSpec<K extends ChildFieldName> extends ReportEntry {
  readonly fields: readonly K[];
  /** Those of the fields that must be filled in: what is not is told as missing. */
  readonly required: readonly NoInfer<K>[];
  /** Who stands on it. */
  readonly lists: (child: ChildRecord, scope: ListScope) => boolean;
  /** Only children of whom something on record could make a case can stand on it: no others are looked at. */
  readonly onlyCases?: true;
  /** Who signs it, besides the one who filled it in. */
  readonly signs?: readonly Text[];
  /** What a reader must know to read it right. */
  readonly notes?: readonly Text[];
  /** How many rows a blank one has; 15 unless given. */
  readonly blankRows?: number;
}

/** A list of children as a report. */
export function childList<K extends ChildFieldName>(spec: ChildListSpec<K>): ReportDefinition<ChildList<K>, ListScope> {
  return {
    ...entryOf(spec),
    build: (source, scope) => buildList(spec, source, scope),
    layout: (list, context) => layOut(spec, list, context),
    blank: () => ({
      ...paper(spec, blankHead(spec)),
      sections: [
        {
          blocks: [
            table(
              spec,
              Array.from({ length: spec.blankRows ?? 15 }, (_, i) => blankRow(spec, i + 1)),
            ),
          ],
        },
        signatures(spec),
      ],
    }),
  };
}

/** What the catalogue says of a list, without what makes it. */
function entryOf({ id, title, about, answers, forms, audiences, fieldsFrom }: ReportEntry): ReportEntry {
  return { id, title, about, answers, forms, audiences, fieldsFrom };
}

function buildList<K extends ChildFieldName>(
  spec: ChildListSpec<K>,
  source: ReportSource,
  scope: ListScope,
): ChildList<K> {
  checkSubject(source, scope.of, spec);
  const rows = (spec.onlyCases ? source.childrenWithCase(scope.of) : source.children(scope.of))
    .filter((child) => spec.lists(child, scope))
    .map((child) => childRow(child, spec.fields));
  return {
    ...reportHead(source, {
      report: spec.id,
      about: scope.of,
      period: scope.period,
      answers: spec.answers,
      missing: rows.flatMap((row) => missingOf(row, spec.required)),
    }),
    rows,
  };
}

function layOut<K extends ChildFieldName>(
  spec: ChildListSpec<K>,
  list: ChildList<K>,
  context: LayoutContext,
): ReportDocument {
  const { reader } = context;
  const shown = list.rows.filter((row) => visibilityOf(reader, "identity", row.child).how !== "aggregate");
  const counted = list.rows.length - shown.length;
  const rows = shown.map(
    (row, i): ReportRow => ({
      cells: [{ text: numberText(i + 1) }, ...spec.fields.map((name) => fieldCell(reader, row, name)), { text: empty }],
    }),
  );
  const notes = [
    ...(spec.notes ?? []),
    ...(spec.fieldsFrom === "inventory" ? [words.inventoryFields] : []),
    ...(counted === 0 ? [] : [words.onlyCounted]),
  ];
  return {
    ...paper(spec, headFields(list, context)),
    sections: [
      {
        blocks: [
          table(spec, rows),
          ...(counted > 0 ? [] : [{ kind: "note" as const, text: totalText(rows.length) }]),
          ...notes.map((text) => ({ kind: "note" as const, text })),
        ],
      },
      signatures(spec),
      ...missingSection(list.missing, context),
    ],
  };
}

const empty: Text = { zh: "", en: "" };

function numberText(number: number): Text {
  return { zh: String(number), en: String(number) };
}

function totalText(count: number): Text {
  return { zh: `合计：${count}人`, en: `Total: ${count}` };
}

function paper(
  spec: ReportEntry & { readonly fields: readonly unknown[] },
  meta: ReportDocument["meta"],
): Omit<ReportDocument, "sections"> {
  return { title: spec.title, meta, ...(spec.fields.length > 8 ? { orientation: "landscape" } : {}) };
}

function table<K extends ChildFieldName>(
  { fields }: ChildListSpec<K>,
  rows: readonly ReportRow[],
): ReportSection["blocks"][number] {
  const columns = [
    { label: words.number, share: 1, centred: true as const },
    ...fields.map(fieldColumn),
    { label: words.remarks, share: 2 },
  ];
  return { kind: "table", columns, groups: [{ rows }] };
}

function blankRow<K extends ChildFieldName>({ fields }: ChildListSpec<K>, number: number): ReportRow {
  return { cells: [{ text: numberText(number) }, ...fields.map(() => ({ text: empty })), { text: empty }] };
}

function signatures<K extends ChildFieldName>({ signs = [] }: ChildListSpec<K>): ReportSection {
  return { blocks: [{ kind: "signatures", lines: [words.filledBy, ...signs, words.head, words.seal, words.date] }] };
}
