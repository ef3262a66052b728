import type { Clause } from "../../rules/policy.js";
import { type HeadClause, head } from "./clauses/head.js";
import { type LedgersClause, ledgers } from "./clauses/ledgers.js";
import { type LettersClause, letters } from "./clauses/letters.js";
import { type MechanismsClause, mechanisms } from "./clauses/mechanisms.js";

/** The ids of the clauses: section, item, and a letter for each demand; headings end in `-head`. */
export type ClauseId = HeadClause | MechanismsClause | LedgersClause | LettersClause;

/**
 * Every clause of the document, in its order and in our own words. `at` gives section and item, then the sentence
 * after the heading (第1句), then the demand within that sentence (其一).
 */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  ...head,
  ...mechanisms,
  ...ledgers,
  ...letters,
};
