import { BaoxueError } from "../../model/errors.js";
import type { CivilMoment } from "../../model/moment.js";
import type { Text } from "../../model/text.js";
import { isOnlyCounted } from "../kit/only-counts.js";
import { dateText } from "../kit/report-dates.js";
import type { LayoutContext, ReportDefinition } from "../kit/report-definition.js";
import type { ReportHead } from "../kit/report-head.js";
import type { ReportDocument, ReportSection } from "../report-document.js";
import { reportSource } from "../source/make-report-source.js";
import type { ReportSourceOptions } from "../source/report-source.js";
import { type ReportChange, reportChanges } from "./report-changes.js";
import { type ShownChange, shownChanges } from "./shown-changes.js";

/** A report as it was known on an earlier day, and what has changed in it since (按当时记录重建). */
export interface RebuiltReport<R extends ReportHead> {
  readonly report: R;
  /** The same as known now: by the whole log, or as of {@link RebuildOptions.comparedWith}. */
  readonly now: R;
  /** Value by value, as on record: not for every reader. {@link rebuiltDocument} tells them as far as a reader may see. */
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
  if (knownOn === undefined)
    throw new BaoxueError("invalid-input", [
      { path: "knownOn", value: knownOn, expected: "the day as known on which it is rebuilt" },
    ]);
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
 * A rebuilt report laid out: as it was known then, with what has changed since at its end. What has changed is told by what the reader sees of both, so that it
 * says no more than they do. A reader for whom records are only counted, as for the public, is told no changes: between two published numbers stands a small one.
 *
 * @throws {BaoxueError} `invalid-date` when the day of comparison does not exist.
 */
export function rebuiltDocument<R extends ReportHead, Scope>(
  definition: ReportDefinition<R, Scope>,
  rebuilt: RebuiltReport<R>,
  context: LayoutContext,
): ReportDocument {
  const then = definition.layout(rebuilt.report, context);
  const now = definition.layout(rebuilt.now, context);
  const changes = isOnlyCounted(context.reader)
    ? keptSection(rebuilt.now)
    : changesSection(shownChanges(then, now), rebuilt.now);
  return { ...then, sections: [...then.sections, changes] };
}

const words = {
  heading: { zh: "此后的变动", en: "What has changed since" },
  kept: {
    zh: "前后数字的差额可能很小，变动情况供内部核对，不得对外公布，此处不列",
    en: "The difference between two numbers may be a small one: what has changed is for the bureau, not for publication, and not told here.",
  },
  none: { zh: "按现有记录重新生成，内容无变动", en: "Drawn up again from what is known now, it says the same." },
  where: { zh: "位置", en: "Where" },
  before: { zh: "当时", en: "Then" },
  after: { zh: "现在", en: "Now" },
} as const satisfies Readonly<Record<string, Text>>;

function keptSection(now: ReportHead): ReportSection {
  return { heading: headingOf(now), blocks: [{ kind: "note", text: words.kept }] };
}

function headingOf({ knownOn }: ReportHead): Text {
  const known = knownOn === undefined ? undefined : dateText(knownOn);
  return known
    ? {
        zh: `${words.heading.zh}（与${known.zh}的记录相比）`,
        en: `${words.heading.en} (by what is known on ${known.en})`,
      }
    : words.heading;
}

function changesSection(changes: readonly ShownChange[], now: ReportHead): ReportSection {
  const heading = headingOf(now);
  if (changes.length === 0) return { heading, blocks: [{ kind: "note", text: words.none }] };
  const rows = changes.map(({ where, before, after }) => ({
    cells: [{ text: where }, { text: before }, { text: after }],
  }));
  const columns = [
    { label: words.where, share: 2 },
    { label: words.before, share: 5 },
    { label: words.after, share: 5 },
  ];
  return { heading, blocks: [{ kind: "table", columns, groups: [{ rows }] }] };
}
