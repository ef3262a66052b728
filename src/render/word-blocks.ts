import {
  AlignmentType,
  type FileChild,
  type ITableBordersOptions,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
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
import { checkMark, reportWords } from "./report-words.js";
import { textLines } from "./text-lines.js";
import { noLine, noLines, run, said, thinLine, typeFaces, type WordPage } from "./word-style.js";
import { drawnTable, tableBlock, type WordCell, type WordRow } from "./word-table.js";

/** Two signs of body text, in twips: by which a Chinese paragraph is indented. */
const twoSigns = 480;

/** A part of a section; `running` says what a page of its own belongs to. */
export function blockParts(block: ReportBlock, running: string, page: WordPage): readonly FileChild[] {
  switch (block.kind) {
    case "note":
      return [noteParagraph(block.text, page)];
    case "table":
      return [tableBlock(block, running, page), afterTable(page)];
    case "fields":
      return [fieldsTable(block, page), afterTable(page)];
    case "checklist":
      return block.items.map((item) => checkLine(item, page));
    case "narrative":
      return [narrativeTable(block, page), afterTable(page)];
    case "letter":
      return letterParts(block, page);
    case "signatures":
      return [signatureTable(block.lines, page), afterTable(page)];
    case "seal":
      return sealParts(block, page);
    case "attachments":
      return attachmentLines(block, page);
    default:
      return block satisfies never;
  }
}

/** Word joins tables that nothing stands between. */
function afterTable({ keepNext = false }: WordPage): Paragraph {
  const spacing = { before: 0, after: 0, line: 120 };
  return new Paragraph({ keepNext, spacing, children: [run("", "small", { size: 8 })] });
}

function noteParagraph(text: Text, page: WordPage): Paragraph {
  const { keepNext = false } = page;
  return new Paragraph({ keepNext, spacing: { before: 60, after: 60 }, children: [said(text, page, "cell")] });
}

/** The parts of a form: a label and its value, twice in a row. */
function fieldsTable({ fields }: ReportFields, page: WordPage): FileChild {
  const [label, value] = [Math.floor(page.width * 0.16), Math.floor(page.width * 0.34)];
  const rows = fieldRows(fields);
  const cells = (field: ReportField, span: number, keepNext: boolean): readonly WordCell[] => [
    {
      content: [
        new Paragraph({ keepNext, alignment: AlignmentType.CENTER, children: [said(field.label, page, "label")] }),
      ],
      shaded: true,
      middle: true,
    },
    { content: [new Paragraph({ keepNext, children: [said(field.value, page, "cell")] })], span, middle: true },
  ];
  const drawn = rows.map((row, i): WordRow => {
    // A small form stays together; a large one may be broken between its rows.
    const keeps = i < rows.length - 1 ? rows.length <= smallForm : page.keepNext === true;
    return { cells: row.flatMap((field) => cells(field, row.length === 1 ? 3 : 1, keeps)), isTall: true };
  });
  return drawnTable(drawn, [label, value, label, value]);
}

/** Up to how many rows of a form stay on one page. */
const smallForm = 8;

function checkLine(item: ReportCheck, page: WordPage): Paragraph {
  const note = item.note?.[page.language] ?? "";
  return new Paragraph({
    indent: { left: 400, hanging: 400 },
    spacing: { before: 60, after: 60 },
    tabStops: [{ type: TabStopType.LEFT, position: 400 }],
    children: [
      run(checkMark(item), "mark"),
      new TextRun({ children: [new Tab()] }),
      said(item.text, page, "cell"),
      ...(note === "" ? [] : [run(`　${note}`, "small")]),
    ],
  });
}

/** What was written, in a frame; or lines to write on. */
function narrativeTable({ label, text, lines }: ReportNarrative, page: WordPage): FileChild {
  const head = new Paragraph({ keepNext: true, children: [said(label, page, "label")] });
  const written = text && text[page.language] !== "" ? indented(text, page) : [];
  const free = written.length > 0 ? 0 : lines;
  const isShort = free <= shortLines;
  const rows: readonly WordRow[] = [
    { cells: [{ content: [head, ...written] }] },
    ...Array.from({ length: free }, (_, i): WordRow => {
      const keepNext = i < free - 1 ? isShort : page.keepNext === true;
      return { cells: [{ content: [new Paragraph({ keepNext })] }], isTall: true };
    }),
  ];
  return drawnTable(rows, [page.width], { borders: frame });
}

/** Up to how many free lines stay together on a page. */
const shortLines = 8;

const frame: ITableBordersOptions = {
  top: thinLine,
  bottom: thinLine,
  left: thinLine,
  right: thinLine,
  insideHorizontal: { ...thinLine, color: "808080" },
  insideVertical: noLine,
};

function letterParts({ addressee, paragraphs }: ReportLetter, page: WordPage): readonly Paragraph[] {
  const head = addressee
    ? [new Paragraph({ spacing: { before: 120, line: 420 }, children: [said(addressee, page, "body")] })]
    : [];
  const last = paragraphs.length - 1;
  const keepNext = page.keepNext === true;
  return [...head, ...paragraphs.flatMap((text, i) => indented(text, { ...page, keepNext: keepNext && i === last }))];
}

/** A paragraph for each line that somebody wrote. */
function indented(text: Text, { language, keepNext = false }: WordPage): readonly Paragraph[] {
  return textLines(text[language]).map(
    (line) =>
      new Paragraph({
        keepNext,
        indent: { firstLine: twoSigns },
        alignment: AlignmentType.BOTH,
        spacing: { line: 420 },
        children: [run(line, "body")],
      }),
  );
}

/** Two beside each other, each with a line to sign on. */
function signatureTable(lines: readonly Text[], page: WordPage): FileChild {
  const width = Math.floor(page.width / 2);
  const cell = (line: Text | undefined, keepNext: boolean): WordCell => ({
    content: [
      line
        ? new Paragraph({
            keepNext,
            spacing: { before: 360 },
            tabStops: [{ type: TabStopType.RIGHT, position: width - 400, leader: LeaderType.UNDERSCORE }],
            children: [said(line, page, "cell"), new TextRun({ ...typeFaces.cell, children: [new Tab()] })],
          })
        : new Paragraph(""),
    ],
  });
  const rows = lines.flatMap((line, i) => {
    const keepNext = i + 2 < lines.length;
    return i % 2 === 0 ? [{ cells: [cell(line, keepNext), cell(lines[i + 1], keepNext)] }] : [];
  });
  return rows.length === 0 ? afterTable(page) : drawnTable(rows, [width, width], { borders: noLines });
}

/** The body's name over the date, to the right, room for the seal upon both. */
function sealParts({ body, date }: ReportSeal, page: WordPage): readonly Paragraph[] {
  return [body, reportWords.seal, date].map(
    (text, i) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        indent: { right: 2 * twoSigns },
        keepLines: true,
        keepNext: i < 2,
        spacing: { before: i === 0 ? 600 : 0, line: 420 },
        children: [said(text, page, "body")],
      }),
  );
}

function attachmentLines({ items }: ReportAttachments, page: WordPage): readonly Paragraph[] {
  const start = page.language === "zh" ? (3.5 * twoSigns) / 2 : 1200;
  const heads = [said(reportWords.attachments, page, "body"), new TextRun({ children: [new Tab()] })];
  return items.map(
    (item, i) =>
      new Paragraph({
        indent: i === 0 ? { left: twoSigns + start, hanging: start } : { left: twoSigns + start },
        tabStops: [{ type: TabStopType.LEFT, position: twoSigns + start }],
        spacing: { before: i === 0 ? 300 : 0, line: 420 },
        children: [...(i === 0 ? heads : []), run(`${i + 1}. `, "body"), said(item, page, "body")],
      }),
  );
}
