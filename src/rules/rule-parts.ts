import { match } from "ts-pattern";
import type { Trigger } from "./duty.js";
import type { EventPattern } from "./pattern.js";
import type { Rule } from "./rule.js";
import type { Evidence, State } from "./state.js";

/** The acts that evidence asks for. */
function actsOfEvidence(evidence: Evidence): readonly EventPattern[] {
  return match(evidence)
    .returnType<readonly EventPattern[]>()
    .with({ kind: "did" }, { kind: "times" }, { kind: "distinct" }, { kind: "sum" }, ({ act }) => [act])
    .with({ kind: "anyOf" }, { kind: "allOf" }, ({ of }) => of.flatMap(actsOfEvidence))
    .with({ kind: "jointly" }, () => [{ kind: "jointPersuasion", where: {} }])
    .with({ kind: "forEach" }, ({ of }) => actsOfEvidence(of))
    .exhaustive();
}

/** The acts that a rule brings about: what it asks for, forbids, or waits for people to decide. */
export function actsBroughtAbout(rule: Rule): readonly EventPattern[] {
  return match(rule)
    .returnType<readonly EventPattern[]>()
    .with({ kind: "duty" }, ({ must }) => actsOfEvidence(must))
    .with({ kind: "requirement" }, ({ must }) => simpleStates(must).flatMap(actsOfState))
    .with({ kind: "prohibition" }, ({ act }) => [act])
    .with({ kind: "target" }, () => [])
    .with({ kind: "consequence" }, ({ id, decidedBy }) => [decidedBy ?? { kind: "decision", where: { matter: id } }])
    .exhaustive();
}

/** What gives rise to a rule: the simple states of its trigger, and the act or period where it is one. */
export function occasionsOf(rule: Rule): readonly Trigger[] {
  return match(rule)
    .returnType<readonly Trigger[]>()
    .with({ kind: "duty" }, ({ when }) =>
      when.kind === "happens" || when.kind === "each" ? [when] : simpleStates(when),
    )
    .with({ kind: "requirement" }, ({ given }) => simpleStates(given))
    .with({ kind: "consequence" }, ({ when }) => simpleStates(when))
    .with({ kind: "prohibition" }, { kind: "target" }, () => [])
    .exhaustive();
}

/** Of these, each that gives rise to the rule by itself: where several must come together, none does. */
export function soleOccasionsOf(rule: Rule): readonly Trigger[] {
  const needsAll =
    rule.kind === "duty" ? rule.when.kind === "and" : rule.kind === "consequence" && rule.when.kind === "and";
  return needsAll ? [] : occasionsOf(rule);
}

/** The acts that an occasion rests on. */
export function actsOfOccasion(occasion: Trigger): readonly EventPattern[] {
  if (occasion.kind === "happens") return [occasion.act];
  return occasion.kind === "each" ? [] : actsOfState(occasion);
}

function actsOfState(state: State): readonly EventPattern[] {
  return match(state)
    .returnType<readonly EventPattern[]>()
    .with({ kind: "counted" }, { kind: "since" }, ({ act }) => [act])
    .with({ kind: "persuasionsFailed" }, ({ attempts }) => attempts)
    .with({ kind: "done" }, ({ evidence }) => actsOfEvidence(evidence))
    .with({ kind: "assignedTo" }, ({ as }) => [{ kind: "assigned", where: { as } }])
    .with({ kind: "measured", measure: { kind: "tally" } }, ({ measure }) => [measure.act])
    .otherwise(() => []);
}

/** The parts of a state that are not compound; what must not hold leads to nothing. */
function simpleStates(state: State): readonly State[] {
  return match(state)
    .returnType<readonly State[]>()
    .with({ kind: "and" }, { kind: "or" }, ({ of }) => of.flatMap(simpleStates))
    .with({ kind: "every" }, { kind: "some" }, ({ of }) => simpleStates(of))
    .with({ kind: "not" }, () => [])
    .otherwise((simple) => [simple]);
}
