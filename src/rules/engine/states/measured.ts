import { never } from "../../../model/moment.js";
import { noSpans, type Span, type Spans, surely } from "../../../model/spans.js";
import type { MeasuredState, RisingState } from "../../state.js";
import { compares, figuresOf, risesFor } from "../figures.js";
import { levelOn } from "../levels.js";
import { isPeriodOf } from "../period-keys.js";
import type { Compiler, StateReader } from "../shapes.js";
import { stageOfMeasure } from "../stage-around.js";
import { tallyState } from "./tallies.js";

/** A measure stands so to a level: a figure by those of its kind of period. Where the level is not given, possibly wherever there is something to measure. */
export function measuredState(state: MeasuredState, compiler: Compiler): StateReader {
  const { measure, per, is, level } = state;
  if (measure.kind === "tally") return tallyState(measure, state, compiler);
  const { parameters } = compiler.settings;
  return (context) => {
    const published = figuresOf(context, measure.indicator).filter(({ event }) => isPeriodOf(per, event.period));
    return byLevel(
      published.map((fact, i) => {
        const wanted = levelOn(level, parameters, fact.day, stageOfMeasure(measure, context, fact.day));
        const isUnsaid = wanted === undefined && fact.event.denominator !== 0; // of nothing there is nothing to compare
        return {
          span: { from: fact.at, until: published[i + 1]?.at ?? never },
          holds: isUnsaid ? undefined : wanted !== undefined && compares(fact.event, is, wanted),
        };
      }),
    );
  };
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

/** A published figure has risen so many periods on end. */
export function risingState({ indicator, per, times }: RisingState): StateReader {
  return (context) => {
    const published = figuresOf(context, indicator).filter(({ event }) => isPeriodOf(per, event.period));
    return surely(
      published.flatMap((fact, i) =>
        risesFor(published.slice(0, i + 1), per, times)
          ? [{ from: fact.at, until: published[i + 1]?.at ?? never }]
          : [],
      ),
    );
  };
}
