import type { AbsenceRun } from "../../model/absence-run.js";
import type { PupilContext } from "./context.js";
import type { Instance } from "./instance.js";

/** A child that is away, and of whom no rule asks anything of anybody now. */
export interface Gap {
  readonly context: PupilContext;
  readonly run: AbsenceRun;
  /** Whether the child is certainly past the policy's first threshold. */
  readonly certain: boolean;
}

/** No child is silent: whoever is past a threshold and not back has an open duty, or a gap that says that there is none. */
export function gapsOf(context: PupilContext, instances: readonly Instance[]): readonly Gap[] {
  return context.runs
    .filter((run) => isUnresolved(context, run))
    .flatMap((run) => {
      const own = instances.filter((instance) => instance.occasion.run === run);
      const standing = own.some(({ marks }) => marks.stage === "open" && marks.timeliness !== "moot");
      const certain = own.some((instance) => instance.occasion.certainAt !== undefined);
      return own.length > 0 && !standing ? [{ context, run, certain }] : [];
    });
}

/** The run goes on, or the child left in the midst of it and nobody says that it arrived. */
function isUnresolved({ view }: PupilContext, { end }: AbsenceRun): boolean {
  if (end === undefined) return true;
  if (end.how !== "left" || (end.reason !== "transferOut" && end.reason !== "other")) return false;
  const acknowledged = view.world.timelines
    .get(view.pupil)
    ?.acknowledgements.some(
      (fact) => view.world.counts(fact, view.knownOn) && end.at <= fact.at && fact.at <= view.asOf,
    );
  return acknowledged !== true;
}
