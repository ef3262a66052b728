import type { CaseFile } from "../../model/case-file.js";
import type { Minute } from "../../model/moment.js";
import { firstAttended } from "../../model/presence.js";
import { type Span, union } from "../../model/spans.js";

/** A time in which a child certainly stayed away at some moment, suspected or confirmed. */
export interface StayingAway {
  /** Since when it is certain. */
  readonly from: Minute;
  /** Since when it certainly is over; never while it may go on. */
  readonly until: Minute;
  /** Until when it is certain without a break at its end. */
  readonly certainUntil: Minute;
  /** When the child came back, where it ended so. */
  readonly returnedAt?: Minute;
}

/** The times of staying away of a case file, in order. What is only possible opens none: a missing register is no absence. */
export function timesAway({ spans: { suspected, confirmed }, input: { view } }: CaseFile): readonly StayingAway[] {
  const certain = union([...suspected.certain, ...confirmed.certain]);
  return union([...suspected.possible, ...confirmed.possible]).flatMap((span): readonly StayingAway[] => {
    const within = certain.filter(({ from }) => span.from <= from && from < span.until);
    const [first, last] = [within[0], within.at(-1)];
    if (!first || !last) return [];
    const returned = endedByReturn(span, view);
    return [
      {
        from: first.from,
        until: span.until,
        certainUntil: last.until,
        ...(returned ? { returnedAt: span.until } : {}),
      },
    ];
  });
}

/** It ended with the start of a session that the child attended, and not with a closing or a leaving. */
function endedByReturn({ until }: Span, view: CaseFile["input"]["view"]): boolean {
  return until <= view.asOf && firstAttended(view, until).certainAt === until;
}
