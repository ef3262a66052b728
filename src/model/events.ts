import type { PupilEvent } from "./event-base.js";
import type * as attendance from "./events-attendance.js";
import type * as care from "./events-care.js";
import type * as cases from "./events-case.js";
import type * as contact from "./events-contact.js";
import type * as figures from "./events-figures.js";
import type * as offices from "./events-offices.js";
import type * as oversight from "./events-oversight.js";
import type * as papers from "./events-papers.js";
import type * as work from "./events-work.js";
import type { HostName } from "./role.js";
import type { SubjectRef } from "./subject.js";

/** What was done, found or decided about a subject: these can be triggers and evidence. */
export interface ActCatalogue {
  readonly phoneCall: contact.PhoneCall;
  readonly homeVisit: contact.HomeVisit;
  readonly talk: contact.Talk;
  readonly report: contact.Report;
  readonly jointPersuasion: contact.JointPersuasion;
  readonly notice: contact.Notice;
  readonly handOver: contact.HandOver;
  readonly searched: contact.Searched;
  readonly riskNoted: cases.RiskNoted;
  readonly riskCleared: cases.RiskCleared;
  readonly dropoutSuspected: cases.DropoutSuspected;
  readonly dropoutConfirmed: cases.DropoutConfirmed;
  readonly returnCompleted: cases.ReturnCompleted;
  readonly caseClosed: cases.CaseClosed;
  readonly timeOffApproved: cases.TimeOffApproved;
  readonly rollChanged: cases.RollChanged;
  readonly refused: cases.Refused;
  readonly beyondPersuasion: cases.BeyondPersuasion;
  readonly found: cases.Found;
  readonly procedureOpened: cases.ProcedureOpened;
  readonly causeFound: cases.CauseFound;
  readonly decision: cases.Decision;
  readonly filed: care.Filed;
  readonly planned: care.Planned;
  readonly supportGiven: care.SupportGiven;
  readonly missedLesson: care.MissedLesson;
  readonly leftCampus: care.LeftCampus;
  readonly assigned: care.Assigned;
  readonly unassigned: care.Unassigned;
  readonly activity: work.Activity;
  readonly conference: work.Conference;
  readonly screening: work.Screening;
  readonly documentAdopted: papers.DocumentAdopted;
  readonly letterSigned: papers.LetterSigned;
  readonly submitted: papers.Submitted;
  readonly taskReceived: papers.TaskReceived;
  readonly bulletin: oversight.Bulletin;
  readonly inspection: oversight.Inspection;
  readonly appraisal: oversight.Appraisal;
  readonly incident: work.Incident;
  readonly workReport: papers.WorkReport;
  readonly ledgerUpdated: papers.LedgerUpdated;
  readonly archived: papers.Archived;
  readonly headcount: work.Headcount;
  readonly interview: oversight.Interview;
  readonly rectified: oversight.Rectified;
  readonly statistics: papers.Statistics;
  readonly schoolClosed: work.SchoolClosed;
}

/** What says where a child is expected, whether it came, and what is so: read by states, never matched as acts. */
export interface RecordCatalogue {
  readonly enrolled: attendance.Enrolled;
  readonly left: attendance.Left;
  readonly transferAcknowledged: attendance.TransferAcknowledged;
  readonly register: attendance.Register;
  readonly mark: attendance.Mark;
  readonly leave: attendance.Leave;
  readonly retraction: attendance.Retraction;
  readonly erasure: attendance.Erasure;
  readonly fact: care.FactRecorded;
  readonly figure: figures.FigurePublished;
  readonly appointed: offices.Appointed;
  readonly relieved: offices.Relieved;
}

/** The catalogue of events, by kind. */
export interface EventCatalogue extends RecordCatalogue, ActCatalogue {}

/** An act that a host's own vocabulary describes: about a child (`pupil`) or another subject (`subject`). */
export interface HostAct extends Omit<PupilEvent, "pupil"> {
  readonly kind: HostName;
  readonly pupil?: string;
  readonly subject?: SubjectRef;
  readonly period?: string;
  readonly fields: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** The kinds of event that the library knows of its own. */
export type EventKind = keyof EventCatalogue;

/** Any event. */
export type SchoolEvent = EventCatalogue[EventKind] | HostAct;

/** The events that say what was done: these can be evidence. */
export type ActKind = keyof ActCatalogue;

/** An act. */
export type Act = ActCatalogue[ActKind] | HostAct;
