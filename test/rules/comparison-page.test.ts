import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/model/text.js";
import { policies } from "../../src/policies/all.js";
import { comparedTopics } from "../../src/policies/compared-topics.js";
import { comparisonPage } from "../../src/rules/comparison-page.js";
import { policyOutline } from "../../src/rules/policy-outline.js";

const languages: readonly Language[] = ["zh", "en"];

describe.each(languages)("the documents side by side (%s)", (language) => {
  const page = comparisonPage(policies, comparedTopics, language);
  const rows = page.split("\n").filter((line) => line.startsWith("| "));
  const cellsOf = (row: string): readonly string[] => row.slice(2, -2).split(" | ");

  it("is the page in docs/", () => {
    const name = `docs/comparison.${language}.md`;
    const file = join(import.meta.dirname, "../..", name);
    const written = existsSync(file) ? readFileSync(file, "utf8") : "";
    expect(written === page, `${name} is not what the rules say now: npm run pages`).toBe(true);
  });

  it("has a column for each document and a row for each topic", () => {
    for (const row of rows) expect(cellsOf(row)).toHaveLength(policies.length + 1);
    for (const { title } of comparedTopics)
      expect(rows.filter((row) => cellsOf(row)[0] === title[language])).toHaveLength(1);
  });

  it("says of every rule named who bears it and by when, under its own document alone", () => {
    for (const topic of comparedTopics) {
      const row = rows.find((one) => cellsOf(one)[0] === topic.title[language]) ?? "";
      policies.forEach((policy, i) => {
        const cell = cellsOf(row)[i + 1] ?? "";
        const named = topic.rules[policy.id] ?? [];
        expect(cell === "—").toBe(named.length === 0);
        for (const rule of policyOutline(policy).rules.filter(({ id }) => named.some((one) => one.id === id))) {
          expect(cell).toContain(rule.title[language]);
          expect(cell).toContain(rule.bearer[language]);
          if (rule.deadline) expect(cell).toContain(rule.deadline[language]);
        }
      });
    }
  });
});

describe("the topics compared", () => {
  it("name rules of the document under which they stand, for two documents at least, and no rule twice", () => {
    for (const { rules, title } of comparedTopics) {
      const named = Object.entries(rules);
      expect(named.length, title.en).toBeGreaterThan(1);
      for (const [id, list] of named) {
        const policy = policies.find((one) => one.id === id);
        expect(policy, id).toBeDefined();
        for (const rule of list) expect(policy?.rules).toContain(rule);
      }
    }
    const all = comparedTopics.flatMap(({ rules }) => Object.values(rules).flat());
    expect(new Set(all).size).toBe(all.length);
  });
});
