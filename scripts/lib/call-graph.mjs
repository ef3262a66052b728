// Which error codes each function of src may throw, by a conservative call graph.
//
// A unit is a function body. A function literal that is handed to a call belongs to the unit that hands it over, since it is
// called from there as a rule; any other literal (returned, or kept in an object) is a unit of its own. A call leads to
// - the function that its name stands for,
// - every function literal that implements the interface member that it names,
// - every literal that the call may give back, where a variable holds what another function made,
// - every literal that some call hands in, where a parameter is called.
// What a `try` with a `catch` that throws nothing encloses, throws nothing.
import ts from "typescript";

/** @param {ts.Program} program @param {(path: string) => boolean} isOwn @param {string} errorClass */
export function callGraph(program, isOwn, errorClass) {
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter((file) => isOwn(file.fileName));
  const implementations = new Map(); // declaration of a member → what object literals give for it
  const units = new Map(); // function body → { calls, codes }
  const unresolved = [];
  const calls = new Map(); // function → the calls that name it
  const symbols = new Map(); // name in the text → what it stands for: the same names are walked over and over
  const answers = new Map(); // declaration → its units, asked from the outside
  const foreign = []; // what is thrown, and is not the library's own error

  for (const source of sources) walk(source, (node) => ts.isObjectLiteralExpression(node) && linkMembers(node));
  for (const source of sources) walk(source, (node) => ts.isCallExpression(node) && linkArguments(node));
  for (const source of sources) walk(source, (node) => isUnit(node) && units.set(node, readUnit(node)));

  return {
    checker,
    gettersOf,
    units,
    unresolved,
    foreign,
    unitsOfDeclaration: ask,
  };

  function readUnit(unit) {
    const found = { calls: new Set(), codes: new Set() };
    const visit = (node) => {
      if (node !== unit && isUnit(node)) return;
      if (ts.isTryStatement(node) && node.catchClause && !throws(node.catchClause)) {
        visit(node.catchClause.block);
        if (node.finallyBlock) visit(node.finallyBlock);
        return;
      }
      readNode(node, found);
      ts.forEachChild(node, visit);
    };
    for (const part of [...unit.parameters, unit.body]) visit(part);
    return found;
  }

  function readNode(node, found) {
    const add = (targets) => targets.forEach((target) => found.calls.add(target));
    if (ts.isNewExpression(node) && node.expression.getText() === errorClass) {
      codesOf(node.arguments?.[0]).forEach((code) => found.codes.add(code));
    } else if (ts.isThrowStatement(node)) {
      if (checker.getTypeAtLocation(node.expression).symbol?.name !== errorClass) foreign.push(node);
    } else if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const { expression: callee } = node;
      add(targetsOf(callee, true, unseen()).filter((target) => canBe(target, callee)));
      for (const argument of node.arguments ?? [])
        if (isNamed(plain(argument)) && isCallable(argument)) add(targetsOf(argument, false, unseen()));
    } else if (ts.isPropertyAccessExpression(node)) {
      add((symbolOf(node)?.declarations ?? []).flatMap(gettersOf));
    }
  }

  /** What may be the value of many variables is called only where its type fits. */
  function canBe(target, callee) {
    if (ts.isConstructorDeclaration(target)) return true;
    const wanted = checker.getNonNullableType(checker.getTypeAtLocation(callee));
    return checker.isTypeAssignableTo(checker.getTypeAtLocation(target), wanted);
  }

  /** The getters that may run when a member is read. */
  function gettersOf(declaration) {
    return [declaration, ...(implementations.get(declaration) ?? [])].filter(
      (one) => ts.isGetAccessor(one) && isOwn(one.getSourceFile().fileName),
    );
  }

  function isCallable(expression) {
    return checker.getTypeAtLocation(expression).getCallSignatures().length > 0;
  }

  /** The literal codes that an expression may be. */
  function codesOf(expression) {
    if (!expression) return [];
    const type = checker.getTypeAtLocation(expression);
    return (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : ["?"]));
  }

  /** The units that may run when the expression is called. */
  function targetsOf(expression, called, seen) {
    const callee = plain(expression);
    if (isFunctionLiteral(callee)) return isUnit(callee) ? [callee] : [];
    if (ts.isConditionalExpression(callee)) {
      return [...targetsOf(callee.whenTrue, called, seen), ...targetsOf(callee.whenFalse, called, seen)];
    }
    if (ts.isCallExpression(callee)) return closuresOf(callee, seen);
    if (ts.isElementAccessExpression(callee)) return closuresOf(callee.expression, seen);
    const symbol = symbolOf(callee);
    const declarations = symbol?.declarations ?? [];
    const targets = declarations.flatMap((declaration) =>
      called ? ask(declaration) : unitsOfDeclaration(declaration, seen),
    );
    const own = declarations.some((declaration) => isOwn(declaration.getSourceFile().fileName));
    if (called && own && targets.length === 0 && !declarations.some(isHandedIn) && !isTheHosts(declarations)) {
      unresolved.push(callee);
    }
    return targets;
  }

  /** The units of a declaration, for who asks from the outside; kept, since many calls ask the same. */
  function ask(declaration) {
    const known = answers.get(declaration) ?? unitsOfDeclaration(declaration, unseen());
    answers.set(declaration, known);
    return known;
  }

  /** What comes from a parameter: a literal was counted where it was handed over, and what a caller outside hands in is the caller's. */
  function isHandedIn(declaration) {
    if (ts.isParameter(declaration)) return true;
    if (ts.isPropertyDeclaration(declaration)) return !declaration.initializer;
    if (ts.isBindingElement(declaration)) return isHandedIn(holderOf(declaration));
    if (!ts.isVariableDeclaration(declaration)) return false;
    let value = valueOf(declaration);
    while (value && (ts.isCallExpression(value) || ts.isPropertyAccessExpression(value) || plain(value) !== value)) {
      value = value.expression;
    }
    return value !== undefined && ts.isIdentifier(value) && (symbolOf(value)?.declarations ?? []).some(isHandedIn);
  }

  /** A member for which the library itself never gives a function. */
  function isTheHosts(declarations) {
    return declarations.every((declaration) =>
      ts.isBindingElement(declaration)
        ? isTheHosts(memberOf(declaration)?.declarations ?? [])
        : isMember(declaration) && !implementations.has(declaration),
    );
  }

  function symbolOf(node) {
    if (!symbols.has(node)) symbols.set(node, readSymbol(node));
    return symbols.get(node);
  }

  function readSymbol(node) {
    const name = ts.isPropertyAccessExpression(node) ? node.name : node;
    const found = ts.isShorthandPropertyAssignment(node)
      ? checker.getShorthandAssignmentValueSymbol(node)
      : checker.getSymbolAtLocation(name);
    return found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  }

  function unitsOfDeclaration(declaration, seen) {
    if (!isOwn(declaration.getSourceFile().fileName)) return [];
    if (ts.isFunctionLike(declaration) && declaration.body) return isUnit(declaration) ? [declaration] : [];
    if (seen.declarations.has(declaration)) return [];
    seen.declarations.add(declaration);
    if (ts.isClassDeclaration(declaration)) return declaration.members.filter(ts.isConstructorDeclaration);
    if (isMember(declaration)) {
      return [...(implementations.get(declaration) ?? [])].flatMap((property) => valueUnits(property, seen));
    }
    if (ts.isBindingElement(declaration)) return unitsOfBinding(declaration, seen);
    if (ts.isParameter(declaration)) return unitsOfParameter(declaration, seen);
    const value = valueOf(declaration);
    return value ? closuresOf(value, seen) : [];
  }

  /** What a variable or a property is made from; what a loop goes over. */
  function valueOf(declaration) {
    if (ts.isVariableDeclaration(declaration) && ts.isForOfStatement(declaration.parent.parent)) {
      return declaration.parent.parent.expression;
    }
    return "initializer" in declaration ? declaration.initializer : undefined;
  }

  /** The member that a binding takes out. */
  function memberOf(binding) {
    const key = binding.propertyName ?? binding.name;
    return ts.isIdentifier(key) ? checker.getTypeAtLocation(binding.parent).getProperty(key.text) : undefined;
  }

  /** What the calls of a function hand in for a parameter. */
  function unitsOfParameter(parameter, seen) {
    const at = parameter.parent.parameters.indexOf(parameter);
    const handedIn = (calls.get(parameter.parent) ?? []).flatMap((call) => call.arguments[at] ?? []);
    return handedIn.flatMap((argument) => closuresOf(argument, seen));
  }

  /** `const { nth } = clock`, or a parameter taken apart: the member of the type, or of the object. */
  function unitsOfBinding(binding, seen) {
    const declarations = memberOf(binding)?.declarations ?? [];
    const found = declarations.flatMap((declaration) => unitsOfDeclaration(declaration, seen));
    if (found.length > 0) return found;
    return unitsOfDeclaration(holderOf(binding), seen);
  }

  /** The functions that the value of an expression may be, or hold. */
  function closuresOf(expression, seen) {
    const found = new Set();
    const visit = (node) => {
      const inner = plain(node);
      if (seen.values.has(inner)) return;
      seen.values.add(inner);
      if (ts.isCallExpression(inner)) visitCall(inner);
      else if (isNamed(inner) || ts.isShorthandPropertyAssignment(inner)) visitName(inner);
      else if (!ts.isFunctionLike(inner)) ts.forEachChild(inner, visit);
      else if (isUnit(inner) && !ts.isGetAccessor(inner)) found.add(inner);
      else if (inner.body) resultsOf(inner).forEach(visit); // of a getter, or as in `parts.map((part) => compiled(part))`
    };
    const visitCall = ({ expression: callee, arguments: handedOver }) => {
      const made = plain(callee);
      if (isFunctionLiteral(made)) return resultsOf(made).forEach(visit); // a function called where it is written
      const targets = targetsOf(callee, false, seen).filter((target) => !seen.called.has(target));
      for (const target of targets) {
        seen.called.add(target);
        if (target.body) resultsOf(target).forEach(visit);
      }
      if (targets.length > 0) return;
      if (ts.isPropertyAccessExpression(callee)) visit(callee.expression);
      handedOver.forEach(visit);
    };
    const visitName = (node) => {
      for (const declaration of symbolOf(node)?.declarations ?? []) {
        for (const unit of unitsOfDeclaration(declaration, seen)) found.add(unit);
      }
    };
    visit(expression);
    return [...found];
  }

  /** Notes a call at the functions that its name directly stands for, also as members of what implements an interface. */
  function linkArguments(call) {
    const named = isNamed(plain(call.expression)) ? (symbolOf(plain(call.expression))?.declarations ?? []) : [];
    for (const one of named.flatMap((declaration) => [declaration, ...(implementations.get(declaration) ?? [])])) {
      const value = plain(("initializer" in one && one.initializer) || one);
      const functions = isNamed(value) ? (symbolOf(value)?.declarations ?? []) : [value];
      for (const target of functions.filter((each) => ts.isFunctionLike(each) && each.body)) {
        calls.set(target, [...(calls.get(target) ?? []), call]);
      }
    }
  }

  /** Links the members of the type that an object literal is to have with the functions that it gives for them. */
  function linkMembers(literal) {
    const type = checker.getContextualType(literal);
    if (!type) return;
    for (const property of literal.properties) {
      const name = property.name && ts.isIdentifier(property.name) ? property.name.text : undefined;
      if (name === undefined) continue;
      for (const part of type.isUnion() ? type.types : [type]) {
        for (const declaration of part.getProperty(name)?.declarations ?? []) link(declaration, property);
      }
    }
  }

  function link(declaration, property) {
    if (!isMember(declaration)) return;
    const known = implementations.get(declaration) ?? new Set();
    implementations.set(declaration, known);
    known.add(property);
  }

  function valueUnits(property, seen) {
    if (ts.isMethodDeclaration(property)) return [property];
    if (ts.isGetAccessor(property)) return closuresOf(property, seen);
    if (ts.isShorthandPropertyAssignment(property)) {
      const value = checker.getShorthandAssignmentValueSymbol(property);
      return (value?.declarations ?? []).flatMap((declaration) => unitsOfDeclaration(declaration, seen));
    }
    return ts.isPropertyAssignment(property) ? closuresOf(property.initializer, seen) : [];
  }

  function throws(node) {
    let found = false;
    walk(node, (child) => {
      found ||= ts.isThrowStatement(child);
    });
    return found;
  }
}

/** The codes of every unit, once what it calls is counted in; `ruledOut(unit, code)` stops one from going further. */
export function thrownCodes({ units }, ruledOut = () => false) {
  const codes = new Map([...units].map(([unit, own]) => [unit, new Set(own.codes)]));
  for (let grown = true; grown; ) {
    grown = false;
    for (const [unit, { calls }] of units) {
      const mine = codes.get(unit);
      for (const code of [...calls].flatMap((target) => [...(codes.get(target) ?? [])])) {
        if (mine.has(code) || ruledOut(unit, code)) continue;
        mine.add(code);
        grown = true;
      }
    }
  }
  return codes;
}

/** The shortest way on which a code comes out of a unit: the units that pass it on, the one that throws it last. */
export function wayTo({ units }, codes, unit, code) {
  const cameFrom = new Map([[unit, undefined]]);
  for (const at of cameFrom.keys()) {
    if (units.get(at).codes.has(code)) return wayBack(cameFrom, at);
    for (const next of units.get(at).calls) {
      if (codes.get(next)?.has(code) && !cameFrom.has(next)) cameFrom.set(next, at);
    }
  }
  return [unit];
}

function wayBack(cameFrom, last) {
  const way = [];
  for (let at = last; at; at = cameFrom.get(at)) way.unshift(at);
  return way;
}

/** `src/model/day.ts#dayOf`; a nameless function is named after what holds it, or `=>`. */
export function nameOf(unit, root) {
  const path = unit.getSourceFile().fileName.slice(root.length + 1);
  const names = [];
  for (let node = unit; node && !ts.isSourceFile(node); node = node.parent) {
    if ("name" in node && node.name && (ts.isFunctionLike(node) || isHolder(node))) names.unshift(node.name.getText());
    else if (isFunctionLiteral(node) && !isHolder(outside(node))) names.unshift("=>");
  }
  return `${path}#${names.join(".")}`;
}

/** What one question has looked at: definitions may go in circles. */
const unseen = () => ({ declarations: new Set(), values: new Set(), called: new Set() });

const isHolder = (node) =>
  ts.isVariableDeclaration(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isClassDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  isMember(node);

const isMember = (node) => ts.isPropertySignature(node) || ts.isMethodSignature(node);
const isFunctionLiteral = (node) => ts.isArrowFunction(node) || ts.isFunctionExpression(node);
const isNamed = (node) => ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);

/** A function with a body of its own that is not merely handed to a call. */
function isUnit(node) {
  if (!ts.isFunctionLike(node) || !node.body) return false;
  return !isFunctionLiteral(node) || !isHandedOver(node);
}

function isHandedOver(literal) {
  const holder = outside(literal);
  return (ts.isCallExpression(holder) || ts.isNewExpression(holder)) && !ts.isTypeNode(literal);
}

/** The variable or parameter that a binding takes apart. */
function holderOf(binding) {
  let holder = binding.parent;
  while (ts.isBindingElement(holder) || ts.isBindingPattern(holder)) holder = holder.parent;
  return holder;
}

/** The first node around that is more than a wrapper. */
function outside(node) {
  let holder = node.parent;
  while (plain(holder) !== holder) holder = holder.parent;
  return holder;
}

/** Without parentheses and assertions. */
function plain(node) {
  let inner = node;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isNonNullExpression(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** The expressions that a function gives back. */
function resultsOf({ body }) {
  if (!ts.isBlock(body)) return [body];
  const found = [];
  const visit = (node) => {
    if (isFunctionLiteral(node) || ts.isFunctionDeclaration(node)) return;
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

function walk(node, see) {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
}
