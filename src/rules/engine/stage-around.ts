import type { DayNumber } from "../../model/civil-date.js";
import { type Stage, stageOf } from "../../model/people.js";
import { placeAround } from "../../model/placement.js";
import type { Context } from "./shapes.js";

/** The stage of a child's class around a day, or of a class; `undefined` for wider subjects. */
export function stageAround({ look, subject, view }: Context, day: DayNumber): Stage | undefined {
  const id = view ? placeAround(view.placements, day)?.class : subject.kind === "class" ? subject.id : undefined;
  const entry = id === undefined ? undefined : look.world.classes.get(id);
  return entry && stageOf(entry);
}
