import type { DayNumber } from "../../model/civil-date.js";
import type { Text } from "../../model/text.js";
import { statesIn } from "../parts.js";
import type { State } from "../state.js";
import { stageOfIndicator } from "./figures.js";
import { levelOn } from "./levels.js";
import type { Compiler } from "./shapes.js";

/** The parameters that a state compares with and that have no value on a day. */
export function missingLevels(state: State, { settings }: Compiler): (day: DayNumber) => readonly Text[] {
  const used = statesIn(state).flatMap((one) =>
    one.kind === "measured" && typeof one.level === "object" ? [one] : [],
  );
  return (day) =>
    used
      .filter(({ level, measure }) => {
        const stage = measure.kind === "figure" ? stageOfIndicator(measure.indicator) : undefined;
        return levelOn(level, settings.parameters, day, stage) === undefined;
      })
      .map(({ level }) => {
        const id = typeof level === "object" ? level.parameter : "";
        const meaning = settings.policy.parameters[id]?.meaning ?? { zh: id, en: id };
        return { zh: `参数“${meaning.zh}”未给出`, en: `parameter "${meaning.en}" has no value` };
      });
}
