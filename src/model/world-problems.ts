import type { Fact } from "./fact.js";
import { notBefore } from "./kinds.js";
import { dayOfMinute, never } from "./moment.js";
import type { PupilId } from "./people.js";
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
    }));
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
  };
}
