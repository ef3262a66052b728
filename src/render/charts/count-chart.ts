import { BaoxueError } from "../../model/errors.js";
import { bilingual, text } from "../../model/field-checks.js";
import { type Check, fields, listOf } from "../../model/shape-check.js";
import type { Language, Text } from "../../model/text.js";
import { checkChart } from "./check-chart.js";
import { type Look, lookAt, markerAt } from "./looks.js";
import { type ChartOptions, lettersOf, picture, shortened } from "./picture.js";
import { scaleFor } from "./scale.js";
import { element, label, pathOf } from "./svg.js";

/** How many there were in one period: a number, or that it may not be said. A period left out of a series is a gap. */
export type CountPoint =
  | { readonly period: string; readonly count: number }
  /** Too few to be published (抑制): shown as such, never as 0. */
  | { readonly period: string; readonly suppressed: true };

/** Counts of one kind over periods, such as suspected dropouts (疑似辍学). */
export interface CountSeries {
  readonly name: Text;
  readonly points: readonly CountPoint[];
}

/** How a chart of counts is drawn. */
export interface CountChartOptions extends ChartOptions {
  /** From left to right. */
  readonly periods: readonly string[];
}

/**
 * Counts over periods as one SVG picture, all from 0 on one scale: suspected, dropped out, returned (疑似、辍学、返校). A line joins only periods that
 * follow each other; a suppressed count stands below the scale as a crossed marker.
 *
 * @throws {BaoxueError} `invalid-input` where the series or the options are none, a count is no whole number from 0, or of a period that the chart has not.
 * @example
 * ```ts
 * import { countChart } from "baoxue/charts";
 * const series = [{ name: { zh: "疑似辍学", en: "Suspected" }, points: [{ period: "2025-10", count: 3 }] }];
 * const svg = countChart(series, { language: "en", title: { zh: "趋势", en: "Trend" }, periods: ["2025-09", "2025-10"] });
 * svg.includes("Suspected: 2025-10 3."); //=> true
 * ```
 */
export function countChart(series: readonly CountSeries[], options: CountChartOptions): string {
  checkChart({ name: "series", shape: seriesShape(), more: { periods: listOf(text) } }, series, options);
  const { language, title, periods } = options;
  check(series, periods);
  const width = Math.max(720, left + right + periods.length * 64);
  const hidden = series.some(({ points }) => points.some((point) => "suppressed" in point));
  const counts = series.flatMap(({ points }) => points.flatMap((point) => ("count" in point ? [point.count] : [])));
  const scale = scaleFor([0, Math.max(1, ...counts)], [0]);
  const keys = legend(series, width, language);
  const top = 60 + keys.rows * 22;
  const bottom = top + 260;
  const drawing: Drawing = {
    periods,
    xOf: (period) => left + ((periods.indexOf(period) + 0.5) * (width - left - right)) / Math.max(1, periods.length),
    yOf: (count) => bottom - scale.at(count) * (bottom - top),
    bottom,
    lanes: series.length,
  };
  const lanes = hidden ? series.length * laneHeight + 6 : 0;
  const notes = [...(hidden ? [words.suppressed] : []), ...(isApart(series, periods) ? [words.apart] : [])];
  return picture(
    {
      ...options,
      width,
      height: bottom + lanes + 36 + notes.length * 18,
      id: options.id ?? "counts",
      described: described(series, language),
    },
    label(24, 32, title[language], { "font-size": 18, "font-weight": 700, fill: "#222" }),
    ...keys.drawn,
    ...wholeTicks(scale.ticks).map((tick) => tickLine(tick, drawing.yOf(tick), width)),
    ...series.map((one, i) => seriesOf(one, lookAt(i), i, drawing, language)),
    ...periods.map((period) => label(drawing.xOf(period), bottom + lanes + 20, shortened(period, 9), middle)),
    ...notes.map((note, i) => label(24, bottom + lanes + 46 + i * 18, note[language], small)),
  );
}

function seriesShape(): Check {
  return listOf(fields({ name: bilingual, points: listOf(fields({ period: text })) }));
}

const left = 64;
const right = 28;
const laneHeight = 16;
const small = { "font-size": 12, fill: "#555" } as const;
const middle = { ...small, "text-anchor": "middle" } as const;

const words = {
  apart: { zh: "断开处：无数据或不予公布", en: "lines end where there is no figure, or none to be published" },
  suppressed: {
    zh: "空心带叉：人数过少，不予公布（并非零）",
    en: "hollow and crossed: too few to be published (not zero)",
  },
  hidden: { zh: "不公布", en: "not published" },
} satisfies Readonly<Record<string, Text>>;

interface Drawing {
  readonly periods: readonly string[];
  readonly xOf: (period: string) => number;
  readonly yOf: (count: number) => number;
  readonly bottom: number;
  /** How many series there are. */
  readonly lanes: number;
}

function check(series: readonly CountSeries[], periods: readonly string[]): void {
  const issues = series.flatMap(({ points }, i) =>
    points.flatMap((point, j) => {
      const path = `series[${i}].points[${j}]`;
      const isCount = "suppressed" in point || (Number.isSafeInteger(point.count) && point.count >= 0);
      return [
        ...(periods.includes(point.period)
          ? []
          : [{ path: `${path}.period`, value: point.period, expected: "one of the chart's periods" }]),
        ...(isCount ? [] : [{ path: `${path}.count`, value: point.count, expected: "a whole number from 0" }]),
      ];
    }),
  );
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

/** Whether a line ends before the last period. */
function isApart(series: readonly CountSeries[], periods: readonly string[]): boolean {
  return series.some(({ points }) => points.filter((point) => "count" in point).length < periods.length);
}

/** There are no halves of children. */
function wholeTicks(ticks: readonly number[]): readonly number[] {
  return ticks.filter((tick) => Number.isInteger(tick));
}

function tickLine(tick: number, y: number, width: number): string {
  const line = element("line", { x1: left, x2: width - right, y1: y, y2: y, stroke: tick === 0 ? "#555" : "#ddd" });
  return line + label(left - 8, y + 4, String(tick), { ...small, "text-anchor": "end" });
}

/** Names beside their marks, in as many rows as they need. */
function legend(
  series: readonly CountSeries[],
  width: number,
  language: Language,
): { readonly drawn: readonly string[]; readonly rows: number } {
  let [x, row] = [24, 0];
  const drawn = series.map(({ name }, i) => {
    const said = shortened(name[language], 40);
    const needed = 52 + lettersOf(said) * 7.5;
    if (x > 24 && x + needed > width) [x, row] = [24, row + 1];
    const [y, look] = [56 + row * 22, lookAt(i)];
    const key =
      element("line", {
        x1: x,
        x2: x + 32,
        y1: y,
        y2: y,
        stroke: look.color,
        "stroke-width": 2.5,
        "stroke-dasharray": look.dash,
      }) +
      markerAt(look, x + 16, y, look.color) +
      label(x + 40, y + 4, said, { "font-size": 13, fill: "#222" });
    x += needed;
    return key;
  });
  return { drawn, rows: row + 1 };
}

function seriesOf({ points }: CountSeries, look: Look, lane: number, drawing: Drawing, language: Language): string {
  const byPeriod = new Map(points.map((point) => [point.period, point]));
  const pieces: (readonly [number, number])[][] = [[]];
  const marks: string[] = [];
  const beside = (lane - (drawing.lanes - 1) / 2) * 10; // equal counts do not hide each other
  for (const period of drawing.periods) {
    const point = byPeriod.get(period);
    const x = drawing.xOf(period) + beside;
    if (point && "count" in point) {
      const y = drawing.yOf(point.count);
      pieces.at(-1)?.push([x, y]);
      marks.push(markerAt(look, x, y, look.color), countLabel(x, y, point.count, look));
    } else {
      pieces.push([]);
      if (point) marks.push(hiddenMark(look, x, drawing.bottom + 12 + lane * laneHeight, language));
    }
  }
  const stroke = { fill: "none", stroke: look.color, "stroke-width": 2.5, "stroke-dasharray": look.dash };
  const lines = pieces
    .filter(({ length }) => length > 1)
    .map((piece) => element("path", { d: pathOf(piece), ...stroke }));
  return element("g", {}, ...lines, ...marks);
}

function countLabel(x: number, y: number, count: number, { color }: Look): string {
  const halo = { "paint-order": "stroke", stroke: "#fff", "stroke-width": 3 };
  return label(x + 8, y - 7, String(count), { "font-size": 12, "font-weight": 600, fill: color, ...halo });
}

/** Hollow and crossed, apart from the scale: nobody can read a number from it. */
function hiddenMark(look: Look, x: number, y: number, language: Language): string {
  const cross = element("path", {
    d: `M${x - 3} ${y - 3}L${x + 3} ${y + 3}M${x - 3} ${y + 3}L${x + 3} ${y - 3}`,
    stroke: look.color,
  });
  return element("g", { role: "img", "aria-label": words.hidden[language] }, markerAt(look, x, y, "#fff"), cross);
}

function described(series: readonly CountSeries[], language: Language): string {
  return series
    .map(({ name, points }) => {
      const said = points.map((point) => `${point.period} ${"count" in point ? point.count : words.hidden[language]}`);
      return `${name[language]}: ${said.join(language === "zh" ? "，" : ", ")}${language === "zh" ? "。" : "."}`;
    })
    .join(" ");
}
