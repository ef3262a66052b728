import { addMonthsClamped, type CivilDate, type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import type { Issue, Result } from "../../model/errors.js";
import type { PupilId, SchoolId } from "../../model/people.js";
import type { Text } from "../../model/text.js";
import type { BadRows } from "../bad-rows.js";
import { anyObject, givenIssues } from "../given.js";
import type { Movement } from "./movement.js";
import { checkedMovements } from "./movement-check.js";
import { compareTexts, valueOf } from "./place-table.js";
import { knownChange } from "./register-change.js";
import type { RollEffect } from "./roll-effect.js";
import { refusing, someDate } from "./row-check.js";

/** What one asks of times off. */
export interface TimeOffOptions {
  /** Looked at as of the end of this day; later rows are not told yet. */
  readonly asOf: CivilDate;
  /**
   * How many months a suspension lasts whose row gives no last day: none unless given, and then such rows are told by themselves.
   * Shandong: 12, renewable (鲁教基发〔2016〕3号 art. 18 [B]). The last day is the same day of the month.
   */
  readonly monthsUnlessSaid?: number;
  /** `refuse` unless given. */
  readonly badRows?: BadRows;
}

/** A suspension (休学) or deferral (延缓入学) whose time is up, and the child neither came back, nor was it renewed, nor left otherwise. */
export interface ExpiredTimeOff {
  readonly pupil: PupilId;
  readonly as: "suspended" | "deferred";
  /** The last approval. */
  readonly movement: string;
  readonly school?: SchoolId;
  /** When the first of these times off began, which follow on each other. */
  readonly from: CivilDate;
  /** How often it was renewed. */
  readonly renewals: number;
  readonly lastDay: CivilDate;
  /** The day after it. */
  readonly since: CivilDate;
  readonly says: Text;
}

/** The times off on a day. */
export interface TimesOff {
  readonly asOf: CivilDate;
  /** By pupil. */
  readonly expired: readonly ExpiredTimeOff[];
  /** How many still run. */
  readonly running: number;
  /** The rows of those of which nobody can tell when they expire. */
  readonly withoutLastDay: readonly { readonly pupil: PupilId; readonly movement: string }[];
  readonly leftOut: { readonly movements: number };
  readonly issues: readonly Issue[];
}

/**
 * Which suspensions and deferrals have run out unnoticed, from the day after their last day on. A renewal is another row of the kind; any
 * row that brings the child into a class, or lets it leave for another reason, ends the time off. Rows of one day have no order: a child that
 * came to a school and was suspended there the same day is suspended.
 *
 * @example
 * ```ts
 * import { expiredTimesOff } from "baoxue";
 * const off = { id: "m1", pupil: "P1", code: "11", on: "2025-03-03", from: { school: "S1" } } as const;
 * const found = expiredTimesOff([off], { asOf: "2026-03-04", monthsUnlessSaid: 12 });
 * found.ok && found.value.expired.map(({ since }) => since); //=> ["2026-03-04"]
 * ```
 */
export function expiredTimesOff(movements: readonly Movement[], options: TimeOffOptions): Result<TimesOff> {
  const shape = givenIssues(options, "options", anyObject);
  const whole = shape.length > 0 ? shape : optionIssues(options);
  if (whole.length > 0) return { ok: false, issues: whole };
  const { rows, issues, bad } = checkedMovements(movements, "movements", "school");
  const refusal = refusing(issues, options.badRows);
  if (refusal.length > 0) return { ok: false, issues: refusal };
  const asOf = dayOf(options.asOf);
  const open = openTimesOff(rows, asOf).map((off) => ({ off, last: lastDay(off, options) }));
  return {
    ok: true,
    value: {
      asOf: options.asOf,
      expired: open.flatMap(({ off, last }) => (last !== undefined && last < asOf ? [expired(off, last)] : [])),
      running: open.filter(({ last }) => last !== undefined && last >= asOf).length,
      withoutLastDay: open.flatMap(({ off, last }) =>
        last === undefined ? [{ pupil: off.row.pupil, movement: off.row.id }] : [],
      ),
      leftOut: { movements: bad },
      issues,
    },
  };
}

function optionIssues({ asOf, monthsUnlessSaid = 1 }: TimeOffOptions): readonly Issue[] {
  const date = someDate(asOf, undefined).map((issue) => ({ ...issue, path: "asOf" }));
  if (Number.isInteger(monthsUnlessSaid) && monthsUnlessSaid >= 1) return date;
  return [...date, { path: "monthsUnlessSaid", value: monthsUnlessSaid, expected: "a whole number of months from 1" }];
}

/** A time off that nothing has ended yet. */
interface OpenTimeOff {
  readonly as: "suspended" | "deferred";
  /** Its last approval. */
  readonly row: Movement;
  readonly from: CivilDate;
  readonly renewals: number;
}

function openTimesOff(rows: readonly Movement[], asOf: DayNumber): readonly OpenTimeOff[] {
  const byPupil = new Map<PupilId, Movement[]>();
  const latest = dateOf(asOf);
  for (const row of rows) if (row.on <= latest && changesRoll(row)) valueOf(byPupil, row.pupil, () => []).push(row);
  return [...byPupil]
    .sort(([one], [other]) => compareTexts(one, other))
    .flatMap(([, own]) => {
      const open = afterAll(own);
      return open ? [open] : [];
    });
}

function changesRoll(row: Movement): boolean {
  return effectOf(row).kind !== "none";
}

function effectOf({ code }: Movement): RollEffect {
  return knownChange(code)?.effect ?? { kind: "none" };
}

/** What is open after all rows of a child. Within a day a time off that was running ends first, so that it can be renewed the same day. */
function afterAll(rows: readonly Movement[]): OpenTimeOff | undefined {
  const sorted = [...rows].sort((one, other) => compareTexts(one.on, other.on) || compareRows(one, other));
  let open: OpenTimeOff | undefined;
  for (let i = 0; i < sorted.length; ) {
    let end = i + 1;
    while (end < sorted.length && sorted[end]?.on === sorted[i]?.on) end++;
    open = afterDay(open, sorted.slice(i, end));
    i = end;
  }
  return open;
}

function afterDay(open: OpenTimeOff | undefined, day: readonly Movement[]): OpenTimeOff | undefined {
  const approval = day.findLast((row) => timeOff(row) !== undefined);
  const others = day.filter((row) => timeOff(row) === undefined);
  const as = approval && timeOff(approval);
  if (!approval || !as) return others.length > 0 ? undefined : open;
  if (open) return { as, row: approval, from: open.from, renewals: open.renewals + 1 };
  return others.some((row) => ends({ as, approval }, row))
    ? undefined
    : { as, row: approval, from: approval.on, renewals: 0 };
}

/**
 * Whether a row of the day on which a time off began was after it. One that brings the child to the school at which it is then suspended was
 * before it, unless it resumes its studies; and so was its leaving another school.
 */
function ends(off: { readonly as: OpenTimeOff["as"]; readonly approval: Movement }, row: Movement): boolean {
  const school = off.approval.from?.school;
  if (off.as === "deferred" || school === undefined) return true;
  const effect = effectOf(row);
  if (effect.kind === "comes" && effect.entry === "resumed") return true;
  if (effect.kind === "leaves" || row.to === undefined) return row.from?.school === school;
  return row.to.school !== school;
}

function timeOff(row: Movement): OpenTimeOff["as"] | undefined {
  const effect = effectOf(row);
  if (effect.kind !== "leaves") return undefined;
  return effect.exit === "suspended" || effect.exit === "deferred" ? effect.exit : undefined;
}

/** Of two approvals of one day the one that lasts longer holds. */
function compareRows(one: Movement, other: Movement): number {
  return compareTexts(one.until ?? "", other.until ?? "") || compareTexts(one.id, other.id);
}

function lastDay({ row, as }: OpenTimeOff, { monthsUnlessSaid }: TimeOffOptions): DayNumber | undefined {
  if (row.until !== undefined) return dayOf(row.until);
  if (monthsUnlessSaid === undefined || as === "deferred") return undefined;
  return addMonthsClamped(dayOf(row.on), monthsUnlessSaid);
}

function expired({ as, row, from, renewals }: OpenTimeOff, last: DayNumber): ExpiredTimeOff {
  const lastDate = dateOf(last);
  const name = as === "suspended" ? { zh: "休学", en: "suspension" } : { zh: "延缓入学", en: "deferral" };
  return {
    pupil: row.pupil,
    as,
    movement: row.id,
    ...(row.from === undefined ? {} : { school: row.from.school }),
    from,
    renewals,
    lastDay: lastDate,
    since: dateOf(last + 1),
    says: {
      zh: `学生${row.pupil}的${name.zh}已于${lastDate}期满，未见复学、续期或其他变动`,
      en: `pupil ${row.pupil}: the ${name.en} ended on ${lastDate}, and no return, renewal or other change is on record`,
    },
  };
}
