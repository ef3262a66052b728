import { type ChildList, childList, type ListScope } from "../kit/child-list.js";
import type { ReportDefinition } from "../kit/report-definition.js";
import { closedStay } from "./ledger-words.js";
import { everConfirmed } from "./who.js";

const fields = [
  "name",
  "sex",
  "bornOn",
  "registerNumber",
  "class",
  "guardianName",
  "guardianPhone",
  "homeAddress",
  "confirmedOn",
  "reason",
  "whereabouts",
  "attempts",
  "helpers",
  "returnedOn",
  "status",
  "closedOn",
  "rebounds",
] as const;

/** The ledger of dropouts (辍学学生台账): every child ever confirmed, whether its entry is closed or not. */
export type DropoutLedger = ChildList<(typeof fields)[number]>;

/**
 * The ledger of dropouts (辍学学生台账). An entry is closed (销号) and never deleted; a relapse opens it again and counts as a rebound.
 * Of its fields the documents name the helpers and the closing mark (wutaishan-2023 3.1c, 3.3g); the others are the usual ones.
 */
export const dropoutLedger: ReportDefinition<DropoutLedger, ListScope> = /* @__PURE__ */ childList({
  id: "dropoutLedger",
  title: { zh: "辍学学生台账", en: "Ledger of dropouts" },
  about: ["school", "township", "authority"],
  answers: ["wutaishan-2023/3.1c", "wutaishan-2023/3.3c", "wutaishan-2023/3.3d", "wutaishan-2023/3.3g"],
  forms: [{ document: "wutaishan-2023", title: "辍学学生台账" }],
  audiences: ["school", "townEducationOffice", "educationAuthority"],
  fieldsFrom: "inventory",
  fields,
  required: [
    "name",
    "sex",
    "bornOn",
    "registerNumber",
    "guardianName",
    "guardianPhone",
    "homeAddress",
    "reason",
    "helpers",
  ],
  onlyCases: true,
  lists: everConfirmed,
  notes: [closedStay],
});
