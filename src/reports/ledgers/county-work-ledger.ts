import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { ledgerUpdateOwed } from "./ledger-updates.js";
import { closedStay } from "./ledger-words.js";
import { hasMoved } from "./roll-changes.js";
import { everAway } from "./who.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "registerNumber",
  "school",
  "class",
  "enrolmentStatus",
  "statusSince",
  "wentTo",
  "acknowledgedOn",
  "timeOffUntil",
  "timeOffApprovedBy",
  "proof",
  "status",
  "confirmedOn",
  "reason",
  "whereabouts",
  "reportedOn",
  "returnedOn",
  "formalitiesOn",
  "closedOn",
  "rebounds",
] as const;

/** The county bureau's work ledger (工作台帐). */
export type CountyWorkLedger = ChildList<(typeof fields)[number]>;

/**
 * The county bureau's work ledger, on the basis of what the schools return (数据库、工作台帐, anze-2023 2.3e, 2.3h): every child whose place on the roll
 * changed by transfer, suspension or deferral, or who was suspected or confirmed. The document names no fields.
 */
export const countyWorkLedger: ReportDefinition<CountyWorkLedger, ListScope> = /* @__PURE__ */ childList({
  id: "countyWorkLedger",
  title: { zh: "控辍保学工作台帐", en: "Work ledger of the county" },
  about: ["school", "township", "authority"],
  answers: ["anze-2023/2.3e", "anze-2023/2.3h"],
  forms: [{ document: "anze-2023", title: "数据库 and 工作台帐" }],
  audiences: ["educationAuthority"],
  fieldsFrom: "inventory",
  fields,
  required: ["name", "sex", "bornOn", "registerNumber", "school"],
  lists: (child) => hasMoved(child) || everAway(child),
  notes: [closedStay],
  owes: /* @__PURE__ */ ledgerUpdateOwed("ever", "authority"),
});
