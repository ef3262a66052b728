import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markLevels } from "../../src/render/charts/mark-levels.js";

describe("the levels of marks", () => {
  it("are one, where the marks are apart", () => {
    expect(markLevels([0, 30, 60])).toEqual([0, 0, 0]);
  });

  it("are as many as marks crowd together, the first that is free first", () => {
    expect(markLevels([0, 1, 2, 27, 40])).toEqual([0, 1, 2, 0, 1]);
  });

  it("let no mark cover another", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 600, noNaN: true })), (places) => {
        const sorted = [...places].sort((a, b) => a - b);
        const levels = markLevels(sorted);
        for (const [i, a] of sorted.entries())
          for (const [j, b] of sorted.entries())
            if (i < j && levels[i] === levels[j]) expect(b - a).toBeGreaterThanOrEqual(26 - 1e-9);
      }),
    );
  });
});
