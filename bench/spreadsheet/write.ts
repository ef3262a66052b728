import { createHash } from "node:crypto";
import { tableCsv } from "baoxue/csv";
import { tableSpreadsheet } from "baoxue/spreadsheet";
import writeExcelFile from "write-excel-file/node";
import { columns, ledger } from "./ledger.js";

/** What it took to write a ledger. */
export interface Written {
  readonly bytes: number;
  /** Of the processor. */
  readonly seconds: number;
  /** The most that the process held at once, in bytes. */
  readonly peak: number;
  readonly digest: string;
}

/** Ways of writing it. */
export type Way = "spreadsheet" | "csv" | "library";

const language = "zh";

/** Writes a ledger of so many rows into nothing. Once a process: memory that was taken is not given back. */
export async function writeLedger(way: Way, rows: number): Promise<Written> {
  const hash = createHash("sha256");
  const before = process.cpuUsage();
  let bytes = 0;
  for await (const piece of piecesOf(way, rows)) {
    bytes += piece.length;
    hash.update(piece);
  }
  const { user, system } = process.cpuUsage(before);
  const peak = process.resourceUsage().maxRSS * 1024;
  return { bytes, seconds: (user + system) / 1e6, peak, digest: hash.digest("hex") };
}

async function* piecesOf(way: Way, rows: number): AsyncGenerator<Uint8Array | string> {
  if (way === "spreadsheet") yield* tableSpreadsheet(columns, ledger(rows), { language });
  else if (way === "csv") yield* tableCsv(columns, ledger(rows), { language });
  else yield await byLibrary(rows);
}

/** As the library for small spreadsheets does it: all rows at once. */
async function byLibrary(rows: number): Promise<Uint8Array> {
  const data = Array.from(ledger(rows), (row) =>
    columns.map(({ key }) => {
      const value = row[key];
      if (typeof value === "number") return { value, type: Number };
      return { value: typeof value === "string" ? value : "", type: String, format: "@" };
    }),
  );
  return writeExcelFile(data).toBuffer();
}
