import { type CivilDate, dateOf, dayOf } from "../../model/civil-date.js";
import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { listed } from "../../rules/texts.js";
import { subjectName } from "../kit/head-section.js";
import type { LayoutContext } from "../kit/report-definition.js";
import type { ReportSource } from "../source/report-source.js";
import { monthPeriod } from "./months.js";
import { areasOver } from "./notice-areas.js";
import { schoolsOf } from "./units.js";

/** A school whose records begin within the months of a notice, or after them. */
export interface LateSchool {
  readonly school: SubjectRef;
  readonly from: CivilDate;
}

/** A unit of a notice of which nothing is on record in a month, or in any of its months. */
export interface UnrecordedCell {
  readonly area: string;
  readonly period: string;
}

/** The schools of a body whose records begin only after a notice does. */
export function lateSchools(source: ReportSource, of: SubjectRef, months: readonly string[]): readonly LateSchool[] {
  const first = dayOf(monthPeriod(months[0] ?? "").from);
  return schoolsOf(source, of)
    .map((id) => ({ school: { kind: "school", id } as const, day: source.world.recordsFrom(id) }))
    .filter(({ day }) => day > first)
    .map(({ school, day }) => ({ school, from: dateOf(day) }));
}

/** The units and months of a notice of which no school beneath has records yet; `whole` stands for the sum of the months. */
export function unrecordedCells(
  source: ReportSource,
  of: SubjectRef,
  { months, whole }: { readonly months: readonly string[]; readonly whole: string },
): readonly UnrecordedCell[] {
  const begins = new Map<string, number>();
  for (const school of schoolsOf(source, of)) {
    const day = source.world.recordsFrom(school);
    for (const area of areasOver(source, of, school)) begins.set(area, Math.min(begins.get(area) ?? day, day));
  }
  return [...begins].flatMap(([area, day]) => {
    const bare = months.filter((month) => dayOf(monthPeriod(month).to) < day);
    const periods = bare.length === months.length ? [...bare, whole] : bare;
    return periods.map((period) => ({ area, period }));
  });
}

/** What is printed where nothing is on record: it is no nought. */
export const notOnRecord = "—";

const dashText: Text = {
  zh: `“${notOnRecord}”表示该单位当月尚无记录，未计入合计，不表示没有辍学。`,
  en: `"${notOnRecord}" says that the unit has no records of the month: it is in no sum, and this does not say that nobody dropped out.`,
};

/** What the public must be told of schools whose records begin late: which, since when, and what stands for their months before. */
export function recordRemarks(
  { late, unrecorded }: { readonly late: readonly LateSchool[]; readonly unrecorded: readonly UnrecordedCell[] },
  context: LayoutContext,
): readonly Text[] {
  const days = [...new Set(late.map(({ from }) => from))].sort();
  const begun = days.map((day): Text => {
    const names = listed(
      late.filter(({ from }) => from === day).map(({ school }) => subjectName(school, context)),
      { zh: "、", en: ", " },
    );
    return {
      zh: `${names.zh}的记录自${day}起，此前情况不在本公示数字内。`,
      en: `The records of ${names.en} begin on ${day}: what was before is not counted here.`,
    };
  });
  return unrecorded.length === 0 ? begun : [...begun, dashText];
}
