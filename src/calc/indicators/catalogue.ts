import { type AbroadCounterId, abroadCounters } from "./abroad-counters-data.js";
import { abroadIndicators } from "./abroad-indicators-data.js";
import { type AttendanceCounterId, attendanceCounters } from "./attendance-counters-data.js";
import { attendanceIndicators } from "./attendance-indicators-data.js";
import { type CensusCounterId, censusCounters } from "./census-counters-data.js";
import { completionIndicators } from "./completion-indicators-data.js";
import type { Counter, PupilCounter, SpellCounter } from "./counter.js";
import { countersOf } from "./counters-of.js";
import { type DiligenceCounterId, diligenceCounters } from "./diligence-counters-data.js";
import { diligenceIndicators } from "./diligence-indicators-data.js";
import { dropoutIndicators } from "./dropout-indicators-data.js";
import { efficiencyIndicators } from "./efficiency-indicators-data.js";
import { enrolmentIndicators } from "./enrolment-indicators-data.js";
import type { Indicator } from "./indicator.js";
import { type PupilCounterId, pupilCounters } from "./pupil-counters-data.js";
import { retentionIndicators } from "./retention-indicators-data.js";
import { type ReturnCounterId, returnCounters } from "./return-counters-data.js";
import { returnIndicators } from "./return-indicators-data.js";
import { type SpellCounterId, spellCounters } from "./spell-counters-data.js";

/** Every counter that a definition of the catalogue names. */
export type CounterId =
  | SpellCounterId
  | PupilCounterId
  | CensusCounterId
  | ReturnCounterId
  | AttendanceCounterId
  | DiligenceCounterId
  | AbroadCounterId;

/** The counters by name: what is counted, of what, and for spells by which states. */
export const indicatorCounters: Readonly<Record<CounterId, Counter>> = /* @__PURE__ */ (() => ({
  ...spellCounters,
  ...pupilCounters,
  ...censusCounters,
  ...returnCounters,
  ...attendanceCounters,
  ...diligenceCounters,
  ...abroadCounters,
}))();

/** The whole catalogue of indicators (指标目录), family by family. A definition added to a family is in every table, tool and test. */
export const indicators: readonly Indicator<CounterId>[] = /* @__PURE__ */ (() => [
  ...dropoutIndicators,
  ...retentionIndicators,
  ...enrolmentIndicators,
  ...completionIndicators,
  ...returnIndicators,
  ...efficiencyIndicators,
  ...attendanceIndicators,
  ...diligenceIndicators,
  ...abroadIndicators,
])();

/**
 * The definition of an indicator's variant.
 *
 * @returns `undefined` where the catalogue has none by these names.
 * @example
 * ```ts
 * import { indicatorOf } from "baoxue";
 * indicatorOf("dropoutRate", "twoBasics")?.names.zh; //=> "年辍学率（“两基”验收口径）"
 * ```
 */
export function indicatorOf(id: string, variant: string): Indicator<CounterId> | undefined {
  return indicators.find((indicator) => indicator.id === id && indicator.variant === variant);
}

/**
 * The counters of spells that definitions name, each once: what `tallySpells` is to count for them.
 *
 * @example
 * ```ts
 * import { indicatorOf, spellCountersOf } from "baoxue";
 * const definition = indicatorOf("retentionRate", "schoolYear");
 * spellCountersOf(definition ? [definition] : []).map(({ id }) => id); //=> ["yearEndRoll", "startRoll"]
 * ```
 */
export function spellCountersOf(definitions: readonly Indicator<CounterId>[]): readonly SpellCounter[] {
  return countersIn(spellCounters, definitions);
}

/** The counters of distinct children that definitions name, each once: what `tallyPupils` is to count for them. */
export function pupilCountersOf(definitions: readonly Indicator<CounterId>[]): readonly PupilCounter[] {
  return countersIn(pupilCounters, definitions);
}

function countersIn<C>(
  table: Readonly<Partial<Record<CounterId, C>>>,
  definitions: readonly Indicator<CounterId>[],
): readonly C[] {
  const named = new Set(definitions.flatMap((definition) => countersOf(definition)));
  return [...named].flatMap((name) => table[name] ?? []);
}
