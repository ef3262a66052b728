import {
  type ProtectedCell,
  protectedRate,
  publicCells,
  publishedText,
  suppressionNote,
  suppressionSign,
} from "baoxue";
import { describe, expect, it } from "vitest";

const at = (measure: string) => ({ area: "S1", period: "2025", measure });
const cells: readonly ProtectedCell[] = [
  { ...at("out"), value: { suppressed: "primary" } },
  { ...at("absent"), value: { suppressed: "complementary" } },
  { ...at("left"), value: { shown: 6 } },
  { ...at("moved"), value: { shown: 0 } },
  { ...at("roll"), value: { shown: 400 } },
];

describe("what the public gets", () => {
  it("does not tell one reason from another", () => {
    const given = publicCells(cells);
    expect(given.map(({ value }) => value)).toEqual([
      { suppressed: true },
      { suppressed: true },
      { shown: 6 },
      { shown: 0 },
      { shown: 400 },
    ]);
    expect(JSON.stringify(given)).not.toMatch(/primary|complementary/);
  });

  it("is printed alike from both forms", () => {
    expect(publicCells(cells).map(({ value }) => publishedText(value))).toEqual(
      cells.map(({ value }) => publishedText(value)),
    );
    expect(cells.map(({ value }) => publishedText(value))).toEqual(["*", "*", "6", "0", "400"]);
    expect(suppressionNote.zh).toContain(suppressionSign);
  });
});

describe("a rate of published counts", () => {
  it("is theirs, with several of them added up", () => {
    const rate = { numerator: [at("left"), at("moved")], denominator: [at("roll")] };
    expect(protectedRate(cells, rate)).toEqual({ shown: { numerator: 6, denominator: 400 } });
  });

  it.each([
    [at("out"), at("roll")],
    [at("absent"), at("roll")],
    [at("left"), at("out")],
    [at("out"), at("nothing")],
  ])("is suppressed where a count of it is (%j of %j)", (numerator, denominator) => {
    expect(protectedRate(cells, { numerator: [numerator], denominator: [denominator] })).toEqual({ suppressed: true });
  });

  it("is unknown where a count of it is, and not 0", () => {
    const rate = { numerator: [at("nothing")], denominator: [at("roll")] };
    expect(protectedRate(cells, rate)).toEqual({ unknown: [at("nothing")] });
  });
});
