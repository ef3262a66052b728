import type { CivilDate } from "../model/civil-date.js";
import type { TimeOfDay } from "../model/moment.js";
import type { State } from "./state.js";

/** What a deadline counts. */
export type DeadlineUnit = "calendarDay" | "schoolDay" | "workingDay" | "week" | "month";

/** Where a deadline in calendar days, weeks or months goes that ends on a rest day. One counted in school or working days ends on such a day anyway. */
export type Roll = "none" | "nextWorkingDay" | "previousWorkingDay";

/** A number in the rule, or one that the policy's parameter table gives. */
export type Amount = number | { readonly parameter: string };

/** On the day of the trigger (当天), to its end or to an hour that the text names. */
export interface SameDay {
  readonly kind: "sameDay";
  readonly at?: TimeOfDay;
}

/** Within so many days, weeks or months of the trigger's day. */
export interface Within {
  readonly kind: "within";
  readonly amount: Amount;
  readonly unit: DeadlineUnit;
  /** Overrides the policy's counting. */
  readonly startDay?: "excluded" | "included";
  readonly roll?: Roll;
  readonly at?: TimeOfDay;
  /** The clock stands still on every day on any part of which this holds; only for a count of days. */
  readonly suspendedWhile?: State;
}

/** By the end of the period in which it arose: for duties that come round. */
export interface EndOfPeriod {
  readonly kind: "endOfPeriod";
  readonly roll?: Roll;
  readonly at?: TimeOfDay;
}

/** By a day of the year that the text names without a year (reading G21): the first such day on or after the trigger. */
export interface OnDayOfYear {
  readonly kind: "onDayOfYear";
  readonly month: number;
  readonly day: number;
  readonly roll?: Roll;
  readonly at?: TimeOfDay;
}

/** By a date that the text names once. Where it had passed when the duty arose, the finding says so. */
export interface OnDate {
  readonly kind: "onDate";
  readonly date: CivilDate;
  readonly roll?: Roll;
  readonly at?: TimeOfDay;
}

/** By the day that the triggering act itself names, in a field of it. */
export interface NamedInTrigger {
  readonly kind: "namedInTrigger";
  readonly field: string;
}

/** A deadline that ends on a day. */
export type ExactDeadline = SameDay | Within | EndOfPeriod | OnDayOfYear | OnDate | NamedInTrigger;

/**
 * The text sets no time, or only a vague word (及时, 按程序). Never overdue; shown against a target that a reading gives
 * and a host may override (reading G9).
 */
export interface VagueDeadline {
  readonly kind: "vague";
  /** The word of the text; absent where it says nothing at all. */
  readonly word?: string;
  /** The reading that gives the target. */
  readonly target?: string;
}

/** When a duty is due. */
export type Deadline = ExactDeadline | VagueDeadline;

/** How a policy counts days, said once. */
export interface Counting {
  readonly startDay: "excluded" | "included";
  readonly roll: Roll;
}
