import type { SubjectRef } from "../../model/subject.js";
import type { PupilTimeline, World } from "../../model/world.js";
import { statesOf } from "../parts.js";
import type { CompiledRule } from "./instance.js";

/** Says that no rule can find anything about a subject, so that it need not be looked at. */
export type Silence = (world: World, subject: SubjectRef) => boolean;

/** States that can hold of a child of whom nothing was recorded but where it is expected. */
const speakUnasked: ReadonlySet<string> = new Set([
  "not",
  "always",
  "enrolled",
  "stageIs",
  "youngerThan",
  "inTerm",
  "every",
  "some",
]);

/** What keeps some rules silent: for those that wait for a record, that there is none. */
export function silenceOf(rules: readonly CompiledRule[]): Silence {
  if (rules.length === 0) return () => true;
  const speaks = rules.some(
    ({ rule }) =>
      rule.kind === "target" ||
      (rule.kind === "duty" && rule.when.kind === "each" && !rule.while) ||
      statesOf(rule).some((state) => speakUnasked.has(state.kind)),
  );
  if (speaks) return () => false;
  return (world, { kind, id }) => kind === "pupil" && !hasRecords(world.timelines.get(id));
}

function hasRecords(timeline: PupilTimeline | undefined): boolean {
  if (!timeline) return false;
  const { absences, marks, acts, facts, figures } = timeline;
  return absences.length + marks.length + acts.length + facts.length + figures.length > 0;
}
