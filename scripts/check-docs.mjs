// What an editor shows a host: every exported name has a doc comment, and every function that may throw says with which code.
// What the call graph of lib/call-graph.mjs takes for possible and is not stands in ruled-out-throws.json, each with the reason.
// `--list` also names the functions without an example.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { callGraph, nameOf, thrownCodes, wayTo } from "./lib/call-graph.mjs";
import { entries, root } from "./lib/entries.mjs";

const ruledOut = JSON.parse(readFileSync(join(root, "scripts/ruled-out-throws.json"), "utf8"));
const config = ts.getParsedCommandLineOfConfigFile(
  join(root, "tsconfig.build.json"),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => end(ts.flattenDiagnosticMessageText(fault.messageText, "\n")),
  },
);
const program = ts.createProgram(config.fileNames, config.options);
const ownFolder = join(root, "src/");
const graph = callGraph(program, (path) => path.startsWith(ownFolder), "BaoxueError");
const { checker } = graph;

const used = new Set();
const codes = thrownCodes(graph, (unit, code) => {
  const name = nameOf(unit, root);
  const rule = ruledOut.findIndex((one) => one.in === name && one.code === code);
  if (rule >= 0) used.add(rule);
  return rule >= 0;
});

const faults = ruledOut
  .filter((_, i) => !used.has(i))
  .map((one) => `scripts/ruled-out-throws.json: ${one.in} cannot throw ${one.code} any more; take the line out`);
const seen = new Set();
const figures = {
  names: 0,
  documented: 0,
  members: 0,
  membersDocumented: 0,
  functions: 0,
  examples: 0,
  throwing: 0,
  told: 0,
};
const withoutExample = [];

for (const { id, source } of entries) {
  const file = program.getSourceFile(join(root, source)) ?? end(`${id}: ${source} is not part of the program`);
  checkModule(checker.getSymbolAtLocation(file) ?? end(`${id} exports nothing`), id);
}
for (const node of graph.foreign) faults.push(`${place(node)} throws something that is not a BaoxueError`);
for (const call of graph.unresolved) faults.push(`${place(call)} the check cannot tell what ${call.getText()} calls`);

for (const fault of faults) console.error(fault);
if (process.argv.includes("--list")) console.log(`without an example: ${withoutExample.join(", ")}`);
console.log(
  [
    `docs: ${figures.documented} of ${figures.names} names documented`,
    `${figures.told} of ${figures.throwing} that may throw say so`,
    `${figures.examples} of ${figures.functions} functions with an example`,
    `${figures.membersDocumented} of ${figures.members} fields with words of their own`,
  ].join(", "),
);
process.exitCode = faults.length === 0 ? 0 : 1;

function checkModule(module, title) {
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (seen.has(symbol)) continue;
    seen.add(symbol);
    checkSymbol(symbol, `${title}: ${exported.name}`);
    // `export * as rules from "./rules.js"`
    if (symbol.flags & ts.SymbolFlags.ValueModule) checkModule(symbol, `${title}: ${exported.name}`);
  }
}

function checkSymbol(symbol, title) {
  const declarations = symbol.declarations ?? [];
  figures.names += 1;
  if (declarations.length === 0) {
    faults.push(`${title} comes from nowhere; does it compile?`);
    return;
  }
  if (declarations.some(documented)) figures.documented += 1;
  else faults.push(`${place(declarations[0])} ${title} has no doc comment`);
  if (declarations.some((declaration) => isFunction(declaration))) {
    figures.functions += 1;
    if (tags(declarations, "example").length > 0) figures.examples += 1;
    else withoutExample.push(symbol.name);
  }
  checkThrows(declarations, title);
  for (const declaration of declarations) {
    if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) checkMembers(declaration, title);
  }
}

function checkMembers(holder, title) {
  for (const member of holder.members) {
    if (!member.name) continue;
    figures.members += 1;
    if (documented(member)) figures.membersDocumented += 1;
    checkThrows([member], `${title}.${member.name.getText()}`);
  }
}

function checkThrows(declarations, title) {
  const units = declarations.flatMap((declaration) => [
    ...(isCallable(declaration) || ts.isClassDeclaration(declaration) ? graph.unitsOfDeclaration(declaration) : []),
    ...graph.gettersOf(declaration),
  ]);
  const thrown = new Set(units.flatMap((unit) => [...(codes.get(unit) ?? [])]));
  const text = tags(declarations, "throws").join("\n");
  const untold = [...thrown].filter((code) => !text.includes(`\`${code}\``));
  if (thrown.size > 0) figures.throwing += 1;
  if (thrown.size > 0 && untold.length === 0) figures.told += 1;
  for (const code of untold) {
    const first = units.find((unit) => codes.get(unit)?.has(code));
    const way = wayTo(graph, codes, first, code).map((unit) => nameOf(unit, root));
    faults.push(`${place(declarations[0])} ${title} may throw ${code}, and does not say so: ${way.join(" → ")}`);
  }
  const told = [...text.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map((found) => found[1]);
  const idle = told.filter((code) => !thrown.has(code));
  if (idle.length > 0)
    faults.push(`${place(declarations[0])} ${title} says that it throws ${idle.join(", ")}, and never does`);
}

function isFunction(declaration) {
  return (ts.isVariableDeclaration(declaration) || ts.isFunctionDeclaration(declaration)) && isCallable(declaration);
}

function isCallable(declaration) {
  return !ts.isSourceFile(declaration) && checker.getTypeAtLocation(declaration).getCallSignatures().length > 0;
}

function documented(declaration) {
  if (ts.isSourceFile(declaration)) return declaration.text.startsWith("/**");
  return ts.getJSDocCommentsAndTags(declaration).some((doc) => ts.isJSDoc(doc) && textOf(doc).trim() !== "");
}

function tags(declarations, name) {
  return declarations.flatMap((declaration) =>
    ts
      .getJSDocTags(declaration)
      .filter((tag) => tag.tagName.text === name)
      .map((tag) => tag.getText()),
  );
}

function textOf(doc) {
  return ts.getTextOfJSDocComment(doc.comment) ?? "";
}

function place(node) {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${source.fileName.slice(root.length + 1)}:${line + 1}`;
}

function end(message) {
  console.error(`docs: ${message}`);
  process.exit(1);
}
