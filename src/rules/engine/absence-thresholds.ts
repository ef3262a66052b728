import type { Rule } from "../rule.js";
import type { Absent, AbsentFor, State } from "../state.js";

/** The lengths of absence from which duties about a child arise, as one state: past the first of them no child may be silent. */
export function absenceThresholds(rules: readonly Rule[]): State | undefined {
  const lengths = rules.flatMap((rule) => {
    if (rule.kind !== "duty" || (rule.subject ?? "pupil") !== "pupil") return [];
    return rule.when.kind === "happens" || rule.when.kind === "each" ? [] : lengthsIn(rule.when);
  });
  return lengths.length === 0 ? undefined : { kind: "or", of: lengths };
}

function lengthsIn(state: State): readonly (Absent | AbsentFor)[] {
  if (state.kind === "absent" || state.kind === "absentFor") return [state];
  return state.kind === "and" || state.kind === "or" ? state.of.flatMap(lengthsIn) : [];
}
