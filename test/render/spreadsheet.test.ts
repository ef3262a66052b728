import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetNames } from "../../src/render/sheet-names.js";
import { sheetText } from "../../src/render/sheet-text.js";
import { columnLetters } from "../../src/render/sheet-xml.js";
import { type FlatRow, reportSpreadsheet, tableSpreadsheet } from "../../src/render/spreadsheet.js";
import type { ReportDocument, ReportTable } from "../../src/reports/report-document.js";
import { fileIn, sheetsIn, whole } from "./read-files.js";

const same = (words: string) => ({ zh: words, en: words });

const table: ReportTable = {
  kind: "table",
  columns: [
    { label: { zh: "学号", en: "Number" }, share: 3 },
    { label: { zh: "天数", en: "Days" }, share: 1, centred: true },
  ],
  groups: [
    {
      heading: same("八年级"),
      rows: [
        { cells: [{ text: same("0012") }, { text: same("5"), number: 5 }] },
        {
          cells: [
            { text: same("0013"), note: { zh: "待核实", en: "to be checked" } },
            { text: same("-1"), number: -1 },
          ],
        },
        { cells: [{ text: same("") }, { text: same("3"), number: 3, note: { zh: "补报", en: "late" } }] },
      ],
    },
  ],
};

const report: ReportDocument = {
  title: { zh: "台账", en: "Ledger" },
  serial: same("No. 7"),
  meta: [{ label: { zh: "单位", en: "Unit" }, value: same("S1") }],
  sections: [
    { heading: { zh: "名单", en: "List" }, blocks: [table] },
    { blocks: [{ kind: "note", text: same("end") }] },
    { heading: { zh: "名单", en: "List" }, blocks: [{ kind: "signatures", lines: [same("签字")] }, table] },
  ],
};

describe("a report as a spreadsheet", () => {
  it("comes back as it was: a sheet a table, numbers as numbers, all else as text", async () => {
    const sheets = await sheetsIn(await reportSpreadsheet(report, { language: "zh" }));
    expect(sheets.map(({ name }) => name)).toEqual(["名单", "名单 (2)"]);
    expect(sheets[0]?.cells).toEqual([
      ["台账", undefined],
      ["No. 7", undefined],
      ["单位", "S1"],
      ["名单", undefined],
      ["学号", "天数"],
      ["八年级", undefined],
      ["0012", 5],
      ["0013（待核实）", -1],
      [undefined, "3（补报）"],
      ["end", undefined],
    ]);
  });

  it("keeps the head of a table in sight and on every page, and is as wide as a page", async () => {
    const bytes = await reportSpreadsheet({ ...report, orientation: "landscape" }, { language: "en" });
    const sheet = fileIn(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<pane ySplit="5"');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(fileIn(bytes, "xl/workbook.xml")).toContain("&#39;List&#39;!$5:$5</definedName>");
    expect(fileIn(bytes, "xl/workbook.xml")).toContain("&#39;List (2)&#39;!$6:$6</definedName>");
  });

  it("writes texts in the format for text", async () => {
    const bytes = await reportSpreadsheet(report, { language: "zh" });
    const sheet = fileIn(bytes, "xl/worksheets/sheet1.xml");
    const styles = fileIn(bytes, "xl/styles.xml");
    const [, id] = /numFmtId="(\d+)" formatCode="@"/.exec(styles) ?? [];
    const cellStyles = /<cellXfs[^>]*>([^]*)<\/cellXfs>/.exec(styles)?.[1] ?? "";
    const isOfText = [...cellStyles.matchAll(/<xf\b([^>]*)>/g)].map(([, style]) => style?.includes(`numFmtId="${id}"`));
    const cells = [...sheet.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"(?: t="(s)")?><v>/g)];
    expect(cells.length).toBeGreaterThan(10);
    for (const [, style, type] of cells) expect(isOfText[Number(style)]).toBe(type === "s");
  });
});

describe("names of sheets", () => {
  it("are legal, and no two the same", () => {
    const allowed = /^[^[\]:*?/\\]{1,31}$/;
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: "binary", maxLength: 40 }),
            fc.constantFrom("a", "A", "'", "History", "\ufffd", "😀".repeat(20)),
          ),
          { maxLength: 6 },
        ),
        (wanted) => {
          const names = sheetNames(wanted);
          expect(names.length).toBe(wanted.length);
          for (const name of names) {
            expect(name).toMatch(allowed);
            expect(name).not.toMatch(/^'|'$|^history$/i);
          }
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        },
      ),
    );
    expect(sheetNames(["七/八年级", "名单", "名单", "x".repeat(40), "x".repeat(40), ""])).toEqual([
      "七 八年级",
      "名单",
      "名单 (2)",
      "x".repeat(31),
      `${"x".repeat(27)} (2)`,
      "Sheet6",
    ]);
  });
});

describe("texts of cells", () => {
  it("are never too long, and keep what the format would read as a code", () => {
    const long = sheetText("学".repeat(40_000));
    expect([long.length, long.at(-1)]).toEqual([32_767, "…"]);
    expect(sheetText(`${"a".repeat(32_765)}😀😀`)).toBe(`${"a".repeat(32_765)}…`);
    expect(sheetText("_x000D_ and _x")).toBe("_x005F_x000D_ and _x");
  });
});

describe("a big table as a spreadsheet", () => {
  const columns = [
    { key: "days", label: { zh: "天数", en: "Days" }, width: 8 },
    { key: "pupil", label: { zh: "学号", en: "Number" } },
    { key: "state", label: { zh: "状态", en: "State" } },
  ];
  const rows: readonly FlatRow[] = [
    { pupil: "0012", days: -3, state: { zh: "在校", en: "at school" }, secret: "x" },
    { pupil: undefined, days: 2.5 },
    { pupil: '<&">', days: 0, state: "a\nb" },
  ];
  const read = async (list: readonly FlatRow[], more = {}): ReturnType<typeof sheetsIn> =>
    sheetsIn(await whole(tableSpreadsheet(columns, list, { language: "zh", ...more })));

  it("comes back as it was, in the order of the columns and with nothing else", async () => {
    expect(await read(rows, { name: "在校" })).toEqual([
      {
        name: "在校",
        cells: [
          ["天数", "学号", "状态"],
          [-3, "0012", "在校"],
          [2.5, undefined, undefined],
          [0, '<&">', "a b"],
        ],
      },
    ]);
  });

  it("goes on on another sheet where one is full, under the same head", async () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ days: i }));
    const sheets = await read(many, { rowsPerSheet: 3, name: "a" });
    expect(sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
      ["a", 4],
      ["a (2)", 4],
      ["a (3)", 2],
    ]);
    expect(sheets.flatMap(({ cells }) => cells.slice(1).map(([days]) => days))).toEqual(many.map(({ days }) => days));
  });

  it("takes rows as they come, and gives the same bytes for them", async () => {
    async function* later(): AsyncGenerator<FlatRow> {
      for (const row of rows) yield await Promise.resolve(row);
    }
    const first = await whole(tableSpreadsheet(columns, later(), { language: "en" }));
    expect(await whole(tableSpreadsheet(columns, structuredClone(rows), { language: "en" }))).toEqual(first);
  });

  it("gives its first bytes before it has seen all rows", async () => {
    let seen = 0;
    function* endless(): Generator<FlatRow> {
      for (;;) yield { pupil: `P${seen++}`, days: Math.imul(seen, 2654435761) };
    }
    for await (const piece of tableSpreadsheet(columns, endless(), { language: "zh" })) if (piece.length > 0) break;
    expect(seen).toBeLessThan(50_000);
  });

  it.each([0, -1, 1.5, 1_048_576])("refuses %s rows a sheet", async (rowsPerSheet) => {
    await expect(read(rows, { rowsPerSheet })).rejects.toThrow(/invalid-input: rowsPerSheet/);
  });

  it("refuses a number that is none", async () => {
    await expect(read([{ days: 1 }, { days: Number.NaN }])).rejects.toThrow(/invalid-input: rows\[1\]\.days/);
  });

  it("names columns as programs do", () => {
    const letters = columnLetters(703);
    expect([letters[0], letters[25], letters[26], letters[51], letters[701], letters[702]]).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "ZZ",
      "AAA",
    ]);
  });

  it("gives any table back", async () => {
    const texts = fc
      .string({ unit: fc.constantFrom(..."学a1 _<&>\"'".split("")), minLength: 1 })
      .map((text) => `x${text}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ pupil: texts, days: fc.integer() }), { minLength: 1 }), async (list) => {
        const [sheet] = await read(list);
        expect(sheet?.cells.slice(1)).toEqual(list.map(({ pupil, days }) => [days, pupil, undefined]));
      }),
      { numRuns: 40 },
    );
  });
});
