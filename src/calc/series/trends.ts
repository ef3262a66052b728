import type { FigureSeries } from "./figure-series.js";
import type { SeriesStep } from "./series-step.js";

/**
 * How many periods on end the figure has risen, each over the one before, up to the last point (连续上升). It agrees with the rule language:
 * `rising(indicator, per, n)` holds where this is at least `n`, wherever no definition changed; a rule compares by number alone, and this one
 * stops at a break, at a gap, and where there was nothing to measure.
 *
 * @example
 * ```ts
 * import { figureSeries, risingPeriods } from "baoxue";
 * const definition = { indicator: "dropoutRate", variant: "confirmed", version: 1 };
 * const years = ["2021-2022", "2022-2023", "2023-2024", "2024-2025"];
 * const figures = years.map((period, i) => ({
 *   period,
 *   value: { numerator: i + 1, denominator: 1000 },
 *   definition,
 *   publishedOn: "2025-10-08" as const,
 * }));
 * risingPeriods(figureSeries(figures, { per: { kind: "schoolYear" } })); //=> 3
 * ```
 */
export function risingPeriods(series: Pick<FigureSeries, "points">): number {
  return onEnd(series, "rise");
}

/** How many periods on end the figure has fallen up to the last point (连续下降); see {@link risingPeriods}. */
export function fallingPeriods(series: Pick<FigureSeries, "points">): number {
  return onEnd(series, "fall");
}

function onEnd({ points }: Pick<FigureSeries, "points">, wanted: SeriesStep): number {
  const last = points.findLastIndex(({ step }) => step !== wanted);
  return points.length === 0 ? 0 : points.length - 1 - last;
}
