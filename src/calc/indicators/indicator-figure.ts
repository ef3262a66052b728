import { BaoxueError, type Issue, type Result } from "../../model/errors.js";
import type { Fraction } from "../../model/fraction.js";
import type { Text } from "../../model/text.js";
import { countersOf } from "./counters-of.js";
import type { CounterTerm, Indicator, Population, SourceCertainty } from "./indicator.js";

/** How many of each counter; what is not known is left out, and never 0. */
export type CounterCounts<C extends string = string> = Readonly<Partial<Record<C, number>>>;

/** A figure with all that it was reached by. */
export interface IndicatorFigure<C extends string = string> {
  readonly indicator: string;
  readonly variant: string;
  /** Of the definition. */
  readonly version: number;
  readonly population: Population;
  /** Exact, neither reduced nor capped; a zero denominator says that there is nothing to measure. */
  readonly value: Fraction;
  /** What is to be shown where the formula caps and the value is above 100 %: one whole. Absent where nothing was capped. */
  readonly capped?: Fraction;
  /** The counts that went into it. */
  readonly counts: Readonly<Record<C, number>>;
  readonly formula: Text;
  readonly source: Text;
  readonly certainty: SourceCertainty;
}

/**
 * The figure that a definition makes of counts, as an exact fraction. Its sums are whole numbers; nothing is rounded, and nothing is capped in silence.
 *
 * @throws {BaoxueError} `invalid-input` when a counter of the definition has no count, or one that is no whole number from 0; and when the base comes out below 0.
 * @example
 * ```ts
 * import { indicatorFigure, indicatorOf, percentText } from "baoxue";
 * const definition = indicatorOf("retentionRate", "schoolYear");
 * const figure = definition && indicatorFigure(definition, { yearEndRoll: 42, startRoll: 50 });
 * figure && percentText(figure.value).en; //=> "84.00 %"
 * ```
 */
export function indicatorFigure<C extends string>(
  indicator: Indicator<C>,
  counts: CounterCounts<NoInfer<C>>,
): IndicatorFigure<C> {
  const made = safeIndicatorFigure(indicator, counts);
  if (!made.ok) throw new BaoxueError("invalid-input", made.issues);
  return made.value;
}

/** As {@link indicatorFigure}, but answers with what is wrong instead of throwing. */
export function safeIndicatorFigure<C extends string>(
  indicator: Indicator<C>,
  counts: CounterCounts<NoInfer<C>>,
): Result<IndicatorFigure<C>> {
  const names = countersOf(indicator);
  if (typeof counts !== "object" || counts === null)
    return { ok: false, issues: [{ path: "counts", value: counts, expected: `counts of ${names.join(", ")}` }] };
  const issues = names.flatMap((name) => countIssue(name, counts[name]));
  if (issues.length > 0) return { ok: false, issues };
  const used = Object.fromEntries(names.map((name) => [name, counts[name] ?? 0])) as Record<C, number>;
  const figure = figureOf(indicator, used);
  const { denominator } = figure.value;
  if (denominator >= 0) return { ok: true, value: figure };
  const expected = "a base from 0: more was taken off than there was";
  return { ok: false, issues: [{ path: "denominator", value: denominator, expected }] };
}

/** The figure of counts that are known to be whole numbers. */
function figureOf<C extends string>(indicator: Indicator<C>, counts: Readonly<Record<C, number>>): IndicatorFigure<C> {
  const { id, variant, version, population, formula, citation } = indicator;
  const value = { numerator: sumOf(indicator.numerator, counts), denominator: sumOf(indicator.denominator, counts) };
  return {
    indicator: id,
    variant,
    version,
    population,
    value,
    ...(indicator.capped && isOverOne(value) ? { capped: { numerator: 1, denominator: 1 } } : {}),
    counts,
    formula,
    source: citation.source,
    certainty: citation.certainty,
  };
}

/** Above one whole, of a base that there is. */
function isOverOne({ numerator, denominator }: Fraction): boolean {
  return denominator > 0 && numerator > denominator;
}

/** A sum of whole numbers, exact however large: past what a number holds it is a big one. */
function sumOf<C extends string>(
  terms: readonly CounterTerm<C>[],
  counts: Readonly<Record<C, number>>,
): number | bigint {
  let sum = 0;
  for (const { counter, times = 1 } of terms) sum += counts[counter] * times;
  if (
    Number.isSafeInteger(sum) &&
    terms.every(({ counter, times = 1 }) => Number.isSafeInteger(counts[counter] * times))
  )
    return sum;
  return terms.reduce((total, { counter, times = 1 }) => total + BigInt(counts[counter]) * BigInt(times), 0n);
}

function countIssue(name: string, value: number | undefined): readonly Issue[] {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return [];
  return [{ path: `counts.${name}`, value, expected: "a whole number from 0; what is unknown makes no figure" }];
}
