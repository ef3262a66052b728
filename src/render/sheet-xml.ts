import type { FlatColumn } from "./flat-table.js";
import { isHarmless } from "./neutral-text.js";
import { sheetText } from "./sheet-text.js";

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const mime = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Which of the workbook's styles cells have; numbers have the first. */
const styles = { head: 1, row: 2 } as const;

/** The names of so many columns: A, B, … Z, AA, … */
export function columnLetters(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    let name = "";
    for (let rest = i + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
      name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    return name;
  });
}

/** The beginning of a sheet (ISO/IEC 29500-1, 18.3.1.99): its first line stays in sight, its columns are as wide as they say. */
export function sheetHead(columns: readonly FlatColumn[]): string {
  const cols = columns.map(
    ({ width = 12 }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${
    cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`
  }<sheetData>`;
}

/** The end of a sheet. */
export const sheetFoot = "</sheetData></worksheet>";

/** A row: numbers as numbers, all else as text that stands in its cell, so that no list of all texts has to be kept. */
export function rowXml(
  values: readonly (string | number)[],
  line: number,
  letters: readonly string[],
  look: keyof typeof styles,
): string {
  let cells = "";
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (value === undefined || value === "") continue;
    const at = `<c r="${letters[i] ?? ""}${line}"`;
    cells +=
      typeof value === "number"
        ? `${at}><v>${value}</v></c>`
        : `${at} s="${styles[look]}" t="inlineStr">${textXml(value)}</c>`;
  }
  return `<row r="${line}">${cells}</row>`;
}

function textXml(value: string): string {
  if (isHarmless(value) && value.length < usualLength) return `<is><t>${value}</t></is>`;
  return `<is><t xml:space="preserve">${escaped(sheetText(value))}</t></is>`;
}

const usualLength = 1000;

/** Everything in a workbook but its sheets: each with its path. */
export function workbookFiles(names: readonly string[]): readonly (readonly [path: string, content: string])[] {
  const sheets = names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const parts = names.map((_, i) => `worksheets/sheet${i + 1}.xml`);
  const related = [
    ...parts.map((path, i) => relation(i + 1, "worksheet", path)),
    relation(names.length + 1, "styles", "styles.xml"),
  ];
  const types = [
    ...parts.map((path) => typeOf(`/xl/${path}`, "worksheet")),
    typeOf("/xl/workbook.xml", "sheet.main"),
    typeOf("/xl/styles.xml", "styles"),
  ];
  return [
    [
      "xl/workbook.xml",
      `${xml}<workbook xmlns="${main}" xmlns:r="${links}"><bookViews><workbookView/></bookViews><sheets>${sheets.join("")}</sheets></workbook>`,
    ],
    ["xl/_rels/workbook.xml.rels", relations(related)],
    ["xl/styles.xml", stylesXml],
    ["_rels/.rels", relations([relation(1, "officeDocument", "xl/workbook.xml")])],
    [
      "[Content_Types].xml",
      `${xml}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join("")}</Types>`,
    ],
  ];
}

function relations(list: readonly string[]): string {
  return `${xml}<Relationships xmlns="${packaged}/relationships">${list.join("")}</Relationships>`;
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${links}/${type}" Target="${target}"/>`;
}

function typeOf(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${mime}.${type}+xml"/>`;
}

// Plain; heads in bold type; text. Format 49 is the one for text.
const stylesXml = `${xml}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="SimSun"/></font><font><b/><sz val="11"/><name val="SimSun"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="49" fontId="1" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
