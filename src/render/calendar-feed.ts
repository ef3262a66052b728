/** Duties as a calendar to subscribe to; needs the package `ical-generator` beside this one. */
import ical, {
  escape,
  ICalAlarmRelatesTo,
  ICalAlarmType,
  type ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { type CivilDate, dateOf, dayOf } from "../model/civil-date.js";
import { BaoxueError, type Issue } from "../model/errors.js";
import { text, whole } from "../model/field-checks.js";
import { type CivilMoment, minutesPerDay, momentOf, parseTime, readMoment, type TimeOfDay } from "../model/moment.js";
import { type Check, fields, listOf, oneOf, optional } from "../model/shape-check.js";
import type { CalendarEntry } from "../reports/calendar-entry.js";
import { refuseWrong } from "./check-rendered.js";
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
 * @throws {BaoxueError} `invalid-moment` when the stamp names no existing moment; `invalid-input` when entries or options are none, `alarmAt` is no time of day, or
 * an entry has no uid or that of another; `invalid-date` when an entry's day does not exist.
 * @example
 * ```ts
 * import { calendarFeed } from "baoxue/calendar-feed";
 * const feed = calendarFeed([], { stamp: "2025-10-16T10:00", name: "7-3" });
 * feed.split("\r\n").slice(0, 2); //=> ["BEGIN:VCALENDAR", "VERSION:2.0"]
 * ```
 */
export function calendarFeed(entries: readonly CalendarEntry[], options: CalendarFeedOptions): string {
  refuseWrong({ entries: entriesShape(), options: optionsShape() }, { entries, options });
  const { name, alarmAt = "08:00" } = options;
  const alarm = parseTime(alarmAt);
  if (alarm === undefined)
    throw new BaoxueError("invalid-input", [{ path: "alarmAt", value: alarmAt, expected: "a time of day HH:mm" }]);
  checkUids(entries);
  const stamp = `${momentOf(readMoment(options.stamp, "stamp").first - shanghaiAheadOfUtc)}:00Z`;
  const calendar = ical({
    name: escape(plainText(name), false), // the library writes it as it is
    prodId: "//baoxue//calendar feed//EN",
    method: ICalCalendarMethod.PUBLISH,
    scale: "GREGORIAN",
  });
  for (const entry of entries) addEvent(calendar, entry, stamp, alarm);
  return `${calendar.toString()}\r\n`; // the library leaves out the last line's end
}

function optionsShape(): Check {
  return fields({ name: text, alarmAt: optional(text) });
}

function entriesShape(): Check {
  return listOf(
    fields({
      uid: text,
      sequence: whole,
      day: text,
      by: optional(text),
      title: text,
      details: listOf(text),
      status: oneOf(...Object.keys(statuses)),
      remindOn: listOf(text),
    }),
  );
}

/** Without a uid the library would make one up, another each time; with the same one, programs show only one of two. */
function checkUids(entries: readonly CalendarEntry[]): void {
  const seen = new Set([""]);
  const issues = entries.flatMap(({ uid }, i): readonly Issue[] => {
    if (!seen.has(plainText(uid))) {
      seen.add(plainText(uid));
      return [];
    }
    return [{ path: `entries[${i}].uid`, value: uid, expected: "a uid that no other entry has" }];
  });
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

function addEvent(calendar: ICalCalendar, entry: CalendarEntry, stamp: string, alarm: number): void {
  const day = dayOf(entry.day);
  const event = calendar.createEvent({
    id: escape(plainText(entry.uid), false), // the library writes it as it is, too
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
  });
  for (const on of entry.remindOn) {
    event
      .createAlarm({
        type: ICalAlarmType.display,
        triggerAfter: minutesFromStart(entry, on, alarm) * 60,
        description: plainText(entry.title),
      })
      .relatesTo(ICalAlarmRelatesTo.start); // not among the data, which the library would read as after the end
  }
}

/** Counted from the midnight at which the day begins wherever it is looked at: no zone moves it to another day. */
function minutesFromStart({ day, by }: CalendarEntry, on: CivilDate, alarm: number): number {
  const daysAhead = dayOf(day) - dayOf(on);
  if (daysAhead > 0) return alarm - daysAhead * minutesPerDay;
  const hour = (by === undefined ? undefined : parseTime(by)) ?? minutesPerDay;
  return Math.min(alarm, Math.max(0, hour - 60));
}
