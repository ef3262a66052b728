import type { Text } from "../model/text.js";
import type {
  ReportAttachments,
  ReportBlock,
  ReportCheck,
  ReportField,
  ReportFields,
  ReportLetter,
  ReportNarrative,
  ReportSeal,
} from "../reports/report-document.js";
import { fieldRows } from "./field-rows.js";
import { element, linesHtml } from "./html.js";
import type { PageParts, Say } from "./print-parts.js";
import { tableHtml } from "./print-table.js";
import { checkMark, reportWords } from "./report-words.js";
import { textLines } from "./text-lines.js";

/** A part of a section as HTML. */
export function blockHtml(block: ReportBlock, page: PageParts): string {
  const { say } = page;
  switch (block.kind) {
    case "note":
      return element("p", say(block.text), 'class="note"');
    case "table":
      return tableHtml(block, page);
    case "fields":
      return fieldsHtml(block, say);
    case "checklist":
      return element("ul", linesHtml(block.items.map((item) => checkHtml(item, say))), 'class="checklist"');
    case "narrative":
      return narrativeHtml(block, page);
    case "letter":
      return letterHtml(block, page);
    case "signatures":
      return element("div", block.lines.map((line) => element("div", say(line))).join(""), 'class="signatures"');
    case "seal":
      return sealHtml(block, say);
    case "attachments":
      return attachmentsHtml(block, say);
    default:
      return block satisfies never;
  }
}

/** As a form has them: a label and its value, twice in a row. */
function fieldsHtml({ fields }: ReportFields, say: Say): string {
  const cells = ({ label, value, wide }: ReportField, isAlone: boolean): string =>
    element("th", say(label), 'scope="row"') + element("td", say(value), wide || isAlone ? 'colspan="3"' : "");
  const rows = fieldRows(fields).map((row) =>
    element("tr", row.map((field) => cells(field, row.length === 1)).join("")),
  );
  const widths = element("colgroup", "<col><col><col><col>");
  return element("table", linesHtml([widths, element("tbody", linesHtml(rows))]), 'class="fields"');
}

function checkHtml(item: ReportCheck, say: Say): string {
  const mark = element("span", checkMark(item), 'class="mark"');
  const note = item.note ? element("small", say(item.note)) : "";
  return element("li", `${mark} ${say(item.text)}${note}`);
}

/** What stays together on a page: a few free lines, or as much text as fills them. A longer one would leave half a page empty before it. */
function isShort(written: readonly string[], freeLines: number): boolean {
  return freeLines <= shortLines && written.join("").length <= shortLines * signsALine;
}

const shortLines = 8;
const signsALine = 45;

/** What was written, or lines to write on. */
function narrativeHtml({ label, text, lines }: ReportNarrative, page: PageParts): string {
  const written = text ? paragraphs(text, page) : [];
  const free = written.length > 0 ? [] : Array.from({ length: lines }, () => element("div", "", 'class="line"'));
  return element(
    "div",
    linesHtml([element("p", page.say(label), 'class="label"'), ...written, ...free]),
    isShort(written, free.length) ? 'class="narrative short"' : 'class="narrative"',
  );
}

function letterHtml({ addressee, paragraphs: texts }: ReportLetter, page: PageParts): string {
  const head = addressee ? [element("p", page.say(addressee), 'class="addressee"')] : [];
  return element("div", linesHtml([...head, ...texts.flatMap((text) => paragraphs(text, page))]), 'class="letter"');
}

/** A text in the page's language, a paragraph for each line that somebody wrote. */
function paragraphs(text: Text, { say, language }: PageParts): readonly string[] {
  if (text[language] === "") return [];
  return textLines(text[language]).map((line) => element("p", say({ zh: line, en: line })));
}

function sealHtml({ body, date }: ReportSeal, say: Say): string {
  const parts = [body, reportWords.seal, date].map((text) => element("p", say(text)));
  return element("div", parts.join(""), 'class="seal"');
}

function attachmentsHtml({ items }: ReportAttachments, say: Say): string {
  const lines = items.map((item, i) => element("p", `${i + 1}. ${say(item)}`));
  return element(
    "div",
    element("p", say(reportWords.attachments)) + element("div", lines.join("")),
    'class="attachments"',
  );
}
