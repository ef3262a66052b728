import type { CivilDate } from "../../model/civil-date.js";
import type { EnrolmentStatus } from "../../model/enrolment-spells.js";
import type { SupportKind } from "../../model/events-care.js";
import type { ClosingGround, DropoutReason, FoundPlace, RefusedMatter, TimeOff } from "../../model/events-case.js";
import type { NoticeKind } from "../../model/events-contact.js";
import type { HouseholdKind, Sex } from "../../model/particulars.js";
import type { GuardianRelation, Stage } from "../../model/people.js";
import type { Role } from "../../model/role.js";
import type { SpecialGroup } from "../../model/special-groups-data.js";
import type { AttemptOutcome } from "../source/attempts.js";
import type { CaseStatusNow } from "./case-status-now.js";

/** It is on record that nobody knows. */
export type Unknown = "unknown";

/** Who a child is, and where it lives. */
export interface ParticularsFields {
  readonly name: string;
  readonly sex: Sex;
  readonly bornOn: CivilDate;
  readonly identityNumber: string;
  readonly registerNumber: string;
  readonly ethnicity: string;
  readonly householdKind: HouseholdKind;
  readonly householdAddress: string;
  readonly homeAddress: string;
  readonly village: string;
  readonly phone: string;
  readonly guardianName: string;
  readonly guardianNames: readonly string[];
  readonly guardianPhones: readonly string[];
  readonly guardianRelation: GuardianRelation;
  readonly guardianPhone: string;
  readonly guardianWorkplace: string;
  readonly guardianAddress: string;
  readonly family: string;
  readonly studies: string;
  readonly living: string;
  readonly health: string;
  readonly disability: boolean | Unknown;
  readonly disabilityCertificate: string;
  /** Its special groups but for disability, which is a field of its own. */
  readonly groups: readonly Exclude<SpecialGroup, "disability">[];
  readonly boarder: boolean | Unknown;
  readonly leftBehind: boolean | Unknown;
  readonly accompanying: boolean | Unknown;
  readonly hardship: boolean | Unknown;
  readonly teaching: "regularClass" | "specialSchool" | "homeTeaching" | Unknown;
}

/** Where a child belongs, and how it stands to the school register. */
export interface RegisterFields {
  readonly school: string;
  readonly grade: number;
  readonly class: string;
  readonly stage: Stage;
  readonly enteredOn: CivilDate;
  readonly enrolmentStatus: EnrolmentStatus;
  readonly statusSince: CivilDate;
  readonly expiresOn: CivilDate;
  readonly approvedBy: Role;
  readonly proof: string;
  readonly wentTo: string;
  readonly acknowledgedOn: CivilDate;
}

/** How its case stands. */
export interface CaseFields {
  readonly status: CaseStatusNow | Unknown;
  readonly openedOn: CivilDate;
  readonly reopenedOn: CivilDate;
  readonly closedOn: CivilDate;
  readonly ground: ClosingGround;
  readonly rebounds: number;
  readonly suspectedOn: CivilDate;
  readonly confirmedOn: CivilDate;
  readonly reason: DropoutReason;
  readonly sign: string;
  readonly absentSince: CivilDate;
  /** Whole school days missed without leave in the last absence, at least. */
  readonly daysAbsent: number;
  readonly whereabouts: "known" | "untraceable" | "notEstablished" | Unknown;
  readonly whereaboutsNote: string;
  readonly returnedOn: CivilDate;
  readonly formalitiesOn: CivilDate;
}

/** What has been done about it, and by whom. */
export interface WorkFields {
  /** How many attempts there were in the case that is open, or was last. */
  readonly attempts: number;
  /** Why it stays away, as last found out in a contact; not decided. */
  readonly reasonFound: string;
  readonly lastAttemptOn: CivilDate;
  readonly lastOutcome: AttemptOutcome;
  readonly attemptPersons: readonly string[];
  readonly homeroomTeacher: readonly string[];
  readonly responsible: readonly string[];
  readonly helpers: readonly string[];
  readonly carers: readonly string[];
  readonly returnPlanOn: CivilDate;
  readonly carePlanOn: CivilDate;
  readonly supports: readonly SupportKind[];
  readonly procedureOn: CivilDate;
  readonly reportedOn: CivilDate;
  readonly reportedTo: readonly Role[];
  readonly notices: readonly NoticeKind[];
  readonly lastNoticeOn: CivilDate;
  readonly noticeDueOn: string;
  /** By when the last order of the case (责令限期送返) tells the guardian to bring the child back. */
  readonly orderDueOn: string;
  readonly refused: RefusedMatter;
  readonly refusedOn: CivilDate;
  readonly handedOverOn: CivilDate;
  readonly beyondPersuasion: string;
}

/** On which files a child was put, and when. */
export interface FiledFields {
  readonly ledgerEntryOn: CivilDate;
  readonly controlLedgerOn: CivilDate;
  readonly platformEntryOn: CivilDate;
  readonly entryFiledOn: CivilDate;
  readonly termRecordOn: CivilDate;
  readonly rollEntryOn: CivilDate;
  readonly proneFileOn: CivilDate;
  readonly inNeedFileOn: CivilDate;
  readonly inNeedCategory: string;
  readonly idleFileOn: CivilDate;
  readonly idleCategory: string;
  readonly idleKind: readonly ("vagrant" | "idleMinor")[];
  readonly foundOn: CivilDate;
  readonly foundPlace: FoundPlace;
  readonly lastFollowUpOn: CivilDate;
}

/** A time off school by right, and whether it is over; what is so of those who never came, or are taught at home. */
export interface TimeOffFields {
  readonly timeOff: TimeOff;
  readonly timeOffFrom: CivilDate;
  readonly timeOffUntil: CivilDate;
  readonly timeOffApprovedBy: Role;
  readonly timeOffProof: string;
  /** Its last day has passed, and the child is in no class again. */
  readonly timeOffOver: boolean;
  readonly notEntered: boolean | Unknown;
  readonly destination: string;
  readonly homeLessons: number;
  readonly lastHomeLessonOn: CivilDate;
}

/** Every field that reports have of a child, by name. */
export interface ChildFieldTypes
  extends ParticularsFields,
    RegisterFields,
    CaseFields,
    WorkFields,
    FiledFields,
    TimeOffFields {}

/** The name of a field. */
export type ChildFieldName = keyof ChildFieldTypes;
