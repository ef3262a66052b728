/** Something wrong in a file of the school's data. */
export interface Problem {
  /** A row can be left out and the rest read; a file that cannot be read as a whole cannot. */
  readonly kind: "row" | "file";
  readonly file: string;
  /** The line in the file, from 1 for the header; absent where the whole file is meant. */
  readonly line?: number;
  /** The column; absent where the whole row or file is meant. */
  readonly field?: string;
  /** What stands there. */
  readonly value: string;
  /** What would have been right, in one phrase. */
  readonly expected: string;
}

const longestShown = 80;

/** A problem on one line: `registers.csv:17 date: got "2025-02-30", expected an existing date YYYY-MM-DD`. */
export function problemText({ file, line, field, value, expected }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const shown = value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
  return `${field === undefined ? place : `${place} ${field}`}: got ${JSON.stringify(shown)}, expected ${expected}`;
}

/** How many rows have at least one problem. */
export function rowsWithProblems(problems: readonly Problem[]): number {
  return new Set(problems.filter(({ kind }) => kind === "row").map(({ file, line }) => `${file}:${line}`)).size;
}
