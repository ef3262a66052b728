import type { Text } from "../../model/text.js";
import type { ExactDeadline } from "../deadline.js";
import type { Parameter, Policy, Reading } from "../policy.js";

const chosen: Text = {
  zh: "由使用者另定目标日，只作提示，不算逾期",
  en: "The host has set another day to aim at; advisory only, never overdue",
};

/** The policy as its explanations tell it: where a host has set the day of a reading, that is what was chosen. */
export function withChoices(policy: Policy, targets: Readonly<Record<string, ExactDeadline>> | undefined): Policy {
  if (!targets) return policy;
  const told = (id: string, reading: Reading): Reading =>
    Object.hasOwn(targets, id) ? { ...reading, chosen } : reading;
  const readings = Object.entries(policy.readings).map(([id, reading]) => [id, told(id, reading)] as const);
  return { ...policy, readings: Object.fromEntries(readings) };
}

/** The policy as its sentences tell it: with the numbers that a host has given. */
export function withNumbers(policy: Policy, numbers: Readonly<Record<string, Parameter["value"]>> | undefined): Policy {
  if (!numbers) return policy;
  const told = (id: string, parameter: Parameter): Parameter => {
    const value = Object.hasOwn(numbers, id) ? numbers[id] : undefined;
    return value === undefined ? parameter : { ...parameter, value };
  };
  const parameters = Object.entries(policy.parameters).map(([id, parameter]) => [id, told(id, parameter)] as const);
  return { ...policy, parameters: Object.fromEntries(parameters) };
}
