import type { AbsenceRun } from "../../model/absence-run.js";
import { dayOfMinute } from "../../model/moment.js";
import { actsAs, type Role, type RoleTable } from "../../model/role.js";
import type { Bearer } from "../finding.js";
import { compileBearers } from "./bearers.js";
import type { Context, Instance } from "./shapes.js";

/** A child that is away, and of whom no rule asks anything of anybody now. */
export interface Gap {
  readonly context: Context;
  readonly run: AbsenceRun;
  /** Whether the child is certainly past the policy's first threshold. */
  readonly certain: boolean;
  readonly bearers: readonly Bearer[];
}

/** Finds the gaps of a child among what its rules say. */
export type GapReader = (context: Context, present: readonly Instance[]) => readonly Gap[];

/** No child is silent: whoever is past a threshold and not back has an open duty, or a gap that says that there is none. */
export function compileGaps(roles: RoleTable): GapReader {
  const offices = { roles, actsAs: (actor: Role, asked: Role): boolean => actsAs(actor, asked, roles) };
  const school = compileBearers({ bearers: ["school"] }, () => "advisory", offices);
  return (context, present) => {
    if (present.length === 0 || context.runs.length === 0) return none;
    const gaps: Gap[] = [];
    for (const run of context.runs) {
      const passed = isUnresolved(context, run) ? passedIn(run, present) : "nothing";
      if (passed === "nothing") continue;
      // It falls to the school where the child is, or was: nobody else is named by any rule.
      const bearers = school(context, dayOfMinute(Math.min(context.look.asOf, run.until)));
      gaps.push({ context, run, certain: passed === "certainly", bearers });
    }
    return gaps;
  };
}

const none: readonly Gap[] = [];

/** Whether a duty arose in a run, while none is asked now. What is only told ahead has not arisen. */
function passedIn(run: AbsenceRun, present: readonly Instance[]): "nothing" | "possibly" | "certainly" {
  let passed: "nothing" | "possibly" | "certainly" = "nothing";
  for (const { rule, stage, timeliness, occasion } of present) {
    if (occasion.run !== run || rule.kind !== "duty" || stage === "scheduled") continue;
    if (stage === "open" && timeliness !== "moot") return "nothing";
    if (occasion.certainAt !== undefined) passed = "certainly";
    else if (passed === "nothing") passed = "possibly";
  }
  return passed;
}

/** The run goes on, or the child left in the midst of it and nobody says that it arrived. */
function isUnresolved({ look, subject }: Context, { end }: AbsenceRun): boolean {
  if (end === undefined) return true;
  if (end.how !== "left" || (end.reason !== "transferOut" && end.reason !== "other")) return false;
  const { world, asOf, knownOn } = look;
  const acknowledged = world.timelines
    .get(subject.id)
    ?.acknowledgements.some((fact) => world.counts(fact, knownOn) && end.at <= fact.at && fact.at <= asOf);
  return acknowledged !== true;
}
