import type { Away } from "./case-away.js";
import type { CaseActs, CaseInput } from "./case-basis.js";
import type { EventId } from "./event-base.js";
import type { ClosingGround } from "./events-case.js";
import type { Minute } from "./moment.js";
import type { Reached } from "./presence.js";
import type { Text } from "./text.js";

/** One thing that a ground of closing needs, and since when it is there. */
export interface Need extends Reached {
  /** What it is about: `attended`, `returnCompleted`, `left`, `approvedBy`, `proof`. */
  readonly path: string;
  /** What is there instead. */
  readonly value: unknown;
  /** What is wanted, in one phrase. */
  readonly wanted: Text;
}

/** A claim that a case is closed, and how much of the log precedes it. */
export interface GroundClaim {
  readonly ground: ClosingGround;
  readonly at: Minute;
  readonly until: Minute;
  /** The number of the child's acts that stand before it. */
  readonly index: number;
}

/** What grounds are judged by. */
export interface GroundBasis {
  readonly input: CaseInput;
  readonly acts: CaseActs;
  readonly away: Away;
}

/** A moment that may be missing. */
export type MaybeAt = Minute | undefined;

/** When something was reached, with nothing where it never was. */
export function reached(certainAt: MaybeAt, possibleAt: MaybeAt, events: readonly EventId[]): Reached {
  return {
    ...(certainAt === undefined ? {} : { certainAt }),
    ...(possibleAt === undefined ? {} : { possibleAt }),
    events,
  };
}
