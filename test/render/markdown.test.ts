import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportMarkdown } from "../../src/render/markdown.js";
import { escapeMarkdown } from "../../src/render/markdown-text.js";
import type { ReportDocument } from "../../src/reports/report-document.js";
import { hostileTexts, someTable } from "../support/arbitraries/reports.js";

const same = (words: string) => ({ zh: words, en: words });

describe("a report as Markdown", () => {
  it("has headings, fields, tables, task lists and room to sign", () => {
    const report: ReportDocument = {
      title: same("表"),
      serial: same("No. 7"),
      meta: [{ label: same("单位"), value: same("S1") }],
      sections: [
        {
          heading: same("一"),
          blocks: [
            {
              kind: "table",
              columns: [
                { label: same("学号"), share: 1 },
                { label: same("天数"), share: 1, centred: true },
              ],
              groups: [
                {
                  heading: same("组"),
                  rows: [
                    {
                      cells: [
                        { text: same("a|b"), note: same("注") },
                        { text: same("5"), strong: true },
                      ],
                    },
                  ],
                },
              ],
            },
            {
              kind: "checklist",
              items: [{ text: same("x"), done: true }, { text: same("y"), done: false }, { text: same("z") }],
            },
          ],
        },
        {
          ownPage: true,
          blocks: [
            { kind: "letter", addressee: same("家长："), paragraphs: [same("一\n二")] },
            { kind: "attachments", items: [same("甲"), same("乙")] },
            { kind: "seal", body: same("学校"), date: same("2025-10-16") },
            { kind: "signatures", lines: [same("签字")] },
          ],
        },
      ],
    };
    expect(reportMarkdown(report, { language: "zh" }).split("\n")).toEqual(
      [
        ["# 表", "", "No. 7", "", "- **单位** S1", "", "## 一", ""],
        ["| 学号 | 天数 |", "|---|:-:|", "| **组** |  |", "| a\\|b<br>注 | **5** |", ""],
        ["- [x] x", "- [ ] ☒ y", "- [ ] z", "", "---", "", "家长：", "", "一", "", "二", ""],
        ["附件：", "", "1. 甲", "2. 乙", "", "学校", "", "（盖章）", "", "2025-10-16", ""],
        [`- 签字 ${"\\_".repeat(8)}`, ""],
      ].flat(),
    );
  });

  it("lets no text be markup", () => {
    expect(
      ["# x", "- x", "+ x", "1. x", "12) x", "=", "**x**", "a_b", "[x](y)", "`x`", "~~x~~"].map(escapeMarkdown),
    ).toEqual([
      "\\# x",
      "\\- x",
      "\\+ x",
      "1\\. x",
      "12\\) x",
      "\\=",
      "\\*\\*x\\*\\*",
      "a\\_b",
      "\\[x\\](y)",
      "\\`x\\`",
      "\\~\\~x\\~\\~",
    ]);
    expect(["<b>&amp;", "https://a.b", "www.a.b", "   x\n# y", "2025-10-16", "\\|"].map(escapeMarkdown)).toEqual([
      "&lt;b&gt;&amp;amp;",
      "https\\://a.b",
      "www\\.a.b",
      "x # y",
      "2025-10-16",
      "\\\\\\|",
    ]);
  });

  it("keeps every row of a table on a line of its own with as many cells as columns", () => {
    fc.assert(
      fc.property(someTable, (table) => {
        const text = reportMarkdown(
          { title: same("t"), meta: [], sections: [{ blocks: [table] }] },
          { language: "zh" },
        );
        const lines = text.trimEnd().split("\n").slice(2);
        const rows = table.groups.reduce((sum, { heading, rows: list }) => sum + list.length + (heading ? 1 : 0), 2);
        expect(lines.length).toBe(rows);
        for (const line of lines) expect(line.replaceAll(/\\./g, "").split("|").length - 2).toBe(table.columns.length);
      }),
    );
  });

  it("has no bare sign of HTML from a text", () => {
    for (const hostile of hostileTexts)
      expect(escapeMarkdown(hostile).replaceAll(/&(?:amp|lt|gt);/g, "")).not.toMatch(/[<>&]/);
  });
});
