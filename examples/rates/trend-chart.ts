import { formulaText, type Language, percentText, type SeriesPoint, type Text } from "baoxue";
import { type ChartLine, chartWords, type PanelPlace, panel, xOf } from "./chart-panel.js";
import { element, escaped, label } from "./svg.js";

/** How a chart is drawn. */
export interface ChartOptions {
  readonly language: Language;
  readonly title: Text;
  /** Begins the ids of the picture's title and description, which must be its own in a page that holds several. */
  readonly id?: string;
}

// Blue and vermilion of the palette of Okabe and Ito, which colour-blind people tell apart; the markers differ too.
const looks = [
  { color: "#0072B2", marker: "circle" },
  { color: "#C24E00", marker: "square" },
] as const;

const fonts =
  "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei','WenQuanYi Micro Hei',system-ui,sans-serif";

const margin = { left: 104, right: 28, top: 86, bottom: 96 } as const;
const panelHeight = 190;
const panelGap = 54;

/** The years of school-year series as one SVG picture: a panel for each rate, since 99 % and 1 % have no scale in common. */
export function trendChart(lines: readonly ChartLine[], { language, title, id = "trend" }: ChartOptions): string {
  const periods = periodsOf(lines);
  const width = Math.max(720, margin.left + margin.right + periods.length * 110);
  const height = margin.top + lines.length * panelHeight + (lines.length - 1) * panelGap + margin.bottom;
  const places = lines.map((_, i): PanelPlace => {
    const top = margin.top + i * (panelHeight + panelGap);
    const look = looks[i % looks.length] ?? looks[0];
    return {
      left: margin.left,
      right: width - margin.right,
      top,
      bottom: top + panelHeight,
      ...look,
      language,
      periods,
    };
  });
  const foot = height - margin.bottom;
  return `${element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      "font-family": fonts,
      lang: language === "zh" ? "zh-CN" : "en",
    },
    element("title", { id: `${id}-title` }, escaped(title[language])),
    element("desc", { id: `${id}-desc` }, escaped(lines.map((line) => inWords(line, language)).join(" "))),
    element("rect", { width, height, fill: "#fff" }),
    label(margin.left - 80, 32, title[language], { "font-size": 18, "font-weight": 700, fill: "#222" }),
    ...lines.flatMap((line, i) => (places[i] ? [panel(line, places[i])] : [])),
    ...(places[0] ? years(places[0], foot) : []),
    ...notes(lines, language).map((note, i) =>
      label(margin.left - 80, foot + 66 + i * 18, note, { "font-size": 12, fill: "#555" }),
    ),
  )}\n`;
}

/** Every school year from the first to the last, also those of which there is no figure. */
function periodsOf(lines: readonly ChartLine[]): readonly string[] {
  const known = lines.flatMap(({ series }) => series.points.map(({ period }) => Number(period.slice(0, 4))));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, i) => `${first + i}-${first + i + 1}`);
}

function years(place: PanelPlace, foot: number): readonly string[] {
  const { left, right, language, periods } = place;
  return [
    ...periods.map((period) =>
      label(xOf(place, period), foot + 19, period, { "text-anchor": "middle", "font-size": 13, fill: "#222" }),
    ),
    label((left + right) / 2, foot + 39, chartWords.schoolYear[language], {
      "text-anchor": "middle",
      "font-size": 13,
      fill: "#555",
    }),
  ];
}

/** What the signs of the picture mean, where it has them; and by which definitions the figures were made. */
function notes(lines: readonly ChartLine[], language: Language): readonly string[] {
  const points = lines.flatMap(({ series }) => series.points);
  const definitions = new Set(
    points.flatMap(({ figure: { definition } }) => (definition ? [formulaText(definition)] : [])),
  );
  const isApart = lines.some(({ series }) => series.points.length > 0 && hasGap(series.points));
  return [
    `${chartWords.definitions[language]}: ${[...definitions].join(", ")}`,
    [
      ...(points.some(({ earlier }) => earlier.length > 0) ? [chartWords.restated[language]] : []),
      ...(isApart ? [chartWords.apart[language]] : []),
    ].join(language === "zh" ? "；" : "; "),
  ];
}

function hasGap(points: readonly SeriesPoint[]): boolean {
  return points.some(({ step }) => step === "gap" || step === "break" || step === "undefined");
}

/** The same in words, for those who do not see it. */
function inWords({ name, series }: ChartLine, language: Language): string {
  const said = series.points.map(({ period, figure, earlier }) => {
    const before = earlier.map(({ value }) => percentText(value)[language]).join(", ");
    const now = `${period} ${percentText(figure.value)[language]}`;
    return before === "" ? now : `${now} (${chartWords.before[language]} ${before})`;
  });
  return `${name[language]}: ${said.join(language === "zh" ? "，" : ", ")}${language === "zh" ? "。" : "."}`;
}
