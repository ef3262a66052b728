import type { Language, Text } from "../model/text.js";
import type {
  ReportBlock,
  ReportCell,
  ReportColumn,
  ReportDocument,
  ReportNarrative,
  ReportSection,
  ReportTable,
} from "../reports/report-document.js";
import { checkMark, reportWords } from "./report-words.js";
import { textLines } from "./text-lines.js";

/** What a line of the grid is: only `row`, `head` and `field` have several cells. */
export type GridLineKind = "title" | "under" | "field" | "heading" | "text" | "head" | "group" | "row";

/** A cell of the grid: a number where the report has one to reckon with. */
export interface GridCell {
  readonly value: string | number;
  readonly strong?: true;
  readonly centred?: true;
}

/** A line of a report laid out for programs that know nothing but rows and columns. */
export interface GridLine {
  readonly kind: GridLineKind;
  readonly cells: readonly GridCell[];
}

/** What stands above all sections: title, number, subtitle, and what the report says of itself. */
export function headGrid(report: ReportDocument, language: Language): readonly GridLine[] {
  return [
    line("title", report.title[language]),
    ...[report.serial, report.subtitle].flatMap((text) => (text ? [line("under", text[language])] : [])),
    ...report.meta.map(({ label, value }) => line("field", label[language], value[language])),
  ];
}

/** The lines of a section, in their order. */
export function sectionGrid({ heading, blocks }: ReportSection, language: Language): readonly GridLine[] {
  const head = heading ? [line("heading", heading[language])] : [];
  return [...head, ...blocks.flatMap((block) => blockGrid(block, language))];
}

function line(kind: GridLineKind, ...values: readonly string[]): GridLine {
  return { kind, cells: values.map((value) => ({ value })) };
}

function blockGrid(block: ReportBlock, language: Language): readonly GridLine[] {
  const say = (text: Text): string => text[language];
  switch (block.kind) {
    case "note":
      return [line("text", say(block.text))];
    case "table":
      return tableGrid(block, language);
    case "fields":
      return block.fields.map(({ label, value }) => line("field", say(label), say(value)));
    case "checklist":
      return block.items.map((item) => line("text", withNote(`${checkMark(item)} ${say(item.text)}`, item, language)));
    case "narrative":
      return narrativeGrid(block, language);
    case "letter":
      return [block.addressee, ...block.paragraphs].flatMap((text) => (text ? written(say(text)) : []));
    case "signatures":
      return block.lines.map((text) => line("field", say(text), ""));
    case "seal":
      return [block.body, reportWords.seal, block.date].map((text) => line("text", say(text)));
    case "attachments":
      return [
        line("text", say(reportWords.attachments)),
        ...block.items.map((item, i) => line("text", `${i + 1}. ${say(item)}`)),
      ];
    default:
      return block satisfies never;
  }
}

function written(text: string): readonly GridLine[] {
  return textLines(text).map((one) => line("text", one));
}

function narrativeGrid({ label, text, lines }: ReportNarrative, language: Language): readonly GridLine[] {
  const said = text?.[language] ?? "";
  const free = Array.from({ length: lines }, () => line("text", ""));
  return [line("text", label[language]), ...(said === "" ? free : written(said))];
}

function tableGrid({ columns, groups }: ReportTable, language: Language): readonly GridLine[] {
  return [
    line("head", ...columns.map(({ label }) => label[language])),
    ...groups.flatMap(({ heading, rows }) => [
      ...(heading ? [line("group", heading[language])] : []),
      ...rows.map(({ cells }) => ({
        kind: "row" as const,
        cells: cells.map((cell, i) => gridCell(cell, columns[i], language)),
      })),
    ]),
  ];
}

/** A number with a note beside it is a text: what is said of it must not be lost. */
function gridCell(cell: ReportCell, column: ReportColumn | undefined, language: Language): GridCell {
  const said = withNote(cell.text[language], cell, language);
  const hasNote = (cell.note?.[language] ?? "") !== "";
  return {
    value: hasNote || cell.number === undefined || !Number.isFinite(cell.number) ? said : cell.number,
    ...(cell.strong ? { strong: true } : {}),
    ...(column?.centred ? { centred: true } : {}),
  };
}

function withNote(text: string, { note }: { readonly note?: Text }, language: Language): string {
  const said = note?.[language] ?? "";
  if (said === "") return text;
  return language === "zh" ? `${text}（${said}）` : `${text} (${said})`;
}
