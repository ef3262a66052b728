import type { Text } from "../model/text.js";
import type { ReportCell, ReportColumn, ReportTable } from "../reports/report-document.js";
import { element, linesHtml } from "./html.js";
import type { PageParts, Say } from "./print-parts.js";

/** From how many columns on the type is smaller. */
const manyColumns = 11;
/** And from how many on smaller still: A4 has no more room. */
const mostColumns = 18;

function sizeOf(columns: number): string {
  if (columns < manyColumns) return "";
  return columns < mostColumns ? 'class="many"' : 'class="many most"';
}

/** A table as HTML, its heads to be repeated on every page. */
export function tableHtml({ columns, groups }: ReportTable, { running, say }: PageParts): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => `<col style="width:${((share / whole) * 100).toFixed(2)}%">`);
  const belongsTo =
    running === "" ? "" : element("tr", element("td", running, `colspan="${columns.length}"`), 'class="running"');
  const heads = columns.map((column) => element("th", say(column.label), 'scope="col"'));
  const bodies = groups.map(({ heading, rows }) =>
    element(
      "tbody",
      linesHtml([
        heading ? groupHtml(heading, columns.length, say) : "",
        ...rows.map(({ cells }) => element("tr", cells.map((cell, i) => cellHtml(cell, columns[i], say)).join(""))),
      ]),
    ),
  );
  const head = element("thead", linesHtml([belongsTo, element("tr", heads.join(""))]));
  return element("table", linesHtml([element("colgroup", widths.join("")), head, ...bodies]), sizeOf(columns.length));
}

function groupHtml(heading: Text, span: number, say: Say): string {
  return element("tr", element("th", say(heading), `colspan="${span}" scope="rowgroup"`), 'class="group"');
}

function cellHtml({ text, note, strong }: ReportCell, column: ReportColumn | undefined, say: Say): string {
  const main = strong && say(text) !== "" ? element("strong", say(text)) : say(text);
  const small = note && say(note) !== "" ? element("small", say(note)) : "";
  return element("td", main + small, column?.centred ? 'class="centred"' : "");
}
