/** Random school calendars: one short term or two, a holiday, a make-up day, and now and then a notice that changes it. */
import fc from "fast-check";
import type {
  HolidayYear,
  SchoolCalendarData,
  SessionTimes,
  SpecialDay,
  Term,
} from "../../../src/model/calendar-data.js";
import type { CivilDate } from "../../../src/model/civil-date.js";
import type { Session } from "../../../src/model/session.js";
import { toDate, toDay } from "../../reference/time.js";
import { rarely } from "./chance.js";

const text = { zh: "略", en: "left out" };

/** A Monday in September, and one whose term crosses the end of a year for which the next notice may be missing. */
const mondays: readonly CivilDate[] = ["2025-09-01", "2025-12-15"];

/** A published holiday: a block of days off, and perhaps a weekend day that makes up for it. */
interface Block {
  readonly from: number;
  readonly days: number;
  readonly makeUpWeekend?: number;
}

interface CalendarSpec {
  readonly monday: CivilDate;
  readonly weeks: number;
  readonly holiday: Block;
  /** A later notice that replaces the holiday, and the day of the term on which it is published. */
  readonly change?: Block & { readonly publishedOn: number };
  readonly nextYear: boolean;
  readonly secondTerm?: { readonly after: number; readonly weeks: number; readonly publishedOn: number };
  /** A later notice that ends the first term on another day. */
  readonly newEnd?: { readonly days: number; readonly publishedOn: number };
  readonly special?: { readonly day: number; readonly teaching: readonly Session[]; readonly publishedOn: number };
  readonly saturdays: boolean;
  readonly early: boolean;
}

const block: fc.Arbitrary<Block> = fc.record(
  {
    from: fc.integer({ min: 1, max: 16 }),
    days: fc.integer({ min: 1, max: 3 }),
    makeUpWeekend: fc.integer({ min: 0, max: 2 }),
  },
  { requiredKeys: ["from", "days"] },
);

const spec: fc.Arbitrary<CalendarSpec> = fc
  .record({
    monday: fc.constantFrom(...mondays),
    weeks: fc.integer({ min: 3, max: 4 }),
    holiday: block,
    change: rarely(3, fc.tuple(block, fc.integer({ min: -1, max: 14 }))),
    nextYear: fc.boolean(),
    secondTerm: rarely(
      4,
      fc.record({
        after: fc.integer({ min: 2, max: 9 }),
        weeks: fc.constant(2),
        publishedOn: fc.integer({ min: -30, max: 20 }),
      }),
    ),
    newEnd: rarely(
      6,
      fc.record({ days: fc.integer({ min: -6, max: 1 }), publishedOn: fc.integer({ min: -10, max: 12 }) }),
    ),
    special: rarely(
      2,
      fc.record({
        day: fc.integer({ min: 0, max: 14 }),
        teaching: fc.constantFrom<readonly Session[]>(["am"], ["pm"], [], ["am", "pm"]),
        publishedOn: fc.constantFrom(-30, -30, 2, 9),
      }),
    ),
    saturdays: rarely(8, fc.constant(true)),
    early: rarely(8, fc.constant(true)),
  })
  .map(({ change, secondTerm, newEnd, special, saturdays, early, ...rest }) => ({
    ...rest,
    saturdays: saturdays ?? false,
    early: early ?? false,
    ...(change && { change: { ...change[0], publishedOn: change[1] } }),
    ...(secondTerm && { secondTerm }),
    ...(newEnd && { newEnd }),
    ...(special && { special }),
  }));

function datesOf(first: number, days: number): readonly { readonly date: CivilDate; readonly name: typeof text }[] {
  return Array.from({ length: days }, (_, i) => ({ date: toDate(first + i), name: text }));
}

function notices(start: number, { holiday, change, nextYear }: CalendarSpec): readonly HolidayYear[] {
  const year = Number(toDate(start).slice(0, 4));
  const notice = (of: Block, publishedOn: number, source: string): HolidayYear => ({
    year,
    rest: datesOf(start + of.from, of.days),
    makeUp: of.makeUpWeekend === undefined ? [] : datesOf(start + of.makeUpWeekend * 7 + 5, 1),
    source,
    publishedOn: toDate(publishedOn),
  });
  const next: HolidayYear = {
    year: year + 1,
    rest: [],
    makeUp: [],
    source: "next year",
    publishedOn: toDate(start - 20),
  };
  return [
    notice(holiday, start - 250, "notice"),
    ...(change ? [notice(change, start + change.publishedOn, "changed notice")] : []),
    ...(nextYear ? [{ ...next, rest: datesOf(toDay(`${year + 1}-01-01`), 2) }] : []),
  ];
}

function terms(start: number, { weeks, secondTerm, newEnd }: CalendarSpec): readonly Term[] {
  const schoolYear = "2025-2026";
  const end = start + weeks * 7 - 3;
  const autumn = (to: number, publishedOn: number): Term => {
    const dates = { from: toDate(start), to: toDate(to), publishedOn: toDate(publishedOn) };
    return { schoolYear, name: "autumn", source: "term", ...dates };
  };
  const from = end + (secondTerm?.after ?? 0);
  return [
    autumn(end, start - 60),
    ...(newEnd ? [autumn(end + newEnd.days, start + newEnd.publishedOn)] : []),
    ...(secondTerm ? [spring(from, from + secondTerm.weeks * 7, start + secondTerm.publishedOn)] : []),
  ];
}

function spring(from: number, to: number, publishedOn: number): Term {
  const dates = { from: toDate(from), to: toDate(to), publishedOn: toDate(publishedOn) };
  return { schoolYear: "2025-2026", name: "spring", source: "second term", ...dates };
}

const earlyTimes: SessionTimes = { am: { from: "07:30", to: "11:30" }, pm: { from: "13:00", to: "16:10" } };

/** The first day of a calendar's first term: where worlds begin. */
export function firstDayOf(data: SchoolCalendarData): number {
  return Math.min(...data.terms.map((term) => toDay(term.from)));
}

/** A calendar of three or four weeks. */
export const arbitraryCalendar: fc.Arbitrary<SchoolCalendarData> = spec.map((of) => {
  const start = toDay(of.monday);
  const special: readonly SpecialDay[] = of.special
    ? [
        {
          date: toDate(start + of.special.day),
          teaching: of.special.teaching,
          reason: text,
          source: "school",
          publishedOn: toDate(start + of.special.publishedOn),
        },
      ]
    : [];
  return {
    id: "short",
    holidays: notices(start, of),
    terms: terms(start, of),
    ...(special.length > 0 && { specialDays: special }),
    ...(of.saturdays && { weekdays: [1, 2, 3, 4, 5, 6] as const }),
    ...(of.early && { sessionTimes: earlyTimes }),
  };
});

/** How another calendar departs from one: its term begins later, it rests on another day, its sessions are at other hours. */
export interface Variation {
  readonly later: number;
  readonly closed: number | undefined;
  readonly early: boolean;
}

export const variation: fc.Arbitrary<Variation> = fc.record({
  later: fc.integer({ min: 0, max: 5 }),
  closed: rarely(2, fc.integer({ min: 0, max: 14 })),
  early: fc.boolean(),
});

/** The same calendar with some differences. */
export function varied(data: SchoolCalendarData, { later, closed, early }: Variation): SchoolCalendarData {
  const start = firstDayOf(data);
  const shut = (data.specialDays ?? []).filter(({ date }) => closed === undefined || date !== toDate(start + closed));
  const own: readonly SpecialDay[] =
    closed === undefined
      ? []
      : [
          {
            date: toDate(start + closed),
            teaching: [],
            reason: text,
            source: "the other school",
            publishedOn: toDate(start - 30),
          },
        ];
  return {
    ...data,
    id: "varied",
    terms: data.terms.map((term) =>
      term.name === "autumn" ? { ...term, from: toDate(toDay(term.from) + later) } : term,
    ),
    specialDays: [...shut, ...own],
    ...(early && { sessionTimes: earlyTimes }),
  };
}
