import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { closedStay } from "./ledger-words.js";
import { everConfirmed } from "./who.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "class",
  "homeroomTeacher",
  "guardianName",
  "guardianPhone",
  "homeAddress",
  "absentSince",
  "confirmedOn",
  "ledgerEntryOn",
  "reason",
  "whereabouts",
  "attempts",
  "lastAttemptOn",
  "returnedOn",
  "status",
  "closedOn",
  "ground",
  "rebounds",
] as const;

/** A school's own ledger of its dropouts (学生辍学台账). */
export type SchoolDropoutLedger = ChildList<(typeof fields)[number]>;

/**
 * A school's own ledger of its dropouts (学生辍学台账, boshan-2025 4.3d): who, since when, why, and how the case stands. What is made public of it
 * (4.3e) is counted elsewhere and names nobody (reading G17). The document names no fields.
 */
export const schoolDropoutLedger: ReportDefinition<SchoolDropoutLedger, ListScope> = /* @__PURE__ */ childList({
  id: "schoolDropoutLedger",
  title: { zh: "学生辍学台账", en: "School's ledger of dropouts" },
  about: ["class", "grade", "school"],
  answers: ["boshan-2025/4.3d", "boshan-2025/4.5i"],
  forms: [{ document: "boshan-2025", title: "学生辍学台账" }],
  audiences: ["school", "homeroomTeacher"],
  fieldsFrom: "inventory",
  fields,
  required: ["name", "sex", "bornOn", "guardianName", "guardianPhone", "homeAddress", "ledgerEntryOn", "reason"],
  onlyCases: true,
  lists: everConfirmed,
  notes: [closedStay],
});
