import type { Clause } from "../../../rules/policy.js";

/** The clauses of this part. */
export type RunningClause = never;

/** The clauses of this part. */
export const running: Readonly<Record<RunningClause, Clause>> = {};
