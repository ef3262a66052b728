import type { CivilDate } from "../model/civil-date.js";
import type { Role } from "../model/role.js";
import type { Text } from "../model/text.js";
import type { Counting, ExactDeadline } from "./deadline.js";
import type { Rule } from "./duty.js";

/** A clause of a document, summarised in our own words; never its text. */
export interface Clause {
  /** Where it stands in the document, in the document's own numbering. */
  readonly at: string;
  readonly summary: Text;
}

/** The clauses of a document by id. */
export type ClauseTable = Readonly<Record<string, Clause>>;

/** A choice that the text leaves open: the missing or vague word, what was chosen, and why. A host may override its value. */
export interface Reading {
  readonly clauses: readonly string[];
  /** What the text leaves open. */
  readonly open: Text;
  /** What was chosen. */
  readonly chosen: Text;
  readonly why: Text;
  /** The general reading that it applies, such as `G7`. */
  readonly general?: string;
  /** The value that the engine works with, where the choice is a target day. */
  readonly target?: ExactDeadline;
}

/** The readings of a document by id. */
export type ReadingTable = Readonly<Record<string, Reading>>;

/** A number that the document gives, or needs and does not give: then it has no value, and rules that need it are not evaluable. */
export interface Parameter {
  readonly clauses: readonly string[];
  readonly meaning: Text;
  readonly unit: Text;
  readonly value?: number;
}

/** The parameters of a document by id. */
export type ParameterTable = Readonly<Record<string, Parameter>>;

/** A document as rules. */
export interface Policy {
  readonly id: string;
  readonly title: Text;
  readonly issuer: Text;
  /** The document's own number, where one is printed. */
  readonly number?: string;
  readonly issuedOn: CivilDate;
  /** The offices that the issuer can bind; duties of others are expected, never breached (reading G18). */
  readonly binds: readonly Role[];
  readonly counting: Counting;
  readonly clauses: ClauseTable;
  readonly readings: ReadingTable;
  readonly parameters: ParameterTable;
  readonly rules: readonly Rule[];
}
