import type { Text } from "../../model/text.js";
import { linked } from "../../rules/texts.js";
import { reportWords } from "../kit/report-words.js";
import type { ReportBlock, ReportDocument, ReportTable } from "../report-document.js";

/** A line of a report that stood there then, or stands there now: `before` or `after` is empty where there was or is none. */
export interface ShownChange {
  /** The heading of its section. */
  readonly where: Text;
  readonly before: Text;
  readonly after: Text;
}

/** One line that a document shows. */
interface Line {
  readonly where: Text;
  readonly text: Text;
}

const nothing: Text = { zh: "", en: "" };

/** What differs between two documents that were laid out for the same reader, line by line: rows of tables, fields, points of checklists, notes, paragraphs. */
export function shownChanges(then: ReportDocument, now: ReportDocument): readonly ShownChange[] {
  const [before, after] = [linesOf(then), linesOf(now)];
  return [
    ...without(before, after).map(({ where, text }) => ({ where, before: text, after: nothing })),
    ...without(after, before).map(({ where, text }) => ({ where, before: nothing, after: text })),
  ];
}

/** The lines of one that the other does not have; a line that stands twice is told apart from one that stands once. */
function without(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(keyOf(line), (left.get(keyOf(line)) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(keyOf(line)) ?? 0;
    left.set(keyOf(line), count - 1);
    return count <= 0;
  });
}

function keyOf({ where, text }: Line): string {
  return JSON.stringify([where.zh, text.zh]);
}

function linesOf({ title, sections }: ReportDocument): readonly Line[] {
  let where = title;
  return sections.flatMap((section) => {
    where = section.heading ?? where;
    const here = where;
    return section.blocks.flatMap(textsOf).map((text) => ({ where: here, text }));
  });
}

/** What a block says, line by line. Where people sign nothing is said. */
function textsOf(block: ReportBlock): readonly Text[] {
  switch (block.kind) {
    case "table":
      return rowTexts(block);
    case "fields":
      return block.fields.map(({ label, value }) => pair(label, value));
    case "checklist":
      return block.items.map(({ text, done }) =>
        pair(text, done === undefined ? nothing : done ? { zh: "是", en: "yes" } : { zh: "否", en: "no" }),
      );
    case "letter":
      return block.paragraphs;
    case "note":
      return [block.text];
    case "narrative":
      return block.text === undefined ? [] : [pair(block.label, block.text)];
    default:
      return [];
  }
}

/** Rows without their numbers, which move when a row is added. */
function rowTexts({ columns, groups }: ReportTable): readonly Text[] {
  const from = columns[0]?.label.zh === reportWords.number.zh ? 1 : 0;
  return groups.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      linked(
        cells.slice(from).map(({ text, note }) => (note ? pair(text, note) : text)),
        { zh: "｜", en: " | " },
      ),
    ),
  );
}

function pair(name: Text, value: Text): Text {
  return linked([name, value], { zh: "：", en: ": " });
}
