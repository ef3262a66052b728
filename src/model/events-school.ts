import type { SubjectEvent } from "./event-base.js";
import type { CivilMoment } from "./moment.js";
import type { Role } from "./role.js";

/** What statistics are drawn up for: the start of a term (开学情况统计), the dropouts found then (开学辍学情况统计), a school year (学年统计表). */
export type StatisticsOf = "termStart" | "termStartDropouts" | "schoolYear";

/** What statistics give: where children study, changes on the roll, dropouts with reasons and whereabouts, the two rates. */
export type StatisticsContent =
  | "enrolment"
  | "transferIn"
  | "transferOut"
  | "suspension"
  | "return"
  | "dropout"
  | "graduation"
  | "reason"
  | "whereabouts"
  | "retentionRate"
  | "dropoutRate";

/** Statistics drawn up or a form filled in (统计、填写统计表): that it was done, and what it gives; the numbers themselves are figures. */
export interface Statistics extends SubjectEvent {
  readonly kind: "statistics";
  readonly by: Role;
  readonly of: StatisticsOf;
  readonly contents?: readonly StatisticsContent[];
}

/** A school merged with another or closed (学校撤并). */
export interface SchoolClosed extends SubjectEvent {
  readonly kind: "schoolClosed";
  readonly by: Role;
  /** What takes its place was ready before (先建后撤). */
  readonly replaced?: boolean;
}

/** A head of a body called to account in an interview (负责人约谈). */
export interface Interview extends SubjectEvent {
  readonly kind: "interview";
  readonly by: Role;
  /** Whom it was held with. */
  readonly office: Role;
  /** The day or hour by which things are to be put right (整改期限). */
  readonly rectifyBy?: CivilMoment;
}

/** What was to be put right has been (整改完成). */
export interface Rectified extends SubjectEvent {
  readonly kind: "rectified";
  readonly by: Role;
}
