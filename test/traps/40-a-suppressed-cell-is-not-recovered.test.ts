import { type CountTable, protectTable, publicCells, publishedText } from "baoxue";
import { describe, expect, it } from "vitest";

/** Two townships of two schools each, two months, and the sums of both. */
const counts = {
  S1: [1, 8],
  S2: [9, 12],
  S3: [14, 7],
  S4: [6, 10],
} as const;

function sum(schools: readonly (keyof typeof counts)[], months: readonly (0 | 1)[]): number {
  return schools
    .flatMap((school) => months.map((month) => counts[school][month]))
    .reduce((whole: number, one) => whole + one, 0);
}

const areas = {
  S1: ["S1"],
  S2: ["S2"],
  S3: ["S3"],
  S4: ["S4"],
  T1: ["S1", "S2"],
  T2: ["S3", "S4"],
  A: ["S1", "S2", "S3", "S4"],
} as const;
const periods = { "2025-09": [0], "2025-10": [1], term: [0, 1] } as const;

const table: CountTable = {
  areas: [
    { id: "A" },
    { id: "T1", parent: "A" },
    { id: "T2", parent: "A" },
    { id: "S1", parent: "T1" },
    { id: "S2", parent: "T1" },
    { id: "S3", parent: "T2" },
    { id: "S4", parent: "T2" },
  ],
  periods: [{ id: "term" }, { id: "2025-09", parent: "term" }, { id: "2025-10", parent: "term" }],
  measures: [{ id: "out" }],
  cells: Object.entries(areas).flatMap(([area, schools]) =>
    Object.entries(periods).map(([period, months]) => ({ area, period, measure: "out", count: sum(schools, months) })),
  ),
};

describe("a suppressed cell is not recovered by subtraction, nor turned into 0", () => {
  const protectedTable = protectTable(table, { minimumCell: 3 });
  const shown = new Map(
    publicCells(protectedTable.cells).map(({ area, period, value }) => [`${area} ${period}`, publishedText(value)]),
  );

  it("has more than one cell hidden in every sum that it is part of", () => {
    expect(shown.get("S1 2025-09")).toBe("*");
    const sums = [
      ["T1 2025-09", "S1 2025-09", "S2 2025-09"],
      ["S1 term", "S1 2025-09", "S1 2025-10"],
    ];
    for (const cells of sums) expect(cells.filter((cell) => shown.get(cell) === "*").length).toBeGreaterThanOrEqual(2);
  });

  it("nor by taking a total of what is hidden from one that is shown", () => {
    for (const period of Object.keys(periods)) {
      const hidden = ["S1", "S2", "S3", "S4"].filter((school) => shown.get(`${school} ${period}`) === "*");
      expect(hidden.length).not.toBe(1);
    }
    for (const school of Object.keys(counts)) {
      const hidden = Object.keys(periods).filter((period) => shown.get(`${school} ${period}`) === "*");
      expect(hidden.length).not.toBe(1);
    }
  });

  it("stays a sign: no suppressed cell is printed as a number, and none is left out", () => {
    expect(shown.size).toBe(table.cells.length);
    for (const { area, period } of protectedTable.audit) expect(shown.get(`${area} ${period}`)).toBe("*");
    for (const { value } of protectedTable.cells) {
      expect("shown" in value && "suppressed" in value).toBe(false);
      if ("suppressed" in value) expect(Number(publishedText(value))).toBeNaN();
    }
  });
});
