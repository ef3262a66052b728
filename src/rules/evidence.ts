import type { Role } from "../model/role.js";
import type { EventPattern } from "./pattern.js";

/** One act that fits a pattern. */
export interface Did {
  readonly kind: "did";
  readonly act: EventPattern;
}

/** At least so many acts that fit a pattern; more than `atMost` are noted, never a breach. */
export interface Times {
  readonly kind: "times";
  readonly count: number;
  readonly atMost?: number;
  readonly act: EventPattern;
}

/** Acts that fit a pattern, with at least so many different values in a field. */
export interface Distinct {
  readonly kind: "distinct";
  readonly count: number;
  readonly field: string;
  readonly act: EventPattern;
}

/** Acts that fit a pattern, whose numbers in a field add up to at least so much. */
export interface Sum {
  readonly kind: "sum";
  readonly atLeast: number;
  readonly field: string;
  readonly act: EventPattern;
}

/** A joint persuasion in which all of the parties have taken part, at once or one after another (reading G22). */
export interface Jointly {
  readonly kind: "jointly";
  readonly parties: readonly Role[];
}
