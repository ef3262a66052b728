import { AlignmentType, type FileChild, LeaderType, Paragraph, Tab, TabStopType, TextRun } from "docx";
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
      return [new Paragraph({ spacing: { before: 60, after: 60 }, children: [said(block.text, page, "cell")] })];
    case "table":
      return [tableBlock(block, running, page), afterTable()];
    case "fields":
      return [fieldsTable(block, page), afterTable()];
    case "checklist":
      return block.items.map((item) => checkLine(item, page));
    case "narrative":
      return [narrativeTable(block, page), afterTable()];
    case "letter":
      return letterParts(block, page);
    case "signatures":
      return [signatureTable(block.lines, page), afterTable()];
    case "seal":
      return sealParts(block, page);
    case "attachments":
      return attachmentLines(block, page);
    default:
      return block satisfies never;
  }
}

/** Word joins tables that nothing stands between. */
function afterTable(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120 }, children: [run("", "small", { size: 8 })] });
}

/** The parts of a form: a label and its value, twice in a row. */
function fieldsTable({ fields }: ReportFields, page: WordPage): FileChild {
  const [label, value] = [Math.floor(page.width * 0.16), Math.floor(page.width * 0.34)];
  const cells = (field: ReportField, span: number): readonly WordCell[] => [
    {
      content: [new Paragraph({ alignment: AlignmentType.CENTER, children: [said(field.label, page, "label")] })],
      shaded: true,
      middle: true,
    },
    { content: [new Paragraph({ children: [said(field.value, page, "cell")] })], span, middle: true },
  ];
  const rows = fieldRows(fields).map(
    (row): WordRow => ({ cells: row.flatMap((field) => cells(field, row.length === 1 ? 3 : 1)), isTall: true }),
  );
  return drawnTable(rows, [label, value, label, value]);
}

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
  const rows: readonly WordRow[] = [
    { cells: [{ content: [head, ...written] }] },
    ...Array.from({ length: free }, (): WordRow => ({ cells: [{ content: [new Paragraph("")] }], isTall: true })),
  ];
  return drawnTable(rows, [page.width], {
    top: thinLine,
    bottom: thinLine,
    left: thinLine,
    right: thinLine,
    insideHorizontal: { ...thinLine, color: "808080" },
    insideVertical: noLine,
  });
}

function letterParts({ addressee, paragraphs }: ReportLetter, page: WordPage): readonly Paragraph[] {
  const head = addressee
    ? [new Paragraph({ spacing: { before: 120, line: 420 }, children: [said(addressee, page, "body")] })]
    : [];
  return [...head, ...paragraphs.flatMap((text) => indented(text, page))];
}

/** A paragraph for each line that somebody wrote. */
function indented(text: Text, { language }: WordPage): readonly Paragraph[] {
  return textLines(text[language]).map(
    (line) =>
      new Paragraph({
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
  const cell = (line: Text | undefined): WordCell => ({
    content: [
      line
        ? new Paragraph({
            spacing: { before: 360 },
            tabStops: [{ type: TabStopType.RIGHT, position: width - 400, leader: LeaderType.UNDERSCORE }],
            children: [said(line, page, "cell"), new TextRun({ ...typeFaces.cell, children: [new Tab()] })],
          })
        : new Paragraph(""),
    ],
  });
  const rows = lines.flatMap((line, i) => (i % 2 === 0 ? [{ cells: [cell(line), cell(lines[i + 1])] }] : []));
  return rows.length === 0 ? afterTable() : drawnTable(rows, [width, width], noLines);
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
