import type { CivilDate } from "./civil-date.js";
import type { Result } from "./errors.js";
import { birthdayOf, checkDigitOf, type FaultyNumber, refusal } from "./identity-digits.js";
import { type IdentityNumber, readIdentityNumber } from "./identity-number.js";

/** What every school-register number says by itself. */
interface RegisterNumberBase {
  /** The number as the register writes it, in capitals. */
  readonly canonical: string;
  readonly bornOn: CivilDate;
}

/** A formal number (正式学籍号) made of the child's identity number. */
export interface IdentityRegisterNumber extends RegisterNumberBase {
  readonly form: "G";
  readonly identity: IdentityNumber;
  readonly checkDigit: "checked";
}

/** A formal number of a child without identity number, made by the register itself. */
export interface MadeRegisterNumber extends RegisterNumberBase {
  readonly form: "J";
  /** The area code, 6 digits. */
  readonly area: string;
  /** Whether the last digit was checked: no source seen says by which method it is made. */
  readonly checkDigit: "checked" | "notJudged";
}

/** A temporary number (临时学籍号); it has no check digit. */
export interface TemporaryRegisterNumber extends RegisterNumberBase {
  readonly form: "L";
  /** The area code of the school, 6 digits. */
  readonly area: string;
  readonly checkDigit: "none";
}

/** What a school-register number says by itself, by its form. */
export type RegisterNumber = IdentityRegisterNumber | MadeRegisterNumber | TemporaryRegisterNumber;

/** How strictly a school-register number is checked. */
export interface RegisterNumberOptions {
  /** The latest birthday that is plausible; the library knows no today. */
  readonly notAfter?: CivilDate;
  /**
   * `identityNumber`: the last digit of a J number must be what the method for identity numbers gives. That it is made so is a reading
   * without authority, so it is not judged unless asked.
   */
  readonly madeCheckDigit?: "notJudged" | "identityNumber";
}

const shape = /^(?:G.{18}|J[1-9]\d{16}[\dX]|L[1-9]\d{17})$/;

/**
 * Checks a school-register number (学籍号), 19 characters: `G` and the identity number; `J` and 6 digits of the area, 8 of the birthday,
 * 3 of sequence, 1 to check; `L`, temporary, and 6 digits of the school's area, 8 of the birthday, 4 at random.
 * A right number may still be another child's. Source: the form of the national register, second-hand [B]; the check digit of J: not seen [U].
 *
 * @param text The number as written; small letters are taken for capitals.
 * @example
 * ```ts
 * import { checkRegisterNumber } from "baoxue";
 * const temporary = checkRegisterNumber("L370100201509010417");
 * temporary.ok ? temporary.value.bornOn : temporary.issues; //=> "2015-09-01"
 * const made = checkRegisterNumber("J370100201509010017");
 * made.ok ? made.value.checkDigit : made.issues; //=> "notJudged"
 * ```
 */
export function checkRegisterNumber(text: string, options: RegisterNumberOptions = {}): Result<RegisterNumber> {
  const read = readRegisterNumber(text, options);
  return "fault" in read ? refusal("registerNumber", text, read.expected) : { ok: true, value: read };
}

/** As {@link checkRegisterNumber}, but says what kind of fault it is. */
export function readRegisterNumber(text: string, options: RegisterNumberOptions = {}): RegisterNumber | FaultyNumber {
  const canonical = typeof text === "string" ? text.toUpperCase() : ""; // a host without types may pass a number
  if (!shape.test(canonical)) return { fault: "shape", expected: "G, J or L and 18 digits" };
  if (canonical.startsWith("G")) return ofIdentity(canonical, options.notAfter);
  const area = canonical.slice(1, 7);
  const bornOn = birthdayOf(canonical.slice(7, 15), options.notAfter);
  if (bornOn === undefined) return { fault: "birthday", expected: "a birthday that is plausible" };
  if (canonical.startsWith("L")) return { canonical, form: "L", bornOn, area, checkDigit: "none" };
  if (options.madeCheckDigit !== "identityNumber")
    return { canonical, form: "J", bornOn, area, checkDigit: "notJudged" };
  const check = checkDigitOf(canonical.slice(1, 18));
  return canonical.endsWith(check)
    ? { canonical, form: "J", bornOn, area, checkDigit: "checked" }
    : { fault: "checkDigit", expected: `${check} as its last digit` };
}

function ofIdentity(canonical: string, notAfter?: CivilDate): RegisterNumber | FaultyNumber {
  const identity = readIdentityNumber(canonical.slice(1), notAfter);
  return "fault" in identity
    ? { ...identity, expected: `an identity number behind the G: ${identity.expected}` }
    : { canonical, form: "G", bornOn: identity.bornOn, identity, checkDigit: "checked" };
}
