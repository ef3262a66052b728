import type { CivilDate } from "../../model/civil-date.js";
import type { FaultyNumber, NumberFault } from "../../model/identity-digits.js";
import { readIdentityNumber } from "../../model/identity-number.js";
import { type RegisterNumber, readRegisterNumber } from "../../model/register-number.js";
import type { Fields } from "../../model/shape-check.js";
import type { ListQuality } from "./findings.js";
import type { TellFault } from "./row-faults.js";

/** What the numbers of a row say together. */
export interface ReadNumbers {
  /** The checked identity number, in 18 digits. */
  readonly number?: string;
  readonly bornOn?: CivilDate;
  /** The checked school-register number. */
  readonly registerNumber?: string;
  /** Why there is no checked identity number, although one was written. */
  readonly fault?: keyof ListQuality["wrongNumber"];
}

/** Reads the identity number and the school-register number of a row: what is wrong is told, and not used. */
export function readNumbers(row: Fields, notAfter: CivilDate, tell: TellFault): ReadNumbers {
  const own = written(row, "identityNumber", tell, (text) => readIdentityNumber(text, notAfter));
  const entry = written(row, "registerNumber", tell, (text) => readRegisterNumber(text, { notAfter }));
  const inside = entry.right?.form === "G" ? entry.right.identity.canonical : undefined;
  const number = own.right?.canonical ?? inside;
  if (inside !== undefined && number !== inside) {
    tell("registerNumber", row["registerNumber"], "the identity number of the same row behind the G");
    return { fault: "contradictory" };
  }
  const fault = number === undefined ? (own.fault ?? entry.fault) : undefined;
  return {
    ...checkedNumber(number, entry.right),
    ...(entry.right === undefined ? {} : { registerNumber: entry.right.canonical }),
    ...(fault === undefined ? {} : { fault }),
  };
}

function checkedNumber(number: string | undefined, entry: RegisterNumber | undefined): ReadNumbers {
  if (number === undefined) return entry === undefined ? {} : { bornOn: entry.bornOn };
  return { number, bornOn: `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}` as CivilDate };
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
  if (value === undefined || value === null || value === "") return {};
  const made = typeof value === "string" ? read(value) : noText;
  if (!("fault" in made)) return { right: made };
  tell(field, value, made.expected);
  return { fault: made.fault };
}

const noText: FaultyNumber = { fault: "shape", expected: "a number written as text" };
