/** States of another duty about the same subject: missed, performed. */
import type { MissedState, PerformedState, RuleRef } from "../../src/rules/state.js";
import type { About, Course, Life } from "./about.js";
import { type Span, type Spans, tidy } from "./spans.js";

/** From the minute after its last one in time until it is performed or its state ends. */
export function missed(about: About, { duty }: MissedState): Spans {
  const { asOf } = about.look.view;
  return overLives(livesOf(about, duty), ({ due, last, performance: { at = Infinity }, until }): readonly Span[] =>
    due.due === undefined || at <= last || last + 1 > asOf ? [] : [{ from: last + 1, until: Math.min(at, until) }],
  );
}

/** From its performance, but not before it arose, until its state ends. */
export function performed(about: About, { duty }: PerformedState): Spans {
  return overLives(livesOf(about, duty), ({ arose, performance: { at }, until }): readonly Span[] =>
    at === undefined ? [] : [{ from: Math.max(at, arose), until }],
  );
}

function livesOf(about: About, ref: RuleRef): readonly Life[] {
  const { policy } = about.look;
  const rule = ref.policy === policy.id ? policy.rules.find(({ id }) => id === ref.rule) : undefined;
  const isIts = rule?.kind === "duty" && (rule.subject ?? "pupil") === about.subject.kind;
  return isIts ? about.lives(rule) : [];
}

/** What follows from when it certainly arose is certain; what follows from when it may have is possible. */
function overLives(lives: readonly Life[], spansOf: (course: Course) => readonly Span[]): Spans {
  const certain = lives.flatMap(({ certainly }) => (certainly ? spansOf(certainly) : []));
  const possible = lives.flatMap(({ possibly }) => spansOf(possibly));
  return { certain: tidy(certain), possible: tidy([...certain, ...possible]) };
}
