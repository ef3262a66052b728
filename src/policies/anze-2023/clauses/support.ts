import type { Clause } from "../../../rules/policy.js";

/** The clauses of this part. */
export type SupportClause = never;

/** The clauses of this part. */
export const support: Readonly<Record<SupportClause, Clause>> = {};
