import type { Role } from "../model/role.js";
import type { Text } from "../model/text.js";
import type { Deadline } from "./deadline.js";
import type { Evidence } from "./evidence.js";
import type { EventPattern } from "./pattern.js";
import type { State } from "./state.js";

/** An act as a trigger, while the duty's state holds. */
export interface Happening {
  readonly kind: "happens";
  readonly act: EventPattern;
  /** Only the first such act of each run of absence is an occasion. */
  readonly oncePer?: "run";
}

/** What gives rise to a duty: the rising edge of a state, or an act. */
export type Trigger = State | Happening;

/** On a trigger, a bearer must perform by a deadline. A plain value: it can be stored, compared, drawn and said. */
export interface Duty {
  readonly kind: "duty";
  readonly id: string;
  /** What it is called on a screen; its id unless given. */
  readonly title?: Text;
  /** The clauses it rests on, by their ids in the policy's clause table. */
  readonly cites: readonly string[];
  /** The readings it rests on: each choice that the text leaves open. */
  readonly readings: readonly string[];
  readonly when: Trigger;
  /** Who must perform; several bear it jointly. */
  readonly bearers: readonly Role[];
  readonly must: Evidence;
  readonly due: Deadline;
  /** While this holds; once it ends the duty lapses, or, if overdue, becomes moot. */
  readonly while?: State;
}

/** Any rule of a policy. Further kinds follow. */
export type Rule = Duty;
