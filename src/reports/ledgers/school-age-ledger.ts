import { type ChildList, childList } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { checkAge, ofAge, type SchoolAgeScope } from "./school-age.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "identityNumber",
  "registerNumber",
  "householdAddress",
  "homeAddress",
  "village",
  "guardianName",
  "guardianPhone",
  "groups",
  "school",
  "grade",
  "class",
  "enrolmentStatus",
  "statusSince",
  "notEntered",
  "status",
] as const;

/** The ledger of children of school age (适龄儿童台账). */
export type SchoolAgeLedger = ChildList<(typeof fields)[number]>;

/**
 * The ledger of children of school age (适龄儿童台账), one of the three of the national mechanism of regular reporting of April 2024: users expect it; no
 * clause of the five documents asks for it. From which age to which, counted on which day, the host says (义务教育法 2, 11: from 6, in some places 7).
 */
export const schoolAgeLedger: ReportDefinition<SchoolAgeLedger, SchoolAgeScope> = /* @__PURE__ */ childList({
  id: "schoolAgeLedger",
  title: { zh: "适龄儿童少年台账", en: "Ledger of children of school age" },
  about: ["school", "village", "township", "authority"],
  answers: [],
  forms: [],
  audiences: ["school", "townEducationOffice", "educationAuthority", "villageCommittee"],
  fieldsFrom: "expectation",
  fields,
  required: ["name", "sex", "identityNumber", "homeAddress", "guardianName", "guardianPhone"],
  lists: (child, { age }) => ofAge(child, age),
  check: ({ age }) => checkAge(age),
});
