import { type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import { dayOfMinute, type Minute, never } from "../../model/moment.js";
import { placeAround } from "../../model/placement.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import { subjectKey } from "../../model/subject.js";
import type { World } from "../../model/world.js";
import { contextOf } from "./context.js";
import type { Settings } from "./settings.js";
import type { Context, Look } from "./shapes.js";

/** Opens a look. Contexts are kept only where rules look from one subject at another. */
export function lookAt(settings: Settings, world: World, asOf: Minute, knownOn: Minute, aheadDays = 0): Look {
  const kept = new Map<string, Context>();
  const look: Look = {
    settings,
    world,
    asOf,
    knownOn,
    aheadDays,
    calendarOf: calendarsKnown(settings.calendarOf, knownOn),
    lateRegisters: new Map(),
    context: (subject) => {
      if (!settings.looksAtMembers) return contextOf(look, subject);
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
    const place = placeAround(view.placements, day);
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

/** Since when a subject is judged, around a day. */
export function recordsFrom({ look, subject, view }: Context, day: DayNumber): DayNumber {
  const { world } = look;
  if (view) return view.recordsFromAround(day);
  const school = subject.kind === "pupil" ? undefined : world.areas.above(subject.kind, subject.id).school;
  return school === undefined ? dayOf(world.data.recordsFrom) : world.recordsFrom(school);
}
