/** Reports as Word files (docx); needs the packages `docx` and `fflate` beside this one. */
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { type CivilMoment, momentOf, readMoment } from "../model/moment.js";
import type { Language } from "../model/text.js";
import type { ReportBlock, ReportDocument, ReportSection } from "../reports/report-document.js";
import { plainText } from "./plain-text.js";
import { blockParts } from "./word-blocks.js";
import { run, said, twipsPerMillimetre, typeFaces, type WordPage } from "./word-style.js";
import { drawnTable } from "./word-table.js";
import { repacked } from "./zip.js";

/** How a report is written as a Word file. */
export interface WordOptions {
  readonly language: Language;
  /** When the file says it was made, in China; it says nothing of it unless given. */
  readonly stamp?: CivilMoment;
}

/**
 * A report as a Word file on A4: fonts that Chinese offices have, heads of tables on every page, page numbers, room for signatures and seals.
 * Whatever stands in the report is shown as text.
 *
 * @returns The bytes of a docx file; the same report gives the same.
 * @throws {BaoxueError} `invalid-moment` when the stamp names no existing moment.
 * @example
 * ```ts
 * import { reportWord } from "baoxue/word";
 * const report = { title: { zh: "通知书", en: "Notice" }, meta: [], sections: [] };
 * const bytes = await reportWord(report, { language: "zh" });
 * String.fromCharCode(...bytes.subarray(0, 2)); //=> "PK"
 * ```
 */
export async function reportWord(report: ReportDocument, { language, stamp }: WordOptions): Promise<Uint8Array> {
  const made = stamp === undefined ? undefined : utcText(stamp);
  const isWide = report.orientation === "landscape";
  const page: WordPage = { language, width: (isWide ? paper.height : paper.width) - 2 * margin };
  const file = new Document({
    title: plainText(report.title[language]),
    creator: "baoxue",
    lastModifiedBy: "baoxue",
    styles: { default: { document: { run: typeFaces.cell } } },
    sections: [
      {
        properties: {
          page: {
            size: { ...paper, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: 1020, bottom: 910, left: margin, right: margin, footer: 450 },
          },
        },
        footers: { default: new Footer({ children: [pageNumbers(language)] }) },
        children: [
          ...headParts(report, page),
          ...report.sections.flatMap((section, i) => sectionParts(section, report, page, report.sections.slice(i + 1))),
        ],
      },
    ],
  });
  return repacked(new Uint8Array(await Packer.toArrayBuffer(file)), (name) =>
    name === "docProps/core.xml" ? (xml) => stamped(xml, made) : undefined,
  );
}

/** A4, in twips. */
const paper = { width: 11_906, height: 16_838 } as const;
const margin = Math.round(15 * twipsPerMillimetre);

/** China is eight hours ahead of UTC; no summer time since 1991. */
function utcText(stamp: CivilMoment): string {
  return `${momentOf(readMoment(stamp, "stamp").first - 8 * 60)}:00Z`;
}

/** The library says when it ran; the file says what the host gave, or nothing. */
function stamped(xml: string, made: string | undefined): string {
  return xml.replaceAll(/<(dcterms:(?:created|modified)) ([^>]*)>[^<]*<\/\1>/g, (_all, name: string, kind: string) =>
    made === undefined ? "" : `<${name} ${kind}>${made}</${name}>`,
  );
}

function pageNumbers(language: Language): Paragraph {
  const [before, between, after] = language === "zh" ? ["第 ", " 页，共 ", " 页"] : ["Page ", " of ", ""];
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after].flatMap((part) => part ?? []);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ ...typeFaces.small, children })],
  });
}

function headParts({ title, serial, subtitle, meta }: ReportDocument, page: WordPage): readonly FileChild[] {
  const alignment = AlignmentType.CENTER;
  const under = [serial, subtitle].flatMap((text) =>
    text ? [new Paragraph({ alignment, spacing: { after: 60 }, children: [said(text, page, "body")] })] : [],
  );
  return [
    new Paragraph({
      alignment,
      heading: HeadingLevel.TITLE,
      spacing: { after: 120 },
      children: [said(title, page, "title")],
    }),
    ...under,
    ...(meta.length === 0 ? [] : [metaTable(meta, page), new Paragraph("")]),
  ];
}

function metaTable(meta: ReportDocument["meta"], page: WordPage): FileChild {
  const label = Math.floor(page.width * 0.16);
  const rows = meta.map((field) => ({
    cells: [
      {
        content: [new Paragraph({ alignment: AlignmentType.CENTER, children: [said(field.label, page, "label")] })],
        shaded: true as const,
        middle: true as const,
      },
      { content: [new Paragraph({ children: [said(field.value, page, "cell")] })] },
    ],
  }));
  return drawnTable(rows, [label, page.width - label]);
}

/** A section that is handed out by itself begins on a page of its own and says what it belongs to. */
function sectionParts(
  { heading, ownPage, blocks }: ReportSection,
  { title, subtitle }: ReportDocument,
  page: WordPage,
  after: readonly ReportSection[],
): readonly FileChild[] {
  const names = [title, subtitle, heading].flatMap((text) => (text ? [text[page.language]] : []));
  const running = ownPage ? names.join(" · ") : "";
  const inTable = blocks.some(({ kind }) => kind === "table");
  const breaks = ownPage ? { pageBreakBefore: true } : {};
  return [
    ...(ownPage ? [new Paragraph({ ...breaks, children: inTable ? [] : [run(running, "small")] })] : []),
    ...(heading
      ? [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            keepNext: true,
            spacing: { before: 240, after: 100 },
            ...(ownPage ? { alignment: AlignmentType.CENTER } : {}),
            children: [said(heading, page, "heading")],
          }),
        ]
      : []),
    ...blocks.flatMap((block, i) => {
      const keepNext = isSigned([...blocks.slice(i + 1), ...unheaded(after)]);
      return blockParts(block, running, { ...page, keepNext });
    }),
  ];
}

/** Whether a seal or signatures come next, with no more than notes between: they may not stand on a page by themselves. */
function isSigned(next: readonly ReportBlock[]): boolean {
  const closing = next.find(({ kind }) => kind !== "note");
  return closing?.kind === "seal" || closing?.kind === "signatures";
}

/** The blocks of the sections that go on without a heading or a new page. */
function unheaded(sections: readonly ReportSection[]): readonly ReportBlock[] {
  const end = sections.findIndex(({ heading, ownPage }) => heading !== undefined || ownPage === true);
  return sections.slice(0, end < 0 ? sections.length : end).flatMap(({ blocks }) => blocks);
}
