import type { Clause } from "../../rules/policy.js";
import { type AccountabilityClause, accountability } from "./clauses/accountability.js";
import { type OrganisationClause, organisation } from "./clauses/organisation.js";
import { type RegistrationClause, registration } from "./clauses/registration.js";
import { type ReturningClause, returning } from "./clauses/returning.js";

/** The ids of the clauses: section, item, and a letter for each demand. */
export type ClauseId = OrganisationClause | RegistrationClause | ReturningClause | AccountabilityClause;

/**
 * Every clause of the document, in its order and in our own words. `at` gives section and item, then the sentence
 * of the item (第1句), then the demand within that sentence (其一).
 */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  ...organisation,
  ...registration,
  ...returning,
  ...accountability,
};
