import type { CivilDate } from "../model/civil-date.js";
import type { Stage } from "../model/people.js";
import type { Role } from "../model/role.js";
import type { Text } from "../model/text.js";
import type { Counting, ExactDeadline } from "./deadline.js";
import type { Rule } from "./rule.js";

/** How far a clause can be worked out from recorded facts: wholly, in part, or not at all. */
export type Computability = "yes" | "partly" | "no";

/** A clause of a document, summarised in our own words; never its text. */
export interface Clause {
  /** Where it stands in the document, in the document's own numbering. */
  readonly at: string;
  readonly summary: Text;
  /** `yes` unless given. */
  readonly computable?: Computability;
  /** Why it cannot be worked out, or which part of it; where no rule but the model embodies it: what does. */
  readonly note?: Text;
}

/** The clauses of a document by id. */
export type ClauseTable = Readonly<Record<string, Clause>>;

/**
 * A choice that the text leaves open: the missing or vague word, what was chosen, and why. A host may set the target day of one that gives
 * a target; any other is changed by a rule of the host's own in place of those that rest on it.
 */
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

/** A value of a parameter that holds from a day on, for one stage or all. */
export interface DatedValue {
  /** The first day on which it holds; from ever unless given. */
  readonly from?: CivilDate;
  /** The stage of schooling it is for; all unless given. */
  readonly stage?: Stage;
  readonly value: number;
  /** Where the value comes from. */
  readonly source?: string;
}

/**
 * A number that the document gives, or needs and does not give: then it has no value, and rules that need it are not evaluable
 * until the host gives one. A value may be dated and keyed by stage; of several that hold, the latest wins, and one for the stage before one for all.
 */
export interface Parameter {
  readonly clauses: readonly string[];
  readonly meaning: Text;
  readonly unit: Text;
  /** Absent where the document gives none: then the host sets it. */
  readonly value?: number | readonly DatedValue[];
  /** The reading that chose the value, where the document does not give it. */
  readonly reading?: string;
}

/** The parameters of a document by id. */
export type ParameterTable = Readonly<Record<string, Parameter>>;

/** What a document itself calls what the library names in general; in English without an article. */
export interface DocumentNames {
  /** Offices by the document's own names: its education authority may be a bureau or a centre. */
  readonly roles?: Readonly<Partial<Record<Role, Text>>>;
  /** The area of the authority: a county, a district, a scenic area. */
  readonly area?: Text;
  /** The Chinese word for bringing a child back by persuasion: 劝返, where the document does not say 劝复. */
  readonly persuasion?: string;
}

/** A document as rules. */
export interface Policy {
  readonly id: string;
  readonly title: Text;
  readonly issuer: Text;
  /** The document's own number, where one is printed. */
  readonly number?: string;
  /** `unknown` where the document has no date: then the first day on which it is in force must be given. */
  readonly issuedOn: CivilDate | "unknown";
  /** The first day on which it is in force; the day of issue unless given. What arose before, and periods that began before, are not its business. */
  readonly inForceFrom?: CivilDate;
  /** The last day on which it is in force. */
  readonly inForceUntil?: CivilDate;
  /** The offices that the issuer can bind; duties of others are expected, never breached (reading G18). */
  readonly binds: readonly Role[];
  readonly counting: Counting;
  /** The document's own names, used in whatever is said of its rules. */
  readonly names?: DocumentNames;
  readonly clauses: ClauseTable;
  readonly readings: ReadingTable;
  readonly parameters: ParameterTable;
  readonly rules: readonly Rule[];
}
