import { caseStatusLabels } from "../../model/case-statuses.js";
import type { CaseStep } from "../../model/case-steps.js";
import { BaoxueError } from "../../model/errors.js";
import { currentId } from "../../model/identities.js";
import type { PupilId } from "../../model/people.js";
import type { Text } from "../../model/text.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import { childFields } from "../fields/child-fields.js";
import type { ReportBlock, ReportDocument, ReportField, ReportSection, ReportTable } from "../report-document.js";
import { type Attempt, attemptsOf } from "../source/attempts.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { attemptBlock, blankAttemptTable, mayReadRecord } from "./attempt-rows.js";
import { type ChildRow, childRow, missingOf } from "./child-row.js";
import { blankHead, headFields, missingSection } from "./head-section.js";
import type { LayoutContext, ReportDefinition, ReportEntry } from "./report-definition.js";
import { type ReportHead, reportHead } from "./report-head.js";
import { reportWords as words } from "./report-words.js";
import { shownField, withheld } from "./show-field.js";

/** Which child a paper is about. */
export interface ChildScope {
  readonly pupil: PupilId;
}

/** A paper about one child (一人一表): its fields, the attempts to bring it back, and the steps of its case. */
export interface ChildForm<K extends ChildFieldName = ChildFieldName> extends ReportHead {
  readonly row: ChildRow<K>;
  readonly attempts: readonly Attempt[];
  readonly steps: readonly CaseStep[];
}

/** A part of such a paper. */
export type FormPart<K extends ChildFieldName> =
  | { readonly kind: "fields"; readonly heading: Text; readonly fields: readonly K[] }
  /** The numbered attempts. */
  | { readonly kind: "attempts"; readonly heading: Text; readonly blankRows?: number }
  /** The course of the case. */
  | { readonly kind: "steps"; readonly heading: Text }
  /** What a person writes. */
  | { readonly kind: "narrative"; readonly label: Text; readonly lines: number }
  | { readonly kind: "note"; readonly text: Text }
  | { readonly kind: "signatures"; readonly lines: readonly Text[] };

/** What a paper about one child is. */
export interface ChildFormSpec<K extends ChildFieldName> extends ReportEntry {
  readonly parts: readonly FormPart<K>[];
  readonly required: readonly NoInfer<K>[];
  /** Whether it is meant for such a child; for every child, unless given. One for whom it is not is refused. */
  readonly suits?: (child: ChildRecord) => boolean;
  /** For whom it is, in one phrase of the developer's. */
  readonly suited?: string;
}

/** A paper about one child as a report. */
export function childForm<K extends ChildFieldName>(
  spec: ChildFormSpec<K>,
): ReportDefinition<ChildForm<K>, ChildScope> {
  const { id, title, about, answers, forms, audiences, fieldsFrom } = spec;
  const fields = spec.parts.flatMap((part) => (part.kind === "fields" ? part.fields : []));
  return {
    id,
    title,
    about,
    answers,
    forms,
    audiences,
    fieldsFrom,
    build: (source, { pupil }) => {
      const child = childOf(source, pupil);
      if (spec.suits?.(child) === false)
        throw new BaoxueError("invalid-input", [
          { path: "pupil", value: pupil, expected: `a child ${spec.suited ?? `for whom "${title.en}" is meant`}` },
        ]);
      const row = childRow(child, fields);
      return {
        ...reportHead(source, {
          report: id,
          about: { kind: "pupil", id: child.pupil },
          answers,
          missing: missingOf(row, spec.required),
        }),
        row,
        attempts: attemptsOf(child),
        steps: child.mayHaveCase ? child.caseFile().steps : [],
      };
    },
    layout: (form, context) => ({
      title,
      meta: headFields(form, context),
      sections: [
        ...spec.parts.map((part) => partSection(part, form, context)),
        ...remarks(spec),
        ...missingSection(form.missing, context),
      ],
    }),
    blank: (): ReportDocument => ({
      title,
      meta: blankHead(spec),
      sections: [...spec.parts.map(blankPart), ...remarks(spec)],
    }),
  };
}

/**
 * A child of the source.
 *
 * @throws {BaoxueError} `invalid-input` when the world does not list it.
 */
export function childOf(source: ReportSource, pupil: PupilId): ChildRecord {
  const child = source.child(currentId(source.world.data, pupil));
  if (!child)
    throw new BaoxueError("invalid-input", [{ path: "pupil", value: pupil, expected: "a pupil of the world" }]);
  return child;
}

function remarks({ fieldsFrom }: ReportEntry): readonly ReportSection[] {
  return fieldsFrom === "inventory" ? [{ blocks: [{ kind: "note", text: words.inventoryFields }] }] : [];
}

/** Fields that take a whole row of a form. */
const wide: ReadonlySet<ChildFieldName> = new Set([
  "homeAddress",
  "householdAddress",
  "family",
  "sign",
  "beyondPersuasion",
  "guardianAddress",
]);

/** The fields of a child as a form shows them. */
export function formFields<K extends ChildFieldName>(
  names: readonly K[],
  row: ChildRow<K>,
  context: LayoutContext,
): readonly ReportField[] {
  return names.map((name) => field(name, shownField(context.reader, row, name).text));
}

/** The same without any entry. */
export function blankFields(names: readonly ChildFieldName[]): readonly ReportField[] {
  return names.map((name) => field(name, nothing));
}

function field(name: ChildFieldName, value: Text): ReportField {
  return { label: childFields[name].label, value, ...(wide.has(name) ? { wide: true } : {}) };
}

const nothing: Text = { zh: "", en: "" };

function partSection<K extends ChildFieldName>(
  part: FormPart<K>,
  form: ChildForm<K>,
  context: LayoutContext,
): ReportSection {
  switch (part.kind) {
    case "fields":
      return section(part.heading, { kind: "fields", fields: formFields(part.fields, form.row, context) });
    case "attempts":
      return section(part.heading, attemptBlock(form.attempts, form.row.child, context));
    case "steps":
      return section(
        part.heading,
        mayReadRecord(context.reader, form.row.child) ? stepTable(form.steps) : { kind: "note", text: withheld },
      );
    default:
      return { blocks: [part] };
  }
}

function blankPart<K extends ChildFieldName>(part: FormPart<K>): ReportSection {
  switch (part.kind) {
    case "fields":
      return section(part.heading, { kind: "fields", fields: blankFields(part.fields) });
    case "attempts":
      return section(part.heading, blankAttemptTable(part.blankRows ?? 6));
    case "steps":
      return section(part.heading, stepTable([], 4));
    default:
      return { blocks: [part] };
  }
}

function section(heading: Text, block: ReportBlock): ReportSection {
  return { heading, blocks: [block] };
}

/** The statuses that a case took on, in order; those that are only possible say so. */
export function stepTable(steps: readonly CaseStep[], blankRows = 0): ReportTable {
  const rows = steps.map(({ at, status, certainty }) => ({
    cells: [
      { text: { zh: at.slice(0, 10), en: at.slice(0, 10) } },
      {
        text: caseStatusLabels[status],
        ...(certainty === "possible"
          ? { note: { zh: "可能（缺考勤记录）", en: "possible (a register is missing)" } }
          : {}),
      },
    ],
  }));
  const blanks = Array.from({ length: blankRows }, () => ({ cells: [{ text: nothing }, { text: nothing }] }));
  return {
    kind: "table",
    columns: [
      { label: words.date, share: 2 },
      { label: childFields.status.label, share: 5 },
    ],
    groups: [{ rows: [...rows, ...blanks] }],
  };
}
