/** Reports for print: one HTML page that needs nothing else. */
import type { Language } from "../model/text.js";
import type { ReportDocument, ReportField, ReportSection } from "../reports/report-document.js";
import { checkRendered } from "./check-rendered.js";
import { fieldRows } from "./field-rows.js";
import { element, escapeHtml, linesHtml } from "./html.js";
import { blockHtml } from "./print-blocks.js";
import type { PageParts, Say } from "./print-parts.js";
import { type PageOrientation, printStyle } from "./print-style.js";

export type { PageOrientation } from "./print-style.js";

/** How a report is printed. */
export interface PrintOptions {
  readonly language: Language;
  /** As the report says unless given. */
  readonly orientation?: PageOrientation;
}

/**
 * A report as one HTML document for print on A4: no script, no link, no image, nothing that has to be fetched. Sections that are handed out
 * begin on a page of their own, and say again what they belong to. Heads of tables stand on every page; what is empty has room for handwriting.
 * Whatever stands in the report is shown as text.
 * The same report gives the same bytes.
 *
 * @throws {BaoxueError} `invalid-input` where the report is no report, or the options name no language.
 * @example
 * ```ts
 * import { printHtml } from "baoxue/print";
 * const report = { title: { zh: "清单", en: "List" }, meta: [], sections: [] };
 * printHtml(report, { language: "zh" }).includes("<h1>清单</h1>"); //=> true
 * ```
 */
export function printHtml(report: ReportDocument, options: PrintOptions): string {
  checkRendered(report, options);
  const { language, orientation = report.orientation ?? "portrait" } = options;
  const say: Say = (text) => escapeHtml(text[language]).replaceAll(date, '<span class="date">$1<wbr>$2</span>');
  const titles = [report.title, ...(report.subtitle ? [report.subtitle] : [])];
  const running = titles.map(say).join(" · ");
  const body = [
    element("h1", say(report.title)),
    report.serial ? element("p", say(report.serial), 'class="serial"') : "",
    report.subtitle ? element("p", say(report.subtitle), 'class="subtitle"') : "",
    metaHtml(report, say, orientation === "landscape"),
    ...report.sections.map((section) =>
      sectionHtml(section, running, { say, language, width: textWidth[orientation] }),
    ),
  ];
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element("title", titles.map((title) => escapeHtml(title[language])).join(" · ")),
    element("style", printStyle(language, orientation)),
  ];
  const html = `${element("head", linesHtml(head))}\n${element("body", linesHtml(body))}`;
  return `<!doctype html>\n${element("html", `\n${html}\n`, `lang="${language === "zh" ? "zh-CN" : "en"}"`)}\n`;
}

/** How wide the text is between the margins of A4, in millimetres. */
const textWidth: Readonly<Record<PageOrientation, number>> = { portrait: 179, landscape: 266 };

/** A date is not to be broken at its hyphens, but after the year where a column is too narrow for it. */
const date = /(\d{4}-)(\d{2}-\d{2}(?:T\d{2}:\d{2})?)/g;

/** On wide paper two in a row, which leaves more of the page to the table. */
function metaHtml({ meta }: ReportDocument, say: Say, isWide: boolean): string {
  if (meta.length === 0) return "";
  const widest = isWide ? 2 : 1;
  const cells = ({ label, value }: ReportField, isAlone: boolean): string =>
    element("th", say(label), 'scope="row"') + element("td", say(value), isAlone && isWide ? 'colspan="3"' : "");
  const rows = (isWide ? fieldRows(meta) : meta.map((field) => [field])).map((row) =>
    element("tr", row.map((field) => cells(field, row.length < widest)).join("")),
  );
  return element("table", element("tbody", linesHtml(rows)), 'class="meta"');
}

/** A section that is handed out by itself says on each of its pages what it belongs to: in the head of its tables, which is repeated. */
function sectionHtml(
  { heading, ownPage, blocks }: ReportSection,
  running: string,
  page: Omit<PageParts, "running">,
): string {
  const { say } = page;
  const label = ownPage ? [running, ...(heading ? [say(heading)] : [])].join(" · ") : "";
  const inTable = blocks.some(({ kind }) => kind === "table");
  const parts = [
    label === "" || inTable ? "" : element("p", label, 'class="running"'),
    heading ? element("h2", say(heading)) : "",
    ...blocks.map((block) => blockHtml(block, { running: label, ...page })),
  ];
  return element("section", linesHtml(parts), ownPage ? 'class="own-page"' : "");
}
