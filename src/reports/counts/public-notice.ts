import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { CellKey, ProtectedCell } from "../disclosure/count-table.js";
import { type ProtectedTable, protectTable } from "../disclosure/protect-table.js";
import { checkSubject } from "../kit/check-subject.js";
import type { ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import { type MissingItem, type ReportHead, reportHead } from "../kit/report-head.js";
import type { ReportSource } from "../source/report-source.js";
import { monthPeriod } from "./months.js";
import { blankNotice, layOutNotice } from "./notice-layout.js";
import { checkNoticeMonths, noticeRemarks } from "./notice-months.js";
import { noticeTable } from "./notice-table.js";
import { periodGaps } from "./units.js";

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
  /** The cells of this notice. The sum over its months is named by the first and the last of them (`2025-09…2025-11`). */
  readonly table: ProtectedTable;
  /** `false` where this notice and those before it may tell a suppressed count: then no number of it is laid out. */
  readonly mayBePublished: boolean;
  /** What is printed with the numbers: that the last month still runs, that records begin within the first, that the total counts confirmations. */
  readonly remarks: readonly Text[];
}

const entry: ReportEntry = {
  id: "publicNotice",
  title: { zh: "控辍保学情况公示", en: "Public notice on dropouts" },
  about: ["school", "township", "authority"],
  answers: ["boshan-2025/4.3e"],
  forms: [{ document: "boshan-2025", title: "通报公示" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "inventory",
};

/**
 * The public notice on dropouts that Boshan asks for (boshan-2025 4.3e): totals only (reading G17), small cells suppressed over schools, townships and months,
 * so that none can be found by subtraction, from this notice or from it and those before it. What is promised, and against whom, is said in
 * `docs/disclosure.md`. Where no proof is found that those before leave room, the notice may not be published, and its paper holds no numbers.
 *
 * A month that has not begun at the cut-off, or was over before the records of all schools begin, is refused: its nought would say that nobody dropped out.
 * Where only some schools have no records of a month, they have no number in it, and the notice says which sums are without them. A month that still runs is
 * told as such.
 */
export const publicNotice: ReportDefinition<PublicNotice, PublicNoticeScope> = {
  ...entry,
  build: buildNotice,
  layout: (report, context) => layOutNotice(entry, report, context),
  blank: () => blankNotice(entry),
};

function buildNotice(source: ReportSource, scope: PublicNoticeScope): PublicNotice {
  checkSubject(source, scope.of, entry);
  const { of, months, minimumCell, alreadyPublished = [] } = scope;
  checkNoticeMonths(source, of, months);
  const period = { from: monthPeriod(months[0] ?? "").from, to: monthPeriod(months.at(-1) ?? "").to };
  const { table, known, strange } = noticeTable(source, { of, months, earlier: alreadyPublished });
  const made = protectTable(table, { minimumCell, alreadyPublished: known });
  return {
    ...reportHead(source, {
      report: entry.id,
      about: of,
      period,
      answers: entry.answers,
      missing: [...periodGaps(source, { of, period }), ...strangeMissing(strange)],
    }),
    months,
    minimumCell,
    remarks: noticeRemarks(source, of, months),
    table: made,
    mayBePublished: made.findings.every(({ kind }) => kind !== "givenAway"),
  };
}

/** That some of what was published before could not be weighed. */
function strangeMissing(strange: readonly CellKey[]): readonly MissingItem[] {
  if (strange.length === 0) return [];
  return [
    {
      what: {
        zh: `此前公示中有${strange.length}个数值的单位、月份或者项目无法识别，本次未能据以核验`,
        en: `${strange.length} numbers of earlier notices are of no body, month or count that is known here: they were not weighed`,
      },
    },
  ];
}
