import type { AbsenceRun, RunSession } from "../../../model/absence-run.js";
import type { Act } from "../../../model/events.js";
import type { Fact } from "../../../model/fact.js";
import { dayOfMinute, type Minute } from "../../../model/moment.js";
import type { PupilView } from "../../../model/pupil-view.js";
import { dayOfSession } from "../../../model/session.js";
import { noSpans, type Span, type Spans } from "../../../model/spans.js";
import { type ActTest, fieldOf } from "../../pattern.js";
import type { PersuasionsFailed } from "../../state.js";
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
  const made = view.acts.filter((fact) => isWithin(fact, run) && tests.some((accepts) => accepts(fact.event)));
  const failures = onePerDay(made).flatMap((attempt): readonly Failure[] => {
    const judge = judgeOf(run, attempt);
    return judge ? [{ attempt, ...shownBy(view, judge) }] : [];
  });
  return failures.filter((failure) => failure.at <= view.asOf).sort((a, b) => a.at - b.at);
}

function isWithin(fact: Fact<Act>, run: AbsenceRun): boolean {
  return fact.day >= dayOfMinute(run.from) && fact.at < run.until;
}

/** Two contacts on one day are one attempt, unless the persons or those spoken to differ (reading G7). */
function onePerDay(facts: readonly Fact<Act>[]): readonly Fact<Act>[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = attemptKey(fact);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function attemptKey({ day, event }: Fact<Act>): string {
  return JSON.stringify([day, fieldOf(event, "by"), fieldOf(event, "person"), fieldOf(event, "with")]);
}

/** The session that shows whether an attempt failed: the first of the next school day for which the child has no leave. */
function judgeOf(run: AbsenceRun, attempt: Fact<Act>): RunSession | undefined {
  return run.sessions.find((entry) => dayOfSession(entry.session) > attempt.day && entry.status !== "excused");
}

function shownBy(view: PupilView, { session, status, place }: RunSession): Pick<Failure, "at" | "certain"> {
  const calendar = view.calendarOf(place.school);
  return status === "absent"
    ? { at: calendar.sessionStart(session), certain: true }
    : { at: calendar.sessionEnd(session), certain: false };
}
