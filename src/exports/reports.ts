/** Report data for any host to render. */
export { type CalendarEntryOptions, calendarEntries } from "../reports/calendar-entries.js";
export { type CalendarEntry, type ShownPupils } from "../reports/calendar-entry.js";
export {
  type CellKey,
  type CountCell,
  type CountTable,
  type DisclosureOptions,
  type MeasureShare,
  type MeasureSum,
  type NodeSum,
  type ProtectedCell,
  type ProtectedValue,
  type SuppressionReason,
  type TableMeasure,
  type TableNode,
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
export { type CaseStatusNow, caseStatusNowLabels } from "../reports/fields/case-status-now.js";
export type * from "../reports/fields/child-field.js";
export type * from "../reports/fields/child-field-types.js";
export { childFields } from "../reports/fields/child-fields.js";
export { type BodyPeriodScope, type BodyScope } from "../reports/kit/body-report.js";
export { type ChildForm, type ChildFormSpec, type ChildScope, childForm } from "../reports/kit/child-form.js";
export {
  type ChildList,
  type ChildListSpec,
  childList,
  type ListScope,
  type PeriodScope,
} from "../reports/kit/child-list.js";
export { childPaper } from "../reports/kit/child-paper.js";
export { type ChildRow, childRow } from "../reports/kit/child-row.js";
export { type CountReport, type UnitCounts } from "../reports/kit/count-report.js";
export { reportFileName } from "../reports/kit/file-name.js";
export {
  type CheckedPoint,
  type FormBody,
  type FormCheck,
  type FormContents,
  type FormEntry,
  type FormPart,
  type FormValue,
  type RecordColumn,
  type RecordRow,
} from "../reports/kit/form-parts.js";
export { type Narratives } from "../reports/kit/narratives.js";
export {
  type ChildPaper,
  type ChildPaperSpec,
  type DecisionState,
  type PaperDecision,
  type PaperForce,
  type PaperIssue,
  type PaperLacks,
  type PaperNeed,
  type PaperScope,
  type PaperService,
  type Precondition,
} from "../reports/kit/paper-spec.js";
export type { PaperWords } from "../reports/kit/paper-words.js";
export type * from "../reports/kit/report-definition.js";
export type * from "../reports/kit/report-head.js";
export { type SerialScheme, serialNumber } from "../reports/kit/serial-number.js";
export { type FieldClass, fieldClassLabels } from "../reports/privacy/field-class.js";
export { type Mask, maskName, maskNumber } from "../reports/privacy/masks.js";
export {
  type RetentionDue,
  type RetentionRule,
  type RetentionStart,
  retentionDue,
  retentionStartLabels,
} from "../reports/privacy/retention.js";
export { standardVisibility } from "../reports/privacy/standard-visibility-data.js";
export {
  type ChildTies,
  type Purpose,
  purposeLabels,
  type Relation,
  relationLabels,
  relationOf,
  type Viewer,
} from "../reports/privacy/viewer.js";
export {
  type Reader,
  type Showing,
  type Visibility,
  type VisibilityPolicy,
  type VisibilityRule,
  visibilityOf,
} from "../reports/privacy/visibility.js";
export {
  type RebuildOptions,
  type RebuiltReport,
  rebuildReport,
  rebuiltDocument,
} from "../reports/rebuilt/rebuild-report.js";
export { type ReportChange, reportChanges } from "../reports/rebuilt/report-changes.js";
export type * from "../reports/report-document.js";
export type * from "../reports/source/attempts.js";
export { reportSource } from "../reports/source/make-report-source.js";
export type * from "../reports/source/report-source.js";
