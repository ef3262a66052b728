import type { Language, Text } from "../../model/text.js";
import { type Scale, scaleFor } from "./scale.js";
import { element, label, pathOf } from "./svg.js";

/** A rate as it is drawn. */
export interface RateValue {
  /** Where it stands, in per cent; absent where there is nothing to measure. */
  readonly percent?: number;
  /** What is written beside it, such as the exact figure. */
  readonly text: Text;
}

/** A rate of one period. */
export interface RatePoint extends RateValue {
  /** One of the chart's periods. */
  readonly period: string;
  /** What was published of it before (修订前), the earliest first. */
  readonly earlier: readonly RateValue[];
  /** Whether it may be compared with the point before it, so that a line joins them. */
  readonly joined: boolean;
}

/** One rate over periods, drawn on a panel of its own. */
export interface RateLine {
  readonly name: Text;
  readonly points: readonly RatePoint[];
  /** By which definitions its figures were made (口径). */
  readonly definitions: readonly string[];
}

/** Where a panel stands, and how it is drawn. */
export interface PanelPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly color: string;
  readonly marker: "circle" | "square";
  readonly language: Language;
  /** From left to right; a year without a figure has its place too. */
  readonly periods: readonly string[];
}

/** Words that stand in the picture. */
export const rateWords: Readonly<Record<"before" | "restated" | "definitions" | "noFigure" | "apart", Text>> = {
  before: { zh: "修订前", en: "before" },
  restated: {
    zh: "空心：修订前公布的数；实心：现行数",
    en: "hollow: as first published, since restated; solid: the figure that holds",
  },
  definitions: { zh: "口径", en: "definitions" },
  noFigure: { zh: "无数据", en: "no figure" },
  apart: {
    zh: "两年之间无连线：无数据、无基数或口径已变更",
    en: "years not joined: no figure, nothing to measure, or another definition",
  },
};

/** Draws a panel: ticks, axis title, the line with its gaps, every value in words. */
export function ratePanel(line: RateLine, place: PanelPlace): string {
  const points = new Map(line.points.map((point) => [point.period, point]));
  const shown = line.points.flatMap((point) => [point, ...point.earlier].flatMap(({ percent }) => percent ?? []));
  const drawing: Drawing = { place, scale: scaleFor(shown), points };
  return element(
    "g",
    {},
    ...grid(drawing),
    axisTitle(line.name[place.language], place),
    ...joined(drawing).map((d) =>
      element("path", { d, fill: "none", stroke: place.color, "stroke-width": 2.5, "stroke-linejoin": "round" }),
    ),
    ...place.periods.map((period) => pointOf(drawing, period)),
  );
}

interface Drawing {
  readonly place: PanelPlace;
  readonly scale: Scale;
  readonly points: ReadonlyMap<string, RatePoint>;
}

/** The middle of a period's column. */
export function xOf({ left, right, periods }: PanelPlace, period: string): number {
  return left + ((periods.indexOf(period) + 0.5) * (right - left)) / periods.length;
}

function yOf({ place: { top, bottom }, scale }: Drawing, percent: number): number {
  return bottom - scale.at(percent) * (bottom - top);
}

function grid(drawing: Drawing): readonly string[] {
  const { left, right, language } = drawing.place;
  const { ticks, digits } = drawing.scale;
  return ticks.flatMap((tick, i) => {
    const y = yOf(drawing, tick);
    const said = `${tick.toFixed(digits).replace("-", "−")}${language === "zh" ? "%" : " %"}`;
    return [
      element("line", { x1: left, x2: right, y1: y, y2: y, stroke: i === 0 ? "#555" : "#ddd" }),
      label(left - 8, y + 4, said, { "text-anchor": "end", "font-size": 12, fill: "#555" }),
    ];
  });
}

/** The axis is named above it, where long names have room and are read without turning the head. */
function axisTitle(said: string, { top, left, color }: PanelPlace): string {
  return label(left - 80, top - 18, `${said} (%)`, { "font-size": 14, "font-weight": 600, fill: color });
}

/** The line, in pieces: only where two years may be compared. */
function joined(drawing: Drawing): readonly string[] {
  const pieces: (readonly [number, number])[][] = [];
  for (const period of drawing.place.periods) {
    const found = spotOf(drawing, period);
    if (!found) continue;
    const spot = [found.x, found.y] as const;
    const last = pieces.at(-1);
    if (drawing.points.get(period)?.joined && last) last.push(spot);
    else pieces.push([spot]);
  }
  return pieces.filter(({ length }) => length > 1).map(pathOf);
}

function pointOf(drawing: Drawing, period: string): string {
  const { place } = drawing;
  const spot = spotOf(drawing, period);
  const point = drawing.points.get(period);
  if (!spot || !point) return nothingThere(place, period, point);
  const earlier = point.earlier.flatMap(({ percent, text }) =>
    percent === undefined ? [] : [{ text, y: yOf(drawing, percent) }],
  );
  const neighbours = neighboursOf(drawing, period);
  const isBelow = earlier.length > 0 ? earlier.some(({ y }) => y < spot.y) : isValley(spot, neighbours);
  const now = point.text[place.language];
  return [
    ...earlier.map((one) => before(place, one, spot, neighbours)),
    marker(place, spot.x, spot.y, place.color),
    label(spot.x, spot.y + (isBelow ? 22 : -11), now, {
      "text-anchor": "middle",
      "font-size": 13,
      "font-weight": 600,
      fill: place.color,
      ...halo,
    }),
  ].join("");
}

function nothingThere(place: PanelPlace, period: string, point: RatePoint | undefined): string {
  const said = point ? point.text : rateWords.noFigure;
  return label(xOf(place, period), place.bottom - 8, said[place.language], {
    "text-anchor": "middle",
    "font-size": 12,
    fill: "#777",
    "font-style": "italic",
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function spotOf(drawing: Drawing, period: string): Spot | undefined {
  const point = drawing.points.get(period);
  const percent = point?.percent;
  return percent === undefined ? undefined : { x: xOf(drawing.place, period), y: yOf(drawing, percent) };
}

/** The points to the left and to the right. */
function neighboursOf(drawing: Drawing, period: string): readonly Spot[] {
  const { periods } = drawing.place;
  const at = periods.indexOf(period);
  return [periods[at - 1], periods[at + 1]].flatMap((near) =>
    near === undefined ? [] : (spotOf(drawing, near) ?? []),
  );
}

/** Lower than all its neighbours: a label above it would stand in the line. */
function isValley({ y }: Spot, neighbours: readonly Spot[]): boolean {
  return neighbours.length > 0 && neighbours.every((near) => near.y < y - 4);
}

/** What was published before: hollow, tied to the point that holds, its label on the side where the line is farther away. */
function before(
  place: PanelPlace,
  { text, y }: { readonly text: Text; readonly y: number },
  spot: Spot,
  neighbours: readonly Spot[],
): string {
  const said = `${rateWords.before[place.language]} ${text[place.language]}`;
  const distance = (sign: 1 | -1): number => {
    const near = neighbours.find(({ x }) => Math.sign(x - spot.x) === sign);
    if (!near) return Number.POSITIVE_INFINITY;
    const share = labelReach / Math.abs(near.x - spot.x);
    return Math.abs(spot.y + (near.y - spot.y) * share - y);
  };
  const isLeft = distance(-1) > distance(1);
  return [
    element("line", { x1: spot.x, x2: spot.x, y1: y, y2: spot.y, stroke: place.color, "stroke-dasharray": "2 3" }),
    marker(place, spot.x, y, "#fff"),
    label(spot.x + (isLeft ? -11 : 11), y + 4, said, {
      "text-anchor": isLeft ? "end" : "start",
      "font-size": 12,
      fill: "#555",
      ...halo,
    }),
  ].join("");
}

/** How far from its point the middle of such a label is. */
const labelReach = 50;

const halo = { "paint-order": "stroke", stroke: "#fff", "stroke-width": 3, "stroke-linejoin": "round" } as const;

function marker({ marker: form, color }: PanelPlace, x: number, y: number, fill: string): string {
  const look = { fill, stroke: color, "stroke-width": 2 };
  return form === "circle"
    ? element("circle", { cx: x, cy: y, r: 5, ...look })
    : element("rect", { x: x - 4.5, y: y - 4.5, width: 9, height: 9, ...look });
}
