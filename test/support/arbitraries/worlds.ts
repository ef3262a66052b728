/** Small random worlds with their calendar and a question about them, made so that much happens in few weeks. */
import fc from "fast-check";
import type { SchoolCalendarData } from "../../../src/model/calendar-data.js";
import type { Register } from "../../../src/model/events-attendance.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import type { School, Stage } from "../../../src/model/people.js";
import type { WorldData } from "../../../src/model/world-data.js";
import { taughtSessions } from "../../reference/calendar.js";
import { toDate } from "../../reference/time.js";
import { type Lag, lag, recordedAfter } from "./acts.js";
import { type AffairSpec, affairOf, affairSpec } from "./affairs.js";
import { arbitraryCalendar, firstDayOf, variation, varied } from "./calendars.js";
import { present, rarely } from "./chance.js";
import { type CorrectionSpec, corrected, correctionSpec } from "./corrections.js";
import { classesOf, type PupilSpec, pupilEvents, pupilOf, pupilSpec, type Slot, staysAway } from "./pupils.js";

/** How a class's registers are entered: on the day, as it is taken, after the session, or on the next day. */
type Habit = "date" | "start" | "end" | "nextDay";

interface ClassSpec {
  readonly school: number;
  readonly grade: number;
  readonly stage: Stage | undefined;
  readonly habit: Habit;
  readonly missing: readonly number[];
  readonly late: readonly { readonly at: number; readonly lag: Lag }[];
  /** Registers taken again, with the other answer for one child. */
  readonly again: readonly { readonly at: number; readonly pupil: number; readonly lag: Lag }[];
  /** A register taken on a day without lessons. */
  readonly onRestDay: number | undefined;
}

interface WorldSpec {
  readonly days: number;
  readonly recordsFrom: number;
  readonly schools: readonly {
    /** Which township and authority it names, if any. */
    readonly township: number | undefined;
    readonly authority: number | undefined;
    readonly recordsFrom: number | undefined;
  }[];
  /** The townships of the villages. */
  readonly villages: readonly number[];
  readonly classes: readonly ClassSpec[];
  readonly pupils: readonly PupilSpec[];
  readonly affairs: readonly AffairSpec[];
  readonly corrections: readonly CorrectionSpec[];
}

const slot = fc.integer({ min: 0, max: 24 });

const classSpec: fc.Arbitrary<ClassSpec> = fc.record({
  school: fc.nat({ max: 1 }),
  grade: fc.constantFrom(7, 7, 8, 6),
  stage: rarely(8, fc.constantFrom<Stage>("primary", "junior")),
  habit: fc.constantFrom<Habit>("date", "date", "start", "end", "nextDay"),
  missing: fc.array(slot, { maxLength: 3 }),
  late: fc.array(fc.record({ at: slot, lag }), { maxLength: 2 }),
  again: fc.array(fc.record({ at: slot, pupil: fc.nat({ max: 2 }), lag }), { maxLength: 2 }),
  onRestDay: rarely(6, fc.integer({ min: 0, max: 18 })),
});

const area = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 2, arbitrary: fc.nat({ max: 1 }) },
);

const worldSpec: fc.Arbitrary<WorldSpec> = fc.record({
  days: fc.integer({ min: 3, max: 17 }),
  recordsFrom: fc.oneof(
    { weight: 4, arbitrary: fc.constant(-30) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 5 }) },
  ),
  schools: fc.array(
    fc.record({
      township: area,
      authority: area,
      recordsFrom: rarely(6, fc.integer({ min: 0, max: 6 })),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  villages: fc.array(fc.nat({ max: 1 }), { maxLength: 2 }),
  classes: fc.array(classSpec, { minLength: 1, maxLength: 2 }),
  pupils: fc.array(pupilSpec, { minLength: 1, maxLength: 3 }),
  affairs: fc.array(affairSpec, { maxLength: 14, size: "medium" }),
  corrections: fc.array(correctionSpec, { maxLength: 3 }),
});

function slotsOf(calendar: SchoolCalendarData, start: number, days: number): readonly Slot[] {
  const view = { data: calendar, knownOn: Infinity };
  return Array.from({ length: days }, (_, i) => start + i).flatMap((day) =>
    taughtSessions(view, day).map((session) => ({ day, session })),
  );
}

function registersOf(spec: ClassSpec, index: number, world: WorldSpec, slots: readonly Slot[]): readonly Register[] {
  const absent = (at: number): string[] =>
    world.pupils.flatMap((pupil, i) => {
      const listed = classesOf(pupil).some((home) => home % world.classes.length === index);
      return listed && staysAway(pupil, at) ? [pupil.former && at % 2 === 1 ? `p${i}-old` : `p${i}`] : [];
    });
  const taken = slots.flatMap((here, at) => {
    if (spec.missing.includes(at)) return [];
    const late = spec.late.find((entry) => entry.at === at)?.lag;
    return [register(`c${index}-r${String(at).padStart(2, "0")}`, `c${index}`, here, absent(at), spec.habit, late)];
  });
  const again = spec.again.flatMap((entry, i) => {
    const here = slots[entry.at];
    if (!here) return [];
    const pupil = `p${entry.pupil % world.pupils.length}`;
    const before = absent(entry.at);
    const after = before.includes(pupil) ? before.filter((other) => other !== pupil) : [...before, pupil];
    return [register(`c${index}-q${i}`, `c${index}`, here, after, spec.habit, entry.lag)];
  });
  return [...taken, ...again];
}

function register(
  id: string,
  of: string,
  { day, session }: Slot,
  absent: readonly string[],
  habit: Habit,
  late: Lag | undefined,
): Register {
  const date = toDate(day);
  const occurredOn = (habit === "start" ? `${date}T${session === "am" ? "08:20" : "14:20"}` : date) as CivilMoment;
  const recordedOn = late ? recordedAfter(occurredOn, late) : enteredOn(habit, day, session);
  return { kind: "register", id, class: of, session, absent, occurredOn, recordedOn };
}

function enteredOn(habit: Habit, day: number, session: Slot["session"]): CivilMoment {
  const date = toDate(day);
  if (habit === "start") return `${date}T${session === "am" ? "08:20" : "14:20"}` as CivilMoment;
  if (habit === "end") return `${date}T${session === "am" ? "12:05" : "17:05"}` as CivilMoment;
  return habit === "nextDay" ? toDate(day + 1) : date;
}

function schoolOf(of: WorldSpec["schools"][number], index: number, start: number): School {
  return present({
    id: `s${index}`,
    township: of.township === undefined ? undefined : `town${of.township}`,
    authority: of.authority === undefined ? undefined : `bureau${of.authority}`,
    recordsFrom: of.recordsFrom === undefined ? undefined : toDate(start + of.recordsFrom),
  });
}

function worldOf(calendar: SchoolCalendarData, spec: WorldSpec): WorldData {
  const start = firstDayOf(calendar);
  const slots = slotsOf(calendar, start, spec.days);
  const people = peopleOf(spec, start);
  const names = people.classes.map((entry) => entry.id);
  const registers = spec.classes.flatMap((entry, i) => [
    ...registersOf(entry, i, spec, slots),
    ...onRestDay(entry, i, start),
  ]);
  const own = spec.pupils.flatMap((pupil, i) => pupilEvents(pupil, `p${i}`, start, slots, names));
  const affairs = spec.affairs.flatMap((affair, i) => affairOf(affair, `w${i}`, people, start));
  return { ...people, events: corrected([...registers, ...own, ...affairs], registers.length, spec.corrections) };
}

/** The world without its events. */
function peopleOf(spec: WorldSpec, start: number): WorldData {
  const villages = spec.villages.map((township, i) => ({ id: `v${i}`, township: `town${township}` }));
  const ids = villages.map(({ id }) => id);
  return {
    recordsFrom: toDate(start + spec.recordsFrom),
    schools: spec.schools.map((school, i) => schoolOf(school, i, start)),
    classes: spec.classes.map(({ school, grade, stage }, i) =>
      present({ id: `c${i}`, school: `s${school % spec.schools.length}`, grade, stage }),
    ),
    pupils: spec.pupils.map((pupil, i) => pupilOf(pupil, `p${i}`, start, ids)),
    ...(villages.length > 0 && { villages }),
    events: [],
  };
}

function onRestDay(spec: ClassSpec, index: number, start: number): readonly Register[] {
  if (spec.onRestDay === undefined) return [];
  const here: Slot = { day: start + spec.onRestDay, session: "am" };
  return [register(`c${index}-x`, `c${index}`, here, ["p0"], spec.habit, undefined)];
}

/** A calendar, a world within it, and a question. */
export interface Situation {
  readonly calendar: SchoolCalendarData;
  /** Where the offices have a calendar of their own, or the second school has. */
  readonly others: OtherCalendars;
  readonly data: WorldData;
  readonly asOf: CivilMoment;
  readonly knownOn: CivilMoment | undefined;
  /** How many days ahead coming periods are told. */
  readonly aheadDays: number | undefined;
}

/** Calendars that differ from the one for all. */
export interface OtherCalendars {
  readonly office: SchoolCalendarData | undefined;
  readonly secondSchool: SchoolCalendarData | undefined;
}

const hours = fc.constantFrom("07:00", "08:00", "08:20", "11:59", "12:00", "14:00", "15:00", "17:00", "23:59");

/** A day of the world's weeks, and perhaps an hour. */
const moment = fc.record({
  day: fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 30 }) },
    { weight: 3, arbitrary: fc.integer({ min: 4, max: 18 }) },
  ),
  time: rarely(3, hours),
});

/** Small worlds in which much happens, with the day as of which they are looked at. */
export const arbitrarySituation: fc.Arbitrary<Situation> = fc
  .record({
    calendar: arbitraryCalendar,
    office: rarely(4, variation),
    secondSchool: rarely(4, variation),
    spec: worldSpec,
    asOf: moment,
    knownOn: rarely(2, moment),
    aheadDays: rarely(4, fc.integer({ min: 1, max: 40 })),
  })
  .map(({ calendar, office, secondSchool, spec, asOf, knownOn, aheadDays }) => {
    const at = (of: { readonly day: number; readonly time: string | undefined }): CivilMoment => {
      const date = toDate(firstDayOf(calendar) + of.day);
      return (of.time === undefined ? date : `${date}T${of.time}`) as CivilMoment;
    };
    return {
      calendar,
      others: {
        office: office && varied(calendar, office),
        secondSchool: secondSchool && varied(calendar, secondSchool),
      },
      data: worldOf(calendar, spec),
      asOf: at(asOf),
      knownOn: knownOn && at(knownOn),
      aheadDays,
    };
  });
