import type { CivilDate } from "./civil-date.js";
import type { EventBase, EventId } from "./event-base.js";
import type { ClassId, PupilId, SchoolId } from "./people.js";
import type { Role } from "./role.js";
import type { Session, SessionRef } from "./session.js";
import type { Text } from "./text.js";

/** The child is expected in a class from this day on (入学、转入、调班). A second one moves the child. */
export interface Enrolled extends EventBase {
  readonly kind: "enrolled";
  readonly pupil: PupilId;
  readonly class: ClassId;
}

/** Why a child is no longer expected. */
export type LeavingReason = "transferOut" | "graduated" | "suspension" | "deferral" | "died" | "other";

/** What each reason is called. */
export const leavingReasonLabels: Readonly<Record<LeavingReason, Text>> = {
  transferOut: { zh: "转学", en: "transfer to another school" },
  graduated: { zh: "毕业", en: "graduation" },
  suspension: { zh: "休学", en: "suspension of studies" },
  deferral: { zh: "延缓入学", en: "deferred entry" },
  died: { zh: "死亡", en: "death" },
  other: { zh: "其他", en: "other" },
};

/** The child is not expected from this day on (离校). */
export interface Left extends EventBase {
  readonly kind: "left";
  readonly pupil: PupilId;
  readonly reason: LeavingReason;
  /** Where to, as the school was told. */
  readonly to?: string;
  /** The paper it rests on, by a number of the host's own: a hospital's proof, a receiving school's letter, an approval (佐证材料). */
  readonly proof?: string;
  /** The office that approved it: a deferral or suspension is approved by the township or the education authority. */
  readonly approvedBy?: Role;
  /** The last day of a suspension or deferral; the child is expected again after it (休学期满). */
  readonly expiresOn?: CivilDate;
}

/** A receiving school outside this world confirms that the child arrived (转入回执). */
export interface TransferAcknowledged extends EventBase {
  readonly kind: "transferAcknowledged";
  readonly pupil: PupilId;
  readonly by: SchoolId;
}

/** A class register taken (点名): who was absent in a session; every other pupil of the class attended. */
export interface Register extends EventBase {
  readonly kind: "register";
  readonly class: ClassId;
  readonly session: Session;
  readonly absent: readonly PupilId[];
}

/** One child's attendance in one session, where it differs from what the register says: a correction (更正). */
export interface Mark extends EventBase {
  readonly kind: "mark";
  readonly pupil: PupilId;
  readonly session: Session;
  readonly attended: boolean;
}

/** Why leave was asked for. */
export type LeaveReason = "sickness" | "personal" | "other";

/** A leave slip (请假条), from one session to another, both included. It excuses only if approved (reading G6), before or after. */
export interface Leave extends EventBase {
  readonly kind: "leave";
  readonly pupil: PupilId;
  readonly from: SessionRef;
  readonly to: SessionRef;
  readonly reason: LeaveReason;
  readonly approved: boolean;
}

/**
 * Who a child was has been erased (个人信息删除), as law demands when the time for keeping it is over: from now on the child is a pseudonym, and what
 * happened stays as an anonymous fact. It is itself on record, and nothing is judged by it. Source: 个人信息保护法 19, 47.
 */
export interface Erasure extends EventBase {
  readonly kind: "erasure";
  /** The pseudonym. */
  readonly pupil: PupilId;
  readonly by: Role;
  /** On what ground: the retention period and where it is laid down. */
  readonly ground: string;
}

/** An event recorded in error: it only supersedes (作废), whatever kind of event that is and whomever it is about. */
export interface Retraction extends EventBase {
  readonly kind: "retraction";
  readonly supersedes: EventId;
  readonly reason: string;
}
