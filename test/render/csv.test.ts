import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FlatRow, reportCsv, tableCsv } from "../../src/render/csv.js";
import type { ReportDocument } from "../../src/reports/report-document.js";
import { csvCells } from "./read-files.js";

const same = (words: string) => ({ zh: words, en: words });

const columns = [
  { key: "days", label: { zh: "天数", en: "Days" } },
  { key: "pupil", label: { zh: "学号", en: "Number" } },
];

async function table(rows: readonly FlatRow[], bom = false): Promise<string> {
  let text = "";
  for await (const piece of tableCsv(columns, rows, { language: "zh", bom })) text += piece;
  return text;
}

describe("a report as CSV", () => {
  const report: ReportDocument = {
    title: { zh: "台账", en: "Ledger" },
    meta: [{ label: same("单位"), value: same("S1, S2") }],
    sections: [
      {
        heading: { zh: "名单", en: "List" },
        blocks: [
          {
            kind: "table",
            columns: [{ label: same('学"号'), share: 1 }],
            groups: [{ rows: [{ cells: [{ text: same("a\r\nb") }] }, { cells: [{ text: same("-5"), number: -5 }] }] }],
          },
          { kind: "checklist", items: [{ text: same("x"), done: false, note: same("y") }] },
        ],
      },
    ],
  };

  it("says everything, line by line, quoted where it must be", () => {
    expect(reportCsv(report, { language: "zh" })).toBe(
      '台账\r\n单位,"S1, S2"\r\n\r\n名单\r\n"学""号"\r\na  b\r\n-5\r\n☒ x（y）\r\n',
    );
  });

  it("begins with a mark for spreadsheet programs where it is asked to", () => {
    expect(reportCsv(report, { language: "en", bom: true }).startsWith("\ufeffLedger\r\n")).toBe(true);
  });
});

describe("a big table as CSV", () => {
  it("has the columns asked for, in their order", async () => {
    expect(await table([{ pupil: "0012", days: -3, secret: 1 }, { days: 2 }], true)).toBe(
      "\ufeff天数,学号\r\n-3,0012\r\n2,\r\n",
    );
  });

  it("refuses a number that is none", async () => {
    await expect(table([{ days: Number.POSITIVE_INFINITY }])).rejects.toThrow(/invalid-input: rows\[0\]\.days/);
  });

  it("gives any table back, over all its pieces", async () => {
    const texts = fc.string({ unit: fc.constantFrom(..."学a1,;\"' |\\".split("")) }).map((text) => `x${text}`);
    const row = fc.record({ pupil: texts, days: fc.integer() });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1 }), async (list) => {
        const rows = Array.from({ length: 2100 }, (_, i) => list[i % list.length]).flatMap((one) => one ?? []);
        const read = csvCells(await table(rows)).slice(1);
        expect(read).toEqual(rows.map(({ days, pupil }) => [String(days), pupil]));
      }),
      { numRuns: 15 },
    );
  });
});
