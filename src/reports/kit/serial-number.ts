import { BaoxueError } from "../../model/errors.js";

/**
 * How the host numbers its papers (文号编排规则): a pattern in which `{year}` and `{number}` stand for what is counted, such as
 * `某政控〔{year}〕{number}号`; `width` is how many digits a number has at least.
 */
export interface SerialScheme {
  readonly pattern: string;
  readonly width?: number;
}

/**
 * The serial number of a paper by the host's scheme. The library counts no papers: which number is next, the host knows.
 *
 * @throws {BaoxueError} `invalid-input` when the pattern lacks `{number}`, or a number is no whole number from 1.
 * @example
 * ```ts
 * import { serialNumber } from "baoxue";
 * serialNumber({ pattern: "某政控〔{year}〕{number}号", width: 3 }, { year: 2025, number: 7 }); //=> "某政控〔2025〕007号"
 * ```
 */
export function serialNumber(
  { pattern, width = 1 }: SerialScheme,
  { year, number }: { readonly year: number; readonly number: number },
): string {
  const issues = [
    ...(pattern.includes("{number}") ? [] : [{ path: "pattern", value: pattern, expected: "a pattern with {number}" }]),
    ...(Number.isSafeInteger(number) && number >= 1
      ? []
      : [{ path: "number", value: number, expected: "a whole number from 1" }]),
    ...(Number.isSafeInteger(year) && year >= 1 ? [] : [{ path: "year", value: year, expected: "a year" }]),
  ];
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
  return pattern.replaceAll("{year}", String(year)).replaceAll("{number}", String(number).padStart(width, "0"));
}
