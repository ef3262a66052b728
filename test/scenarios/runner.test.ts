/** What the tables of scenarios say is understood word by word; what is not understood is an error that names the place. */
import { describe, expect, it } from "vitest";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { casesOf } from "./runner/cases.js";
import { blocksOf } from "./runner/markdown.js";
import { pageOf } from "./runner/page.js";
import { periodIn, periodWord } from "./runner/periods.js";

const { answerOf, enginesOf } = casesOf(city2016);
const engines = enginesOf(city2016);

const page = `# 一页

## 名册

| 类别 | 名称 | 详情 |
|---|---|---|
| 学校 | 东镇初中 | 镇街：东镇；主管部门：本市 |
| 班级 | 七年级一班 | 学校：东镇初中；年级：七年级 |
| 学生 | 甲 | 班级：七年级一班 |

## 背景

- 记录自：2025-09-01
- 点名至：2025-10-31

## 第一天

### 当天有人家访（2.1.2i）

| 时间 | 事项 | 对象 | 经办 | 详情 | 录入 |
|---|---|---|---|---|---|
| 2025-10-13 | 缺课 | 甲 | | | |
| 2025-10-13 18:00 | 家访 | 甲 | 班主任 | 目的：劝其返校；对方：监护人；亲自上门：是 | |

- 问：2025-10-13 20:00

| 条款 | 规则 | 对象 | 责任 | 期限 | 进展 |
|---|---|---|---|---|---|
| 2.1.2i | 第一天当天联系 | 甲 | 七年级一班 班主任 | 2025-10-13 | 已办 |
| 2.1.2j | 第二天校领导家访 | 无 | | | |
`;

/** The page with one thing written otherwise. */
function pageWith(line: string, instead: string): string {
  if (!page.includes(line)) throw new Error(`no such line: ${line}`);
  return page.replace(line, instead);
}

/** Where something stands in the page. */
function placeOf(line: string): string {
  return `page.md:${page.slice(0, page.indexOf(line)).split("\n").length}`;
}

/** What is wrong with the page's one question. */
function answer(text: string): readonly string[] {
  const [scenario] = pageOf("page.md", text).scenarios;
  const [asked] = scenario?.questions ?? [];
  if (!scenario || !asked) throw new Error("no question");
  return answerOf(scenario, asked, engines);
}

const question = "- 问：2025-10-13 20:00";
const given = "| 2025-10-13 18:00 | 家访";
const found = "| 2.1.2i | 第一天当天联系";
const nothing = "| 2.1.2j | 第二天校领导家访 | 无 | | | |";
const head = `${placeOf(question)} 当天有人家访，问 2025-10-13 20:00`;

/** The line of a row, as complaints name it. */
function row(line: string): string {
  return `第${placeOf(line).slice("page.md:".length)}行`;
}

describe("a page that is right", () => {
  it("has nothing to complain of", () => {
    expect(answer(page)).toEqual([]);
  });

  it("may ask as of what was known", () => {
    expect(answer(pageWith(question, `${question}，知：2025-10-13 17:30`))).toEqual([
      `${head}，${row(found)} [2.1.2i] 第一天当天联系 甲：应为“进展 已办”，实为“待办”`,
    ]);
  });
});

describe("a finding that is not as the table says is told with file, scenario, row and clause", () => {
  it.each([
    [
      "another day",
      pageWith("七年级一班 班主任 | 2025-10-13 |", "七年级一班 班主任 | 2025-10-14 |"),
      `${row(found)} [2.1.2i] 第一天当天联系 甲：应为“期限 2025-10-14”，实为“2025-10-13”`,
    ],
    [
      "another office",
      pageWith("七年级一班 班主任", "东镇初中 学校"),
      `${row(found)} [2.1.2i] 第一天当天联系 甲：应为“责任 东镇初中 学校”，实为“七年级一班 班主任”`,
    ],
    [
      "another clause",
      pageWith("| 2.1.2i |", "| 2.1.2h |"),
      `${row(found)} [2.1.2h] 第一天当天联系 甲：应为“条款 2.1.2h”，实为“2.1.2i”`,
    ],
    [
      "one that is not there",
      pageWith(nothing, "| 2.1.2j | 第二天校领导家访 | 甲 | | | 待办 |"),
      `${row(nothing)} [2.1.2j] 第二天校领导家访 甲：应有而没有`,
    ],
    [
      "one too many",
      pageWith("甲 | 七年级一班 班主任 | 2025-10-13 | 已办 |", "无 | | | |"),
      "多出 [2.1.2i] contact-on-day-one 甲（已办，city-2016/contact-on-day-one@甲#2025-10-13）",
    ],
  ])("%s", (_what, text, complaint) => {
    const [said = "", ...more] = answer(text);
    expect([said.startsWith(head), said.endsWith(complaint), more]).toEqual([true, true, []]);
  });

  it("and so is what is still wanted, and what a remark says", () => {
    const columns = "| 条款 | 规则 | 对象 | 责任 | 期限 | 进展 |";
    const more = pageWith(columns, "| 条款 | 规则 | 对象 | 还缺 | 备注 | 进展 |");
    expect(answer(more.replace("七年级一班 班主任 | 2025-10-13 |", "无 | 办结：2025-10-13 18:00；面向：无 |"))).toEqual(
      [`${head}，${row(found)} [2.1.2i] 第一天当天联系 甲：应为“面向：无”，实为“”`],
    );
    expect(answer(more.replace("七年级一班 班主任 | 2025-10-13 |", "家访 | 办结：2025-10-13 |"))).toEqual([
      `${head}，${row(found)} [2.1.2i] 第一天当天联系 甲：应为“还缺 家访”，实为“无”`,
      `${head}，${row(found)} [2.1.2i] 第一天当天联系 甲：应为“办结：2025-10-13”，实为“2025-10-13 18:00”`,
    ]);
    expect(() => answer(more)).toThrow(`${placeOf(found)}: 详情须写作`);
  });
});

describe("a word that is not known is an error that names its place", () => {
  const missed = "| 2025-10-13 | 缺课";
  const scenario = "### 当天有人家访（2.1.2i）";
  const registers = "- 点名至：2025-10-31";
  const columns = "| 条款 | 规则 |";

  it.each([
    ["| 家访 |", "| 上门 |", given, "不认识的事项“上门”"],
    ["| 甲 | 班主任 |", "| 申 | 班主任 |", given, "不认识的对象“申”"],
    ["| 甲 | 班主任 |", "| | 班主任 |", given, "缺少对象"],
    ["| 甲 | 班主任 |", "| 甲 | 班长 |", given, "不认识的经办单位“班长”"],
    ["| 甲 | 班主任 |", "| 东镇初中 | 班主任 |", given, "“家访”的对象须是学生"],
    ["目的：劝其返校；", "目的：劝复；", given, "不认识的目的“劝复”"],
    ["目的：劝其返校；", "", given, "“家访”缺少“目的”"],
    ["目的：劝其返校；", "目的：劝其返校；天气：晴；", given, "不认识的详情“天气”"],
    ["目的：劝其返校；", "目的：劝其返校；目的：劝其返校；", given, "“目的”写了两次"],
    ["目的：劝其返校；", "劝其返校；", given, "详情须写作"],
    ["2025-10-13 18:00", "2025-10-33 18:00", given, "不是日期或时刻"],
    ["2025-10-13 18:00 | 家访", "2025-10-13 18:00 | 情况登记", given, "“情况登记”不写经办"],
    [missed, "| 2025-10-12 | 缺课", missed, "2025-10-12没有课"],
    [missed, "| 2025-11-13 | 缺课", missed, "不在点名的日子之内"],
    [missed, "| 2025-10-13 晚上 | 缺课", missed, "节次只写上午、下午"],
    ["| 缺课 | 甲 |", "| 缺课 | 七年级一班 |", missed, "“七年级一班”2025-10-13不在哪个班"],
    ["| 第一天当天联系 |", "| 第一天联系 |", found, "不认识的规则“第一天联系”"],
    ["| 甲 | 七年级一班 班主任 |", "| 申 | 七年级一班 班主任 |", found, "不认识的对象“申”"],
    ["| 已办 |", "| 办了 |", found, "不认识的进展“办了”"],
    ["| 已办 |", "| |", found, "缺少进展"],
    [question, "- 问：十月十三日", question, "不是日期或时刻：“十月十三日”"],
    [question, "- 问 2025-10-13", question, "列表项须写作"],
    [question, "- 请问：2025-10-13 20:00", question, "不认识的“请问”"],
    [question, "", columns, "应得表之前须有“问”"],
    ["- 记录自：2025-09-01", "", scenario, "缺少“记录自”"],
    [registers, "", missed, "没有点名"],
    [registers, `${registers}；`, scenario, "不是日期"],
    ["- 记录自：2025-09-01", "- 记录自：2025-09-01；参数：3", scenario, "不是日期"],
    ["### 当天有人家访（2.1.2i）", "### 当天有人家访", scenario, "例的标题须以条款结尾"],
    ["| 学校 | 东镇初中 |", "| 单位 | 东镇初中 |", "| 学校 | 东镇初中 |", "不认识的类别“单位”"],
    ["年级：七年级 |", "年级：初一 |", "年级：七年级 |", "不认识的年级“初一”"],
    ["| 学生 | 甲 |", "| 学生 | 东镇 |", "| 学校 | 东镇初中 |", "“东镇”指两样东西"],
    ["亲自上门：是 | |", "亲自上门：是 |", given, "表头有6栏，本行有5栏"],
    ["| 期限 | 进展 |", "| 何时 | 进展 |", columns, "不认识的栏目“何时”"],
    ["| 时间 | 事项 |", "| 时间 | 什么 |", "| 时间 | 事项 |", "看不出是哪种表"],
    ["亲自上门：是 | |", "亲自上门：是 | 2025-10-12 |", scenario, "已知的事不可能如此"],
  ])("%s → %s", (line, instead, where, message) => {
    expect(() => answer(pageWith(line, instead))).toThrow(`${placeOf(where)}: ${message}`);
  });

  it.each([
    ["- 参数：3", "参数须写作"],
    ["- 列全：第一天联系", "不认识的规则“第一天联系”"],
  ])("%s", (line, message) => {
    const text = `${page.slice(0, page.indexOf(question))}${line}\n${page.slice(page.indexOf(question))}`;
    expect(() => answer(text)).toThrow(`${placeOf(scenario)}: ${message}`);
  });
});

describe("what the pages are read by", () => {
  it("tells headings, lines, tables and their places", () => {
    const [heading, line, table] = blocksOf(
      "a.md",
      "# 题\n\n话\n\n- 问：2025-10-13\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n",
    );
    expect(heading).toMatchObject({ kind: "heading", level: 1, text: "题", place: { file: "a.md", line: 1 } });
    expect(line).toMatchObject({ kind: "line", key: "问", value: "2025-10-13", place: { line: 5 } });
    expect(table).toMatchObject({ kind: "table", columns: ["甲", "乙"], rows: [{ place: { line: 9 } }] });
  });

  it("says periods as people do, and reads them back", () => {
    const keys = ["2025", "2025-H1", "2025-H2", "2025-09", "2025-2026", "2025-2026/autumn", "2025-2026/spring"];
    const said = [
      "2025年",
      "2025年上半年",
      "2025年下半年",
      "2025年9月",
      "2025-2026学年",
      "2025-2026秋季学期",
      "2025-2026春季学期",
    ];
    expect(keys.map(periodWord)).toEqual(said);
    expect(said.map((word) => periodIn(word, { file: "a.md", line: 1 }))).toEqual(keys);
  });
});
