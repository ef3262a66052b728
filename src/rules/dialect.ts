import type { CoreWords, Vocabulary, Words } from "../model/vocabulary.js";
import type { VagueDeadline } from "./deadline.js";
import type { ClauseTable, ParameterTable, Policy, ReadingTable } from "./policy.js";
import { type RuleWords, ruleWords } from "./rule-words.js";
import { type OpenWords, type StateWords, stateWords } from "./state-words.js";

/** The tables that give a dialect its words; the documents' own vocabulary unless another is given. */
export interface DocumentTables<
  C extends ClauseTable,
  P extends ParameterTable,
  R extends ReadingTable,
  W extends Words = CoreWords,
> {
  readonly clauses: C;
  readonly parameters: P;
  readonly readings: R;
  readonly vocabulary?: Vocabulary<W>;
}

/** What a policy holds beside its tables. */
export type PolicySpec = Omit<Policy, "id" | "clauses" | "parameters" | "readings">;
/** The words of one document: every clause, reading, parameter, act, field, fact and office in a rule is checked by the compiler. */
export interface Dialect<
  C extends ClauseTable,
  P extends ParameterTable,
  R extends ReadingTable,
  W extends Words = CoreWords,
> extends RuleWords<keyof C & string, keyof R & string, W["roles"]>,
    StateWords<W> {
  /** The text names no day, only a word. */
  readonly vague: (word: string, spec?: { readonly target: keyof R & string }) => VagueDeadline;
  /** The text says nothing about time. */
  readonly noTimeStated: (spec?: { readonly target: keyof R & string }) => VagueDeadline;
  readonly parameter: (id: keyof P & string) => { readonly parameter: string };
  readonly policy: (spec: PolicySpec) => Policy;
}

/**
 * Opens the dialect of a document.
 *
 * @param id The document's key, the first part of every finding's id.
 * @param tables Its clauses, parameters and readings; their keys become the words that rules may use. A host's own
 * vocabulary, made by `extendVocabulary`, adds offices, acts and facts.
 */
export function document<
  const C extends ClauseTable,
  const P extends ParameterTable,
  const R extends ReadingTable,
  W extends Words = CoreWords,
>(id: string, tables: DocumentTables<C, P, R, W>): Dialect<C, P, R, W> {
  const { clauses, parameters, readings } = tables;
  const words: Dialect<ClauseTable, ParameterTable, ReadingTable, OpenWords> = {
    ...ruleWords,
    ...stateWords,
    missed: (duty) => ({ kind: "missed", duty: { policy: id, rule: duty.id } }),
    performed: (duty) => ({ kind: "performed", duty: { policy: id, rule: duty.id } }),
    vague: (word, spec) => ({ kind: "vague", word, ...spec }),
    noTimeStated: (spec) => ({ kind: "vague", ...spec }),
    parameter: (parameter) => ({ parameter }),
    policy: (spec) => ({ id, clauses, parameters, readings, ...spec }),
  };
  return words as unknown as Dialect<C, P, R, W>; // the same functions: only the words they accept are narrower
}
