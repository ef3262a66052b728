import { compareFractions } from "../../model/fraction.js";
import type { Text } from "../../model/text.js";
import { keyBeforeIn } from "../../rules/engine/period-keys.js";
import type { Period } from "../../rules/period.js";
import { formulaText } from "./figure-definition.js";
import type { SeriesFigure } from "./series-figure.js";

/**
 * How a figure stands to the one of the period before. Only `rise`, `fall` and `same` are comparisons; `gap`: a period between them has no
 * figure; `break`: they are not known to be made by the same definition, variant and version; `undefined`: one of them has nothing to measure.
 */
export type SeriesStep = "rise" | "fall" | "same" | "gap" | "break" | "undefined";

/** What each step is called. */
export const seriesStepLabels: Readonly<Record<SeriesStep, Text>> = {
  rise: { zh: "上升", en: "rose" },
  fall: { zh: "下降", en: "fell" },
  same: { zh: "持平", en: "stayed" },
  gap: { zh: "中间有缺失，不比较", en: "periods missing between, not compared" },
  break: { zh: "口径变更，不可比", en: "break in series, not comparable" },
  undefined: { zh: "无基数，不比较", en: "nothing to measure, not compared" },
};

/** How a figure stands to the one before. */
export function stepBetween(before: SeriesFigure, after: SeriesFigure, per: Period): SeriesStep {
  if (keyBeforeIn(per, after.period) !== before.period) return "gap";
  if (!isSameKind(before, after)) return "break";
  const order = compareFractions(before.value, after.value);
  if (order === undefined) return "undefined";
  if (order === 0) return "same";
  return order < 0 ? "rise" : "fall";
}

function isSameKind({ definition: a }: SeriesFigure, { definition: b }: SeriesFigure): boolean {
  return a !== undefined && b !== undefined && formulaText(a) === formulaText(b);
}
