import { absenceRuns } from "../model/absence-run.js";
import { caseFile } from "../model/case-file.js";
import type { DayNumber } from "../model/civil-date.js";
import type { Fact } from "../model/fact.js";
import { goneForGood } from "../model/gone-for-good.js";
import { type Minute, startOfDay } from "../model/moment.js";
import { type ClassId, type PupilId, type SchoolId, type Stage, stageOf } from "../model/people.js";
import type { PlacedChild } from "../model/placed-child.js";
import { type Placement, placementOn } from "../model/placement.js";
import { pupilView } from "../model/pupil-view.js";
import type { SchoolCalendar } from "../model/school-calendar.js";
import type { PupilTimeline, World } from "../model/world.js";

/** Who is counted in the rates of a school year, and how. */
export interface RateMembers {
  /** Expected in a class on the first day of the school year. */
  readonly opening: readonly PupilId[];
  /** Came later in the year. */
  readonly transfersIn: readonly PupilId[];
  /** Went to a class that was not asked for, or left for another school, and a school says that they arrived. */
  readonly transfersOut: readonly PupilId[];
  /** Left for another school, and no school says that they arrived: they stay in the base. */
  readonly unacknowledged: readonly PupilId[];
  readonly deaths: readonly PupilId[];
  /**
   * Of those in the base: confirmed as dropped out in the year, and not back at the cut-off. A child that was confirmed and then went on to
   * another school of the world counts at that school; one that died, is through with school, or arrived outside, counts nowhere. One through
   * with primary school alone counts, once it is said to be out afterwards.
   */
  readonly dropouts: readonly PupilId[];
}

/** What of a request decides who is counted. */
export interface CountingOptions {
  readonly calendar: SchoolCalendar | ((school: SchoolId) => SchoolCalendar);
  readonly daysAttended?: number;
  readonly stage?: Stage;
  readonly stages?: readonly Stage[];
  readonly school?: SchoolId;
}

/** What is counted, and of which time: a request for rates with its moments read. */
export interface Counting {
  readonly world: World;
  readonly options: CountingOptions;
  /** The classes that are asked for. */
  readonly classes: ReadonlySet<ClassId>;
  /** Only these schools, as one. */
  readonly schools?: ReadonlySet<SchoolId>;
  readonly asOf: Minute;
  readonly year: { readonly first: DayNumber; readonly last: DayNumber };
  readonly cutOff: DayNumber;
  readonly until: Minute;
  readonly knownOn: Minute;
}

type Writable = { [K in keyof RateMembers]: PupilId[] };

/** The classes that a request asks for: looked up once, where every child would ask for its own. */
export function classesAsked(
  { classes }: World,
  { school, stage, stages }: CountingOptions,
  schools: ReadonlySet<SchoolId> | undefined,
): ReadonlySet<ClassId> {
  const asked = new Set<ClassId>();
  for (const entry of classes.values()) {
    if (school !== undefined && entry.school !== school) continue;
    if (schools?.has(entry.school) === false) continue;
    const own = stageOf(entry);
    if ((stage === undefined || own === stage) && (stages === undefined || stages.includes(own))) asked.add(entry.id);
  }
  return asked;
}

/** Who is counted. */
export function membersOf(counting: Counting, children: readonly PlacedChild[]): RateMembers {
  const found = nobody();
  for (const child of children) enter(found, child, countedAs(counting, child));
  return found;
}

/** Who is counted at each school, and of all schools that are asked for as one, in one pass. */
export interface SchoolMembers {
  readonly schools: ReadonlyMap<SchoolId, RateMembers>;
  readonly total: RateMembers;
}

/** Counts school by school, and as a whole. */
export function membersBySchool(counting: Counting, children: readonly PlacedChild[]): SchoolMembers {
  const found = new Map<SchoolId, AtSchool>();
  const total = nobody();
  for (const child of children) {
    const { placements } = child;
    const counted = countedAs(counting, child);
    enter(total, child, counted);
    for (let i = 0; i < placements.length; i++) {
      const school = placements[i]?.school ?? "";
      if (counting.schools?.has(school) === false || firstAt(placements, school) < i) continue;
      const own = found.get(school) ?? { asking: askingOf(counting, school), members: nobody() };
      found.set(school, own);
      // Of a child that was in one class only, its school says what the whole says.
      enter(own.members, child, placements.length === 1 ? counted : countedAs(own.asking, child));
    }
  }
  return { schools: new Map([...found].map(([school, { members }]) => [school, members])), total };
}

interface AtSchool {
  readonly asking: Counting;
  readonly members: Writable;
}

/** The place in a list of the first placement at a school. */
function firstAt(placements: readonly Placement[], school: SchoolId): number {
  return placements.findIndex((place) => place.school === school);
}

/** The same question, of one school. */
function askingOf(counting: Counting, school: SchoolId): Counting {
  const { world, options, schools } = counting;
  return { ...counting, classes: classesAsked(world, { ...options, school }, schools) };
}

function nobody(): Writable {
  return {
    opening: [],
    transfersIn: [],
    transfersOut: [],
    unacknowledged: [],
    deaths: [],
    dropouts: [],
  };
}

/** As what a child is counted. */
interface Counted {
  readonly came: "opening" | "transfersIn";
  readonly left: Leaving | undefined;
  readonly isOut: boolean;
}

/** As what a child counts; one who was never here in the year does not. */
function countedAs(counting: Counting, { timeline, placements }: PlacedChild): Counted | undefined {
  const { year, cutOff } = counting;
  const here = askedAmong(counting, placements);
  const first = firstBetween(here, year.first, cutOff);
  if (!first) return undefined;
  const came = placementOn(here, year.first) ? "opening" : "transfersIn";
  const last = lastUntil(here, cutOff) ?? first;
  const left = last.until <= cutOff ? leavingOf(counting, timeline, placements, last) : undefined;
  const out = timeline.acts.length > 0 && mayBeOut(counting, timeline, left) && isOut(counting, timeline);
  return { came, left, isOut: out };
}

/** Those of some placements that are asked for: most often all, and then the list itself. */
function askedAmong(counting: Counting, placements: readonly Placement[]): readonly Placement[] {
  for (const place of placements) if (!isAsked(counting, place)) return onlyAsked(counting, placements);
  return placements;
}

function onlyAsked(counting: Counting, placements: readonly Placement[]): readonly Placement[] {
  return placements.filter((place) => isAsked(counting, place));
}

/** The first placement that touches the days from one to another. */
function firstBetween(placements: readonly Placement[], first: DayNumber, last: DayNumber): Placement | undefined {
  for (const place of placements) if (place.from <= last && place.until > first) return place;
  return undefined;
}

/** The last placement that had begun by a day. */
function lastUntil(placements: readonly Placement[], day: DayNumber): Placement | undefined {
  let last: Placement | undefined;
  for (const place of placements) if (place.from <= day) last = place;
  return last;
}

/** Puts a child where it counts. */
function enter(found: Writable, { timeline: { pupil } }: PlacedChild, counted: Counted | undefined): void {
  if (!counted) return;
  const { came, left, isOut: out } = counted;
  found[came].push(pupil);
  if (left !== undefined && left !== "graduated") found[left].push(pupil);
  if (out) found.dropouts.push(pupil);
}

/** Who is no part of the base is no dropout of it; nor is one that is through with school, as counts and papers have it. */
function mayBeOut(counting: Counting, timeline: PupilTimeline, how: Leaving | undefined): boolean {
  if (how === "graduated") return goneForGood(counting.world, timeline, counting) === undefined;
  return how === undefined || how === "unacknowledged";
}

/** How a child left that is no longer here. */
type Leaving = "transfersOut" | "unacknowledged" | "deaths" | "graduated";

function isAsked({ classes }: Counting, place: Placement): boolean {
  return classes.has(place.class);
}

/** How a child that is no longer here left; nothing where it is merely away. A graduate stays in the base. Of several leavings on end the last one holds. */
function leavingOf(
  counting: Counting,
  timeline: PupilTimeline,
  all: readonly Placement[],
  { until }: Placement,
): Leaving | undefined {
  const { world, cutOff, knownOn } = counting;
  const known = (fact: Fact): boolean => world.counts(fact, knownOn) && fact.day <= cutOff;
  if (all.some((place) => place.from >= until && place.from <= cutOff && !isAsked(counting, place)))
    return "transfersOut";
  const left = timeline.moves.findLast(known)?.event;
  if (left?.kind !== "left") return undefined;
  if (left.reason === "died") return "deaths";
  if (left.reason === "graduated") return "graduated";
  if (left.reason !== "transferOut") return undefined;
  const arrived = timeline.acknowledgements.some((fact) => known(fact) && fact.at >= startOfDay(until));
  return arrived ? "transfersOut" : "unacknowledged";
}

/** Confirmed in the year, and at the cut-off neither back nor closed. */
function isOut({ world, options, year, until, knownOn }: Counting, timeline: PupilTimeline): boolean {
  const confirmed = timeline.acts.some(
    (fact) =>
      fact.event.kind === "dropoutConfirmed" &&
      fact.day >= year.first &&
      fact.at <= until &&
      world.counts(fact, knownOn),
  );
  if (!confirmed) return false;
  const { calendar, daysAttended } = options;
  const calendarOf = typeof calendar === "function" ? calendar : () => calendar;
  const view = pupilView(world, timeline, { asOf: until, knownOn, calendarOf });
  const { spans } = caseFile({
    view,
    runs: absenceRuns(view),
    ...(daysAttended === undefined ? {} : { daysAttended }),
  });
  return spans.confirmed.possible.some((span) => span.from <= until && until < span.until);
}
