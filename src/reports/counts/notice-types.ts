import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { ProtectedCell } from "../disclosure/count-table.js";
import type { ProtectedTable } from "../disclosure/protect-table.js";
import type { ReportHead } from "../kit/report-head.js";
import type { LateSchool, UnrecordedCell } from "./notice-records.js";

/** What is made public, of whom, by which minimum. */
export interface PublicNoticeScope {
  readonly of: SubjectRef;
  /** The months of the notice, in order and without a gap; their sum is printed too, and counts a child once a month. */
  readonly months: readonly string[];
  /** Counts from 1 to this less 1 are not printed; 3 at least. The document names no number, so the bureau must (reading G17). */
  readonly minimumCell: number;
  /**
   * Cells of earlier notices, of whatever months and bodies: nothing that they and this one say together may tell a small count. Every notice that was put up
   * belongs here, of a school as of its county: what is not known here cannot be guarded against.
   */
  readonly alreadyPublished?: readonly ProtectedCell[];
}

/**
 * A public notice on dropouts (控辍保学情况公示): counts only, small ones suppressed. `table` holds the audit too, which is the bureau's own: give away the
 * laid-out document, or `publicCells(table.cells)`.
 */
export interface PublicNotice extends ReportHead {
  readonly months: readonly string[];
  readonly minimumCell: number;
  /** The cells of this notice. The sum over its months is named by the first and the last of them (`2025-09…2025-11`); it may be left out. */
  readonly table: ProtectedTable;
  /** `false` where this notice and those before it may tell a suppressed count: then no number of it is laid out. */
  readonly mayBePublished: boolean;
  /** The schools whose records begin after the first day of the notice: printed with the numbers. */
  readonly late: readonly LateSchool[];
  /** The cells of which nothing is on record, by the ids of {@link table}, of which they are no part: printed as "—", never as 0. */
  readonly unrecorded: readonly UnrecordedCell[];
  /** What else is printed with the numbers: that the last month still runs, that the total counts confirmations, or is not published. */
  readonly remarks: readonly Text[];
}
