import type { CivilMoment } from "../../model/moment.js";
import type { Text } from "../../model/text.js";
import type { ChildField, ChildFieldValue } from "../fields/child-field.js";
import { childFields } from "../fields/child-fields.js";
import { subjectName } from "../kit/head-section.js";
import { dateText } from "../kit/report-dates.js";
import type { LayoutContext, ReportDefinition } from "../kit/report-definition.js";
import type { ReportHead } from "../kit/report-head.js";
import { valueText } from "../kit/show-field.js";
import { visibilityOf } from "../privacy/visibility.js";
import type { ReportDocument, ReportSection } from "../report-document.js";
import { reportSource } from "../source/make-report-source.js";
import type { ReportSourceOptions } from "../source/report-source.js";
import { type ReportChange, reportChanges } from "./report-changes.js";

/** A report as it was known on an earlier day, and what has changed in it since (按当时记录重建). */
export interface RebuiltReport<R extends ReportHead> {
  readonly report: R;
  /** The same as known now: by the whole log, or as of {@link RebuildOptions.comparedWith}. */
  readonly now: R;
  readonly changes: readonly ReportChange[];
}

/** From what a report is rebuilt: the knowledge day of then is needed. */
export interface RebuildOptions extends ReportSourceOptions {
  readonly knownOn: CivilMoment;
  /** The knowledge day with which it is compared; the whole log, unless given. */
  readonly comparedWith?: CivilMoment;
}

/**
 * Draws a report up twice, about the same time up to the same cut-off: as known then, and as known now.
 *
 * @throws {BaoxueError} As the report's own builder, and as `reportSource`: `invalid-input` or `invalid-moment` when the options name what does not exist.
 */
export function rebuildReport<R extends ReportHead, Scope>(
  definition: ReportDefinition<R, Scope>,
  { comparedWith, knownOn, ...options }: RebuildOptions,
  scope: Scope,
): RebuiltReport<R> {
  // What was found and assessed then is no part of what is known now.
  const { assessment, ...rest } = options;
  const report = definition.build(reportSource({ ...rest, ...(assessment ? { assessment } : {}), knownOn }), scope);
  const now = definition.build(
    reportSource({ ...rest, ...(comparedWith === undefined ? {} : { knownOn: comparedWith }) }),
    scope,
  );
  return { report, now, changes: reportChanges(report, now) };
}

/**
 * A rebuilt report laid out: as it was known then, with what has changed since at its end.
 *
 * @throws {BaoxueError} `invalid-date` when the day of comparison does not exist.
 */
export function rebuiltDocument<R extends ReportHead, Scope>(
  definition: ReportDefinition<R, Scope>,
  rebuilt: RebuiltReport<R>,
  context: LayoutContext,
): ReportDocument {
  const document = definition.layout(rebuilt.report, context);
  return { ...document, sections: [...document.sections, changesSection(rebuilt, context)] };
}

const words = {
  heading: { zh: "此后的变动", en: "What has changed since" },
  none: { zh: "按现有记录重新生成，内容无变动", en: "Drawn up again from what is known now, it says the same." },
  about: { zh: "涉及", en: "About" },
  what: { zh: "项目", en: "What" },
  before: { zh: "当时", en: "Then" },
  after: { zh: "现在", en: "Now" },
  added: { zh: "新增", en: "new" },
  gone: { zh: "已无", en: "gone" },
  changed: { zh: "有变动", en: "changed" },
} as const satisfies Readonly<Record<string, Text>>;

function changesSection<R extends ReportHead>(
  { changes, now }: RebuiltReport<R>,
  context: LayoutContext,
): ReportSection {
  const known = now.knownOn === undefined ? undefined : dateText(now.knownOn);
  const heading: Text = known
    ? {
        zh: `${words.heading.zh}（与${known.zh}的记录相比）`,
        en: `${words.heading.en} (by what is known on ${known.en})`,
      }
    : words.heading;
  if (changes.length === 0) return { heading, blocks: [{ kind: "note", text: words.none }] };
  const columns = [
    { label: words.about, share: 3 },
    { label: words.what, share: 3 },
    { label: words.before, share: 3 },
    { label: words.after, share: 3 },
  ];
  const rows = changes.map((change) => ({
    cells: [
      { text: change.subject === undefined ? nothing : subjectName(change.subject, context) },
      { text: labelOf(change) },
      { text: shown(change, change.before, context, words.added) },
      { text: shown(change, change.after, context, words.gone) },
    ],
  }));
  return { heading, blocks: [{ kind: "table", columns, groups: [{ rows }] }] };
}

const nothing: Text = { zh: "", en: "" };

/** The field of a child that a change is about, if it is about one. */
function fieldOf({ path }: ReportChange): ChildField | undefined {
  const name = path.at(-1) ?? "";
  return Object.hasOwn(childFields, name) && path.includes("values")
    ? childFields[name as keyof typeof childFields]
    : undefined;
}

function labelOf(change: ReportChange): Text {
  const label = fieldOf(change)?.label;
  if (label) return label;
  const name = change.path.filter((part) => part !== "values").at(-1) ?? "";
  return { zh: name, en: name };
}

/** A value for a reader: a child's field only to whom it may be shown; whole entries only as that they came or went. */
function shown(change: ReportChange, value: unknown, context: LayoutContext, absent: Text): Text {
  if (value === undefined) return absent;
  const field = fieldOf(change);
  if (field) return mayShow(change, field, context) ? valueText(field, value as ChildFieldValue) : words.changed;
  return typeof value === "number" || typeof value === "string"
    ? { zh: String(value), en: String(value) }
    : words.changed;
}

/** A change knows of its child only the number: shown is what is shown to somebody without any tie to it. */
function mayShow({ subject }: ReportChange, field: ChildField, { reader }: LayoutContext): boolean {
  const tie = { pupil: subject?.id ?? "", places: {}, persons: [], guardians: [] };
  return visibilityOf(reader, field.class, tie).how === "show";
}
