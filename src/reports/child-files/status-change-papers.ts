import type { ReportDefinition } from "../kit/report-definition.js";
import { type ChangePapers, type ChangePapersScope, changePapers } from "./change-papers.js";

/**
 * The papers of each change of one child's status (相关证明材料, anze-2023 2.3g): transfers in and out, suspension, return, dropping out, each
 * clear, with all papers and formalities. Which papers those are, the document leaves to the rules of the register.
 */
export const statusChangePapers: ReportDefinition<ChangePapers, ChangePapersScope> = /* @__PURE__ */ changePapers({
  id: "statusChangePapers",
  title: { zh: "学生学籍变动证明材料核对单", en: "Papers of a child's changes of status" },
  about: ["pupil"],
  answers: ["anze-2023/2.3g"],
  forms: [{ document: "anze-2023", title: "相关证明材料" }],
  audiences: ["registrationClerk", "school", "educationAuthority"],
  fieldsFrom: "inventory",
  changes: ["transferIn", "transferOut", "suspension", "return", "dropout"],
});
