import type { Language } from "../model/text.js";
import { escapeHtml } from "./html.js";
import type { ReportSheet } from "./report-sheets.js";

/** How the sheets of a report come out of a printer. */
export interface SheetPrint {
  readonly language: Language;
  readonly orientation: "portrait" | "landscape";
}

const pageNumbers: Readonly<Record<Language, string>> = {
  zh: "第 &amp;P 页，共 &amp;N 页",
  en: "Page &amp;P of &amp;N",
};

/** A sheet as it is to be printed: on A4, as wide as the page, with page numbers. The library that writes it has no words for this. */
export function printedSheet(xml: string, { language, orientation }: SheetPrint): string {
  return xml
    .replaceAll(/<page(?:Margins|Setup)[^>]*\/>/g, "")
    .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      /<\/worksheet>$/,
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
        `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
        `<headerFooter><oddFooter>&amp;C${pageNumbers[language]}</oddFooter></headerFooter></worksheet>`,
    );
}

/** The workbook with the heads of its tables to be printed on every page. */
export function printedHeads(xml: string, sheets: readonly ReportSheet[]): string {
  const names = sheets.flatMap(({ name, head }, i) => {
    const rows = `'${name.replaceAll("'", "''")}'!$${head}:$${head}`;
    return head === 0
      ? []
      : [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escapeHtml(rows)}</definedName>`];
  });
  const list = names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
  return xml.replace("<definedNames/>", () => list);
}
