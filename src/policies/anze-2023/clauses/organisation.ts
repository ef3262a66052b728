import type { Clause } from "../../../rules/policy.js";

/** The clauses of this part. */
export type OrganisationClause = never;

/** The clauses of this part. */
export const organisation: Readonly<Record<OrganisationClause, Clause>> = {};
