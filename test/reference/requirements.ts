/** What is told of requirements: how it is now. */
import type { Requirement } from "../../src/rules/rule.js";
import type { About } from "./about.js";
import { isMeant } from "./arising.js";
import { firstInForce, recordsFrom } from "./circumstances.js";
import type { NaiveFinding } from "./finding.js";
import { holdsAt, type Span } from "./spans.js";
import { doubted, tell } from "./telling.js";
import { dayOfMinute, type Minute, toDate } from "./time.js";

export function requirementsOf(about: About, rule: Requirement): readonly NaiveFinding[] {
  const { asOf } = about.look.view;
  const given = about.spans(rule.given);
  const applies = rule.appliesTo && about.spans(rule.appliesTo);
  if (!isMeant(about, asOf) || (applies && !holdsAt(applies.possible, asOf))) return [];
  const begin = Math.max(firstInForce(about), recordsFrom(about, dayOfMinute(asOf))) * 1440;
  const sure = holdsAt(given.certain, asOf) && (!applies || holdsAt(applies.certain, asOf));
  return given.possible
    .filter((span) => holdsAt([span], asOf))
    .map((span) => {
      const { stage, since, certain } = judged(about, rule, span);
      const certainty = certain && sure ? "certain" : doubted(about, rule, asOf);
      return tell(about, rule, {
        key: span.from === -Infinity ? "always" : toDate(dayOfMinute(span.from)),
        marks: { stage, timeliness: "onTime", certainty },
        // What was always given is told since the records and the policy begin.
        triggeredAt: Math.max(span.from === -Infinity ? begin : span.from, since),
        borneUntil: asOf,
      });
    });
}

interface Judged {
  readonly stage: "holds" | "violated";
  /** Since when it has been so, within the span. */
  readonly since: Minute;
  readonly certain: boolean;
}

function judged(about: About, { must }: Requirement, span: Span): Judged {
  const { asOf } = about.look.view;
  const { certain, possible } = about.spans(must);
  const holding = certain.find((one) => holdsAt([one], asOf));
  if (holding) return { stage: "holds", since: Math.max(span.from, holding.from), certain: true };
  const sure = !holdsAt(possible, asOf);
  const ends = (sure ? possible : certain).map(({ until }) => until).filter((until) => until <= asOf);
  return { stage: "violated", since: Math.max(span.from, ...ends), certain: sure };
}
