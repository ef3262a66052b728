import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { closedStay, possibleToo } from "./ledger-words.js";
import { everSuspected } from "./who.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "registerNumber",
  "school",
  "class",
  "guardianName",
  "guardianPhone",
  "absentSince",
  "daysAbsent",
  "suspectedOn",
  "reason",
  "whereabouts",
  "attempts",
  "lastAttemptOn",
  "lastOutcome",
  "status",
  "confirmedOn",
  "returnedOn",
  "closedOn",
  "rebounds",
] as const;

/** The ledger of suspected dropouts (疑似辍学台账). */
export type SuspectedLedger = ChildList<(typeof fields)[number]>;

/**
 * The ledger of suspected dropouts (疑似辍学台账), one of the three of the national mechanism of regular reporting of April 2024: users expect it; no clause
 * of the five documents asks for it. When an absence makes a suspicion is reading G19's, and the host's parameters'.
 */
export const suspectedLedger: ReportDefinition<SuspectedLedger, ListScope> = /* @__PURE__ */ childList({
  id: "suspectedLedger",
  title: { zh: "疑似辍学台账", en: "Ledger of suspected dropouts" },
  about: ["class", "grade", "school", "township", "authority"],
  answers: [],
  forms: [],
  audiences: ["school", "townEducationOffice", "educationAuthority"],
  fieldsFrom: "expectation",
  fields,
  required: ["name", "sex", "bornOn", "guardianName", "guardianPhone"],
  onlyCases: true,
  lists: everSuspected,
  notes: [closedStay, possibleToo],
});
