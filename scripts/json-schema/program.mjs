// The library as a TypeScript program, as the generator of schemas reads it: with the compiler that the generator brings along.
import { createRequire } from "node:module";
import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";
import { root } from "../lib/entries.mjs";

/** The generator's own compiler: nodes of another version have other numbers. */
export const ts = createRequire(createRequire(import.meta.url).resolve("ts-json-schema-generator"))("typescript");

/** One program for all types. */
export function openLibrary() {
  const tsconfig = join(root, "tsconfig.build.json");
  const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const sources = ["src/index.ts", "src/schemas.ts"].map((path) => join(root, path));
  const program = ts.createProgram(sources, options);
  const generator = createGenerator({
    tsProgram: program,
    expose: "export",
    topRef: false,
    jsDoc: "extended",
    skipTypeCheck: true,
    additionalProperties: false,
    encodeRefs: false,
    sortProps: false,
    functions: "fail",
  });
  const checker = program.getTypeChecker();
  return { program, checker, generator, exportsOf: (path) => exportsOf(program, checker, join(root, path)) };
}

/** What a file exports, by name, each as what it stands for. */
function exportsOf(program, checker, path) {
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`${path} is not part of the program`);
  return new Map(
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(file))
      .map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol]),
  );
}
