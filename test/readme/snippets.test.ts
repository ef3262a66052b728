import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { entries } from "../../scripts/lib/entries.mjs";
import { allSnippets, importsOf, recorded, snippetsOf } from "../package/snippets.js";

// Every example in the READMEs, the docs and the doc comments is run; a line that ends in `//=> value` must give that value.

const folder = join(import.meta.dirname, ".snippets");
const snippets = allSnippets();

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("examples in prose and doc comments", () => {
  it("are found wherever they may stand", () => {
    const from = (start: string): number => snippets.filter(({ name }) => name.startsWith(start)).length;
    expect(from("README.md ")).toBeGreaterThanOrEqual(3);
    expect(from("README.zh.md ")).toBeGreaterThanOrEqual(1);
    expect(from("src/")).toBeGreaterThanOrEqual(30);
    expect(snippetsOf("docs/x.md", "words\n```ts\n1 + 1; //=> 2\n```\n```sh\nls\n```")).toHaveLength(1);
    expect(snippetsOf("src/x.ts", "/**\n * ```ts\n * f(); //=> 2\n * ```\n */").map(({ code }) => code)).toEqual([
      "f(); //=> 2\n",
    ]);
  });

  it("are the same in both READMEs, section by section", () => {
    const [english, chinese] = ["README.md", "README.zh.md"].map((file) => readFileSync(file, "utf8"));
    const sections = (text = ""): readonly string[] =>
      text.split("\n## ").map((part) => [...part.matchAll(/```ts\n[\s\S]*?```/g)].join("\n"));
    expect(sections(chinese)).toEqual(sections(english));
    expect(sections(english).filter(Boolean).length).toBeGreaterThanOrEqual(5);
  });

  it.each(entries.map(({ id }) => id))("show %s", (id) => {
    expect(snippets.some(({ code }) => importsOf(code).includes(id))).toBe(true);
  });

  it("say each result in a form that is compared", () => {
    expect(recorded("f();\n//=> [1, 2]\ng(); //=> 3\nh();")).toMatch(
      /push\(\[f\(\), \[1, 2\]\]\);\nresults\.push\(\[g\(\), 3\]\);\nh\(\);/,
    );
  });

  it.each(snippets.map((snippet, i) => [snippet.name, snippet.code, i] as const))("%s", async (_name, code, i) => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `snippet-${i}.ts`);
    writeFileSync(file, recorded(code));
    const { results } = (await import(/* @vite-ignore */ file)) as {
      readonly results: readonly (readonly unknown[])[];
    };
    for (const [given, expected] of results) expect(given).toEqual(expected);
    expect(results).toHaveLength(code.split("//=>").length - 1);
  });
});
