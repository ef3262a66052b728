import type { Text } from "../../model/text.js";
import type { Duty, Trigger } from "../../rules/duty.js";
import type { EventPattern } from "../../rules/pattern.js";
import type { Policy } from "../../rules/policy.js";
import type { Rule } from "../../rules/rule.js";
import type { RunColumns } from "./run-columns.js";
import type { Threshold, ThresholdTest } from "./threshold.js";

/**
 * The columns that thresholds of a policy ask for: those of the current runs, and how many persuasions of the run on end have failed
 * (连续劝复无效), at least and at most, which the host counts.
 */
export type RunField =
  | Exclude<keyof RunColumns, "first" | "flags">
  | "failedPersuasionsLeast"
  | "failedPersuasionsMost";

/** A rule that columns of runs cannot say, and why. */
export interface NotColumnar {
  /** The rule's id. */
  readonly rule: string;
  readonly why: Text;
}

/** The thresholds of a policy: the same bit in both masks stands for the same rule. */
export interface PolicyThresholds {
  /** Crossed for certain. */
  readonly certain: readonly Threshold<RunField>[];
  /** Crossed if every session without a register was missed. */
  readonly possible: readonly Threshold<RunField>[];
  /** What counts as a persuasion in the column of failed ones; absent where no threshold asks for it. */
  readonly attempts?: readonly EventPattern[];
  /** Every other rule of the policy. */
  readonly notColumnar: readonly NotColumnar[];
}

/**
 * The duties of a policy that arise as a run of absence reaches a length, or persuasions in it have failed, as thresholds over the columns of
 * current runs: a row that crosses one has, in its run, given rise to that duty. Whether it was performed, and in time, is for an assessment of that child. Every other rule is
 * named in `notColumnar`. That the policy is in force is not looked at.
 *
 * @example
 * ```ts
 * import { policyThresholds } from "baoxue";
 * import { city2016 } from "baoxue/policies";
 * const { certain } = policyThresholds(city2016);
 * certain.find(({ id }) => id === "contact-on-day-one")?.when; //=> { field: "daysCompletedLeast", is: "atLeast", value: 1 }
 * ```
 */
export function policyThresholds(policy: Pick<Policy, "rules">): PolicyThresholds {
  const columnar: Duty[] = [];
  const notColumnar: NotColumnar[] = [];
  let attempts: readonly EventPattern[] | undefined;
  for (const rule of policy.rules) {
    const duty = columnarDuty(rule, attempts);
    if ("zh" in duty) notColumnar.push({ rule: rule.id, why: duty });
    else {
      columnar.push(duty);
      attempts ??= attemptsIn(duty.when)[0];
    }
  }
  const bounded = (bound: Bound): readonly Threshold<RunField>[] =>
    columnar.map(({ id, when }) => ({ id, when: testOf(when, bound) ?? { some: [] } }));
  return { certain: bounded("Least"), possible: bounded("Most"), ...(attempts ? { attempts } : {}), notColumnar };
}

/** The rule, if columns of runs can say when it arises; else why not. */
function columnarDuty(rule: Rule, attempts: readonly EventPattern[] | undefined): Duty | Text {
  if (rule.kind !== "duty") return { zh: "不是职责", en: "it is no duty" };
  if ((rule.subject ?? "pupil") !== "pupil" || rule.appliesTo)
    return { zh: "不是对每名学生而言", en: "it is not about every child" };
  if (rule.while && rule.while.kind !== "absent")
    return { zh: "还须另一情形持续", en: "it arises only while something else is so" };
  if (!testOf(rule.when, "Least"))
    return {
      zh: "起因不是一次缺课的长短或劝复无效",
      en: "it does not arise from a run's length or its failed persuasions",
    };
  const [counted, ...others] = [...(attempts ? [attempts] : []), ...attemptsIn(rule.when)].map((one) =>
    JSON.stringify(one),
  );
  if (others.some((other) => other !== counted))
    return {
      zh: "劝复的算法不止一种，一列数不下",
      en: "persuasions are counted in more than one way, and there is one column",
    };
  return rule;
}

type Bound = "Least" | "Most";

/** The field that a length is measured by, when every session looked at is over. */
const lengthFields = {
  completes: { halfDay: "halfDays", schoolDay: "daysCompleted" },
  enters: { halfDay: "halfDays", schoolDay: "daysEntered" },
} as const;

/** The test that a row passes once its run has reached the state; `undefined` where columns of runs cannot tell. */
function testOf(state: Trigger, bound: Bound): ThresholdTest<RunField> | undefined {
  switch (state.kind) {
    case "absent":
      return { field: `halfDays${bound}`, is: "atLeast", value: 1 };
    case "absentFor":
      return {
        field: `${lengthFields[state.edge][state.length.unit]}${bound}`,
        is: "atLeast",
        value: state.length.count,
      };
    case "persuasionsFailed":
      return state.within === "run"
        ? { field: `failedPersuasions${bound}`, is: "atLeast", value: state.count }
        : undefined;
    case "or": {
      const some = state.of.flatMap((part) => testOf(part, bound) ?? []);
      return some.length === state.of.length ? { some } : undefined;
    }
    default: // among them `and`: that two lengths were each certain once does not make them certain at once
      return undefined;
  }
}

/** What the failed persuasions in a trigger count as attempts. */
function attemptsIn(state: Trigger): readonly (readonly EventPattern[])[] {
  if (state.kind === "persuasionsFailed") return [state.attempts];
  return state.kind === "or" ? state.of.flatMap(attemptsIn) : [];
}
