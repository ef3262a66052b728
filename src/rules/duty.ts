import type { Role } from "../model/role.js";
import type { SubjectKind } from "../model/subject.js";
import type { Text } from "../model/text.js";
import type { Deadline } from "./deadline.js";
import type { EventPattern } from "./pattern.js";
import type { Period } from "./period.js";
import type { Evidence, State } from "./state.js";

/** An act as a trigger, while the duty's state holds. */
export interface Happening {
  readonly kind: "happens";
  readonly act: EventPattern;
  /** Only the first such act of each run of absence is an occasion. */
  readonly oncePer?: "run";
}

/** Each period of the calendar, as it begins; where the duty's state begins later in it, then. */
export interface EachPeriod {
  readonly kind: "each";
  readonly period: Period;
  /** Only periods at whose beginning the duty's state holds, so that the first one is a whole one. */
  readonly whole?: true;
}

/** What gives rise to a duty: the rising edge of a state, an act, or a period. */
export type Trigger = State | Happening | EachPeriod;

/**
 * Whose area answers for a child (属地), where that is not the area of its school: of offices that sit in a village, a township or an authority's
 * area, those where the child lives; or those wherever it was found, which no record names.
 */
export type Jurisdiction = "home" | "whereFound";

/** What every rule has. */
export interface RuleBase {
  readonly id: string;
  /** What it is called on a screen; its id unless given. */
  readonly title?: Text;
  /** The clauses it rests on, by their ids in the policy's clause table. */
  readonly cites: readonly string[];
  /** The readings it rests on: each choice that the text leaves open. */
  readonly readings: readonly string[];
  /** What it is about: each child unless given; or each class, school, township, authority. */
  readonly subject?: SubjectKind;
  /** Whom it applies to: judged when it arises. */
  readonly appliesTo?: State;
  /** Who must perform, or answers for it; several bear it jointly. */
  readonly bearers: readonly Role[];
  /** Whose township, village and authority they are, for a rule about a child: those of its school unless given; its village is always that of its home. */
  readonly jurisdiction?: Jurisdiction;
  /** Weaker than the bearers' own: a matter that the text only strives for, or leaves without a time. */
  readonly force?: "advisory";
}

/** On a trigger, a bearer must perform by a deadline. A plain value: it can be stored, compared, drawn and said. */
export interface Duty extends RuleBase {
  readonly kind: "duty";
  readonly when: Trigger;
  /** To whom it is owed, where the text says. */
  readonly counterparty?: readonly Role[];
  readonly must: Evidence;
  readonly due: Deadline;
  /** While this holds; once it ends the duty lapses, or, if overdue, becomes moot. */
  readonly while?: State;
}
