import type { CountedPeriod } from "./counted-period.js";
import type { PupilSpell, SpellExit } from "./pupil-spell.js";
import { entryKinds, exitKinds, spellFlags } from "./spell-codes-data.js";
import type { SpellFlag } from "./spell-state.js";
import { kindBits, type StatePlan, valuesOfFlag } from "./state-plan.js";

/** The place of the exit timing `none` among the five. */
const goesOn = 4;

/** Reads the number of a spell's state, relative to a period, off the tables of a plan. */
export function stateReader(plan: StatePlan, { from, to }: CountedPeriod): (spell: PupilSpell) => number {
  const entryCodes = new Map(entryKinds.map((kind, code) => [kind, code]));
  const exitCodes = new Map(exitKinds.map((kind, code) => [kind, code]));
  const flags = flagsOf(plan);
  const { entryClass, exitClass, entryClasses, asksResolved } = plan;

  function exitAt(exit: SpellExit | undefined): number {
    if (exit === undefined) return exitClass[goesOn << kindBits] ?? 0;
    return exitClass[(leftWhen(exit.on) << kindBits) + (exitCodes.get(exit.as) ?? 0)] ?? 0;
  }

  // Civil dates of four-digit years compare as texts.
  function timing(on: string): number {
    if (on < from) return 0;
    return on <= to ? 1 : 2;
  }

  /** As in the columns: the first day of the period stands apart. */
  function leftWhen(on: string): number {
    if (on === from) return 1;
    return on < from ? 0 : timing(on) + 1;
  }

  return ({ entry, exit, flags: said }) => {
    let state = exitAt(exit) * entryClasses;
    state += entryClass[(timing(entry.on) << kindBits) + (entryCodes.get(entry.as) ?? 0)] ?? 0;
    if (asksResolved) state = state * 2 + (exit?.resolvedOn !== undefined && exit.resolvedOn <= to ? 1 : 0);
    for (const flag of flags) state = state * valuesOfFlag + flagCode(said?.[flag]);
    return state;
  };
}

/** The place of what is said among unknown, no and yes. */
export function flagCode(value: boolean | undefined): number {
  if (value === undefined) return 0;
  return value ? 2 : 1;
}

/** The flags that a plan asks for, in its order. */
function flagsOf({ flagShifts }: StatePlan): readonly SpellFlag[] {
  return flagShifts.flatMap((shift) => spellFlags[shift / 2] ?? []);
}
