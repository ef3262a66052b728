/** The random history of one child: where it was placed, when it stayed away, and what was done about it. */
import fc from "fast-check";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { LeavingReason } from "../../../src/model/events-attendance.js";
import type { Pupil } from "../../../src/model/people.js";
import type { Session } from "../../../src/model/session.js";
import { addMonths, toDate } from "../../reference/time.js";
import { type ActSpec, actOf, actSpec, type Lag, lag, recordedAfter } from "./acts.js";
import { present, rarely } from "./chance.js";

/** A session at which something can be placed. */
export interface Slot {
  readonly day: number;
  readonly session: Session;
}

/** A row of missed sessions, and what was done from its first day on. */
interface Spell {
  readonly at: number;
  readonly length: number;
  readonly acts: readonly ActSpec[];
}

interface Move {
  readonly day: number;
  readonly to: number | LeavingReason;
  readonly lag: Lag;
}

export interface PupilSpec {
  readonly home: number;
  readonly since: number;
  readonly spells: readonly Spell[];
  readonly moves: readonly Move[];
  readonly acknowledged: { readonly day: number; readonly lag: Lag } | undefined;
  readonly marks: readonly { readonly at: number; readonly attended: boolean; readonly lag: Lag }[];
  readonly leaves: readonly {
    readonly at: number;
    readonly length: number;
    readonly approved: boolean;
    /** How many days before (negative) or after its first day the slip is written. */
    readonly written: number;
    readonly time: boolean;
  }[];
  readonly strays: readonly ActSpec[];
  /** Never placed anywhere. */
  readonly nowhere: boolean;
  /** Some of what is recorded names a former number. */
  readonly former: boolean;
  /** Which birthday falls how many days after the first day of the term. */
  readonly birthday: { readonly age: number; readonly day: number } | undefined;
  readonly village: number | undefined;
}

const slot = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 8 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 24 }) },
);
const day = fc.integer({ min: 0, max: 18 });

const moveTo: fc.Arbitrary<number | LeavingReason> = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.nat({ max: 2 }) },
  { weight: 2, arbitrary: fc.constantFrom<LeavingReason>("transferOut", "other", "graduated", "suspension") },
);

export const pupilSpec: fc.Arbitrary<PupilSpec> = fc.record({
  home: fc.nat({ max: 2 }),
  since: fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.constant(-8) },
    { weight: 1, arbitrary: fc.integer({ min: -2, max: 5 }) },
  ),
  spells: fc.array(
    fc.record({
      at: slot,
      length: fc.integer({ min: 1, max: 12 }),
      acts: fc.array(actSpec, { maxLength: 5, size: "medium" }),
    }),
    { minLength: 1, maxLength: 3, size: "medium" },
  ),
  moves: fc
    .tuple(rarely(3, fc.record({ day, to: moveTo, lag })), rarely(4, fc.record({ day, to: moveTo, lag })))
    .map((moves) => moves.filter((move) => move !== undefined)),
  acknowledged: rarely(5, fc.record({ day, lag })),
  marks: fc.array(fc.record({ at: slot, attended: fc.boolean(), lag }), { maxLength: 3 }),
  leaves: fc.array(
    fc.record({
      at: slot,
      length: fc.integer({ min: 1, max: 6 }),
      approved: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      written: fc.oneof(
        { weight: 2, arbitrary: fc.integer({ min: -2, max: 2 }) },
        { weight: 1, arbitrary: fc.integer({ min: 3, max: 20 }) },
      ),
      time: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  strays: fc.array(actSpec, { maxLength: 2 }),
  nowhere: rarely(10, fc.constant(true)).map((is) => is ?? false),
  former: rarely(6, fc.constant(true)).map((is) => is ?? false),
  birthday: rarely(2, fc.record({ age: fc.constantFrom(14, 16), day: fc.integer({ min: -5, max: 20 }) })),
  village: rarely(2, fc.nat({ max: 1 })),
});

/** Whether the child stays away at a slot, as far as its teachers see. */
export function staysAway(spec: PupilSpec, index: number): boolean {
  return spec.spells.some((spell) => spell.at <= index && index < spell.at + spell.length);
}

/** The indexes of the classes whose registers may list the child. */
export function classesOf(spec: PupilSpec): readonly number[] {
  return [spec.home, ...spec.moves.flatMap((move) => (typeof move.to === "number" ? [move.to] : []))];
}

/** The child as the world lists it. */
export function pupilOf(spec: PupilSpec, id: string, start: number, villages: readonly string[]): Pupil {
  const { birthday, village } = spec;
  return present({
    id,
    formerIds: spec.former ? [`${id}-old`] : undefined,
    bornOn: birthday && toDate(addMonths(start + birthday.day, -12 * birthday.age)),
    village: village === undefined ? undefined : villages[village % Math.max(villages.length, 1)],
  });
}

/** Every second event of a child that has a former number, under that number. */
function underFormer(events: readonly SchoolEvent[], pupil: string): readonly SchoolEvent[] {
  return events.map((event, i) =>
    i % 2 === 1 && "pupil" in event && event.pupil === pupil ? { ...event, pupil: `${pupil}-old` } : event,
  );
}

/** The events of a child, but for the registers. */
export function pupilEvents(
  spec: PupilSpec,
  pupil: string,
  start: number,
  slots: readonly Slot[],
  classes: readonly string[],
): readonly SchoolEvent[] {
  const events = [
    ...(spec.nowhere ? [] : placements(spec, pupil, start, classes)),
    ...doings(spec, pupil, start, slots),
  ];
  return spec.former ? underFormer(events, pupil) : events;
}

function placements(spec: PupilSpec, pupil: string, start: number, classes: readonly string[]): readonly SchoolEvent[] {
  const classAt = (index: number): string => classes[index % classes.length] ?? "";
  const enrolledOn = toDate(start + spec.since);
  return [
    {
      kind: "enrolled",
      id: `${pupil}-e`,
      pupil,
      class: classAt(spec.home),
      occurredOn: enrolledOn,
      recordedOn: enrolledOn,
    },
    ...spec.moves.map((move, i) => moveEvent(move, `${pupil}-e${i}`, pupil, start, classAt)),
    ...(spec.acknowledged ? [acknowledgement(spec.acknowledged, pupil, start)] : []),
  ];
}

function doings(spec: PupilSpec, pupil: string, start: number, slots: readonly Slot[]): readonly SchoolEvent[] {
  return [
    ...spec.marks.flatMap((mark, i) => markEvent(mark, `${pupil}-m${i}`, pupil, slots)),
    ...spec.leaves.flatMap((leave, i) => leaveEvent(leave, `${pupil}-l${i}`, pupil, slots)),
    ...spec.spells.flatMap((spell, i) =>
      spell.acts.map((act, j) => actOf(act, `${pupil}-a${i}${j}`, pupil, slots[spell.at]?.day ?? start)),
    ),
    ...spec.strays.map((act, i) => actOf({ ...act, after: act.after * 3 - 3 }, `${pupil}-s${i}`, pupil, start)),
  ];
}

function moveEvent(
  move: Move,
  id: string,
  pupil: string,
  start: number,
  classAt: (index: number) => string,
): SchoolEvent {
  const occurredOn = toDate(start + move.day);
  const base = { id, pupil, occurredOn, recordedOn: recordedAfter(occurredOn, move.lag) };
  return typeof move.to === "number"
    ? { ...base, kind: "enrolled", class: classAt(move.to) }
    : { ...base, kind: "left", reason: move.to };
}

function acknowledgement(of: { readonly day: number; readonly lag: Lag }, pupil: string, start: number): SchoolEvent {
  const occurredOn = toDate(start + of.day);
  return {
    kind: "transferAcknowledged",
    id: `${pupil}-t`,
    pupil,
    by: "elsewhere",
    occurredOn,
    recordedOn: recordedAfter(occurredOn, of.lag),
  };
}

function markEvent(
  mark: PupilSpec["marks"][number],
  id: string,
  pupil: string,
  slots: readonly Slot[],
): readonly SchoolEvent[] {
  const here = slots[mark.at];
  if (!here) return [];
  const occurredOn = toDate(here.day);
  return [
    {
      kind: "mark",
      id,
      pupil,
      session: here.session,
      attended: mark.attended,
      occurredOn,
      recordedOn: recordedAfter(occurredOn, mark.lag),
    },
  ];
}

function leaveEvent(
  leave: PupilSpec["leaves"][number],
  id: string,
  pupil: string,
  slots: readonly Slot[],
): readonly SchoolEvent[] {
  const [from, to] = [slots[leave.at], slots[leave.at + leave.length - 1]];
  if (!from || !to) return [];
  const ref = (of: Slot): { readonly date: ReturnType<typeof toDate>; readonly session: Session } => ({
    date: toDate(of.day),
    session: of.session,
  });
  const written = toDate(from.day + leave.written);
  const { approved } = leave;
  const recordedOn = leave.time ? (`${written}T15:30` as const) : written;
  return [
    {
      kind: "leave",
      id,
      pupil,
      from: ref(from),
      to: ref(to),
      reason: "sickness",
      approved,
      occurredOn: written,
      recordedOn,
    },
  ];
}
