import type { SubjectEvent } from "./event-base.js";

/** A figure published for a subject and a period, as an exact fraction of whole numbers; never computed by the rules. */
export interface FigurePublished extends SubjectEvent {
  readonly kind: "figure";
  readonly indicator: string;
  readonly period: string;
  readonly numerator: number;
  readonly denominator: number;
  /** The formula and variant by which it was reached. */
  readonly formula?: string;
}
