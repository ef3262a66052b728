import type { DayNumber } from "../../model/civil-date.js";
import { type ClassId, type Stage, stageOf } from "../../model/people.js";
import { placeAround } from "../../model/placement.js";
import type { Measure } from "../measure.js";
import { stageOfIndicator } from "./figures.js";
import type { Context } from "./shapes.js";

/** The stage of a child's class around a day; of another subject where all its classes are of one. */
export function stageAround(context: Context, day: DayNumber): Stage | undefined {
  const { classes } = context.look.world;
  const stages = new Set(
    classesOf(context, day).flatMap((id) => {
      const entry = classes.get(id);
      return entry ? [stageOf(entry)] : [];
    }),
  );
  const [stage] = stages;
  return stages.size === 1 ? stage : undefined;
}

function classesOf({ look, subject, view }: Context, day: DayNumber): readonly ClassId[] {
  if (subject.kind !== "pupil") return look.world.areas.within(subject.kind, subject.id, "class");
  const place = view && placeAround(view.placements, day);
  return place ? [place.class] : [];
}

/** The stage of which a measure speaks: that which the indicator names, or that of the subject around a day. */
export function stageOfMeasure(measure: Measure, context: Context, day: DayNumber): Stage | undefined {
  const named = measure.kind === "figure" ? stageOfIndicator(measure.indicator) : undefined;
  return named ?? stageAround(context, day);
}
