import { checkPeriod } from "../kit/check-period.js";
import { checkSubject } from "../kit/check-subject.js";
import { checkedReport } from "../kit/checked-report.js";
import {
  blankCountDocument,
  blankCountTable,
  type CountColumn,
  type CountReport,
  countDocument,
  countTable,
  totalOf,
} from "../kit/count-report.js";
import type { ReportDefinition, ReportEntry } from "../kit/report-definition.js";
import { reportHead } from "../kit/report-head.js";
import { caseCounterLabels, caseCounts, noCases } from "./case-counts.js";
import { noRoll, rollFlowLabels, rollFlows } from "./roll-flows.js";
import { stagesAsked } from "./stages.js";
import { type CountScope, periodGaps, schoolsOf } from "./units.js";

type Counter = "transfersIn" | "transfersOut" | "suspensions" | "confirmedInPeriod";

/** The statistics of the first month of a term (开学统计). */
export type TermStartFlows = CountReport<Counter>;

const entry: ReportEntry = {
  id: "termStartFlows",
  title: { zh: "开学学生变动情况统计表", en: "Pupils who came and went at the start of term" },
  about: ["school", "township", "authority"],
  answers: ["anze-2023/2.3c"],
  forms: [{ document: "anze-2023", title: "开学统计 (untitled)" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "document",
};

const columns: readonly CountColumn<Counter>[] = [
  { counter: "transfersIn", label: rollFlowLabels.transfersIn },
  { counter: "transfersOut", label: rollFlowLabels.transfersOut },
  { counter: "suspensions", label: rollFlowLabels.suspensions },
  { counter: "confirmedInPeriod", label: { zh: "辍学", en: "Dropouts" } },
];

/**
 * The four flows that Anze asks for within a month of the start of each term (anze-2023 2.3c): transfers in and out, suspensions, dropouts
 * (confirmed, reading G19), school by school, of the stages of compulsory education unless others are asked for. Give the term's first day and the day a month later as its period (reading G2).
 */
export const termStartFlows: ReportDefinition<TermStartFlows, CountScope> = /* @__PURE__ */ checkedReport<
  TermStartFlows,
  CountScope
>({
  ...entry,
  build: (source, scope) => {
    checkSubject(source, scope.of, entry);
    checkPeriod(scope.period, true);
    const stages = stagesAsked(scope.stages);
    const [rolls, cases] = [rollFlows(source, scope.period, { stages }), caseCounts(source, scope.period, stages)];
    const units = schoolsOf(source, scope.of).map((school) => {
      const { transfersIn, transfersOut, suspensions } = rolls.get(school) ?? noRoll();
      const { confirmedInPeriod } = cases.get(school) ?? noCases();
      return {
        unit: { kind: "school", id: school } as const,
        counts: { transfersIn, transfersOut, suspensions, confirmedInPeriod },
      };
    });
    return {
      ...reportHead(source, {
        report: entry.id,
        about: scope.of,
        period: scope.period,
        answers: entry.answers,
        missing: periodGaps(source, scope),
      }),
      units,
      total: totalOf(
        units,
        columns.map(({ counter }) => counter),
      ),
    };
  },
  layout: (report, context) =>
    countDocument(entry, report, context, [{ blocks: [countTable(report, columns, context), note] }]),
  blank: () => blankCountDocument(entry, [{ blocks: [blankCountTable(columns, 10)] }]),
});

const note = {
  kind: "note",
  text: {
    zh: `辍学按“${caseCounterLabels.confirmedInPeriod.zh}”计，疑似辍学不计入`,
    en: "Dropouts are those confirmed in the period; suspected ones are not among them.",
  },
} as const;
