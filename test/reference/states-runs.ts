/** States about runs of absence: that one goes on, how long it is, what was done in it. */
import type { Act } from "../../src/model/events.js";
import type { EventPattern } from "../../src/rules/pattern.js";
import type { Absent, AbsentFor, Counted, PersuasionsFailed } from "../../src/rules/state.js";
import type { About } from "./about.js";
import { fieldOf, matches } from "./pattern.js";
import { type Run, reached, type Stretch, stretchesOf } from "./runs.js";
import { type Spans, tidy } from "./spans.js";
import { firstMinute, type Minute, toDay } from "./time.js";

/** A state that is counted in each run of absence. */
export type AboutRuns = Absent | AbsentFor | PersuasionsFailed | Counted;

export function spansInRuns(about: About, state: AboutRuns): Spans {
  const possible = about.runs.flatMap((run) => {
    const from = possiblyFrom(about, state, run);
    return from === undefined ? [] : [{ from: Math.max(from, run.from), until: run.end }];
  });
  const certain = about.runs.flatMap((run) =>
    stretchesOf(run).flatMap((stretch) => {
      const from = certainlyFrom(about, state, run, stretch);
      return from === undefined ? [] : [{ from, until: stretch.end }];
    }),
  );
  return { certain: tidy(certain), possible: tidy(possible) };
}

function possiblyFrom(about: About, state: AboutRuns, run: Run): Minute | undefined {
  switch (state.kind) {
    case "absent":
      return run.from;
    case "absentFor":
      return reached(about.look.view, run.sessions, state, true);
    case "counted":
      return nthAct(about, state, run);
    default:
      return failuresOf(about, state, run)[state.count - 1]?.at;
  }
}

function certainlyFrom(about: About, state: AboutRuns, run: Run, { sessions, end }: Stretch): Minute | undefined {
  const from = sessions.find((seen) => seen.status === "absent")?.start;
  switch (state.kind) {
    case "absent":
      return from;
    case "absentFor":
      return reached(about.look.view, sessions, state, false);
    case "counted":
      return from === undefined ? undefined : nthAct(about, state, { from, end });
    default: {
      const inside = failuresOf(about, state, run).filter(
        ({ at, certain }) => certain && sessions.some((seen) => seen.start === at),
      );
      return inside[state.count - 1]?.at;
    }
  }
}

type Bounds = Pick<Run, "from" | "end">;

/** The acts on the days of a run, in order. */
function actsIn(about: About, { from, end }: Bounds, patterns: readonly EventPattern[]): readonly Act[] {
  return about.acts.filter((act) => {
    const inRun = toDay(act.occurredOn) * 1440 + 1439 >= from && firstMinute(act.occurredOn) < end;
    return inRun && patterns.some((pattern) => matches(pattern, act));
  });
}

export function nthAct(about: About, { act, count }: Counted, bounds: Bounds): Minute | undefined {
  const nth = actsIn(about, bounds, [act])[count - 1];
  return nth && Math.max(firstMinute(nth.occurredOn), bounds.from);
}

export interface Failure {
  readonly at: Minute;
  readonly certain: boolean;
}

/** The attempts of a run after which the child stayed away, in the order in which that showed. */
export function failuresOf(about: About, state: PersuasionsFailed, run: Run): readonly Failure[] {
  const attempts: Act[] = [];
  for (const act of actsIn(about, run, state.attempts))
    if (!attempts.some((earlier) => isSameAttempt(earlier, act))) attempts.push(act);
  const failures = attempts.flatMap((attempt): readonly Failure[] => {
    const judge = run.sessions.find((seen) => seen.day > toDay(attempt.occurredOn) && seen.status !== "excused");
    if (judge?.status === "absent") return [{ at: judge.start, certain: true }];
    return judge ? [{ at: judge.end, certain: false }] : [];
  });
  return failures.sort((a, b) => a.at - b.at);
}

function isSameAttempt(a: Act, b: Act): boolean {
  if (toDay(a.occurredOn) !== toDay(b.occurredOn)) return false;
  return ["by", "person", "with"].every((field) => fieldOf(a, field) === fieldOf(b, field));
}
