import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { documentForms } from "../../src/reports/catalogue/document-forms-data.js";
import { renderCalls } from "../../src/reports/catalogue/render-calls-data.js";
import { reportCatalogue } from "../../src/reports/catalogue/report-catalogue-data.js";
import { reportsPage } from "../../src/reports/catalogue/reports-page.js";

describe.each(["zh", "en"] as const)("the page of the catalogue (%s)", (language) => {
  const page = reportsPage(reportCatalogue, documentForms, language);

  it("stands in docs as it is made", () => {
    const file = new URL(`../../docs/reports.${language}.md`, import.meta.url);
    expect(readFileSync(file, "utf8"), "made anew by `npm run pages`").toBe(page);
  });

  it("has a line for every report and every paper, and leaves no cell of them empty", () => {
    const lines = page.split("\n").filter((line) => line.startsWith("| "));
    expect(lines).toHaveLength(reportCatalogue.length + documentForms.length + renderCalls.length + 3);
    for (const line of lines) expect(line).not.toMatch(/\|\s+\|/);
  });

  it("tells by which fields each report is asked for, and which of them must be given", () => {
    for (const { id, scope } of reportCatalogue) {
      const [, own = ""] = page.split(`\`${id}\`\n\n- `);
      const told = (`- ${own}`.split("\n\n")[0] ?? "").matchAll(/^- `(\w+)`/gm);
      expect([id, ...[...told].map(([, name]) => name)]).toEqual([id, ...scope.map(({ name }) => name)]);
    }
    const [, monthly = ""] = page.split("`monthlyReport`\n\n");
    const words = language === "zh" ? ["（必填）", "（可选）"] : ["(required)", "(optional)"];
    expect(
      monthly
        .split("\n")
        .slice(0, 3)
        .map((line) => words.findIndex((word) => line.includes(word))),
    ).toEqual([0, 0, 1]);
  });
});
