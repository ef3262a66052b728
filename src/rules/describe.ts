import type { Language } from "../model/text.js";
import { deadlineText } from "./deadline-phrases.js";
import type { Duty } from "./duty.js";
import { evidenceText, rolesText, triggerText } from "./phrases.js";
import type { Policy } from "./policy.js";

/**
 * A rule as one plain sentence with its citation.
 *
 * @example
 * ```ts
 * import { describe } from "baoxue";
 * import { city2016, contactOnDayOne } from "baoxue/policies";
 * describe(city2016, contactOnDayOne, "en");
 * //=> "When an absence without leave reaches 1 whole school day, the homeroom teacher must, the same day, visit the home, or reach the guardian by telephone (2.1.2i)."
 * ```
 */
export function describe(policy: Policy, rule: Duty, language: Language): string {
  const when = triggerText(rule.when)[language];
  const who = rolesText(rule.bearers)[language];
  const due = deadlineText(rule.due)[language];
  const must = evidenceText(rule.must)[language];
  const vague = rule.due.kind === "vague";
  if (language === "en") {
    const time = vague ? ` ${must} (${due})` : `, ${due}, ${must}`;
    return `${when.charAt(0).toUpperCase()}${when.slice(1)}, ${who} must${time} (${rule.cites.join(", ")}).`;
  }
  const cited = rule.cites.map((id) => `${policy.clauses[id]?.at ?? ""} ${id}`.trim());
  return `${when}的，${who}应${vague ? `${must}（${due}）` : `于${due}${must}`}（${cited.join("；")}）。`;
}
