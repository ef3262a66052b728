import {
  AlignmentType,
  HeightRule,
  type ITableBordersOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from "../reports/report-document.js";
import { columnWidths } from "./column-widths.js";
import { run, said, type TypeFace, twipsPerMillimetre, typeFaces, type WordPage } from "./word-style.js";

/** A cell of a drawn table: what stands in it, and how. */
export interface WordCell {
  readonly content: readonly Paragraph[];
  readonly span?: number;
  readonly shaded?: true;
  readonly middle?: true;
}

/** A row of a drawn table. */
export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Stands on every page. */
  readonly isHead?: true;
  /** Has room for handwriting. */
  readonly isTall?: true;
}

/** How high a line for handwriting is: 8 mm. */
const tall = Math.round(8 * twipsPerMillimetre);

const twipsPerHalfPoint = 10;

/** A table of columns that keep their widths, so that no long word pushes it off the page. */
export function drawnTable(
  rows: readonly WordRow[],
  widths: readonly number[],
  { borders, beside = usual.beside }: { readonly borders?: ITableBordersOptions; readonly beside?: number } = {},
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { top: 40, bottom: 40, left: beside, right: beside },
    ...(borders ? { borders } : {}),
    rows: rows.map((row) => drawnRow(row, widths)),
  });
}

function drawnRow({ cells, isHead, isTall }: WordRow, widths: readonly number[]): TableRow {
  let column = 0;
  const children = cells.map(({ content, span = 1, shaded, middle }) => {
    const size = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
    column += span;
    return new TableCell({
      children: [...content],
      columnSpan: span,
      width: { size, type: WidthType.DXA },
      ...(middle ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
      ...(shaded ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: "F0F0F0" } } : {}),
    });
  });
  return new TableRow({
    children,
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
    ...(isTall ? { height: { value: tall, rule: HeightRule.ATLEAST } } : {}),
  });
}

/** How a table is set: in which type, and what a cell keeps free on each side of its text. */
interface TableSetting {
  readonly label: TypeFace;
  readonly cell: TypeFace;
  readonly beside: number;
}

const usual = { label: "label", cell: "cell", beside: 80 } as const;
const narrow = { label: "narrowLabel", cell: "narrowCell", beside: 60 } as const;
const tiny = { label: "tinyLabel", cell: "tinyCell", beside: 30 } as const;

/** The more columns, the smaller: A4 has no more room. */
function settingOf(columns: number): TableSetting {
  if (columns < 11) return usual;
  return columns < 18 ? narrow : tiny;
}

interface TablePage extends WordPage {
  readonly type: TableSetting;
}

/** A report's table; where it belongs to a page of its own, it says so in its head on each page. */
export function tableBlock(table: ReportTable, running: string, page: WordPage): Table {
  const { columns, groups } = table;
  const type = settingOf(columns.length);
  const set = { width: page.width, em: typeFaces[type.cell].size * twipsPerHalfPoint, padding: 2 * type.beside + 10 };
  const widths = columnWidths(table, page.language, set).map(Math.floor);
  const last = groups.at(-1)?.rows.at(-1);
  const across = (content: Paragraph): readonly WordCell[] => [{ content: [content], span: columns.length }];
  const heads = columns.map(
    ({ label }): WordCell => ({
      content: [new Paragraph({ alignment: AlignmentType.CENTER, children: [said(label, page, type.label)] })],
      shaded: true,
      middle: true,
    }),
  );
  return drawnTable(
    [
      ...(running === ""
        ? []
        : [{ cells: across(new Paragraph({ children: [run(running, "small")] })), isHead: true as const }]),
      { cells: heads, isHead: true },
      ...groups.flatMap(({ heading, rows }) => [
        ...(heading
          ? [{ cells: across(new Paragraph({ keepNext: true, children: [said(heading, page, "label")] })) }]
          : []),
        ...rows.map((row) => rowOf(row, columns, { ...page, type, keepNext: page.keepNext === true && row === last })),
      ]),
    ],
    widths,
    { beside: type.beside },
  );
}

function rowOf({ cells }: ReportRow, columns: readonly ReportColumn[], page: TablePage): WordRow {
  const isTall = cells.some(({ text }) => text[page.language] === "");
  return {
    cells: cells.map((cell, i) => ({ content: cellContent(cell, columns[i], page) })),
    ...(isTall ? { isTall } : {}),
  };
}

function cellContent(
  { text, note, strong }: ReportCell,
  column: ReportColumn | undefined,
  page: TablePage,
): readonly Paragraph[] {
  const alignment = {
    ...(column?.centred ? { alignment: AlignmentType.CENTER } : {}),
    keepNext: page.keepNext === true,
  };
  const small = note?.[page.language] ?? "";
  return [
    new Paragraph({ ...alignment, children: [said(text, page, strong ? page.type.label : page.type.cell)] }),
    ...(small === "" ? [] : [new Paragraph({ ...alignment, children: [run(small, "small")] })]),
  ];
}
