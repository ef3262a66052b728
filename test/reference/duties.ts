/** What is told of the duties of a policy about one subject. */
import type { Act } from "../../src/model/events.js";
import type { Duty } from "../../src/rules/duty.js";
import type { About, Arising, Course, Life } from "./about.js";
import { runOf } from "./circumstances.js";
import type { NaiveFinding } from "./finding.js";
import { countsAs } from "./roles.js";
import type { Run } from "./runs.js";
import { doubted, type Told, tell } from "./telling.js";
import { type Minute, momentText } from "./time.js";

/** A duty that arose, and the run of absence in which it did. */
export interface ToldDuty extends Told {
  readonly run?: Run;
  /** It is certain that it arose. */
  readonly arose: boolean;
}

export function dutiesOf(about: About, duty: Duty): readonly ToldDuty[] {
  return about.lives(duty).map((life) => {
    const run = runOf(about, life.arising);
    return {
      finding: findingOf(about, duty, life, run),
      ...(run && { run }),
      arose: life.arising.certainAt !== undefined,
      leftTheSchool: leftTheSchool(life.arising.act, life.shown.performance.used),
    };
  });
}

function findingOf(about: About, duty: Duty, { arising, shown }: Life, run: Run | undefined): NaiveFinding {
  const { asOf } = about.look.view;
  const { due, performance, until, last, more } = shown;
  const { at } = performance;
  return tell(about, duty, {
    key: arising.key,
    marks: { ...standing(asOf, shown), certainty: certaintyOf(about, duty, arising, run, shown) },
    triggeredAt: arising.first,
    at: arising,
    // What was due before it arose is missed by whoever had it when it arose.
    borneUntil: Math.min(asOf, Math.max(last, shown.arose), at ?? Infinity, until),
    more: {
      ...(arising.period && { period: arising.period.key }),
      ...(due.due !== undefined && { due: due.due }),
      ...(due.hadPassed && { dueHadPassed: true }),
      ...(due.stopped && { clockStopped: true }),
      ...(due.target !== undefined && { target: due.target }),
      ...(at !== undefined && { performedAt: momentText(at) }),
      matched: [...new Set(performance.used.map(({ id }) => id))].sort(),
      wanted: performance.wanted,
      notes: Math.min(more, 1) + (due.hadPassed && shown.arose <= asOf ? 1 : 0),
    },
  });
}

function standing(asOf: Minute, course: Course): Pick<NaiveFinding, "stage" | "timeliness"> {
  const { arose, last, until, performance } = course;
  const { at } = performance;
  if (arose > asOf) return { stage: "scheduled", timeliness: "onTime" };
  // Where nothing says by when, the end of the state is always in time.
  const endedInTime = until <= asOf && until <= last;
  if (at !== undefined && !(endedInTime && at >= until))
    return { stage: "fulfilled", timeliness: at > last ? "late" : "onTime" };
  if (endedInTime) return { stage: "lapsed", timeliness: "onTime" };
  if (until <= asOf) return { stage: "open", timeliness: "moot" };
  return { stage: "open", timeliness: asOf > last ? "overdue" : "onTime" };
}

function certaintyOf(
  about: About,
  duty: Duty,
  arising: Arising,
  run: Run | undefined,
  { due }: Course,
): NaiveFinding["certainty"] {
  if (due.unknown) return "notEvaluable";
  if (arising.certainAt === undefined) return doubted(about, duty, arising.first);
  return due.provisional || isUnpublished(run, arising) ? "provisional" : "certain";
}

/** A session of the run up to the trigger lies on a day of which it is not published that it is a school day. */
export function isUnpublished(run: Run | undefined, { first }: Pick<Arising, "first">): boolean {
  return run?.sessions.some((seen) => seen.start <= first && seen.provisional) ?? false;
}

/** A report, a notice or a hand-over to somebody outside the school gave rise to it, or was used as evidence. */
export function leftTheSchool(trigger: Act | undefined, used: readonly Act[]): boolean {
  const acts = trigger ? [trigger, ...used] : used;
  return acts.some((act) => "to" in act && !countsAs(act.to, "school"));
}
