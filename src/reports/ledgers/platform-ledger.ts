import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { closedStay } from "./ledger-words.js";
import { everConfirmed } from "./who.js";

const fields = [
  "registerNumber",
  "identityNumber",
  "name",
  "sex",
  "bornOn",
  "ethnicity",
  "householdAddress",
  "homeAddress",
  "school",
  "grade",
  "class",
  "guardianName",
  "guardianRelation",
  "guardianPhone",
  "confirmedOn",
  "reason",
  "whereabouts",
  "platformEntryOn",
  "returnedOn",
  "status",
  "closedOn",
  "ground",
] as const;

/** What is entered on the information platform of confirmed dropouts (控辍保学台账). */
export type PlatformLedger = ChildList<(typeof fields)[number]>;

/**
 * What is entered on the province's information platform of those who really dropped out (控辍保学台账, licheng-2024 2.2b, 3c). It is a sheet to type
 * from: numbers and dates stand first. Who is not entered yet is told as missing. The platform's own fields are not in the source.
 */
export const platformLedger: ReportDefinition<PlatformLedger, ListScope> = /* @__PURE__ */ childList({
  id: "platformLedger",
  title: { zh: "控辍保学台账（平台填报）", en: "Ledger of dropout control for the platform" },
  about: ["school", "township", "authority"],
  answers: ["licheng-2024/2.2b", "licheng-2024/3c"],
  forms: [{ document: "licheng-2024", title: "控辍保学台账" }],
  audiences: ["school", "townEducationOffice", "educationAuthority"],
  fieldsFrom: "inventory",
  fields,
  required: [
    "registerNumber",
    "identityNumber",
    "name",
    "sex",
    "bornOn",
    "householdAddress",
    "guardianName",
    "guardianPhone",
    "reason",
    "whereabouts",
    "platformEntryOn",
  ],
  onlyCases: true,
  lists: everConfirmed,
  notes: [closedStay],
});
