import type { Fact } from "../../model/fact.js";
import { type Minute, startOfDay } from "../../model/moment.js";
import { sessionIndex } from "../../model/session.js";
import type { PupilTimeline, World } from "../../model/world.js";
import { actsAs } from "../../model/role.js";
import type { Context } from "./context.js";
import { type Instance, instanceId } from "./instance.js";
import type { Look } from "./look.js";
import { membersOf } from "./states/members.js";

/** Something that stood once and whose basis is gone. */
export interface Withdrawal {
  /** As it last stood. */
  readonly instance: Instance;
  /** When what took its basis away was recorded. */
  readonly at: Minute;
}

/**
 * What stood as known at some earlier recording and stands no longer.
 * Only recordings that can take something back are replayed: leave, corrections, moves, and what was recorded late;
 * where a rule waits for something not to be so, all of them.
 */
export function withdrawals(
  moments: readonly Minute[],
  present: readonly Instance[],
  assessBefore: (moment: Minute) => readonly Instance[],
): readonly Withdrawal[] {
  if (moments.length === 0) return [];
  const standing = new Set(present.map(keyOf));
  const gone = new Map<string, Withdrawal>();
  for (const at of moments) {
    for (const instance of assessBefore(at)) {
      const key = keyOf(instance);
      if (!standing.has(key)) gone.set(key, { instance, at });
    }
  }
  return [...gone.values()];
}

function keyOf({ rule, context, occasion }: Instance): string {
  return instanceId("", rule.id, context.subject, occasion.key);
}

/** The moments at which something was recorded that could take a finding about this subject back; in order. */
export function retractingMoments(look: Look, { timeline, subject }: Context): readonly Minute[] {
  const { world, knownOn, settings } = look;
  const moments = new Set<Minute>();
  const child = subject.kind === "pupil" ? world.timelines.get(subject.id) : undefined;
  if (child) childMoments(look, child, moments);
  else {
    recordMoments(look, timeline, moments);
    if (subject.kind !== "pupil" && (settings.looksAtMembers || settings.negates)) {
      for (const { id } of membersOf(look, subject, "pupil")) {
        const member = world.timelines.get(id);
        if (member) childMoments(look, member, moments);
      }
    }
  }
  return [...moments].filter((moment) => moment <= knownOn).sort((a, b) => a - b);
}

function childMoments(look: Look, timeline: PupilTimeline, moments: Set<Minute>): void {
  const { world } = look;
  for (const fact of timeline.leaves) moments.add(fact.recorded);
  for (const fact of timeline.marks) moments.add(fact.recorded);
  for (const fact of timeline.moves) moments.add(fact.recorded);
  for (const list of [timeline.leaves, timeline.marks, timeline.moves, timeline.absences, timeline.acknowledgements])
    corrections(world, list, moments);
  recordMoments(look, timeline, moments);
  registerMoments(look, timeline, moments);
}

/** When acts, facts, figures and appointments were recorded late, or corrected. */
function recordMoments(look: Look, timeline: Context["timeline"], moments: Set<Minute>): void {
  const { world, settings } = look;
  for (const list of [timeline.acts, timeline.facts, timeline.figures, timeline.appointments]) {
    for (const fact of list) if (settings.negates || fact.recorded > fact.at) moments.add(fact.recorded);
    corrections(world, list, moments);
  }
}

function corrections(world: World, facts: readonly Fact[], moments: Set<Minute>): void {
  for (const { event } of facts) for (const at of world.supersededAt(event.id)) moments.add(at);
}

/**
 * When registers of the child's classes were handed in late, taken again, taken after a mark of the child's own, or withdrawn,
 * and when the calendar changed.
 */
function registerMoments({ world, settings }: Look, timeline: PupilTimeline, moments: Set<Minute>): void {
  const marked = new Set(timeline.marks.map(({ day, event }) => sessionIndex(day, event.session)));
  const classes = new Set(timeline.moves.flatMap(({ event }) => (event.kind === "enrolled" ? [event.class] : [])));
  for (const id of classes) {
    const calendar = settings.calendarOf(world.classes.get(id)?.school ?? "");
    for (const [session, taken] of world.registers.get(id) ?? []) {
      taken.forEach((fact, i) => {
        const late = settings.negates || i > 0 || marked.has(session) || fact.recorded > calendar.sessionEnd(session);
        if (late) moments.add(fact.recorded);
        for (const at of world.supersededAt(fact.event.id)) moments.add(at);
      });
    }
    for (const day of calendar.publications) moments.add(startOfDay(day));
  }
}

/** The reports and notices that had gone to offices outside the school on the strength of a duty. */
export function leftTheSchool({ context, occasion, performance }: Instance): readonly string[] {
  const concerned = new Set([...performance.matched, ...(occasion.event ? [occasion.event.event.id] : [])]);
  if (concerned.size === 0) return [];
  return context.timeline.acts
    .filter(({ event }) => concerned.has(event.id) && "to" in event && !actsAs(event.to, "school"))
    .map(({ event }) => event.id);
}
