/** A source of chance that gives the same numbers in every run: numbers from 0 up to but without 1 (xorshift32). */
export type Chance = () => number;

/** Begins a row of numbers. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to but without an end. */
export function below(chance: Chance, end: number): number {
  return Math.floor(chance() * end);
}

/** How long something lasts that ends with the same chance at every step: 1 or more, `mean` on average, never more than `most`. */
export function lasting(chance: Chance, mean: number, most: number): number {
  return Math.min(most, 1 + Math.floor(Math.log(1 - chance()) / Math.log(1 - 1 / mean)));
}
