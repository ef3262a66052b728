import type ts from "typescript";

/** What each function body calls and throws. */
export interface CallGraph {
  readonly units: ReadonlyMap<ts.Node, { readonly calls: ReadonlySet<ts.Node>; readonly codes: ReadonlySet<string> }>;
  /** Calls that could not be followed. */
  readonly unresolved: readonly ts.Node[];
  /** Throws of something else than the library's own error. */
  readonly foreign: readonly ts.Node[];
}
export function callGraph(program: ts.Program, isOwn: (path: string) => boolean, errorClass: string): CallGraph;
export function thrownCodes(
  graph: CallGraph,
  ruledOut?: (unit: ts.Node, code: string) => boolean,
): ReadonlyMap<ts.Node, ReadonlySet<string>>;
export function nameOf(unit: ts.Node, root: string): string;
