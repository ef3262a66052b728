import { type CivilDate, type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import type { Issue, Result } from "../../model/errors.js";
import type { PupilId, SchoolId } from "../../model/people.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import { type Check, fields, optional, someText } from "../../model/shape-check.js";
import type { Text } from "../../model/text.js";
import type { BadRows } from "../bad-rows.js";
import { anyFunction, anyObject, givenIssues } from "../given.js";
import type { Movement } from "./movement.js";
import { checkedMovements } from "./movement-check.js";
import { checkedRows, idIssues, refusing, repeatedIds, someDate } from "./row-check.js";
import { type ArrivalWord, type MatchedTransfer, matchTransfers } from "./transfer-match.js";

/** How a transfer stands. */
export type TransferStatus =
  | "acknowledged"
  | "waiting"
  | "overdue"
  | "arrivedElsewhere"
  | "arrivedWithoutTransferOut"
  | "arrivedFromOutside";

/** What each standing is called. */
export const transferStatusLabels: Readonly<Record<TransferStatus, Text>> = {
  acknowledged: { zh: "接收学校已确认", en: "the receiving school says that the child is there" },
  waiting: { zh: "等待接收学校确认", en: "waiting for the receiving school" },
  overdue: { zh: "接收学校逾期未确认，去向不明", en: "no school says that the child is there, and the time is up" },
  arrivedElsewhere: { zh: "到了另一所学校", en: "arrived at another school than was said" },
  arrivedWithoutTransferOut: { zh: "已转入，原学校未办转出", en: "arrived, and no school has recorded the leaving" },
  arrivedFromOutside: { zh: "由范围外学校转入", en: "arrived from a school whose movements are not here" },
};

/** One transfer (转学), seen from both sides. */
export interface TransferStanding {
  readonly pupil: PupilId;
  readonly status: TransferStatus;
  /** The movement by which it left. */
  readonly out?: string;
  readonly leftOn?: CivilDate;
  readonly from?: SchoolId;
  /** Where it was to go. */
  readonly to?: SchoolId;
  /** The movement or word that says where the child is; a later transfer out of a school shows that it had come there. */
  readonly arrival?: string;
  readonly arrivedOn?: CivilDate;
  readonly arrivedAt?: SchoolId;
  /** Whose answer the limit runs for: the first side recorded its part, the other has to follow. */
  readonly owedBy: "receivingSchool" | "sendingSchool";
  readonly dueOn: CivilDate;
  /** Whether the answer came, or is still missing, after that day. */
  readonly late: boolean;
  /** Why the limit is not certain: the calendar does not cover it. */
  readonly provisional?: Text;
}

/** What one asks of transfers. */
export interface TransferOptions {
  /** Looked at as of the end of this day; later rows are not told yet. */
  readonly asOf: CivilDate;
  /** Whose working days count. */
  readonly calendar: Pick<SchoolCalendar, "workingDays" | "provisional">;
  /**
   * The working days that each side has after the other's day, which is not counted itself: 10 each unless given. The ten are from a summary
   * of 教基〔2025〕1号 [B]; that they run from the other side's record is a reading, without authority.
   */
  readonly limits?: { readonly receiving?: number; readonly sending?: number };
  /** Words of receiving schools beside the register. */
  readonly words?: readonly ArrivalWord[];
  /** Whether a school's own movements are among these: only then can a missing transfer out be told. Every school's are unless given. */
  readonly covers?: (school: SchoolId) => boolean;
  /** `refuse` unless given. */
  readonly badRows?: BadRows;
}

/** Every transfer up to a day, and how many stand how. */
export interface TransferStandings {
  readonly asOf: CivilDate;
  /** By pupil; of one pupil, those that are settled before those that wait. */
  readonly transfers: readonly TransferStanding[];
  readonly counts: Readonly<Record<TransferStatus, number>>;
  readonly leftOut: { readonly movements: number; readonly words: number };
  readonly issues: readonly Issue[];
}

/**
 * How each transfer stands (转学衔接): a child that left for another school is somewhere only when a school says so. A transfer is no
 * dropout; one that no school confirms in time is no transfer either until somebody has looked.
 *
 * @throws {BaoxueError} `beyond-horizon` under a strict calendar that does not cover a limit.
 * @example
 * ```ts
 * import { schoolCalendar, transferStanding } from "baoxue";
 * const calendar = schoolCalendar({ id: "office", holidays: [], terms: [] });
 * const out = { id: "m1", pupil: "P1", code: "21", on: "2025-11-03", from: { school: "S1" }, to: { school: "S2" } } as const;
 * const stands = (asOf: "2025-11-17" | "2025-11-18") => {
 *   const found = transferStanding([out], { asOf, calendar });
 *   return found.ok ? found.value.transfers.map(({ status, dueOn }) => `${status}, due ${dueOn}`) : found.issues;
 * };
 * stands("2025-11-17"); //=> ["waiting, due 2025-11-17"]
 * stands("2025-11-18"); //=> ["overdue, due 2025-11-17"]
 * ```
 */
export function transferStanding(movements: readonly Movement[], options: TransferOptions): Result<TransferStandings> {
  const shape = givenIssues(options, "options", shapeOfOptions);
  const whole = shape.length > 0 ? shape : optionIssues(options);
  if (whole.length > 0) return { ok: false, issues: whole };
  const read = checkedMovements(movements, "movements", "school");
  const said = checkedWords(options.words ?? []);
  const issues = [...read.issues, ...said.issues];
  const refusal = refusing(issues, options.badRows);
  if (refusal.length > 0) return { ok: false, issues: refusal };
  const asOf = dayOf(options.asOf);
  const transfers = matchTransfers(read.rows, said.rows, asOf).map((found) => standingOf(found, asOf, options));
  return {
    ok: true,
    value: {
      asOf: options.asOf,
      transfers,
      counts: countsOf(transfers),
      leftOut: { movements: read.bad, words: said.bad },
      issues,
    },
  };
}

const usualLimit = 10;

const shapeOfOptions: Check = /* @__PURE__ */ (() =>
  fields({
    calendar: fields({ workingDays: fields({ nth: anyFunction, rank: anyFunction }), provisional: anyFunction }),
    limits: optional(anyObject),
    covers: optional(anyFunction),
  }))();

function optionIssues({ asOf, limits = {} }: TransferOptions): readonly Issue[] {
  const wrong = (["receiving", "sending"] as const).filter((side) => {
    const days = limits[side] ?? usualLimit;
    return !Number.isInteger(days) || days < 1;
  });
  return [
    ...someDate(asOf, undefined).map((issue) => ({ ...issue, path: "asOf" })),
    ...wrong.map((side) => ({
      path: `limits.${side}`,
      value: limits[side],
      expected: "a whole number of days from 1",
    })),
  ];
}

function checkedWords(given: unknown): ReturnType<typeof checkedRows<ArrivalWord>> {
  const repeated = repeatedIds(given);
  const shape = fields({ id: someText, pupil: someText, school: someText, on: someDate });
  return checkedRows<ArrivalWord>(given, "words", (row) => [...shape(row, undefined), ...idIssues(row, repeated)]);
}

function standingOf(found: MatchedTransfer, asOf: DayNumber, options: TransferOptions): TransferStanding {
  const { receiving, asked, answered } = questionOf(found, asOf);
  const due = dueDay(asked, receiving ? "receiving" : "sending", options);
  const late = (answered ?? asOf) > due;
  const { provisional } = options.calendar;
  const doubt = provisional("workingDays", asked) ?? provisional("workingDays", due);
  return {
    pupil: found.pupil,
    status: statusOf(found, late, options),
    ...leavingOf(found),
    ...arrivalOf(found),
    owedBy: receiving ? "receivingSchool" : "sendingSchool",
    dueOn: dateOf(due),
    late,
    ...(doubt ? { provisional: doubt } : {}),
  };
}

/** Which side has to follow the other, from when on, and when it did. */
interface Question {
  readonly receiving: boolean;
  readonly asked: DayNumber;
  readonly answered: DayNumber | undefined;
}

function questionOf({ out, arrival }: MatchedTransfer, asOf: DayNumber): Question {
  if (out && (!arrival || out.day <= arrival.day)) return { receiving: true, asked: out.day, answered: arrival?.day };
  return { receiving: false, asked: arrival?.day ?? asOf, answered: out?.day };
}

function leavingOf({ out, arrival }: MatchedTransfer): Pick<TransferStanding, "out" | "leftOn" | "from" | "to"> {
  if (!out) return arrival?.from === undefined ? {} : { from: arrival.from };
  return {
    out: out.id,
    leftOn: dateOf(out.day),
    from: out.school,
    ...(out.to === undefined ? {} : { to: out.to }),
  };
}

function arrivalOf({ arrival }: MatchedTransfer): Pick<TransferStanding, "arrival" | "arrivedOn" | "arrivedAt"> {
  return arrival ? { arrival: arrival.id, arrivedOn: dateOf(arrival.day), arrivedAt: arrival.school } : {};
}

function dueDay(from: DayNumber, side: "receiving" | "sending", { calendar, limits }: TransferOptions): DayNumber {
  const clock = calendar.workingDays;
  return clock.nth(clock.rank(from) + (limits?.[side] ?? usualLimit));
}

function statusOf({ out, arrival }: MatchedTransfer, late: boolean, { covers }: TransferOptions): TransferStatus {
  if (!arrival) return late ? "overdue" : "waiting";
  if (out) return out.to === undefined || out.to === arrival.school ? "acknowledged" : "arrivedElsewhere";
  const outside = arrival.from !== undefined && covers?.(arrival.from) === false;
  return outside ? "arrivedFromOutside" : "arrivedWithoutTransferOut";
}

function countsOf(transfers: readonly TransferStanding[]): Record<TransferStatus, number> {
  const counts: Record<TransferStatus, number> = {
    acknowledged: 0,
    waiting: 0,
    overdue: 0,
    arrivedElsewhere: 0,
    arrivedWithoutTransferOut: 0,
    arrivedFromOutside: 0,
  };
  for (const { status } of transfers) counts[status]++;
  return counts;
}
