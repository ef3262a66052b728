/** Report data for any host to render. */
export { type CalendarEntryOptions, calendarEntries } from "../reports/calendar-entries.js";
export type { CalendarEntry, ShownPupils } from "../reports/calendar-entry.js";
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
export type * from "../reports/report-document.js";
