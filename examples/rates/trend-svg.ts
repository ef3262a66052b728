import type { Language } from "baoxue";
import { type CountyFigures, formRates } from "./county-figures.js";
import { trendChart } from "./trend-chart.js";

/** The county's two rates over the years, as a picture. */
export function trendSvg({ trend }: CountyFigures, language: Language): string {
  const lines = trend.flatMap((series, i) => {
    const definition = formRates[i];
    return definition ? [{ name: definition.names, series }] : [];
  });
  return trendChart(lines, {
    language,
    title: {
      zh: "全县义务教育巩固率和辍学率",
      en: "Retention and dropout in the county's compulsory schools",
    },
  });
}
