import type { AbsenceRun, RunSession } from "../../../model/absence-run.js";
import type { Act } from "../../../model/events.js";
import type { Fact } from "../../../model/fact.js";
import { dayOfMinute, type Minute, startOfDay } from "../../../model/moment.js";
import type { PupilView } from "../../../model/pupil-view.js";
import { dayOfSession } from "../../../model/session.js";
import { noSpans, type Span, type Spans } from "../../../model/spans.js";
import { type ActTest, fieldOf } from "../../pattern.js";
import type { PersuasionsFailed } from "../../state.js";
import { placeFrom } from "../acts-from.js";
import type { Compiler, Context, StateReader } from "../shapes.js";
import { openCase } from "./case.js";

/** An attempt that did not bring the child back, and the session that showed it. */
export interface Failure {
  readonly attempt: Fact<Act>;
  /** When it showed: at the start of a missed session, or at the end of one without a register. */
  readonly at: Minute;
  readonly certain: boolean;
}

/** So many persuasions have failed: on end within a run, or adding up within a case. */
export function failuresState({ count, attempts, within }: PersuasionsFailed, compiler: Compiler): StateReader {
  const tests = attempts.map(compiler.test);
  return within === "run"
    ? (context) => withinRuns(context, count, tests)
    : (context) => withinCases(context, count, tests);
}

function withinRuns({ view, runs }: Context, count: number, tests: readonly ActTest[]): Spans {
  if (!view || runs.length === 0) return noSpans;
  const certain: Span[] = [];
  const possible: Span[] = [];
  for (const run of runs) {
    const failures = failuresIn(view, run, tests);
    push(possible, failures[count - 1]?.at, run.until);
    for (const stretch of run.stretches) {
      const sure = failures.filter(
        (failure) => failure.certain && stretch.from <= failure.at && failure.at < stretch.until,
      );
      push(certain, sure[count - 1]?.at, stretch.until);
    }
  }
  return { certain, possible };
}

function withinCases(context: Context, count: number, tests: readonly ActTest[]): Spans {
  const { view, runs } = context;
  if (!view || runs.length === 0) return noSpans;
  const failures = runs.flatMap((run) => failuresIn(view, run, tests));
  const reached = (scopes: readonly Span[], found: readonly Failure[]): readonly Span[] =>
    scopes.flatMap((scope) => {
      const nth = found.filter(({ at }) => scope.from <= at && at < scope.until)[count - 1];
      return nth ? [{ from: nth.at, until: scope.until }] : [];
    });
  const cases = openCase(context);
  return {
    certain: reached(
      cases.certain,
      failures.filter((failure) => failure.certain),
    ),
    possible: reached(cases.possible, failures),
  };
}

function push(spans: Span[], from: Minute | undefined, until: Minute): void {
  if (from !== undefined) spans.push({ from, until });
}

/** The failed attempts of a run in the order in which their failure showed. */
function failuresIn(view: PupilView, run: AbsenceRun, tests: readonly ActTest[]): readonly Failure[] {
  const failures: Failure[] = [];
  const judges = judgesOf(run);
  for (const attempt of attemptsIn(view.acts, run, tests)) {
    const judge = judges(attempt);
    if (!judge) continue;
    const shown = shownBy(view, judge);
    if (shown.at <= view.asOf) failures.push({ attempt, at: shown.at, certain: shown.certain });
  }
  return failures.length > 1 ? failures.sort((a, b) => a.at - b.at) : failures;
}

/** Two contacts on one day are one attempt, unless the persons or those spoken to differ (reading G7). */
function attemptsIn(
  acts: readonly Fact<Act>[],
  { from, until }: AbsenceRun,
  tests: readonly ActTest[],
): readonly Fact<Act>[] {
  const made: Fact<Act>[] = [];
  let today = 0; // where the attempts of the last day begin
  for (let i = placeFrom(acts, startOfDay(dayOfMinute(from))); i < acts.length; i++) {
    const fact = acts[i];
    if (!fact || fact.at >= until) break;
    if (!tests.some((accepts) => accepts(fact.event))) continue;
    if (made.at(-1)?.day !== fact.day) today = made.length;
    if (!hasOneLike(made, today, fact)) made.push(fact);
  }
  return made;
}

function hasOneLike(made: readonly Fact<Act>[], from: number, { event }: Fact<Act>): boolean {
  for (let i = from; i < made.length; i++) {
    const other = made[i]?.event;
    if (other && telling.every((field) => saySame(fieldOf(other, field), fieldOf(event, field)))) return true;
  }
  return false;
}

/** What tells two attempts of one day apart. */
const telling = ["by", "person", "with"] as const;

/** A host's acts may hold any plain value. */
function saySame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify([a]) === JSON.stringify([b]);
}

/** The session that shows whether an attempt failed: the first of the next school day for which the child has no leave. Asked in order. */
function judgesOf({ sessions }: AbsenceRun): (attempt: Fact<Act>) => RunSession | undefined {
  let next = 0;
  return ({ day }) => {
    for (; next < sessions.length; next++) {
      const entry = sessions[next];
      if (entry && dayOfSession(entry.session) > day && entry.status !== "excused") return entry;
    }
    return undefined;
  };
}

function shownBy(view: PupilView, { session, status, place }: RunSession): Pick<Failure, "at" | "certain"> {
  const calendar = view.calendarOf(place.school);
  return status === "absent"
    ? { at: calendar.sessionStart(session), certain: true }
    : { at: calendar.sessionEnd(session), certain: false };
}
