/** How often something is there. */
import fc from "fast-check";

/** Nothing, but once in so many times a value; shrinks to nothing. */
export function rarely<T>(onceIn: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined, freq: onceIn }).chain((value) => fc.constant(value));
}

/** An object without the keys that have no value: `exactOptionalPropertyTypes` tells them apart. */
export function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
