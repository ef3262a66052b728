import type { ReportDefinition } from "../kit/report-definition.js";
import { type UnitLetter, type UnitLetterScope, unitLetter } from "./unit-letter.js";

/**
 * The responsibility letter that the district signs with a school directly under it (《控辍目标责任书》区直版, annex 3 of licheng-2024; 4.2d):
 * the principal's signature, the school's seal, two copies, both handed in on paper. Schools under an office sign none (4.2c). The text is the
 * issuer's, may not be changed, and is not in the source: the paper leaves room for it and says so, unless the host gives it.
 *
 * Refused as `invalid-input` when the world lacks the school, or the period does not exist.
 */
export const lichengDirectSchoolLetter: ReportDefinition<UnitLetter, UnitLetterScope> = /* @__PURE__ */ unitLetter({
  id: "lichengDirectSchoolLetter",
  title: { zh: "控辍目标责任书（区直版）", en: "Responsibility letter of a direct school" },
  about: ["school"],
  answers: ["licheng-2024/2.4b", "licheng-2024/4.1a", "licheng-2024/4.2d", "licheng-2024/4.4a"],
  forms: [{ document: "licheng-2024", title: "《控辍目标责任书》区直版 (附件3)" }],
  audiences: ["school", "educationAuthority"],
  fieldsFrom: "document",
  letter: "responsibility",
  pairs: [{ upper: "educationAuthority", lower: "principal", about: "school" }],
  version: "directSchool",
  sealed: true,
  copies: 2,
  asIssued: true,
  handIn: { material: "responsibilityLetter", copies: 2, to: "educationAuthority" },
});
