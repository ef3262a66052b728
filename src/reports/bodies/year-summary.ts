import { type CivilDate, dateOf } from "../../model/civil-date.js";
import { type BodyPeriodScope, bodyReport } from "../kit/body-report.js";
import { type NarrativeSlot, type Narratives, narrativeBlocks, narrativesOwed, officeOf } from "../kit/narratives.js";
import { emptyTable, plainTable, same } from "../kit/plain-table.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { ReportHead } from "../kit/report-head.js";
import type { ReportSection } from "../report-document.js";
import { bodyActs } from "../source/body-acts.js";
import { workCounts, type YearCount } from "./work-counts.js";

type Slot = "workDone" | "problems" | "nextSteps";

/** Of which school and year, and what has been written. */
export interface YearSummaryScope extends BodyPeriodScope {
  readonly texts?: Narratives<Slot>;
}

/** The summary of a school year's work: work done, overall problems, next steps (学年工作总结). */
export interface YearSummary extends ReportHead {
  /** What is on record of the period, as a help in writing. */
  readonly counts: readonly YearCount[];
  readonly texts: Narratives<Slot>;
  /** The day on which such a summary was put on record as made. */
  readonly madeOn?: CivilDate;
}

const slots: readonly NarrativeSlot<Slot>[] = [
  { name: "workDone", label: { zh: "一、控辍保学工作情况", en: "1. Work done" }, lines: 14 },
  { name: "problems", label: { zh: "二、总体存在的问题", en: "2. Problems" }, lines: 8 },
  { name: "nextSteps", label: { zh: "三、下一步打算", en: "3. Next steps" }, lines: 8 },
];

/**
 * The summary of a school year's work in the three sections that the document names (工作总结, anze-2023 4.4b). People write it; what is on record
 * of the period stands beside it. A section that nobody has written is told as missing.
 */
export const yearSummary: ReportDefinition<YearSummary, YearSummaryScope> = /* @__PURE__ */ bodyReport({
  id: "yearSummary",
  title: { zh: "控辍保学工作总结", en: "Summary of the year" },
  about: ["school", "township", "authority"],
  answers: ["anze-2023/4.4b"],
  forms: [{ document: "anze-2023", title: "工作总结" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "document",
  countsChildren: true,
  perPeriod: true,
  read: (source, { of, period, texts = {} }: YearSummaryScope) => {
    const made = bodyActs(source, of, "workReport", period).findLast(({ event }) => event.report === "yearSummary");
    return {
      content: {
        counts: workCounts(source, of, period),
        texts,
        ...(made === undefined ? {} : { madeOn: dateOf(made.day) }),
      },
      missing: narrativesOwed(slots, texts, { owedBy: officeOf(of), subject: of }),
    };
  },
  sections: ({ counts, texts, madeOn }) => [
    { blocks: narrativeBlocks(slots, texts) },
    {
      heading: recordText,
      blocks: [
        plainTable(
          columns,
          counts.map(({ what, count }) => [what, count]),
        ),
      ],
    },
    ...(madeOn === undefined ? [] : [madeSection(madeOn)]),
  ],
  blankSections: () => [{ blocks: narrativeBlocks(slots) }, { heading: recordText, blocks: [emptyTable(columns, 10)] }],
});

const recordText = { zh: "附：本学年工作记录", en: "Annex: what is on record of the year" } as const;

const columns = [
  [{ zh: "项目", en: "What" }, 6],
  [{ zh: "数量", en: "Count" }, 2],
] as const;

function madeSection(madeOn: CivilDate): ReportSection {
  const label = { zh: "总结报送日期", en: "Summary made on" };
  return { blocks: [{ kind: "fields", fields: [{ label, value: same(madeOn) }] }] };
}
