import type { TimeOfDay } from "../model/moment.js";

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
}

/** A deadline that ends on a day. */
export type ExactDeadline = SameDay | Within;

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
