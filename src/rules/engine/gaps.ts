import type { AbsenceRun } from "../../model/absence-run.js";
import { dayOfMinute } from "../../model/moment.js";
import { actsAs, type Role, type RoleTable } from "../../model/role.js";
import type { Span } from "../../model/spans.js";
import type { Bearer } from "../finding.js";
import { compileBearers } from "./bearers.js";
import type { Context, Instance, StateReader } from "./shapes.js";

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

/**
 * No child is silent: whoever is past a threshold and not back has an open duty, or a gap that says that there is none.
 *
 * @param thresholds The lengths of absence from which some duty arises, where there are any: a child past the first of them counts though none arose.
 */
export function compileGaps(roles: RoleTable, thresholds: StateReader | undefined): GapReader {
  const offices = { roles, actsAs: (actor: Role, asked: Role): boolean => actsAs(actor, asked, roles) };
  const school = compileBearers({ bearers: ["school"] }, () => "advisory", offices);
  return (context, present) => {
    if (context.runs.length === 0) return none;
    const gaps: Gap[] = [];
    for (const run of context.runs) {
      if (!isUnresolved(context, run) || isAsked(run, present)) continue;
      const passed = surer(arisenIn(run, present), thresholds ? lengthOf(run, thresholds, context) : undefined);
      if (!passed) continue;
      // It falls to the school where the child is, or was: nobody else is named by any rule.
      const bearers = school(context, dayOfMinute(Math.min(context.look.asOf, run.until)));
      gaps.push({ context, run, certain: passed === "certainly", bearers });
    }
    return gaps;
  };
}

const none: readonly Gap[] = [];

/** How surely a child is past a threshold. */
type Passed = "possibly" | "certainly" | undefined;

function surer(a: Passed, b: Passed): Passed {
  return a === "certainly" || b === "certainly" ? "certainly" : (a ?? b);
}

/** Whether something is asked in a run now. What is only told ahead is not. */
function isAsked(run: AbsenceRun, present: readonly Instance[]): boolean {
  return present.some(
    ({ rule, stage, timeliness, occasion }) =>
      occasion.run === run && rule.kind === "duty" && stage === "open" && timeliness !== "moot",
  );
}

/** Whether a duty arose in a run. What is only told ahead has not arisen. */
function arisenIn(run: AbsenceRun, present: readonly Instance[]): Passed {
  let passed: Passed;
  for (const { rule, stage, occasion } of present) {
    if (occasion.run !== run || rule.kind !== "duty" || stage === "scheduled") continue;
    passed = surer(passed, occasion.certainAt === undefined ? "possibly" : "certainly");
  }
  return passed;
}

/** Whether a run has reached one of the lengths, while the policy is in force. */
function lengthOf(run: AbsenceRun, thresholds: StateReader, context: Context): Passed {
  const { asOf, settings } = context.look;
  const today = dayOfMinute(asOf);
  if (today < settings.inForce.from || today > settings.inForce.until) return undefined;
  const { certain, possible } = thresholds(context);
  const isReached = (spans: readonly Span[]): boolean =>
    spans.some(({ from }) => run.from <= from && from < run.until && from <= asOf);
  if (isReached(certain)) return "certainly";
  return isReached(possible) ? "possibly" : undefined;
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
