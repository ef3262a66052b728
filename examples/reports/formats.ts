import type { Language, ReportDocument } from "baoxue";
import { reportCsv } from "baoxue/csv";
import { reportMarkdown } from "baoxue/markdown";
import { printHtml } from "baoxue/print";
import { reportSpreadsheet } from "baoxue/spreadsheet";
import { reportWord } from "baoxue/word";

/** The formats in which a report can be had, by the ends of their files' names. */
export const formats = ["html", "docx", "xlsx", "md", "csv"] as const;

export type Format = (typeof formats)[number];

/** A report as the bytes or the text of a file. */
export async function rendered(
  document: ReportDocument,
  format: Format,
  language: Language,
): Promise<string | Uint8Array> {
  switch (format) {
    case "html":
      return printHtml(document, { language });
    case "docx":
      return reportWord(document, { language });
    case "xlsx":
      return reportSpreadsheet(document, { language });
    case "md":
      return reportMarkdown(document, { language });
    case "csv":
      return reportCsv(document, { language, bom: true });
    default:
      return format satisfies never;
  }
}
