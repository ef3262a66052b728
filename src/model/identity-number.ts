import { type CivilDate, type DayNumber, parseDay } from "./civil-date.js";
import type { Issue, Result } from "./errors.js";

/** What an identity number says by itself. The library stores none: a host checks, matches and forgets. */
export interface IdentityNumber {
  /** The number in its form of 18 digits, by which an old one of 15 and a new one of the same person are equal. */
  readonly canonical: string;
  readonly form: 15 | 18;
  readonly bornOn: CivilDate;
}

const newShape = /^[1-9]\d{16}[\dX]$/;
const oldShape = /^[1-9]\d{14}$/;
const checkDigits = "10X98765432";

/**
 * Checks a citizen identity number (公民身份号码): 18 digits of which the last may be X, or the old 15 without check digit.
 * It must have a birthday that exists, and the right check digit. A right number may still be somebody else's.
 * Source: GB 11643-1999; ISO 7064 MOD 11-2.
 *
 * @param text The number as written; a small x is taken for X.
 * @param options.notAfter The latest birthday that is plausible; the library knows no today.
 * @example
 * ```ts
 * import { checkIdentityNumber } from "baoxue";
 * const made = checkIdentityNumber("11010519491231002x");
 * made.ok ? made.value.bornOn : made.issues; //=> "1949-12-31"
 * ```
 */
export function checkIdentityNumber(
  text: string,
  options: { readonly notAfter?: CivilDate } = {},
): Result<IdentityNumber> {
  const written = text.toUpperCase();
  const form = newShape.test(written) ? 18 : oldShape.test(written) ? 15 : undefined;
  if (form === undefined) return refused(text, "18 digits of which the last may be X, or 15 digits");
  const body = form === 18 ? written.slice(0, 17) : `${written.slice(0, 6)}19${written.slice(6)}`;
  const canonical = body + checkDigitOf(body);
  const bornOn = birthdayOf(body);
  if (bornOn === undefined || isTooLate(bornOn, options.notAfter)) return refused(text, "a birthday that is plausible");
  if (form === 18 && canonical !== written) return refused(text, `${checkDigitOf(body)} as its last digit`);
  return { ok: true, value: { canonical, form, bornOn } };
}

/** The number itself is not repeated, so that no log keeps it. */
function refused(text: string, expected: string): Result<IdentityNumber> {
  const issue: Issue = { path: "identityNumber", value: "*".repeat(text.length), expected };
  return { ok: false, issues: [issue] };
}

/** Each digit is weighed by a power of two: 2 to the 17th for the first, modulo 11. */
function checkDigitOf(body: string): string {
  const sum = Array.from(body).reduce((total, digit) => (total * 2 + Number(digit)) % 11, 0);
  return checkDigits[(sum * 2) % 11] ?? "";
}

/** Nobody at school was born before 1900: such a year is a slip of the pen. */
function birthdayOf(body: string): CivilDate | undefined {
  const date = `${body.slice(6, 10)}-${body.slice(10, 12)}-${body.slice(12, 14)}`;
  return parseDay(date) !== undefined && date >= "1900" ? (date as CivilDate) : undefined;
}

function isTooLate(bornOn: CivilDate, notAfter: CivilDate | undefined): boolean {
  const latest: DayNumber = notAfter === undefined ? Number.POSITIVE_INFINITY : (parseDay(notAfter) ?? 0);
  return (parseDay(bornOn) ?? 0) > latest;
}
