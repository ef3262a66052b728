import type { CivilMoment } from "./moment.js";
import type { ClassId, PupilId, SchoolId } from "./people.js";
import type { Role } from "./role.js";
import type { Session, SessionRef } from "./session.js";

/** Identifies an event within a world. */
export type EventId = string;

/**
 * What every event carries. Events are never edited: a correction is a new event that supersedes.
 */
export interface EventBase {
  readonly id: EventId;
  /** When it happened; for a register, the day of its session. */
  readonly occurredOn: CivilMoment;
  /** When it was written into the record (录入时间): work recorded late is not work done late. */
  readonly recordedOn: CivilMoment;
  /** An earlier event that this one corrects; the earlier one stays in the log and counts no longer. */
  readonly supersedes?: EventId;
}

/** The child is expected in a class from this day on (入学、转入、调班). A second one moves the child. */
export interface Enrolled extends EventBase {
  readonly kind: "enrolled";
  readonly pupil: PupilId;
  readonly class: ClassId;
}

/** Why a child is no longer expected. */
export type LeavingReason = "transferOut" | "graduated" | "suspension" | "deferral" | "died" | "other";

/** The child is not expected from this day on (离校). */
export interface Left extends EventBase {
  readonly kind: "left";
  readonly pupil: PupilId;
  readonly reason: LeavingReason;
  /** Where to, as the school was told. */
  readonly to?: string;
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

/** What a contact is for: to bring the child back (劝返), or only to ask why. */
export type ContactPurpose = "return" | "enquiry";

/** What every contact about a child carries. */
export interface ContactBase extends EventBase {
  readonly pupil: PupilId;
  /** The office that acted. */
  readonly by: Role;
  /** A number of the host's own for the person who acted: tells two persons of one office apart. */
  readonly person?: string;
  readonly purpose: ContactPurpose;
  /** Who was met or spoken to; absent when nobody was. */
  readonly with?: "guardian" | "pupil";
  /** Why the child stays away, as found out (辍学原因). */
  readonly reason?: string;
  /** The day that the record is about, where it names one: it then serves that day, even late. */
  readonly about?: CivilMoment;
}

/** A telephone call (电话沟通); live when somebody answered. */
export interface PhoneCall extends ContactBase {
  readonly kind: "phoneCall";
  readonly live: boolean;
}

/** A home visit (家访). */
export interface HomeVisit extends ContactBase {
  readonly kind: "homeVisit";
  /** At the door, not by telephone or video. */
  readonly inPerson: boolean;
}

/** What a report is about. */
export type ReportMatter = "absence" | "failedPersuasion";

/** A report to an office (报告). */
export interface Report extends EventBase {
  readonly kind: "report";
  readonly pupil: PupilId;
  readonly by: Role;
  readonly to: Role;
  readonly matter: ReportMatter;
  readonly about?: CivilMoment;
}

/** A joint persuasion (联合劝导): which of the invited parties took part. */
export interface JointPersuasion extends EventBase {
  readonly kind: "jointPersuasion";
  readonly pupil: PupilId;
  readonly parties: readonly Role[];
  readonly about?: CivilMoment;
}

/** An event recorded in error: it only supersedes (作废). */
export interface Retraction extends EventBase {
  readonly kind: "retraction";
  readonly supersedes: EventId;
  readonly reason: string;
}

/** The catalogue of events, by kind. */
export interface EventCatalogue {
  readonly enrolled: Enrolled;
  readonly left: Left;
  readonly transferAcknowledged: TransferAcknowledged;
  readonly register: Register;
  readonly mark: Mark;
  readonly leave: Leave;
  readonly phoneCall: PhoneCall;
  readonly homeVisit: HomeVisit;
  readonly report: Report;
  readonly jointPersuasion: JointPersuasion;
  readonly retraction: Retraction;
}

/** The kinds of event. */
export type EventKind = keyof EventCatalogue;

/** Any event. */
export type SchoolEvent = EventCatalogue[EventKind];

/** The events that say what was done about a child: these can be evidence. */
export type ActKind = "phoneCall" | "homeVisit" | "report" | "jointPersuasion";

/** An act about a child. */
export type Act = EventCatalogue[ActKind];
