import type { AbsenceRun } from "../../model/absence-run.js";
import { dayOfMinute } from "../../model/moment.js";
import { actsAs, type Role } from "../../model/role.js";
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

/** No child is silent: whoever is past a threshold and not back has an open duty, or a gap that says that there is none. */
export function gapsOf(context: Context, present: readonly Instance[]): readonly Gap[] {
  if (present.length === 0 || context.runs.length === 0) return none;
  const duties = present.filter(({ rule }) => rule.kind === "duty");
  return context.runs
    .filter((run) => isUnresolved(context, run))
    .flatMap((run) => {
      const own = duties.filter((instance) => instance.occasion.run === run);
      const standing = own.some(({ stage, timeliness }) => stage === "open" && timeliness !== "moot");
      const certain = own.some((instance) => instance.occasion.certainAt !== undefined);
      if (own.length === 0 || standing) return [];
      return [{ context, run, certain, bearers: schoolOf(context, run) }];
    });
}

const none: readonly Gap[] = [];

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

/** It falls to the school where the child is, or was: nobody else is named by any rule. */
function schoolOf(context: Context, run: AbsenceRun): readonly Bearer[] {
  const { roles } = context.look.settings.vocabulary;
  const offices = { roles, actsAs: (actor: Role, asked: Role): boolean => actsAs(actor, asked, roles) };
  const read = compileBearers({ bearers: ["school"] }, () => "advisory", offices);
  return read(context, dayOfMinute(Math.min(context.look.asOf, run.until)));
}
