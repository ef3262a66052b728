import type { CivilDate, Weekday } from "./civil-date.js";
import type { TimeOfDay } from "./moment.js";
import type { Session } from "./session.js";
import type { Text } from "./text.js";

/** Where a calendar fact comes from, and since when it could be known. */
export interface Published {
  /** The notice or decision, as one would cite it. */
  readonly source: string;
  /** The day on which it was published: before it, nobody could know. */
  readonly publishedOn: CivilDate;
}

/** A day with the name of its holiday. */
export interface NamedDay {
  readonly date: CivilDate;
  readonly name: Text;
}

/** The statutory rest days (法定节假日、调休) and make-up working days (调休上班日) of one year, from one published notice. */
export interface HolidayYear extends Published {
  readonly year: number;
  /** Days off, weekends within the holiday included. */
  readonly rest: readonly NamedDay[];
  /** Weekend days on which offices work and schools teach. */
  readonly makeUp: readonly NamedDay[];
}

/** A school term (学期), both days included. */
export interface Term extends Published {
  /** Such as `2025-2026`: 1 September to 31 August (reading G12). */
  readonly schoolYear: string;
  readonly name: "autumn" | "spring";
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A day that differs from the rule: a local closure (停课), a sports day, an extra make-up lesson. */
export interface SpecialDay extends Published {
  readonly date: CivilDate;
  /** The sessions taught on that day; empty for a closure. */
  readonly teaching: readonly Session[];
  readonly reason: Text;
}

/** When the sessions begin and end. The documents name no hour: the library's default is a reading, to be set by the host. */
export type SessionTimes = Readonly<Record<Session, { readonly from: TimeOfDay; readonly to: TimeOfDay }>>;

/** All that a school calendar (校历) is made from: plain data with its provenance. */
export interface SchoolCalendarData {
  readonly id: string;
  readonly holidays: readonly HolidayYear[];
  readonly terms: readonly Term[];
  readonly specialDays?: readonly SpecialDay[];
  /** Teaching weekdays; Monday to Friday unless given. */
  readonly weekdays?: readonly Weekday[];
  readonly sessionTimes?: SessionTimes;
}

/** The default session times: a reading, since no document names the hours. */
export const defaultSessionTimes: SessionTimes = {
  am: { from: "08:00", to: "12:00" },
  pm: { from: "14:00", to: "17:00" },
};
