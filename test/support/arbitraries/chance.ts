/** How often something is there. */
import fc from "fast-check";

/** Nothing, and once in about so many times a value; shrinks to nothing. */
export function rarely<T>(onceIn: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: onceIn - 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary },
  );
}

type OptionalKeys<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** An object whose keys are left out where they would have no value, as `exactOptionalPropertyTypes` asks. */
export type Present<T> = { [K in Exclude<keyof T, OptionalKeys<T>>]: T[K] } & {
  [K in OptionalKeys<T>]?: Exclude<T[K], undefined>;
};

export function present<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<T>;
}
