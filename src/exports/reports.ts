/** Report data for any host to render. */
export { type CalendarEntryOptions, calendarEntries } from "../reports/calendar-entries.js";
export type { CalendarEntry, ShownPupils } from "../reports/calendar-entry.js";
export { type DutySheet, type DutySheetOptions, dutySheet, type OfficeDuties } from "../reports/duty-sheet.js";
export { type DutySheetDocumentOptions, dutySheetDocument } from "../reports/duty-sheet-document.js";
export type * from "../reports/report-document.js";
