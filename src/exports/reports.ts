/** Report data for any host to render. */
export { type CalendarEntryOptions, calendarEntries } from "../reports/calendar-entries.js";
export type { CalendarEntry, ShownPupils } from "../reports/calendar-entry.js";
export {
  type AttendanceStatement,
  attendanceStatement,
  type StatementScope,
} from "../reports/child-files/attendance-statement.js";
export {
  type BoarderLeavePass,
  boarderLeavePass,
  type LeavePassScope,
} from "../reports/child-files/boarder-leave-pass.js";
export { type CarePlan, carePlan } from "../reports/child-files/care-plan.js";
export {
  type ChangePaper,
  type ChangePaperLists,
  usualChangePapers,
} from "../reports/child-files/change-paper-lists.js";
export type { ChangePapers, ChangePapersScope } from "../reports/child-files/change-papers.js";
export { type GateArchive, type GateMonth, gateArchive } from "../reports/child-files/gate-archive.js";
export type { GateEntry, GateLack } from "../reports/child-files/gate-entries.js";
export { type GateRegister, type GateScope, gateRegister } from "../reports/child-files/gate-register.js";
export { type IdleMinorCard, idleMinorCard } from "../reports/child-files/idle-minor-card.js";
export { type InNeedFile, inNeedFile } from "../reports/child-files/in-need-file.js";
export { type OneChildOneFile, oneChildOneFile } from "../reports/child-files/one-child-one-file.js";
export { type PersuasionRecord, persuasionRecord } from "../reports/child-files/persuasion-record.js";
export { type ProneFile, proneFile } from "../reports/child-files/prone-file.js";
export { type PupilForm, pupilForm } from "../reports/child-files/pupil-form.js";
export { registerChangePapers } from "../reports/child-files/register-change-papers.js";
export { type ReturnFormalities, returnFormalities } from "../reports/child-files/return-formalities.js";
export { statusChangePapers } from "../reports/child-files/status-change-papers.js";
export {
  type TimeOffFormalities,
  type TimeOffScope,
  timeOffFormalities,
} from "../reports/child-files/time-off-formalities.js";
export { type DutySheet, type DutySheetOptions, dutySheet, type OfficeDuties } from "../reports/duty-sheet.js";
export { type DutySheetDocumentOptions, dutySheetDocument } from "../reports/duty-sheet-document.js";
export { boshanTargetLetter } from "../reports/letters/boshan-target-letter.js";
export { cityResponsibilityLetter } from "../reports/letters/city-responsibility-letter.js";
export type {
  HandedIn,
  LetterPair,
  LetterSignature,
  UnitLetter,
  UnitLetterScope,
} from "../reports/letters/letter-types.js";
export { lichengDirectSchoolLetter } from "../reports/letters/licheng-direct-school-letter.js";
export { lichengOfficeLetter } from "../reports/letters/licheng-office-letter.js";
export { lichengPledge } from "../reports/letters/licheng-pledge.js";
export { type DropoutReportSlip, dropoutReportSlip } from "../reports/notices/dropout-report-slip.js";
export { type FailedPersuasionReport, failedPersuasionReport } from "../reports/notices/failed-persuasion-report.js";
export {
  type JointWhereaboutsReport,
  jointWhereaboutsReport,
  type WhereaboutsScope,
} from "../reports/notices/joint-whereabouts-report.js";
export { type JudicialReferral, judicialReferral } from "../reports/notices/judicial-referral.js";
export { type LegalDocument, type LegalDocumentScope, legalDocument } from "../reports/notices/legal-document.js";
export type { LetterOrder, LetterScope, UrgingScope } from "../reports/notices/letter-order.js";
export { type OrderAfterReport, orderAfterReport } from "../reports/notices/order-after-report.js";
export { type OrderToSend, orderToSend } from "../reports/notices/order-to-send.js";
export { type PoliceHandOver, policeHandOver } from "../reports/notices/police-hand-over.js";
export { type ReturnByNotice, returnByNotice } from "../reports/notices/return-by-notice.js";
export { type TendencyReport, tendencyReport } from "../reports/notices/tendency-report.js";
export { type UrgeToEnrolNotice, urgeToEnrolNotice } from "../reports/notices/urge-to-enrol-notice.js";
export type * from "../reports/report-document.js";
export { type CaseFunnel, caseFunnel, type FunnelCount, type FunnelScope } from "../reports/work/case-funnel.js";
export { caseTimeline } from "../reports/work/case-timeline.js";
export { caseTrend } from "../reports/work/case-trend.js";
export { chaseList } from "../reports/work/chase-list.js";
export type * from "../reports/work/chase-types.js";
export type { FunnelStep, FunnelStepEntry } from "../reports/work/funnel-steps-data.js";
export type { RegisterGaps } from "../reports/work/register-gaps.js";
export type * from "../reports/work/timeline-types.js";
export type * from "../reports/work/trend-types.js";
