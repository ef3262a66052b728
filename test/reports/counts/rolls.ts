/** Small counties in which children come and go. */
import { type CivilDate, dateOf, dayOf } from "../../../src/model/civil-date.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { LeavingReason } from "../../../src/model/events-attendance.js";
import type { SchoolClass } from "../../../src/model/people.js";
import type { WorldData } from "../../../src/model/world-data.js";
import { flowsIn, flowsOut, type RollCounts } from "../../../src/reports/counts/roll-flows.js";

/** Where a child goes on a day: to a class, or away for a reason. */
export type Step = readonly [on: CivilDate, to: string];

const reasons: readonly string[] = ["transferOut", "graduated", "suspension", "deferral", "died", "other"];

/** The moves of children, by their ids. */
function moves(of: Readonly<Record<string, readonly Step[]>>): readonly SchoolEvent[] {
  return Object.entries(of).flatMap(([pupil, steps]) =>
    steps.map(([on, to], i): SchoolEvent => {
      const base = { id: `${pupil}-${String(i).padStart(2, "0")}`, pupil, occurredOn: on, recordedOn: on };
      return reasons.includes(to)
        ? { ...base, kind: "left", reason: to as LeavingReason }
        : { ...base, kind: "enrolled", class: to };
    }),
  );
}

/** Three schools: a primary school, a junior one, and one of both; the last in another township. */
const classes: readonly SchoolClass[] = [
  { id: "P1", school: "S1", grade: 1 },
  { id: "P6", school: "S1", grade: 6 },
  { id: "J7", school: "S2", grade: 7 },
  { id: "J8", school: "S2", grade: 8 },
  { id: "N6", school: "S3", grade: 6 },
  { id: "N7", school: "S3", grade: 7 },
];

/** A county of such moves. */
export function countyOf(
  of: Readonly<Record<string, readonly Step[]>>,
  more: { readonly recordsFrom?: CivilDate; readonly classes?: readonly SchoolClass[]; readonly late?: CivilDate } = {},
): WorldData {
  return {
    recordsFrom: more.recordsFrom ?? "2024-08-01",
    schools: [
      { id: "S1", township: "T1", authority: "A1" },
      { id: "S2", township: "T1", authority: "A1", ...(more.late ? { recordsFrom: more.late } : {}) },
      { id: "S3", township: "T2", authority: "A1" },
    ],
    classes: more.classes ?? classes,
    pupils: Object.keys(of).map((id) => ({ id })),
    events: moves(of),
  };
}

/** What is not zero, in short. */
export function short(counts: RollCounts | undefined): string {
  if (!counts) return "";
  const names = ["opening", ...flowsIn, ...flowsOut, "closing"] as const;
  return names
    .filter((name) => counts[name] !== 0)
    .map((name) => `${name} ${counts[name]}`)
    .join(", ");
}

/** A day of the school year 2024-2025, or a little before or after it. */
export function dayOfYear(offset: number): CivilDate {
  return dateOf(dayOf("2024-08-20") + offset);
}

/** A child is confirmed as a dropout. */
export function confirmed(pupil: string, on: CivilDate): SchoolEvent {
  const base = { id: `confirmed-${pupil}`, pupil, occurredOn: on, recordedOn: on };
  return { ...base, kind: "dropoutConfirmed", by: "educationAuthority", reason: "work" };
}
