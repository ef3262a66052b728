import ts from "typescript";
import { describe, expect, it } from "vitest";
import { callGraph, nameOf, thrownCodes } from "../../scripts/lib/call-graph.mjs";

const errorClass =
  "class Fault extends Error { constructor(readonly code: string, readonly issues: readonly string[] = []) { super(code); } }";

/** What the functions of a text may throw, by name. */
function thrownIn(text: string, ruledOut: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const { program, graph } = graphOf(text);
  expect(
    program.getSemanticDiagnostics(program.getSourceFile("/lib/a.ts")).map(({ messageText }) => messageText),
  ).toEqual([]);
  const codes = thrownCodes(graph, (unit, code) => ruledOut[nameOf(unit, "/lib").slice("a.ts#".length)] === code);
  const named = [...codes].map(([unit, found]) => [
    nameOf(unit, "/lib").slice("a.ts#".length),
    [...found].sort().join(" "),
  ]);
  return Object.fromEntries(named.filter(([, found]) => found !== "")) as Readonly<Record<string, string>>;
}

function graphOf(text: string): { readonly program: ts.Program; readonly graph: ReturnType<typeof callGraph> } {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    strict: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, target) =>
    path === "/lib/a.ts" ? ts.createSourceFile(path, `${errorClass}\n${text}`, target, true) : read(path, target);
  const program = ts.createProgram(["/lib/a.ts"], options, host);
  return { program, graph: callGraph(program, (path) => path.startsWith("/lib/"), "Fault") };
}

const day = `export function day(text: string): number { if (text === "") throw new Fault("no-day"); return 1; }`;

describe("what a function may throw", () => {
  it("comes through calls, however deep, and through callbacks", () => {
    const text = `${day}
      export function deep(text: string) { return once(text); }
      function once(text: string) { return day(text) + 1; }
      export function each(texts: readonly string[]) { return texts.map(day); }
      export function inline(texts: readonly string[]) { return texts.map((text) => day(text)); }
      export function calm(text: string) { return text.length; }`;
    expect(thrownIn(text)).toEqual({ day: "no-day", deep: "no-day", once: "no-day", each: "no-day", inline: "no-day" });
  });

  it("is not thrown by who only gives a function back, but by who calls it", () => {
    const text = `${day}
      export function later(text: string): () => number { return () => day(text); }
      export function now(text: string) { const run = later(text); return run(); }
      export function soon(text: string) { return later(text)(); }`;
    expect(Object.keys(thrownIn(text)).sort()).toEqual(["day", "later.=>", "now", "soon"]);
  });

  it("comes through every object that implements an interface, by method, by value and by getter", () => {
    const text = `${day}
      interface Clock { readonly at: (text: string) => number; readonly now: number }
      export function clock(): Clock { return { at: day, get now() { return day(""); } }; }
      export function calm(): Clock { return { at: () => 1, now: 1 }; }
      export function ask(clock: Clock) { return clock.at("x"); }
      export function look(clock: Clock) { return clock.now; }
      export function take({ at }: Clock) { return at("x"); }
      export function pass(clock: Clock) { return [clock].length; }`;
    const found = thrownIn(text);
    expect(Object.keys(found).sort()).toEqual(["ask", "clock.now", "day", "look", "take"]);
  });

  it("comes through lists of functions, however they were made", () => {
    const text = `${day}
      function reader(text: string): () => number { return () => day(text); }
      export function all(texts: readonly string[]) {
        const readers = texts.map((text) => reader(text));
        let sum = 0;
        for (const read of readers) sum += read();
        return sum;
      }
      const table = [["x", day]] as const;
      export function pairs() { for (const [text, read] of table) read(text); }
      export function pick(at: number) { return readersBy[at]?.("x"); }
      const readersBy = [day];`;
    expect(Object.keys(thrownIn(text)).sort()).toEqual(["all", "day", "pairs", "pick", "reader.=>"]);
  });

  it("comes through what a call hands in for a parameter", () => {
    const text = `${day}
      function reader(text: string): () => number { return () => day(text); }
      function joined(readers: readonly (() => number)[]): () => number { return () => { for (const read of readers) return read(); return 0; }; }
      export function build(texts: readonly string[]) { return joined(texts.map((text) => reader(text))); }
      function apply(read: (text: string) => number) { return read("x"); }
      export function use() { return apply(day); }
      export function calm() { return joined([]); }`;
    expect(Object.keys(thrownIn(text)).sort()).toEqual(["apply", "day", "joined.=>", "reader.=>", "use"]);
  });

  it("stops at a catch that throws nothing, and not at one that throws on", () => {
    const text = `${day}
      export function caught(text: string) { try { return day(text); } catch { return 0; } }
      export function passed(text: string) { try { return day(text); } catch (fault) { throw fault; } }`;
    expect(Object.keys(thrownIn(text)).sort()).toEqual(["day", "passed"]);
  });

  it("is every code that a variable may hold", () => {
    const text = `export function fail(code: "a-b" | "c-d") { throw new Fault(code); }`;
    expect(thrownIn(text)).toEqual({ fail: "a-b c-d" });
  });

  it("goes no further where it is ruled out", () => {
    const text = `${day}
      export function checked(text: string) { return day(text); }
      export function above(text: string) { return checked(text); }`;
    expect(thrownIn(text, { checked: "no-day" })).toEqual({ day: "no-day" });
  });

  it("is unknown where a call cannot be followed, or something else is thrown", () => {
    const { graph } = graphOf(`interface Host { readonly run?: () => void }
      declare const odd: () => void;
      export function lost(host: Host) { odd(); host.run?.(); }
      export function other() { throw new Error("x"); }`);
    expect(graph.unresolved.map((node) => node.getText())).toEqual(["odd"]);
    expect(graph.foreign).toHaveLength(1);
  });
});
