/** Reports as Markdown, for wikis, issues and chats. */
import type { Language, Text } from "../model/text.js";
import type {
  ReportBlock,
  ReportCell,
  ReportCheck,
  ReportColumn,
  ReportDocument,
  ReportField,
  ReportNarrative,
  ReportSection,
  ReportTable,
} from "../reports/report-document.js";
import { checkRendered } from "./check-rendered.js";
import { bold, escapeMarkdown } from "./markdown-text.js";
import { reportWords } from "./report-words.js";
import { textLines } from "./text-lines.js";

/** How a report is written as Markdown. */
export interface MarkdownOptions {
  readonly language: Language;
}

/**
 * A report as Markdown with the tables and task lists of GitHub. Whatever stands in the report is shown as text: it makes neither markup nor HTML
 * nor links. The same report gives the same bytes.
 *
 * @throws {BaoxueError} `invalid-input` where the report is no report, or the options name no language.
 * @example
 * ```ts
 * import { reportMarkdown } from "baoxue/markdown";
 * const report = { title: { zh: "清单", en: "List" }, meta: [], sections: [] };
 * reportMarkdown(report, { language: "en" }); //=> "# List\n"
 * ```
 */
export function reportMarkdown(report: ReportDocument, options: MarkdownOptions): string {
  checkRendered(report, options);
  const { language } = options;
  const say: Say = (text) => escapeMarkdown(text[language]);
  const { title, serial, subtitle, meta, sections } = report;
  const parts = [
    `# ${say(title)}`,
    ...[serial, subtitle].flatMap((text) => (text ? [say(text)] : [])),
    ...fieldsMarkdown(meta, say),
    ...sections.flatMap((section) => sectionMarkdown(section, { say, language })),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

type Say = (text: Text) => string;

interface Page {
  readonly say: Say;
  readonly language: Language;
}

function sectionMarkdown({ heading, ownPage, blocks }: ReportSection, page: Page): readonly string[] {
  return [
    ...(ownPage ? ["---"] : []),
    ...(heading ? [`## ${page.say(heading)}`] : []),
    ...blocks.flatMap((block) => blockMarkdown(block, page)),
  ];
}

function blockMarkdown(block: ReportBlock, page: Page): readonly string[] {
  const { say } = page;
  switch (block.kind) {
    case "note":
      return [say(block.text)];
    case "table":
      return [tableMarkdown(block, say)];
    case "fields":
      return fieldsMarkdown(block.fields, say);
    case "checklist":
      return [block.items.map((item) => checkMarkdown(item, say)).join("\n")];
    case "narrative":
      return narrativeMarkdown(block, page);
    case "letter":
      return [block.addressee, ...block.paragraphs].flatMap((text) => (text ? written(text, page) : []));
    case "signatures":
      return [block.lines.map((text) => `- ${say(text)} \\_\\_\\_\\_\\_\\_\\_\\_`).join("\n")];
    case "seal":
      return [block.body, reportWords.seal, block.date].map(say);
    case "attachments":
      return [[say(reportWords.attachments), "", ...block.items.map((item, i) => `${i + 1}. ${say(item)}`)].join("\n")];
    default:
      return block satisfies never;
  }
}

/** A task; the box of Markdown knows no third state, so what is said not to be done has a cross beside it. */
function checkMarkdown(item: ReportCheck, say: Say): string {
  return `- [${item.done ? "x" : " "}] ${item.done === false ? "☒ " : ""}${cellText(item, say)}`;
}

function narrativeMarkdown({ label, text }: ReportNarrative, page: Page): readonly string[] {
  return [bold(page.say(label)), ...(text ? written(text, page) : [])];
}

function written(text: Text, { say, language }: Page): readonly string[] {
  return textLines(text[language]).map((line) => say({ zh: line, en: line }));
}

function fieldsMarkdown(fields: readonly ReportField[], say: Say): readonly string[] {
  if (fields.length === 0) return [];
  return [fields.map(({ label, value }) => `- ${bold(say(label))} ${say(value)}`.trimEnd()).join("\n")];
}

/** Groups have a row of their own: Markdown's tables have no other place for their headings. */
function tableMarkdown({ columns, groups }: ReportTable, say: Say): string {
  const rowOf = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const filled = (cells: readonly string[]): readonly string[] => columns.map((_, i) => cells[i] ?? "");
  return [
    rowOf(columns.map(({ label }) => say(label))),
    `|${columns.map(alignment).join("|")}|`,
    ...groups.flatMap(({ heading, rows }) => [
      ...(heading ? [rowOf(filled([bold(say(heading))]))] : []),
      ...rows.map(({ cells }) => rowOf(filled(cells.map((cell) => cellMarkdown(cell, say))))),
    ]),
  ].join("\n");
}

function alignment({ centred }: ReportColumn): string {
  return centred ? ":-:" : "---";
}

function cellMarkdown(cell: ReportCell, say: Say): string {
  const said = cellText(cell, say);
  return cell.strong ? bold(said) : said;
}

function cellText({ text, note }: { readonly text: Text; readonly note?: Text }, say: Say): string {
  const small = note ? say(note) : "";
  return small === "" ? say(text) : `${say(text)}<br>${small}`;
}
