import type { ReportDefinition } from "../kit/report-definition.js";
import { type ChangePapers, type ChangePapersScope, changePapers } from "./change-papers.js";

/**
 * The papers of each change of one child's place on the roll (学籍变更证明材料, boshan-2025 4.3c): transfers in and out, suspension, return. The
 * registration staff see to it that papers and formalities are complete; which papers, the document does not say.
 */
export const registerChangePapers: ReportDefinition<ChangePapers, ChangePapersScope> = /* @__PURE__ */ changePapers({
  id: "registerChangePapers",
  title: { zh: "学籍变更证明材料核对单", en: "Papers of a child's changes on the roll" },
  about: ["pupil"],
  answers: ["boshan-2025/4.3c"],
  forms: [{ document: "boshan-2025", title: "学籍变更证明材料" }],
  audiences: ["registrationClerk", "registrationSupervisor", "school"],
  fieldsFrom: "inventory",
  changes: ["transferIn", "transferOut", "suspension", "return"],
});
