import { dayOfMinute, endOfDay, type Minute, never } from "../../../model/moment.js";
import { noSpans, type Span, type Spans, surely } from "../../../model/spans.js";
import type { Comparison } from "../../measure.js";
import type { MeasuredState, RisingState } from "../../state.js";
import { compares, figuresOf, risesFor, stageOfIndicator } from "../figures.js";
import { levelOn } from "../levels.js";
import { calendarFor } from "../look.js";
import { type PeriodSpan, periodAround } from "../periods.js";
import type { Compiler, Context, StateReader } from "../shapes.js";
import { tallied } from "../tally.js";

/** A measure stands so to a level. Where the level is not given, possibly wherever there is something to measure. */
export function measuredState({ measure, per, is, level }: MeasuredState, compiler: Compiler): StateReader {
  const { parameters } = compiler.settings;
  if (measure.kind === "figure") {
    const stage = stageOfIndicator(measure.indicator);
    return (context) => {
      const published = figuresOf(context, measure.indicator);
      return byLevel(
        published.map((fact, i) => {
          const wanted = levelOn(level, parameters, fact.day, stage);
          return {
            span: { from: fact.at, until: published[i + 1]?.at ?? never },
            holds: wanted === undefined ? undefined : compares(fact.event, is, wanted),
          };
        }),
      );
    };
  }
  const counted = tallied(measure, compiler);
  return (context) =>
    byLevel(
      steps(context, counted, (day) => periodAround(per, day, calendarFor(context, day))).map(
        ({ span, count, day }) => {
          const wanted = levelOn(level, parameters, day);
          return { span, holds: wanted === undefined ? undefined : comparesCount(count, is, wanted) };
        },
      ),
    );
}

interface Judgement {
  readonly span: Span;
  /** Absent where the level is not given. */
  readonly holds: boolean | undefined;
}

function byLevel(judged: readonly Judgement[]): Spans {
  if (judged.length === 0) return noSpans;
  return {
    certain: surely(judged.flatMap(({ span, holds }) => (holds === true ? [span] : []))).certain,
    possible: surely(judged.flatMap(({ span, holds }) => (holds === false ? [] : [span]))).possible,
  };
}

/** A count compared with a level. */
function comparesCount(count: number, is: Comparison, level: number): boolean {
  return compares({ numerator: count, denominator: 1 }, is, level);
}

interface Step {
  readonly span: Span;
  readonly count: number;
  readonly day: number;
}

/** How many there were so far, from one act to the next, to the end of each period. */
function steps(
  context: Context,
  counted: (context: Context) => readonly Minute[],
  around: (day: number) => PeriodSpan | undefined,
): readonly Step[] {
  const found: Step[] = [];
  let key = "";
  let count = 0;
  const moments = counted(context);
  moments.forEach((at, i) => {
    const day = dayOfMinute(at);
    const period = around(day);
    if (!period) return;
    count = period.key === key ? count + 1 : 1;
    key = period.key;
    const next = moments[i + 1] ?? never;
    found.push({ span: { from: at, until: Math.min(next, endOfDay(period.last) + 1) }, count, day: period.first });
  });
  return found;
}

/** A published figure has risen so many periods on end. */
export function risingState({ indicator, times }: RisingState): StateReader {
  return (context) => {
    const published = figuresOf(context, indicator);
    return surely(
      published.flatMap((fact, i) =>
        risesFor(published.slice(0, i + 1), times) ? [{ from: fact.at, until: published[i + 1]?.at ?? never }] : [],
      ),
    );
  };
}
