import { type Place, wrong } from "./place.js";

/** A row of a table: its cells by the names of their columns. */
export interface Row {
  readonly place: Place;
  readonly cells: ReadonlyMap<string, string>;
}

/** A table. */
export interface Table {
  readonly place: Place;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** What a page is made of, beside the prose between. */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly text: string; readonly place: Place }
  | { readonly kind: "line"; readonly key: string; readonly value: string; readonly place: Place }
  | ({ readonly kind: "table" } & Table);

/**
 * Reads the headings, the lines `- key：value` and the tables of a page; all else is prose and passed over.
 *
 * @throws {Error} Where a row has more or fewer cells than the table has columns, or a list item says nothing of that form.
 */
export function blocksOf(file: string, text: string): readonly Block[] {
  const lines = text.split("\n");
  return lines.flatMap((line, i): readonly Block[] => {
    const place = { file, line: i + 1 };
    const heading = /^(#+) +(.*)$/.exec(line);
    if (heading) return [{ kind: "heading", level: heading[1]?.length ?? 0, text: (heading[2] ?? "").trim(), place }];
    if (line.startsWith("- ")) return [{ kind: "line", ...keyed(line.slice(2), place), place }];
    const begins = line.startsWith("|") && !lines[i - 1]?.startsWith("|");
    return begins ? [{ kind: "table", ...tableFrom(file, lines, i) }] : [];
  });
}

function keyed(text: string, place: Place): { readonly key: string; readonly value: string } {
  const colon = text.search(/[：:]/);
  if (colon < 0) wrong(place, `列表项须写作“- 项目：内容”：${text}`);
  return { key: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

function tableFrom(file: string, lines: readonly string[], from: number): Table {
  const end = lines.findIndex((line, i) => i > from && !line.startsWith("|"));
  const own = lines.slice(from, end < 0 ? undefined : end);
  const columns = cellsOf(own[0] ?? "");
  const rows = own.slice(2).map((line, i): Row => {
    const place = { file, line: from + 3 + i };
    const cells = cellsOf(line);
    if (cells.length !== columns.length) wrong(place, `表头有${columns.length}栏，本行有${cells.length}栏`);
    return { place, cells: new Map(columns.map((column, at) => [column, cells[at] ?? ""])) };
  });
  return { place: { file, line: from + 1 }, columns, rows };
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((text) => text.trim());
}

/** A cell; empty where the table has no such column. */
export function cell({ cells }: Row, column: string): string {
  return cells.get(column) ?? "";
}
