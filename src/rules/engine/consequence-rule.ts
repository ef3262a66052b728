import type { Act } from "../../model/events.js";
import { dayOfMinute, never, startOfDay } from "../../model/moment.js";
import { fieldOf } from "../pattern.js";
import type { Consequence } from "../rule.js";
import { applying } from "./applying.js";
import { compileBearers, forceFor } from "./bearers.js";
import { notPerformed } from "./instance.js";
import { missingLevels } from "./missing-levels.js";
import type { Compiler, Instance, InstanceReader, Occasion } from "./shapes.js";
import { compileTrigger } from "./triggers.js";

/** Compiles a consequence: eligible once its state holds, until a human decision is recorded. */
export function compileConsequence(rule: Consequence, compiler: Compiler): InstanceReader {
  const occasions = applying(rule, compileTrigger(rule.when, undefined, compiler), compiler);
  const decides = rule.decidedBy
    ? compiler.test(rule.decidedBy)
    : compiler.test({ kind: "decision", where: { matter: rule.id } });
  const bearers = compileBearers(rule, forceFor(rule, false, compiler), compiler);
  const lacking = missingLevels(rule.when, compiler);
  return (context) =>
    occasions(context).map((occasion): Instance => {
      const { asOf } = context.look;
      const from = startOfDay(dayOfMinute(occasion.possibleAt));
      const decision = context.acts.find((fact) => fact.at >= from && decides(fact.event));
      const missing = occasion.certainAt === undefined ? lacking(dayOfMinute(occasion.possibleAt)) : [];
      return {
        rule,
        context,
        occasion: { ...occasion, until: never },
        at: occasion.certainAt ?? occasion.possibleAt,
        stage: decision ? "decided" : "eligible",
        timeliness: "onTime",
        certainty: certaintyOf(occasion, missing.length),
        bearers: bearers(context, dayOfMinute(Math.min(asOf, decision?.at ?? asOf))),
        performance: decision
          ? { at: decision.at, recorded: decision.recorded, matched: [decision.event.id], wanted: [] }
          : notPerformed,
        lacking: missing,
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

function certaintyOf({ certainAt }: Occasion, missing: number): Instance["certainty"] {
  if (certainAt !== undefined) return "certain";
  return missing > 0 ? "notEvaluable" : "possible";
}

function outcomeOf(decision: Act): string {
  const outcome = fieldOf(decision, "outcome");
  return typeof outcome === "string" ? outcome : "";
}
