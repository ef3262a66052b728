// How much work the types are: instantiations a code line, as the compiler counts them, and the files that cost most.
// The policies are counted for themselves: what they add once everything they are written in has been checked.
import { join } from "node:path";
import ts from "typescript";
import { root } from "./lib/entries.mjs";

const CEILINGS = { policies: 10, src: 25 };

const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
  join(root, "tsconfig.build.json"),
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => end(ts.flattenDiagnosticMessageText(fault.messageText, "\n")),
  },
);
const policies = fileNames.filter((path) => path.includes("/src/policies/"));
const rest = fileNames.filter((path) => !policies.includes(path));

const program = ts.createProgram(fileNames, options);
const costs = [...rest, ...policies].map((path) => {
  const before = program.getInstantiationCount();
  const source = program.getSourceFile(path);
  const errors = program.getSemanticDiagnostics(source).length;
  return { path, errors, lines: codeLines(source), cost: program.getInstantiationCount() - before };
});
const broken = costs.filter(({ errors }) => errors > 0);
if (broken.length > 0) end(`does not compile: ${broken.map(({ path }) => short(path)).join(", ")}`);

const ofPolicies = perLine(costs.filter(({ path }) => policies.includes(path)));
const ofAll = perLine(costs);
console.log(
  `the policies: ${ofPolicies.text}\nall of src: ${ofAll.text}\nmost, in the order in which they were checked:`,
);
for (const { path, cost } of costs.toSorted((a, b) => b.cost - a.cost).slice(0, 8))
  console.log(`  ${short(path)} ${cost}`);
if (ofPolicies.value > CEILINGS.policies) end(`the policies cost more than ${CEILINGS.policies} a line`);
if (ofAll.value > CEILINGS.src) end(`src costs more than ${CEILINGS.src} a line`);

function perLine(files) {
  const cost = files.reduce((sum, file) => sum + file.cost, 0);
  const lines = files.reduce((sum, file) => sum + file.lines, 0);
  return {
    value: cost / lines,
    text: `${cost} instantiations, ${lines} code lines, ${(cost / lines).toFixed(1)} a line`,
  };
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

function short(path) {
  return path.slice(root.length + 1);
}

function end(message) {
  console.error(`type cost: ${message}`);
  process.exit(1);
}
