/** Reads what renderers wrote, as a host's programs would. */
import { strFromU8, unzipSync } from "fflate";
import papaparse from "papaparse";
import readXlsxFile from "read-excel-file/universal";

/** A sheet as it was read. */
export interface ReadSheet {
  readonly name: string;
  readonly cells: readonly (readonly (string | number | undefined)[])[];
}

/** The sheets of a spreadsheet. */
export async function sheetsIn(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const sheets = await readXlsxFile(bytes.slice().buffer, { trim: false });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    cells: data.map((row) =>
      row.map((cell) => (typeof cell === "string" || typeof cell === "number" ? cell : undefined)),
    ),
  }));
}

/** A file of an archive, as text. */
export function fileIn(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** What somebody reads in a Word file: a line a paragraph. */
export function wordText(bytes: Uint8Array): string {
  return unescaped(
    fileIn(bytes, "word/document.xml")
      .replaceAll("</w:p>", "\n")
      .replaceAll(/<[^>]*>/g, ""),
  );
}

/** What somebody reads in an HTML page. */
export function htmlText(html: string): string {
  return unescaped(html.replace(/^[^]*<body>/, "").replaceAll(/<[^>]*>/g, " "));
}

/** The cells of a CSV file. */
export function csvCells(text: string): readonly (readonly string[])[] {
  return papaparse.parse<string[]>(text, { skipEmptyLines: true }).data;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["#39", "'"],
]);

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|apos|#39);/g, (_all, name: string) => entities.get(name) ?? "");
}

/** All pieces of a file that is written bit by bit, as one. */
export async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  for await (const piece of pieces) list.push(piece);
  const bytes = new Uint8Array(list.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of list) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
