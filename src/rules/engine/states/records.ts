import type { Act } from "../../../model/events.js";
import type { AssignedAs } from "../../../model/events-care.js";
import type { Fact } from "../../../model/fact.js";
import { dayOfMinute, endOfDay, type Minute, never, startOfDay } from "../../../model/moment.js";
import type { Role } from "../../../model/role.js";
import { beginning, noSpans, type Span, type Spans, surely } from "../../../model/spans.js";
import type { Period } from "../../period.js";
import type { AssignedState, DoneState, FactIs, HeldState, Since } from "../../state.js";
import { calendarsFollowed, taughtFor } from "../followed.js";
import { earliestRecords } from "../look.js";
import { type PeriodSpan, periodAround, periodsBetween } from "../periods.js";
import type { Compiler, Context, StateReader } from "../shapes.js";
import { inPeriod } from "../windows.js";

/** From each act of one pattern to the next of another after it. */
export function sinceState({ act, until }: Since, compiler: Compiler): StateReader {
  const begins = compiler.test(act);
  const ends = until ? compiler.test(until) : () => false;
  return ({ acts }) => {
    const spans: Span[] = [];
    let from: Minute | undefined;
    for (const fact of acts) {
      if (from !== undefined && ends(fact.event)) {
        spans.push({ from, until: fact.at });
        from = undefined;
      }
      if (from === undefined && begins(fact.event)) from = fact.at;
    }
    if (from !== undefined) spans.push({ from, until: never });
    return spans.length === 0 ? noSpans : surely(spans);
  };
}

/** A fact on record has a value; one put down as unknown may have each of them. */
export function factState({ fact, value }: FactIs): StateReader {
  return ({ look, timeline }): Spans => {
    if (timeline.facts.length === 0) return noSpans;
    const said = timeline.facts.filter(
      (one) => one.event.fact === fact && one.at <= look.asOf && look.world.counts(one, look.knownOn),
    );
    const certain: Span[] = [];
    const possible: Span[] = [];
    said.forEach(({ at, event }, i) => {
      const span = { from: at, until: said[i + 1]?.at ?? never };
      if (event.value === value) certain.push(span);
      if (event.value === value || event.value === "unknown") possible.push(span);
    });
    return { certain: surely(certain).certain, possible: surely(possible).possible };
  };
}

/** At least so many different persons are assigned to the child. */
export function assignedState({ as, atLeast, office }: AssignedState, compiler: Compiler): StateReader {
  return ({ acts }) =>
    spansOfHolding(
      acts.flatMap((fact) => assignmentOf(fact, as, office, compiler)),
      atLeast,
    );
}

/** A person takes something up, or lets it go. */
interface Change {
  readonly at: Minute;
  readonly person: string;
  readonly holds: boolean;
}

function assignmentOf(
  { at, event }: Fact<Act>,
  as: AssignedAs,
  office: Role | undefined,
  { actsAs }: Compiler,
): readonly Change[] {
  if (event.kind === "assigned" && event.as === as && (office === undefined || actsAs(event.office, office)))
    return [{ at, person: event.person, holds: true }];
  return event.kind === "unassigned" && event.as === as ? [{ at, person: event.person, holds: false }] : [];
}

/** Somebody holds the office at the subject, or one that acts as it. */
export function heldState({ office }: HeldState, { actsAs }: Compiler): StateReader {
  return ({ look, timeline }) =>
    spansOfHolding(
      timeline.appointments
        .filter((fact) => fact.at <= look.asOf && look.world.counts(fact, look.knownOn))
        .filter(({ event }) => actsAs(event.office, office))
        .map(({ at, event }) => ({ at, person: `${event.office} ${event.person}`, holds: event.kind === "appointed" })),
      1,
    );
}

/** While at least so many persons hold; the changes are in order. */
function spansOfHolding(changes: readonly Change[], atLeast: number): Spans {
  const holding = new Set<string>();
  const spans: Span[] = [];
  let from: Minute | undefined;
  for (const { at, person, holds } of changes) {
    if (holds) holding.add(person);
    else holding.delete(person);
    if (holding.size >= atLeast) from ??= at;
    else if (from !== undefined) {
      spans.push({ from, until: at });
      from = undefined;
    }
  }
  if (from !== undefined) spans.push({ from, until: never });
  return surely(spans);
}

/** The evidence is there: from its completion for ever, or to the end of the period that it belongs to. */
export function doneState({ evidence, per }: DoneState, compiler: Compiler): StateReader {
  const performed = compiler.evidence(evidence);
  if (!per) {
    return (context) => {
      const { at } = performed({ context, window: () => true, from: beginning, by: context.look.asOf });
      return at === undefined ? noSpans : surely([{ from: at, until: never }]);
    };
  }
  return (context) =>
    surely(
      periodsJudged(context, per).flatMap((period) => {
        const { at } = performed({
          context,
          window: inPeriod(period),
          from: startOfDay(period.first),
          by: context.look.asOf,
        });
        const end = endOfDay(period.last) + 1;
        return at === undefined || at >= end ? [] : [{ from: at, until: end }];
      }),
    );
}

/** The periods from the one in which the records begin to the one of the day judged. */
function periodsJudged(context: Context, per: Period): readonly PeriodSpan[] {
  const taught = taughtFor(context, per);
  const from = earliestRecords(context);
  return periodsBetween(per, periodAround(per, from, taught)?.first ?? from, dayOfMinute(context.look.asOf), taught);
}

/** Within a term of the calendar that the subject follows then. */
export const inTermState: StateReader = (context) =>
  surely(
    calendarsFollowed(context).flatMap(({ calendar, from, until }) =>
      calendar.terms
        .map(({ first, last }) => ({
          from: startOfDay(Math.max(first, from)),
          until: startOfDay(Math.min(last + 1, until)),
        }))
        .filter((span) => span.from < span.until),
    ),
  );
