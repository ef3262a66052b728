/** What is told of targets: whether a goal is met in each period. */
import type { Measure } from "../../src/rules/measure.js";
import type { Target } from "../../src/rules/rule.js";
import type { About, Arising } from "./about.js";
import { applied } from "./arising.js";
import { periodsOf } from "./belonging.js";
import { firstInForce, isInForce, isJudgedOn, recordsFrom, stageMeant } from "./circumstances.js";
import type { NaiveFinding } from "./finding.js";
import { type Fraction, isSo, toLevel, toOther } from "./fractions.js";
import { numberOn } from "./parameters.js";
import { namedBefore, type PeriodDays } from "./periods.js";
import { endOf, fallsIn } from "./states-counts.js";
import { figuresOf } from "./states-measures.js";
import { tallied } from "./tally.js";
import { doubted, tell } from "./telling.js";
import { dayOfMinute } from "./time.js";

/** How far a goal has come; not evaluable where something is missing. */
type Reached = "met" | "notMet" | "open" | "notEvaluable";

export function targetsOf(about: About, rule: Target): readonly NaiveFinding[] {
  const { asOf } = about.look.view;
  return periodsOf(about, rule.per, firstInForce(about), dayOfMinute(asOf))
    .filter(({ first }) => first * 1440 <= asOf && isInForce(about, first))
    .filter(({ first, last }) => (rule.measure.kind === "tally" ? first : last) >= recordsFrom(about, first))
    .flatMap((period) => {
      const begin = period.first * 1440;
      const arising = applied(about, rule, {
        key: period.key,
        possibleAt: begin,
        certainAt: begin,
        first: begin,
        last: begin,
      });
      return arising ? [findingOf(about, rule, arising, period)] : [];
    });
}

function findingOf(about: About, rule: Target, arising: Arising, period: PeriodDays): NaiveFinding {
  const reached = reachedIn(about, rule, period);
  const sure = arising.certainAt === undefined ? doubted(about, rule, arising.first) : "certain";
  return tell(about, rule, {
    key: period.key,
    marks: {
      stage: reached === "notEvaluable" ? "open" : reached,
      timeliness: "onTime",
      certainty: reached === "notEvaluable" ? reached : sure,
    },
    triggeredAt: arising.first,
    borneUntil: Math.min(about.look.view.asOf, endOf(period) - 1),
    more: { period: period.key },
  });
}

function reachedIn(about: About, rule: Target, period: PeriodDays): Reached {
  const stage = stageMeant(about, rule.measure, period.first);
  const level = numberOn(about.look.policy, rule.goal.level, period.first, stage);
  if (level === undefined) return "notEvaluable";
  // The end of its last day is the end of the period.
  const over = endOf(period) - 1 <= about.look.view.asOf;
  if (rule.measure.kind === "tally") return talliedTo(about, rule, period, level, over);
  const figure = lastFigure(about, rule.measure, period.key);
  if (!figure) return over ? "notEvaluable" : "open";
  if (figure.denominator <= 0) return "notEvaluable";
  const order = toLevel(figure, level);
  if (rule.goal.kind === "level") return isSo(order, rule.goal.is) ? "met" : "notMet";
  if (order >= 0) return "met";
  const before = lastFigure(about, rule.measure, namedBefore(rule.per, period.key));
  if (!before || before.denominator <= 0) return "notEvaluable";
  return toOther(figure, before) > 0 ? "met" : "notMet";
}

function lastFigure(about: About, measure: Measure, key: string): Fraction | undefined {
  const figures = measure.kind === "figure" ? figuresOf(about, measure.indicator) : [];
  return figures.filter(({ period }) => period === key).at(-1);
}

function talliedTo(
  about: About,
  { measure, per, goal }: Target,
  period: PeriodDays,
  level: number,
  over: boolean,
): Reached {
  const acts = measure.kind === "tally" ? tallied(about, measure.act) : [];
  const countIn = (of: PeriodDays): number => acts.filter((act) => fallsIn(act, of)).length;
  const count = countIn(period);
  if (goal.kind === "level") {
    const order = count - level;
    // A count only grows: what it has reached it keeps, and what it has passed it cannot come back under.
    const settled = over || (goal.is === "atLeast" ? order >= 0 : order > 0) || (goal.is === "under" && order === 0);
    return settled ? (isSo(order, goal.is) ? "met" : "notMet") : "open";
  }
  if (count >= level) return "met";
  const key = namedBefore(per, period.key);
  const before = periodsOf(about, per, period.first - 800, period.first - 1).find((one) => one.key === key);
  if (!before || !isJudgedOn(about, before.first)) return over ? "notEvaluable" : "open"; // the level may still be reached
  if (count > countIn(before)) return "met";
  return over ? "notMet" : "open";
}
