import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/text.js";
import { policies } from "../../src/policies/all.js";
import { describe as describeRule } from "../../src/rules/describe.js";
import type { Policy } from "../../src/rules/policy.js";
import { rulesPage } from "../../src/rules/rules-page.js";
import { plainText } from "../../src/rules/rules-page-words.js";
import { anyPolicy, policyOf } from "./any-rule.js";

const languages: readonly Language[] = ["zh", "en"];

/** The part of a page that is about one clause. */
function partOf(page: string, policy: Policy, clause: string): string {
  const heading = `## ${policy.clauses[clause]?.at ?? ""} · ${clause}\n`;
  const from = page.indexOf(heading);
  expect(from, heading).toBeGreaterThan(0);
  const next = page.indexOf("\n## ", from);
  return page.slice(from, next < 0 ? undefined : next);
}

const pages = policies.flatMap((policy) =>
  languages.map((language) => ({ id: policy.id, language, policy, page: rulesPage(policy, language) })),
);

describe.each(pages)("the page of $id in $language", ({ policy, language, page }) => {
  it("is the one in docs/", () => {
    const name = `docs/${policy.id}.${language}.md`;
    const file = join(import.meta.dirname, "../..", name);
    const message = `${name} is not what the rules say now: npm run pages`;
    const written = existsSync(file) ? readFileSync(file, "utf8") : "";
    expect(written === page, message).toBe(true);
  });

  it("has every clause in the order of the document, with its place and summary, then all rules, then the ladder", () => {
    const headings = page.split("\n").filter((line) => line.startsWith("## "));
    expect(headings).toEqual([
      ...Object.entries(policy.clauses).map(([id, { at }]) => `## ${at} · ${id}`),
      language === "zh" ? "## 规则一览" : "## All rules",
      language === "zh" ? "## 流程图" : "## What leads to what",
    ]);
    for (const [id, { summary }] of Object.entries(policy.clauses))
      expect(partOf(page, policy, id)).toContain(plainText(summary[language]));
  });

  it("has every rule as a sentence under each clause that it cites, and once in the table of all rules", () => {
    for (const rule of policy.rules)
      for (const id of rule.cites)
        expect(partOf(page, policy, id)).toContain(plainText(describeRule(policy, rule, language)));
    const rows = page
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .slice(2);
    expect(rows).toHaveLength(policy.rules.length);
    const columns = rows.map((row) => row.split(" | ").length);
    expect(new Set(columns)).toEqual(new Set([6]));
  });

  it("tells every reading once in full, and why each clause without rules has none", () => {
    for (const { open, chosen, why } of Object.values(policy.readings)) {
      const words = language === "zh" ? ["。采用：", "。理由："] : [". Chosen: ", ". Why: "];
      const said = [open, words[0], chosen, words[1], why]
        .map((part) => (typeof part === "object" ? plainText(part[language]) : part))
        .join("");
      expect(page.split(said), said).toHaveLength(2);
    }
    const silent = Object.entries(policy.clauses).filter(([id]) =>
      policy.rules.every(({ cites }) => !cites.includes(id)),
    );
    expect(silent.length).toBeGreaterThan(0);
    for (const [id, { note }] of silent)
      expect(partOf(page, policy, id)).toContain(plainText(note?.[language] ?? "no note"));
  });

  it("names every number, and says which ones the document does not give", () => {
    const parameters = Object.values(policy.parameters);
    for (const { meaning } of parameters) expect(page).toContain(plainText(meaning[language]));
    const missing =
      language === "zh" ? "文件没有给出，由使用者设定；" : "not given by the document; until a host sets it";
    expect(page.includes(missing)).toBe(parameters.some(({ value }) => value === undefined));
  });
});

describe("any page of rules", () => {
  const base = policyOf();
  const policy: Policy = {
    ...base,
    number: "教字〔2016〕1号",
    inForceFrom: "2025-02-01",
    inForceUntil: "2026-01-31",
    clauses: {
      c1: {
        at: "一",
        summary: { zh: "甲 *星*", en: "first *star*" },
        computable: "partly",
        note: { zh: "部分", en: "in part" },
      },
      c2: { at: "二", summary: { zh: "乙", en: "second" } },
      c3: { at: "三", summary: { zh: "丙", en: "third" }, computable: "no", note: { zh: "态度", en: "an attitude" } },
    },
    readings: { aimed: { ...given(["c2"]), target: { kind: "sameDay" } }, unaimed: given(["c2"]) },
    parameters: {
      ...base.parameters,
      spare: { clauses: ["c3"], meaning: { zh: "备用", en: "spare" }, unit: { zh: "天", en: "days" } },
    },
    rules: [
      {
        kind: "duty",
        id: "one",
        title: { zh: "第一", en: "one" },
        cites: ["c1", "c2"],
        readings: ["aimed"],
        bearers: ["school"],
        when: { kind: "enrolled" },
        must: { kind: "did", act: { kind: "homeVisit", where: {} } },
        due: { kind: "within", amount: { parameter: "dated" }, unit: "schoolDay" },
      },
    ],
  };

  it("says what the document is, whom it binds and how it counts", () => {
    const head = rulesPage(policy, "zh").split("\n## ")[0];
    expect(head).toContain("发文：略，教字〔2016〕1号，2025-01-01；自2025-02-01起至2026-01-31适用。");
    expect(head).toContain("能约束：班主任、学校和镇政府（街道办事处）；");
    expect(head).toContain("计算期限：当天不计入，遇休息日不移动，");
    expect(head).toContain(
      "条款3条，其中2条有规则；规则1条，理解2条，数值4项，其中2项由文件给出，0项由理解得出，2项没有给出、由使用者设定。",
    );
    const rolling: Policy = { ...policy, counting: { startDay: "included", roll: "nextWorkingDay" } };
    expect(rulesPage(rolling, "en")).toContain(
      "Deadlines: the day itself is counted, and a day that is a rest day is moved on to a working day, unless",
    );
  });

  it("tells a rule's readings and numbers where it is first cited, and then only where they stand", () => {
    const page = rulesPage(policy, "en");
    const [first, second] = [partOf(page, policy, "c1"), partOf(page, policy, "c2")];
    expect(first).toContain("first \\*star\\*");
    expect(first).toContain("Can be worked out in part. Note: in part");
    expect(first).toContain(
      "\n- **one**: When the pupil is expected in a class, the school must, within a number of school days",
    );
    expect(first).toContain("\n  - Left open: open. Chosen: chosen. Why: why. Aim: the same day.\n");
    expect(first).toContain('\n  - Number: the "number" set: 3 for primary from 2025-01-01 (left out).');
    expect(second).toContain("visit the home (c1, c2). What it rests on stands at c1.");
    expect(second).not.toContain("Number:");
  });

  it("shows what no rule rests on at its own clause", () => {
    expect(partOf(rulesPage(policy, "zh"), policy, "c2")).toContain("\n- 原文未定：某处。采用：某义。理由：某故。");
    expect(partOf(rulesPage(policy, "zh"), policy, "c3")).toContain(
      "不能判定。说明：态度\n\n- 数值：备用：文件没有给出，由使用者设定；设定之前，需要它的规则无法判断。",
    );
    const bare: Policy = { ...policy, rules: [], readings: {} };
    expect(partOf(rulesPage(bare, "en"), bare, "c2")).toContain("Can be worked out. No rule cites it.");
  });

  it("has every rule of any policy, and ends its lines cleanly", () => {
    fc.assert(
      fc.property(anyPolicy, (any) => {
        for (const language of languages) {
          const page = rulesPage(any, language);
          for (const rule of any.rules) expect(page).toContain(plainText(describeRule(any, rule, language)));
          expect(page).toMatch(/[^\n]\n$/);
          expect(page).not.toMatch(/[ \t]\n|\n{3}|undefined/);
        }
      }),
    );
  });

  function given(clauses: readonly string[]): Policy["readings"][string] {
    return {
      clauses,
      open: { zh: "某处", en: "open" },
      chosen: { zh: "某义", en: "chosen" },
      why: { zh: "某故", en: "why" },
    };
  }
});
