import type { Text } from "../../model/text.js";

/** A call that draws a report (输出调用): from which entry of the library it comes, how it is written, and what it gives. */
export interface RenderCall {
  readonly entry: string;
  readonly call: string;
  readonly gives: Text;
}

/** The calls that draw the document of any report, filled in or blank. */
export const renderCalls: readonly RenderCall[] = [
  {
    entry: "baoxue/print",
    call: "printHtml(document, { language })",
    gives: { zh: "可打印的网页（HTML）", en: "one HTML page for print" },
  },
  {
    entry: "baoxue/word",
    call: "await reportWord(document, { language })",
    gives: { zh: "Word文档（docx）", en: "a word-processor document (docx)" },
  },
  {
    entry: "baoxue/spreadsheet",
    call: "await reportSpreadsheet(document, { language })",
    gives: { zh: "Excel工作簿（xlsx）", en: "a workbook (xlsx)" },
  },
  {
    entry: "baoxue/csv",
    call: "reportCsv(document, { language, bom: true })",
    gives: { zh: "CSV文本", en: "CSV" },
  },
  {
    entry: "baoxue/markdown",
    call: "reportMarkdown(document, { language })",
    gives: { zh: "Markdown文本", en: "Markdown" },
  },
];

/** The charts (`baoxue/charts`) that can be drawn of a report's own data, beside its document. */
export const chartsOfReports: Readonly<Record<string, string>> = {
  caseFunnel: "funnelChart",
  caseTrend: "countChart",
  caseTimeline: "timelineChart",
};
