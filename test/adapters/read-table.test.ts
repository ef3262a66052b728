import { BaoxueError } from "baoxue";
import { dateCell, momentCell } from "baoxue/import";
import { readCsvTable, readSpreadsheetTable } from "baoxue/read-table";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/universal";

const cellsOf = (text: string) => readCsvTable(text).rows.map(({ cells }) => cells);

describe("a file of text", () => {
  it.each([
    [",", "姓名,班级\r\n王某某,7-3\r\n"],
    [";", "姓名;班级\n王某某;7-3"],
    ["\t", "\ufeff姓名\t班级\r王某某\t7-3\r"],
  ])("is parted by what stands most often in it: %j", (delimiter, text) => {
    expect(readCsvTable(text)).toEqual({
      delimiter,
      issues: [],
      rows: [
        { row: 1, cells: ["姓名", "班级"] },
        { row: 2, cells: ["王某某", "7-3"] },
      ],
    });
  });

  it("may hold delimiters, quotes and line breaks in quoted cells", () => {
    expect(cellsOf('"a,b";"say ""x"""\n"1\n2";3\n')).toEqual([
      ["a,b", 'say "x"'],
      ["1\n2", "3"],
    ]);
  });

  it("is parted as the host says, whatever stands in it", () => {
    expect(readCsvTable("a;b,c", { delimiter: "," }).rows[0]?.cells).toEqual(["a;b", "c"]);
  });

  it("keeps empty lines, so that row numbers are those of the file", () => {
    expect(readCsvTable("a,b\n\n1,2\n").rows.map(({ row, cells }) => [row, cells])).toEqual([
      [1, ["a", "b"]],
      [2, [""]],
      [3, ["1", "2"]],
    ]);
    expect(readCsvTable("").rows).toEqual([]);
  });

  it("says where quotes do not close", () => {
    expect(readCsvTable('a,b\n1,"2\n3,4').issues.map(({ path, expected }) => [path, expected])).toEqual([
      ["rows[2]", "quotes that close"],
    ]);
  });

  it("gives the cells that were written, whatever they hold", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', ",", ";", "\t", "\r\n", " x ", "=1"));
    const row = fc.array(cell, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("," as const, ";" as const, "\t" as const),
        (rows, delimiter) => {
          fc.pre(!rows[0]?.[0]?.startsWith("\ufeff"));
          const text = Papa.unparse(rows, { delimiter, newline: "\n", quotes: true });
          expect(readCsvTable(text, { delimiter }).rows.map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });

  it("may be anything without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ",", ";", "\t", "\r", "\n", "a", "\ufeff") }), (text) => {
        expect(readCsvTable(text).rows.map(({ row }) => row)).toEqual(readCsvTable(text).rows.map((_, i) => i + 1));
      }),
    );
  });
});

describe("a workbook", () => {
  const file = () =>
    writeXlsxFile([
      {
        sheet: "学生",
        data: [
          ["姓名", "出生日期", "时间", "年级", "孤儿", null],
          [
            "王某某",
            { value: new Date(Date.UTC(2015, 8, 1)), type: Date, format: "yyyy-mm-dd" },
            { value: new Date(Date.UTC(2025, 9, 16, 8, 20)), type: Date, format: "yyyy-mm-dd hh:mm" },
            7,
            false,
            null,
          ],
        ],
      },
      { sheet: "空表", data: [] },
    ]).toBlob();

  it("is read sheet by sheet, dates by their UTC parts", async () => {
    const [pupils, empty] = await readSpreadsheetTable(await file());
    expect(pupils).toEqual({
      sheet: "学生",
      rows: [
        { row: 1, cells: expect.arrayContaining(["姓名", "出生日期", "时间", "年级", "孤儿"]) },
        { row: 2, cells: expect.arrayContaining(["王某某", "2015-09-01", "2025-10-16T08:20", 7, false]) },
      ],
    });
    expect(empty).toEqual({ sheet: "空表", rows: [] });
    const [, born, at] = pupils?.rows[1]?.cells ?? [];
    expect(dateCell.read(born ?? null)).toEqual({ kind: "value", value: "2015-09-01" });
    expect(momentCell.read(at ?? null)).toEqual({ kind: "value", value: "2025-10-16T08:20" });
  });

  it("may be given as bytes, also as a part of a longer buffer", async () => {
    const bytes = await (await file()).arrayBuffer();
    const within = new Uint8Array(bytes.byteLength + 5);
    within.set(new Uint8Array(bytes), 5);
    const all = await Promise.all(
      [bytes, new Uint8Array(bytes), within.subarray(5)].map((one) => readSpreadsheetTable(one)),
    );
    expect(all.map((sheets) => sheets[0]?.rows.length)).toEqual([2, 2, 2]);
  });

  it.each([
    ["text", new TextEncoder().encode("姓名,班级")],
    ["nothing", new Uint8Array()],
  ])("is refused where it is %s", async (_, bytes) => {
    const refused = await readSpreadsheetTable(bytes).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BaoxueError);
    expect((refused as BaoxueError).code).toBe("invalid-input");
  });
});
