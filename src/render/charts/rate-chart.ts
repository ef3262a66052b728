import { BaoxueError, type Issue } from "../../model/errors.js";
import { bilingual, text, yesNo } from "../../model/field-checks.js";
import { type Check, fields, listOf, optional } from "../../model/shape-check.js";
import type { Language, Text } from "../../model/text.js";
import { checkChart } from "./check-chart.js";
import { type ChartOptions, picture } from "./picture.js";
import { type PanelPlace, type RateLine, ratePanel, rateWords, xOf } from "./rate-panel.js";
import { label } from "./svg.js";

/** How a chart of rates is drawn. */
export interface RateChartOptions extends ChartOptions {
  /** From left to right; a period of which there is no figure has its place too. */
  readonly periods: readonly string[];
  /** What the periods are; school years unless given. */
  readonly periodName?: Text;
}

// Blue and vermilion of the palette of Okabe and Ito, which colour-blind people tell apart; the markers differ too.
const looks = [
  { color: "#0072B2", marker: "circle" },
  { color: "#C24E00", marker: "square" },
] as const;

const margin = { left: 104, right: 28, top: 86, bottom: 96 } as const;
const panelHeight = 190;
const panelGap = 54;

/**
 * Rates over periods as one SVG picture (变化趋势图): a panel for each rate, since 99 % and 1 % have no scale in common. Lines join only what may be
 * compared; what was restated shows what was published before, hollow.
 *
 * @throws {BaoxueError} `invalid-input` where the lines or the options are none, a point is of a period that the chart has not, or its per cent are no number to draw.
 * @example
 * ```ts
 * import { rateChart } from "baoxue/charts";
 * const point = { period: "2024-2025", percent: 0.5, text: { zh: "0.50%", en: "0.50 %" }, earlier: [], joined: false };
 * const line = { name: { zh: "辍学率", en: "Dropout rate" }, points: [point], definitions: [] };
 * const svg = rateChart([line], { language: "zh", title: { zh: "趋势", en: "Trend" }, periods: ["2024-2025"] });
 * svg.includes(">0.50%</text>"); //=> true
 * ```
 */
export function rateChart(lines: readonly RateLine[], options: RateChartOptions): string {
  const more = { periods: listOf(text), periodName: optional(bilingual) };
  checkChart({ name: "lines", shape: linesShape(), more }, lines, options);
  const { language, title, periods, periodName = schoolYear } = options;
  check(lines, periods);
  const width = Math.max(720, margin.left + margin.right + periods.length * 110);
  const height = margin.top + lines.length * panelHeight + (lines.length - 1) * panelGap + margin.bottom;
  const places = lines.map((_, i): PanelPlace => {
    const top = margin.top + i * (panelHeight + panelGap);
    const look = looks[i % looks.length] ?? looks[0];
    const bottom = top + panelHeight;
    return { left: margin.left, right: width - margin.right, top, bottom, ...look, language, periods };
  });
  const foot = height - margin.bottom;
  return picture(
    {
      ...options,
      width,
      height,
      id: options.id ?? "trend",
      described: lines.map((line) => inWords(line, language)).join(" "),
    },
    label(margin.left - 80, 32, title[language], { "font-size": 18, "font-weight": 700, fill: "#222" }),
    ...lines.flatMap((line, i) => (places[i] ? [ratePanel(line, places[i])] : [])),
    ...(places[0] ? periodAxis(places[0], foot, periodName) : []),
    ...notes(lines, language).map((note, i) =>
      label(margin.left - 80, foot + 66 + i * 18, note, { "font-size": 12, fill: "#555" }),
    ),
  );
}

function linesShape(): Check {
  const value = { text: bilingual };
  const point = fields({ ...value, period: text, earlier: listOf(fields(value)), joined: yesNo });
  return listOf(fields({ name: bilingual, points: listOf(point), definitions: listOf(text) }));
}

function check(lines: readonly RateLine[], periods: readonly string[]): void {
  const issues = lines.flatMap(({ points }, i) =>
    points.flatMap(({ period, percent, earlier }, j): readonly Issue[] => {
      const path = `lines[${i}].points[${j}]`;
      const wrong = [percent, ...earlier.map((one) => one.percent)].find(
        (one) => one !== undefined && !Number.isFinite(one),
      );
      return [
        ...(periods.includes(period)
          ? []
          : [{ path: `${path}.period`, value: period, expected: "one of the chart's periods" }]),
        ...(wrong === undefined ? [] : [{ path: `${path}.percent`, value: wrong, expected: "a finite number" }]),
      ];
    }),
  );
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

const schoolYear: Text = { zh: "学年", en: "School year" };

function periodAxis(place: PanelPlace, foot: number, name: Text): readonly string[] {
  const { left, right, language, periods } = place;
  return [
    ...periods.map((period) =>
      label(xOf(place, period), foot + 19, period, { "text-anchor": "middle", "font-size": 13, fill: "#222" }),
    ),
    label((left + right) / 2, foot + 39, name[language], {
      "text-anchor": "middle",
      "font-size": 13,
      fill: "#555",
    }),
  ];
}

/** What the signs of the picture mean, where it has them; and by which definitions the figures were made. */
function notes(lines: readonly RateLine[], language: Language): readonly string[] {
  const points = lines.flatMap((line) => line.points);
  const definitions = new Set(lines.flatMap((line) => line.definitions));
  const isApart = lines.some((line) => line.points.some(({ joined }, i) => i > 0 && !joined));
  return [
    ...(definitions.size === 0 ? [] : [`${rateWords.definitions[language]}: ${[...definitions].join(", ")}`]),
    [
      ...(points.some(({ earlier }) => earlier.length > 0) ? [rateWords.restated[language]] : []),
      ...(isApart ? [rateWords.apart[language]] : []),
    ].join(language === "zh" ? "；" : "; "),
  ];
}

/** The same in words, for those who do not see it. */
function inWords({ name, points }: RateLine, language: Language): string {
  const said = points.map(({ period, text: figure, earlier }) => {
    const before = earlier.map((value) => value.text[language]).join(", ");
    const now = `${period} ${figure[language]}`;
    return before === "" ? now : `${now} (${rateWords.before[language]} ${before})`;
  });
  return `${name[language]}: ${said.join(language === "zh" ? "，" : ", ")}${language === "zh" ? "。" : "."}`;
}
