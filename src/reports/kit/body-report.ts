import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ReportDocument, ReportSection } from "../report-document.js";
import type { ReportSource } from "../source/report-source.js";
import { checkPeriod } from "./check-period.js";
import { checkSubject } from "./check-subject.js";
import { checkedReport } from "./checked-report.js";
import { blankHead, headFields, missingSection } from "./head-section.js";
import { countSections, isOnlyCounted } from "./only-counts.js";
import type { LayoutContext, ReportDefinition, ReportEntry } from "./report-definition.js";
import { type MissingItem, type ReportHead, type ReportPeriod, reportHead } from "./report-head.js";
import { reportWords as words } from "./report-words.js";

/** About which school or other body a paper is, and for which time. */
export interface BodyScope {
  readonly of: SubjectRef;
  readonly period?: ReportPeriod;
}

/** As {@link BodyScope}, for a paper that there is only for a time. */
export interface BodyPeriodScope extends BodyScope {
  readonly period: ReportPeriod;
}

/** What a paper about a body tells besides its head, and what it lacks. */
export interface BodyContent<R extends ReportHead> {
  readonly content: Omit<R, keyof ReportHead>;
  readonly missing: readonly MissingItem[];
}

/** What a paper about a school or other body is. */
export interface BodyReportSpec<R extends ReportHead, S extends BodyScope> extends ReportEntry {
  readonly read: (source: ReportSource, scope: S) => BodyContent<R>;
  readonly sections: (report: R, context: LayoutContext) => readonly ReportSection[];
  readonly blankSections: () => readonly ReportSection[];
  /** Whether there is one only for a time. */
  readonly perPeriod?: true;
  readonly landscape?: true;
  /** Whether it tells how many children something is so of: readers for whom records are only counted are told that it is not for publication. */
  readonly countsChildren?: true;
  /** Who signs it; none, where it ends in a seal of its own. */
  readonly signs?: readonly Text[];
  readonly notes?: readonly Text[];
}

/** A paper about a school or other body as a report: no child is named on it. */
export function bodyReport<R extends ReportHead, S extends BodyScope>(
  spec: BodyReportSpec<R, S>,
): ReportDefinition<R, S> {
  const { id, title, about, answers, forms, audiences, fieldsFrom } = spec;
  const paper: Omit<ReportDocument, "sections" | "meta"> = {
    title,
    ...(spec.landscape ? { orientation: "landscape" } : {}),
  };
  return checkedReport({
    id,
    title,
    about,
    answers,
    forms,
    audiences,
    fieldsFrom,
    build: (source, scope) => {
      checkSubject(source, scope.of, spec);
      checkPeriod(scope.period, spec.perPeriod);
      const { content, missing } = spec.read(source, scope);
      const head = reportHead(source, { report: id, about: scope.of, period: scope.period, answers, missing });
      return { ...head, ...content } as R;
    },
    layout: (report, context) => ({
      ...paper,
      meta: headFields(report, context),
      sections: [...sectionsFor(spec, report, context), ...closing(spec), ...missingSection(report.missing, context)],
    }),
    blank: () => ({ ...paper, meta: blankHead(spec), sections: [...spec.blankSections(), ...closing(spec)] }),
  });
}

/** Small numbers stand on it as they are, and what people wrote may tell of a child: for the public it is like any report that counts. */
function sectionsFor<R extends ReportHead, S extends BodyScope>(
  { sections, countsChildren }: BodyReportSpec<R, S>,
  report: R,
  context: LayoutContext,
): readonly ReportSection[] {
  const own = sections(report, context);
  return countsChildren && isOnlyCounted(context.reader) ? countSections(own, context.reader) : own;
}

function closing({
  signs = [words.filledBy, words.head, words.seal, words.date],
  notes = [],
}: {
  readonly signs?: readonly Text[];
  readonly notes?: readonly Text[];
}): readonly ReportSection[] {
  const said = notes.map((text) => ({ kind: "note" as const, text }));
  if (signs.length === 0) return said.length === 0 ? [] : [{ blocks: said }];
  return [{ blocks: [...said, { kind: "signatures", lines: signs }] }];
}
