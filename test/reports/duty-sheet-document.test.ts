import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { type DutySheetOptions, dutySheet } from "../../src/reports/duty-sheet.js";
import { dutySheetDocument } from "../../src/reports/duty-sheet-document.js";
import type { ReportBlock, ReportDocument, ReportSection } from "../../src/reports/report-document.js";
import type { Assessment, Finding } from "../../src/rules/finding.js";
import { assessment, finding, someAssessment, undated } from "../calc/findings.js";

function laidOut(found: Assessment, options: DutySheetOptions = {}): ReportDocument {
  return dutySheetDocument(city2016, dutySheet(city2016, found, options));
}

const tableOf = (section: ReportSection | undefined): Extract<ReportBlock, { kind: "table" }> => {
  const table = section?.blocks.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  return table;
};

/** The cells of a table in Chinese. */
function rowsOf(section: ReportSection | undefined): readonly (readonly string[])[] {
  return tableOf(section).groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text.zh)));
}

describe("the duty sheet on paper", () => {
  it("says under what, for whom and from which records it is drawn up", () => {
    const sheet = dutySheet(city2016, { ...assessment([]), knownOn: "2025-10-16T17:00" });
    const { title, subtitle, meta } = dutySheetDocument(city2016, sheet, { unit: "第一小学" });
    expect(title.zh).toBe("控辍保学当日办理清单");
    expect(subtitle).toEqual({ zh: "2025年10月16日（星期四）", en: "Thursday, 2025-10-16" });
    expect(meta.map(({ label, value }) => `${label.zh}：${value.zh}`)).toEqual([
      "填报单位：第一小学",
      `依据文件：${city2016.title.zh}${city2016.number === undefined ? "" : `（${city2016.number}）`}`,
      `发文机关：${city2016.issuer.zh}`,
      "记录截至：2025年10月16日（星期四） 17:00",
    ]);
  });

  it("says that there is nothing to do", () => {
    const { sections } = laidOut(assessment([]));
    expect(sections.map(({ blocks }) => blocks)).toEqual([
      [{ kind: "note", text: { zh: "当日没有单位有待办事项。", en: "No office has anything to do today." } }],
    ]);
  });

  it("gives each office a page to sign, with its entries list by list", () => {
    const overdue = finding("b", { due: "2025-10-15", marks: { timeliness: "overdue" } });
    const [summary, office, cases] = laidOut(assessment([finding("a"), overdue])).sections;
    expect(rowsOf(summary)).toEqual([
      ["7-3班主任", "1", "1"],
      ["合计（不重复计）", "1", "1"],
    ]);
    expect([office?.heading?.zh, office?.heading?.en, office?.ownPage]).toEqual([
      "7-3班主任",
      "The homeroom teacher of 7-3",
      true,
    ]);
    const { groups } = tableOf(office);
    expect(groups.map(({ heading }) => heading?.zh)).toEqual(["逾期：1项", "今日到期：1项"]);
    expect(groups[0]?.rows[0]?.cells.map(({ strong }) => strong === true)).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(rowsOf(office)[1]?.slice(0, 4)).toEqual([
      "2",
      "待办（期限2025-10-16）",
      "学生P1",
      "家访（须见到人），或与家长电话沟通（须接通）",
    ]);
    expect(office?.blocks.at(-1)?.kind).toBe("signatures");
    expect(cases?.heading?.zh).toBe("未了结的个案");
  });

  it("counts what several offices bear once in all", () => {
    const bearers = [
      { role: "school", at: "S1", force: "binding" },
      { role: "townshipGovernment", at: "T1", force: "binding" },
    ] as const;
    const [summary] = laidOut(assessment([finding("joint", { bearers })])).sections;
    expect(rowsOf(summary).map((row) => row[1])).toEqual(["1", "1", "1"]);
  });

  it("puts many that stand alike into one row, and says how many they are", () => {
    const many = Array.from({ length: 21 }, (_, i) =>
      undated(`r${i}`, {
        kind: "requirement",
        rule: "unknown",
        subject: { kind: "pupil", id: `P${i}` },
        marks: { stage: "violated" },
      }),
    );
    const rows = (count: number): readonly (readonly string[])[] =>
      rowsOf(laidOut(assessment(many.slice(0, count))).sections[1]);
    expect(rows(20).length).toBe(20);
    expect(rows(21).map((row) => row[2])).toEqual(["21名学生"]);
    expect(rowsOf(laidOut(assessment(many)).sections[0])[0]).toEqual(["7-3班主任", "21"]);
    const note = tableOf(laidOut(assessment(many)).sections[1]).groups[0]?.rows[0]?.cells[3]?.note;
    expect(note?.zh.startsWith("P0、P1、P10、")).toBe(true);
  });

  it("tells the gaps, the withdrawn, the ladders, what the registers lack and what was left out, if there is any", () => {
    const withdrawn = finding("w", {
      marks: { stage: "withdrawn" },
      basisWithdrawn: true,
      because: { ...finding("w").because, withdrawn: { at: "2025-10-16", leftTheSchool: ["report-1"] } },
    });
    const found: Assessment = {
      ...assessment([undated("g", { kind: "gap", marks: { force: "advisory" } }), withdrawn]),
      alerts: [
        {
          kind: "registersMissing",
          school: "S1",
          session: { date: "2025-10-16", session: "pm" },
          classes: ["7-1", "7-3"],
        },
        {
          kind: "expiredWithoutReturn",
          pupil: "P0007",
          school: "S1",
          since: "2025-10-11",
          event: "left-7",
          says: { zh: "学生P0007的休学已于2025-10-10期满", en: "pupil P0007: the suspension ended on 2025-10-10" },
        },
      ],
      leftOut: [{ rule: "contact-on-day-one" }, { rule: "leader-visit-on-day-two", waitsOn: ["contact-on-day-one"] }],
    };
    const { sections } = laidOut(found);
    expect(sections.slice(1).map(({ heading }) => heading?.en)).toEqual([
      "Still away, and the document asks nothing of anybody now (the library's own notice)",
      "Withdrawn lately",
      "Open cases",
      "Expected again, and nowhere on record (the library's own notice)",
      "What the registers lack",
      "Rules that were left out",
    ]);
    expect(tableOf(sections[2]).groups[0]?.rows[0]?.cells[2]?.note?.zh).toBe("已据此发出报告，应予撤回");
    expect(rowsOf(sections[4])).toEqual([["P0007", "学生P0007的休学已于2025-10-10期满"]]);
    expect(rowsOf(sections[5])).toEqual([["缺少点名", "2025-10-16 下午", "7-1和7-3"]]);
    expect(JSON.stringify(sections[6])).toMatch(/\(waits for .+\)/);
  });

  it("shows every entry, alone or in a row with others, whatever was found", () => {
    fc.assert(
      fc.property(someAssessment, (found) => {
        const sheet = dutySheet(city2016, found);
        const { sections } = dutySheetDocument(city2016, sheet, { rowsAlike: 1 });
        const own = sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === "signatures"));
        expect(own.length).toBe(sheet.offices.length);
        sheet.offices.forEach(({ items }, i) => {
          const counts = tableOf(own[i]).groups.map(({ heading }) => Number(/(\d+)项$/.exec(heading?.zh ?? "")?.[1]));
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(items.length);
        });
      }),
    );
  });

  it("is plain data: it survives JSON", () => {
    fc.assert(
      fc.property(someAssessment, (found) => {
        const report = laidOut(found);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the words of the sheet", () => {
  it("are there in both languages, for every kind of finding", () => {
    const kinds = ["duty", "requirement", "prohibition", "target", "consequence"] as const;
    const stages = { duty: "open", requirement: "violated", prohibition: "violated", target: "open" } as const;
    const all = kinds.map(
      (kind): Finding =>
        undated(kind, {
          kind,
          period: "2025-09",
          marks: { stage: kind === "consequence" ? "eligible" : stages[kind] },
        }),
    );
    const [, office] = laidOut(assessment(all)).sections;
    const cells = tableOf(office).groups.flatMap(({ rows }) =>
      rows.map(({ cells: [, state, , task] }) => [state, task]),
    );
    expect(cells.length).toBe(5);
    for (const cell of cells.flat()) {
      expect(cell?.text.zh).not.toBe("");
      expect(cell?.text.en).not.toBe("");
    }
  });
});
