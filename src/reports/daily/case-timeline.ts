import { summarise } from "../../model/absence-run.js";
import { caseTimes } from "../../model/case-standing.js";
import type { CaseStatus } from "../../model/case-statuses.js";
import { momentOf, never } from "../../model/moment.js";
import { checkedReport } from "../kit/checked-report.js";
import { type ChildScope, childOf } from "../kit/child-form.js";
import { childRow } from "../kit/child-row.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { reportHead } from "../kit/report-head.js";
import type { ChildRecord } from "../source/child-record.js";
import { blankTimeline, layOutTimeline, timelineEntry } from "./timeline-layout.js";
import {
  type AbsenceSpan,
  type CaseTimeline,
  type RollSpan,
  type StatusSpan,
  type TimelineMark,
  type TimelineSpan,
  timelineFields,
} from "./timeline-types.js";

/**
 * The course of one child's case (个案时间轴): when it had which status, certainly and possibly, when the child was absent, how it stood to the
 * school register, and what was done when. Data that a chart can take as it is: no text of anybody's is in it. Users expect it.
 *
 * Refused as `invalid-input` when the world does not list the child.
 */
export const caseTimeline: ReportDefinition<CaseTimeline, ChildScope> = /* @__PURE__ */ checkedReport<
  CaseTimeline,
  ChildScope
>({
  ...timelineEntry,
  build: (source, { pupil }) => {
    const child = childOf(source, pupil);
    return {
      ...reportHead(source, {
        report: timelineEntry.id,
        about: { kind: "pupil", id: child.pupil },
        answers: [],
        missing: [],
      }),
      row: childRow(child, timelineFields),
      spans: spansOf(child),
      marks: child.acts().map(markOf),
    };
  },
  layout: layOutTimeline,
  blank: blankTimeline,
});

const statuses: readonly CaseStatus[] = ["atRisk", "suspected", "confirmed", "returned", "closed"];

function spansOf(child: ChildRecord): readonly TimelineSpan[] {
  const found: readonly TimelineSpan[] = [
    ...(child.mayHaveCase ? [...statuses.flatMap((status) => statusSpans(child, status)), ...absences(child)] : []),
    ...rollSpans(child),
  ];
  return [...found].sort((a, b) => compare(a.from, b.from));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A possible span that is certain throughout is told once, as certain. */
function statusSpans(child: ChildRecord, status: CaseStatus): readonly StatusSpan[] {
  const { certain, possible } = caseTimes(child.caseFile(), status);
  const only = possible.filter(({ from, until }) => !certain.some((one) => one.from === from && one.until === until));
  return [
    ...certain.map((span) => ({ lane: "case" as const, status, certainty: "certain" as const, ...span })),
    ...only.map((span) => ({ lane: "case" as const, status, certainty: "possible" as const, ...span })),
  ];
}

function absences(child: ChildRecord): readonly AbsenceSpan[] {
  return child.caseFile().input.runs.map((run) => ({
    lane: "absence",
    days: summarise(run).days,
    from: momentOf(run.from),
    ...(run.until >= never ? {} : { until: momentOf(run.until) }),
  }));
}

function rollSpans(child: ChildRecord): readonly RollSpan[] {
  return child.spells().map(({ status, from, until }) => ({
    lane: "roll",
    status,
    from,
    ...(until === undefined ? {} : { until }),
  }));
}

function markOf({ event }: ReturnType<ChildRecord["acts"]>[number]): TimelineMark {
  return {
    at: event.occurredOn,
    kind: event.kind,
    event: event.id,
    ...("by" in event ? { by: event.by } : {}),
  };
}
