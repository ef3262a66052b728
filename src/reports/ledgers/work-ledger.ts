import { factOf } from "../fields/read-facts.js";
import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { ledgerUpdateOwed } from "./ledger-updates.js";
import { closedStay } from "./ledger-words.js";
import { everConfirmed, hasFile } from "./who.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "school",
  "class",
  "notEntered",
  "status",
  "confirmedOn",
  "reason",
  "whereabouts",
  "returnPlanOn",
  "responsible",
  "helpers",
  "attempts",
  "lastAttemptOn",
  "lastOutcome",
  "platformEntryOn",
  "returnedOn",
  "formalitiesOn",
  "closedOn",
  "ground",
  "rebounds",
] as const;

/** The work ledger, child by child (工作台账). */
export type WorkLedger = ChildList<(typeof fields)[number]>;

/**
 * The work ledger of a school or education office, child by child (工作台账, licheng-2024 3a–3e): all who never entered or have dropped out. It is
 * brought up to date once a month: a month of the period without an update is told as missing. Closed entries are marked and stay.
 */
export const workLedger: ReportDefinition<WorkLedger, ListScope> = /* @__PURE__ */ childList({
  id: "workLedger",
  title: { zh: "控辍保学工作台账", en: "Work ledger" },
  about: ["school", "township", "authority"],
  answers: ["licheng-2024/3a", "licheng-2024/3c", "licheng-2024/3d", "licheng-2024/3e"],
  forms: [{ document: "licheng-2024", title: "工作台账" }],
  audiences: ["school", "townEducationOffice", "educationAuthority"],
  fieldsFrom: "inventory",
  fields,
  required: ["name", "sex", "bornOn", "reason", "whereabouts", "returnPlanOn", "responsible", "platformEntryOn"],
  lists: (child) => everConfirmed(child) || factOf(child, "notEntered") === true || hasFile(child, "platformLedger"),
  notes: [closedStay],
  owes: /* @__PURE__ */ ledgerUpdateOwed("monthly"),
});
