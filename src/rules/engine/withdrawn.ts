import type { Fact } from "../../model/fact.js";
import { type Minute, startOfDay } from "../../model/moment.js";
import { actsAs } from "../../model/role.js";
import { sessionIndex } from "../../model/session.js";
import type { PupilTimeline, World } from "../../model/world.js";
import type { Instance } from "./instance.js";
import type { Settings } from "./settings.js";

/** A duty that stood once and whose basis is gone. */
export interface Withdrawal {
  /** As it last stood. */
  readonly instance: Instance;
  /** When what took its basis away was recorded. */
  readonly at: Minute;
}

/**
 * The duties that stood as known at some earlier recording and stand no longer.
 * Only recordings that can take something back are replayed: leave, corrections, moves, and what was recorded late;
 * where a rule waits for something not to be so, all of them.
 */
export function withdrawals(
  moments: readonly Minute[],
  present: readonly Instance[],
  assessBefore: (moment: Minute) => readonly Instance[],
): readonly Withdrawal[] {
  const standing = new Set(present.map((instance) => instance.id));
  const gone = new Map<string, Withdrawal>();
  for (const at of moments) {
    for (const instance of assessBefore(at)) if (!standing.has(instance.id)) gone.set(instance.id, { instance, at });
  }
  return [...gone.values()];
}

/** The moments at which something was recorded that could take a finding about this child back; in order. */
export function retractingMoments(
  world: World,
  timeline: PupilTimeline,
  settings: Settings,
  knownOn: Minute,
): readonly Minute[] {
  const own: readonly Fact[] = [...timeline.leaves, ...timeline.marks, ...timeline.moves];
  const backdated = timeline.acts.filter((fact) => settings.negates || fact.recorded > fact.at);
  const all: readonly Fact[] = [...own, ...timeline.acts, ...timeline.absences, ...timeline.acknowledgements];
  const moments = [
    ...[...own, ...backdated].map((fact) => fact.recorded),
    ...all.flatMap((fact) => world.supersededAt(fact.event.id)),
    ...registerMoments(world, timeline, settings),
  ];
  return [...new Set(moments)].filter((moment) => moment <= knownOn).sort((a, b) => a - b);
}

/**
 * When registers of the child's classes were handed in late, taken again, taken after a mark of the child's own, or withdrawn,
 * and when the calendar changed.
 */
function registerMoments(world: World, timeline: PupilTimeline, settings: Settings): readonly Minute[] {
  const marked = new Set(timeline.marks.map(({ day, event }) => sessionIndex(day, event.session)));
  const classes = new Set(timeline.moves.flatMap(({ event }) => (event.kind === "enrolled" ? [event.class] : [])));
  return [...classes].flatMap((id) => {
    const calendar = settings.calendarOf(world.classes.get(id)?.school ?? "");
    const moments = [...(world.registers.get(id) ?? [])].flatMap(([session, taken]) =>
      taken.flatMap((fact, i) => {
        const late = settings.negates || i > 0 || marked.has(session) || fact.recorded > calendar.sessionEnd(session);
        return [...(late ? [fact.recorded] : []), ...world.supersededAt(fact.event.id)];
      }),
    );
    return [...moments, ...calendar.publications.map(startOfDay)];
  });
}

/** The reports and notices that had gone to offices outside the school on the strength of a duty. */
export function leftTheSchool(world: World, { context, occasion, performance }: Instance): readonly string[] {
  const concerned = new Set([...performance.matched, ...(occasion.event === undefined ? [] : [occasion.event])]);
  return (world.timelines.get(context.view.pupil)?.acts ?? [])
    .filter(({ event }) => concerned.has(event.id) && event.kind === "report" && !actsAs(event.to, "school"))
    .map(({ event }) => event.id);
}
