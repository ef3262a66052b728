import type { DayNumber } from "../../model/civil-date.js";
import type { Enrolled, Left, Mark } from "../../model/events-attendance.js";
import type { Fact } from "../../model/fact.js";
import { dayOfMinute, type Minute, startOfDay } from "../../model/moment.js";
import type { ClassId } from "../../model/people.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import { indexOfRef, type SessionIndex, sessionIndex } from "../../model/session.js";
import type { PupilTimeline, SubjectTimeline, World } from "../../model/world.js";
import { calendarsFollowed } from "./followed.js";
import { earliestRecords } from "./look.js";
import type { Context, Look } from "./shapes.js";
import { membersOf } from "./states/members.js";

/** How far what is found about a subject rests on its members: not at all, on what was done about them, on everything about them. */
export type Reach = "own" | "acts" | "members";

/** What the findings rest on that may be taken back. */
export interface Retractable {
  readonly reach: Reach;
  /** They go by school days, which a later notice may take away. */
  readonly byDay: boolean;
  /** They wait for something not to be so: then every record counts. */
  readonly negates: boolean;
}

/** The moments at which something was recorded that could take a finding about this subject back; in order. */
export function retractingMoments(
  look: Look,
  context: Context,
  { reach, byDay, negates }: Retractable,
): readonly Minute[] {
  const { subject } = context;
  const { world, knownOn } = look;
  const moments = new Set<Minute>();
  const child = subject.kind === "pupil" ? world.timelines.get(subject.id) : undefined;
  if (child) childMoments(look, child, negates, moments);
  else placeMoments(look, context, { reach, negates }, moments);
  if (byDay)
    for (const { calendar } of calendarsFollowed(context)) publications(calendar, earliestRecords(context), moments);
  if (moments.size === 0) return none;
  return [...moments].filter((moment) => moment <= knownOn).sort((a, b) => a - b);
}

const none: readonly Minute[] = [];

/** About a class, a school, a village …: what was recorded about it, and about its children as far as the rules look at them. */
function placeMoments(
  look: Look,
  { timeline, subject }: Context,
  { reach, negates }: Pick<Retractable, "reach" | "negates">,
  moments: Set<Minute>,
): void {
  recordMoments(look, timeline, { negates }, moments);
  if (reach === "own" || subject.kind === "pupil") return;
  for (const { id } of membersOf(look, subject, "pupil")) {
    const member = look.world.timelines.get(id);
    if (!member) continue;
    if (reach === "members") childMoments(look, member, negates, moments);
    else recordMoments(look, member, { negates }, moments);
  }
}

function childMoments(look: Look, timeline: PupilTimeline, negates: boolean, moments: Set<Minute>): void {
  const { leaves, marks, moves, absences, acknowledgements } = timeline;
  attendanceMoments(look, timeline, moments);
  for (const list of [leaves, marks, moves, absences, acknowledgements]) corrections(look.world, list, moments);
  recordMoments(look, timeline, { negates, calendar: calendarOf(look, timeline) }, moments);
  const hasBeenAway = absences.length + marks.length > 0;
  if (hasBeenAway || negates) registerMoments(look, timeline, negates, moments);
}

/** Leave that was known before its first session began, and a move known before its day, never took anything back; a mark may always have. */
function attendanceMoments(look: Look, { leaves, marks, moves }: PupilTimeline, moments: Set<Minute>): void {
  for (const { event, recorded } of leaves)
    if (event.approved && recorded > startOfDay(indexOfRef(event.from) >> 1)) moments.add(recorded);
  for (const { recorded } of marks) moments.add(recorded);
  for (const fact of moves) if (fact.recorded > fact.at || beginsLater(look, fact)) moments.add(fact.recorded);
}

/** An enrolment in a school whose records begin later than those of the world: what was judged of the child before is no longer. */
function beginsLater({ world, recordsFrom }: Look, { event }: Fact<Enrolled | Left>): boolean {
  if (event.kind !== "enrolled") return false;
  return world.recordsFrom(world.classes.get(event.class)?.school ?? "") > recordsFrom;
}

/** The calendar of a child that was only ever in one school; with several there is no one set of sessions. */
function calendarOf({ world, settings }: Look, { moves }: PupilTimeline): SchoolCalendar | undefined {
  const schools = new Set(
    moves.flatMap(({ event }) => (event.kind === "enrolled" ? [world.classes.get(event.class)?.school ?? ""] : [])),
  );
  const [school] = schools;
  return schools.size === 1 && school !== undefined ? settings.calendarOf(school) : undefined;
}

/** When acts, facts, figures and appointments were recorded so late that something may have been found without them, or corrected. */
function recordMoments(
  look: Look,
  timeline: SubjectTimeline,
  { negates, calendar }: { readonly negates: boolean; readonly calendar?: SchoolCalendar | undefined },
  moments: Set<Minute>,
): void {
  const { world } = look;
  const lists: readonly (readonly Fact[])[] = [timeline.acts, timeline.facts, timeline.figures, timeline.appointments];
  for (const list of lists) {
    for (const fact of list) {
      if (negates || (fact.recorded > fact.at && !isMomentary(fact, lists, calendar))) moments.add(fact.recorded);
    }
    corrections(world, list, moments);
  }
}

/**
 * Whether nothing can have been found between an event and its recording: both lie on one day, no session begins or ends
 * between them, and nothing else about the subject happened. What is recorded changes nothing before the event itself.
 */
function isMomentary(
  { at, recorded, day }: Fact,
  lists: readonly (readonly Fact[])[],
  calendar: SchoolCalendar | undefined,
): boolean {
  if (!calendar || dayOfMinute(recorded) !== day) return false;
  for (const session of [day * 2, day * 2 + 1]) {
    if (
      isBetween(calendar.sessionStart(session), at, recorded) ||
      isBetween(calendar.sessionEnd(session), at, recorded)
    )
      return false;
  }
  return !lists.some((list) => list.some((other) => isBetween(other.at, at, recorded)));
}

function isBetween(moment: Minute, after: Minute, upTo: Minute): boolean {
  return after < moment && moment <= upTo;
}

function corrections(world: World, facts: readonly Fact[], moments: Set<Minute>): void {
  for (const { event } of facts) for (const at of world.supersededAt(event.id)) moments.add(at);
}

/**
 * When registers of the child's classes were handed in late, taken again, taken after a mark of the child's own, or withdrawn,
 * and when the calendar changed.
 */
function registerMoments(look: Look, timeline: PupilTimeline, negates: boolean, moments: Set<Minute>): void {
  const { world, settings } = look;
  for (const { event } of timeline.moves) {
    if (event.kind !== "enrolled") continue;
    const school = world.classes.get(event.class)?.school ?? "";
    const calendar = settings.calendarOf(school);
    for (const at of retractingRegisters(look, event.class, calendar, negates)) moments.add(at);
    for (const mark of timeline.marks) for (const at of registersBeside(world, event.class, mark)) moments.add(at);
    publications(calendar, world.recordsFrom(school), moments);
  }
}

/** When a calendar changed, after the records began: before, nothing was judged. */
function publications(calendar: SchoolCalendar, from: DayNumber, moments: Set<Minute>): void {
  for (const day of calendar.publications) if (day > from) moments.add(startOfDay(day));
}

/** When the registers were recorded of the session of which a mark speaks. */
function registersBeside({ registers }: World, id: ClassId, { day, event }: Fact<Mark>): readonly Minute[] {
  const taken = registers.get(id)?.get(sessionIndex(day, event.session)) ?? [];
  return taken.map(({ recorded }) => recorded);
}

/** When a class's registers were handed in after their session, taken again or corrected; or all of them. Worked out once per class. */
function retractingRegisters(look: Look, id: ClassId, calendar: SchoolCalendar, all: boolean): readonly Minute[] {
  const known = all ? look.registers.all : look.registers.late;
  const before = known.get(id);
  if (before) return before;
  const found: Minute[] = [];
  for (const [session, taken] of look.world.registers.get(id) ?? []) {
    taken.forEach((fact, i) => {
      if (all || i > 0 || isLate(fact, session, calendar)) found.push(fact.recorded);
      found.push(...look.world.supersededAt(fact.event.id));
    });
  }
  known.set(id, found);
  return found;
}

function isLate({ recorded }: Fact, session: SessionIndex, calendar: SchoolCalendar): boolean {
  return recorded > calendar.sessionEnd(session);
}
