/** What is told of consequences: what calls for a decision, until it is recorded. */
import type { EventPattern } from "../../src/rules/pattern.js";
import type { Consequence } from "../../src/rules/rule.js";
import type { About } from "./about.js";
import { applied, arisings } from "./arising.js";
import { runOf } from "./circumstances.js";
import { isUnpublished, leftTheSchool } from "./duties.js";
import { matches } from "./pattern.js";
import { doubted, type Told, tell } from "./telling.js";
import { dayOfMinute, firstMinute, momentText, toDay } from "./time.js";

export function consequencesOf(about: About, rule: Consequence): readonly Told[] {
  const all = arisings(about, rule.when).flatMap(({ arising }) => applied(about, rule, arising) ?? []);
  // Two edges of one state on one day have one id: the first stands.
  const each = all.filter((one, i) => all.findIndex((other) => other.key === one.key) === i);
  const decides: EventPattern = rule.decidedBy ?? { kind: "decision", where: { matter: rule.id } };
  return each.map((arising) => {
    const day = dayOfMinute(arising.possibleAt);
    const decision = about.acts.find((act) => matches(decides, act) && toDay(act.occurredOn) >= day);
    const at = decision && firstMinute(decision.occurredOn);
    const finding = tell(about, rule, {
      key: arising.key,
      marks: {
        stage: decision ? "decided" : "eligible",
        timeliness: "onTime",
        certainty: certaintyOf(about, rule, arising),
      },
      triggeredAt: arising.first,
      at: arising,
      borneUntil: Math.min(about.look.view.asOf, at ?? Infinity),
      more: at === undefined ? {} : { performedAt: momentText(at) },
    });
    return { finding, leftTheSchool: leftTheSchool(arising.act, decision ? [decision] : []) };
  });
}

function certaintyOf(
  about: About,
  rule: Consequence,
  arising: Parameters<typeof runOf>[1] & { readonly certainAt?: number },
): Told["finding"]["certainty"] {
  if (arising.certainAt === undefined) return doubted(about, rule, arising.first);
  return isUnpublished(runOf(about, arising), arising) ? "provisional" : "certain";
}
