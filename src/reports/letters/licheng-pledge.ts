import type { ReportDefinition } from "../kit/report-definition.js";
import { type UnitLetter, type UnitLetterScope, unitLetter } from "./unit-letter.js";

/**
 * The pledge that each principal of the compulsory stage signs (《控辍保学承诺书》, annex 4 of licheng-2024; 4.3a): signature, seal, two copies,
 * of which one is handed in and filed. The text is the issuer's, may not be changed, and is not in the source: the paper leaves room for it
 * and says so, unless the host gives it.
 *
 * Refused as `invalid-input` when the world lacks the school, or the period does not exist.
 */
export const lichengPledge: ReportDefinition<UnitLetter, UnitLetterScope> = /* @__PURE__ */ unitLetter({
  id: "lichengPledge",
  title: { zh: "控辍保学承诺书", en: "Pledge of a principal" },
  about: ["school"],
  answers: ["licheng-2024/2.4c", "licheng-2024/4.1a", "licheng-2024/4.3a", "licheng-2024/4.4a"],
  forms: [{ document: "licheng-2024", title: "《控辍保学承诺书》(附件4)" }],
  audiences: ["school", "townEducationOffice", "educationAuthority"],
  fieldsFrom: "document",
  letter: "pledge",
  pairs: [{ upper: "educationAuthority", lower: "principal", about: "school" }],
  sealed: true,
  copies: 2,
  asIssued: true,
  handIn: { material: "pledge", copies: 1, to: "educationAuthority" },
});
