import type { Text } from "../../model/text.js";
import type { SpellCondition } from "../spells/spell-state.js";

/** What a counter counts one of. */
export type CounterUnit =
  | "spells"
  | "pupils"
  | "population"
  | "cases"
  | "sessions"
  | "registers"
  | "duties"
  | "days"
  | "pupilYears"
  | "cohort";

/** What every counter says of itself. */
interface CounterBase {
  /** How counts are named in tallies and tools. */
  readonly id: string;
  readonly names: Text;
  /** What exactly is counted, in one phrase. */
  readonly means: Text;
}

/** A number read off the states of spells: each spell that fits one of the conditions counts once. */
export interface SpellCounter extends CounterBase {
  readonly source: "spells";
  readonly unit: "spells";
  readonly where: readonly SpellCondition[];
}

/**
 * As a counter of spells, but a child with several spells that fit counts once. Such counts add up only over parts that share no child.
 */
export interface PupilCounter extends CounterBase {
  readonly source: "spells";
  readonly unit: "pupils";
  readonly where: readonly SpellCondition[];
}

/** A whole number that comes from elsewhere: a census, the case file, the registers of attendance. */
export interface GivenCounter extends CounterBase {
  readonly source: "given";
  readonly unit: Exclude<CounterUnit, "spells">;
}

/** What is counted. */
export type Counter = SpellCounter | PupilCounter | GivenCounter;
