import { type CivilDate, dateOf, dayOf } from "../../model/civil-date.js";
import type { DocumentKind, LedgerKind } from "../../model/events-papers.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { periodText } from "../../rules/period-phrases.js";
import type { ListScope } from "../kit/child-list.js";
import { tiesOf } from "../kit/child-row.js";
import type { MissingItem, ReportPeriod } from "../kit/report-head.js";
import { bodyActs } from "../source/body-acts.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";

/** How often a ledger is to be brought up to date: at all, where the text names no time; or once a month. */
export type UpdateRhythm = "ever" | "monthly";

/**
 * What updates of the ledger of the work are not on record (台账更新): keeper by keeper, and month by month where it is due monthly. Months
 * are those of the period that are over at the cut-off; without a period, the last that is over.
 */
export function ledgerUpdateOwed(
  rhythm: UpdateRhythm,
  keeper: "school" | "authority" = "school",
): (source: ReportSource, scope: ListScope, listed: readonly ChildRecord[]) => readonly MissingItem[] {
  return (source, { period }, listed) => {
    const months = rhythm === "monthly" ? monthsOver(source, period) : [period];
    return keepersOf(keeper, listed).flatMap((one) =>
      months.filter((month) => !isUpdated(source, one, month)).map((month) => owed(one, month)),
    );
  };
}

const ledger: LedgerKind = "dropoutControl";
const adopted: DocumentKind = "dropoutControlLedger";

function isUpdated(source: ReportSource, keeper: SubjectRef, month: ReportPeriod | undefined): boolean {
  const updates = bodyActs(source, keeper, "ledgerUpdated", month).some(({ event }) => event.ledger === ledger);
  return updates || bodyActs(source, keeper, "documentAdopted", month).some(({ event }) => event.document === adopted);
}

/** Who keeps the ledger: the schools, or the bureaus, of those who stand on it. Where nobody does, nothing can be out of date. */
function keepersOf(kind: "school" | "authority", listed: readonly ChildRecord[]): readonly SubjectRef[] {
  const ids = new Set(listed.flatMap((child) => tiesOf(child).places[kind] ?? []));
  return [...ids].sort().map((id) => ({ kind, id }));
}

function owed(keeper: SubjectRef, month: ReportPeriod | undefined): MissingItem {
  const said = month?.key === undefined ? undefined : periodText(month.key);
  const when: Text = said === undefined ? { zh: "", en: "" } : { zh: `（${said.zh}）`, en: ` (${said.en})` };
  return {
    what: { zh: `台账更新记录${when.zh}`, en: `record that the ledger was brought up to date${when.en}` },
    subject: keeper,
    owedBy: keeper.kind === "school" ? "school" : "educationAuthority",
    at: keeper.id,
  };
}

/** The calendar months of a period that are over at the cut-off. */
function monthsOver(source: ReportSource, period: ReportPeriod | undefined): readonly ReportPeriod[] {
  const last = monthBefore(nextMonth(source.cutOff.slice(0, 7), source.day));
  const months: ReportPeriod[] = [];
  const [from, to] = period === undefined ? [last, last] : [period.from.slice(0, 7), period.to.slice(0, 7)];
  for (let month = from; month <= to && month <= last; month = monthAfter(month)) months.push(monthPeriod(month));
  return months;
}

/** The month that is not over yet on a day: that of the day, or the next on the last day of one. */
function nextMonth(month: string, day: number): string {
  return dateOf(day + 1).slice(0, 7) === month ? month : monthAfter(month);
}

function monthAfter(month: string): string {
  return dateOf(dayOf(`${month}-01` as CivilDate) + 31).slice(0, 7);
}

function monthBefore(month: string): string {
  return dateOf(dayOf(`${month}-01` as CivilDate) - 1).slice(0, 7);
}

function monthPeriod(month: string): ReportPeriod {
  const from = `${month}-01` as CivilDate;
  return { from, to: dateOf(dayOf(`${monthAfter(month)}-01` as CivilDate) - 1), key: month };
}
