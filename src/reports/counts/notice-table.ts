import { dayOf } from "../../model/civil-date.js";
import type { SchoolId } from "../../model/people.js";
import type { SubjectRef } from "../../model/subject.js";
import type { CellKey, CountCell, CountTable, ProtectedCell } from "../disclosure/count-table.js";
import type { ReportSource } from "../source/report-source.js";
import { type CaseCounter, type CaseCounts, caseCounts, noCases } from "./case-counts.js";
import { monthPeriod } from "./months.js";
import { type NoticeAreas, noticeAreas } from "./notice-areas.js";
import { monthsOf, noticePeriods, sumOfMonths } from "./notice-periods.js";
import type { UnrecordedCell } from "./notice-records.js";

/** What a public notice counts. */
export const noticeMeasures: readonly CaseCounter[] = ["confirmedInPeriod", "returnedFromDropout"];

/** What a notice is drawn up from. */
export interface NoticePlan {
  readonly of: SubjectRef;
  readonly months: readonly string[];
  readonly earlier: readonly ProtectedCell[];
  /** Whether the sum over the months is in it. */
  readonly summed: boolean;
}

/** The counts of a notice, ready to be protected. */
export interface NoticeTable {
  readonly table: CountTable;
  /** What the public knows already, in the terms of this table. */
  readonly known: readonly ProtectedCell[];
  /** The cells of the notice itself of which nothing is on record. */
  readonly unrecorded: readonly UnrecordedCell[];
  /** Numbers of earlier notices that this one cannot be reckoned with: of no body, month or count that is known here. */
  readonly strange: readonly CellKey[];
}

/**
 * The counts of a notice together with those of all earlier notices: what those left out, and this one does not print, is in it as withheld, so that it is guarded
 * as well. A school's month that was over before its records begin has no count; that its body's sum holds nothing of it is told on the notice, and so known.
 */
export function noticeTable(source: ReportSource, { of, months, earlier, summed }: NoticePlan): NoticeTable {
  const told = earlier.filter(({ value }) => "shown" in value);
  const areas = noticeAreas(source.world, of, new Set(told.map(({ area }) => area)));
  const sum = summed ? sumOfMonths(months) : undefined;
  const own = [...months, ...(sum === undefined ? [] : [sum])];
  const periods = noticePeriods(own, new Set(told.map(({ period }) => period)));
  const isKnown = knownCells(areas, periods.ids);
  const printed = new Set(own);
  const inside = new Set(areas.printed);
  const isPrinted = (area: string, period: string): boolean => inside.has(area) && printed.has(period);
  const { cells, unrecorded } = cellsOf(areas, periods.ids, { source, isPrinted });
  return {
    table: {
      areas: areas.nodes,
      areaSums: areas.sums,
      periods: periods.ids.map((id) => ({ id })),
      periodSums: periods.sums,
      measures: noticeMeasures.map((id) => ({ id })),
      cells,
    },
    known: [...earlier.filter(isKnown), ...unrecorded.flatMap(noughts)],
    unrecorded: unrecorded.filter(({ area, period }) => isPrinted(area, period)),
    strange: told.filter((cell) => !isKnown(cell)).map(({ area, period, measure }) => ({ area, period, measure })),
  };
}

function knownCells({ nodes }: NoticeAreas, periods: readonly string[]): (cell: CellKey) => boolean {
  const [areas, times, measures] = [
    new Set(nodes.map(({ id }) => id)),
    new Set(periods),
    new Set<string>(noticeMeasures),
  ];
  return ({ area, period, measure }) => areas.has(area) && times.has(period) && measures.has(measure);
}

/** Whether a month was over before a school's records begin: what it counts then nobody knows. */
function isUnrecorded({ world }: ReportSource, school: SchoolId, month: string): boolean {
  return dayOf(monthPeriod(month).to) < world.recordsFrom(school);
}

interface Reckoning {
  readonly source: ReportSource;
  readonly isPrinted: (area: string, period: string) => boolean;
}

interface Reckoned {
  readonly cells: readonly CountCell[];
  readonly unrecorded: readonly UnrecordedCell[];
}

function cellsOf(areas: NoticeAreas, periods: readonly string[], reckoning: Reckoning): Reckoned {
  const { source, isPrinted } = reckoning;
  const cells: CountCell[] = [];
  const unrecorded: UnrecordedCell[] = [];
  for (const { id: area } of areas.nodes)
    for (const period of periods) {
      const parts = partsOf(source, areas.schools.get(area) ?? [], monthsOf(period) ?? []);
      if (parts === undefined) continue;
      if (parts.length === 0) unrecorded.push({ area, period });
      else
        for (const measure of noticeMeasures)
          cells.push({
            area,
            period,
            measure,
            count: parts.reduce((sum, counts) => sum + counts[measure], 0),
            ...(isPrinted(area, period) ? {} : { withheld: true }),
          });
    }
  return { cells, unrecorded };
}

/**
 * What is not on record counts nothing in any sum, and the notice says so: whoever tries to find a suppressed cell by subtraction knows these to be 0,
 * as if they had been published.
 */
function noughts(cell: UnrecordedCell): readonly ProtectedCell[] {
  return noticeMeasures.map((measure) => ({ ...cell, measure, value: { shown: 0 } }));
}

/** The counts that a cell is the sum of: those of its schools in its months, where they are on record; `undefined` where a month has not begun. */
function partsOf(
  source: ReportSource,
  schools: readonly SchoolId[],
  months: readonly string[],
): readonly CaseCounts[] | undefined {
  if (months.some((month) => monthPeriod(month).from > source.cutOff)) return undefined;
  return months.flatMap((month) => {
    const counts = caseCounts(source, monthPeriod(month));
    return schools
      .filter((school) => !isUnrecorded(source, school, month))
      .map((school) => counts.get(school) ?? noCases());
  });
}
