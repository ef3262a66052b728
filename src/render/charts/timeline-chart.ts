import { type CivilDate, dateOf, dayOf } from "../../model/civil-date.js";
import { BaoxueError } from "../../model/errors.js";
import type { Language, Text } from "../../model/text.js";
import { markLevels } from "./mark-levels.js";
import { type ChartOptions, picture, shortened } from "./picture.js";
import { element, label } from "./svg.js";

/** A time in which a case was in one state (状态). */
export interface TimelineSpan {
  /** Spans of the same name stand in one row. */
  readonly name: Text;
  readonly from: CivilDate;
  /** Its last day; absent while it goes on. */
  readonly until?: CivilDate;
}

/** Something done on a day, such as a contact or a home visit (家访). */
export interface TimelineMark {
  readonly day: CivilDate;
  readonly name: Text;
}

/** One case over time. */
export interface CaseTimeline {
  /** The first and the last day shown. */
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly spans: readonly TimelineSpan[];
  readonly marks: readonly TimelineMark[];
}

/**
 * One case over time as an SVG picture (办理过程图): a row for each state that it was in, and numbered marks for what was done, which are listed
 * below with their days. What lies before the first or after the last day is not shown.
 *
 * @throws {BaoxueError} `invalid-date` where a day does not exist; `invalid-input` where the timeline, or a span of it, ends before it begins.
 * @example
 * ```ts
 * import { timelineChart } from "baoxue/charts";
 * const visit = { day: "2025-10-13", name: { zh: "家访", en: "Home visit" } } as const;
 * const svg = timelineChart({ from: "2025-10-01", until: "2025-10-31", spans: [], marks: [visit] }, { language: "en", title: { zh: "", en: "Case" } });
 * svg.includes("1. 2025-10-13 Home visit"); //=> true
 * ```
 */
export function timelineChart(timeline: CaseTimeline, options: ChartOptions): string {
  const { language, title } = options;
  const { first, last, bars, marks } = checked(timeline);
  const rows = [...new Set(bars.map(({ name }) => name[language]))];
  const id = options.id ?? "timeline";
  const foot = top + Math.max(1, rows.length) * rowHeight;
  const xOf = (day: number): number => left + ((day - first) / (last - first + 1)) * (width - left - right);
  const shown = marks.flatMap((mark, i) => (mark.at < first || mark.at > last ? [] : [{ ...mark, number: i + 1 }]));
  const levels = markLevels(shown.map(({ at }) => xOf(at + 0.5)));
  const listTop = foot + Math.max(-1, ...levels) * 14 + 58;
  return picture(
    { ...options, width, height: listTop + marks.length * 18 + 12, id, described: inWords(timeline, language) },
    label(24, 32, title[language], { "font-size": 18, "font-weight": 700, fill: "#222" }),
    element("defs", {}, ...fills.map((draw, i) => pattern(`${id}-fill${i}`, draw))),
    ...ticksOf(first, last).map((day) => tick(xOf(day), foot, day)),
    ...rows.map((row, i) => label(left - 10, top + i * rowHeight + 19, shortened(row, 22), rowName)),
    ...bars.flatMap((bar) => barOf(bar, { first, last, xOf, row: rows.indexOf(bar.name[language]), id })),
    ...shown.map(({ at, number }, i) => markAt(xOf(at + 0.5), foot + 12 + (levels[i] ?? 0) * 14, number)),
    ...marks.map(({ day, name }, i) =>
      label(24, listTop + i * 18, `${i + 1}. ${day} ${shortened(name[language], 90)}`, {
        "font-size": 12,
        fill: "#222",
      }),
    ),
  );
}

const width = 840;
const left = 190;
const right = 28;
const top = 72;
const rowHeight = 30;
const rowName = { "font-size": 13, "text-anchor": "end", fill: "#222" } as const;

/** Told apart also where there is no colour. */
const fills = ["", "M0 8L8 0", "M0 0L8 8", "M4 0V8", "M0 4H8", "M0 8L8 0M0 0L8 8"] as const;

function pattern(id: string, drawn: string): string {
  return element(
    "pattern",
    { id, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
    element("rect", { width: 8, height: 8, fill: "#cfe2ef" }),
    ...(drawn === "" ? [] : [element("path", { d: drawn, stroke: "#0b4a70" })]),
  );
}

interface Bar {
  readonly name: Text;
  readonly from: number;
  /** Absent while it goes on. */
  readonly until: number | undefined;
}

interface Checked {
  readonly first: number;
  readonly last: number;
  readonly bars: readonly Bar[];
  readonly marks: readonly (TimelineMark & { readonly at: number })[];
}

/** Days as numbers; marks in the order of their days. */
function checked({ from, until, spans, marks }: CaseTimeline): Checked {
  const [first, last] = [dayOf(from), dayOf(until)];
  const bars = spans.map((span) => ({
    name: span.name,
    from: dayOf(span.from),
    until: span.until === undefined ? undefined : dayOf(span.until),
  }));
  const issues = [
    ...(last < first ? [{ path: "until", value: until, expected: "a day not before `from`" }] : []),
    ...bars.flatMap((bar, i) =>
      bar.until !== undefined && bar.until < bar.from
        ? [{ path: `spans[${i}].until`, value: spans[i]?.until, expected: "a day not before `from`" }]
        : [],
    ),
  ];
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const ordered = marks.map((mark) => ({ ...mark, at: dayOf(mark.day) })).sort((a, b) => a.at - b.at);
  return { first, last, bars, marks: ordered };
}

/** The first days of months; of every third one where there are many, and days a week apart where there is hardly one. */
function ticksOf(first: number, last: number): readonly number[] {
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  if (days.length <= 62) return days.filter((_, i) => i % 7 === 0);
  const months = days.filter((day) => dateOf(day).endsWith("-01"));
  const step = Math.ceil(months.length / 9);
  return months.filter((_, i) => i % step === 0);
}

function tick(x: number, foot: number, day: number): string {
  const said = dateOf(day);
  return (
    element("line", { x1: x, x2: x, y1: top - 6, y2: foot, stroke: "#ddd" }) +
    label(x, top - 10, said.slice(2), { "font-size": 11, "text-anchor": "middle", fill: "#555" })
  );
}

interface Track {
  readonly first: number;
  readonly last: number;
  readonly xOf: (day: number) => number;
  readonly row: number;
  readonly id: string;
}

/** A bar; where it goes on, its end is open. */
function barOf({ from, until }: Bar, { first, last, xOf, row, id }: Track): readonly string[] {
  const begin = Math.max(from, first);
  const end = Math.min(until ?? last, last);
  if (begin > end) return [];
  const [x1, x2, y] = [xOf(begin), xOf(end + 1), top + row * rowHeight + 4];
  const isOpen = until === undefined || until > last;
  const outline = isOpen ? `M${x2} ${y}H${x1}V${y + 22}H${x2}` : `M${x1} ${y}H${x2}V${y + 22}H${x1}Z`;
  return [
    element("rect", { x: x1, y, width: x2 - x1, height: 22, fill: `url(#${id}-fill${row % fills.length})` }),
    element("path", { d: outline, fill: "none", stroke: "#0b4a70" }),
  ];
}

function markAt(x: number, y: number, number: number): string {
  return (
    element("path", { d: `M${x} ${y - 9}L${x + 5} ${y}L${x - 5} ${y}Z`, fill: "#C24E00", stroke: "#7a3100" }) +
    label(x + 6, y + 1, String(number), { "font-size": 11, "font-weight": 600, fill: "#222" })
  );
}

function inWords({ spans, marks }: CaseTimeline, language: Language): string {
  const on = { zh: "至今", en: "until now" }[language];
  const said = [
    ...spans.map(({ name, from, until }) => `${name[language]} ${from} – ${until ?? on}`),
    ...marks.map(({ day, name }) => `${day} ${name[language]}`),
  ];
  return said.join(language === "zh" ? "；" : "; ");
}
