import type { PupilEvent } from "./event-base.js";
import type { CivilMoment } from "./moment.js";
import type { Role } from "./role.js";

/**
 * What a contact is for: to bring the child back (劝复), only to ask why, to admonish (批评教育),
 * to help (帮扶), or to keep in touch with a minor on file (跟踪帮教).
 */
export type ContactPurpose = "return" | "enquiry" | "admonish" | "support" | "followUp" | "watch";

/** Where the child was found to be: at home or away (在家或外出情况); or that it was not found out. */
export type FoundAt = "home" | "away" | "notFoundOut";

/** What every contact about a child carries. */
export interface ContactBase extends PupilEvent {
  /** The office that acted. */
  readonly by: Role;
  /** A number of the host's own for the person who acted: tells two persons of one office apart. */
  readonly person?: string;
  readonly purpose: ContactPurpose;
  /** Who was met or spoken to; absent when nobody was. */
  readonly with?: "guardian" | "pupil";
  /** Why the child stays away, as found out (辍学原因). */
  readonly reason?: string;
  readonly foundAt?: FoundAt;
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

/** A meeting or talk elsewhere than at home (约谈、见面). */
export interface Talk extends ContactBase {
  readonly kind: "talk";
  readonly inPerson: boolean;
}

/** What a report is about. */
export type ReportMatter =
  | "absence"
  | "failedPersuasion"
  | "tendency"
  | "missedLesson"
  | "notHome"
  | "whereaboutsUnknown"
  | "dropout"
  | "nameList"
  | "ledgerEntry"
  | "cameHome";

/** What a written report or a file has to tell. */
export type Content =
  | "family"
  | "reason"
  | "study"
  | "living"
  | "particulars"
  | "persuasion"
  | "entry"
  | "address"
  | "guardians"
  | "contactDetails"
  | "destination";

/** A report about a child to an office (报告). */
export interface Report extends PupilEvent {
  readonly kind: "report";
  readonly by: Role;
  readonly to: Role;
  readonly matter: ReportMatter;
  /** On paper (书面报告). */
  readonly written?: boolean;
  readonly contents?: readonly Content[];
}

/** A joint persuasion (联合劝导): which of the invited parties took part. */
export interface JointPersuasion extends PupilEvent {
  readonly kind: "jointPersuasion";
  readonly parties: readonly Role[];
}

/** What a notice is: urging the next body or the parents to act (敦促), a letter that sets a day for the return (限期返校), an order to send the child to school (责令). */
export type NoticeKind = "urging" | "returnByDate" | "order" | "orderByDate";

/** A notice or order served about a child (通知、责令). */
export interface Notice extends PupilEvent {
  readonly kind: "notice";
  readonly by: Role;
  readonly to: Role;
  readonly notice: NoticeKind;
  /** The day or hour that the notice itself names. */
  readonly dueOn?: CivilMoment;
  readonly copies?: number;
}

/** What is handed over: the child's particulars (学生具体信息), the child itself (移交、领回). */
export type HandedOver = "particulars" | "child";

/** A hand-over about a child from one body to another (移交、转交). */
export interface HandOver extends PupilEvent {
  readonly kind: "handOver";
  readonly by: Role;
  readonly to: Role;
  readonly what: HandedOver;
}

/** The outcome of a search. */
export type SearchResult = "found" | "notFound";

/** A search for a child whose whereabouts are not known (查找下落): who took part, and what came of it. */
export interface Searched extends PupilEvent {
  readonly kind: "searched";
  readonly parties: readonly Role[];
  readonly result: SearchResult;
  /** Why the guardian did not take part (监护人没有参加的原因). */
  readonly withoutGuardian?: string;
}
