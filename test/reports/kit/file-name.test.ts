import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SubjectRef } from "../../../src/model/subject.js";
import { reportFileName } from "../../../src/reports/kit/file-name.js";
import type { ReportHead } from "../../../src/reports/kit/report-head.js";

/** The name of a report about a body, as of 31 October. */
function nameOf(title: string, about: SubjectRef, token?: string): string {
  const head: ReportHead = { report: "own", about, asOf: "2025-10-31", answers: [], missing: [] };
  return reportFileName({ title: { zh: title, en: title } }, head, {
    language: "zh",
    ...(token === undefined ? {} : { token }),
  });
}

describe("the name of a report's file", () => {
  it("is its title, the body that it is about, and the day", () => {
    expect(nameOf("辍学学生台账", { kind: "school", id: "S01" })).toBe("辍学学生台账_S01_2025-10-31");
  });

  it("names no child, whatever token the host gives", () => {
    const about = { kind: "pupil", id: "P0613" } as const;
    expect(nameOf("控辍保学“一人一案”", about, "001")).toBe("控辍保学-一人一案_2025-10-31_001");
  });

  it("has no mark that turns the direction of writing, no folder above, and is no device", () => {
    expect(nameOf("a\u202Egnp.exe", { kind: "class", id: "..\\..\\x" })).toBe("a-gnp.exe_x_2025-10-31");
    expect(nameOf("CON.x", { kind: "school", id: "S01" })).toBe("_CON.x_S01_2025-10-31");
    expect(nameOf("lpt1.", { kind: "school", id: "S01" })).toBe("lpt1_S01_2025-10-31");
  });

  it("is one that every system takes, whatever stands in it", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("..", "../..", "..\\..\\x", "con", "NUL.", "\u202E", "\u200F", " . "),
    );
    fc.assert(
      fc.property(texts, texts, texts, (title, id, token) => {
        const name = nameOf(title, { kind: "class", id }, token);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}/\\:*?"<>|]|\.\./u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        expect(name).not.toMatch(/[.\s]$|^\.|^\s/);
      }),
    );
  });
});
