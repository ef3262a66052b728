import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

// Every example in the READMEs, the docs and the doc comments is run; a line that ends in `//=> value` must give that value.

const root = join(import.meta.dirname, "../..");
const folder = join(root, "test/readme/.snippets");

interface Snippet {
  readonly name: string;
  readonly code: string;
}

const fence = /```ts\n([\s\S]*?)```/g;

function snippetsOf(file: string): readonly Snippet[] {
  const text = readFileSync(join(root, file), "utf8");
  const plain = file.endsWith(".ts") ? text.replaceAll(/^\s*\*( |$)/gm, "") : text;
  return [...plain.matchAll(fence)].map((found, i) => ({ name: `${file} ${i + 1}`, code: found[1] ?? "" }));
}

/** `expression; //=> value` becomes a comparison. */
function checked(code: string): string {
  return code.replaceAll(/^(\s*)(.+?);?\s*\/\/=> (.+)$/gm, "$1results.push([$2, $3]);"); // also where the value stands below
}

function sources(under: string): readonly string[] {
  return readdirSync(join(root, under), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

const files = ["README.md", "README.zh.md", "docs/semantics.md", ...sources("src")];
const snippets = files.flatMap((file) => snippetsOf(file));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("examples in prose and doc comments", () => {
  it("are many enough to be sure that they were found", () => {
    expect(snippets.filter(({ name }) => name.startsWith("README.md")).length).toBeGreaterThanOrEqual(3);
    expect(snippets.filter(({ name }) => name.startsWith("src/")).length).toBeGreaterThanOrEqual(4);
  });

  it.each(snippets.map((snippet, i) => [snippet.name, snippet.code, i] as const))("%s", async (_name, code, i) => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `snippet-${i}.ts`);
    writeFileSync(file, `export const results: unknown[][] = [];\n${checked(code)}\n`);
    const { results } = (await import(/* @vite-ignore */ file)) as {
      readonly results: readonly (readonly unknown[])[];
    };
    for (const [given, expected] of results) expect(given).toEqual(expected);
  });
});
