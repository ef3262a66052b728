import { BaoxueError, type Issue } from "../../model/errors.js";
import type { Indicator } from "../indicators/indicator.js";
import { type CounterCounts, type IndicatorFigure, safeIndicatorFigure } from "../indicators/indicator-figure.js";
import type { CountedPeriod } from "../spells/counted-period.js";
import type { Dimension } from "../spells/dimension.js";
import { keyText } from "./group-key.js";
import type { PupilTally, Tally } from "./tally.js";

/** The figures of one group, each with its definition, its exact value and the counts it was made of. */
export interface GroupFigures {
  /** The group's value in each dimension. */
  readonly group: Readonly<Partial<Record<Dimension, string>>>;
  readonly periods: readonly CountedPeriod[];
  readonly figures: readonly IndicatorFigure[];
  /** Definitions for which the tallies lack a counter in this group: no figure is made, and none is guessed. */
  readonly missing: readonly {
    readonly indicator: string;
    readonly variant: string;
    readonly counters: readonly string[];
  }[];
}

/**
 * The figures that definitions make of tallies, group by group. Several tallies of the same periods by the same dimensions are held side by side: spells,
 * distinct children, a census; each counter is in one of them.
 *
 * @throws {BaoxueError} `invalid-input` when tallies differ in dimensions or periods, or a counter is there twice: which count is meant, nothing says.
 * @example
 * ```ts
 * import { emptyTally, indicatorOf, percentText, schoolYearPeriod, tallyFigures } from "baoxue";
 * const none = emptyTally({ periods: [schoolYearPeriod("2024-2025")], by: ["county"], counters: ["startRoll", "yearEndRoll"] });
 * const definition = indicatorOf("retentionRate", "schoolYear");
 * const [county] = definition ? tallyFigures([definition], [{ ...none, groups: [{ key: ["370112"], counts: [50, 42] }] }]) : [];
 * county?.figures.map(({ value }) => percentText(value).en); //=> ["84.00 %"]
 * ```
 */
export function tallyFigures(
  definitions: readonly Indicator[],
  tallies: readonly (Tally | PupilTally)[],
): readonly GroupFigures[] {
  const issues = fitIssues(tallies);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const by = tallies[0]?.by ?? [];
  const groups = new Map<string, { key: readonly string[]; counts: CounterCounts }>();
  for (const tally of tallies)
    for (const { key, counts } of tally.groups) {
      const text = keyText(key);
      const named = Object.fromEntries(tally.counters.map((counter, i) => [counter, counts[i] ?? 0]));
      groups.set(text, { key, counts: { ...groups.get(text)?.counts, ...named } });
    }
  return [...groups.values()].map(({ key, counts }) => ({
    group: Object.fromEntries(by.map((dimension, i) => [dimension, key[i]])),
    periods: tallies[0]?.periods ?? [],
    ...figuresOf(definitions, counts),
  }));
}

/** What keeps tallies from being held side by side. */
function fitIssues(tallies: readonly (Tally | PupilTally)[]): readonly Issue[] {
  const met = new Set<string>();
  const [first] = tallies;
  return tallies.flatMap(({ by, periods, counters }, i): readonly Issue[] => {
    const path = `tallies[${i}]`;
    const twice = counters.flatMap((counter, place) => {
      if (met.has(counter))
        return [{ path: `${path}.counters[${place}]`, value: counter, expected: "each counter once" }];
      met.add(counter);
      return [];
    });
    const fits = (own: readonly string[], other: readonly string[] = []): boolean => keyText(own) === keyText(other);
    return [
      ...(fits(by, first?.by)
        ? []
        : [{ path: `${path}.by`, value: by, expected: `${first?.by.join(", ")}, as tallies[0]` }]),
      ...(fits(daysOf(periods), daysOf(first?.periods))
        ? []
        : [
            {
              path: `${path}.periods`,
              value: daysOf(periods),
              expected: `${daysOf(first?.periods).join(", ")}, as tallies[0]`,
            },
          ]),
      ...twice,
    ];
  });
}

function daysOf(periods: readonly CountedPeriod[] = []): readonly string[] {
  return periods.map(({ id, from, to }) => `${id}: ${from} to ${to}`);
}

function figuresOf(
  definitions: readonly Indicator[],
  counts: CounterCounts,
): Pick<GroupFigures, "figures" | "missing"> {
  const figures: IndicatorFigure[] = [];
  const missing: GroupFigures["missing"][number][] = [];
  for (const definition of definitions) {
    const made = safeIndicatorFigure(definition, counts);
    if (made.ok) figures.push(made.value);
    else {
      const counters = made.issues.map(({ path }) => path.slice("counts.".length));
      missing.push({ indicator: definition.id, variant: definition.variant, counters });
    }
  }
  return { figures, missing };
}
