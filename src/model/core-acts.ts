import { careActs } from "./acts-care-data.js";
import { caseActs } from "./acts-case-data.js";
import { contactActs } from "./acts-contact-data.js";
import { oversightActs } from "./acts-oversight-data.js";
import { paperActs } from "./acts-papers-data.js";
import { workActs } from "./acts-work-data.js";
import type { ActKind } from "./events.js";
import type { ActEntry } from "./vocabulary-entries.js";

/**
 * The acts of the documents: what each is about, its fields with their values, and how it is said.
 *
 * In a template a role stands with its article, a `oneOf` by its value's name without one, a list joined, a text in quotes,
 * and yes and no by the field's own name. Where a field must merely be known, its name stands. The office that acts is not
 * part of a deed, for whoever bears the duty is its subject.
 */
export const coreActs: Readonly<Record<ActKind, ActEntry>> = {
  ...contactActs,
  ...caseActs,
  ...careActs,
  ...workActs,
  ...paperActs,
  ...oversightActs,
};
