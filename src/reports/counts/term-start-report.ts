import type { SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import { checkPeriod } from "../kit/check-period.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import { missingOf } from "../kit/child-row.js";
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
import { type DropoutRow, dropoutRow, movedRemark } from "./dropout-rows.js";
import { dropoutsOfPeriod } from "./dropouts-of-period.js";
import { stagesAsked } from "./stages.js";
import { openOnTimeOff } from "./time-off-open.js";
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
  /** Who is out at the close: the school's own, and those that it confirmed in the period who have moved since, whose rows say so. */
  readonly dropouts: readonly DropoutRow<(typeof fields)[number]>[];
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
export const termStartReport: ReportDefinition<TermStartReport, TermStartReportScope> = /* @__PURE__ */ checkedReport<
  TermStartReport,
  TermStartReportScope
>({
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
    const total = totalOf(units, caseCounters);
    const dropouts = dropoutsOfPeriod(source, { of, period, stages })
      .filter(({ out }) => out)
      .map((one) => dropoutRow(one, fields));
    const unwritten = { what: slot, field: "measures", owedBy: "school" } as const;
    return {
      ...reportHead(source, {
        report: entry.id,
        about: of,
        period,
        answers: entry.answers,
        missing: [
          ...periodGaps(source, { of, period }),
          ...openOnTimeOff(of.id, total.confirmedOnTimeOff),
          ...dropouts.flatMap((row) => missingOf(row, ["name", "reason", "whereabouts"])),
          ...(isWritten(measures) ? [] : [unwritten]),
        ],
      }),
      units,
      total,
      dropouts,
      ...(isWritten(measures) ? { measures } : {}),
    };
  },
  layout: (report, context) =>
    countDocument(entry, report, withTies(context, report.dropouts), [
      { blocks: [letter(report, report.period ? periodText(report.period) : openDate)] },
      { heading: headings.counts, blocks: [countTable(report, columns, context)] },
      { heading: headings.children, blocks: [rowsTable(report.dropouts, fields, context, 0, movedRemark)] },
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
      { heading: headings.children, blocks: [rowsTable([], fields, undefined, 6, movedRemark)] },
      { heading: headings.measures, blocks: [measuresSlot(undefined)] },
      { blocks: [{ kind: "seal", body: { zh: "学校（盖章）", en: "School (seal)" }, date: openDate }] },
    ]),
});

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

/** The numbers of the letter are those of its list: who is out at the school, and who was confirmed at it and is out elsewhere. */
function letter({ about, total, dropouts }: TermStartReport, period: Text): ReportBlock {
  const { confirmedInPeriod: confirmed, confirmedAtClose: out, confirmedOnTimeOff: off } = total;
  const gone = dropouts.filter(({ moved }) => moved !== undefined && moved.to !== about.id).length;
  const ofThem: Text =
    off === 0 ? none : { zh: `（其中${off}人批准休学或延缓入学中）`, en: ` (${off} of them on approved time off)` };
  const besides: Text =
    gone === 0
      ? none
      : {
          zh: `；另有${gone}人确认辍学后转入他校，仍未返校`,
          en: `, and ${gone} who have moved to another school since`,
        };
  return {
    kind: "letter",
    addressee,
    paragraphs: [
      {
        zh: `${period.zh}，我校确认辍学学生${confirmed}人；截至目前，本校辍学未返校学生共${out}人${ofThem.zh}${besides.zh}。现将有关情况报告如下：`,
        en: `From ${period.en} our school confirmed ${confirmed} dropouts; all in all, ${out} of our dropouts are not back so far${ofThem.en}${besides.en}.`,
      },
    ],
  };
}

const none: Text = { zh: "", en: "" };

function measuresSlot(measures: string | undefined): ReportBlock {
  return isWritten(measures)
    ? { kind: "narrative", label: slot, text: { zh: measures, en: measures }, lines: 0 }
    : { kind: "narrative", label: slot, lines: 6 };
}

function schoolText({ id }: SubjectRef, name: string | undefined): Text {
  return { zh: name ?? `学校${id}`, en: name ?? `school ${id}` };
}
