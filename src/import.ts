/**
 * Lists that schools keep in spreadsheets, into the model and back: pupils, attendance registers, changes of the roll, contacts.
 * Pure: rows come from `baoxue/read-table`, or from wherever a host has them.
 */
export { type Cell, recordRows, type SheetRow } from "./import/cell.js";
export type { CellConverter, ReadCell } from "./import/cell-converter.js";
export type { Column, ColumnMapping } from "./import/column.js";
export { normalHeader } from "./import/column.js";
export {
  type ContactRow,
  contactMapping,
  contactRows,
  contactsToAdd,
  importContacts,
  type ListedContact,
} from "./import/contact-rows.js";
export { type CodeWords, codeCell, labelWords } from "./import/convert-code.js";
export { dateCell, momentCell } from "./import/convert-date.js";
export { gradeCell, identityNumberCell, registerNumberCell } from "./import/convert-number.js";
export { roleCell } from "./import/convert-role.js";
export { documentNumberCell, idCell, idListCell, phoneCell, textCell } from "./import/convert-text.js";
export { ethnicities } from "./import/ethnicities-data.js";
export { exportTable } from "./import/export-table.js";
export { guardianColumns } from "./import/guardian-columns.js";
export type { ImportBasis, ListBasis } from "./import/import-basis.js";
export type { ImportProblem, ProblemLevel } from "./import/import-problem.js";
export { importPupils, type PupilImport, type PupilImportOptions } from "./import/import-pupils.js";
export {
  type FaultyRow,
  type ImportedRow,
  type ImportOptions,
  importTable,
  type TableImport,
  type TellProblem,
} from "./import/import-table.js";
export type { DoubledColumn, MissingColumn, UnknownColumn } from "./import/match-columns.js";
export * from "./import/pupil-codes-data.js";
export {
  type DuplicateKind,
  duplicateKindLabels,
  type NumberedPupil,
  type PupilDuplicate,
  pupilDuplicates,
} from "./import/pupil-duplicates.js";
export { type ListedFact, listedFacts } from "./import/pupil-facts.js";
export { pupilCell } from "./import/pupil-finder.js";
export type { PupilListBasis, RowLeftOut } from "./import/pupil-list-basis.js";
export { nationalRegisterMapping, ownPupilMapping } from "./import/pupil-mappings.js";
export {
  type GuardianFields,
  type GuardianPlace,
  type IdentityDocument,
  identityDocumentLabels,
  type LeftBehind,
  leftBehindLabels,
  type PupilRow,
  type Told,
} from "./import/pupil-row.js";
export { type PupilRows, pupilRows } from "./import/pupil-rows.js";
export { type PupilsToAdd, pupilsToAdd } from "./import/pupil-world.js";
export {
  type RegisterBasis,
  type RegisterRow,
  type RegistersToAdd,
  registerMapping,
  registerRows,
  registersToAdd,
} from "./import/register-rows.js";
export { type StatusChange, type StatusEffect, statusChanges } from "./import/status-changes-data.js";
export { type StatusBasis, type StatusEvent, type StatusToAdd, statusToAdd } from "./import/status-events.js";
export { importStatusChanges, type StatusRow, statusChangeCell, statusMapping } from "./import/status-mapping.js";
export { statusRows } from "./import/status-rows.js";
export { neutralText, restoredText } from "./model/neutral-text.js";
