/** Reports for print: one HTML page that needs nothing else. */
import type { Language, Text } from "../model/text.js";
import type {
  ReportBlock,
  ReportCell,
  ReportColumn,
  ReportDocument,
  ReportRowGroup,
  ReportSection,
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
  const say: Say = (text) => escapeHtml(text[language]);
  const running = [report.title, ...(report.subtitle ? [report.subtitle] : [])].map(say).join(" · ");
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
    element("title", running),
    element("style", printStyle(language, orientation)),
  ];
  const html = `${element("head", lines(head))}\n${element("body", lines(body))}`;
  return `<!doctype html>\n${element("html", `\n${html}\n`, `lang="${language === "zh" ? "zh-CN" : "en"}"`)}\n`;
}

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

function sectionHtml({ heading, ownPage, blocks }: ReportSection, running: string, say: Say): string {
  const parts = [
    ownPage ? element("p", running, 'class="running"') : "",
    element("h2", say(heading)),
    ...blocks.map((block) => blockHtml(block, say)),
  ];
  return element("section", lines(parts), ownPage ? 'class="own-page"' : "");
}

function blockHtml(block: ReportBlock, say: Say): string {
  switch (block.kind) {
    case "note":
      return element("p", say(block.text), 'class="note"');
    case "table":
      return tableHtml(block.columns, block.groups, say);
    case "signatures":
      return element("div", block.lines.map((line) => element("div", say(line))).join(""), 'class="signatures"');
    default:
      return block satisfies never;
  }
}

function tableHtml(columns: readonly ReportColumn[], groups: readonly ReportRowGroup[], say: Say): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `<col style="width:${((share / whole) * 100).toFixed(2)}%">`);
  const heads = columns.map(({ label }) => element("th", say(label), 'scope="col"'));
  const bodies = groups.map(({ heading, rows }) =>
    element(
      "tbody",
      lines([
        heading ? groupHtml(heading, columns.length, say) : "",
        ...rows.map(({ cells, strong }) => element("tr", cells.map((cell) => cellHtml(cell, strong, say)).join(""))),
      ]),
    ),
  );
  const parts = [element("colgroup", widths.join("")), element("thead", element("tr", heads.join(""))), ...bodies];
  return element("table", lines(parts));
}

function groupHtml(heading: Text, span: number, say: Say): string {
  return element("tr", element("th", say(heading), `colspan="${span}" scope="rowgroup"`), 'class="group"');
}

function cellHtml({ text, note }: ReportCell, strong: boolean | undefined, say: Say): string {
  const main = strong && say(text) !== "" ? element("strong", say(text)) : say(text);
  const small = note && say(note) !== "" ? element("small", say(note)) : "";
  return element("td", main + small);
}
