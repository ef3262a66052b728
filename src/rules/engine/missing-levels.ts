import type { DayNumber } from "../../model/civil-date.js";
import type { Text } from "../../model/text.js";
import type { Certainty } from "../finding.js";
import { statesOf } from "../parts.js";
import type { Rule } from "../rule.js";
import { levelOn } from "./levels.js";
import type { Compiler, Context } from "./shapes.js";
import { stageOfMeasure } from "./stage-around.js";

/** Says which parameters the states of a rule compare with that have no value for a subject on a day. */
export type LevelsLacking = (context: Context, day: DayNumber) => readonly Text[];

/** What is only possible in a rule that lacks a level is not evaluable: the parameters that have no value are named. */
export function missingLevels(rule: Rule, { settings }: Compiler): LevelsLacking {
  const used = statesOf(rule).flatMap((one) =>
    one.kind === "measured" && typeof one.level === "object" ? [{ measure: one.measure, level: one.level }] : [],
  );
  if (used.length === 0) return () => none;
  return (context, day) =>
    used
      .filter(
        ({ level, measure }) =>
          levelOn(level, settings.parameters, day, stageOfMeasure(measure, context, day)) === undefined,
      )
      .map(({ level: { parameter: id } }) => {
        const meaning = settings.policy.parameters[id]?.meaning ?? { zh: id, en: id };
        return { zh: `参数“${meaning.zh}”未给出`, en: `parameter "${meaning.en}" has no value` };
      });
}

const none: readonly Text[] = [];

/** How sure something is for which these parameters lack a value. */
export function doubtful(isSure: boolean, lacking: readonly Text[]): Certainty {
  if (isSure) return "certain";
  return lacking.length > 0 ? "notEvaluable" : "possible";
}
