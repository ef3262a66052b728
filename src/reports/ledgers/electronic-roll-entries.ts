import { actsOfKind } from "../fields/read-facts.js";
import { type ChildList, childList, type PeriodScope } from "../kit/child-list.js";
import { tiesOf } from "../kit/child-row.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import type { MissingItem } from "../kit/report-head.js";
import type { ChildRecord } from "../source/child-record.js";
import { servesPeriod } from "../source/in-period.js";
import type { ReportSource } from "../source/report-source.js";
import { inClassNow } from "./who.js";

const fields = [
  "registerNumber",
  "identityNumber",
  "name",
  "sex",
  "bornOn",
  "ethnicity",
  "householdKind",
  "householdAddress",
  "homeAddress",
  "school",
  "grade",
  "class",
  "enteredOn",
  "boarder",
  "leftBehind",
  "accompanying",
  "disability",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "rollEntryOn",
] as const;

/** What is entered in the electronic roll in September (电子学籍系统录入). */
export type ElectronicRollEntries = ChildList<(typeof fields)[number]>;

/**
 * What is entered in the electronic roll each September (电子学籍系统, boshan-2025 4.5e–4.5g): every pupil of the school, in the particulars of the roll. A pupil
 * not entered in the period is told as missing. The system's own fields are not in the source.
 */
export const electronicRollEntries: ReportDefinition<ElectronicRollEntries, PeriodScope> = /* @__PURE__ */ childList({
  id: "electronicRollEntries",
  title: { zh: "电子学籍系统录入名册", en: "Entries for the electronic roll" },
  about: ["class", "grade", "school"],
  answers: ["boshan-2025/4.5e", "boshan-2025/4.5f", "boshan-2025/4.5g"],
  forms: [{ document: "boshan-2025", title: "电子学籍系统 entries" }],
  audiences: ["registrationClerk", "school", "educationAuthority"],
  fieldsFrom: "inventory",
  fields,
  required: [
    "registerNumber",
    "identityNumber",
    "name",
    "sex",
    "bornOn",
    "ethnicity",
    "householdAddress",
    "homeAddress",
    "guardianName",
    "guardianRelation",
    "guardianPhone",
  ],
  lists: inClassNow,
  perPeriod: true,
  owes: entriesOwed,
});

function entriesOwed(
  _source: ReportSource,
  { period }: PeriodScope,
  listed: readonly ChildRecord[],
): readonly MissingItem[] {
  return listed.filter((child) => !isEntered(child, period)).map(owed);
}

function isEntered(child: ChildRecord, period: PeriodScope["period"]): boolean {
  return actsOfKind(child, "filed").some((fact) => fact.event.file === "electronicRoll" && servesPeriod(fact, period));
}

function owed(child: ChildRecord): MissingItem {
  const { school } = tiesOf(child).places;
  return {
    what: { zh: "本期电子学籍录入", en: "entry in the electronic roll in the period" },
    field: "rollEntryOn",
    subject: { kind: "pupil", id: child.pupil },
    owedBy: "registrationClerk",
    ...(school === undefined ? {} : { at: school }),
  };
}
