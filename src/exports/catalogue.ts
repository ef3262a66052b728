/** Every report of the catalogue by its id, with the type of its value. */
export {
  type AdmissionPlan,
  type AdmissionScope,
  admissionPlan,
  type VillageEntrants,
} from "../reports/bodies/admission-plan.js";
export {
  type AppraisalScope,
  type AppraisalSheet,
  appraisalSheet,
  type PublishedFigure,
  type RecordedDecision,
} from "../reports/bodies/appraisal-sheet.js";
export { type ArchiveChecklist, archiveChecklist, type SchoolArchive } from "../reports/bodies/archive-checklist.js";
export { type ArchiveItem, type ArchiveItemName } from "../reports/bodies/archive-items.js";
export { type ConferenceRecord, type ConferenceScope, conferenceRecord } from "../reports/bodies/conference-record.js";
export {
  type HomeTeachingFile,
  type HomeTeachingPaper,
  homeTeachingFile,
} from "../reports/bodies/home-teaching-file.js";
export {
  type InterviewHeld,
  type InterviewRecord,
  type InterviewScope,
  interviewRecord,
} from "../reports/bodies/interview-record.js";
export { type LetterDemand } from "../reports/bodies/letter-demands.js";
export { type LetterState } from "../reports/bodies/letter-state.js";
export {
  type LettersOutstanding,
  type LettersScope,
  letterDemands,
  lettersOutstanding,
} from "../reports/bodies/letters-outstanding.js";
export { type LevelCover, type LineCover } from "../reports/bodies/line-cover.js";
export { type NetworkCoverage, type NetworkScope, networkCoverage } from "../reports/bodies/network-coverage.js";
export { type PhotoScope, type PhotoSheet, photoSheet, type WorkPhoto } from "../reports/bodies/photo-sheet.js";
export {
  type CriticismDecision,
  type CriticismScope,
  type PublicCriticism,
  publicCriticism,
} from "../reports/bodies/public-criticism.js";
export { type JudgedLine } from "../reports/bodies/target-lines.js";
export { type YearCount } from "../reports/bodies/work-counts.js";
export { type LeadingGroup, type WorkPlan, type WorkPlanScope, workPlan } from "../reports/bodies/work-plan.js";
export { type YearSummary, type YearSummaryScope, yearSummary } from "../reports/bodies/year-summary.js";
export { type DocumentForm, documentForms } from "../reports/catalogue/document-forms-data.js";
export { chartsOfReports, type RenderCall, renderCalls } from "../reports/catalogue/render-calls-data.js";
export { type CataloguedReport, reportCatalogue } from "../reports/catalogue/report-catalogue-data.js";
export { fieldsFromLabels, type ListedReport, reportsOfForm, reportsPage } from "../reports/catalogue/reports-page.js";
export { type ScopeField } from "../reports/catalogue/scope-field.js";
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
export { type ChangePapers, type ChangePapersScope } from "../reports/child-files/change-papers.js";
export { type GateArchive, type GateMonth, gateArchive } from "../reports/child-files/gate-archive.js";
export { type GateEntry, type GateLack } from "../reports/child-files/gate-entries.js";
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
export {
  type AttendanceReturn,
  type AttendanceReturnScope,
  attendanceReturn,
} from "../reports/counts/attendance-return.js";
export { type CaseCounter, type CaseCounts, caseCounterLabels } from "../reports/counts/case-counts.js";
export { type CountyBaseData, countyBaseData } from "../reports/counts/county-base-data.js";
export { type Declared, type DeclaredCheck } from "../reports/counts/declared-checks.js";
export type { DropoutRow } from "../reports/counts/dropout-rows.js";
export type { MovedDropout } from "../reports/counts/dropouts-of-period.js";
export { monthlyReport } from "../reports/counts/monthly-report.js";
export {
  type MonthlyReport,
  type MonthlyScope,
  type MonthlySlot,
  monthlySlots,
} from "../reports/counts/monthly-types.js";
export { type LateSchool, type UnrecordedCell } from "../reports/counts/notice-records.js";
export { type PublicNotice, type PublicNoticeScope } from "../reports/counts/notice-types.js";
export { publicNotice } from "../reports/counts/public-notice.js";
export { type RollBalanceCheck, type RollCounts, type RollFlow, rollFlowLabels } from "../reports/counts/roll-flows.js";
export {
  type SchoolYearStatistics,
  type StatisticsScope,
  schoolYearStatistics,
  type UnitRates,
} from "../reports/counts/school-year-statistics.js";
export { type TermStartDropouts, termStartDropouts } from "../reports/counts/term-start-dropouts.js";
export { type TermStartFlows, termStartFlows } from "../reports/counts/term-start-flows.js";
export {
  type TermStartReport,
  type TermStartReportScope,
  termStartReport,
} from "../reports/counts/term-start-report.js";
export { type CountScope } from "../reports/counts/units.js";
export { type WorkCount } from "../reports/counts/work-done.js";
export { type CaseFunnel, caseFunnel, type FunnelCount, type FunnelScope } from "../reports/daily/case-funnel.js";
export { caseTimeline } from "../reports/daily/case-timeline.js";
export { caseTrend } from "../reports/daily/case-trend.js";
export { chaseList } from "../reports/daily/chase-list.js";
export type * from "../reports/daily/chase-types.js";
export { type FunnelStep, type FunnelStepEntry } from "../reports/daily/funnel-steps-data.js";
export { type RegisterGaps } from "../reports/daily/register-gaps.js";
export type * from "../reports/daily/timeline-types.js";
export type * from "../reports/daily/trend-types.js";
export { type AccompanyingRegister, accompanyingRegister } from "../reports/ledgers/accompanying-register.js";
export { type CountyDropoutLedger, countyDropoutLedger } from "../reports/ledgers/county-dropout-ledger.js";
export { type CountyWorkLedger, countyWorkLedger } from "../reports/ledgers/county-work-ledger.js";
export {
  type DeferredAndSuspendedList,
  deferredAndSuspendedList,
} from "../reports/ledgers/deferred-and-suspended-list.js";
export { type DisabilityRegister, disabilityRegister } from "../reports/ledgers/disability-register.js";
export { type DropoutControlLedger, dropoutControlLedger } from "../reports/ledgers/dropout-control-ledger.js";
export { type DropoutLedger, dropoutLedger } from "../reports/ledgers/dropout-ledger.js";
export { type ElectronicRollEntries, electronicRollEntries } from "../reports/ledgers/electronic-roll-entries.js";
export { type EntryRegister, entryRegister } from "../reports/ledgers/entry-register.js";
export { type HardshipRegister, hardshipRegister } from "../reports/ledgers/hardship-register.js";
export { type HomeTeachingLedger, homeTeachingLedger } from "../reports/ledgers/home-teaching-ledger.js";
export { type HomeroomTermRecord, homeroomTermRecord } from "../reports/ledgers/homeroom-term-record.js";
export { type IdleMinorsRegister, idleMinorsRegister } from "../reports/ledgers/idle-minors-register.js";
export { type InNeedRegister, inNeedRegister } from "../reports/ledgers/in-need-register.js";
export { type InformationReturn, informationReturn } from "../reports/ledgers/information-return.js";
export { type LeftBehindRegister, leftBehindRegister } from "../reports/ledgers/left-behind-register.js";
export {
  type NationalSystemEntries,
  type NationalSystemEntry,
  nationalSystemEntries,
} from "../reports/ledgers/national-system-entries.js";
export { type PersuasionFailedList, persuasionFailedList } from "../reports/ledgers/persuasion-failed-list.js";
export { type PlatformLedger, platformLedger } from "../reports/ledgers/platform-ledger.js";
export { type ProneRegister, proneRegister } from "../reports/ledgers/prone-register.js";
export { type RollEntry } from "../reports/ledgers/roll-changes.js";
export { type SchoolAgeScope } from "../reports/ledgers/school-age.js";
export { type SchoolAgeLedger, schoolAgeLedger } from "../reports/ledgers/school-age-ledger.js";
export { type SchoolDropoutLedger, schoolDropoutLedger } from "../reports/ledgers/school-dropout-ledger.js";
export { type ScreeningLedger, type ScreeningScope, screeningLedger } from "../reports/ledgers/screening-ledger.js";
export { type ShouldBeEnrolledList, shouldBeEnrolledList } from "../reports/ledgers/should-be-enrolled-list.js";
export { type SuspectedLedger, suspectedLedger } from "../reports/ledgers/suspected-ledger.js";
export { type WorkLedger, workLedger } from "../reports/ledgers/work-ledger.js";
export { boshanTargetLetter } from "../reports/letters/boshan-target-letter.js";
export { cityResponsibilityLetter } from "../reports/letters/city-responsibility-letter.js";
export {
  type HandedIn,
  type LetterPair,
  type LetterSignature,
  type UnitLetter,
  type UnitLetterScope,
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
export { type LetterOrder, type LetterScope, type UrgingScope } from "../reports/notices/letter-order.js";
export {
  type OrderAfterReport,
  type OrderAfterReportScope,
  orderAfterReport,
} from "../reports/notices/order-after-report.js";
export { type OrderToSend, orderToSend } from "../reports/notices/order-to-send.js";
export { type PoliceHandOver, policeHandOver } from "../reports/notices/police-hand-over.js";
export { type ReturnByNotice, returnByNotice } from "../reports/notices/return-by-notice.js";
export { type TendencyReport, tendencyReport } from "../reports/notices/tendency-report.js";
export { type UrgeToEnrolNotice, urgeToEnrolNotice } from "../reports/notices/urge-to-enrol-notice.js";
