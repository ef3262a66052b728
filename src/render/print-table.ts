import type { Text } from "../model/text.js";
import type { ReportCell, ReportColumn, ReportTable } from "../reports/report-document.js";
import { columnWidths } from "./column-widths.js";
import { element, linesHtml } from "./html.js";
import type { PageParts, Say } from "./print-parts.js";

/** From how many columns on the type is smaller. */
const manyColumns = 11;
/** And from how many on smaller still: A4 has no more room. */
const mostColumns = 18;

/** The class of a table of so many columns, its size of type, and what a cell keeps free on both sides with its line, in millimetres. */
function typeOf(columns: number): { readonly name: string; readonly points: number; readonly padding: number } {
  if (columns < manyColumns) return { name: "", points: 10.5, padding: 3.5 };
  return columns < mostColumns
    ? { name: 'class="many"', points: 9, padding: 1.9 }
    : { name: 'class="many most"', points: 8, padding: 1.3 };
}

const millimetresPerPoint = 0.3528;

/** A table as HTML, its heads to be repeated on every page. */
export function tableHtml(table: ReportTable, { running, say, language, width }: PageParts): string {
  const { columns, groups } = table;
  const { name, points, padding } = typeOf(columns.length);
  const widths = columnWidths(table, language, { width, em: points * millimetresPerPoint, padding }).map(
    (column) => `<col style="width:${((column / width) * 100).toFixed(2)}%">`,
  );
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
  return element("table", linesHtml([element("colgroup", widths.join("")), head, ...bodies]), name);
}

function groupHtml(heading: Text, span: number, say: Say): string {
  return element("tr", element("th", say(heading), `colspan="${span}" scope="rowgroup"`), 'class="group"');
}

function cellHtml({ text, note, strong }: ReportCell, column: ReportColumn | undefined, say: Say): string {
  const main = strong && say(text) !== "" ? element("strong", say(text)) : say(text);
  const small = note && say(note) !== "" ? element("small", say(note)) : "";
  return element("td", main + small, column?.centred ? 'class="centred"' : "");
}
