// The library knows no clock, no chance, no host and no locale: one history gives one answer everywhere.
// The compiler keeps Node and the DOM out of src; this keeps out what the language itself offers.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const GLOBALS = new Set(["process", "console", "globalThis", "eval", "Function", "Intl"]);
const MEMBERS = new Set(["Date.now", "Math.random"]);
// These ask the host's locale, and its tables differ from one release to the next.
const METHODS = new Set([
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "toLocaleLowerCase",
  "toLocaleUpperCase",
  "localeCompare",
]);

const findings = [];
const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
for (const name of files) check(join("src", name));

for (const finding of findings) console.error(finding);
console.error(`purity: ${files.length} files, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;

function check(path) {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022, true);
  const visit = (node) => {
    if (ts.isTypeNode(node)) return;
    const fault = faultOf(node);
    if (fault !== undefined) {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart());
      findings.push(`${path}:${line + 1}:${character + 1} ${fault}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

function faultOf(node) {
  if (ts.isIdentifier(node) && GLOBALS.has(node.text) && isFreeUse(node)) {
    return `${node.text} reaches outside the library`;
  }
  if (ts.isPropertyAccessExpression(node)) return faultOfAccess(node);
  if (ts.isNewExpression(node) && node.expression.getText() === "Date") return faultOfNewDate(node);
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date() reads the clock";
  return undefined;
}

function faultOfAccess(node) {
  if (MEMBERS.has(node.getText()))
    return `${node.getText()} gives another answer each time; take the value as an argument`;
  if (METHODS.has(node.name.text)) return `${node.name.text} depends on the host's locale`;
  return undefined;
}

function faultOfNewDate(node) {
  const count = node.arguments?.length ?? 0;
  if (count === 0) return "new Date() reads the clock; take the day as an argument";
  if (count > 1) return "new Date(year, month, …) depends on the host's time zone; use UTCDate or Date.UTC";
  return undefined;
}

// A property, a key or a name that the file declares is not the global.
function isFreeUse(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return !("name" in parent && parent.name === node) && !("propertyName" in parent && parent.propertyName === node);
}
