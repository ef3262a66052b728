import type { EventPattern } from "./pattern.js";

/** What a run of absence is measured in. */
export type RunUnit = "halfDay" | "schoolDay";

/** A length of absence, such as the second school day. */
export interface RunLength {
  readonly unit: RunUnit;
  readonly count: number;
}

/** The child is in a run of absence without leave (无故缺课). */
export interface Absent {
  readonly kind: "absent";
}

/** The run has reached a length: from the moment of reaching it to the run's end. */
export interface AbsentFor {
  readonly kind: "absentFor";
  /** `completes`: at the end of its last session; `enters`: when its first session is missed. */
  readonly edge: "completes" | "enters";
  readonly length: RunLength;
}

/** So many persuasions on end have failed (连续劝复无效): from the last failure to the run's end. */
export interface PersuasionsFailed {
  readonly kind: "persuasionsFailed";
  readonly count: number;
  /** The acts that are an attempt. One failed when the child is still absent at the first session of the next school day (reading G7). */
  readonly attempts: readonly EventPattern[];
  /** Counters name their scope: here one run, so a return starts the count afresh. */
  readonly within: "run";
}

/** The child is expected in a class. */
export interface EnrolledState {
  readonly kind: "enrolled";
}

/** All of the states at once, whichever came last. */
export interface AllOf {
  readonly kind: "and";
  readonly of: readonly State[];
}

/** At least one of the states. */
export interface AnyOf {
  readonly kind: "or";
  readonly of: readonly State[];
}

/** The state does not hold. */
export interface NotState {
  readonly kind: "not";
  readonly of: State;
}

/** Something that is so over spans of time, certainly or possibly. */
export type State = Absent | AbsentFor | PersuasionsFailed | EnrolledState | AllOf | AnyOf | NotState;
