import { compareFractions } from "../../model/fraction.js";
import { dayOfMinute, endOfDay, never, startOfDay } from "../../model/moment.js";
import type { Text } from "../../model/text.js";
import type { Certainty, ConsultedFact, Stage } from "../finding.js";
import type { Comparison, Goal } from "../measure.js";
import type { Period } from "../period.js";
import type { Target } from "../rule.js";
import { applying } from "./applying.js";
import { compileBearers, forceFor } from "./bearers.js";
import { byPeriod, compares, type Figure, figuresOf } from "./figures.js";
import { taughtFor } from "./followed.js";
import { notPerformed } from "./instance.js";
import { levelOn } from "./levels.js";
import { earliestRecords, recordsFrom } from "./look.js";
import { doubtful, missingLevels } from "./missing-levels.js";
import { keyBeforeIn } from "./period-keys.js";
import { type PeriodSpan, periodAround, periodsBetween } from "./periods.js";
import type { Compiler, Context, Instance, InstanceReader, Occasion } from "./shapes.js";
import { stageOfMeasure } from "./stage-around.js";
import { tallied } from "./tally.js";

/** How a period stands to its goal. */
interface Verdict {
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly facts: readonly ConsultedFact[];
  readonly lacking: readonly Text[];
}

/** Says how the periods stand. */
type Judge = (context: Context) => (period: PeriodSpan, over: boolean) => Verdict;

/** Compiles a target: a goal for each period. */
export function compileTarget(rule: Target, compiler: Compiler): InstanceReader {
  const bearers = compileBearers(rule, forceFor(rule, false, compiler), compiler);
  const begun = applying(rule, (context) => judgedPeriods(rule, context), compiler);
  const levels = missingLevels(rule, compiler);
  const judge = rule.measure.kind === "figure" ? byFigure(rule, compiler) : byTally(rule, compiler);
  return (context) => {
    const today = dayOfMinute(context.look.asOf);
    const judged = judge(context);
    return begun(context).flatMap((found): readonly Instance[] => {
      const occasion: Occasion = { ...found, run: undefined }; // a period as a whole is in no run
      const { period, possibleAt: at, certainAt } = occasion;
      if (!period) return [];
      const { stage, certainty, facts, lacking } = judged(period, endOfDay(period.last) <= context.look.asOf);
      const unsaid = certainAt === undefined ? levels(context, period.first) : [];
      return [
        {
          rule,
          context,
          occasion,
          at,
          stage,
          timeliness: "onTime",
          certainty: certainty === "certain" ? doubtful(certainAt !== undefined, unsaid) : certainty,
          bearers: bearers(context, Math.min(today, period.last)),
          performance: notPerformed,
          lacking: [...lacking, ...unsaid],
          more: () => ({ facts }),
        },
      ];
    });
  };
}

/** The periods that begin in force and under the records; a figure also speaks of one in the midst of which the records begin. */
function judgedPeriods({ per, measure }: Target, context: Context): readonly Occasion[] {
  const { asOf, settings } = context.look;
  const taught = taughtFor(context, per);
  const records = earliestRecords(context);
  const begun = periodAround(per, records, taught)?.first ?? records;
  const from = Math.max(begun, settings.inForce.from);
  return periodsBetween(per, from, Math.min(dayOfMinute(asOf), settings.inForce.until), taught)
    .filter(({ first, last }) => (measure.kind === "tally" ? first : last) >= recordsFrom(context, first))
    .map((period) => {
      const at = startOfDay(period.first);
      return { key: period.key, possibleAt: at, certainAt: at, until: never, period };
    });
}

function byFigure({ measure, goal, per }: Target, compiler: Compiler): Judge {
  const indicator = measure.kind === "figure" ? measure.indicator : "";
  return (context) => {
    const figures = byPeriod(figuresOf(context, indicator));
    return (period, over) => {
      const fact = figures.get(period.key);
      const facts = fact ? [shown(fact.event, fact.event.id)] : [];
      const level = levelIn(period, { measure, goal }, context, compiler);
      if (level === undefined) return notEvaluable(noLevel, facts);
      if (!fact) return over ? notEvaluable(notPublished) : open(facts);
      if (fact.event.denominator === 0) return notEvaluable(zeroBase, facts);
      const earlier = figures.get(keyBeforeIn(per, period.key) ?? "")?.event;
      return byGoal(goal, fact.event, level, earlier, facts);
    };
  };
}

function levelIn(
  { first }: PeriodSpan,
  { measure, goal }: Pick<Target, "measure" | "goal">,
  context: Context,
  { settings }: Compiler,
): number | undefined {
  return levelOn(goal.level, settings.parameters, first, stageOfMeasure(measure, context, first));
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
  const { measure, goal, per } = rule;
  const counted = measure.kind === "tally" ? tallied(measure, compiler) : () => [];
  return (context) => {
    const moments = counted(context);
    const countIn = ({ first, last }: PeriodSpan): number =>
      moments.filter((at) => startOfDay(first) <= at && at <= endOfDay(last)).length;
    return (period, over) => {
      const level = levelIn(period, rule, context, compiler);
      if (level === undefined) return notEvaluable(noLevel);
      const count = countIn(period);
      const facts = [{ what: { zh: "本期件数", en: "number in the period" }, value: String(count) }];
      const is = goal.kind === "level" ? goal.is : "atLeast";
      const holds = compares({ numerator: count, denominator: 1 }, is, level);
      if (isSettled(is, holds, count, level)) return verdict(holds, facts);
      if (goal.kind === "level") return over ? verdict(holds, facts) : open(facts);
      const before = recordedBefore(per, period, context);
      if (before && count > countIn(before)) return verdict(true, facts);
      if (!over) return open(facts);
      return before ? verdict(false, facts) : notEvaluable(notRecorded, facts);
    };
  };
}

/** The period before, where it was recorded from its first day on. */
function recordedBefore(per: Period, { key }: PeriodSpan, context: Context): PeriodSpan | undefined {
  const before = keyBeforeIn(per, key);
  const known = periodsBetween(per, earliestRecords(context), dayOfMinute(context.look.asOf), taughtFor(context, per));
  return known.find((one) => one.key === before && one.first >= recordsFrom(context, one.first));
}

/** Whether further acts can change nothing: a count only grows. */
function isSettled(is: Comparison, holds: boolean, count: number, level: number): boolean {
  if (is === "atLeast" || is === "over") return holds;
  return is === "equals" ? count > level : !holds;
}

function verdict(holds: boolean, facts: readonly ConsultedFact[]): Verdict {
  return { stage: holds ? "met" : "notMet", certainty: "certain", facts, lacking: [] };
}

function open(facts: readonly ConsultedFact[]): Verdict {
  return { stage: "open", certainty: "certain", facts, lacking: [] };
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
const notRecorded: Text = {
  zh: "上一期没有从头记录，无从比较",
  en: "the period before was not recorded from its first day",
};
