import type { ExactDeadline } from "../deadline.js";
import { deadlineText } from "../deadline-phrases.js";
import type { Policy } from "../policy.js";
import type { Speech } from "../speech.js";

/** The policy as its explanations tell it: where a host has set the day of a reading, that is what was chosen. */
export function withChoices(
  policy: Policy,
  targets: Readonly<Record<string, ExactDeadline>> | undefined,
  speech: Speech,
): Policy {
  if (!targets) return policy;
  const readings = Object.entries(policy.readings).map(([id, reading]) => {
    const target = Object.hasOwn(targets, id) ? targets[id] : undefined;
    if (!target) return [id, reading] as const;
    const { zh, en } = deadlineText(target, speech);
    const chosen = {
      zh: `由使用者设定：以${zh}为目标，只作提示，不算逾期`,
      en: `Set by the host: aim ${en}; advisory only, never overdue`,
    };
    return [id, { ...reading, chosen, target }] as const;
  });
  return { ...policy, readings: Object.fromEntries(readings) };
}
