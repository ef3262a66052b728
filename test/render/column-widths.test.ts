import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths } from "../../src/render/column-widths.js";
import type { ReportTable } from "../../src/reports/report-document.js";

const type = { width: 266, em: 2.82, padding: 1.3 };
const same = (words: string) => ({ zh: words, en: words });

function tableOf(columns: readonly (readonly [label: string, share: number, text: string])[]): ReportTable {
  return {
    kind: "table",
    columns: columns.map(([label, share]) => ({ label: same(label), share })),
    groups: [{ rows: [{ cells: columns.map(([, , text]) => ({ text: same(text) })) }] }],
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe("the widths of columns", () => {
  it("are the shares, where every column has room", () => {
    const table = tableOf([
      ["序号", 1, "1"],
      ["住址", 3, "某镇某村一组1号"],
    ]);
    expect(columnWidths(table, "zh", type)).toEqual([66.5, 199.5]);
  });

  it("keep a phone's number whole in a table of many columns, and break a child's number once", () => {
    const many = Array.from({ length: 18 }, () => ["事项", 3, ""] as const);
    const widths = columnWidths(
      tableOf([...many, ["电话", 1, "10012345678"], ["学籍号", 1, "G990123201804120025"]]),
      "zh",
      type,
    );
    // Eleven figures of a little more than half a Chinese character, and the ten of the longer half.
    expect(widths[18]).toBeCloseTo(1.3 + 11 * 0.58 * 2.82, 6);
    expect(widths[19]).toBeCloseTo(1.3 + 10 * 0.58 * 2.82, 6);
    expect(sum(widths)).toBeCloseTo(266, 6);
  });

  it("let a date break after its year, and no earlier", () => {
    const many = Array.from({ length: 24 }, () => ["字", 9, ""] as const);
    const widths = columnWidths(tableOf([...many, ["日", 0.1, "2025-10-16"]]), "zh", type);
    expect(widths[24]).toBeCloseTo(1.3 + 5 * 0.58 * 2.82, 6);
  });

  it("let names give way before numbers where there is no room for both", () => {
    const names = Array.from({ length: 29 }, () => ["人", 1, "王某某某某"] as const);
    const widths = columnWidths(tableOf([...names, ["电话", 1, "10012345678"]]), "zh", type);
    expect(widths[29]).toBeCloseTo(1.3 + 11 * 0.58 * 2.82, 6);
    expect(widths[0]).toBeLessThan(1.3 + 3 * 2.82);
  });

  it("fill the table, whatever stands in it", () => {
    const column = fc.tuple(fc.string({ maxLength: 8 }), fc.double({ min: 0.1, max: 9, noNaN: true }), fc.string());
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 40 }), (columns) => {
        const widths = columnWidths(tableOf(columns), "en", type);
        expect(sum(widths)).toBeCloseTo(266, 6);
        expect(widths.every((width) => width > 0)).toBe(true);
      }),
    );
  });
});
