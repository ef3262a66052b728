import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { ledgerUpdateOwed } from "./ledger-updates.js";
import { closedStay, possibleToo } from "./ledger-words.js";
import { everOpened, hasFile } from "./who.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "school",
  "class",
  "groups",
  "status",
  "openedOn",
  "controlLedgerOn",
  "sign",
  "absentSince",
  "daysAbsent",
  "responsible",
  "carers",
  "supports",
  "attempts",
  "lastAttemptOn",
  "lastOutcome",
  "returnedOn",
  "closedOn",
  "rebounds",
] as const;

/** The ledger of all with whom the work is concerned (控辍保学台账). */
export type DropoutControlLedger = ChildList<(typeof fields)[number]>;

/**
 * The ledger of all with whom the work on keeping children in school is concerned (控辍保学台账, wutaishan-2023 3.3a, 3.3b): those at risk, suspected and
 * confirmed, and whoever was put on it. Kept up to date without a day: when it last was, `ledgerUpdated` events say. The document names no fields.
 */
export const dropoutControlLedger: ReportDefinition<DropoutControlLedger, ListScope> = /* @__PURE__ */ childList({
  id: "dropoutControlLedger",
  title: { zh: "控辍保学台账", en: "Ledger of dropout control" },
  about: ["class", "grade", "school", "township", "authority"],
  answers: ["wutaishan-2023/3.3a", "wutaishan-2023/3.3b"],
  forms: [{ document: "wutaishan-2023", title: "控辍保学台账" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "inventory",
  fields,
  required: ["name", "sex", "bornOn", "controlLedgerOn", "responsible"],
  onlyCases: true,
  lists: (child) => everOpened(child) || hasFile(child, "dropoutControlLedger"),
  notes: [closedStay, possibleToo],
  owes: /* @__PURE__ */ ledgerUpdateOwed("ever"),
});
