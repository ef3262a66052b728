import type { SchoolEvent } from "./events.js";
import { byOccurrence, type Fact } from "./fact.js";
import { notBefore } from "./kinds.js";
import { dayOfMinute, never } from "./moment.js";
import type { PupilId } from "./people.js";
import { kindOfKey, periodKeyPhrase } from "./period-key.js";
import { type Placement, placementOn, placementsOf } from "./placement.js";
import type { World } from "./world.js";
import type { WorldProblem } from "./world-data.js";

/** Events recorded on a day before they happened. */
export function recordingProblems(facts: readonly Fact[]): readonly WorldProblem[] {
  return facts
    .filter((fact) => notBefore.has(fact.event.kind) && dayOfMinute(fact.recorded) < fact.day)
    .sort(byOccurrence)
    .map(({ event }) => ({
      code: "recorded-before-it-happened",
      event: event.id,
      path: "recordedOn",
      value: event.recordedOn,
      expected: `not before ${event.occurredOn}`,
      says: {
        zh: `记录${event.id}：录入时间${event.recordedOn}早于发生时间${event.occurredOn}`,
        en: `record ${event.id}: entered ${event.recordedOn}, before it happened on ${event.occurredOn}`,
      },
    }));
}

/** Records that name a period of no calendar, such as a misspelt one: they serve no period. */
export function periodProblems(facts: readonly Fact[]): readonly WorldProblem[] {
  return facts
    .filter(({ event }) => periodOf(event) !== undefined && kindOfKey(periodOf(event)) === undefined)
    .sort(byOccurrence)
    .map(({ event }) => {
      const { id } = event;
      const value = periodOf(event);
      const says = {
        zh: `记录${id}：周期“${value}”无法识别，不计入任何周期`,
        en: `record ${id}: "${value}" is no period, so it counts for none`,
      };
      return { code: "no-such-period", event: id, path: "period", value, expected: periodKeyPhrase, says };
    });
}

function periodOf(event: SchoolEvent): string | undefined {
  return (event as { readonly period?: string }).period;
}

/** Attendance entered for children who were not expected there. */
export function attendanceProblems(world: Omit<World, "problems">, facts: readonly Fact[]): readonly WorldProblem[] {
  const placed = placementsIn(world);
  return facts
    .filter((fact) => straysOf(fact, placed).length > 0 && world.counts(fact, never))
    .sort(byOccurrence)
    .flatMap((fact) => straysOf(fact, placed).map((pupil) => stray(fact.event.id, pupil)));
}

const nobody: readonly PupilId[] = [];

/** The children of whom an event says whether they were there, though they were not expected. */
function straysOf({ event, day }: Fact, placed: (pupil: PupilId) => readonly Placement[]): readonly PupilId[] {
  if (event.kind === "mark") return placementOn(placed(event.pupil), day) ? nobody : [event.pupil];
  if (event.kind !== "register" || event.absent.length === 0) return nobody;
  return event.absent.filter((pupil) => placementOn(placed(pupil), day)?.class !== event.class);
}

/** Where each child was, as far as the whole log tells. Of a child that moved it is kept; of the others it is quickly told again. */
function placementsIn(world: Omit<World, "problems">): (pupil: PupilId) => readonly Placement[] {
  const kept = new Map<PupilId, readonly Placement[]>();
  return (pupil) => {
    const moves = world.timelines.get(pupil)?.moves ?? [];
    if (moves.length < 2) return placementsOf(world, moves, never);
    const placements = kept.get(pupil) ?? placementsOf(world, moves, never);
    kept.set(pupil, placements);
    return placements;
  };
}

function stray(event: string, pupil: PupilId): WorldProblem {
  return {
    code: "marked-while-not-enrolled",
    event,
    path: "pupil",
    value: pupil,
    expected: "a child enrolled there on that day",
    says: {
      zh: `记录${event}：学生${pupil}当日不在此就读，却有考勤`,
      en: `record ${event}: attendance of pupil ${pupil}, who was not expected there on that day`,
    },
  };
}
