/** The numbers of a policy's parameters, by day and stage. */
import type { Stage } from "../../src/model/people.js";
import type { DatedValue, Policy } from "../../src/rules/policy.js";
import { type Day, toDay } from "./time.js";

/** A number, or that of a parameter on a day; `undefined` where the policy gives none. */
export function numberOn(
  policy: Policy,
  amount: number | { readonly parameter: string },
  day: Day,
  stage: Stage | undefined,
): number | undefined {
  if (typeof amount === "number") return amount;
  const value = policy.parameters[amount.parameter]?.value;
  if (value === undefined || typeof value === "number") return value;
  const holding = value.filter((one) => one.from === undefined || toDay(one.from) <= day);
  return (latest(holding, stage) ?? latest(holding, undefined))?.value;
}

/** The days from which a value of some parameter holds. */
export function datesOf({ parameters }: Policy): readonly string[] {
  return Object.values(parameters)
    .flatMap(({ value }) => (typeof value === "object" ? value : []))
    .flatMap(({ from }) => from ?? []);
}

function latest(values: readonly DatedValue[], stage: Stage | undefined): DatedValue | undefined {
  const since = (one: DatedValue): number => (one.from === undefined ? -Infinity : toDay(one.from));
  let best: DatedValue | undefined;
  for (const one of values) if (one.stage === stage && (!best || since(one) >= since(best))) best = one;
  return best;
}
