import { evidencesIn, statesOf } from "../parts.js";
import type { CompiledRule } from "./instance.js";
import type { Reach } from "./retractions.js";

/** How far some rules look from a subject at its members. */
export function reachOf(rules: readonly CompiledRule[]): Reach {
  const states = rules.flatMap(({ rule }) => statesOf(rule));
  const asksMembers = rules.some(
    ({ rule }) => rule.kind === "duty" && evidencesIn(rule.must).some(({ kind }) => kind === "forEach"),
  );
  if (asksMembers || states.some(({ kind }) => kind === "every" || kind === "some")) return "members";
  return states.some((state) => state.kind === "measured" && state.measure.kind === "tally") ? "acts" : "own";
}
