/** Where the sample policy is wrong once something else stands in it. */
import type { Duty } from "../../src/rules/duty.js";
import { parsePolicy } from "../../src/schemas.js";
import { dutySample, policySample, withDuty } from "./policy-samples.js";

/** What a duty of the sample has instead. */
export type Change = Partial<Record<keyof Duty, unknown>>;

export function stored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Where a policy is wrong, and what would have been right. */
function wrong(input: unknown): readonly (readonly [string, string])[] {
  const read = parsePolicy(input);
  return read.ok ? [] : read.issues.map(({ path, expected }) => [path, expected]);
}

export function places(input: unknown): readonly string[] {
  return wrong(input).map(([path]) => path);
}

/** Where the sample's duty is wrong, with something else in its fields. */
export function faults(change: Change): readonly string[] {
  return places(withDuty(change)).map((path) => path.replace("rules[0].", ""));
}

/** Where each of many duties is wrong, by name; all in one policy, so that it is parsed once. */
export function faultsByName(changes: Readonly<Record<string, unknown>>): Readonly<Record<string, readonly string[]>> {
  const all = Object.entries(changes);
  const found = places({ ...policySample, rules: [dutySample, ...all.map(([, rule]) => rule)] });
  return Object.fromEntries(
    all.map(([name], i) => {
      const prefix = `rules[${i + 1}].`;
      return [name, found.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))];
    }),
  );
}

export function mapped<T, U>(
  table: Readonly<Record<string, T>>,
  make: (value: T, key: string) => U,
): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, make(value, key)]));
}

export function lacking(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([each]) => each !== key));
}
