/** When a state is so, certainly or possibly. */
import type { Act } from "../../src/model/events.js";
import type { PersuasionsFailed, State } from "../../src/rules/state.js";
import { type Child, classOn } from "./attendance.js";
import type { View } from "./log.js";
import { fieldOf, matches } from "./pattern.js";
import { type Run, reached, type Stretch, stretchesOf } from "./runs.js";
import { firstMinute, type Minute, toDay } from "./time.js";

/** From a minute until before another. */
export interface Span {
  readonly from: Minute;
  readonly until: Minute;
}

/** When something is so at least, and at most: each in order; spans that touch are one. */
export interface Spans {
  readonly certain: readonly Span[];
  readonly possible: readonly Span[];
}

/** A child with its runs and with what was done about it. */
export interface Case {
  readonly view: View;
  readonly child: Child;
  readonly runs: readonly Run[];
  readonly acts: readonly Act[];
}

export function spansOf(of: Case, state: State): Spans {
  switch (state.kind) {
    case "and":
      return combined(of, state.of, (parts) => parts.every(Boolean));
    case "or":
      return combined(of, state.of, (parts) => parts.some(Boolean));
    case "not": {
      const { certain, possible } = spansOf(of, state.of);
      const opposite = (list: readonly Span[]): readonly Span[] => where([list], ([inside]) => inside === false);
      return { certain: opposite(possible), possible: opposite(certain) };
    }
    case "enrolled": {
      const spans = tidy(enrolledSpans(of.child));
      return { certain: spans, possible: spans };
    }
    default:
      return {
        certain: tidy(of.runs.flatMap((run) => certainSpans(of, state, run))),
        possible: tidy(of.runs.flatMap((run) => possibleSpan(of, state, run))),
      };
  }
}

function combined(of: Case, states: readonly State[], test: (parts: readonly boolean[]) => boolean): Spans {
  const parts = states.map((state) => spansOf(of, state));
  return {
    certain: where(
      parts.map((part) => part.certain),
      test,
    ),
    possible: where(
      parts.map((part) => part.possible),
      test,
    ),
  };
}

function tidy(spans: readonly Span[]): readonly Span[] {
  return where([spans], ([inside]) => inside === true);
}

/** The spans over which a test of several lists holds: asked at each minute at which one of them changes. */
function where(lists: readonly (readonly Span[])[], test: (parts: readonly boolean[]) => boolean): readonly Span[] {
  const edges = lists.flat().flatMap((span) => [span.from, span.until]);
  const points = [...new Set([-Infinity, ...edges])].filter((point) => point !== Infinity).sort((a, b) => a - b);
  const spans: Span[] = [];
  let from: Minute | undefined;
  for (const point of points) {
    const now = test(lists.map((list) => list.some((span) => span.from <= point && point < span.until)));
    if (now) from ??= point;
    if (now || from === undefined) continue;
    spans.push({ from, until: point });
    from = undefined;
  }
  return from === undefined ? spans : [...spans, { from, until: Infinity }];
}

function enrolledSpans(child: Child): readonly Span[] {
  const days = child.moves.map((move) => toDay(move.occurredOn));
  return days.flatMap((day, i) =>
    classOn(child, day) ? [{ from: day * 1440, until: (days[i + 1] ?? Infinity) * 1440 }] : [],
  );
}

type AboutRuns = Exclude<State, { readonly kind: "and" | "or" | "not" | "enrolled" }>;

function possibleSpan(of: Case, state: AboutRuns, run: Run): readonly Span[] {
  const from = possiblyFrom(of, state, run);
  return from === undefined ? [] : [{ from: Math.max(from, run.from), until: run.end }];
}

function possiblyFrom(of: Case, state: AboutRuns, run: Run): Minute | undefined {
  if (state.kind === "absent") return run.from;
  if (state.kind === "absentFor") return reached(of.view, run.sessions, state, true);
  return failuresOf(of, state, run)[state.count - 1]?.at;
}

function certainSpans(of: Case, state: AboutRuns, run: Run): readonly Span[] {
  return stretchesOf(run).flatMap((stretch) => {
    const from = certainlyFrom(of, state, run, stretch);
    return from === undefined ? [] : [{ from, until: stretch.end }];
  });
}

function certainlyFrom(of: Case, state: AboutRuns, run: Run, { sessions }: Stretch): Minute | undefined {
  if (state.kind === "absent") return sessions.find((seen) => seen.status === "absent")?.start;
  if (state.kind === "absentFor") return reached(of.view, sessions, state, false);
  const inside = failuresOf(of, state, run).filter(
    ({ at, certain }) => certain && sessions.some((seen) => seen.start === at),
  );
  return inside[state.count - 1]?.at;
}

interface Failure {
  readonly at: Minute;
  readonly certain: boolean;
}

/** The attempts of a run after which the child stayed away, in the order in which that showed. */
function failuresOf(of: Case, state: PersuasionsFailed, run: Run): readonly Failure[] {
  const failures = attemptsIn(of, state, run).flatMap((attempt): readonly Failure[] => {
    const judge = run.sessions.find((seen) => seen.day > toDay(attempt.occurredOn) && seen.status !== "excused");
    if (judge?.status === "absent") return [{ at: judge.start, certain: true }];
    return judge ? [{ at: judge.end, certain: false }] : [];
  });
  return failures.sort((a, b) => a.at - b.at);
}

function attemptsIn(of: Case, state: PersuasionsFailed, run: Run): readonly Act[] {
  const attempts: Act[] = [];
  for (const act of of.acts) {
    const inRun = toDay(act.occurredOn) * 1440 + 1439 >= run.from && firstMinute(act.occurredOn) < run.end;
    if (!inRun || !state.attempts.some((pattern) => matches(pattern, act))) continue;
    if (!attempts.some((earlier) => isSameAttempt(earlier, act))) attempts.push(act);
  }
  return attempts;
}

function isSameAttempt(a: Act, b: Act): boolean {
  if (toDay(a.occurredOn) !== toDay(b.occurredOn)) return false;
  return ["by", "person", "with"].every((field) => fieldOf(a, field) === fieldOf(b, field));
}
