import { readIdentityNumber } from "../model/identity-number.js";
import type { Sex } from "../model/particulars.js";
import { readRegisterNumber } from "../model/register-number.js";
import type { Text } from "../model/text.js";
import { identityNumberCell } from "./convert-number.js";
import type { TellProblem } from "./import-table.js";
import type { PupilRow } from "./pupil-row.js";

const bornInNumber: Text = { zh: "身份证号码中的出生日期", en: "the birthday in the identity number" };
const bornInRegister: Text = { zh: "学籍号中的出生日期", en: "the birthday in the register number" };
const sexInNumber: Text = { zh: "身份证号码所示的性别", en: "the sex that the identity number shows" };
const sameNumber: Text = { zh: "G加本行的身份证号码", en: "G and the identity number of the same row" };
const newNumber: Text = {
  zh: "18位身份证号码（15位旧号码已停用，请核对）",
  en: "an identity number of 18 digits (those of 15 are no longer in use: please check)",
};

/** The papers whose number is a citizen identity number; a list without the column means them. */
function isCitizenNumber({ identityDocument = "identityCard" }: Partial<PupilRow>): boolean {
  return identityDocument === "identityCard" || identityDocument === "householdBook";
}

/**
 * The identity number of a row as it is compared: in 18 digits where it is right, `undefined` where there is none or it is wrong.
 * The number behind the G of a register number counts where no other is written.
 */
export function comparedNumber(row: Partial<PupilRow>): string | undefined {
  const written = row.identityNumber;
  if (written !== undefined && !isCitizenNumber(row)) return `${row.identityDocument ?? ""}:${written}`;
  const own = readIdentityNumber(written ?? row.registerNumber?.replace(/^G/, "") ?? "");
  return "fault" in own ? undefined : own.canonical;
}

/** Whether the numbers, the birthday and the sex of a row can be of one child. What contradicts is told, never chosen between. */
export function checkPupilRow(row: Partial<PupilRow>, tell: TellProblem<PupilRow>): void {
  if (row.identityNumber !== undefined && isCitizenNumber(row)) checkIdentity(row.identityNumber, row, tell);
  if (row.registerNumber !== undefined) checkRegister(row.registerNumber, row, tell);
}

function checkIdentity(written: string, row: Partial<PupilRow>, tell: TellProblem<PupilRow>): void {
  const number = readIdentityNumber(written);
  if ("fault" in number) {
    tell("identityNumber", identityNumberCell.expected);
    return;
  }
  if (number.form === 15) tell("identityNumber", newNumber, "check");
  if (row.bornOn !== undefined && row.bornOn !== number.bornOn) tell("bornOn", bornInNumber);
  const sex = sexOf(number.canonical);
  if ((row.sex === "male" || row.sex === "female") && row.sex !== sex) tell("sex", sexInNumber);
}

/** The 17th digit is odd for men (GB 11643-1999). */
function sexOf(canonical: string): Sex {
  return Number(canonical[16]) % 2 === 1 ? "male" : "female";
}

function checkRegister(written: string, row: Partial<PupilRow>, tell: TellProblem<PupilRow>): void {
  const number = readRegisterNumber(written);
  if ("fault" in number) return; // the cell was told already
  if (row.bornOn !== undefined && row.bornOn !== number.bornOn) tell("bornOn", bornInRegister);
  if (number.form !== "G" || row.identityNumber === undefined || !isCitizenNumber(row)) return;
  const own = readIdentityNumber(row.identityNumber);
  if (!("fault" in own) && own.canonical !== number.identity.canonical) tell("registerNumber", sameNumber);
}
