import type { Act } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import type { Minute } from "../../model/moment.js";

/** The place of the first act at or after a moment; acts are in order, so it is found by halving. */
export function placeFrom(acts: readonly Fact<Act>[], from: Minute): number {
  let [low, high] = [0, acts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((acts[middle]?.at ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
