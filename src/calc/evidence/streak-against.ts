import type { AbsenceRun, RunSession } from "../../model/absence-run.js";
import { type Minute, startOfDay } from "../../model/moment.js";
import type { ClassId } from "../../model/people.js";
import type { PupilView } from "../../model/pupil-view.js";
import type { Declaration } from "./declarations.js";
import { type EvidenceScene, keysOver } from "./evidence-scene.js";

/** The bodies to which the child belonged in a run, each with those of its classes in which the child was. */
export function classesWithin(
  scene: EvidenceScene,
  { pupil, sessions }: AbsenceRun,
): ReadonlyMap<string, ReadonlySet<ClassId>> {
  const found = new Map<string, Set<ClassId>>();
  for (const inClass of new Set(sessions.map(({ place }) => place.class))) {
    for (const key of keysOver(scene, pupil, inClass)) found.set(key, (found.get(key) ?? new Set()).add(inClass));
  }
  return found;
}

/** A run held against a declaration. */
export interface Asking {
  readonly view: PupilView;
  readonly run: AbsenceRun;
  readonly one: Declaration;
  /** Those classes of the declaring body in which the child was. */
  readonly classes: ReadonlySet<ClassId>;
}

/** A stretch of time. */
export interface Within {
  readonly from: Minute;
  readonly until: Minute;
}

/** From the first session of a certain stretch to the moment at which it was long enough. */
export function certainSpan(asking: Asking, length: number): Within | undefined {
  for (const stretch of asking.run.stretches) {
    const reached = stretch.crossings.completes[length - 1];
    if (reached !== undefined && reached <= asking.one.until && wentOn(asking, stretch, reached, missed))
      return { from: stretch.from, until: reached };
  }
  return undefined;
}

const missed: ReadonlySet<RunSession["status"]> = new Set(["absent"] as const);
/** Sessions that may have been missed: of some there is no register. */
export const maybeMissed: ReadonlySet<RunSession["status"]> = new Set(["absent", "unknown"] as const);

/** Whether, once a part of a run was long enough, a session of the period was missed in it while the child belonged to the body. */
export function wentOn(
  { view, run, one, classes }: Asking,
  part: Within,
  reached: Minute,
  statuses: ReadonlySet<RunSession["status"]>,
): boolean {
  const from = Math.max(part.from, startOfDay(one.first));
  const until = Math.min(part.until - 1, one.until);
  return run.sessions.some((entry) => {
    if (!statuses.has(entry.status) || !classes.has(entry.place.class)) return false;
    const start = startIn(view, entry);
    return from <= start && start <= until && endIn(view, entry) >= reached;
  });
}

function endIn(view: PupilView, { session, place }: RunSession): Minute {
  return view.calendarOf(place.school).sessionEnd(session);
}

/** The first minute of a session of a run. */
export function startIn(view: PupilView, { session, place }: RunSession): Minute {
  return view.calendarOf(place.school).sessionStart(session);
}
