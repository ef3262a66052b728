import { type FigureSeries, type Fraction, formulaText, type Language, percentText, type Text } from "baoxue";
import { type RateLine, type RateValue, rateChart } from "baoxue/charts";
import { type CountyFigures, formRates } from "./county-figures.js";

/** The county's two rates over the years, as a picture. */
export function trendSvg({ trend }: CountyFigures, language: Language): string {
  const lines = trend.flatMap((series, i) => {
    const definition = formRates[i];
    return definition ? [rateLine(definition.names, series)] : [];
  });
  return rateChart(lines, {
    language,
    periods: schoolYears(trend),
    title: {
      zh: "全县义务教育巩固率和辍学率",
      en: "Retention and dropout in the county's compulsory schools",
    },
  });
}

/** A series as the chart takes it: joined where the library says that two years may be compared. */
export function rateLine(name: Text, { points }: FigureSeries): RateLine {
  const definitions = points.flatMap(({ figure: { definition } }) => (definition ? [formulaText(definition)] : []));
  return {
    name,
    definitions: [...new Set(definitions)],
    points: points.map(({ period, figure, earlier, step }) => ({
      period,
      ...rateValue(figure.value),
      earlier: earlier.map(({ value }) => rateValue(value)),
      joined: step === "rise" || step === "fall" || step === "same",
    })),
  };
}

/** The per cent are for drawing alone: what is written beside a point is the exact text. */
function rateValue(value: Fraction): RateValue {
  const { numerator, denominator } = value;
  const text = percentText(value);
  return Number(denominator) === 0 ? { text } : { text, percent: (Number(numerator) * 100) / Number(denominator) };
}

/** Every school year from the first to the last, also those of which there is no figure. */
export function schoolYears(series: readonly FigureSeries[]): readonly string[] {
  const known = series.flatMap(({ points }) => points.map(({ period }) => Number(period.slice(0, 4))));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, i) => `${first + i}-${first + i + 1}`);
}
