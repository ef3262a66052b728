import {
  type BodyParticulars,
  type GuardianParticulars,
  householdKindLabels,
  type OfficerParticulars,
  type PupilParticulars,
  sexLabels,
} from "../../model/particulars.js";
import { isObject } from "../../model/shape-check.js";

/** Tells what is wrong with a field of an entry. A directory of a province has millions of them: nothing is made for one that is right. */
export type TellField = (field: string, value: unknown, expected: string) => void;

const pupilTexts = [
  "name",
  "identityNumber",
  "registerNumber",
  "ethnicity",
  "householdAddress",
  "homeAddress",
  "phone",
  "health",
  "disabilityCertificate",
  "family",
  "studies",
  "living",
  "whereabouts",
] as const satisfies readonly (keyof PupilParticulars)[];
const guardianTexts = [
  "name",
  "phone",
  "address",
  "workplace",
  "identityNumber",
] as const satisfies readonly (keyof GuardianParticulars)[];
const officerTexts = ["phone", "post"] as const satisfies readonly (keyof OfficerParticulars)[];
const bodyTexts = ["address", "phone"] as const satisfies readonly (keyof BodyParticulars)[];

/** What is wrong with the entry of a child: a name or other words that are no text, a sex that there is not, guardians that are no list. */
export function checkPupil(entry: PupilParticulars, tell: TellField): void {
  checkTexts(entry, pupilTexts, tell);
  checkCode(entry.sex, "sex", { codes: sexLabels, tell });
  checkCode(entry.householdKind, "householdKind", { codes: householdKindLabels, tell });
  checkGuardians(entry.guardians, tell);
}

/** What is wrong with the entry of a person of an office. */
export function checkOfficer(entry: OfficerParticulars, tell: TellField): void {
  checkName(entry.name, "name", tell);
  checkTexts(entry, officerTexts, tell);
}

/** What is wrong with the entry of a school or other body, which must have a name. */
export function checkBody(entry: BodyParticulars, tell: TellField): void {
  const { name }: Partial<BodyParticulars> = entry;
  if (name === undefined) tell("name", name, "a name");
  checkName(name, "name", tell);
  checkTexts(entry, bodyTexts, tell);
}

function checkGuardians(given: unknown, tell: TellField): void {
  if (given === undefined) return;
  if (!Array.isArray(given)) {
    tell("guardians", given, "a list");
    return;
  }
  given.forEach((one: unknown, i) => {
    const at = `guardians[${i}]`;
    if (!isObject(one)) {
      tell(at, one, "an object");
      return;
    }
    const { id }: { readonly id?: unknown } = one;
    if (typeof id !== "string") tell(`${at}.id`, id, "the number of the guardian");
    checkTexts(one, guardianTexts, (field, value, expected) => {
      tell(`${at}.${field}`, value, expected);
    });
  });
}

/** Offices and bodies sign: theirs must be a name, where it is told at all. */
function checkName(name: unknown, field: string, tell: TellField): void {
  if (name === undefined || (typeof name === "string" && name.trim() !== "")) return;
  tell(field, name, "a name, and not blanks; no such field where it is not known");
}

/** Words may be blank, which counts as not on record, as lists of pupils often have them; what is no text would be printed as it is. */
function checkTexts(entry: object, fields: readonly string[], tell: TellField): void {
  const given = entry as Readonly<Record<string, unknown>>;
  for (const field of fields) {
    const value = given[field];
    if (value !== undefined && typeof value !== "string") tell(field, value, "a text");
  }
}

function checkCode(
  value: unknown,
  field: string,
  { codes, tell }: { readonly codes: object; readonly tell: TellField },
): void {
  if (value === undefined || (typeof value === "string" && Object.hasOwn(codes, value))) return;
  tell(field, value, Object.keys(codes).join(", "));
}
