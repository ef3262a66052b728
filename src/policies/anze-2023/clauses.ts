import type { Clause } from "../../rules/policy.js";
import { type HeadClause, head } from "./clauses/head.js";
import { type MobilisingClause, mobilising } from "./clauses/mobilising.js";
import { type NetworksClause, networks } from "./clauses/networks.js";
import { type OrganisationClause, organisation } from "./clauses/organisation.js";
import { type RunningClause, running } from "./clauses/running.js";
import { type SafeguardsClause, safeguards } from "./clauses/safeguards.js";
import { type StatisticsClause, statistics } from "./clauses/statistics.js";
import { type SupportClause, support } from "./clauses/support.js";

/** The ids of the clauses: chapter, item, and a letter for each demand; headings end in `-head`. */
export type ClauseId =
  | HeadClause
  | OrganisationClause
  | StatisticsClause
  | RunningClause
  | SupportClause
  | MobilisingClause
  | NetworksClause
  | SafeguardsClause;

/**
 * Every clause of the document, in its order and in our own words. `at` gives chapter and item, then the sentence
 * after the heading (第1句), then the demand within that sentence (其一).
 */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  ...head,
  ...organisation,
  ...statistics,
  ...running,
  ...support,
  ...mobilising,
  ...networks,
  ...safeguards,
};
