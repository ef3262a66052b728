/** Report data for any host to render. */
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
export type * from "../reports/kit/report-definition.js";
export type * from "../reports/kit/report-head.js";
export { serialNumber } from "../reports/kit/serial-number.js";
export { type DropoutLedger, dropoutLedger } from "../reports/ledgers/dropout-ledger.js";
export { type ReturnByNotice, returnByNotice } from "../reports/notices/return-by-notice.js";
export { maskName, maskNumber } from "../reports/privacy/masks.js";
export { standardVisibility } from "../reports/privacy/standard-visibility-data.js";
export { visibilityOf } from "../reports/privacy/visibility.js";
export type * from "../reports/report-document.js";
export { reportSource } from "../reports/source/make-report-source.js";
export type * from "../reports/source/report-source.js";
