import type { Policy } from "baoxue";

/**
 * Numbers that the documents need and do not give, by document and parameter: this made-up host's own choices, for the demo.
 * No document says them, and no office published them; a real host puts in what its own authority has set.
 */
export const hostNumbers: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "anze-2023": { "dropout-rate-index": 0.01 },
  "boshan-2025": { "dropout-rate-standard": 0.002, "home-visits-per-term": 30, "calls-per-term": 60 },
  "wutaishan-2023": { "annual-dropout-target": 0.001, "dropout-rate-standard": 0.001 },
};

/** A document with the host's numbers in place of those that it lacks, for what is said of its rules. */
export function withHostNumbers(policy: Policy): Policy {
  const numbers = hostNumbers[policy.id] ?? {};
  const parameters = Object.entries(policy.parameters).map(([id, parameter]) => {
    const value = numbers[id];
    return [id, value === undefined ? parameter : { ...parameter, value }] as const;
  });
  return { ...policy, parameters: Object.fromEntries(parameters) };
}
