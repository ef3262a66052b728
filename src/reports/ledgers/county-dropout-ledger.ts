import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { checker, closedStay } from "./ledger-words.js";
import { everConfirmed } from "./who.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "identityNumber",
  "school",
  "class",
  "guardianName",
  "guardianPhone",
  "homeAddress",
  "village",
  "confirmedOn",
  "reason",
  "whereabouts",
  "whereaboutsNote",
  "attempts",
  "notices",
  "noticeDueOn",
  "reportedOn",
  "reportedTo",
  "returnedOn",
  "status",
  "closedOn",
  "rebounds",
] as const;

/** The ledger of dropouts that goes to township and county (辍学生台账). */
export type CountyDropoutLedger = ChildList<(typeof fields)[number]>;

/**
 * The ledger of dropouts that a school keeps and hands to the township and the county bureau (辍学生台账, anze-2023 3.6b, 3.6c). Where no report
 * of a child is on record yet, that is told as missing. The document names no fields.
 */
export const countyDropoutLedger: ReportDefinition<CountyDropoutLedger, ListScope> = /* @__PURE__ */ childList({
  id: "countyDropoutLedger",
  title: { zh: "辍学生台账", en: "Ledger of dropouts for township and county" },
  about: ["school", "township", "authority"],
  answers: ["anze-2023/3.6b", "anze-2023/3.6c"],
  forms: [{ document: "anze-2023", title: "辍学生台账" }],
  audiences: ["townshipGovernment", "educationAuthority", "school"],
  fieldsFrom: "inventory",
  fields,
  required: [
    "name",
    "sex",
    "bornOn",
    "identityNumber",
    "guardianName",
    "guardianPhone",
    "homeAddress",
    "reason",
    "whereabouts",
    "reportedOn",
  ],
  onlyCases: true,
  lists: everConfirmed,
  notes: [closedStay],
  signs: [checker],
});
