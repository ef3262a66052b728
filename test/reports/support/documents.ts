import type { Text } from "../../../src/model/text.js";
import type { ReportBlock, ReportDocument } from "../../../src/reports/report-document.js";

/** Every text of a document that is a label, a heading, or words of the paper itself: what must be there in both languages. */
export function labelsOf({ title, meta, sections }: ReportDocument): readonly Text[] {
  return [
    title,
    ...meta.map(({ label }) => label),
    ...sections.flatMap(({ heading, blocks }) => [...(heading ? [heading] : []), ...blocks.flatMap(blockLabels)]),
  ];
}

function blockLabels(block: ReportBlock): readonly Text[] {
  switch (block.kind) {
    case "note":
      return [block.text];
    case "table":
      return [
        ...block.columns.map(({ label }) => label),
        ...block.groups.flatMap(({ heading }) => (heading ? [heading] : [])),
      ];
    case "fields":
      return block.fields.map(({ label }) => label);
    case "checklist":
      return block.items.map(({ text }) => text);
    case "narrative":
      return [block.label];
    case "letter":
      return [...(block.addressee ? [block.addressee] : []), ...block.paragraphs];
    case "signatures":
      return block.lines;
    case "seal":
      return [block.body, block.date];
    case "attachments":
      return block.items;
    default:
      return block satisfies never;
  }
}

/** The whole text of a document, for searching. */
export function textOf(document: ReportDocument): string {
  return JSON.stringify(document);
}

/** The points of the checklists of a document, and whether each is done. */
export function pointsOf({ sections }: ReportDocument): readonly (readonly [string, boolean | undefined])[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "checklist" ? block.items.map(({ text, done }) => [text.zh, done] as const) : [],
    ),
  );
}

/** The rows of the tables of a document, their cells in Chinese. */
export function rowsOf({ sections }: ReportDocument): readonly (readonly string[])[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "table"
        ? block.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text.zh)))
        : [],
    ),
  );
}
