import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { escapeHtml } from "../../src/render/html.js";
import { printHtml } from "../../src/render/print.js";
import { dutySheet } from "../../src/reports/duty-sheet.js";
import { dutySheetDocument } from "../../src/reports/duty-sheet-document.js";
import type { ReportDocument } from "../../src/reports/report-document.js";
import { assessment, finding, someAssessment } from "../calc/findings.js";

const same = (words: string) => ({ zh: words, en: words });

const report: ReportDocument = {
  title: { zh: "当日办理清单", en: "Duty sheet" },
  subtitle: { zh: "2025年10月16日", en: "2025-10-16" },
  meta: [{ label: { zh: "单位", en: "Office" }, value: same("S01") }],
  sections: [
    { heading: { zh: "汇总", en: "Summary" }, blocks: [{ kind: "note", text: { zh: "无", en: "None" } }] },
    {
      heading: same("7-3"),
      ownPage: true,
      blocks: [
        {
          kind: "table",
          columns: [
            { label: { zh: "序号", en: "No." }, share: 1, centred: true },
            { label: { zh: "事项", en: "Matter" }, share: 3 },
          ],
          groups: [
            {
              heading: { zh: "逾期", en: "Overdue" },
              rows: [{ cells: [{ text: same("1") }, { text: same("2025-10-15"), note: same("P1"), strong: true }] }],
            },
          ],
        },
        { kind: "signatures", lines: [{ zh: "签字", en: "Signature" }] },
      ],
    },
    { heading: same("8-1"), ownPage: true, blocks: [{ kind: "note", text: same("x") }] },
  ],
};

/** The elements in the order in which they open; fails where they do not nest, or where text holds a bare sign. */
function tagsOf(html: string): readonly string[] {
  const open: string[] = [];
  const all: string[] = [];
  for (const [piece] of html.slice("<!doctype html>\n".length).matchAll(/<style>[^<]*<\/style>|<[^>]*>|[^<]+/g)) {
    const [, end, tag] = /^<(\/?)([a-z0-9]+)(?: [a-z-]+="[^"<>]*")*>$/.exec(piece) ?? [];
    if (piece.startsWith("<style>")) all.push("style");
    else if (tag === undefined) expect(piece).toMatch(/^(?:[^<>&"']|&(?:amp|lt|gt|quot|#39);)+$/);
    else if (end === "/") expect(open.pop()).toBe(tag);
    else {
      all.push(tag);
      if (tag !== "meta" && tag !== "col" && tag !== "wbr") open.push(tag);
    }
  }
  expect(open).toEqual([]);
  return all;
}

describe("a report for print", () => {
  const html = printHtml(report, { language: "zh" });

  it("is a whole document in the language asked for", () => {
    expect(html.startsWith('<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">')).toBe(true);
    expect(html.endsWith("</html>\n")).toBe(true);
    expect(html).toContain("<title>当日办理清单 · 2025年10月16日</title>");
    expect(html).toContain("<h1>当日办理清单</h1>");
    const english = printHtml(report, { language: "en" });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("<h1>Duty sheet</h1>");
    expect(english).not.toContain("当日办理清单");
  });

  it("nests as it should", () => {
    const tags = tagsOf(html);
    expect(tags.filter((tag) => tag === "section").length).toBe(3);
    expect(tags.filter((tag) => tag === "table").length).toBe(2);
  });

  it("is for A4, lying as asked", () => {
    expect(html).toContain("size: A4 portrait");
    expect(printHtml(report, { language: "zh", orientation: "landscape" })).toContain("size: A4 landscape");
  });

  it("begins each hand-out on a page of its own, which says what it belongs to on every page", () => {
    expect(html.split('<section class="own-page">').length - 1).toBe(2);
    expect(html).toContain(
      '<thead>\n<tr class="running"><td colspan="2">当日办理清单 · 2025年10月16日 · 7-3</td></tr>\n' +
        '<tr><th scope="col">序号</th><th scope="col">事项</th></tr>\n</thead>',
    );
    expect(html).toContain('<p class="running">当日办理清单 · 2025年10月16日 · 8-1</p>');
    expect(html).toContain("thead { display: table-header-group; }");
  });

  it("has rows under their headings, strong cells, notes and lines to sign on", () => {
    expect(html).toContain('<tr class="group"><th colspan="2" scope="rowgroup">逾期</th></tr>');
    expect(html).toContain('<td class="centred">1</td>');
    expect(html).toContain('<td><strong><span class="date">2025-<wbr>10-15</span></strong><small>P1</small></td>');
    expect(html).toContain('<div class="signatures"><div>签字</div></div>');
    expect(html).toContain('<col style="width:25.00%"><col style="width:75.00%">');
  });

  it("has neither script nor link nor anything to fetch", () => {
    expect(tagsOf(html)).not.toContain("script");
    for (const word of ["<link", "<img", "<a ", "src=", "href=", "url(", "@import", "http:", "https:", "javascript:"])
      expect(html.toLowerCase()).not.toContain(word);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });
});

describe("what a host brings", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "</td></tr></table><script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "</style><script>",
      "P1' onmouseover='x",
      "&lt;b&gt;",
      "\u202egnitirw\u0000",
    ),
  );

  it("is shown as text, wherever it stands", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (child, place, unit) => {
        const found = assessment([
          finding("a", {
            subject: { kind: "pupil", id: child },
            bearers: [{ role: "homeroomTeacher", at: place, force: "binding" }],
            cites: [child],
          }),
        ]);
        const sheet = dutySheet(city2016, found);
        const html = printHtml(dutySheetDocument(city2016, sheet, { unit }), { language: "zh" });
        const harmless = printHtml(
          dutySheetDocument(
            city2016,
            dutySheet(city2016, assessment([finding("a", { subject: { kind: "pupil", id: "x" }, cites: ["x"] })])),
            { unit: "x" },
          ),
          { language: "zh" },
        );
        const withoutDates = (tags: readonly string[]) => tags.filter((tag) => tag !== "span");
        expect(withoutDates(tagsOf(html))).toEqual(withoutDates(tagsOf(harmless)));
      }),
    );
  });

  it("keeps every sign that can be shown", () => {
    expect(escapeHtml(`a & b < c > "d" 'e' 学`)).toBe("a &amp; b &lt; c &gt; &quot;d&quot; &#39;e&#39; 学");
    expect(escapeHtml("a\u0000b\r\nc\ud800d\u202ee")).toBe("a b  c\ufffdd\ufffde");
    const shown = (html: string): string =>
      html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => signs.get(name) ?? "");
    const signs = new Map([
      ["amp", "&"],
      ["lt", "<"],
      ["gt", ">"],
      ["quot", '"'],
      ["#39", "'"],
    ]);
    const printable = fc.string({ unit: fc.constantFrom(...Array.from("&<>\"'a;#39学;")) });
    fc.assert(
      fc.property(printable, (text) => {
        expect(shown(escapeHtml(text))).toBe(text);
      }),
    );
  });

  it("gives the same bytes for the same sheet", () => {
    fc.assert(
      fc.property(someAssessment, fc.constantFrom("zh", "en"), (found, language) => {
        const draw = (list: typeof found): string =>
          printHtml(dutySheetDocument(city2016, dutySheet(city2016, list)), { language });
        expect(draw(structuredClone(found))).toBe(draw(found));
      }),
      { numRuns: 30 },
    );
  });
});
