/** One class over two weeks and a holiday, in which each child was anything in each session. */
import fc from "fast-check";
import { dateOf, dayOf } from "../../../src/model/civil-date.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import type { SchoolCalendar } from "../../../src/model/school-calendar.js";
import { dayOfSession, type SessionIndex, sessionOf, sessionRef } from "../../../src/model/session.js";
import type { WorldData } from "../../../src/model/world-data.js";
import { taughtDays } from "../../support/worlds.js";

type Status = "attended" | "absent" | "excused";

/** What each of three children was in each session; of some sessions the class has no register. */
export interface Statuses {
  readonly sessions: readonly SessionIndex[];
  readonly missing: readonly boolean[];
  readonly pupils: readonly (readonly Status[])[];
}

/** Sessions from 22 September to 16 October 2025, with a make-up Sunday and the long holiday between. */
export function statusesOf(calendar: SchoolCalendar): fc.Arbitrary<Statuses> {
  const sessions = taughtDays("2025-09-22", "2025-10-16", calendar).flatMap((date) => {
    const morning = dayOf(date) * 2;
    return [morning, morning + 1];
  });
  const length = { minLength: sessions.length, maxLength: sessions.length };
  const status = fc.oneof(
    { weight: 2, arbitrary: fc.constant<Status>("attended") },
    { weight: 9, arbitrary: fc.constant<Status>("absent") },
    { weight: 2, arbitrary: fc.constant<Status>("excused") },
  );
  return fc.record({
    sessions: fc.constant(sessions),
    missing: fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      length,
    ),
    pupils: fc.array(fc.array(status, length), { minLength: 3, maxLength: 3 }),
  });
}

/** Those statuses as a world, and the end of its last day. */
export function plainWorld({ sessions, missing, pupils }: Statuses): { data: WorldData; asOf: CivilMoment } {
  const ids = pupils.map((_, i) => `p${i}`);
  const at = (i: number): { occurredOn: CivilMoment; recordedOn: CivilMoment } => {
    const date = dateOf(dayOfSession(sessions[i] ?? 0));
    return { occurredOn: date, recordedOn: date };
  };
  const from = at(0).occurredOn;
  const enrolled = ids.map(
    (pupil): SchoolEvent => ({
      kind: "enrolled",
      id: `e-${pupil}`,
      pupil,
      class: "c",
      occurredOn: from,
      recordedOn: from,
    }),
  );
  const registers = sessions.flatMap((session, i): readonly SchoolEvent[] => {
    if (missing[i] === true) return [];
    const absent = ids.filter((_, pupil) => pupils[pupil]?.[i] !== "attended");
    return [{ kind: "register", id: `r-${i}`, class: "c", session: sessionOf(session), absent, ...at(i) }];
  });
  const leaves = pupils.flatMap((statuses, pupil) =>
    statuses.flatMap((status, i): readonly SchoolEvent[] => {
      if (status !== "excused") return [];
      const here = sessionRef(sessions[i] ?? 0);
      const slip = { kind: "leave", reason: "sickness", approved: true, from: here, to: here } as const;
      return [{ ...slip, id: `l-${pupil}-${i}`, pupil: ids[pupil] ?? "", ...at(i) }];
    }),
  );
  return {
    asOf: at(sessions.length - 1).occurredOn,
    data: {
      recordsFrom: dateOf(dayOfSession(sessions[0] ?? 0)),
      schools: [{ id: "s" }],
      classes: [{ id: "c", school: "s", grade: 7 }],
      pupils: ids.map((id) => ({ id })),
      events: [...enrolled, ...registers, ...leaves],
    },
  };
}
