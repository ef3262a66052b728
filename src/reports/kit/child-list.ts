import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import type { FieldClass } from "../privacy/field-class.js";
import type { ChildTies } from "../privacy/viewer.js";
import { type Reader, type Visibility, visibilityOf } from "../privacy/visibility.js";
import type { ReportDocument, ReportRow, ReportSection } from "../report-document.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { checkPeriod } from "./check-period.js";
import { checkSubject } from "./check-subject.js";
import { checkedReport } from "./checked-report.js";
import { type ChildRow, childRow, missingOf } from "./child-row.js";
import { blankHead, headFields, missingSection } from "./head-section.js";
import { totalNotes } from "./hidden-rows.js";
import { undecidedOf, whoStands } from "./list-standing.js";
import { type LayoutContext, type ReportDefinition, type ReportEntry, withTies } from "./report-definition.js";
import { type MissingItem, type ReportHead, type ReportPeriod, reportHead } from "./report-head.js";
import { reportWords as words } from "./report-words.js";
import { fieldCell, fieldColumn } from "./show-field.js";

/** Whose children a list tells of, and for which time. */
export interface ListScope {
  readonly of: SubjectRef;
  readonly period?: ReportPeriod;
}

/** As {@link ListScope}, for a list that there is only for a time. */
export interface PeriodScope extends ListScope {
  readonly period: ReportPeriod;
}

/** A list of children, one row each (名册、台账). */
export interface ChildList<K extends ChildFieldName = ChildFieldName> extends ReportHead {
  readonly rows: readonly ChildRow<K>[];
}

/** What a list of children is: its entry in the catalogue, who stands on it, and its columns in order. */
export interface ChildListSpec<K extends ChildFieldName, S extends ListScope = ListScope> extends ReportEntry {
  readonly fields: readonly K[];
  /** Those of the fields that must be filled in: what is not is told as missing. */
  readonly required: readonly NoInfer<K>[];
  /**
   * Who stands on it; or the field without which nobody can tell: then the child is on no row, and the field is told as missing.
   *
   * @throws {BaoxueError} `invalid-date` or `invalid-moment` when a day on record does not exist; `beyond-horizon` under a strict calendar.
   */
  readonly lists: (child: ChildRecord, scope: S) => boolean | ChildFieldName;
  /** Among which children it looks, where they are not simply those of the subject. */
  readonly among?: (source: ReportSource, scope: S) => readonly ChildRecord[];
  /** Whether there is one only for a time. */
  readonly perPeriod?: true;
  /** Refuses a scope that asks for nothing sensible; throws where it does. */
  readonly check?: (scope: S) => void;
  /** What else it lacks, and who owes it, such as the proof that it was kept up. */
  readonly owes?: (source: ReportSource, scope: S, listed: readonly ChildRecord[]) => readonly MissingItem[];
  /** What is told of a child by standing on it: whoever may not see that, is told no rows (traps 42, 45). */
  readonly tells?: FieldClass;
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
export function childList<K extends ChildFieldName, S extends ListScope = ListScope>(
  spec: ChildListSpec<K, S>,
): ReportDefinition<ChildList<K>, S> {
  return checkedReport({
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
              Array.from({ length: spec.blankRows ?? 10 }, (_, i) => blankRow(spec, i + 1)),
            ),
          ],
        },
        signatures(spec),
      ],
    }),
  });
}

/** What the catalogue says of a list, without what makes it. */
function entryOf({ id, title, about, answers, forms, audiences, fieldsFrom }: ReportEntry): ReportEntry {
  return { id, title, about, answers, forms, audiences, fieldsFrom };
}

function buildList<K extends ChildFieldName, S extends ListScope>(
  spec: ChildListSpec<K, S>,
  source: ReportSource,
  scope: S,
): ChildList<K> {
  checkSubject(source, scope.of, spec);
  checkPeriod(scope.period, spec.perPeriod);
  spec.check?.(scope);
  const { listed, undecided } = whoStands(childrenFor(spec, source, scope), (child) => spec.lists(child, scope));
  const rows = listed.map((child) => childRow(child, spec.fields));
  return {
    ...reportHead(source, {
      report: spec.id,
      about: scope.of,
      period: scope.period,
      answers: spec.answers,
      missing: [
        ...rows.flatMap((row) => missingOf(row, spec.required)),
        ...undecided.flatMap(undecidedOf),
        ...(spec.owes?.(source, scope, listed) ?? []),
      ],
    }),
    rows,
  };
}

/** Among whom a list looks. */
function childrenFor<K extends ChildFieldName, S extends ListScope>(
  { among, onlyCases }: ChildListSpec<K, S>,
  source: ReportSource,
  scope: S,
): readonly ChildRecord[] {
  if (among) return among(source, scope);
  return onlyCases ? source.childrenWithCase(scope.of) : source.children(scope.of);
}

/** Why a reader may not be told that a child stands on the list; nothing where it may. */
function hiddenBy(
  { tells }: { readonly tells?: FieldClass },
  reader: Reader,
  { child }: { readonly child: ChildTies },
): Visibility | undefined {
  const identity = visibilityOf(reader, "identity", child);
  if (identity.how === "aggregate") return identity;
  const told = tells === undefined ? undefined : visibilityOf(reader, tells, child);
  return told === undefined || told.how === "show" || told.how === "mask" ? undefined : told;
}

function layOut<K extends ChildFieldName, S extends ListScope>(
  spec: ChildListSpec<K, S>,
  list: ChildList<K>,
  context: LayoutContext,
): ReportDocument {
  const { reader } = context;
  const looked = list.rows.map((row) => ({ row, why: hiddenBy(spec, reader, row) }));
  const shown = looked.flatMap(({ row, why }) => (why === undefined ? [row] : []));
  const hidden = looked.flatMap(({ why }) => why ?? []);
  const known = withTies(context, list.rows);
  const kept = new Set(looked.flatMap(({ row, why }) => (why === undefined ? [] : [row.child.pupil])));
  const rows = shown.map(
    (row, i): ReportRow => ({
      cells: [{ text: numberText(i + 1) }, ...spec.fields.map((name) => fieldCell(reader, row, name)), { text: empty }],
    }),
  );
  const notes = [
    ...totalNotes(context, { shown: shown.length, hidden }),
    ...(spec.notes ?? []),
    ...(spec.fieldsFrom === "inventory" ? [words.inventoryFields] : []),
  ];
  return {
    ...paper(spec, headFields(list, known)),
    sections: [
      {
        blocks: [table(spec, rows), ...notes.map((text) => ({ kind: "note" as const, text }))],
      },
      signatures(spec),
      ...missingSection(
        list.missing.filter(({ subject }) => !(subject?.kind === "pupil" && kept.has(subject.id))),
        known,
      ),
    ],
  };
}

const empty: Text = { zh: "", en: "" };

function numberText(number: number): Text {
  return { zh: String(number), en: String(number) };
}

function paper(
  spec: ReportEntry & { readonly fields: readonly unknown[] },
  meta: ReportDocument["meta"],
): Omit<ReportDocument, "sections"> {
  return { title: spec.title, meta, ...(spec.fields.length > 8 ? { orientation: "landscape" } : {}) };
}

function table<K extends ChildFieldName>(
  { fields }: Pick<ChildListSpec<K>, "fields">,
  rows: readonly ReportRow[],
): ReportSection["blocks"][number] {
  const columns = [
    { label: words.number, share: 1.2, centred: true as const },
    ...fields.map(fieldColumn),
    { label: words.remarks, share: 2 },
  ];
  return { kind: "table", columns, groups: [{ rows }] };
}

function blankRow<K extends ChildFieldName>({ fields }: Pick<ChildListSpec<K>, "fields">, number: number): ReportRow {
  return { cells: [{ text: numberText(number) }, ...fields.map(() => ({ text: empty })), { text: empty }] };
}

function signatures({ signs = [] }: { readonly signs?: readonly Text[] }): ReportSection {
  return { blocks: [{ kind: "signatures", lines: [words.filledBy, ...signs, words.head, words.seal, words.date] }] };
}
