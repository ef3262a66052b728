/** Duties as a calendar to subscribe to; needs the package `ical-generator` beside this one. */
import ical, {
  escape,
  type ICalAlarmData,
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { type CivilDate, dateOf, dayOf } from "../model/civil-date.js";
import { BaoxueError } from "../model/errors.js";
import { type CivilMoment, momentOf, parseTime, readMoment, type TimeOfDay } from "../model/moment.js";
import type { CalendarEntry } from "../reports/calendar-entry.js";
import { plainText } from "./plain-text.js";

/** How a feed is given out. */
export interface CalendarFeedOptions {
  /** When it is given out, in China: an argument, so that the same input gives the same bytes. */
  readonly stamp: CivilMoment;
  /** What the calendar is called in people's programs. */
  readonly name: string;
  /** At which hour reminders ring, on the wall clock of whoever looks; 08:00 unless given. */
  readonly alarmAt?: TimeOfDay;
}

const shanghaiAheadOfUtc = 8 * 60; // minutes; no summer time since 1991

/**
 * Entries as a calendar feed (RFC 5545): all-day dates that no time zone can shift, alarms on the days to remind, private, and never
 * shown as busy. An alarm on the deadline's own day rings at least an hour before the hour that the deadline names.
 *
 * @param entries What `calendarEntries` of the main entry made.
 * @throws {BaoxueError} `invalid-moment` when the stamp names no existing moment; `invalid-input` when `alarmAt` is no time of day;
 * `invalid-date` when an entry's day does not exist.
 * @example
 * ```ts
 * import { calendarFeed } from "baoxue/calendar-feed";
 * const feed = calendarFeed([], { stamp: "2025-10-16T10:00", name: "7-3" });
 * feed.split("\r\n").slice(0, 2); //=> ["BEGIN:VCALENDAR", "VERSION:2.0"]
 * ```
 */
export function calendarFeed(entries: readonly CalendarEntry[], options: CalendarFeedOptions): string {
  const { name, alarmAt = "08:00" } = options;
  const alarm = parseTime(alarmAt);
  if (alarm === undefined)
    throw new BaoxueError("invalid-input", [{ path: "alarmAt", value: alarmAt, expected: "a time of day HH:mm" }]);
  const stamp = `${momentOf(readMoment(options.stamp, "stamp").first - shanghaiAheadOfUtc)}:00Z`;
  const calendar = ical({
    name: escape(plainText(name), false), // the library writes it as it is
    prodId: "//baoxue//calendar feed//EN",
    method: ICalCalendarMethod.PUBLISH,
    scale: "GREGORIAN",
    events: entries.map((entry) => eventOf(entry, stamp, alarm)),
  });
  return `${calendar.toString()}\r\n`; // the library leaves out the last line's end
}

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

function eventOf(entry: CalendarEntry, stamp: string, alarm: number): ICalEventData {
  const day = dayOf(entry.day);
  return {
    id: plainText(entry.uid),
    sequence: entry.sequence,
    stamp,
    start: dateOf(day), // a bare date is read as UTC and written as UTC: the same date in every zone
    end: dateOf(day + 1),
    allDay: true,
    summary: plainText(entry.title),
    description: entry.details.map(plainText).join("\n"),
    status: statuses[entry.status],
    transparency: ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PRIVATE,
    alarms: entry.remindOn.map((on) => alarmOf(entry, on, alarm)),
  };
}

/** Counted from the midnight at which the day begins wherever it is looked at: no zone moves it to another day. */
function alarmOf({ day, by, title }: CalendarEntry, on: CivilDate, alarm: number): ICalAlarmData {
  const daysAhead = dayOf(day) - dayOf(on);
  const hour = (by === undefined ? undefined : parseTime(by)) ?? Number.POSITIVE_INFINITY;
  const minute = daysAhead === 0 ? Math.min(alarm, Math.max(0, hour - 60)) : alarm;
  return {
    type: ICalAlarmType.display,
    triggerAfter: (minute - daysAhead * 1440) * 60,
    relatesTo: ICalAlarmRelatesTo.start,
    description: plainText(title),
  };
}
