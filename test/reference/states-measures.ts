/** States about published figures and tallies. */
import type { FigurePublished } from "../../src/model/events-figures.js";
import type { TallyMeasure } from "../../src/rules/measure.js";
import type { Period } from "../../src/rules/period.js";
import type { MeasuredState, RisingState } from "../../src/rules/state.js";
import type { About } from "./about.js";
import { periodsAround, periodsRecorded } from "./belonging.js";
import { stageMeant } from "./circumstances.js";
import { isSo, toLevel, toOther } from "./fractions.js";
import { recordsAbout } from "./log.js";
import { numberOn } from "./parameters.js";
import { hasGaps, isNamed, namedBefore, type PeriodDays } from "./periods.js";
import { type Span, type Spans, spansBetween, surely, tidy } from "./spans.js";
import { endOf, fallsIn } from "./states-counts.js";
import { tallied } from "./tally.js";
import { type Day, firstMinute, type Minute, toDay } from "./time.js";

export function measured(about: About, state: MeasuredState): Spans {
  return state.measure.kind === "tally" ? talliedSo(about, state, state.measure) : publishedSo(about, state);
}

/** The figures of an indicator about a subject, in the order of their publication. */
export function figuresOf({ look, subject }: About, indicator: string): readonly FigurePublished[] {
  return recordsAbout(look.view, "figure", subject).filter((figure) => figure.indicator === indicator);
}

function lasting(figures: readonly FigurePublished[], i: number): Span {
  const [from, until] = [figures[i], figures[i + 1]].map((figure) =>
    figure ? firstMinute(figure.occurredOn) : Infinity,
  );
  return { from: from ?? Infinity, until: until ?? Infinity };
}

function levelOn(about: About, { level, measure }: MeasuredState, day: Day): number | undefined {
  return numberOn(about.look.policy, level, day, stageMeant(about, measure, day));
}

function publishedSo(about: About, state: MeasuredState): Spans {
  const indicator = state.measure.kind === "figure" ? state.measure.indicator : "";
  const figures = figuresOf(about, indicator).filter(({ period }) => isNamed(state.per, period));
  const over = (withoutLevel: boolean): readonly Span[] =>
    figures.flatMap((figure, i) => {
      if (figure.denominator <= 0) return [];
      const level = levelOn(about, state, toDay(figure.occurredOn));
      const so = level === undefined ? withoutLevel : isSo(toLevel(figure, level), state.is);
      return so ? [lasting(figures, i)] : [];
    });
  return { certain: tidy(over(false)), possible: tidy(over(true)) };
}

/** How often so far in the period; without a level, possible once there is anything to count. */
function talliedSo(about: About, state: MeasuredState, { act }: TallyMeasure): Spans {
  const periods = hasGaps(state.per) ? periodsRecorded(about, state.per) : periodsAround(about, state.per);
  const acts = tallied(about, act);
  const at = (minute: Minute): PeriodDays | undefined => {
    const inside = periods.find((period) => period.first * 1440 <= minute && minute < endOf(period));
    if (inside || hasGaps(state.per)) return inside;
    return minute < 0 ? periods[0] : periods.at(-1);
  };
  const over = (withoutLevel: boolean): readonly Span[] => {
    const changes = [
      ...periods.flatMap((period) => [period.first * 1440, endOf(period)]),
      ...acts.map((one) => firstMinute(one.occurredOn)),
    ];
    return spansBetween(changes, (minute) => {
      const period = at(minute);
      if (!period) return false;
      const count = acts.filter((one) => fallsIn(one, period) && firstMinute(one.occurredOn) <= minute).length;
      const level = levelOn(about, state, period.first);
      if (level === undefined) return withoutLevel && count > 0;
      return isSo(toLevel({ numerator: count, denominator: 1 }, level), state.is);
    });
  };
  return { certain: over(false), possible: over(true) };
}

/** While the last values, of periods one right after the other, rise. */
export function rising(about: About, { indicator, per, times }: RisingState): Spans {
  const figures = figuresOf(about, indicator).filter(({ period }) => isNamed(per, period));
  return surely(figures.flatMap((_, i) => (risesBy(figures.slice(0, i + 1), per, times) ? [lasting(figures, i)] : [])));
}

function risesBy(known: readonly FigurePublished[], per: Period, times: number): boolean {
  const values = new Map<string, FigurePublished>();
  for (const figure of known) values.set(figure.period, figure);
  const last = [...values.values()].sort((a, b) => (a.period < b.period ? -1 : 1)).slice(-times - 1);
  if (last.length <= times || last.some(({ denominator }) => denominator <= 0)) return false;
  return last.every((figure, i) => {
    const before = last[i - 1];
    return !before || (namedBefore(per, figure.period) === before.period && toOther(figure, before) > 0);
  });
}
