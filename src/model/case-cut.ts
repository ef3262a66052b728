import type { RunSession } from "./absence-run.js";
import type { Away, RunAway } from "./case-away.js";
import type { Closing } from "./case-closings.js";
import { type Minute, never } from "./moment.js";
import type { PupilView } from "./pupil-view.js";
import { crossingsOf } from "./run-crossings.js";
import { type Span, type Spans, union } from "./spans.js";

/** A closing of a case over an absence that goes on. */
interface Cut {
  readonly at: Minute;
  readonly until: Minute;
  /** A decision about this absence holds until the child comes and stays away anew; a leaving, until it is expected again. */
  readonly holds: "absence" | "leaving";
}

/**
 * When being away still makes a case: not after a closing over that same absence. A child that came in between, as it may have
 * where a register is missing, may be away anew.
 */
export function awayStill(view: PupilView, away: Away, closings: readonly Closing[]): Spans {
  // A return closes nothing over an absence: it needs a whole day attended since.
  const cuts = closings
    .filter(({ ground }) => ground !== "returned")
    .map(({ ground, possibleAt, until }): Cut => {
      return ground === "notADropout"
        ? { at: possibleAt, until, holds: "absence" }
        : { at: possibleAt, until: possibleAt, holds: "leaving" };
    });
  if (cuts.length === 0) return away;
  return {
    certain: union(away.parts.flatMap((part) => certainlyLeft(view, part, cuts))),
    possible: union(away.parts.flatMap((part) => possiblyLeft(view, part, cuts))),
  };
}

/** The first closing that meets an absence: one on a bare date is about the whole day, and so about what shows only later on it. */
function firstCut(cuts: readonly Cut[], { from, until }: Span): Cut | undefined {
  return cuts.filter((cut) => cut.until >= from && cut.at < until).sort((a, b) => a.at - b.at)[0];
}

function possiblyLeft(view: PupilView, { run, possible }: RunAway, cuts: readonly Cut[]): readonly Span[] {
  const cut = firstCut(cuts, possible);
  if (!cut) return [possible];
  const again =
    cut.holds === "leaving" ? afterLeaving(view, run.sessions, cut) : afterAttending(view, run.sessions, cut);
  const rest: readonly Span[] =
    again === undefined
      ? []
      : possiblyLeft(view, { run, possible: { from: again, until: possible.until }, certain: [] }, cuts);
  return [...upTo([possible], cut), ...rest];
}

function certainlyLeft(view: PupilView, { run, possible, certain }: RunAway, cuts: readonly Cut[]): readonly Span[] {
  const cut = firstCut(cuts, possible);
  if (!cut) return certain;
  const before = upTo(certain, cut);
  if (cut.holds === "absence") return before;
  const after = certain.flatMap(({ until }) => {
    // A part ends with the session without a register that follows it, which is no part of it.
    const sessions = run.sessions.filter(
      (entry) => endOf(view, entry) <= until && (entry.status !== "unknown" || endOf(view, entry) < until),
    );
    const from = afterLeaving(view, sinceUnknown(sessions), cut);
    return from === undefined ? [] : [{ from, until }];
  });
  const from = Math.min(never, ...after.map((span) => span.from));
  const rest = { run, possible: { from, until: possible.until }, certain: after };
  return [...before, ...(after.length === 0 ? [] : certainlyLeft(view, rest, cuts))];
}

/** What there was of an absence before a closing: nothing, where the closing is about the day on which it only shows later. */
function upTo(spans: readonly Span[], { at }: Cut): readonly Span[] {
  return spans.flatMap(({ from, until }) => (from < at ? [{ from, until: Math.min(until, at) }] : []));
}

/** The sessions after the last one without a register. */
function sinceUnknown(sessions: readonly RunSession[]): readonly RunSession[] {
  return sessions.slice(sessions.findLastIndex(({ status }) => status === "unknown") + 1);
}

/** When the child is away again that is expected again after it had left. */
function afterLeaving(view: PupilView, sessions: readonly RunSession[], { until }: Cut): Minute | undefined {
  return wholeDayOf(
    view,
    sessions.filter(({ session, place }) => view.calendarOf(place.school).sessionStart(session) >= until),
  );
}

/** When the child may be away anew that may have come in a session without a register. */
function afterAttending(view: PupilView, sessions: readonly RunSession[], { until }: Cut): Minute | undefined {
  const anew = sessions.flatMap(({ status }, i): readonly Minute[] => {
    const at = status === "unknown" ? wholeDayOf(view, sessions.slice(i + 1)) : undefined;
    return at !== undefined && at > until ? [at] : [];
  });
  return anew.length === 0 ? undefined : Math.min(...anew);
}

/** When the first whole school day was missed of some sessions; a missing register alone is no absence. */
function wholeDayOf(view: PupilView, sessions: readonly RunSession[]): Minute | undefined {
  const first = sessions.find(({ status }) => status === "absent");
  const [at] = crossingsOf(view, sessions).completes;
  if (!first || at === undefined) return undefined;
  return Math.max(at, view.calendarOf(first.place.school).sessionStart(first.session));
}

function endOf(view: PupilView, { session, place }: RunSession): Minute {
  return view.calendarOf(place.school).sessionEnd(session);
}
