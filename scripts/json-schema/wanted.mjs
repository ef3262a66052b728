// Which types get a schema of their own: found in the public interface, so that a new report or a new event has one without a list to keep.
import { isObjectLike, plainness } from "./plain.mjs";
import { ts } from "./program.mjs";

/** Types that only help the compiler, or only say how a function of this library is called: no host stores or sends them. */
const notData = /(Options|Look|Limits|Catalogue|Base|Parts|Words|Spec|Settings)$/;
/** Made by the library from data that has a schema of its own, an `Extension`. */
const made = new Set(["Vocabulary"]);

/**
 * Each wanted type: its name, its declaration, and what it is for.
 * @returns {Map<string, { declaration: object, use: string, reports: { report: string, scope?: string }[] }>}
 */
export function wantedTypes(library) {
  const { checker, program, exportsOf } = library;
  const isPlain = plainness(checker, program);
  const wanted = new Map();
  const floors = ["model", "rules", "calc", "reports", "catalogue"].map((floor) => [
    floor,
    exportsOf(`src/exports/${floor}.ts`),
  ]);

  for (const [, names] of floors) for (const symbol of names.values()) addReport(symbol);
  for (const [floor, names] of floors)
    for (const [name, symbol] of names) {
      if (["model", "reports", "catalogue"].includes(floor)) addType(name, symbol, floor);
      for (const type of given(symbol)) addType(type.name, type, floor);
    }
  for (const symbol of exportsOf("src/schemas.ts").values()) {
    const type = parsedBy(checker, symbol);
    if (type) addType(type.name, type, "model");
  }
  for (const name of ["Finding", "Assessment"]) add(floors[1][1].get(name), "rules");
  return wanted;

  /** A report of the catalogue, and what it is asked by. */
  function addReport(symbol) {
    const declared = annotation(symbol);
    if (declared?.typeName?.getText() !== "ReportDefinition") return;
    const [report, scope] = declared.typeArguments;
    const asked = symbolOf(checker, scope);
    const told = asked !== undefined && isPlain(checker.getDeclaredTypeOfSymbol(asked));
    add(symbolOf(checker, report), "report", { report: symbol.name, ...(told ? { scope: asked.name } : {}) });
    if (told) add(asked, "scope");
  }

  function addType(name, symbol, use) {
    if (notData.test(name) || made.has(name) || !declarationOf(symbol)) return;
    if ((declarationOf(symbol).typeParameters ?? []).some((one) => !one.default)) return;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    if (isObjectLike(checker, type) && isPlain(type)) add(symbol, use, undefined, name);
  }

  function add(symbol, use, report, name = symbol.name) {
    const declaration = declarationOf(symbol);
    const had = wanted.get(name);
    if (had && had.declaration !== declaration) throw new Error(`two types are called ${name}`);
    if (had && report) had.reports.push(report);
    if (!had) wanted.set(name, { declaration, use, reports: report ? [report] : [] });
  }

  /** What an exported function gives: a list of it, it or nothing, or it or a fault. */
  function given(symbol) {
    const node = symbol.declarations?.find(ts.isFunctionDeclaration)?.type;
    // The words of the rule language give parts of a rule, which has a schema as a whole.
    const partOfRule = node?.getSourceFile().fileName.endsWith("/rules/words.ts");
    return node && !partOfRule ? inner(node).flatMap((one) => symbolOf(checker, one) ?? []) : [];
  }
}

function inner(node) {
  if (ts.isArrayTypeNode(node)) return inner(node.elementType);
  if (ts.isTypeOperatorNode(node)) return inner(node.type);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(inner);
  if (!ts.isTypeReferenceNode(node)) return [];
  return node.typeName.getText() === "Result" ? node.typeArguments.flatMap(inner) : [node];
}

/** The type that an exported schema of zod gives, where its declaration names one. */
export function parsedBy(checker, symbol) {
  const declared = annotation(symbol);
  if (declared?.typeName?.getText() !== "z.ZodType") return undefined;
  const type = symbolOf(checker, declared.typeArguments[0]);
  return type && declarationOf(type) ? type : undefined;
}

/** The type or interface that a symbol declares. */
export function declarationOf(symbol) {
  return symbol?.declarations?.find((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one));
}

function annotation(symbol) {
  const declared = symbol.declarations?.find(ts.isVariableDeclaration)?.type;
  return declared && ts.isTypeReferenceNode(declared) ? declared : undefined;
}

/** What a reference to a type stands for. */
function symbolOf(checker, node) {
  if (!node || !ts.isTypeReferenceNode(node)) return undefined;
  const symbol = checker.getSymbolAtLocation(node.typeName);
  return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
