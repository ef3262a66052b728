import type { ExactDeadline } from "./deadline.js";
import type { Duty } from "./duty.js";
import type { Period } from "./period.js";
import type { Rule } from "./rule.js";
import type { Evidence, State } from "./state.js";

/** A state with all states inside it. */
export function statesIn(state: State): readonly State[] {
  const found: State[] = [state];
  for (const one of found) found.push(...inner(one)); // the list grows while it is walked
  return found;
}

function inner(state: State): readonly State[] {
  switch (state.kind) {
    case "and":
    case "or":
      return state.of;
    case "not":
      return [state.of];
    case "every":
    case "some":
      return state.where ? [state.of, state.where] : [state.of];
    case "done":
      return memberStates(state.evidence);
    default:
      return [];
  }
}

/** Evidence with all evidence inside it. */
export function evidencesIn(evidence: Evidence): readonly Evidence[] {
  const found: Evidence[] = [evidence];
  for (const one of found) {
    if (one.kind === "anyOf" || one.kind === "allOf") found.push(...one.of);
    if (one.kind === "forEach") found.push(one.of);
  }
  return found;
}

/** The states that a rule waits for, outermost only: whom it applies to, what gives rise to it, while what, and what a requirement wants. */
export function waitedFor(rule: Rule): readonly State[] {
  const applies = rule.appliesTo ? [rule.appliesTo] : [];
  switch (rule.kind) {
    case "duty":
      return [...applies, ...triggerStates(rule), ...(rule.while ? [rule.while] : [])];
    case "requirement":
      return [...applies, rule.given, rule.must];
    case "consequence":
      return [...applies, rule.when];
    case "prohibition":
    case "target":
      return applies;
    default:
      return rule satisfies never;
  }
}

function triggerStates({ when }: Duty): readonly State[] {
  return when.kind === "happens" || when.kind === "each" ? [] : [when];
}

/** Those, and the states in what performs a duty and in what stops its clock. */
function outerStates(rule: Rule): readonly State[] {
  if (rule.kind !== "duty") return waitedFor(rule);
  const { must, due } = rule;
  return [...waitedFor(rule), ...memberStates(must), ...(due.kind === "vague" ? [] : suspensions(due))];
}

/** Which members evidence asks for, where it says so. */
function memberStates(evidence: Evidence): readonly State[] {
  return evidencesIn(evidence).flatMap((one) => (one.kind === "forEach" && one.where ? [one.where] : []));
}

function suspensions(deadline: ExactDeadline): readonly State[] {
  return deadline.kind === "within" && deadline.suspendedWhile ? [deadline.suspendedWhile] : [];
}

/** Every state that a rule names, with those inside others. */
export function statesOf(rule: Rule): readonly State[] {
  return outerStates(rule).flatMap(statesIn);
}

/** The periods that a rule names: that come round, that something is counted or done in, that a figure is of. */
export function periodsOf(rule: Rule): readonly Period[] {
  const own = rule.kind === "duty" && rule.when.kind === "each" ? [rule.when.period] : [];
  const per = rule.kind === "target" ? [rule.per] : [];
  return [...own, ...per, ...statesOf(rule).flatMap(periodOfState)];
}

function periodOfState(state: State): readonly Period[] {
  if (state.kind === "measured") return [state.per];
  if (state.kind === "done") return state.per ? [state.per] : [];
  return state.kind === "counted" && typeof state.within === "object" ? [state.within] : [];
}
