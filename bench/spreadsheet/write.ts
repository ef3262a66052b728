/** Writes a ledger of so many rows into nothing, and says what that took: one process for each, since memory once taken is not given back. */
import { createHash } from "node:crypto";
import { tableCsv } from "baoxue/csv";
import { tableSpreadsheet } from "baoxue/spreadsheet";
import writeExcelFile from "write-excel-file/node";
import { columns, ledger } from "./ledger.js";

const [way = "", count = "0"] = process.argv.slice(2);
const language = "zh";
const hash = createHash("sha256");
const before = process.cpuUsage();
let bytes = 0;
for await (const piece of piecesOf(way, Number(count))) {
  bytes += piece.length;
  hash.update(piece);
}
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ bytes, seconds, peak, digest: hash.digest("hex") }));

async function* piecesOf(by: string, rows: number): AsyncGenerator<Uint8Array | string> {
  if (by === "spreadsheet") yield* tableSpreadsheet(columns, ledger(rows), { language });
  else if (by === "csv") yield* tableCsv(columns, ledger(rows), { language });
  else if (by === "library") yield await byLibrary(rows);
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
