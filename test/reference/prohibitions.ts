/** What is told of prohibitions: each act that must not have been. */
import type { Prohibition } from "../../src/rules/rule.js";
import type { About } from "./about.js";
import { applied, arisings } from "./arising.js";
import { leftTheSchool } from "./duties.js";
import { matches } from "./pattern.js";
import { doubted, type Told, tell } from "./telling.js";

export function prohibitionsOf(about: About, rule: Prohibition): readonly Told[] {
  return arisings(about, { kind: "happens", act: rule.act }).flatMap(({ arising: found }) => {
    const { act } = found;
    if (act && rule.unless && matches(rule.unless, act)) return [];
    const arising = applied(about, rule, found);
    if (!arising) return [];
    const sure = arising.certainAt !== undefined;
    const finding = tell(about, rule, {
      key: arising.key,
      marks: {
        stage: "violated",
        timeliness: "onTime",
        certainty: sure ? "certain" : doubted(about, rule, arising.first),
      },
      triggeredAt: arising.first,
      at: arising,
      borneUntil: arising.first,
    });
    return [{ finding, leftTheSchool: leftTheSchool(act, []) }];
  });
}
