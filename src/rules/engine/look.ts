import { type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import { dayOfMinute, type Minute, never } from "../../model/moment.js";
import { type Placement, placeAround } from "../../model/placement.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import { type SubjectKind, subjectKey } from "../../model/subject.js";
import type { World } from "../../model/world.js";
import { contextOf } from "./context.js";
import { rememberedDates } from "./remembered-dates.js";
import type { Settings } from "./settings.js";
import type { Context, Look, LookMemory } from "./shapes.js";

/** When to look, with whose knowledge, and at whom. */
export interface LookRequest {
  readonly asOf: Minute;
  readonly knownOn: Minute;
  readonly aheadDays: number;
  readonly childrenOnly: boolean;
}

/** Opens a look. Contexts are kept only of subjects at which rules look from others. */
export function lookAt(
  settings: Settings,
  world: World,
  { asOf, knownOn, aheadDays, childrenOnly }: LookRequest,
  memory: LookMemory = {
    dates: rememberedDates(),
    bearers: new Map(),
    homes: { school: new Map(), home: new Map(), whereFound: new Map() },
  },
): Look {
  const kept = new Map<string, Context>();
  const keeps = (kind: SubjectKind): boolean => !childrenOnly && settings.membersLookedAt.has(kind);
  const look: Look = {
    settings,
    world,
    asOf,
    knownOn,
    aheadDays,
    childrenOnly,
    recordsFrom: dayOf(world.data.recordsFrom),
    calendarOf: calendarsKnown(settings.calendarOf, knownOn),
    registers: { late: new Map(), all: new Map() },
    keeps,
    memory,
    context: (subject) => {
      if (!keeps(subject.kind)) return contextOf(look, subject);
      const key = subjectKey(subject);
      const context = kept.get(key) ?? contextOf(look, subject);
      kept.set(key, context);
      return context;
    },
  };
  return look;
}

function calendarsKnown(
  calendarOf: (school: string) => SchoolCalendar,
  knownOn: Minute,
): (school: string) => SchoolCalendar {
  if (knownOn >= never) return calendarOf;
  const day = dateOf(dayOfMinute(knownOn));
  return (school) => calendarOf(school).knownOn(day); // the calendar keeps its own views
}

/** The calendar that holds for a subject around a day; see "Subjects" in docs/semantics.md. */
export function calendarFor(context: Context, day: DayNumber): SchoolCalendar | undefined {
  const { look, subject, view } = context;
  if (view) {
    const place = placeOf(context, day);
    return place ? look.calendarOf(place.school) : officeCalendar(look, undefined);
  }
  const { areas } = look.world;
  if (subject.kind === "pupil") return officeCalendar(look, undefined);
  const { school } = areas.above(subject.kind, subject.id);
  return school === undefined
    ? officeCalendar(look, areas.within(subject.kind, subject.id, "school")[0])
    : look.calendarOf(school);
}

/** Offices work by one calendar: the one the host gives for them, or for all; else that of their first school. */
function officeCalendar(
  { settings, calendarOf, knownOn }: Look,
  firstSchool: string | undefined,
): SchoolCalendar | undefined {
  const { officeCalendar: office } = settings;
  if (office) return knownOn >= never ? office : office.knownOn(dateOf(dayOfMinute(knownOn)));
  return firstSchool === undefined ? undefined : calendarOf(firstSchool);
}

/** Since when a subject is judged anywhere: for a child in several schools, since the first day of the records of any. */
export function earliestRecords(context: Context): DayNumber {
  const placements = context.view?.placements ?? [];
  if (placements.length === 0) return recordsFrom(context, dayOfMinute(context.look.asOf));
  return Math.min(...placements.map(({ school }) => context.look.world.recordsFrom(school)));
}

/** Since when a subject is judged, around a day. */
export function recordsFrom({ look, subject, view }: Context, day: DayNumber): DayNumber {
  const { world } = look;
  if (view) {
    const only = onlyPlace(view.placements);
    return only ? world.recordsFrom(only.school) : view.recordsFromAround(day);
  }
  const school = subject.kind === "pupil" ? undefined : world.areas.above(subject.kind, subject.id).school;
  return school === undefined ? look.recordsFrom : world.recordsFrom(school);
}

/** Where a child is around a day; no other subject is placed. */
export function placeOf({ view }: Context, day: DayNumber): Placement | undefined {
  return view && (onlyPlace(view.placements) ?? placeAround(view.placements, day));
}

/** Most children are in one class all along: it is where they are around any day. */
function onlyPlace(placements: readonly Placement[]): Placement | undefined {
  return placements.length === 1 ? placements[0] : undefined;
}
