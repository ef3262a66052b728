import { type CivilDate, type DayNumber, dateOf, dayOf } from "./civil-date.js";
import type { ShownIssue } from "./errors.js";
import type { EventId } from "./event-base.js";
import { type LeavingReason, type Left, leavingReasonLabels } from "./events-attendance.js";

/** What can be amiss with a change of the school register. */
export type EnrolmentProblemCode =
  | "proof-missing"
  | "approval-missing"
  | "expiry-missing"
  | "expired-without-return"
  | "not-acknowledged";

/** Something amiss with a change of the school register: it is told, and the change counts all the same. */
export interface EnrolmentProblem extends ShownIssue {
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
  const checks = [proofProblem, approvalProblem, expiryProblem, arrivalProblem];
  return checks.flatMap((check): readonly EnrolmentProblem[] => {
    const found = check(left, time);
    return found ? [{ event: left.id, since: time.from, ...found }] : [];
  });
}

type Found = Omit<EnrolmentProblem, "event" | "since"> & Partial<Pick<EnrolmentProblem, "since">>;

function proofProblem({ reason, proof }: Left, { arrived }: TimeOff): Found | undefined {
  if (!needProof.has(reason) || proof !== undefined || arrived !== undefined) return undefined;
  const { zh, en } = leavingReasonLabels[reason];
  const says = { zh: `${zh}缺少佐证材料`, en: `the ${en} has no paper that it rests on` };
  return { code: "proof-missing", path: "proof", value: proof, expected: "the paper that it rests on", says };
}

function approvalProblem({ reason, approvedBy }: Left): Found | undefined {
  if (!needApproval.has(reason) || approvedBy !== undefined) return undefined;
  const { zh, en } = leavingReasonLabels[reason];
  const says = { zh: `${zh}未写明批准单位`, en: `the ${en} names no office that approved it` };
  const expected = "the office that approved it";
  return { code: "approval-missing", path: "approvedBy", value: approvedBy, expected, says };
}

function expiryProblem({ reason, expiresOn }: Left, { ended, today }: TimeOff): Found | undefined {
  if (!needApproval.has(reason)) return undefined;
  const { zh, en } = leavingReasonLabels[reason];
  const told = { path: "expiresOn", value: expiresOn };
  if (expiresOn === undefined) {
    const says = { zh: `${zh}未写明期满之日`, en: `the ${en} names no last day` };
    return { ...told, code: "expiry-missing", expected: "the last day of it", says };
  }
  const last = dayOf(expiresOn);
  if (ended || today <= last) return undefined;
  const expected = "the child's return, or a new approval";
  const says = {
    zh: `${zh}已于${expiresOn}期满，未见复学、再次批准或其他去向的记录`,
    en: `the ${en} ended on ${expiresOn}, and no return, new approval or other leaving is on record`,
  };
  return { ...told, code: "expired-without-return", expected, says, since: dateOf(last + 1) };
}

function arrivalProblem({ reason, to }: Left, { ended, arrived }: TimeOff): Found | undefined {
  if (reason !== "transferOut" || ended || arrived !== undefined) return undefined;
  return {
    code: "not-acknowledged",
    path: "to",
    value: to,
    expected: "the receiving school's word that the child has arrived",
    says: {
      zh: "转出后接收学校尚未确认学生到校",
      en: "no school has said that the child has arrived after the transfer",
    },
  };
}
