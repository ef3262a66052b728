import type { SubjectEvent } from "./event-base.js";
import type { Role } from "./role.js";

/** What an activity is for. */
export type ActivityTopic = "lawPublicity" | "familyEducation" | "schoolEntry";

/** By what means: leaflet (明白纸), letter to parents (致家长一封信), home visits, talks, and the like. */
export type ActivityMeans =
  | "leaflet"
  | "letterToParents"
  | "homeVisits"
  | "lecture"
  | "salon"
  | "sharedReading"
  | "newsMedia"
  | "parentsMeeting"
  | "lesson"
  | "other";

/** What publicity tells: who answers in law for what (法律责任), the harm of dropping out (辍学的危害), the penalties (处罚规定). */
export type PublicityContent = "legalDuties" | "dropoutHarm" | "penalties";

/** An activity held (宣传活动、家庭教育活动). */
export interface Activity extends SubjectEvent {
  readonly kind: "activity";
  readonly by: Role;
  readonly topic: ActivityTopic;
  readonly means?: readonly ActivityMeans[];
  /** What it tells (宣传内容). */
  readonly covers?: readonly PublicityContent[];
  readonly parties?: readonly Role[];
}

/** A joint conference (联席会议). */
export interface Conference extends SubjectEvent {
  readonly kind: "conference";
  readonly by: Role;
  readonly parties?: readonly Role[];
}

/** Whom or what a screening looks for. */
export type ScreeningOf =
  | "pronePupils"
  | "childrenInNeed"
  | "idleMinors"
  | "childLabour"
  | "schoolAgeChildren"
  | "leftBehind"
  | "accompanying";

/** A screening carried out (摸底排查). */
export interface Screening extends SubjectEvent {
  readonly kind: "screening";
  readonly by: Role;
  readonly of: ScreeningOf;
  /** The offices that took part. */
  readonly parties?: readonly Role[];
}

/** Heads counted before a lesson (课前清点人数). */
export interface Headcount extends SubjectEvent {
  readonly kind: "headcount";
  readonly by: Role;
  /** Which lesson, as the school calls it. */
  readonly lesson?: string;
}

/**
 * Conduct that a document forbids: mockery (挖苦讽刺), corporal punishment open or disguised (体罚、变相体罚), expulsion (开除), an examination for entry (入学考试);
 * lessons for groups in holidays or spare time (集体补课), discrimination (歧视), humiliation (羞辱), ranking (排名) and seating (排座位) by marks.
 */
export type Conduct =
  | "mockery"
  | "corporalPunishment"
  | "expulsion"
  | "entranceExam"
  | "groupTuition"
  | "discrimination"
  | "humiliation"
  | "rankingByMarks"
  | "seatingByMarks";

/** Forbidden conduct put on record (违规行为记录). */
export interface Incident extends SubjectEvent {
  readonly kind: "incident";
  readonly by: Role;
  readonly conduct: Conduct;
}

/** A school merged with another or closed (学校撤并). */
export interface SchoolClosed extends SubjectEvent {
  readonly kind: "schoolClosed";
  readonly by: Role;
  /** What takes its place was ready before (先建后撤). */
  readonly replaced?: boolean;
}
