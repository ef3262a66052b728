import type { CivilDate } from "../../model/civil-date.js";
import type { FaultyNumber, NumberFault } from "../../model/identity-digits.js";
import { type IdentityNumber, readIdentityNumber } from "../../model/identity-number.js";
import { type RegisterNumber, readRegisterNumber } from "../../model/register-number.js";
import type { Fields } from "../../model/shape-check.js";
import type { ListQuality } from "./findings.js";
import { isMissing } from "./read-date.js";
import type { TellFault } from "./row-faults.js";

/** What the numbers of a row say together. */
export interface ReadNumbers {
  /** The checked identity number, in 18 digits. */
  readonly number: string | undefined;
  /** The birthday in it, or else in the school-register number. */
  readonly numberBornOn: CivilDate | undefined;
  /** The checked school-register number. */
  readonly registerNumber: string | undefined;
  /** Why there is no checked identity number, although one was written. */
  readonly fault: keyof ListQuality["wrongNumber"] | undefined;
}

/** Reads the identity number and the school-register number of a row: what is wrong is told, and not used. */
export function readNumbers(row: Fields, notAfter: CivilDate, tell: TellFault): ReadNumbers {
  const own = written(row, "identityNumber", tell, (text) => readIdentityNumber(text, notAfter));
  const entry = written(row, "registerNumber", tell, (text) => readRegisterNumber(text, { notAfter }));
  const inside = identityIn(entry.right);
  const identity = own.right ?? inside;
  if (inside !== undefined && identity?.canonical !== inside.canonical) {
    tell("registerNumber", row["registerNumber"], "the identity number of the same row behind the G");
    return { number: undefined, numberBornOn: undefined, registerNumber: undefined, fault: "contradictory" };
  }
  const fault = identity === undefined ? (own.fault ?? entry.fault) : undefined;
  const registerNumber = entry.right?.canonical;
  return identity === undefined
    ? { number: undefined, numberBornOn: entry.right?.bornOn, registerNumber, fault }
    : { number: identity.canonical, numberBornOn: identity.bornOn, registerNumber, fault };
}

function identityIn(entry: RegisterNumber | undefined): IdentityNumber | undefined {
  return entry?.form === "G" ? entry.identity : undefined;
}

interface Written<T> {
  readonly right?: T;
  readonly fault?: NumberFault;
}

/** Nothing is written where the field is missing or empty; what is no text has no right shape. */
function written<T extends object>(
  row: Fields,
  field: string,
  tell: TellFault,
  read: (text: string) => T | FaultyNumber,
): Written<T> {
  const value = row[field];
  if (isMissing(value)) return nothing;
  const made = typeof value === "string" ? read(value) : noText;
  if (!("fault" in made)) return { right: made };
  tell(field, value, made.expected);
  return { fault: made.fault };
}

const nothing: Written<never> = {};

const noText: FaultyNumber = { fault: "shape", expected: "a number written as text" };
