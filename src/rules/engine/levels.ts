import type { DayNumber } from "../../model/civil-date.js";
import { dayOf } from "../../model/civil-date.js";
import type { Stage } from "../../model/people.js";
import type { Level } from "../measure.js";
import type { DatedValue } from "../policy.js";

/** The values of the parameters, dated and by stage. */
export type ParameterValues = ReadonlyMap<string, readonly DatedValue[]>;

/** A level on a day for a stage; `undefined` where its parameter has no value then. */
export function levelOn(level: Level, parameters: ParameterValues, day: DayNumber, stage?: Stage): number | undefined {
  return typeof level === "number" ? level : valueOn(parameters.get(level.parameter) ?? [], day, stage);
}

/** The value that holds on a day: the latest begun; of these, one for the stage before one for all. */
function valueOn(values: readonly DatedValue[], day: DayNumber, stage?: Stage): number | undefined {
  const holding = values.filter(
    (value) =>
      (value.from === undefined || dayOf(value.from) <= day) && (value.stage === undefined || value.stage === stage),
  );
  const own = holding.filter((value) => value.stage !== undefined);
  return latest(own.length > 0 ? own : holding)?.value;
}

function latest(values: readonly DatedValue[]): DatedValue | undefined {
  return values.reduce<DatedValue | undefined>(
    (best, value) => (best === undefined || startOf(value) >= startOf(best) ? value : best),
    undefined,
  );
}

function startOf({ from }: DatedValue): DayNumber {
  return from === undefined ? Number.NEGATIVE_INFINITY : dayOf(from);
}
