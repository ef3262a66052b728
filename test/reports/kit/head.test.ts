import { BaoxueError, serialNumber } from "baoxue";
import { describe, expect, it } from "vitest";
import { headFields, missingSection } from "../../../src/reports/kit/head-section.js";
import { dateText, periodText } from "../../../src/reports/kit/report-dates.js";
import type { MissingItem, ReportHead } from "../../../src/reports/kit/report-head.js";
import { readerOf, stranger } from "../../support/reports.js";

describe("serialNumber", () => {
  it("puts year and number into the host's pattern, everywhere, with as many digits as asked for", () => {
    expect(serialNumber({ pattern: "某政控〔{year}〕{number}号" }, { year: 2025, number: 7 })).toBe(
      "某政控〔2025〕7号",
    );
    expect(serialNumber({ pattern: "{number}/{year}-{number}", width: 3 }, { year: 2025, number: 12 })).toBe(
      "012/2025-012",
    );
    expect(serialNumber({ pattern: "第{number}号", width: 2 }, { year: 2025, number: 123 })).toBe("第123号");
  });

  it("refuses a pattern without a number, and numbers that count nothing, each by its name", () => {
    expect(() => serialNumber({ pattern: "〔{year}〕号" }, { year: 2025, number: 1 })).toThrow(/pattern/);
    for (const number of [0, -1, 1.5, Number.NaN, Number.MAX_VALUE])
      expect(() => serialNumber({ pattern: "{number}" }, { year: 2025, number })).toThrow(/number/);
    expect(() => serialNumber({ pattern: "{number}" }, { year: 20.25, number: 1 })).toThrow(/year/);
  });

  it.each([
    ["scheme", undefined],
    ["scheme", null],
    ["pattern", {}],
    ["pattern", { pattern: 5 }],
    ["width", { pattern: "{number}", width: 1e9 }],
    ["width", { pattern: "{number}", width: 0 }],
    ["width", { pattern: "{number}", width: Number.NaN }],
    ["width", { pattern: "{number}", width: null }],
  ])("names %s of a scheme that is none: %j", (path, scheme) => {
    const number = (): string => serialNumber(scheme as never, { year: 2025, number: 7 });
    expect(number).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path })] }));
  });

  it.each([undefined, null, 5, {}, { year: 2025 }])("names what is not counted: %j", (counted) => {
    expect(() => serialNumber({ pattern: "{number}" }, counted as never)).toThrow(BaoxueError);
  });
});

describe("dates as papers write them", () => {
  it("have no leading zeros in Chinese, and keep the time where there is one", () => {
    expect(dateText("2025-09-01")).toEqual({ zh: "2025年9月1日", en: "2025-09-01" });
    expect(dateText("2025-10-16T08:05")).toEqual({ zh: "2025年10月16日08:05", en: "2025-10-16 08:05" });
    expect(periodText({ from: "2025-09-01", to: "2026-01-23" })).toEqual({
      zh: "2025年9月1日至2026年1月23日",
      en: "2025-09-01 to 2026-01-23",
    });
  });

  it("are days that exist", () => {
    expect(() => dateText("2025-02-29")).toThrow(/2025-02-29/);
    expect(() => periodText({ from: "2025-09-01", to: "2025-09-31" })).toThrow(/2025-09-31/);
  });
});

const head: ReportHead = {
  report: "some",
  about: { kind: "school", id: "S1" },
  asOf: "2025-10-31",
  answers: [],
  missing: [],
};
const context = { reader: stranger };

describe("the head of a report", () => {
  it("says about whom, up to when and by whose knowledge; the period and the clauses where there are any", () => {
    const said = (of: ReportHead): readonly string[] =>
      headFields(of, context).map(({ label, value }) => `${label.zh} ${value.zh}`);
    expect(said(head)).toEqual(["填报单位 学校S1", "截止时间 2025年10月31日", "记录截至 全部记录"]);
    const more = {
      ...head,
      period: { from: "2025-10-01", to: "2025-10-31" },
      knownOn: "2025-11-05",
      answers: ["anze-2023/3.5c"],
    } as const;
    const [, period, , known, clauses] = said(more);
    expect([period, known]).toEqual(["统计期间 2025年10月1日至2025年10月31日", "记录截至 2025年11月5日"]);
    expect(clauses).toContain("3.5c");
  });

  it("calls a place by its name where the directory has one, and a child by its number only to whom its identity is shown", () => {
    const source = {
      body: (id: string) => (id === "S1" ? { id, name: "某镇中学" } : undefined),
      officer: () => undefined,
    };
    const name = (about: ReportHead["about"], reader = stranger): string | undefined =>
      headFields({ ...head, about }, { reader, source })[0]?.value.zh;
    expect(name({ kind: "school", id: "S1" })).toBe("某镇中学");
    expect(name({ kind: "pupil", id: "P1" })).toBe("****");
    expect(name({ kind: "pupil", id: "3701122012001" })).toBe("370****2001");
    const own = { pupil: "P1", places: { class: "C1" }, persons: [], guardians: [] };
    const teacher = readerOf({ role: "homeroomTeacher", at: "C1", purpose: "persuasion" });
    const tied = { reader: teacher, source, ties: () => own };
    expect(headFields({ ...head, about: { kind: "pupil", id: "P1" } }, tied)[0]?.value.zh).toBe("P1");
    const counting = readerOf({ role: "educationAuthority", purpose: "statistics" });
    expect(name({ kind: "pupil", id: "P1" }, counting)).toBe("（不予显示）");
    expect(name({ kind: "school", id: "S1" }, counting)).toBe("某镇中学");
  });
});

describe("what a report lacks", () => {
  const item = (what: string, pupil: string, at = "C1"): MissingItem => ({
    what: { zh: what, en: what },
    subject: { kind: "pupil", id: pupil },
    owedBy: "homeroomTeacher",
    at,
  });
  function rows(missing: readonly MissingItem[], lines?: number): readonly string[] {
    const [section] = missingSection(missing, context, lines);
    return (section?.blocks ?? []).flatMap((block) =>
      block.kind === "table"
        ? block.groups.flatMap((group) => group.rows.map(({ cells }) => cells.map((cell) => cell.text.zh).join(" | ")))
        : block.kind === "note"
          ? [block.text.zh]
          : [],
    );
  }

  it("is nothing where nothing is missing", () => {
    expect(missingSection([], context)).toEqual([]);
  });

  it("stands on one line where the same office owes the same, and else on one each", () => {
    expect(rows([item("姓名", "P1"), item("性别", "P1"), item("姓名", "P2"), item("姓名", "P3", "C2")])).toEqual([
      "姓名 | 2项 | C1班主任",
      "性别 | 学生**** | C1班主任",
      "姓名 | 学生**** | C2班主任",
    ]);
  });

  it("is counted beyond so many lines, and none of it is lost", () => {
    const many = ["一", "二", "三"].flatMap((what) => [item(what, "P1"), item(what, "P2")]);
    expect(rows(many, 2)).toEqual(["一 | 2项 | C1班主任", "二 | 2项 | C1班主任", "另有2项"]);
  });

  it("is owed by nobody where no office is named", () => {
    expect(rows([{ what: { zh: "期间尚未结束", en: "the period still runs" } }])).toEqual(["期间尚未结束 | 1项 | "]);
  });
});
