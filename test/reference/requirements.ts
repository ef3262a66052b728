/** What is told of requirements: how it is now. */
import type { Requirement } from "../../src/rules/rule.js";
import type { About } from "./about.js";
import { isMeant } from "./arising.js";
import { firstJudged } from "./circumstances.js";
import type { NaiveFinding } from "./finding.js";
import { holdsAt, type Span } from "./spans.js";
import { lacksLevel, tell } from "./telling.js";
import { dayOfMinute, type Minute, toDate } from "./time.js";

export function requirementsOf(about: About, rule: Requirement): readonly NaiveFinding[] {
  const { asOf } = about.look.view;
  const given = about.spans(rule.given);
  const applies = rule.appliesTo && about.spans(rule.appliesTo);
  if (!isMeant(about, asOf) || (applies && !holdsAt(applies.possible, asOf))) return [];
  const sure = holdsAt(given.certain, asOf) && (!applies || holdsAt(applies.certain, asOf));
  return given.possible
    .filter((span) => holdsAt([span], asOf))
    .map((span) => {
      const { stage, since, certain } = judged(about, rule, span);
      // Nothing is judged before the records and the policy begin.
      const begin = Math.max(span.from, firstJudged(about) * 1440);
      const certainty = lacksLevel(about, rule, asOf) ? "notEvaluable" : certain && sure ? "certain" : "possible";
      return tell(about, rule, {
        key: span.from === -Infinity ? "always" : toDate(dayOfMinute(span.from)),
        marks: { stage, timeliness: "onTime", certainty },
        at: { first: begin, last: begin },
        triggeredAt: Math.max(since, begin),
        borneUntil: asOf,
      });
    });
}

interface Judged {
  readonly stage: "holds" | "violated";
  /** Since when it is violated; the span's beginning where it holds. */
  readonly since: Minute;
  readonly certain: boolean;
}

function judged(about: About, { must }: Requirement, span: Span): Judged {
  const { asOf } = about.look.view;
  const { certain, possible } = about.spans(must);
  if (holdsAt(certain, asOf)) return { stage: "holds", since: span.from, certain: true };
  const sure = !holdsAt(possible, asOf);
  const ends = (sure ? possible : certain).map(({ until }) => until).filter((until) => until <= asOf);
  return { stage: "violated", since: Math.max(span.from, ...ends), certain: sure };
}
