import { BaoxueError, type Issue } from "../../model/errors.js";
import { currentId } from "../../model/identities.js";
import type { PupilId } from "../../model/people.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import type { FieldClass } from "../privacy/field-class.js";
import type { ChildTies } from "../privacy/viewer.js";
import { type Reader, visibilityOf } from "../privacy/visibility.js";
import type { ReportDocument, ReportSection } from "../report-document.js";
import { attemptsOf } from "../source/attempts.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { checkedReport } from "./checked-report.js";
import { childRow, missingOf } from "./child-row.js";
import { formContents, missingContents } from "./form-contents.js";
import { blankPart, partSection } from "./form-layout.js";
import type { FormBody, FormPart } from "./form-parts.js";
import { blankHead, headFields, missingSection } from "./head-section.js";
import { type LayoutContext, type ReportDefinition, type ReportEntry, withTies } from "./report-definition.js";
import { type ReportHead, type ReportPeriod, reportHead } from "./report-head.js";
import { reportWords as words } from "./report-words.js";
import { withheld } from "./show-field.js";

/** Which child a paper is about. */
export interface ChildScope {
  readonly pupil: PupilId;
}

/** A paper about one child (一人一表): its fields, the attempts to bring it back, the steps of its case, and what else its parts hold. */
export interface ChildForm<K extends ChildFieldName = ChildFieldName> extends ReportHead, FormBody<K> {}

/** What a paper about one child is. */
export interface ChildFormSpec<K extends ChildFieldName, S extends ChildScope = ChildScope> extends ReportEntry {
  readonly parts: readonly FormPart<K, S>[];
  readonly required: readonly NoInfer<K>[];
  /** Whether it is meant for such a child; for every child, unless given. One for whom it is not is refused. */
  readonly suits?: (child: ChildRecord) => boolean;
  /** For whom it is, in one phrase of the developer's. */
  readonly suited?: string;
  /** What is told of a child by there being such a paper about it: whoever may not see that is told nothing by it (traps 42, 45). */
  readonly tells?: FieldClass;
  /** The time that it tells of, where it tells of one. */
  readonly period?: (scope: S) => ReportPeriod | undefined;
  /** What is wrong with what the host asks. */
  readonly issues?: (scope: S, source: ReportSource) => readonly Issue[];
}

/** A paper about one child as a report. */
export function childForm<K extends ChildFieldName, S extends ChildScope = ChildScope>(
  spec: ChildFormSpec<K, S>,
): ReportDefinition<ChildForm<K>, S> {
  const { id, title, about, answers, forms, audiences, fieldsFrom } = spec;
  const fields = spec.parts.flatMap((part) => (part.kind === "fields" ? part.fields : []));
  const laidOut = (form: ChildForm<K>, seen: LayoutContext): ReportDocument => {
    const context = withTies(seen, [form.row]);
    return {
      title,
      meta: headFields(form, context),
      sections: [
        ...spec.parts.map((part) => partSection(part, form, context)),
        ...remarks(spec),
        ...missingSection(form.missing, context),
      ],
    };
  };
  return checkedReport({
    id,
    title,
    about,
    answers,
    forms,
    audiences,
    fieldsFrom,
    build: (source, scope) => buildForm(spec, fields, source, scope),
    layout: (form, context) =>
      mayBeTold(spec, context.reader, form.row.child)
        ? laidOut(form, context)
        : { title, meta: [], sections: [{ blocks: [{ kind: "note", text: withheld }] }] },
    blank: (): ReportDocument => ({
      title,
      meta: blankHead(spec),
      sections: [...spec.parts.map(blankPart), ...remarks(spec)],
    }),
  });
}

function buildForm<K extends ChildFieldName, S extends ChildScope>(
  spec: ChildFormSpec<K, S>,
  fields: readonly K[],
  source: ReportSource,
  scope: S,
): ChildForm<K> {
  const issues = spec.issues?.(scope, source) ?? [];
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const child = childOf(source, scope.pupil);
  if (spec.suits?.(child) === false)
    throw new BaoxueError("invalid-input", [
      {
        path: "pupil",
        value: scope.pupil,
        expected: `a child ${spec.suited ?? `for whom "${spec.title.en}" is meant`}`,
      },
    ]);
  const row = childRow(child, fields);
  const contents = formContents(spec.parts, child, scope);
  return {
    ...reportHead(source, {
      report: spec.id,
      about: { kind: "pupil", id: child.pupil },
      period: spec.period?.(scope),
      answers: spec.answers,
      missing: [...missingOf(row, spec.required), ...missingContents(spec.parts, contents, child.pupil)],
    }),
    row,
    attempts: attemptsOf(child),
    steps: child.mayHaveCase ? child.caseFile().steps : [],
    ...contents,
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

/** Whether a reader may know that there is such a paper about a child. */
function mayBeTold({ tells }: { readonly tells?: FieldClass }, reader: Reader, child: ChildTies): boolean {
  if (tells === undefined) return true;
  const { how, relation } = visibilityOf(reader, tells, child);
  return how === "show" || (how === "mask" && relation !== "none");
}

function remarks({ fieldsFrom }: ReportEntry): readonly ReportSection[] {
  return fieldsFrom === "inventory" ? [{ blocks: [{ kind: "note", text: words.inventoryFields }] }] : [];
}
