import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldRows } from "../../src/render/field-rows.js";
import { printHtml } from "../../src/render/print.js";
import type { ReportBlock, ReportDocument } from "../../src/reports/report-document.js";
import { someReport } from "../support/arbitraries/reports.js";

const same = (words: string) => ({ zh: words, en: words });
const shown = (block: ReportBlock): string =>
  printHtml({ title: same("表"), meta: [], sections: [{ blocks: [block] }] }, { language: "zh" });

describe("forms and letters for print", () => {
  it("put two fields into a row, and a wide or a last one into a row of its own", () => {
    const html = shown({
      kind: "fields",
      fields: [
        { label: same("姓名"), value: same("王某某") },
        { label: same("性别"), value: same("") },
        { label: same("班级"), value: same("8-1") },
        { label: same("住址"), value: same("某村"), wide: true },
        { label: same("备注"), value: same("") },
      ],
    });
    expect(html).toContain(
      '<tr><th scope="row">姓名</th><td>王某某</td><th scope="row">性别</th><td></td></tr>\n' +
        '<tr><th scope="row">班级</th><td colspan="3">8-1</td></tr>\n' +
        '<tr><th scope="row">住址</th><td colspan="3">某村</td></tr>\n' +
        '<tr><th scope="row">备注</th><td colspan="3"></td></tr>',
    );
    expect(html).toContain("td:empty { height: 8mm; }");
  });

  it("lose no field, whatever their widths", () => {
    const field = fc
      .boolean()
      .map((wide) => ({ label: same("x"), value: same("y"), ...(wide ? { wide: true as const } : {}) }));
    fc.assert(
      fc.property(fc.array(field), (fields) => {
        const rows = fieldRows(fields);
        expect(rows.flat()).toEqual(fields);
        for (const row of rows)
          expect(row.length === 1 || (row.length === 2 && row.every(({ wide }) => !wide))).toBe(true);
      }),
    );
  });

  it("tick what is done, cross what is not, and leave open what nobody has said", () => {
    const html = shown({
      kind: "checklist",
      items: [{ text: same("a"), done: true, note: same("n") }, { text: same("b"), done: false }, { text: same("c") }],
    });
    const marks = [...html.matchAll(/<span class="mark">(.)<\/span> (.)/g)].map(([, mark, text]) => `${mark}${text}`);
    expect(marks).toEqual(["☑a", "☒b", "☐c"]);
    expect(html).toContain("<small>n</small>");
  });

  it("leave lines free where nothing was written, and none where something was", () => {
    const free = shown({ kind: "narrative", label: same("意见"), lines: 3 });
    expect(free.split('<div class="line"></div>').length - 1).toBe(3);
    const written = shown({ kind: "narrative", label: same("意见"), text: same("一\r\n二"), lines: 3 });
    expect(written).not.toContain('<div class="line">');
    expect(written).toContain('<p class="label">意见</p>\n<p>一</p>\n<p>二</p>');
  });

  it("set a letter, its enclosures and the seal as an office does", () => {
    expect(shown({ kind: "letter", addressee: same("家长："), paragraphs: [same("一"), same("二")] })).toContain(
      '<div class="letter">\n<p class="addressee">家长：</p>\n<p>一</p>\n<p>二</p>\n</div>',
    );
    expect(shown({ kind: "attachments", items: [same("甲"), same("乙")] })).toContain(
      "<p>附件：</p><div><p>1. 甲</p><p>2. 乙</p></div>",
    );
    expect(shown({ kind: "seal", body: same("某学校"), date: same("2025年10月16日") })).toContain(
      '<div class="seal"><p>某学校</p><p>（盖章）</p><p>2025年10月16日</p></div>',
    );
  });

  it("say the number right under the title, and lie as the report says unless asked otherwise", () => {
    const report: ReportDocument = {
      title: same("表"),
      serial: same("〔2025〕7号"),
      subtitle: same("十月"),
      orientation: "landscape",
      meta: [],
      sections: [],
    };
    const html = printHtml(report, { language: "zh" });
    expect(html).toContain('<h1>表</h1>\n<p class="serial">〔2025〕7号</p>\n<p class="subtitle">十月</p>');
    expect(html).toContain("size: A4 landscape");
    expect(printHtml(report, { language: "zh", orientation: "portrait" })).toContain("size: A4 portrait");
  });

  it("write tables of many columns in smaller type", () => {
    const table = (count: number): ReportBlock => ({
      kind: "table",
      columns: Array.from({ length: count }, () => ({ label: same("x"), share: 1 })),
      groups: [],
    });
    expect([10, 11].map((count) => shown(table(count)).includes('<table class="many">'))).toEqual([false, true]);
  });

  it("nest and escape in any report: no tag that is not ours, no attribute that a text brought", () => {
    fc.assert(
      fc.property(someReport, fc.constantFrom("zh", "en"), (report, language) => {
        const body = printHtml(report, { language }).replace(/^[^]*<body>/, "");
        const tags = new Set([...body.matchAll(/<\/?([a-z0-9]+)([^<>]*)>/g)].map(([, tag]) => tag));
        const ours =
          "body html h1 h2 p section table colgroup col thead tbody tr th td div ul li span small strong wbr".split(
            " ",
          );
        for (const tag of tags) expect(ours).toContain(tag);
        expect(body.replaceAll(/<\/?[a-z0-9]+(?: [a-z]+="[^"<>]*")*>/g, "")).not.toMatch(/[<>]/);
      }),
      { numRuns: 60 },
    );
  });
});
