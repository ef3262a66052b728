import type { EventPattern } from "./pattern.js";
import type { Period } from "./period.js";

/** A published figure: a fraction that the rules read and never compute. */
export interface FigureMeasure {
  readonly kind: "figure";
  /** The indicator's id, such as `retentionRate:primary`. */
  readonly indicator: string;
}

/** How many acts of a pattern fell in a period, about the subject or about any child of it. */
export interface TallyMeasure {
  readonly kind: "tally";
  readonly act: EventPattern;
}

/** What a target or a consequence measures. */
export type Measure = FigureMeasure | TallyMeasure;

/** How a measure is compared. */
export type Comparison = "atLeast" | "atMost" | "over" | "under" | "equals";

/**
 * What a measure is compared with: a number, or a parameter of the policy, which may be keyed by stage and dated.
 * A published figure is compared as an exact fraction, never as a rounded number.
 */
export type Level = number | { readonly parameter: string };

/** A goal for each period: to reach a level; or to rise from period to period until a level is reached (逐年提升). */
export type Goal =
  | { readonly kind: "level"; readonly is: Comparison; readonly level: Level }
  | { readonly kind: "risingUntil"; readonly level: Level };

/** A measure in each period that the rule looks at. */
export interface Measured {
  readonly measure: Measure;
  readonly per: Period;
}
