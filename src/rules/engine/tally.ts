import { dayOfMinute, type Minute } from "../../model/moment.js";
import { placeAround, placementsOf } from "../../model/placement.js";
import type { PupilTimeline } from "../../model/world.js";
import type { TallyMeasure } from "../measure.js";
import type { ActTest } from "../pattern.js";
import type { Compiler, Context } from "./shapes.js";
import { pupilsOf } from "./states/members.js";

/** When acts of a pattern were done about a subject, or about a child that belonged to it that day, or last before; in order. */
export function tallied({ act }: TallyMeasure, compiler: Compiler): (context: Context) => readonly Minute[] {
  const accepts = compiler.test(act);
  return (context) => {
    const { look, subject, acts } = context;
    const own = acts.filter(({ event }) => accepts(event)).map(({ at }) => at);
    if (subject.kind === "pupil") return own;
    const { kind, id } = subject;
    const theirs = pupilsOf(look.world, kind, id).flatMap((pupil) => {
      const timeline = look.world.timelines.get(pupil);
      return timeline ? momentsOf(context, timeline, accepts) : [];
    });
    return [...own, ...theirs].sort((a, b) => a - b);
  };
}

function momentsOf({ look, subject }: Context, timeline: PupilTimeline, accepts: ActTest): readonly Minute[] {
  const { world, asOf, knownOn } = look;
  const fitting = timeline.acts.filter((fact) => accepts(fact.event) && world.counts(fact, knownOn) && fact.at <= asOf);
  if (fitting.length === 0 || subject.kind === "village") return fitting.map(({ at }) => at);
  const { kind } = subject;
  const placements = placementsOf(world, timeline.moves, knownOn);
  return fitting
    .map(({ at }) => at)
    .filter((at) => {
      const place = placeAround(placements, dayOfMinute(at));
      return place !== undefined && kind !== "pupil" && world.areas.above("class", place.class)[kind] === subject.id;
    });
}
