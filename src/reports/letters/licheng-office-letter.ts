import type { ReportDefinition } from "../kit/report-definition.js";
import { type UnitLetter, type UnitLetterScope, unitLetter } from "./unit-letter.js";

/**
 * The responsibility letter that the district signs with an education office (《控辍目标责任书》教办版, annex 2 of licheng-2024; 4.2b): the
 * director's signature, the office's seal, two copies, both handed in on paper. The text is the issuer's, may not be changed, and is not in
 * the source: the paper leaves room for it and says so, unless the host gives it.
 *
 * Refused as `invalid-input` when the world lacks the township, or the period does not exist.
 */
export const lichengOfficeLetter: ReportDefinition<UnitLetter, UnitLetterScope> = /* @__PURE__ */ unitLetter({
  id: "lichengOfficeLetter",
  title: { zh: "控辍目标责任书（教办版）", en: "Responsibility letter of an education office" },
  about: ["township"],
  answers: ["licheng-2024/2.4b", "licheng-2024/4.1a", "licheng-2024/4.2b", "licheng-2024/4.4a"],
  forms: [{ document: "licheng-2024", title: "《控辍目标责任书》教办版 (附件2)" }],
  audiences: ["townEducationOffice", "educationAuthority"],
  fieldsFrom: "document",
  letter: "responsibility",
  pairs: [{ upper: "educationAuthority", lower: "townOfficeDirector", about: "township" }],
  version: "educationOffice",
  sealed: true,
  copies: 2,
  asIssued: true,
  handIn: { material: "responsibilityLetter", copies: 2, to: "educationAuthority" },
});
