import {
  type FigureSeries,
  fallingPeriods,
  type Language,
  percentText,
  risingPeriods,
  type SeriesPoint,
  seriesStepLabels,
} from "baoxue";
import { type CountyFigures, formRates, years } from "./county-figures.js";
import type { CountyTables } from "./read/tables.js";
import { shown } from "./show-form.js";
import { table } from "./table.js";
import { words } from "./words.js";

/** The two rates over the years, with what was restated; then the dropout rate of each school of today. */
export function showTrend(figures: CountyFigures, tables: CountyTables, lang: Language): readonly string[] {
  return [
    words.trend[lang],
    ...figures.trend.flatMap((series, i) => seriesLines(series, formRates[i]?.names[lang] ?? "", lang)),
    "",
    ...bySchool(figures, tables, lang),
  ];
}

function seriesLines(series: FigureSeries, name: string, lang: Language): readonly string[] {
  return [
    ` ${name}`,
    ...series.points.map((point) => `   ${pointText(point, lang)}`),
    `   ${words.rising[lang]}: ${risingPeriods(series)}; ${words.falling[lang]}: ${fallingPeriods(series)}`,
  ];
}

function pointText({ period, figure, earlier, step }: SeriesPoint, lang: Language): string {
  const before = earlier.map(({ value, publishedOn }) => `${shown(value, lang)}, ${publishedOn}`).join("; ");
  return [
    `${period}  ${shown(figure.value, lang)}  (${figure.publishedOn})`,
    ...(step ? [seriesStepLabels[step][lang]] : []),
    ...(before === "" ? [] : [`${words.restated[lang]} ${before}`]),
  ].join("  ");
}

function bySchool(
  { bySchool: byYear }: CountyFigures,
  { schools, mergers }: CountyTables,
  lang: Language,
): readonly string[] {
  const today = schools.filter(({ id }) => mergers[id] === undefined);
  const lines = today.map(({ id, names }) => [
    `${id} ${names[lang]}`,
    ...byYear.map((groups) => {
      const figure = groups
        .find(({ group }) => group.school === id)
        ?.figures.find(({ indicator }) => indicator === "dropoutRate");
      return figure ? `${figure.value.numerator}/${figure.value.denominator} ${percentText(figure.value)[lang]}` : "–";
    }),
  ]);
  const merged = Object.entries(mergers).map(
    ([from, into]) => ({ zh: `${from}并入${into}`, en: `${from} went into ${into}` })[lang],
  );
  return [
    `${words.bySchool[lang]}${merged.length > 0 ? `: ${merged.join("; ")}` : ""}`,
    ...table([words.school[lang], ...years], lines),
  ];
}
