import type { BodyNumbers } from "./body-numbers.js";
import type { SubjectEvent } from "./event-base.js";
import type { Role } from "./role.js";

/** What is adopted, set up or kept in writing. */
export type DocumentKind =
  | "leadingGroup"
  | "arrangement"
  | "jointConferenceSystem"
  | "bulletinSystem"
  | "inspectionSystem"
  | "appraisalScheme"
  | "idleMinorsRegister"
  | "proneList"
  | "catchment"
  | "screeningSystem"
  | "screeningLedger"
  | "dropoutControlLedger"
  | "gateRegister"
  | "dropoutLedger"
  | "admissionPlan"
  | "leadingGroupOffice"
  | "persuasionSystem"
  | "registrationSystem"
  | "writtenReportSystem"
  | "database"
  | "leftBehindRegister"
  | "accompanyingRegister"
  | "workPlan"
  | "helperSystem";

/** A body set up, a system adopted, a list kept: by the paper that proves it (成立机构、建立制度、登记造册). */
export interface DocumentAdopted extends SubjectEvent, BodyNumbers {
  readonly kind: "documentAdopted";
  readonly by: Role;
  readonly document: DocumentKind;
  /** The person named as responsible (专人负责), by a number of the host's own. */
  readonly person?: string;
  /** The categories by which a list is kept (分类管理). */
  readonly categories?: readonly string[];
  /** The offices whose holders belong to the body (成员). */
  readonly members?: readonly Role[];
  /** The office whose holder heads the body (组长). */
  readonly headedBy?: Role;
}

/** For which kind of unit a form of a letter is made. */
export type LetterVersion = "educationOffice" | "directSchool";

/** What is signed. */
export type LetterKind = "responsibility" | "pledge";

/** A responsibility letter or pledge signed between two layers (责任书、承诺书). */
export interface LetterSigned extends SubjectEvent {
  readonly kind: "letterSigned";
  readonly letter: LetterKind;
  readonly upper: Role;
  readonly lower: Role;
  /** Who signed for the lower layer, by a number of the host's own. */
  readonly person?: string;
  /** Which form of it was used, where the issuer gives one for each kind of unit (教办版、区直版). */
  readonly version?: LetterVersion;
  /** It bears the unit's seal (盖章). */
  readonly sealed?: boolean;
  /** How many were made (一式几份). */
  readonly copies?: number;
  /** Printed on both sides (双面打印). */
  readonly doubleSided?: boolean;
  /** Neither layout nor content, dates included, was changed (版式、内容未改动). */
  readonly asIssued?: boolean;
}

/** What is handed in (上交材料). */
export type Material =
  | "responsibilityLetter"
  | "pledge"
  | "statisticsForm"
  | "leftBehindRegister"
  | "accompanyingRegister"
  | "dropoutControlFile"
  | "pupilInformation";

/** Materials handed in to another office (报送材料): counted when they have arrived there. */
export interface Submitted extends SubjectEvent {
  readonly kind: "submitted";
  readonly by: Role;
  readonly to: Role;
  readonly material: Material;
  /** How many were handed in. */
  readonly copies?: number;
  /** On paper and not only as a file (纸质版). */
  readonly onPaper?: boolean;
}

/** What an office is told to do by a document that it received. */
export type ReceivedTask = "lettersAndPledges" | "other";

/** A document has reached an office that sets it a task (收到文件). */
export interface TaskReceived extends SubjectEvent {
  readonly kind: "taskReceived";
  readonly by: Role;
  readonly from: Role;
  readonly task: ReceivedTask;
}

/**
 * What a report on the work is: the monthly report (月报), the return of the day's attendance (出勤情况); the
 * written report on the dropouts of a term (辍学书面报告), the summary of the school year (学年工作总结).
 */
export type WorkReportKind = "monthly" | "attendance" | "dropoutReport" | "yearSummary";

/** What a report on the work has to tell: data on dropouts, work done, persuasion, problems, next steps. */
export type WorkContent = "dropoutData" | "workDone" | "persuasion" | "problems" | "nextSteps";

/** A report or return on the work, about no single child (工作报告、填报). */
export interface WorkReport extends SubjectEvent {
  readonly kind: "workReport";
  readonly by: Role;
  readonly to: Role;
  readonly report: WorkReportKind;
  readonly contents?: readonly WorkContent[];
  /** There was nothing to report (零报告). */
  readonly nil?: boolean;
}

/** Which ledger: that of the work on keeping children in school (控辍保学台账), of the dropouts (辍学学生台账), of a screening (排查台账). */
export type LedgerKind = "dropoutControl" | "dropouts" | "screening";

/** A ledger brought up to date (台账更新). */
export interface LedgerUpdated extends SubjectEvent {
  readonly kind: "ledgerUpdated";
  readonly by: Role;
  readonly ledger: LedgerKind;
}

/** What is put in the archive: the gate register (学生进出校门登记资料), the papers on keeping children in school (控辍保学档案), or on teaching at home (送教上门). */
export type ArchivedFile = "gateRegister" | "dropoutControl" | "homeTeaching";

/** What papers in the archive are: plan (方案), summary (总结), ledger (台账), photographs (照片). */
export type ArchivedContent = "plan" | "summary" | "ledger" | "photographs";

/** Papers put in the archive (资料存档). */
export interface Archived extends SubjectEvent {
  readonly kind: "archived";
  readonly by: Role;
  readonly file: ArchivedFile;
  readonly contents?: readonly ArchivedContent[];
  /** The photographs are printed on A4 paper (统一打印). */
  readonly uniformPrint?: boolean;
  /** A caption stands under each photograph (文字说明). */
  readonly captioned?: boolean;
}

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
