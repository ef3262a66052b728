import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Mask, maskName, maskNumber, maskText } from "../../../src/reports/privacy/masks.js";

const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
const masks: readonly Mask[] = ["name", "number", "date", "whole"];

function masked(value: string, mask: Mask): string {
  const { zh, en } = maskText({ zh: value, en: value }, mask);
  expect(zh).toBe(en);
  return zh;
}

describe("a masked text", () => {
  it("is a first character and two stars for a name, whatever its length", () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const [first] = Array.from(name.trim());
        expect(maskName(name)).toBe(first === undefined ? "" : `${first}**`);
      }),
    );
  });

  it("does not cut a rare character of two code units in half", () => {
    expect(maskName("𠮷某某")).toBe("𠮷**");
    expect(maskNumber("𠮷234567890𠮷")).toBe("𠮷23****890𠮷");
  });

  it("holds of a number the first three and the last four characters, and of a short one nothing", () => {
    fc.assert(
      fc.property(anyText, (number) => {
        const signs = Array.from(number.trim());
        const shown = signs.length < 11 ? [] : [...signs.slice(0, 3), "****", ...signs.slice(-4)];
        expect(maskNumber(number)).toBe(signs.length === 0 ? "" : shown.length === 0 ? "****" : shown.join(""));
      }),
    );
  });

  it("tells of two names with one surname, and of two numbers with the same ends, nothing apart", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        expect(maskName(`王${a}`)).toBe(maskName(`王${b}`));
        expect(maskNumber(`110${c}01234002X`)).toBe(maskNumber(`110${d}56789002X`));
      }),
    );
  });

  it("holds of a date the year, and of anything else that stands for one nothing", () => {
    expect(masked("2012-05-20", "date")).toBe("2012-**-**");
    for (const other of ["20120520", "2012年5月20日", "May 2012"]) expect(masked(other, "date")).toBe("****");
  });

  it("is always the same where nothing is to be told", () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(masked(value, "whole")).toBe(value.trim() === "" ? "" : "****");
      }),
    );
  });

  it("stays empty where there is nothing, be it blanks, under every mask", () => {
    for (const mask of masks) for (const nothing of ["", " ", "\t", "　"]) expect(masked(nothing, mask)).toBe("");
  });
});
