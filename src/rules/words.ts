import type { CivilDate } from "../model/civil-date.js";
import type { TimeOfDay } from "../model/moment.js";
import type { Role } from "../model/role.js";
import type { SubjectKind } from "../model/subject.js";
import type { EndOfPeriod, NamedInTrigger, OnDate, OnDayOfYear, Roll, SameDay, Within } from "./deadline.js";
import type { Did, Jointly, Times } from "./evidence.js";
import type { Comparison, FigureMeasure, Goal, Level } from "./measure.js";
import type { Period } from "./period.js";
import type {
  AllEvidence,
  AllOf,
  AlwaysState,
  AnyEvidence,
  AnyOf,
  Evidence,
  ForEachMember,
  NotState,
  RunLength,
  State,
} from "./state.js";

/**
 * The n-th half day (半天) of a run.
 *
 * @example
 * ```ts
 * import { halfDay } from "baoxue";
 * halfDay(2); //=> { unit: "halfDay", count: 2 }
 * ```
 */
export function halfDay(count: number): RunLength {
  return { unit: "halfDay", count };
}

/**
 * The n-th school day (上学日) of a run.
 *
 * @example
 * ```ts
 * import { schoolDay } from "baoxue";
 * schoolDay(3); //=> { unit: "schoolDay", count: 3 }
 * ```
 */
export function schoolDay(count: number): RunLength {
  return { unit: "schoolDay", count };
}

/**
 * All of the states at once, whichever came last.
 *
 * @example
 * ```ts
 * import { always, and, not } from "baoxue";
 * and(always, not(always)); //=> { kind: "and", of: [{ kind: "always" }, { kind: "not", of: { kind: "always" } }] }
 * ```
 */
export function and(...of: readonly State[]): AllOf {
  return { kind: "and", of };
}

/**
 * At least one of the states.
 *
 * @example
 * ```ts
 * import { always, or } from "baoxue";
 * or(always, { kind: "enrolled" }); //=> { kind: "or", of: [{ kind: "always" }, { kind: "enrolled" }] }
 * ```
 */
export function or(...of: readonly State[]): AnyOf {
  return { kind: "or", of };
}

/**
 * The state does not hold.
 *
 * @example
 * ```ts
 * import { not } from "baoxue";
 * not({ kind: "enrolled" }); //=> { kind: "not", of: { kind: "enrolled" } }
 * ```
 */
export function not(of: State): NotState {
  return { kind: "not", of };
}

/** Any one of several kinds of evidence. */
export function anyOf(...of: readonly Evidence[]): AnyEvidence {
  return { kind: "anyOf", of };
}

/** All of several kinds of evidence. */
export function allOf(...of: readonly Evidence[]): AllEvidence {
  return { kind: "allOf", of };
}

/** At least so many acts of one pattern; more than `atMost` are noted, and never a breach. */
export function times(count: number, did: Did, options: { readonly atMost?: number } = {}): Times {
  return { kind: "times", count, act: did.act, ...options };
}

/** Evidence about each member for whom a state held before it was due: each child of the school. */
export function forEach(members: SubjectKind, of: Evidence, where?: State): ForEachMember {
  return { kind: "forEach", members, of, ...(where ? { where } : {}) };
}

/**
 * A joint persuasion in which all of these take part (reading G22).
 *
 * @example
 * ```ts
 * import { jointly } from "baoxue";
 * jointly("school", "townshipGovernment", "educationAuthority").parties; //=> ["school", "townshipGovernment", "educationAuthority"]
 * ```
 */
export function jointly(...parties: readonly Role[]): Jointly {
  return { kind: "jointly", parties };
}

/** By the end of the trigger's day (当天). */
export const sameDay: SameDay = { kind: "sameDay" };

/**
 * By an hour of the trigger's day.
 *
 * @example
 * ```ts
 * import { sameDayBy } from "baoxue";
 * sameDayBy("16:00"); //=> { kind: "sameDay", at: "16:00" }
 * ```
 */
export function sameDayBy(at: TimeOfDay): SameDay {
  return { kind: "sameDay", at };
}

/** How one deadline departs from the policy's counting. */
export interface WithinOptions {
  readonly startDay?: "excluded" | "included";
  readonly roll?: Roll;
  readonly at?: TimeOfDay;
  readonly suspendedWhile?: State;
}

/**
 * Within so many days, weeks or months; the day of the trigger is not counted unless the policy says so.
 *
 * @example
 * ```ts
 * import { within } from "baoxue";
 * within(3, "workingDay", { at: "12:00" }); //=> { kind: "within", amount: 3, unit: "workingDay", at: "12:00" }
 * ```
 */
export function within(amount: Within["amount"], unit: Within["unit"], options: WithinOptions = {}): Within {
  return { kind: "within", amount, unit, ...options };
}

/** How a deadline on a day named by the text departs from the policy's counting. */
export type OnDayOptions = Pick<WithinOptions, "roll" | "at">;

/**
 * By the end of the period in which it arose.
 *
 * @example
 * ```ts
 * import { endOfPeriod } from "baoxue";
 * endOfPeriod({ roll: "previousWorkingDay" }); //=> { kind: "endOfPeriod", roll: "previousWorkingDay" }
 * ```
 */
export function endOfPeriod(options: OnDayOptions = {}): EndOfPeriod {
  return { kind: "endOfPeriod", ...options };
}

/**
 * By a day of the year: the first 15 July, say, on or after the trigger (reading G21).
 *
 * @example
 * ```ts
 * import { onDayOfYear } from "baoxue";
 * onDayOfYear(7, 15); //=> { kind: "onDayOfYear", month: 7, day: 15 }
 * ```
 */
export function onDayOfYear(inMonth: number, day: number, options: OnDayOptions = {}): OnDayOfYear {
  return { kind: "onDayOfYear", month: inMonth, day, ...options };
}

/**
 * By a date that the text names once.
 *
 * @example
 * ```ts
 * import { onDate } from "baoxue";
 * onDate("2024-09-29"); //=> { kind: "onDate", date: "2024-09-29" }
 * ```
 */
export function onDate(date: CivilDate, options: OnDayOptions = {}): OnDate {
  return { kind: "onDate", date, ...options };
}

/**
 * By the day that the triggering act itself names, such as a notice's own term.
 *
 * @example
 * ```ts
 * import { namedInTrigger } from "baoxue";
 * namedInTrigger("dueOn"); //=> { kind: "namedInTrigger", field: "dueOn" }
 * ```
 */
export function namedInTrigger(field: string): NamedInTrigger {
  return { kind: "namedInTrigger", field };
}

/** Always so. */
export const always: AlwaysState = { kind: "always" };

/**
 * Each month, or the named ones (1 to 12).
 *
 * @example
 * ```ts
 * import { month } from "baoxue";
 * month(); //=> { kind: "month" }
 * month(3, 9); //=> { kind: "month", months: [3, 9] }
 * ```
 */
export function month(...months: readonly number[]): Period {
  return months.length === 0 ? { kind: "month" } : { kind: "month", months };
}

/**
 * Each term, or only the autumn or the spring one.
 *
 * @example
 * ```ts
 * import { term } from "baoxue";
 * term("autumn"); //=> { kind: "term", terms: ["autumn"] }
 * ```
 */
export function term(...terms: readonly ("autumn" | "spring")[]): Period {
  return terms.length === 0 ? { kind: "term" } : { kind: "term", terms };
}

/**
 * One school day, as a period: each day of a term on which the school teaches (上学日); not {@link schoolDay}, the length of an absence.
 *
 * @example
 * ```ts
 * import { oneSchoolDay } from "baoxue";
 * oneSchoolDay; //=> { kind: "schoolDay" }
 * ```
 */
export const oneSchoolDay: Period = { kind: "schoolDay" };
/** Each week, Monday to Sunday. */
export const week: Period = { kind: "week" };
/** Each quarter of the calendar year. */
export const quarter: Period = { kind: "quarter" };
/** January to June, July to December. */
export const halfYear: Period = { kind: "halfYear" };
/** Each calendar year. */
export const calendarYear: Period = { kind: "calendarYear" };
/** 1 September to 31 August (reading G12). */
export const schoolYear: Period = { kind: "schoolYear" };

/**
 * A published figure by its indicator's id.
 *
 * @example
 * ```ts
 * import { figure } from "baoxue";
 * figure("primaryRetention"); //=> { kind: "figure", indicator: "primaryRetention" }
 * ```
 */
export function figure(indicator: string): FigureMeasure {
  return { kind: "figure", indicator };
}

/**
 * To stand so to a level.
 *
 * @example
 * ```ts
 * import { level } from "baoxue";
 * level("atMost", 0); //=> { kind: "level", is: "atMost", level: 0 }
 * ```
 */
export function level(is: Comparison, to: Level): Goal {
  return { kind: "level", is, level: to };
}

/**
 * To rise from period to period until a level is reached, and then to hold it.
 *
 * @example
 * ```ts
 * import { risingUntil } from "baoxue";
 * risingUntil(1); //=> { kind: "risingUntil", level: 1 }
 * ```
 */
export function risingUntil(to: Level): Goal {
  return { kind: "risingUntil", level: to };
}
