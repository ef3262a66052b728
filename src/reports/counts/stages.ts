import { BaoxueError } from "../../model/errors.js";
import { type SchoolClass, type Stage, stageOf } from "../../model/people.js";

/** The stages of compulsory education (义务教育阶段): what the documents ask for counts, and never senior classes. */
export const compulsoryStages: readonly Stage[] = ["primary", "junior"];

const known: readonly Stage[] = ["primary", "junior", "senior"];

/**
 * The stages that a count is of: those of compulsory education, unless others are asked for.
 *
 * @throws {BaoxueError} `invalid-input` when one is no stage, or there is none.
 */
export function stagesAsked(stages: readonly Stage[] | undefined): readonly Stage[] {
  if (stages === undefined) return compulsoryStages;
  if (Array.isArray(stages) && stages.length > 0 && stages.every((one) => known.includes(one)))
    return known.filter((one) => stages.includes(one));
  throw new BaoxueError("invalid-input", [
    { path: "stages", value: stages, expected: `one or more of ${known.join(", ")}` },
  ]);
}

/** Whether a class is of one of some stages; one that the world does not have is of none. */
export function isOfStages(own: SchoolClass | undefined, stages: readonly Stage[]): boolean {
  return own !== undefined && stages.includes(stageOf(own));
}
