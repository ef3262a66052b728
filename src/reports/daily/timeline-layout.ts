import { caseStatusLabels } from "../../model/case-statuses.js";
import { eventKindLabels } from "../../model/event-kind-labels.js";
import { roleLabel } from "../../model/role.js";
import type { Text } from "../../model/text.js";
import { childFields } from "../fields/child-fields.js";
import { labelled } from "../fields/field-words.js";
import { mayReadRecord } from "../kit/attempt-rows.js";
import { blankFields, formFields } from "../kit/form-fields.js";
import { blankHead, headFields } from "../kit/head-section.js";
import { type LayoutContext, type ReportEntry, withTies } from "../kit/report-definition.js";
import { reportWords as words } from "../kit/report-words.js";
import { shownValue, withheld } from "../kit/show-field.js";
import type { ChildTies } from "../privacy/viewer.js";
import { type Reader, visibilityOf } from "../privacy/visibility.js";
import type { ReportColumn, ReportDocument, ReportRow, ReportSection } from "../report-document.js";
import { type CaseTimeline, type TimelineMark, type TimelineSpan, timelineFields } from "./timeline-types.js";

/** What the catalogue says of a timeline. */
export const timelineEntry: ReportEntry = {
  id: "caseTimeline",
  title: { zh: "个案时间轴", en: "Course of one case" },
  about: ["pupil"],
  answers: [],
  forms: [],
  audiences: ["homeroomTeacher", "school", "townEducationOffice", "educationAuthority"],
  fieldsFrom: "expectation",
};

/** What happened that only those may know who may know of legal steps. */
const legalKinds: ReadonlySet<TimelineMark["kind"]> = new Set<TimelineMark["kind"]>([
  "notice",
  "refused",
  "decision",
  "handOver",
  "beyondPersuasion",
  "causeFound",
]);

const spanColumns: readonly ReportColumn[] = [
  { label: { zh: "起", en: "From" }, share: 3 },
  { label: { zh: "止", en: "Until" }, share: 3 },
  { label: { zh: "类别", en: "What" }, share: 2 },
  { label: { zh: "状态", en: "Standing" }, share: 5 },
];

const markColumns: readonly ReportColumn[] = [
  { label: words.date, share: 3 },
  { label: { zh: "事项", en: "What was done" }, share: 4 },
  { label: { zh: "办理单位", en: "By" }, share: 4 },
];

const headings = {
  spans: { zh: "一、状态和时段", en: "1. What lasted" },
  marks: { zh: "二、办理事项", en: "2. What was done" },
} as const;

/** The course laid out: what lasted, and what was done. */
export function layOutTimeline(timeline: CaseTimeline, reading: LayoutContext): ReportDocument {
  const { row } = timeline;
  const context = withTies(reading, [row]);
  const legal = visibilityOf(context.reader, "legal", row.child).how === "show";
  return {
    title: timelineEntry.title,
    meta: headFields(timeline, context),
    sections: [
      { blocks: [{ kind: "fields", fields: formFields(timelineFields, row, context) }] },
      ...(mayReadRecord(context.reader, row.child) ? course(timeline, { legal, context }) : [notShown]),
    ],
  };
}

const notShown: ReportSection = { blocks: [{ kind: "note", text: withheld }] };

/** Whether a reader may know of legal steps, and who it is. */
interface Seen {
  readonly legal: boolean;
  readonly context: LayoutContext;
}

function course({ spans, marks, row }: CaseTimeline, { legal, context }: Seen): readonly ReportSection[] {
  const { reader } = context;
  const health = visibilityOf(reader, "health", row.child).how === "show";
  const isShown = (kind: TimelineMark["kind"]): boolean =>
    (legal || !legalKinds.has(kind)) && (health || kind !== "timeOffApproved");
  return [
    table(
      headings.spans,
      spanColumns,
      spans.map((span) => spanRow(span, reader, row.child)),
    ),
    table(
      headings.marks,
      markColumns,
      marks.map((mark) => markRow(mark, isShown(mark.kind))),
    ),
  ];
}

/** The same without any entry. */
export function blankTimeline(): ReportDocument {
  const empty = (columns: readonly ReportColumn[]): readonly ReportRow[] =>
    Array.from({ length: 8 }, () => ({ cells: columns.map(() => ({ text: { zh: "", en: "" } })) }));
  return {
    title: timelineEntry.title,
    meta: blankHead(timelineEntry),
    sections: [
      { blocks: [{ kind: "fields", fields: blankFields(timelineFields) }] },
      table(headings.spans, spanColumns, empty(spanColumns)),
      table(headings.marks, markColumns, empty(markColumns)),
    ],
  };
}

function table(heading: Text, columns: readonly ReportColumn[], rows: readonly ReportRow[]): ReportSection {
  return {
    heading,
    blocks: [
      rows.length === 0
        ? { kind: "note", text: { zh: "无记录", en: "Nothing is on record." } }
        : { kind: "table", columns, groups: [{ rows }] },
    ],
  };
}

const lanes: Readonly<Record<TimelineSpan["lane"], Text>> = {
  case: { zh: "个案", en: "case" },
  absence: { zh: "缺课", en: "absence" },
  roll: { zh: "学籍", en: "roll" },
};

function spanRow(span: TimelineSpan, reader: Reader, child: ChildTies): ReportRow {
  const { from, until, lane } = span;
  return {
    cells: [
      { text: momentText(from) },
      { text: until === undefined ? { zh: "至今", en: "to date" } : momentText(until) },
      { text: lanes[lane] },
      standing(span, reader, child),
    ],
  };
}

function standing(span: TimelineSpan, reader: Reader, child: ChildTies): { readonly text: Text; readonly note?: Text } {
  if (span.lane === "roll") return { text: shownValue(reader, childFields.enrolmentStatus, span.status, child).text };
  if (span.lane === "case")
    return {
      text: caseStatusLabels[span.status],
      ...(span.certainty === "certain"
        ? {}
        : { note: { zh: "可能（缺考勤记录）", en: "possible (a register is missing)" } }),
    };
  const { least, most } = span.days;
  const days = least === most ? String(least) : `${least}–${most}`;
  return { text: { zh: `无故缺课${days}个教学日`, en: `${days} school days without leave` } };
}

const kindText = labelled(eventKindLabels);

function markRow({ at, kind, by }: TimelineMark, shown: boolean): ReportRow {
  return {
    cells: [
      { text: momentText(at) },
      { text: shown ? kindText(kind) : withheld },
      { text: by === undefined || !shown ? { zh: "", en: "" } : roleLabel(by) },
    ],
  };
}

function momentText(moment: string): Text {
  const said = moment.replace("T", " ");
  return { zh: said, en: said };
}
