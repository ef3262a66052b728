import type { TimeOfDay } from "../model/moment.js";
import type { Role } from "../model/role.js";
import type { Roll, SameDay, Within } from "./deadline.js";
import type { AllEvidence, AnyEvidence, Did, Distinct, Evidence, Jointly, Sum, Times } from "./evidence.js";
import type { AllOf, AnyOf, NotState, RunLength, State } from "./state.js";

/** The n-th half day (半天) of a run. */
export function halfDay(count: number): RunLength {
  return { unit: "halfDay", count };
}

/** The n-th school day (上学日) of a run. */
export function schoolDay(count: number): RunLength {
  return { unit: "schoolDay", count };
}

/** All of the states at once, whichever came last. */
export function and(...of: readonly State[]): AllOf {
  return { kind: "and", of };
}

/** At least one of the states. */
export function or(...of: readonly State[]): AnyOf {
  return { kind: "or", of };
}

/** The state does not hold. */
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

/** At least so many acts of one pattern. */
export function times(count: number, did: Did): Times {
  return { kind: "times", count, act: did.act };
}

/** Acts of one pattern with so many different values in a field, such as three different persons. */
export function distinct(count: number, field: string, did: Did): Distinct {
  return { kind: "distinct", count, field, act: did.act };
}

/** Acts of one pattern whose numbers in a field add up to so much. */
export function sum(atLeast: number, field: string, did: Did): Sum {
  return { kind: "sum", atLeast, field, act: did.act };
}

/** A joint persuasion in which all of these take part (reading G22). */
export function jointly(...parties: readonly Role[]): Jointly {
  return { kind: "jointly", parties };
}

/** By the end of the trigger's day (当天). */
export const sameDay: SameDay = { kind: "sameDay" };

/** By an hour of the trigger's day. */
export function sameDayBy(at: TimeOfDay): SameDay {
  return { kind: "sameDay", at };
}

/** How one deadline departs from the policy's counting. */
export interface WithinOptions {
  readonly startDay?: "excluded" | "included";
  readonly roll?: Roll;
  readonly at?: TimeOfDay;
}

/** Within so many days, weeks or months; the day of the trigger is not counted unless the policy says so. */
export function within(amount: Within["amount"], unit: Within["unit"], options: WithinOptions = {}): Within {
  return { kind: "within", amount, unit, ...options };
}
