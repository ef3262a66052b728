import type { Act } from "../../model/events.js";
import { dayOfMinute, never, startOfDay } from "../../model/moment.js";
import { fieldOf } from "../pattern.js";
import type { Consequence } from "../rule.js";
import { applying } from "./applying.js";
import { compileBearers, forceFor } from "./bearers.js";
import { notPerformed } from "./instance.js";
import { doubtful, missingLevels } from "./missing-levels.js";
import type { Compiler, Instance, InstanceReader } from "./shapes.js";
import { compileTrigger } from "./triggers.js";
import { unpublishedIn } from "./unpublished.js";

/** Compiles a consequence: eligible once its state holds, until a human decision is recorded. */
export function compileConsequence(rule: Consequence, compiler: Compiler): InstanceReader {
  const occasions = applying(rule, compileTrigger(rule.when, undefined, compiler), compiler);
  const decides = rule.decidedBy
    ? compiler.test(rule.decidedBy)
    : compiler.test({ kind: "decision", where: { matter: rule.id } });
  const bearers = compileBearers(rule, forceFor(rule, false, compiler), compiler);
  const levels = missingLevels(rule, compiler);
  return (context) =>
    occasions(context).map((occasion): Instance => {
      const { asOf } = context.look;
      const from = startOfDay(dayOfMinute(occasion.possibleAt));
      const decision = context.acts.find((fact) => fact.at >= from && decides(fact.event));
      const at = occasion.certainAt ?? occasion.possibleAt;
      const unsaid = occasion.certainAt === undefined ? levels(context, dayOfMinute(at)) : [];
      const unpublished = unpublishedIn(context, occasion, at);
      return {
        rule,
        context,
        occasion: { ...occasion, until: never },
        at,
        stage: decision ? "decided" : "eligible",
        timeliness: "onTime",
        certainty:
          unpublished && occasion.certainAt !== undefined
            ? "provisional"
            : doubtful(occasion.certainAt !== undefined, unsaid),
        bearers: bearers(context, dayOfMinute(Math.min(asOf, decision?.at ?? asOf))),
        performance: decision
          ? { at: decision.at, recorded: decision.recorded, matched: [decision.event.id], wanted: [] }
          : notPerformed,
        lacking: [...unsaid, ...(unpublished ? [unpublished] : [])],
        more: () => ({
          facts: decision
            ? [
                {
                  what: { zh: "处理决定", en: "the decision" },
                  value: outcomeOf(decision.event),
                  event: decision.event.id,
                },
              ]
            : [],
          missing: rule.finding && !decision ? [rule.finding] : [],
        }),
      };
    });
}

function outcomeOf(decision: Act): string {
  const outcome = fieldOf(decision, "outcome");
  return typeof outcome === "string" ? outcome : "";
}
