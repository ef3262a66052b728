import type { FigurePublished } from "../../model/events-figures.js";
import type { Fact } from "../../model/fact.js";
import { compareFractions, decimalFraction } from "../../model/fraction.js";
import type { Stage } from "../../model/people.js";
import type { Comparison } from "../measure.js";
import type { Period } from "../period.js";
import { keyBeforeIn } from "./period-keys.js";
import type { Context } from "./shapes.js";

/** A fraction of whole numbers. */
export type Figure = Pick<FigurePublished, "numerator" | "denominator">;

/** The figures of an indicator about a subject, as known, in the order of their publication. */
export function figuresOf({ look, timeline }: Context, indicator: string): readonly Fact<FigurePublished>[] {
  if (timeline.figures.length === 0) return timeline.figures;
  const { world, asOf, knownOn } = look;
  return timeline.figures.filter(
    (fact) => fact.event.indicator === indicator && fact.at <= asOf && world.counts(fact, knownOn),
  );
}

/** The last figure for each period, by its key. */
export function byPeriod(published: readonly Fact<FigurePublished>[]): ReadonlyMap<string, Fact<FigurePublished>> {
  return new Map(published.map((fact) => [fact.event.period, fact]));
}

/** The stage that an indicator's id names after a colon: `dropoutRate:primary`. */
export function stageOfIndicator(indicator: string): Stage | undefined {
  const stage = indicator.split(":")[1];
  return stage === "primary" || stage === "junior" || stage === "senior" ? stage : undefined;
}

/** Compares an exact fraction with a level; one over zero compares with nothing. */
export function compares(figure: Figure, is: Comparison, level: number): boolean {
  const wanted = decimalFraction(level);
  const order = wanted && compareFractions(figure, wanted);
  if (order === undefined) return false;
  switch (is) {
    case "atLeast":
      return order >= 0;
    case "atMost":
      return order <= 0;
    case "over":
      return order > 0;
    case "under":
      return order < 0;
    case "equals":
      return order === 0;
    default:
      return is satisfies never;
  }
}

/** Whether the last figures of such periods, one right after the other, rise so many times, each over the one before. */
export function risesFor(published: readonly Fact<FigurePublished>[], per: Period, times: number): boolean {
  const figures = byPeriod(published);
  const chain = [...figures.keys()].sort().slice(-times - 1);
  if (chain.length <= times) return false;
  return chain.every((key, i) => {
    const before = chain[i - 1];
    if (before === undefined) return true;
    const [a, b] = [figures.get(before)?.event, figures.get(key)?.event];
    return keyBeforeIn(per, key) === before && a !== undefined && b !== undefined && rises(a, b);
  });
}

function rises(a: Figure, b: Figure): boolean {
  return compareFractions(a, b) === -1;
}
