import { type CivilDate, type DayNumber, dateOf, dayOf } from "./civil-date.js";
import type { Issue } from "./errors.js";
import type { EventId } from "./event-base.js";
import type { Left, LeavingReason } from "./events-attendance.js";

/** What can be amiss with a change of the school register. */
export type EnrolmentProblemCode =
  | "proof-missing"
  | "approval-missing"
  | "expiry-missing"
  | "expired-without-return"
  | "not-acknowledged";

/** Something amiss with a change of the school register: it is told, and the change counts all the same. */
export interface EnrolmentProblem extends Issue {
  readonly code: EnrolmentProblemCode;
  readonly event: EventId;
  /** Since when. */
  readonly since: CivilDate;
}

/** What is known of a time off the register. */
export interface TimeOff {
  readonly from: CivilDate;
  /** Whether another change ended it. */
  readonly ended: boolean;
  /** When a receiving school said that the child had arrived. */
  readonly arrived: CivilDate | undefined;
  readonly today: DayNumber;
}

/** Changes that rest on a paper (佐证材料齐全): boshan-2025 4.3c. */
const needProof: ReadonlySet<LeavingReason> = new Set(["transferOut", "suspension", "deferral"]);

/** Changes that the township or the education authority approves: Compulsory Education Law art. 11. */
const needApproval: ReadonlySet<LeavingReason> = new Set(["suspension", "deferral"]);

/** What is missing or overlooked. A suspension or deferral that has expired without a return is told from the day after on (休学期满未复学). */
export function problemsOf(left: Left, time: TimeOff): readonly EnrolmentProblem[] {
  const since = time.from;
  const told = (
    code: EnrolmentProblemCode,
    path: string,
    value: unknown,
    expected: string,
    from: CivilDate = since,
  ): EnrolmentProblem => ({ code, event: left.id, since: from, path, value, expected });
  const problems: EnrolmentProblem[] = [];
  if (needProof.has(left.reason) && left.proof === undefined && time.arrived === undefined)
    problems.push(told("proof-missing", "proof", undefined, "the paper that it rests on"));
  if (needApproval.has(left.reason) && left.approvedBy === undefined)
    problems.push(told("approval-missing", "approvedBy", undefined, "the office that approved it"));
  if (needApproval.has(left.reason) && left.expiresOn === undefined)
    problems.push(told("expiry-missing", "expiresOn", undefined, "the last day of it"));
  const expired = expiredOn(left, time);
  if (expired !== undefined)
    problems.push(told("expired-without-return", "expiresOn", left.expiresOn, "the child's return, or a new approval", expired));
  if (left.reason === "transferOut" && !time.ended && time.arrived === undefined)
    problems.push(told("not-acknowledged", "to", left.to, "the receiving school's word that the child has arrived"));
  return problems;
}

/** The first day on which the child should have been back. */
function expiredOn({ reason, expiresOn }: Left, { ended, today }: TimeOff): CivilDate | undefined {
  if (!needApproval.has(reason) || ended || expiresOn === undefined) return undefined;
  const last = dayOf(expiresOn);
  return today > last ? dateOf(last + 1) : undefined;
}
