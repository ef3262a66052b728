import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AbsenceRun } from "../../src/model/absence-run.js";
import { never } from "../../src/model/moment.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import { childOf } from "../reference/attendance.js";
import { lookAt, occurredBefore, type View } from "../reference/log.js";
import { type Run, reached, runsOf as runsNaively, stretchesOf } from "../reference/runs.js";
import { firstMinute, lastMinute } from "../reference/time.js";
import { arbitrarySituation, type Situation } from "../support/arbitraries/worlds.js";
import { patient } from "../support/worlds.js";
import { runsOf } from "./looking.js";

/** What is compared: from when, until when, and when each length was reached. */
interface Told {
  readonly from: number;
  readonly until: number;
  readonly completes: readonly number[];
  readonly enters: readonly number[];
  readonly halfDays: readonly number[];
  readonly certainUntil: readonly number[];
}

function told(run: AbsenceRun): Told {
  return {
    from: run.from,
    until: run.until,
    completes: run.possible.completes,
    enters: run.possible.enters,
    halfDays: run.possible.halfDays,
    certainUntil: run.stretches.map((stretch) => stretch.until),
  };
}

function toldNaively(view: View, run: Run): Told {
  const lengths = (edge: "completes" | "enters", unit: "schoolDay" | "halfDay"): readonly number[] =>
    Array.from({ length: 60 }, (_, i) => {
      const at = reached(view, run.sessions, { kind: "absentFor", edge, length: { unit, count: i + 1 } }, true);
      return at === undefined ? [] : [Math.max(at, run.from)];
    }).flat();
  return {
    from: run.from,
    until: Math.min(run.end, never),
    completes: lengths("completes", "schoolDay"),
    enters: lengths("enters", "schoolDay"),
    halfDays: lengths("completes", "halfDay"),
    certainUntil: stretchesOf(run)
      .filter((stretch) => stretch.sessions.some((seen) => seen.status === "absent"))
      .map((stretch) => Math.min(stretch.end, never)),
  };
}

function naively({ calendar, data, asOf, knownOn }: Situation, pupil: string): readonly Told[] {
  const known = knownOn === undefined ? Number.POSITIVE_INFINITY : lastMinute(knownOn);
  const days = { data: calendar, knownOn: knownOn === undefined ? known : Math.floor(firstMinute(knownOn) / 1440) };
  const ordered = { ...data, events: [...data.events].sort(occurredBefore) };
  const view = lookAt(ordered, days, lastMinute(asOf), known);
  return runsNaively(childOf(view, pupil)).map((run) => toldNaively(view, run));
}

describe("runs of absence", () => {
  it("equal those found by looking at every session in turn", patient, () => {
    fc.assert(
      fc.property(arbitrarySituation, (situation) => {
        const { calendar, data, asOf, knownOn } = situation;
        const compiled = schoolCalendar(calendar);
        const look = {
          asOf,
          calendar: knownOn === undefined ? compiled : compiled.knownOn(knownOn),
          ...(knownOn === undefined ? {} : { knownOn }),
        };
        for (const { id } of data.pupils)
          expect(runsOf(data, { ...look, pupil: id }).map(told)).toEqual(naively(situation, id));
      }),
      { numRuns: 100 },
    );
  });
});
