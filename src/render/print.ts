/** Reports for print: one HTML page that needs nothing else. */
import type { Language, Text } from "../model/text.js";
import type {
  ReportBlock,
  ReportCell,
  ReportColumn,
  ReportDocument,
  ReportSection,
  ReportTable,
} from "../reports/report-document.js";
import { element, escapeHtml } from "./html.js";
import { type PageOrientation, printStyle } from "./print-style.js";

export type { PageOrientation } from "./print-style.js";

/** How a report is printed. */
export interface PrintOptions {
  readonly language: Language;
  /** Portrait unless given. */
  readonly orientation?: PageOrientation;
}

/**
 * A report as one HTML document for print on A4: no script, no link, no image, nothing that has to be fetched. Sections that are handed out
 * begin on a page of their own, and say again what they belong to. Whatever stands in the report is shown as text.
 * The same report gives the same bytes.
 *
 * @example
 * ```ts
 * import { printHtml } from "baoxue/print";
 * const report = { title: { zh: "清单", en: "List" }, meta: [], sections: [] };
 * printHtml(report, { language: "zh" }).includes("<h1>清单</h1>"); //=> true
 * ```
 */
export function printHtml(report: ReportDocument, { language, orientation = "portrait" }: PrintOptions): string {
  const say: Say = (text) => escapeHtml(text[language]).replaceAll(date, '<span class="date">$&</span>');
  const titles = [report.title, ...(report.subtitle ? [report.subtitle] : [])];
  const running = titles.map(say).join(" · ");
  const body = [
    element("h1", say(report.title)),
    report.subtitle ? element("p", say(report.subtitle), 'class="subtitle"') : "",
    metaHtml(report, say),
    ...report.sections.map((section) => sectionHtml(section, running, say)),
  ];
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element("title", titles.map((title) => escapeHtml(title[language])).join(" · ")),
    element("style", printStyle(language, orientation)),
  ];
  const html = `${element("head", lines(head))}\n${element("body", lines(body))}`;
  return `<!doctype html>\n${element("html", `\n${html}\n`, `lang="${language === "zh" ? "zh-CN" : "en"}"`)}\n`;
}

/** A date is not to be broken at its hyphens. */
const date = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/g;

type Say = (text: Text) => string;

function lines(parts: readonly string[]): string {
  return `\n${parts.filter((part) => part !== "").join("\n")}\n`;
}

function metaHtml({ meta }: ReportDocument, say: Say): string {
  if (meta.length === 0) return "";
  const rows = meta.map(({ label, value }) =>
    element("tr", element("th", say(label), 'scope="row"') + element("td", say(value))),
  );
  return element("table", element("tbody", lines(rows)), 'class="meta"');
}

/** A section that is handed out by itself says on each of its pages what it belongs to: in the head of its tables, which is repeated. */
function sectionHtml({ heading, ownPage, blocks }: ReportSection, running: string, say: Say): string {
  const label = ownPage ? `${running} · ${say(heading)}` : "";
  const inTable = blocks.some(({ kind }) => kind === "table");
  const parts = [
    label === "" || inTable ? "" : element("p", label, 'class="running"'),
    element("h2", say(heading)),
    ...blocks.map((block) => blockHtml(block, label, say)),
  ];
  return element("section", lines(parts), ownPage ? 'class="own-page"' : "");
}

function blockHtml(block: ReportBlock, label: string, say: Say): string {
  switch (block.kind) {
    case "note":
      return element("p", say(block.text), 'class="note"');
    case "table":
      return tableHtml(block, label, say);
    case "signatures":
      return element("div", block.lines.map((line) => element("div", say(line))).join(""), 'class="signatures"');
    default:
      return block satisfies never;
  }
}

function tableHtml({ columns, groups }: ReportTable, label: string, say: Say): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `<col style="width:${((share / whole) * 100).toFixed(2)}%">`);
  const running =
    label === "" ? "" : element("tr", element("td", label, `colspan="${columns.length}"`), 'class="running"');
  const heads = columns.map((column) => element("th", say(column.label), 'scope="col"'));
  const bodies = groups.map(({ heading, rows }) =>
    element(
      "tbody",
      lines([
        heading ? groupHtml(heading, columns.length, say) : "",
        ...rows.map(({ cells }) => element("tr", cells.map((cell, i) => cellHtml(cell, columns[i], say)).join(""))),
      ]),
    ),
  );
  const head = element("thead", lines([running, element("tr", heads.join(""))]));
  return element("table", lines([element("colgroup", widths.join("")), head, ...bodies]));
}

function groupHtml(heading: Text, span: number, say: Say): string {
  return element("tr", element("th", say(heading), `colspan="${span}" scope="rowgroup"`), 'class="group"');
}

function cellHtml({ text, note, strong }: ReportCell, column: ReportColumn | undefined, say: Say): string {
  const main = strong ? element("strong", say(text)) : say(text);
  const small = note && say(note) !== "" ? element("small", say(note)) : "";
  return element("td", main + small, column?.centred ? 'class="centred"' : "");
}
