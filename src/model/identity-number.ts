import type { CivilDate } from "./civil-date.js";
import type { Result } from "./errors.js";
import { birthdayOf, checkDigitOf, type FaultyNumber, refusal } from "./identity-digits.js";

/** What an identity number says by itself. The library stores none: a host checks, matches and forgets. */
export interface IdentityNumber {
  /** The number in its form of 18 digits, by which an old one of 15 and a new one of the same person are equal. */
  readonly canonical: string;
  readonly form: 15 | 18;
  readonly bornOn: CivilDate;
}

const newShape = /^[1-9]\d{16}[\dX]$/;
const oldShape = /^[1-9]\d{14}$/;

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
  const read = readIdentityNumber(text, options.notAfter);
  return "fault" in read ? refusal("identityNumber", text, read.expected) : { ok: true, value: read };
}

/** As {@link checkIdentityNumber}, but says what kind of fault it is. */
export function readIdentityNumber(text: string, notAfter?: CivilDate): IdentityNumber | FaultyNumber {
  const written = typeof text === "string" ? text.toUpperCase() : ""; // a host without types may pass a number
  const form = newShape.test(written) ? 18 : oldShape.test(written) ? 15 : undefined;
  if (form === undefined) return { fault: "shape", expected: "18 digits of which the last may be X, or 15 digits" };
  const body = form === 18 ? written.slice(0, 17) : `${written.slice(0, 6)}19${written.slice(6)}`;
  const check = checkDigitOf(body);
  const bornOn = birthdayOf(body.slice(6, 14), notAfter);
  if (bornOn === undefined) return { fault: "birthday", expected: "a birthday that is plausible" };
  if (form === 18 && written !== body + check) return { fault: "checkDigit", expected: `${check} as its last digit` };
  return { canonical: body + check, form, bornOn };
}
