import { statesIn, statesOf } from "../parts.js";
import type { Rule } from "../rule.js";
import type { RuleRef, State } from "../state.js";

/** States that follow from registers, so that a register handed in on time can end what held while it was not there. */
const fromAttendance: ReadonlySet<string> = new Set([
  "absent",
  "absentFor",
  "persuasionsFailed",
  "counted",
  "caseIs",
  "missed",
  "performed",
]);

/** Not so, or so of nobody, where the registers say: then every register may take something back. */
function waitsForNoAttendance(state: State): boolean {
  const turns = state.kind === "not" || state.kind === "every";
  return turns && statesIn(state).some(({ kind }) => fromAttendance.has(kind));
}

/** Whether a rule, or one that it refers to, waits for something not to be so: then any new record can take back what it found. */
export function negates(rule: Rule, ruleOf: (ref: RuleRef) => Rule | undefined): boolean {
  return statesOf(rule).some((state) => {
    if (waitsForNoAttendance(state)) return true;
    const referred = state.kind === "missed" || state.kind === "performed" ? ruleOf(state.duty) : undefined;
    return referred !== undefined && negates(referred, ruleOf);
  });
}
