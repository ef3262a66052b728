/** Every definition of a ledger or a paper about a body, and a scope in which the small county can be asked for it. */
import * as library from "../../../src/exports/catalogue.js";
import type { SubjectKind } from "../../../src/model/subject.js";
import { boshan2025Lines } from "../../../src/policies/boshan-2025/lines.js";
import type { BodyScope } from "../../../src/reports/kit/body-report.js";
import type { ReportDefinition } from "../../../src/reports/kit/report-definition.js";
import type { ReportHead } from "../../../src/reports/kit/report-head.js";

/** A definition of any kind, by what they all have. */
export type AnyDefinition = ReportDefinition<ReportHead, BodyScope>;

const subjects: Readonly<Record<Exclude<SubjectKind, "pupil">, string>> = {
  authority: "A1",
  township: "T1",
  school: "S1",
  village: "V1",
  grade: "S1/7",
  class: "7-1",
};
const kinds = ["authority", "township", "school", "village", "class"] as const;

/** The school term and month of the tests. */
export const autumn = { from: "2025-09-01", to: "2025-12-31", key: "2025-2026/autumn" } as const;

/** Whoever is 6 to 15 on 31 August. */
const schoolAge = { from: 6, to: 15, countedOn: "2025-08-31" } as const;

/** The widest scope that a definition takes. */
export function scopeOf({ about }: Pick<AnyDefinition, "about">, more: object = {}): BodyScope {
  const kind = kinds.find((one) => about.includes(one)) ?? "school";
  const asked = { of: { kind, id: subjects[kind] }, period: autumn, age: schoolAge, lines: boshan2025Lines };
  return { ...asked, letters: library.letterDemands["boshan-2025"], ...more } as BodyScope;
}

/** The lists of children, and the papers about bodies, by the names under which the library gives them. */
const names = [
  "accompanyingRegister",
  "countyDropoutLedger",
  "countyWorkLedger",
  "deferredAndSuspendedList",
  "disabilityRegister",
  "dropoutControlLedger",
  "dropoutLedger",
  "electronicRollEntries",
  "entryRegister",
  "hardshipRegister",
  "homeTeachingLedger",
  "homeroomTermRecord",
  "idleMinorsRegister",
  "inNeedRegister",
  "informationReturn",
  "leftBehindRegister",
  "nationalSystemEntries",
  "persuasionFailedList",
  "platformLedger",
  "proneRegister",
  "schoolAgeLedger",
  "schoolDropoutLedger",
  "screeningLedger",
  "shouldBeEnrolledList",
  "suspectedLedger",
  "workLedger",
  "admissionPlan",
  "appraisalSheet",
  "archiveChecklist",
  "conferenceRecord",
  "homeTeachingFile",
  "interviewRecord",
  "lettersOutstanding",
  "networkCoverage",
  "photoSheet",
  "publicCriticism",
  "workPlan",
  "yearSummary",
] as const satisfies readonly (keyof typeof library)[];

const byName: Readonly<Record<string, unknown>> = library;

/** The definitions of ledgers and of papers about bodies. */
export const definitions: readonly AnyDefinition[] = names.map((name) => byName[name] as AnyDefinition);

/** One by its id. */
export function definitionOf(id: string): AnyDefinition {
  const found = definitions.find((one) => one.id === id);
  if (!found) throw new Error(`no definition ${id}`);
  return found;
}
