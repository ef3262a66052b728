import { BaoxueError, type Issue } from "../../model/errors.js";
import { isObject } from "../../model/shape-check.js";

/**
 * How the host numbers its papers (文号编排规则): a pattern in which `{year}` and `{number}` stand for what is counted, such as
 * `某政控〔{year}〕{number}号`; `width` is how many digits a number has at least.
 */
export interface SerialScheme {
  readonly pattern: string;
  /** 1 unless given, and 20 at most. */
  readonly width?: number;
}

/** More digits than any office counts papers. */
const mostDigits = 20;

/**
 * The serial number of a paper by the host's scheme. The library counts no papers: which number is next, the host knows.
 *
 * @throws {BaoxueError} `invalid-input` when there is no scheme, its pattern lacks `{number}`, its width is none, or a number is no whole number from 1.
 * @example
 * ```ts
 * import { serialNumber } from "baoxue";
 * serialNumber({ pattern: "某政控〔{year}〕{number}号", width: 3 }, { year: 2025, number: 7 }); //=> "某政控〔2025〕007号"
 * ```
 */
export function serialNumber(
  scheme: SerialScheme,
  counted: { readonly year: number; readonly number: number },
): string {
  const issues = [...schemeIssues(scheme), ...countedIssues(counted)];
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  const { pattern, width = 1 } = scheme;
  const { year, number } = counted;
  return pattern.replaceAll("{year}", String(year)).replaceAll("{number}", String(number).padStart(width, "0"));
}

function schemeIssues(scheme: unknown): readonly Issue[] {
  if (!isObject(scheme)) return [{ path: "scheme", value: scheme, expected: "a scheme: its pattern and width" }];
  const { pattern, width } = scheme as { readonly pattern?: unknown; readonly width?: unknown };
  const isPattern = typeof pattern === "string" && pattern.includes("{number}");
  return [
    ...(isPattern ? [] : [{ path: "pattern", value: pattern, expected: "a pattern with {number}" }]),
    ...(width === undefined || (isCount(width) && width <= mostDigits)
      ? []
      : [{ path: "width", value: width, expected: `a whole number from 1 to ${mostDigits}` }]),
  ];
}

function countedIssues(counted: unknown): readonly Issue[] {
  if (!isObject(counted)) return [{ path: "counted", value: counted, expected: "a year and a number" }];
  const { year, number } = counted as { readonly year?: unknown; readonly number?: unknown };
  return [
    ...(isCount(number) ? [] : [{ path: "number", value: number, expected: "a whole number from 1" }]),
    ...(isCount(year) ? [] : [{ path: "year", value: year, expected: "a year" }]),
  ];
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}
