import { BaoxueError } from "../../model/errors.js";
import type { CellKey, ProtectedCell } from "../disclosure/count-table.js";
import { protectTable } from "../disclosure/protect-table.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import type { ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import { type MissingItem, reportHead } from "../kit/report-head.js";
import type { ReportSource } from "../source/report-source.js";
import { monthPeriod } from "./months.js";
import { blankNotice, layOutNotice } from "./notice-layout.js";
import { checkNoticeMonths, noticeRemarks } from "./notice-months.js";
import { lateSchools } from "./notice-records.js";
import { noticeTable } from "./notice-table.js";
import type { PublicNotice, PublicNoticeScope } from "./notice-types.js";
import { periodGaps } from "./units.js";

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
 * `docs/disclosure.md`. Where no proof is found that those before leave room, the sum over the months is left out; where that is not enough either, the notice may not
 * be published, and its paper holds no numbers.
 *
 * A nought says that nobody dropped out, so none is printed of what nobody has on record. A month that has not begun at the cut-off, or was over before the
 * records of any of the schools begin, is refused. A school whose records begin later than those of the others does not stop them: its months before
 * are printed as "—", are in no sum, and the notice says which school it is and since when it is on record. One that still runs is told as such.
 */
export const publicNotice: ReportDefinition<PublicNotice, PublicNoticeScope> = /* @__PURE__ */ checkedReport<
  PublicNotice,
  PublicNoticeScope
>({
  ...entry,
  build: buildNotice,
  layout: (report, context) => layOutNotice(entry, report, context),
  blank: () => blankNotice(entry),
});

function buildNotice(source: ReportSource, scope: PublicNoticeScope): PublicNotice {
  checkSubject(source, scope.of, entry);
  const { of, months, minimumCell, alreadyPublished = [] } = scope;
  checkNoticeMonths(source, of, months);
  checkShown(alreadyPublished);
  const period = { from: monthPeriod(months[0] ?? "").from, to: monthPeriod(months.at(-1) ?? "").to };
  const { table, unrecorded, strange, mayBePublished, summed } = protectedNotice(source, scope);
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
    late: lateSchools(source, of, months),
    unrecorded,
    remarks: noticeRemarks(source, { months, summed }),
    table,
    mayBePublished,
  };
}

/** Refuses what was never printed, neither a number nor the mark of a hidden one: whether it is of a cell that is known here or not. */
function checkShown(earlier: readonly ProtectedCell[]): void {
  const issues = earlier.flatMap(({ value }, i) => {
    const path = `alreadyPublished[${i}].value`;
    if (!("shown" in value))
      return "suppressed" in value ? [] : [{ path, value, expected: "a number shown, or why none is" }];
    return Number.isSafeInteger(value.shown) && value.shown >= 0
      ? []
      : [{ path: `${path}.shown`, value: value.shown, expected: "a whole number, 0 or above" }];
  });
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}

interface ProtectedNotice extends Pick<PublicNotice, "table" | "unrecorded" | "mayBePublished"> {
  readonly strange: readonly CellKey[];
  readonly summed: boolean;
}

/** With the sum over the months where it can be told, else without. */
function protectedNotice(source: ReportSource, scope: PublicNoticeScope): ProtectedNotice {
  const whole = protectedWith(source, scope, true);
  if (whole.mayBePublished || scope.months.length === 1) return whole;
  const less = protectedWith(source, scope, false);
  return less.mayBePublished ? less : whole;
}

function protectedWith(source: ReportSource, scope: PublicNoticeScope, summed: boolean): ProtectedNotice {
  const { of, months, minimumCell, alreadyPublished: earlier = [] } = scope;
  const { table, known, unrecorded, strange } = noticeTable(source, { of, months, earlier, summed });
  const made = protectTable(table, { minimumCell, alreadyPublished: known });
  return {
    table: made,
    unrecorded,
    strange,
    summed,
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
