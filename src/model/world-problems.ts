import type { Fact } from "./fact.js";
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
  return facts.flatMap(({ event }): readonly WorldProblem[] => {
    if (!("period" in event) || event.period === undefined || kindOfKey(event.period) !== undefined) return [];
    const { id, period: value } = event;
    const says = {
      zh: `记录${id}：周期“${value}”无法识别，不计入任何周期`,
      en: `record ${id}: "${value}" is no period, so it counts for none`,
    };
    return [{ code: "no-such-period", event: id, path: "period", value, expected: periodKeyPhrase, says }];
  });
}

/** Attendance entered for children who were not expected there. */
export function attendanceProblems(world: Omit<World, "problems">, facts: readonly Fact[]): readonly WorldProblem[] {
  const placements = new Map<PupilId, readonly Placement[]>();
  const placed = (pupil: PupilId, fact: Fact): Placement | undefined => {
    const list = placements.get(pupil) ?? placementsOf(world, world.timelines.get(pupil)?.moves ?? [], never);
    placements.set(pupil, list);
    return placementOn(list, fact.day);
  };
  return facts
    .filter((fact) => world.counts(fact, never))
    .flatMap((fact): readonly WorldProblem[] => {
      const { event } = fact;
      if (event.kind === "mark") return placed(event.pupil, fact) ? [] : [stray(event.id, event.pupil)];
      if (event.kind !== "register") return [];
      return event.absent
        .filter((pupil) => placed(pupil, fact)?.class !== event.class)
        .map((pupil) => stray(event.id, pupil));
    });
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
