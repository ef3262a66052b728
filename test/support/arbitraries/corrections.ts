/** Random corrections of a log: events recorded in error, and events that say it otherwise. */
import fc from "fast-check";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import { toDate, toDay } from "../../reference/time.js";

export interface CorrectionSpec {
  /** Which event, counted round; among the registers or among the rest. */
  readonly target: number;
  readonly among: "registers" | "others";
  /** `stray`: a record of its own that names the other as what it corrects, most often of another kind. */
  readonly how: "retract" | "replace" | "stray";
  readonly days: number;
}

export const correctionSpec: fc.Arbitrary<CorrectionSpec> = fc.record({
  target: fc.nat({ max: 60 }),
  among: fc.constantFrom("others", "others", "registers" as const),
  how: fc.constantFrom("retract", "retract", "replace", "replace", "stray" as const),
  days: fc.integer({ min: 0, max: 12 }),
});

/** The log with its corrections; the first so many events are the registers. A correction may correct a correction. */
export function corrected(
  events: readonly SchoolEvent[],
  registers: number,
  specs: readonly CorrectionSpec[],
): readonly SchoolEvent[] {
  let log = events;
  specs.forEach((spec, i) => {
    const pool = spec.among === "registers" ? log.slice(0, registers) : log.slice(registers);
    const target = pool[spec.target % pool.length];
    if (target) log = [...log, correction(target, spec, `z${i}`)];
  });
  return log;
}

function correction(target: SchoolEvent, { how, days }: CorrectionSpec, id: string): SchoolEvent {
  const day = toDay(target.recordedOn) + days;
  const recordedOn: CivilMoment = days === 0 ? `${toDate(day)}T23:59` : toDate(day);
  const own = { id, recordedOn, supersedes: target.id };
  if (how === "replace") return { ...otherwise(target), ...own };
  if (how === "stray") return { kind: "riskNoted", pupil: "p0", by: "homeroomTeacher", occurredOn: recordedOn, ...own };
  return { kind: "retraction", occurredOn: recordedOn, reason: "in error", ...own };
}

/** The same event, saying something else. */
function otherwise(event: SchoolEvent): SchoolEvent {
  switch (event.kind) {
    case "register":
      return {
        ...event,
        absent: event.absent.includes("p0") ? event.absent.filter((pupil) => pupil !== "p0") : ["p0", ...event.absent],
      };
    case "mark":
      return { ...event, attended: !event.attended };
    case "leave":
      return { ...event, approved: !event.approved };
    case "phoneCall":
    case "homeVisit":
    case "report":
    case "notice":
    case "conference":
      return { ...event, by: event.by === "guardian" ? "principal" : "guardian" };
    case "enrolled":
    case "left":
      return { ...event, occurredOn: toDate(toDay(event.occurredOn) + 1) };
    case "fact":
      return { ...event, value: event.value === true ? "unknown" : true };
    case "figure":
      return { ...event, numerator: 5 - event.numerator };
    default:
      return event;
  }
}
