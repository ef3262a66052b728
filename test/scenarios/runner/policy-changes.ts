import type { ExactDeadline } from "../../../src/rules/deadline.js";
import type { Policy } from "../../../src/rules/policy.js";
import type { Rule } from "../../../src/rules/rule.js";

/** A policy with one thing of its tables changed, and the rules that it touches. */
export interface PolicyChange {
  readonly what: string;
  readonly policy: Policy;
  readonly touches: readonly string[];
}

/** Changes what a policy says once for its rules: values of parameters, days aimed at, whom it binds, how it counts. */
export function policyChanges(policy: Policy): readonly PolicyChange[] {
  const touching = (test: (text: string) => boolean): readonly string[] =>
    policy.rules.filter((rule) => test(JSON.stringify(rule))).map(({ id }) => id);
  const parameters = Object.entries(policy.parameters).flatMap(([id, parameter]) =>
    typeof parameter.value === "number" ? [[id, parameter, parameter.value === 0 ? 1 : 0.5] as const] : [],
  );
  const targets = Object.entries(policy.readings).flatMap(([id, reading]) =>
    reading.target ? [[id, { ...reading, target: laterTarget(reading.target) }] as const] : [],
  );
  const binding = policy.rules.filter(isBinding);
  const bound = policy.binds.filter((role) => binding.some(({ bearers }) => bearers.includes(role)));
  return [
    ...parameters.map(([id, parameter, value]) => ({
      what: `parameter ${id} as ${value}`,
      policy: { ...policy, parameters: { ...policy.parameters, [id]: { ...parameter, value } } },
      touches: touching((text) => text.includes(`{"parameter":"${id}"}`)),
    })),
    ...targets.map(([id, reading]) => ({
      what: `target ${id} later`,
      policy: { ...policy, readings: { ...policy.readings, [id]: reading } },
      touches: touching((text) => text.includes(`"target":"${id}"`)),
    })),
    ...bound.map((role) => ({
      what: `${role} not bound`,
      policy: { ...policy, binds: policy.binds.filter((one) => one !== role) },
      touches: binding.filter(({ bearers }) => bearers.includes(role)).map(({ id }) => id),
    })),
    ...countings.map((counting) => ({
      what: `counting: ${JSON.stringify(counting)}`,
      policy: { ...policy, counting: { ...policy.counting, ...counting } },
      touches: policy.rules.filter(({ kind }) => kind === "duty").map(({ id }) => id),
    })),
  ];
}

/** Other ways to count. */
const countings: readonly Partial<Policy["counting"]>[] = [{ startDay: "included" }, { roll: "nextWorkingDay" }];

/** What can be breached: not where the text strives, or names no time. */
function isBinding(rule: Rule): boolean {
  return rule.force !== "advisory" && !(rule.kind === "duty" && rule.due.kind === "vague");
}

function laterTarget(target: ExactDeadline): ExactDeadline {
  return target.kind === "within" ? { ...target, amount: 2 } : { kind: "within", amount: 1, unit: "calendarDay" };
}
