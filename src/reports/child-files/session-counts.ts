import { type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import { endOfDay, startOfDay } from "../../model/moment.js";
import { type Seen, sessionsFrom } from "../../model/presence.js";
import { dayOfSession, type SessionRef, sessionRef } from "../../model/session.js";
import type { ReportPeriod } from "../kit/report-head.js";
import type { ChildRecord } from "../source/child-record.js";

/** How a child stood to the sessions of a period, in half days. */
export interface SessionCounts {
  /** School days on which the child was expected, whole or half. */
  readonly days: number;
  /** Half days on which it was expected: the sum of the four below. */
  readonly expected: number;
  readonly attended: number;
  readonly absent: number;
  readonly excused: number;
  /** Without a register: neither attended nor missed. */
  readonly unknown: number;
  /** The half days that it missed without leave. */
  readonly absentOn: readonly SessionRef[];
  /** Those without a register. */
  readonly unknownOn: readonly SessionRef[];
}

/** Counts the sessions of a period that were over by the cut-off. What no register tells is unknown, and counted as nothing else. */
export function sessionCounts(child: ChildRecord, { from, to }: ReportPeriod): SessionCounts {
  const seen = within(child, dayOf(from), dayOf(to));
  const having = (status: Seen["status"]): readonly SessionRef[] =>
    seen.filter((one) => one.status === status).map(({ session }) => sessionRef(session));
  const [absentOn, unknownOn] = [having("absent"), having("unknown")];
  return {
    days: new Set(seen.map(({ session }) => dateOf(dayOfSession(session)))).size,
    expected: seen.length,
    attended: having("attended").length,
    absent: absentOn.length,
    excused: having("excused").length,
    unknown: unknownOn.length,
    absentOn,
    unknownOn,
  };
}

function within(child: ChildRecord, first: DayNumber, last: DayNumber): readonly Seen[] {
  const found: Seen[] = [];
  for (const seen of sessionsFrom(child.view(), startOfDay(first))) {
    if (seen.start > endOfDay(last)) break;
    if (seen.status !== "pending") found.push(seen);
  }
  return found;
}
