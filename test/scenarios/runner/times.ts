import { type CivilDate, dateOf, dayOf, parseDay } from "../../../src/model/civil-date.js";
import { type CivilMoment, parseMoment } from "../../../src/model/moment.js";
import type { Session } from "../../../src/model/session.js";
import { type Place, wrong } from "./place.js";

/** Days, or sessions of them, one after another. */
export interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** The sessions meant of each of the days. */
  readonly sessions: readonly Session[];
}

const sessions: ReadonlyMap<string, readonly Session[]> = new Map([
  ["上午", ["am"]],
  ["下午", ["pm"]],
]);

/**
 * Reads a day.
 *
 * @throws {Error} Where there is no such day.
 */
export function dateIn(text: string, place: Place): CivilDate {
  return parseDay(text) === undefined ? wrong(place, `不是日期：“${text}”`) : (text as CivilDate);
}

/**
 * Reads a day, or a day with its hour: `2025-10-13 12:20`.
 *
 * @throws {Error} Where there is no such moment.
 */
export function momentIn(text: string, place: Place): CivilMoment {
  const moment = text.replace(" ", "T");
  return parseMoment(moment) === undefined ? wrong(place, `不是日期或时刻：“${text}”`) : (moment as CivilMoment);
}

/**
 * Reads a day, a session of a day (`2025-10-13 上午`), or days on end (`2025-10-13 至 2025-10-17`).
 *
 * @throws {Error} Where it is none of these.
 */
export function stretchIn(text: string, place: Place): Stretch {
  const [first = "", last] = text.split("至").map((part) => part.trim());
  const [day = "", word] = first.split(" ");
  const from = dateIn(day, place);
  if (last !== undefined) return { from, to: dateIn(last, place), sessions: ["am", "pm"] };
  if (word === undefined) return { from, to: from, sessions: ["am", "pm"] };
  return { from, to: from, sessions: sessions.get(word) ?? wrong(place, `节次只写上午、下午：“${word}”`) };
}

/** The days of a stretch. */
export function daysOf({ from, to }: Pick<Stretch, "from" | "to">): readonly CivilDate[] {
  return Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, i) => dateOf(dayOf(from) + i));
}

/** A moment as the tables write it. */
export function momentWord(moment: CivilMoment): string {
  return moment.replace("T", " ");
}
