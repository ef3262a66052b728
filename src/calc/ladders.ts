import type { CivilDate } from "../model/civil-date.js";
import type { PupilId } from "../model/people.js";
import type { Assessment, Finding } from "../rules/finding.js";
import type { Policy } from "../rules/policy.js";

/** A child's run of absence with all that was found in it, in the order of the policy's rules. */
export interface Ladder {
  readonly pupil: PupilId;
  /** The first day of the run; absent where something was found outside any run. */
  readonly runFrom?: CivilDate;
  readonly rungs: readonly Finding[];
}

/**
 * What an assessment finds about children, child by child and run by run. What is about a class, a school or a wider area is on no ladder.
 * Rungs of one rule stay in the order in which they arose.
 */
export function ladders(policy: Policy, assessment: Assessment): readonly Ladder[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of assessment.findings) {
    if (finding.subject.kind !== "pupil") continue;
    const key = JSON.stringify([finding.subject.id, finding.runFrom ?? ""]);
    const group = groups.get(key) ?? [];
    group.push(finding);
    groups.set(key, group);
  }
  const rank = new Map(policy.rules.map((rule, i) => [rule.id, i]));
  const rankOf = (finding: Finding): number => rank.get(finding.rule) ?? policy.rules.length;
  return [...groups.values()].flatMap((group): readonly Ladder[] => {
    const [first] = group;
    if (!first) return [];
    const rungs = [...group].sort((a, b) => rankOf(a) - rankOf(b));
    return [{ pupil: first.subject.id, ...(first.runFrom === undefined ? {} : { runFrom: first.runFrom }), rungs }];
  });
}
