import type { Language } from "../model/text.js";
import type { Duty } from "./duty.js";
import { deadlineText, evidenceText, rolesText, triggerText } from "./phrases.js";
import type { Policy } from "./policy.js";

/**
 * A rule as one plain sentence with its citation.
 *
 * @example
 * ```ts
 * import { describe } from "baoxue";
 * import { city2016, contactOnDayOne } from "baoxue/policies";
 * describe(city2016, contactOnDayOne, "en");
 * //=> "When an absence without leave reaches 1 whole school day, the homeroom teacher must see to it the same day: a home visit or an answered telephone call with the guardian (2.1.2i)."
 * ```
 */
export function describe(policy: Policy, rule: Duty, language: Language): string {
  const cited = rule.cites.map((id) => policy.clauses[id]?.at ?? id);
  const when = triggerText(rule.when)[language];
  const who = rolesText(rule.bearers)[language];
  const due = deadlineText(rule.due)[language];
  const must = evidenceText(rule.must)[language];
  return language === "zh" ? `${when}，${who}应办（${due}）：${must}（${cited.join("、")}，${rule.cites.join("、")}）。` : english({ when, who, due, must, cites: rule.cites, timed: rule.due.kind !== "vague" });
}

interface Parts {
  readonly when: string;
  readonly who: string;
  readonly due: string;
  readonly must: string;
  readonly cites: readonly string[];
  readonly timed: boolean;
}

function english({ when, who, due, must, cites, timed }: Parts): string {
  const start = when.charAt(0).toUpperCase() + when.slice(1);
  const time = timed ? ` ${due}` : ` (${due})`;
  return `${start}, ${who} must see to it${time}: ${must} (${cites.join(", ")}).`;
}
