/** Report data for any host to render. */
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
export type { ArchiveItem, ArchiveItemName } from "../reports/bodies/archive-items.js";
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
export type { LetterDemand } from "../reports/bodies/letter-demands.js";
export type { LetterState } from "../reports/bodies/letter-state.js";
export {
  type LettersOutstanding,
  type LettersScope,
  letterDemands,
  lettersOutstanding,
} from "../reports/bodies/letters-outstanding.js";
export type { LevelCover, LineCover } from "../reports/bodies/line-cover.js";
export { type NetworkCoverage, type NetworkScope, networkCoverage } from "../reports/bodies/network-coverage.js";
export { type PhotoScope, type PhotoSheet, photoSheet, type WorkPhoto } from "../reports/bodies/photo-sheet.js";
export {
  type CriticismDecision,
  type CriticismScope,
  type PublicCriticism,
  publicCriticism,
} from "../reports/bodies/public-criticism.js";
export type { JudgedLine } from "../reports/bodies/target-lines.js";
export type { YearCount } from "../reports/bodies/work-counts.js";
export { type LeadingGroup, type WorkPlan, type WorkPlanScope, workPlan } from "../reports/bodies/work-plan.js";
export { type YearSummary, type YearSummaryScope, yearSummary } from "../reports/bodies/year-summary.js";
export { type CalendarEntryOptions, calendarEntries } from "../reports/calendar-entries.js";
export type { CalendarEntry, ShownPupils } from "../reports/calendar-entry.js";
export { type OneChildOneFile, oneChildOneFile } from "../reports/child-files/one-child-one-file.js";
export { monthlyReport } from "../reports/counts/monthly-report.js";
export {
  type MonthlyReport,
  type MonthlyScope,
  type MonthlySlot,
  monthlySlots,
} from "../reports/counts/monthly-types.js";
export {
  type SchoolYearStatistics,
  type StatisticsScope,
  schoolYearStatistics,
  type UnitRates,
} from "../reports/counts/school-year-statistics.js";
export { type TermStartFlows, termStartFlows } from "../reports/counts/term-start-flows.js";
export type {
  CellKey,
  CountCell,
  CountTable,
  DisclosureOptions,
  MeasureShare,
  MeasureSum,
  ProtectedCell,
  ProtectedValue,
  SuppressionReason,
  TableMeasure,
  TableNode,
} from "../reports/disclosure/count-table.js";
export {
  type DisclosureFinding,
  type DisclosureFindingKind,
  disclosureFindingLabels,
} from "../reports/disclosure/disclosure-finding.js";
export { type ProtectedTable, protectTable, type SuppressionAudit } from "../reports/disclosure/protect-table.js";
export { type ProtectedRate, protectedRate, type RateCells } from "../reports/disclosure/protected-rate.js";
export {
  type PublicCell,
  type PublicValue,
  publicCells,
  publishedText,
  suppressionNote,
  suppressionReasonLabels,
  suppressionSign,
} from "../reports/disclosure/public-cells.js";
export { type RowValue, type SmallGroup, smallGroups } from "../reports/disclosure/small-groups.js";
export { type DutySheet, type DutySheetOptions, dutySheet, type OfficeDuties } from "../reports/duty-sheet.js";
export { type DutySheetDocumentOptions, dutySheetDocument } from "../reports/duty-sheet-document.js";
export type { BodyPeriodScope, BodyScope } from "../reports/kit/body-report.js";
export type { ChildList, ListScope, PeriodScope } from "../reports/kit/child-list.js";
export type { Narratives } from "../reports/kit/narratives.js";
export type * from "../reports/kit/report-definition.js";
export type * from "../reports/kit/report-head.js";
export { serialNumber } from "../reports/kit/serial-number.js";
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
export type { RollEntry } from "../reports/ledgers/roll-changes.js";
export type { SchoolAgeScope } from "../reports/ledgers/school-age.js";
export { type SchoolAgeLedger, schoolAgeLedger } from "../reports/ledgers/school-age-ledger.js";
export { type SchoolDropoutLedger, schoolDropoutLedger } from "../reports/ledgers/school-dropout-ledger.js";
export { type ScreeningLedger, type ScreeningScope, screeningLedger } from "../reports/ledgers/screening-ledger.js";
export { type ShouldBeEnrolledList, shouldBeEnrolledList } from "../reports/ledgers/should-be-enrolled-list.js";
export { type SuspectedLedger, suspectedLedger } from "../reports/ledgers/suspected-ledger.js";
export { type WorkLedger, workLedger } from "../reports/ledgers/work-ledger.js";
export { type ReturnByNotice, returnByNotice } from "../reports/notices/return-by-notice.js";
export { maskName, maskNumber } from "../reports/privacy/masks.js";
export { standardVisibility } from "../reports/privacy/standard-visibility-data.js";
export { visibilityOf } from "../reports/privacy/visibility.js";
export type * from "../reports/report-document.js";
export { reportSource } from "../reports/source/make-report-source.js";
export type * from "../reports/source/report-source.js";
