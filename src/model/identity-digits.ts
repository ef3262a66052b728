import { type CivilDate, parseDay } from "./civil-date.js";
import type { Issue } from "./errors.js";

/** What can be wrong with a number: its shape, the birthday in it, its check digit (校验码). */
export type NumberFault = "shape" | "birthday" | "checkDigit";

/** A number that is refused, and what would have been right. */
export interface FaultyNumber {
  readonly fault: NumberFault;
  readonly expected: string;
}

const checkDigits = "10X98765432";

/**
 * The check digit of 17 digits: each is weighed by a power of two, 2 to the 17th for the first, modulo 11.
 * Source: GB 11643-1999; ISO 7064 MOD 11-2.
 */
export function checkDigitOf(body: string): string {
  let sum = 0;
  for (const digit of body) sum = (sum * 2 + Number(digit)) % 11;
  return checkDigits[(sum * 2) % 11] ?? "";
}

/**
 * The birthday of eight digits, unless it does not exist or is not plausible. Nobody at school was born before 1900: such a year is a
 * slip of the pen.
 *
 * @param notAfter The latest birthday that is plausible; any, unless given. One that does not exist lets none pass.
 */
export function birthdayOf(digits: string, notAfter?: CivilDate): CivilDate | undefined {
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  const day = parseDay(date);
  const latest = notAfter === undefined ? Number.POSITIVE_INFINITY : (parseDay(notAfter) ?? 0);
  return day !== undefined && date >= "1900" && day <= latest ? (date as CivilDate) : undefined;
}

/** Refuses a number without repeating it, so that no log keeps it; of what is no text it tells the type. */
export function refusal(path: string, given: unknown, expected: string): { ok: false; issues: readonly Issue[] } {
  const value = typeof given === "string" ? "*".repeat(given.length) : `a value of type ${typeof given}`;
  return { ok: false, issues: [{ path, value, expected }] };
}
