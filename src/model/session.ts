import { type CivilDate, type DayNumber, dateOf, dayOf } from "./civil-date.js";
import type { Text } from "./text.js";

/** Half a school day (半天): the morning or the afternoon. */
export type Session = "am" | "pm";

/** What each session is called. */
export const sessionLabels: Readonly<Record<Session, Text>> = {
  am: { zh: "上午", en: "am" },
  pm: { zh: "下午", en: "pm" },
};

/** A session of a date, as shown to people and hosts. */
export interface SessionRef {
  readonly date: CivilDate;
  readonly session: Session;
}

/** A session as a whole number: twice its day number, plus one in the afternoon. Half days are never lost to fractions. */
export type SessionIndex = number;

/** The number of a session. */
export function sessionIndex(day: DayNumber, session: Session): SessionIndex {
  return day * 2 + (session === "pm" ? 1 : 0);
}

/** The number of a session as people write it. */
export function indexOfRef(ref: SessionRef): SessionIndex {
  return sessionIndex(dayOf(ref.date), ref.session);
}

/** The day of a session. */
export function dayOfSession(index: SessionIndex): DayNumber {
  return index >> 1;
}

/** Morning or afternoon. */
export function sessionOf(index: SessionIndex): Session {
  return (index & 1) === 1 ? "pm" : "am";
}

/** A session number as people read it. */
export function sessionRef(index: SessionIndex): SessionRef {
  return { date: dateOf(dayOfSession(index)), session: sessionOf(index) };
}
