import type { Counter } from "../indicators/counter.js";
import type { CounterTerm, Indicator } from "../indicators/indicator.js";
import type { CountedPeriod } from "./counted-period.js";
import type { PupilSpell } from "./pupil-spell.js";
import { statePlan } from "./state-plan.js";
import { stateReader } from "./state-reader.js";

/** One spell that a figure counts, and why. */
export interface IndicatorMember {
  readonly pupil: string;
  /** Its place in the list of spells, from 0. */
  readonly row: number;
  /** The counter by which it counts, whose `means` says why. */
  readonly counter: string;
  /** How often, and with which sign. */
  readonly times: number;
}

/** Who is counted, above and below the line. */
export interface IndicatorMembers {
  readonly numerator: readonly IndicatorMember[];
  readonly denominator: readonly IndicatorMember[];
  /** Counters that no spell tells: their members are the host's to name. */
  readonly elsewhere: readonly string[];
}

/**
 * Who is counted in a figure, and why: each spell by each counter that it fits. The counts of a tally are the lengths of these lists; a child with several
 * spells counts once by a counter of children.
 *
 * @example
 * ```ts
 * import { indicatorCounters, indicatorMembers, indicatorOf, schoolYearPeriod } from "baoxue";
 * const definition = indicatorOf("dropoutRate", "dictionary");
 * const spells = [
 *   { pupil: "P1", school: "S1", area: "370112", grade: 7, entry: { on: "2024-09-01", as: "newEntrant" }, exit: { on: "2025-03-03", as: "suspended" } },
 * ] as const;
 * definition && indicatorMembers(definition, indicatorCounters, spells, schoolYearPeriod("2024-2025")).numerator;
 * //=> [{ pupil: "P1", row: 0, counter: "suspensions", times: 1 }]
 * ```
 */
export function indicatorMembers<C extends string>(
  { numerator, denominator }: Indicator<C>,
  counters: Readonly<Record<C, Counter>>,
  spells: readonly PupilSpell[],
  period: CountedPeriod,
): IndicatorMembers {
  const side = (terms: readonly CounterTerm<C>[]): readonly IndicatorMember[] =>
    terms.flatMap(({ counter, times = 1 }) => {
      const definition = counters[counter];
      return definition.source === "given"
        ? []
        : fitting(definition, spells, period).map(({ pupil, row }) => ({ pupil, row, counter, times }));
    });
  const elsewhere = [...numerator, ...denominator].filter(({ counter }) => counters[counter].source === "given");
  return {
    numerator: side(numerator),
    denominator: side(denominator),
    elsewhere: [...new Set(elsewhere.map(({ counter }) => counter))],
  };
}

function fitting(
  counter: Exclude<Counter, { readonly source: "given" }>,
  spells: readonly PupilSpell[],
  period: CountedPeriod,
): readonly Pick<IndicatorMember, "pupil" | "row">[] {
  const plan = statePlan([counter]);
  const stateOf = stateReader(plan, period);
  const seen = new Set<string>();
  return spells.flatMap((spell, row) => {
    if (plan.hits[stateOf(spell)] === 0 || (counter.unit === "pupils" && seen.has(spell.pupil))) return [];
    seen.add(spell.pupil);
    return [{ pupil: spell.pupil, row }];
  });
}
