import { dayOfMinute, never } from "../../model/moment.js";
import type { Prohibition } from "../rule.js";
import { applying } from "./applying.js";
import { compileBearers, forceFor } from "./bearers.js";
import { notPerformed } from "./instance.js";
import { doubtful, missingLevels } from "./missing-levels.js";
import type { Compiler, Instance, InstanceReader } from "./shapes.js";
import { compileTrigger } from "./triggers.js";

/** Compiles a prohibition: violated by each act of a kind that does not show what would allow it. */
export function compileProhibition(rule: Prohibition, compiler: Compiler): InstanceReader {
  const occasions = applying(rule, compileTrigger({ kind: "happens", act: rule.act }, undefined, compiler), compiler);
  const allowed = rule.unless ? compiler.test(rule.unless) : () => false;
  const bearers = compileBearers(rule, forceFor(rule, false, compiler), compiler);
  const levels = missingLevels(rule, compiler);
  return (context) =>
    occasions(context)
      .filter(({ event }) => event !== undefined && !allowed(event.event))
      .map((occasion): Instance => {
        const day = occasion.event?.day ?? dayOfMinute(occasion.possibleAt);
        const lacking = occasion.certainAt === undefined ? levels(context, day) : [];
        return {
          rule,
          context,
          occasion: { ...occasion, until: never },
          at: occasion.possibleAt,
          stage: "violated",
          timeliness: "onTime",
          certainty: doubtful(occasion.certainAt !== undefined, lacking),
          bearers: bearers(context, day),
          performance: notPerformed,
          lacking,
        };
      });
}
