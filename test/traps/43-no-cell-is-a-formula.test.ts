import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportCsv, tableCsv } from "../../src/render/csv.js";
import { neutralised } from "../../src/render/neutral-text.js";
import { reportSpreadsheet, tableSpreadsheet } from "../../src/render/spreadsheet.js";
import { csvCells, fileIn, sheetsIn, whole } from "../render/read-files.js";
import { hostileTexts, someReport } from "../support/arbitraries/reports.js";

const begins = /^[\s\ufeff]*[=+\-@\t\r＝＋－＠]/;
const texts = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\u3000=", "＠"), fc.string())
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);
const columns = ["a", "b"].map((key) => ({ key, label: { zh: `=${key}`, en: `+${key}` } }));
const rows = fc.array(fc.record({ a: texts, b: texts }), { maxLength: 5 });

describe("no cell of a file is a formula", () => {
  it("keeps what begins like one behind an apostrophe, and all else as it is", () => {
    expect(["=1", "+86", "-5", "@x", " =1", "＝1"].map(neutralised)).toEqual([
      "'=1",
      "'+86",
      "'-5",
      "'@x",
      "' =1",
      "'＝1",
    ]);
    expect(["\t=1", "\r\n@x"].map(neutralised)).toEqual(["' =1", "'  @x"]);
    expect(["张某某", "1-2", "a=b", "", "–"].map(neutralised)).toEqual(["张某某", "1-2", "a=b", "", "–"]);
    fc.assert(
      fc.property(texts, (text) => {
        expect(neutralised(text)).not.toMatch(begins);
      }),
    );
  });

  it("holds for reports as spreadsheets, of which none has a formula", async () => {
    await fc.assert(
      fc.asyncProperty(someReport, async (report) => {
        const bytes = await reportSpreadsheet(report, { language: "zh" });
        const sheets = await sheetsIn(bytes);
        for (const cell of sheets.flatMap(({ cells }) => cells.flat()))
          if (typeof cell === "string") expect(cell).not.toMatch(begins);
        for (let i = 1; i <= sheets.length; i++) {
          const xml = fileIn(bytes, `xl/worksheets/sheet${i}.xml`);
          expect(xml).toContain("<sheetData>");
          expect(xml).not.toContain("<f>");
        }
      }),
      { numRuns: 50 },
    );
  });

  it("holds for reports as CSV, where a number with a sign is a number alone", () => {
    fc.assert(
      fc.property(someReport, (report) => {
        for (const cell of csvCells(reportCsv(report, { language: "en" })).flat())
          if (!/^-\d+$/.test(cell)) expect(cell).not.toMatch(begins);
      }),
    );
  });

  it("holds for big tables in both formats, also for their heads", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const [sheet] = await sheetsIn(await whole(tableSpreadsheet(columns, list, { language: "zh" })));
        let csv = "";
        for await (const piece of tableCsv(columns, list, { language: "zh" })) csv += piece;
        for (const cell of [...(sheet?.cells ?? []), ...csvCells(csv)].flat()) expect(String(cell)).not.toMatch(begins);
        expect(sheet?.cells[0]).toEqual(["'=a", "'=b"]);
      }),
      { numRuns: 50 },
    );
  });
});
