import type { Clause } from "../../../rules/policy.js";

/** The clauses of this part. */
export type StatisticsClause = never;

/** The clauses of this part. */
export const statistics: Readonly<Record<StatisticsClause, Clause>> = {};
