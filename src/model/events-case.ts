import type { PupilEvent, SubjectEvent } from "./event-base.js";
import type { CivilMoment } from "./moment.js";
import type { Role } from "./role.js";

/** Somebody observed that the child tends to drop out (辍学倾向、苗头): a human observation, never derived. */
export interface RiskNoted extends PupilEvent {
  readonly kind: "riskNoted";
  readonly by: Role;
  readonly sign?: string;
}

/** The tendency is over, as somebody judged (苗头消除). */
export interface RiskCleared extends PupilEvent {
  readonly kind: "riskCleared";
  readonly by: Role;
}

/** The child is put down as a suspected dropout (疑似辍学), whatever the registers say. */
export interface DropoutSuspected extends PupilEvent {
  readonly kind: "dropoutSuspected";
  readonly by: Role;
}

/** Why a child dropped out (辍学原因), as decided; `unknown` is a value. */
export type DropoutReason =
  | "poverty"
  | "studyThoughtUseless"
  | "schoolAverse"
  | "learningDifficulty"
  | "work"
  | "illness"
  | "family"
  | "other"
  | "unknown";

/** A human decision that the child has dropped out (确认辍学): only this enters the dropout rate (reading G19). */
export interface DropoutConfirmed extends PupilEvent {
  readonly kind: "dropoutConfirmed";
  readonly by: Role;
  readonly reason: DropoutReason;
}

/** The formalities of the return are complete (复学手续办结). */
export interface ReturnCompleted extends PupilEvent {
  readonly kind: "returnCompleted";
  readonly by: Role;
}

/** On what ground a case is closed (销号), reading G20. */
export type ClosingGround =
  | "returned"
  | "lawfulTransfer"
  | "deferral"
  | "suspension"
  | "died"
  | "finishedSchooling"
  | "notADropout";

/** Somebody claims that the case is closed (销号): refused while what its ground needs is missing. */
export interface CaseClosed extends PupilEvent {
  readonly kind: "caseClosed";
  readonly by: Role;
  readonly ground: ClosingGround;
}

/** What keeps a child from school by right for a time: studies suspended (休学), entry deferred (延缓入学). */
export type TimeOff = "suspension" | "deferral";

/** A suspension or deferral was approved, with its last day (批准休学、延缓入学). Where the child was in a class, it also left it. */
export interface TimeOffApproved extends PupilEvent {
  readonly kind: "timeOffApproved";
  readonly by: Role;
  readonly timeOff: TimeOff;
  /** The last day of it (期满日). */
  readonly until: CivilMoment;
}

/** How a place on the roll is changed: transfer in (转入) or out (转出), suspension (休学), deferred entry (延缓入学), return to school (复学), dropping out (辍学). */
export type RollChange = "transferIn" | "transferOut" | "suspension" | "deferral" | "return" | "dropout";

/** A change of a child's place on the roll was carried through (学籍变更), and whether papers and formalities are complete. */
export interface RollChanged extends PupilEvent {
  readonly kind: "rollChanged";
  readonly by: Role;
  readonly change: RollChange;
  /** All papers that prove it are there (证明材料齐全). */
  readonly papers?: boolean;
  /** The formalities are complete (手续完备). */
  readonly formalities?: boolean;
}

/** What a guardian refuses: to send the child to school, or to co-operate. */
export type RefusedMatter = "sendingToSchool" | "cooperation";

/** A recorded finding that the guardian refuses (拒不履行、拒不配合): a human finding, never derived. */
export interface Refused extends PupilEvent {
  readonly kind: "refused";
  readonly by: Role;
  readonly matter: RefusedMatter;
}

/** A recorded decision that, for special reasons, the child cannot be persuaded back (确实不能劝复). */
export interface BeyondPersuasion extends PupilEvent {
  readonly kind: "beyondPersuasion";
  readonly by: Role;
  readonly reason: string;
}

/** Where a minor was found: in the area, in a guest house, internet café or the like, or at work. */
export type FoundPlace = "area" | "venue" | "employment";

/** A minor was found by a body that screens or inspects (排查发现). */
export interface Found extends PupilEvent {
  readonly kind: "found";
  readonly by: Role;
  readonly place: FoundPlace;
  /** It never entered school or has left it (失学、辍学). */
  readonly outOfSchool?: boolean;
}

/** A human decision on a consequence (处理决定): the library only ever says that one is called for (reading G16). */
export interface Decision extends SubjectEvent {
  readonly kind: "decision";
  readonly by: Role;
  /** The matter decided: the id of the rule that called for it. */
  readonly matter: string;
  readonly outcome: "imposed" | "notImposed";
}

/** The procedure of bringing a child back has been opened (启动劝返复学程序). */
export interface ProcedureOpened extends PupilEvent {
  readonly kind: "procedureOpened";
  readonly by: Role;
}

/** To what a dropout was put down: the school's teaching or management (教育、管理不当), the conduct of its staff (教育不当、体罚), a merger or closure of schools (学校撤并). */
export type DropoutCause = "schoolManagement" | "staffConduct" | "schoolMerger";

/** A human finding of what led to a dropout (辍学责任认定): never derived. */
export interface CauseFound extends PupilEvent {
  readonly kind: "causeFound";
  readonly by: Role;
  readonly cause: DropoutCause;
}
