import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { checkPeriod } from "../kit/check-period.js";
import { checkSubject } from "../kit/check-subject.js";
import { type ChildRow, childRow, missingOf } from "../kit/child-row.js";
import {
  blankCountDocument,
  blankCountTable,
  type CountColumn,
  type CountReport,
  countDocument,
  countTable,
  totalOf,
} from "../kit/count-report.js";
import { isWritten } from "../kit/is-written.js";
import { dateText, openDate, periodText } from "../kit/report-dates.js";
import { type ReportDefinition, type ReportEntry, withTies } from "../kit/report-definition.js";
import { reportHead } from "../kit/report-head.js";
import { rowsTable } from "../kit/rows-table.js";
import type { ReportBlock } from "../report-document.js";
import { type CaseCounter, caseCounterLabels, caseCounters, caseCounts, noCases } from "./case-counts.js";
import { standingAtClose } from "./close-standing.js";
import { dropoutsOfPeriod } from "./dropouts-of-period.js";
import { stagesAsked } from "./stages.js";
import { type CountScope, periodGaps, schoolsOf } from "./units.js";

const fields = [
  "name",
  "sex",
  "class",
  "absentSince",
  "confirmedOn",
  "reason",
  "whereabouts",
  "attempts",
  "lastOutcome",
] as const;

/** Of which school the report is, for which time, and what people add. */
export interface TermStartReportScope extends CountScope {
  /** Measures taken and asked for, in the school's words; blanks are no words. */
  readonly measures?: string;
}

/** The written report on the dropouts of a term's first month (开学一月内书面报告). */
export interface TermStartReport extends CountReport<CaseCounter> {
  readonly dropouts: readonly ChildRow<(typeof fields)[number]>[];
  readonly measures?: string;
}

const entry: ReportEntry = {
  id: "termStartReport",
  title: { zh: "关于学生辍学情况的书面报告", en: "Written report on dropouts at the start of term" },
  about: ["school"],
  answers: ["anze-2023/2.8.2d"],
  forms: [{ document: "anze-2023", title: "书面报告" }],
  audiences: ["educationAuthority", "townshipGovernment"],
  fieldsFrom: "inventory",
};

const columns: readonly CountColumn<CaseCounter>[] = (
  ["confirmedInPeriod", "confirmedAtClose", "suspectedAtClose", "returnedInPeriod", "attempts"] as const
).map((counter) => ({ counter, label: caseCounterLabels[counter] }));

/**
 * The written report by which a school tells the authority and the township, within a month of the start of term, of its dropouts (anze-2023
 * 2.8.2d). The document names no contents: counts, the children, what was done, and what is asked for are the usual ones.
 */
export const termStartReport: ReportDefinition<TermStartReport, TermStartReportScope> = {
  ...entry,
  build: (source, { of, period, measures, ...more }) => {
    checkSubject(source, of, entry);
    checkPeriod(period, true);
    const stages = stagesAsked(more.stages);
    const cases = caseCounts(source, period, stages);
    const units = schoolsOf(source, of).map((school) => {
      const { reasons: _, ...counts } = cases.get(school) ?? noCases();
      return { unit: { kind: "school", id: school } as const, counts };
    });
    const listed = dropoutsOfPeriod(source, { of, period, stages });
    const dropouts = listed.children
      .filter((child) => standingAtClose(child, child.source.until).status === "confirmed")
      .map((child) => childRow(child, fields));
    const unwritten = { what: slot, field: "measures", owedBy: "school" } as const;
    return {
      ...reportHead(source, {
        report: entry.id,
        about: of,
        period,
        answers: entry.answers,
        missing: [
          ...periodGaps(source, { of, period }),
          ...dropouts.flatMap((row) => missingOf(row, ["name", "reason", "whereabouts"])),
          ...(isWritten(measures) ? [] : [unwritten]),
        ],
      }),
      units,
      total: totalOf(units, caseCounters),
      dropouts,
      ...(isWritten(measures) ? { measures } : {}),
    };
  },
  layout: (report, context) =>
    countDocument(entry, report, withTies(context, report.dropouts), [
      { blocks: [letter(report.total, report.period ? periodText(report.period) : openDate)] },
      { heading: headings.counts, blocks: [countTable(report, columns, context)] },
      { heading: headings.children, blocks: [rowsTable(report.dropouts, fields, context)] },
      { heading: headings.measures, blocks: [measuresSlot(report.measures)] },
      {
        blocks: [
          {
            kind: "seal",
            body: schoolText(report.about, context.source?.body(report.about.id)?.name),
            date: dateText(report.asOf),
          },
        ],
      },
    ]),
  blank: () =>
    blankCountDocument(entry, [
      {
        blocks: [
          {
            kind: "letter",
            addressee,
            paragraphs: [
              {
                zh: "现将本学期开学以来我校学生辍学情况报告如下：",
                en: "This is what our school reports on dropouts since the start of term:",
              },
            ],
          },
        ],
      },
      { heading: headings.counts, blocks: [blankCountTable(columns, 1)] },
      { heading: headings.children, blocks: [rowsTable([], fields, undefined, 6)] },
      { heading: headings.measures, blocks: [measuresSlot(undefined)] },
      { blocks: [{ kind: "seal", body: { zh: "学校（盖章）", en: "School (seal)" }, date: openDate }] },
    ]),
};

const addressee: Text = {
  zh: "上级教育主管部门、镇政府（街道办事处）：",
  en: "Education authority and township government:",
};
const slot: Text = { zh: "已采取的措施和请求协助的事项", en: "Measures taken, and help asked for" };

const headings = {
  counts: { zh: "一、总体情况", en: "1. In numbers" },
  children: { zh: "二、辍学学生情况", en: "2. The children" },
  measures: { zh: "三、措施与建议", en: "3. Measures" },
} as const satisfies Readonly<Record<string, Text>>;

function letter(total: TermStartReport["total"], period: Text): ReportBlock {
  const { confirmedInPeriod: confirmed, confirmedAtClose: out } = total;
  return {
    kind: "letter",
    addressee,
    paragraphs: [
      {
        zh: `${period.zh}，我校确认辍学学生${confirmed}人，截至目前仍未返校${out}人。现将有关情况报告如下：`,
        en: `From ${period.en} our school confirmed ${confirmed} dropouts; ${out} are not back so far.`,
      },
    ],
  };
}

function measuresSlot(measures: string | undefined): ReportBlock {
  return isWritten(measures)
    ? { kind: "narrative", label: slot, text: { zh: measures, en: measures }, lines: 0 }
    : { kind: "narrative", label: slot, lines: 6 };
}

function schoolText({ id }: SubjectRef, name: string | undefined): Text {
  return { zh: name ?? `学校${id}`, en: name ?? `school ${id}` };
}
