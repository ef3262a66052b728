// Checks the library's types as `tsc -p tsconfig.build.json` does, and counts how much work they are: instantiations a code line.
// The policies are counted for themselves: what they add once everything they are written in has been checked.
// `--list` also names the files that cost most, each counted when its turn came.
import { join } from "node:path";
import ts from "typescript";
import { root } from "./lib/entries.mjs";

// What editors can bear. With zod compared in full (see exactly.ts) or a ts-pattern match over every state, src goes past its own at once.
const CEILINGS = { policies: 5, src: 28 };

const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(
  join(root, "tsconfig.build.json"),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault) => tell([fault]) },
);
const policies = fileNames.filter((path) => path.includes("/src/policies/"));
const rest = fileNames.filter((path) => !policies.includes(path));

const program = ts.createProgram(fileNames, options);
const faults = [...errors, ...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics()];
const costs = [...rest, ...policies].map((path) => {
  const before = program.getInstantiationCount();
  const source = program.getSourceFile(path);
  faults.push(...program.getSemanticDiagnostics(source));
  return { path, lines: codeLines(source), cost: program.getInstantiationCount() - before };
});
faults.push(...program.getGlobalDiagnostics(), ...program.getDeclarationDiagnostics());
if (faults.length > 0) tell(ts.sortAndDeduplicateDiagnostics(faults));

const figures = {
  policies: perLine(costs.filter(({ path }) => policies.includes(path))),
  src: perLine(costs),
};
for (const [part, { cost, lines }] of Object.entries(figures)) {
  const each = cost / lines;
  console.log(`types of ${part}: ${cost} instantiations, ${lines} code lines, ${each.toFixed(1)} a line`);
  if (each <= CEILINGS[part]) continue;
  console.error(`more than ${CEILINGS[part]} a line: \`node scripts/check-types.mjs --list\` names the files`);
  process.exitCode = 1;
}
if (process.argv.includes("--list")) {
  const most = costs.toSorted((a, b) => b.cost - a.cost).slice(0, 12);
  for (const { path, cost } of most) console.log(`  ${path.slice(root.length + 1)} ${cost}`);
}

function perLine(files) {
  const sum = (key) => files.reduce((total, file) => total + file[key], 0);
  return { cost: sum("cost"), lines: sum("lines") };
}

/** Lines with a token on them: no blanks, no comments. */
function codeLines(source) {
  const lines = new Set();
  const visit = (node) => {
    const parts = node.getChildren(source).filter((part) => !ts.isJSDoc(part));
    for (const part of parts) visit(part);
    if (parts.length > 0 || node.kind === ts.SyntaxKind.EndOfFileToken || node.getText(source) === "") return;
    const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
    const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
    for (let line = first; line <= last; line++) lines.add(line);
  };
  visit(source);
  return lines.size;
}

function tell(found) {
  const host = { getCurrentDirectory: () => root, getCanonicalFileName: (path) => path, getNewLine: () => "\n" };
  console.error(ts.formatDiagnostics(found, host));
  process.exitCode = 1;
}
