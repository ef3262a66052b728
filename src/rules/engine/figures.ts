import type { FigurePublished } from "../../model/events-work.js";
import type { Fact } from "../../model/fact.js";
import type { Stage } from "../../model/people.js";
import type { Comparison } from "../measure.js";
import type { Context } from "./context.js";
import { nextKey } from "./periods.js";

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
  if (figure.denominator === 0) return false;
  const order = compareFigures(figure, fractionOf(level));
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

/** The order of two fractions, exactly: by whole numbers, never by binary fractions. */
export function compareFigures(a: Figure, b: Figure): number {
  const sign = a.denominator < 0 !== b.denominator < 0 ? -1n : 1n;
  const difference =
    sign * (BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator));
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A level such as 0.006 as the decimal fraction that was written, not as the nearest binary one. */
function fractionOf(level: number): Figure {
  const [mantissa = "0", exponent = "0"] = String(level).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const shift = decimals.length - Number(exponent);
  const digits = Number(whole + decimals);
  return shift >= 0
    ? { numerator: digits, denominator: 10 ** shift }
    : { numerator: digits * 10 ** -shift, denominator: 1 };
}

/** Whether the last figures of periods on end rise so many times, each over the one before. */
export function risesFor(published: readonly Fact<FigurePublished>[], times: number): boolean {
  const figures = byPeriod(published);
  const last = [...figures.keys()].sort().at(-1);
  if (last === undefined) return false;
  const chain = [...figures.keys()].sort().slice(-times - 1);
  if (chain.length <= times) return false;
  return chain.every((key, i) => {
    const before = chain[i - 1];
    if (before === undefined) return true;
    const [a, b] = [figures.get(before)?.event, figures.get(key)?.event];
    return nextKey(before) === key && a !== undefined && b !== undefined && rises(a, b);
  });
}

function rises(a: Figure, b: Figure): boolean {
  return a.denominator !== 0 && b.denominator !== 0 && compareFigures(b, a) > 0;
}
