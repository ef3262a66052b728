import { absenceRuns } from "../model/absence-run.js";
import { caseFile } from "../model/case-file.js";
import type { DayNumber } from "../model/civil-date.js";
import type { Fact } from "../model/fact.js";
import { goneForGood } from "../model/gone-for-good.js";
import { type Minute, startOfDay } from "../model/moment.js";
import { type PupilId, type SchoolId, type Stage, stageOf } from "../model/people.js";
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
  /** Only these schools, as one. */
  readonly schools?: ReadonlySet<SchoolId>;
  readonly asOf: Minute;
  readonly year: { readonly first: DayNumber; readonly last: DayNumber };
  readonly cutOff: DayNumber;
  readonly until: Minute;
  readonly knownOn: Minute;
}

type Writable = { [K in keyof RateMembers]: PupilId[] };

/** Who is counted. */
export function membersOf(counting: Counting, children: readonly PlacedChild[]): RateMembers {
  const found = nobody();
  for (const child of children) enter(counting, child, found);
  return found;
}

/** Who is counted at each school, and of all schools that are asked for as one, in one pass. */
export interface SchoolMembers {
  readonly schools: ReadonlyMap<SchoolId, RateMembers>;
  readonly total: RateMembers;
}

/** Counts school by school, and as a whole. */
export function membersBySchool(counting: Counting, children: readonly PlacedChild[]): SchoolMembers {
  const found = new Map<SchoolId, { readonly asking: Counting; readonly members: Writable }>();
  const total = nobody();
  for (const child of children) {
    enter(counting, child, total);
    const { placements } = child;
    for (let i = 0; i < placements.length; i++) {
      const school = placements[i]?.school ?? "";
      if (counting.schools?.has(school) === false || placements.findIndex((place) => place.school === school) < i)
        continue;
      let own = found.get(school);
      if (!own) {
        own = { asking: { ...counting, options: { ...counting.options, school } }, members: nobody() };
        found.set(school, own);
      }
      enter(own.asking, child, own.members);
    }
  }
  return { schools: new Map([...found].map(([school, { members }]) => [school, members])), total };
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

/** Puts a child where it counts; one who was never here in the year counts nowhere. */
function enter(counting: Counting, { timeline, placements }: PlacedChild, found: Writable): void {
  const { year, cutOff } = counting;
  const here = placements.every((place) => isAsked(counting, place))
    ? placements
    : placements.filter((place) => isAsked(counting, place));
  const id = timeline.pupil;
  const first = here.find((place) => place.from <= cutOff && place.until > year.first);
  if (!first) return;
  if (placementOn(here, year.first)) found.opening.push(id);
  else found.transfersIn.push(id);
  const last = here.findLast((place) => place.from <= cutOff) ?? first;
  const how = last.until <= cutOff ? leavingOf(counting, timeline, placements, last) : undefined;
  if (how !== undefined && how !== "graduated") found[how].push(id);
  if (mayBeOut(counting, timeline, how) && isOut(counting, timeline)) found.dropouts.push(id);
}

/** Who is no part of the base is no dropout of it; nor is one that is through with school, as counts and papers have it. */
function mayBeOut(counting: Counting, timeline: PupilTimeline, how: Leaving | undefined): boolean {
  if (how === "graduated") return goneForGood(counting.world, timeline, counting) === undefined;
  return how === undefined || how === "unacknowledged";
}

/** How a child left that is no longer here. */
type Leaving = "transfersOut" | "unacknowledged" | "deaths" | "graduated";

function isAsked({ world, options, schools }: Counting, place: Placement): boolean {
  const entry = world.classes.get(place.class);
  return (
    entry !== undefined &&
    (options.school === undefined || place.school === options.school) &&
    (schools === undefined || schools.has(place.school)) &&
    (options.stage === undefined || stageOf(entry) === options.stage) &&
    (options.stages === undefined || options.stages.includes(stageOf(entry)))
  );
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
  const confirmed =
    timeline.acts.length > 0 &&
    timeline.acts.some(
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
