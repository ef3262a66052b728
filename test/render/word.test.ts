import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { reportWord } from "../../src/render/word.js";
import type { ReportBlock, ReportDocument } from "../../src/reports/report-document.js";
import { fileIn, wordText } from "./read-files.js";

const same = (words: string) => ({ zh: words, en: words });

const blocks: readonly ReportBlock[] = [
  {
    kind: "table",
    columns: [
      { label: same("学号"), share: 3 },
      { label: same("天数"), share: 1, centred: true },
    ],
    groups: [{ rows: [{ cells: [{ text: same("P1"), note: same("注") }, { text: same("") }] }] }],
  },
  { kind: "narrative", label: same("意见"), lines: 2 },
  { kind: "signatures", lines: [same("签字"), same("日期"), same("见证人")] },
  { kind: "seal", body: same("某学校"), date: same("2025年10月16日") },
  { kind: "attachments", items: [same("甲"), same("乙")] },
];

const report: ReportDocument = {
  title: { zh: "通知书", en: "Notice" },
  serial: same("〔2025〕7号"),
  meta: [{ label: same("单位"), value: same("S1") }],
  sections: [{ heading: same("一"), ownPage: true, blocks }],
};

const documentOf = async (of: ReportDocument): Promise<string> =>
  fileIn(await reportWord(of, { language: "zh" }), "word/document.xml");

describe("a report as a Word file", () => {
  it("reads as the report does", async () => {
    const text = wordText(await reportWord(report, { language: "zh" }));
    expect(text.split("\n").filter((line) => line !== "")).toEqual(
      [
        ["通知书", "〔2025〕7号", "单位", "S1", "一", "通知书 · 一", "学号", "天数", "P1", "注", "意见"],
        ["签字", "日期", "见证人", "某学校", "（盖章）", "2025年10月16日", "附件：1. 甲", "2. 乙"],
      ].flat(),
    );
  });

  it("is on A4, with heads of tables on every page and rows that do not break", async () => {
    const xml = await documentOf(report);
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml.split("<w:tblHeader/>").length - 1).toBe(2); // what the page belongs to, and the columns
    const [rows, whole] = [/<w:tr[ >]/g, /<w:cantSplit\/>/g].map((sign) => xml.match(sign)?.length);
    expect(whole).toBe(rows);
    expect(await documentOf({ ...report, orientation: "landscape" })).toContain(
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    );
  });

  it("keeps tables within the page", async () => {
    const xml = await documentOf(report);
    const widths = [...xml.matchAll(/<w:tblGrid>([^]*?)<\/w:tblGrid>/g)].map(([, grid]) =>
      [...(grid ?? "").matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(widths.length).toBe(4);
    for (const width of widths) expect(width).toBeLessThanOrEqual(11_906 - 2 * 851 + 2);
    expect(xml.split('<w:tblLayout w:type="fixed"/>').length - 1).toBe(4);
  });

  it("has fonts that Chinese offices have, page numbers, and lines to write on 8 mm high", async () => {
    const bytes = await reportWord(report, { language: "zh" });
    const xml = fileIn(bytes, "word/document.xml");
    expect(new Set([...xml.matchAll(/w:eastAsia="([^"]+)"/g)].map(([, font]) => font))).toEqual(
      new Set(["SimSun", "SimHei", "FangSong"]),
    );
    expect(xml.split('<w:trHeight w:val="454" w:hRule="atLeast"/>').length - 1).toBe(3);
    const footer = Object.keys(unzipSync(bytes)).find((name) => /^word\/footer\d*\.xml$/.test(name)) ?? "";
    expect(fileIn(bytes, footer)).toContain("NUMPAGES");
  });

  it("says when it was made only where the host says so", async () => {
    const bare = fileIn(await reportWord(report, { language: "zh" }), "docProps/core.xml");
    expect(bare).not.toMatch(/created|modified/);
    const stamped = await reportWord(report, { language: "zh", stamp: "2025-10-16T10:00" });
    expect(fileIn(stamped, "docProps/core.xml").match(/2025-10-16T02:00:00Z/g)?.length).toBe(2);
    await expect(reportWord(report, { language: "zh", stamp: "2025-02-30" })).rejects.toThrow(/invalid-moment: stamp/);
  });

  it("is packed in the same order with the same times", async () => {
    const bytes = await reportWord(report, { language: "zh" });
    const names = Object.keys(unzipSync(bytes));
    expect(names[0]).toBe("[Content_Types].xml");
    expect(strFromU8(bytes.subarray(0, 2))).toBe("PK");
    expect([...bytes.subarray(10, 14)]).toEqual([0, 96, 34, 0]); // 12:00:00 on the second day of 1980
  });
});
