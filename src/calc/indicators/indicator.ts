import type { Text } from "../../model/text.js";

/** Whom a figure counts: children by the school register (学籍), by the household register (户籍), or work rather than children. */
export type Population = "schoolRegister" | "householdRegister" | "caseFile" | "attendanceRegisters" | "duties";

/** What each population is called. */
export const populationLabels: Readonly<Record<Population, Text>> = {
  schoolRegister: { zh: "学籍人口", en: "pupils by the school register" },
  householdRegister: { zh: "户籍人口", en: "children by the household register" },
  caseFile: { zh: "控辍保学案件", en: "cases on the file" },
  attendanceRegisters: { zh: "考勤记录", en: "registers of attendance" },
  duties: { zh: "应办事项", en: "duties" },
};

/** The length of time that a figure is made for. */
export type IndicatorPeriod = "schoolYear" | "cycle" | "twoSchoolYears" | "any";

/**
 * How sure a definition is: `A` primary text read; `B` official text through an excerpt or a detailed secondary source; `C` one weak source;
 * `U` general knowledge, unverified. What is `C` or `U` has no authority.
 */
export type SourceCertainty = "A" | "B" | "C" | "U";

/** Where a definition stands. */
export interface Citation {
  readonly source: Text;
  readonly certainty: SourceCertainty;
  /** What the source leaves open, and what was chosen. */
  readonly note?: Text;
}

/** A counter in a sum: its count, times a whole number; once unless given, taken away with -1. */
export interface CounterTerm<C extends string = string> {
  readonly counter: C;
  readonly times?: number;
}

/**
 * The definition of one figure: two sums of named counters, and everything that a reader needs to know how it was reached. Data, not a function:
 * it is counted over objects, over columns, or by a database, and the division is ours alone.
 */
export interface Indicator<C extends string = string> {
  readonly id: string;
  /** Several formulas go by one name: each is a variant of its own. */
  readonly variant: string;
  /** Rises when a figure made by it would change. */
  readonly version: number;
  readonly names: Text;
  readonly population: Population;
  readonly period: IndicatorPeriod;
  /** `percent` for shares; `years` and `days` for means, which are shown as they are. */
  readonly unit: "percent" | "years" | "days";
  readonly formula: Text;
  readonly numerator: readonly CounterTerm<C>[];
  readonly denominator: readonly CounterTerm<C>[];
  /** The formula says that more than 100 % is shown as 100 %. The uncapped figure is kept beside. */
  readonly capped?: true;
  readonly citation: Citation;
}
