import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** An example of the READMEs, the docs or a doc comment. */
export interface Snippet {
  /** The file and which of its examples it is. */
  readonly name: string;
  readonly code: string;
}

const root = join(import.meta.dirname, "../..");

/** Every TypeScript example that a reader may copy: in the READMEs, in docs/, beside the examples and in doc comments. */
export function allSnippets(): readonly Snippet[] {
  const readmes = readdirSync(root).filter((name) => name.endsWith(".md"));
  const files = [...readmes, ...filesIn("docs", ".md"), ...filesIn("examples", ".md"), ...filesIn("src", ".ts")];
  return files.flatMap((file) => snippetsOf(file, readFileSync(join(root, file), "utf8")));
}

const fence = /```(?:ts|typescript)\n([\s\S]*?)```/g;

/** The examples of one file; in a source they stand in doc comments. */
export function snippetsOf(file: string, text: string): readonly Snippet[] {
  const plain = file.endsWith(".ts") ? text.replaceAll(/^\s*\*( |$)/gm, "") : text;
  return [...plain.matchAll(fence)].map((found, i) => ({ name: `${file} ${i + 1}`, code: found[1] ?? "" }));
}

/** The example as a module that exports `results`: what each line with `//=> value` gave, and that value. */
export function recorded(code: string): string {
  const pushed = code.replaceAll(/^(\s*)(.+?);?\s*\/\/=> (.+)$/gm, "$1results.push([$2, $3]);"); // also where the value stands below
  return `export const results: unknown[][] = [];\n${pushed}\n`;
}

/** The entry points that an example imports. */
export function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/from "([^"]+)"/g)].map((found) => found[1] ?? "");
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
