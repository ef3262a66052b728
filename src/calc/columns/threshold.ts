import type { Issue } from "../../model/errors.js";
import type { Comparison } from "../../rules/measure.js";
import { comparisonLoops } from "./comparison-loops.js";

/** A column of numbers that are known of each row. A `NaN` in it is something not known: it crosses nothing. */
export type FactColumn =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** What is known of each row, column by column; all of one length. Runs of absence are such columns as they stand. */
export type FactColumns<Field extends string = string> = Readonly<Record<Field, FactColumn>>;

/** A field compared with a number. */
export interface FieldComparison<Field extends string = string> {
  /** The column's name. */
  readonly field: Field;
  /** How its number must stand to the value. */
  readonly is: Comparison;
  readonly value: number;
}

/** Every one of several tests; of none, always. */
export interface EveryTest<Field extends string = string> {
  readonly every: readonly ThresholdTest<Field>[];
}

/** At least one of several tests; of none, never. */
export interface SomeTest<Field extends string = string> {
  readonly some: readonly ThresholdTest<Field>[];
}

/** What a row must be for a threshold to be crossed. */
export type ThresholdTest<Field extends string = string> = FieldComparison<Field> | EveryTest<Field> | SomeTest<Field>;

/** A threshold (阈值), such as two whole days missed. A plain value. */
export interface Threshold<Field extends string = string> {
  /** The host's own name for it; the rule's id where it comes from a policy. */
  readonly id: string;
  /** The test that a row passes when it crosses. */
  readonly when: ThresholdTest<Field>;
}

/** The most thresholds that fit into one mask. */
export const maxThresholds = 32;

/** What is wrong with a list of thresholds, which may come from a host without types. */
export function thresholdIssues(thresholds: readonly Threshold[]): readonly Issue[] {
  const many = thresholds.length > maxThresholds;
  return [
    ...(many ? [{ path: "thresholds.length", value: thresholds.length, expected: `at most ${maxThresholds}` }] : []),
    ...thresholds.flatMap(({ id, when }, i) => [
      ...(thresholds.findIndex((other) => other.id === id) < i
        ? [{ path: `thresholds[${i}].id`, value: id, expected: "an id that no other threshold has" }]
        : []),
      ...testIssues(when, `thresholds[${i}].when`),
    ]),
  ];
}

function testIssues(test: ThresholdTest, path: string): readonly Issue[] {
  if ("every" in test) return test.every.flatMap((part, i) => testIssues(part, `${path}.every[${i}]`));
  if ("some" in test) return test.some.flatMap((part, i) => testIssues(part, `${path}.some[${i}]`));
  return [
    ...(Object.hasOwn(comparisonLoops, test.is)
      ? []
      : [{ path: `${path}.is`, value: test.is, expected: Object.keys(comparisonLoops).join(", ") }]),
    ...(Number.isFinite(test.value) ? [] : [{ path: `${path}.value`, value: test.value, expected: "a number" }]),
  ];
}

/** The comparisons in a test, however deep. */
export function comparisonsIn<Field extends string>(test: ThresholdTest<Field>): readonly FieldComparison<Field>[] {
  if ("every" in test) return test.every.flatMap((part) => comparisonsIn(part));
  return "some" in test ? test.some.flatMap((part) => comparisonsIn(part)) : [test];
}
