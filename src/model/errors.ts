import type { Text } from "./text.js";

/** What can go wrong, as a closed list; a host may switch over it. */
export type ErrorCode =
  | "invalid-date"
  | "invalid-moment"
  | "invalid-calendar"
  | "invalid-world"
  | "invalid-policy"
  | "invalid-input"
  | "beyond-horizon"
  | "unknown-setting"
  | "uncovered-year";

/** One thing wrong with an input: where it stands, what was given, what was expected. */
export interface Issue {
  /** Where: a path such as `events[3].session`, or a row's column. */
  readonly path: string;
  /** What was given there, unchanged. */
  readonly value: unknown;
  /** What would have been right, in one phrase. */
  readonly expected: string;
}

/**
 * An issue of the records themselves, or of what somebody wants to do by them: officials see it too.
 * `expected` stays the developer's phrase; `says` is the whole matter as one sentence for those who keep the records.
 */
export interface ShownIssue extends Issue {
  readonly says: Text;
}

/** A value, or everything that is wrong with the input it was to be made from. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The one error class of the library. Thrown where the caller made a mistake that a type could not catch;
 * where a host must decide, a `safe…` twin returns a {@link Result} instead.
 *
 * @example
 * ```ts
 * import { BaoxueError, dayOf } from "baoxue";
 * const codes: string[] = [];
 * try {
 *   dayOf("2025-02-30");
 * } catch (error) {
 *   if (error instanceof BaoxueError) codes.push(error.code);
 * }
 * codes; //=> ["invalid-date"]
 * ```
 */
export class BaoxueError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, issues: readonly Issue[]) {
    super(`${code}: ${issues.map(issueText).join("; ")}`);
    this.name = "BaoxueError";
    this.code = code;
    this.issues = issues;
  }
}

const longestShown = 120;

/**
 * One issue as a sentence.
 *
 * @example
 * ```ts
 * import { issueText } from "baoxue";
 * issueText({ path: "events[3].session", value: "noon", expected: '"am" or "pm"' }); //=> 'events[3].session: got "noon", expected "am" or "pm"'
 * ```
 */
export function issueText(issue: Issue): string {
  const given = shown(issue.value);
  const cut = given.length > longestShown ? `${given.slice(0, longestShown)}…` : given;
  return `${issue.path}: got ${cut}, expected ${issue.expected}`;
}

/** A value as text, whatever it is: what JSON cannot say (circles, depths, big integers) is named by its type. */
function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value === "bigint" ? String(value) : `a value of type ${typeof value}`;
  }
}
