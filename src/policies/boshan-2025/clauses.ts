import type { Clause } from "../../rules/policy.js";
import { type GoalsClause, goals } from "./clauses/goals.js";
import { type OrganisationClause, organisation } from "./clauses/organisation.js";
import { type PupilsClause, pupils } from "./clauses/pupils.js";
import { type SchoolClause, school } from "./clauses/school.js";

/** The ids of the clauses: section, item, and a letter for each demand; headings end in `-head`. */
export type ClauseId = GoalsClause | OrganisationClause | SchoolClause | PupilsClause;

/**
 * Every clause of the document, in its order and in our own words. `at` gives section and item, then the sentence
 * of the item (第1句), then the demand within that sentence (其一).
 */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  ...goals,
  ...organisation,
  ...school,
  ...pupils,
};
