import { compareFractions } from "../../model/fraction.js";
import { dayOfMinute, endOfDay, startOfDay } from "../../model/moment.js";
import type { Text } from "../../model/text.js";
import type { Certainty, ConsultedFact, Stage } from "../finding.js";
import type { Comparison, Goal } from "../measure.js";
import type { Target } from "../rule.js";
import { compileBearers, forceFor } from "./bearers.js";
import { byPeriod, compares, type Figure, figuresOf, stageOfIndicator } from "./figures.js";
import { notPerformed } from "./instance.js";
import { levelOn } from "./levels.js";
import { calendarFor, recordsFrom } from "./look.js";
import { type PeriodSpan, periodAround, periodsBetween } from "./periods.js";
import type { Compiler, Context, Instance, InstanceReader } from "./shapes.js";
import { tallied } from "./tally.js";

/** How a period stands to its goal. */
interface Verdict {
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly facts: readonly ConsultedFact[];
  readonly lacking: readonly Text[];
}

/** Says how the periods stand of which anything can be said: all but those that run or lie before any figure. */
type Judge = (context: Context) => (period: PeriodSpan, over: boolean) => Verdict | undefined;

/** Compiles a target: a goal for each period. */
export function compileTarget(rule: Target, compiler: Compiler): InstanceReader {
  const bearers = compileBearers(rule, forceFor(rule, false, compiler), compiler);
  const applies = rule.appliesTo ? compiler.state(rule.appliesTo) : undefined;
  const judge = rule.measure.kind === "figure" ? byFigure(rule, compiler) : byTally(rule, compiler);
  return (context) => {
    const today = dayOfMinute(context.look.asOf);
    const judged = judge(context);
    return judgedPeriods(rule, context).flatMap((period): readonly Instance[] => {
      const at = startOfDay(period.first);
      if (applies && !applies(context).possible.some(({ from, until }) => from <= endOfDay(period.last) && at < until))
        return [];
      const how = judged(period, endOfDay(period.last) <= context.look.asOf);
      if (!how) return [];
      const { stage, certainty, facts, lacking } = how;
      return [
        {
          rule,
          context,
          occasion: { key: period.key, possibleAt: at, certainAt: at, until: Number.MAX_SAFE_INTEGER, period },
          at,
          stage,
          timeliness: "onTime",
          certainty,
          bearers: bearers(context, Math.min(today, period.last)),
          performance: notPerformed,
          lacking,
          more: () => ({ facts }),
        },
      ];
    });
  };
}

/** The periods that begin under the records and in force, up to today. A figure may also speak of an earlier one. */
function judgedPeriods({ per, measure }: Target, context: Context): readonly PeriodSpan[] {
  const { look } = context;
  const today = dayOfMinute(look.asOf);
  const calendar = calendarFor(context, today);
  const from = Math.max(recordsFrom(context, today), look.settings.inForce.from);
  const known = periodsBetween(per, from, Math.min(today, look.settings.inForce.until), calendar);
  if (measure.kind === "tally" || known.length > 0) return known;
  const around = periodAround(per, today, calendar);
  return around && around.first >= look.settings.inForce.from ? [around] : [];
}

function byFigure({ measure, goal, per }: Target, compiler: Compiler): Judge {
  const indicator = measure.kind === "figure" ? measure.indicator : "";
  const stage = stageOfIndicator(indicator);
  return (context) => {
    const figures = byPeriod(figuresOf(context, indicator));
    return (period, over) => {
      const fact = figures.get(period.key);
      if (!fact) return over ? notEvaluable(notPublished) : undefined;
      const facts = [shown(fact.event, fact.event.id)];
      if (fact.event.denominator === 0) return notEvaluable(zeroBase, facts);
      const level = levelOn(goal.level, compiler.settings.parameters, period.first, stage);
      if (level === undefined) return notEvaluable(noLevel, facts);
      const before = periodAround(per, period.first - 1, calendarFor(context, period.first))?.key;
      const earlier = before === undefined ? undefined : figures.get(before)?.event;
      return byGoal(goal, fact.event, level, earlier, facts);
    };
  };
}

function byGoal(
  goal: Goal,
  figure: Figure,
  level: number,
  earlier: Figure | undefined,
  facts: readonly ConsultedFact[],
): Verdict {
  if (goal.kind === "level") return verdict(compares(figure, goal.is, level), facts);
  if (compares(figure, "atLeast", level)) return verdict(true, facts);
  if (!earlier || earlier.denominator === 0) return notEvaluable(nothingBefore, facts);
  return verdict(compareFractions(earlier, figure) === -1, [...facts, shown(earlier)]);
}

function byTally(rule: Target, compiler: Compiler): Judge {
  const { measure, goal } = rule;
  const counted = measure.kind === "tally" ? tallied(measure, compiler) : () => [];
  return (context) => {
    const moments = counted(context);
    return (period, over) => {
      const level = levelOn(goal.level, compiler.settings.parameters, period.first);
      if (level === undefined) return notEvaluable(noLevel);
      const count = moments.filter((at) => startOfDay(period.first) <= at && at <= endOfDay(period.last)).length;
      const facts = [{ what: { zh: "本期件数", en: "number in the period" }, value: String(count) }];
      const is = goal.kind === "level" ? goal.is : "atLeast";
      const holds = compares({ numerator: count, denominator: 1 }, is, level);
      const settled = over || isSettled(is, holds, count, level);
      return settled ? verdict(holds, facts) : { stage: "open", certainty: "certain", facts, lacking: [] };
    };
  };
}

/** Whether further acts can change nothing: a count only grows. */
function isSettled(is: Comparison, holds: boolean, count: number, level: number): boolean {
  if (is === "atLeast" || is === "over") return holds;
  return is === "equals" ? count > level : !holds;
}

function verdict(holds: boolean, facts: readonly ConsultedFact[]): Verdict {
  return { stage: holds ? "met" : "notMet", certainty: "certain", facts, lacking: [] };
}

function notEvaluable(what: Text, facts: readonly ConsultedFact[] = []): Verdict {
  return { stage: "open", certainty: "notEvaluable", facts, lacking: [what] };
}

function shown({ numerator, denominator }: Figure, event?: string): ConsultedFact {
  return {
    what: { zh: "公布的数字", en: "published figure" },
    value: `${numerator}/${denominator}`,
    ...(event === undefined ? {} : { event }),
  };
}

const notPublished: Text = { zh: "本期数字尚未公布", en: "no figure is published for the period" };
const zeroBase: Text = { zh: "分母为零，不适用", en: "its base is zero: not applicable" };
const noLevel: Text = { zh: "目标值未给出", en: "the level aimed at is not given" };
const nothingBefore: Text = { zh: "没有上一期数字可比", en: "there is no figure of the period before to compare with" };
