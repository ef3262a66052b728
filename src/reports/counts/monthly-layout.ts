import { evidenceCheckLabels } from "../../calc/evidence/evidence-finding.js";
import type { Text } from "../../model/text.js";
import { listed } from "../../rules/texts.js";
import { childFields } from "../fields/child-fields.js";
import { actValueLabel } from "../fields/field-words.js";
import { blankCountDocument, blankCountTable, countCell, countDocument, countTable } from "../kit/count-report.js";
import { isWritten } from "../kit/is-written.js";
import { isOnlyCounted } from "../kit/only-counts.js";
import { type LayoutContext, type ReportEntry, withTies } from "../kit/report-definition.js";
import { rowsTable } from "../kit/rows-table.js";
import { visibilityOf } from "../privacy/visibility.js";
import type { ReportBlock, ReportDocument, ReportSection } from "../report-document.js";
import { type CaseCounter, caseCounterLabels, caseCounters } from "./case-counts.js";
import { movedRemark } from "./dropout-rows.js";
import { type MonthlyReport, type MonthlySlot, monthlyFields, monthlySlots } from "./monthly-types.js";

const headings: Readonly<Record<"dropouts" | "work" | "persuasion" | "problems" | "nextSteps" | "checks", Text>> = {
  dropouts: { zh: "一、当月辍学学生数据信息", en: "1. Dropouts of the month" },
  work: { zh: "二、工作开展情况", en: "2. Work done" },
  persuasion: { zh: "三、劝返工作情况", en: "3. Persuasion" },
  problems: { zh: "四、存在的问题", en: "4. Problems" },
  nextSteps: { zh: "五、下一步工作安排", en: "5. Next steps" },
  checks: { zh: "附：申报与记录核对", en: "Annex: what was declared against what is on record" },
};

const persuasion: readonly CaseCounter[] = [
  "attempts",
  "childrenPersuaded",
  "returnedInPeriod",
  "returnedFromDropout",
  "closedInPeriod",
  "rebounds",
];
const dropouts: readonly CaseCounter[] = caseCounters.filter((counter) => !persuasion.includes(counter));

function columnsOf(
  counters: readonly CaseCounter[],
): readonly { readonly counter: CaseCounter; readonly label: Text }[] {
  return counters.map((counter) => ({ counter, label: caseCounterLabels[counter] }));
}

/** A monthly report for a reader. */
export function layOutMonthly(entry: ReportEntry, report: MonthlyReport, context: LayoutContext): ReportDocument {
  return countDocument(entry, report, withTies(context, report.dropouts), [
    {
      heading: headings.dropouts,
      blocks: [
        countTable(report, columnsOf(dropouts), context),
        ...(isOnlyCounted(context.reader) ? [] : reasonNote(report, context)),
        ...(report.dropouts.length === 0
          ? [note(none)]
          : [rowsTable(report.dropouts, monthlyFields, context, 0, movedRemark)]),
      ],
    },
    { heading: headings.work, blocks: [workTable(report), slot(report, "workDone")] },
    { heading: headings.persuasion, blocks: [countTable(report, columnsOf(persuasion), context)] },
    { heading: headings.problems, blocks: [slot(report, "problems")] },
    { heading: headings.nextSteps, blocks: [slot(report, "nextSteps")] },
    ...checksSection(isOnlyCounted(context.reader) ? { checks: report.checks } : report),
  ]);
}

/** The same paper without any entry. */
export function blankMonthly(entry: ReportEntry): ReportDocument {
  return blankCountDocument(entry, [
    {
      heading: headings.dropouts,
      blocks: [blankCountTable(columnsOf(dropouts), 1), rowsTable([], monthlyFields, undefined, 6, movedRemark)],
    },
    { heading: headings.work, blocks: [emptySlot("workDone", 8)] },
    { heading: headings.persuasion, blocks: [blankCountTable(columnsOf(persuasion), 1)] },
    { heading: headings.problems, blocks: [emptySlot("problems", 6)] },
    { heading: headings.nextSteps, blocks: [emptySlot("nextSteps", 6)] },
  ]);
}

const none: Text = { zh: "本月无确认辍学学生", en: "No child was confirmed as a dropout, and none is out as one." };

function note(text: Text): ReportBlock {
  return { kind: "note", text };
}

function reasonNote(report: MonthlyReport, context: LayoutContext): readonly ReportBlock[] {
  const parts = reasonCounts(report, context).map(([{ zh, en }, count]): Text => {
    return { zh: `${zh}${count}人`, en: `${en} ${count}` };
  });
  if (parts.length === 0) return [];
  const { zh, en } = listed(parts, { zh: "、", en: ", " });
  return [note({ zh: `本月确认辍学原因：${zh}`, en: `Reasons of those confirmed in the month: ${en}` })];
}

const otherReasons: Text = { zh: "其他或者不予显示的原因", en: "other reasons, or not shown" };

/** How many for each reason; beside a list of the children, who may not know of their health is not told of it by the counts either (trap 45). */
function reasonCounts(
  { reasons, dropouts: rows }: MonthlyReport,
  { reader }: LayoutContext,
): readonly (readonly [Text, number])[] {
  const said = Object.entries(reasons);
  const label = actValueLabel("dropoutConfirmed", "reason");
  const isKept = rows.some(({ child }) => ["omit", "mask"].includes(visibilityOf(reader, "health", child).how));
  const more = childFields.reason.sensitive?.values ?? [];
  const isMerged = (reason: string): boolean => isKept && (reason === "other" || more.includes(reason));
  const merged = said.filter(([reason]) => isMerged(reason)).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...said.filter(([reason]) => !isMerged(reason)).map(([reason, count]) => [label(reason), count] as const),
    ...(merged > 0 ? [[otherReasons, merged] as const] : []),
  ];
}

function workTable({ work }: MonthlyReport): ReportBlock {
  if (work.length === 0) return note({ zh: "本月无工作记录", en: "Nothing is on record for the month." });
  return {
    kind: "table",
    columns: [
      { label: { zh: "工作事项", en: "Work" }, share: 4 },
      { label: { zh: "次数", en: "Times" }, share: 1, centred: true },
    ],
    groups: [{ rows: work.map(({ label, count }) => ({ cells: [{ text: label }, countCell(count)] })) }],
  };
}

function slot({ writes }: MonthlyReport, name: MonthlySlot): ReportBlock {
  const written = writes[name];
  return isWritten(written)
    ? { kind: "narrative", label: monthlySlots[name], text: { zh: written, en: written }, lines: 0 }
    : emptySlot(name, 5);
}

function emptySlot(name: MonthlySlot, lines: number): ReportBlock {
  return { kind: "narrative", label: monthlySlots[name], lines };
}

function checksSection({ checks, evidence }: Pick<MonthlyReport, "checks" | "evidence">): readonly ReportSection[] {
  const blocks: readonly ReportBlock[] = [
    ...(checks.length === 0 ? [] : [checksTable(checks)]),
    ...(evidence?.findings ?? []).map(({ kind, says }) =>
      note({ zh: `${evidenceCheckLabels[kind].zh}：${says.zh}`, en: `${evidenceCheckLabels[kind].en}: ${says.en}` }),
    ),
    ...(evidence && evidence.notRun.length > 0
      ? [note(notRun(evidence.notRun.map((kind) => evidenceCheckLabels[kind])))]
      : []),
  ];
  return blocks.length === 0 ? [] : [{ heading: headings.checks, blocks }];
}

function notRun(checks: readonly Text[]): Text {
  const { zh, en } = listed(checks, { zh: "、", en: ", " });
  return { zh: `未设参数、未核对的项目：${zh}`, en: `Not checked, for want of limits: ${en}` };
}

function checksTable(checks: MonthlyReport["checks"]): ReportBlock {
  return {
    kind: "table",
    columns: [
      { label: { zh: "项目", en: "Item" }, share: 4 },
      { label: { zh: "申报数", en: "Declared" }, share: 1.4, centred: true },
      { label: { zh: "记录数", en: "On record" }, share: 1.4, centred: true },
      { label: { zh: "核对", en: "Check" }, share: 2 },
    ],
    groups: [
      {
        rows: checks.map(({ counter, declared, evidenced, differs }) => ({
          cells: [
            { text: caseCounterLabels[counter] },
            countCell(declared),
            countCell(evidenced),
            { text: differs ? { zh: "不一致，待核实", en: "differs: to be checked" } : { zh: "一致", en: "agrees" } },
          ],
        })),
      },
    ],
  };
}
