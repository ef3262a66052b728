/** Whose calendar holds where: a school's own, the one for all, the office's. */
import type { SchoolCalendarData } from "../../src/model/calendar-data.js";
import type { CalendarView } from "./calendar.js";
import type { Day } from "./time.js";

/** The calendars that a host gives: one for all schools or one for each, and perhaps one for the offices. */
export interface Calendars {
  readonly all?: SchoolCalendarData;
  readonly bySchool?: Readonly<Record<string, SchoolCalendarData>>;
  readonly office?: SchoolCalendarData;
}

/** The same as known on a day. The same data is the same calendar. */
export interface CalendarViews {
  readonly ofSchool: (school: string) => CalendarView | undefined;
  /** That of offices, and of children placed nowhere: their own, or the one for all. */
  readonly ofOffices: CalendarView | undefined;
}

export function calendarsOn({ all, bySchool, office }: Calendars, knownOn: Day): CalendarViews {
  const views = new Map<SchoolCalendarData, CalendarView>();
  const viewOf = (data: SchoolCalendarData | undefined): CalendarView | undefined => {
    if (!data) return undefined;
    const view = views.get(data) ?? { data, knownOn };
    views.set(data, view);
    return view;
  };
  return { ofSchool: (school) => viewOf(bySchool?.[school] ?? all), ofOffices: viewOf(office ?? all) };
}

export function allCalendars({ all, bySchool, office }: Calendars): readonly SchoolCalendarData[] {
  return [all, ...Object.values(bySchool ?? {}), office].filter((each) => each !== undefined);
}
