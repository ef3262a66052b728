/** What counters mean, read off the definitions word for word: no tables, no states. */
import type { Counter } from "../../../src/calc/indicators/counter.js";
import type { CountedPeriod } from "../../../src/calc/spells/counted-period.js";
import type { PupilSpell, SpellExit } from "../../../src/calc/spells/pupil-spell.js";
import type { SpellCondition } from "../../../src/calc/spells/spell-state.js";

function timing(on: string, { from, to }: CountedPeriod): "before" | "in" | "after" {
  if (on < from) return "before";
  return on > to ? "after" : "in";
}

/** Who goes on to a new class on the first day of a year has left the old one with the year before. */
function exitTiming({ on, as }: SpellExit, period: CountedPeriod): "before" | "in" | "after" {
  return on === period.from && (as === "promoted" || as === "repeated") ? "before" : timing(on, period);
}

/** Whether a spell fits a condition. */
function fits(condition: SpellCondition, { entry, exit, flags = {} }: PupilSpell, period: CountedPeriod): boolean {
  const { entry: entryWhen, entryAs, exit: exitWhen, exitAs, resolved, flags: wanted = {} } = condition;
  const isResolved = exit?.resolvedOn !== undefined && exit.resolvedOn <= period.to;
  return (
    (entryWhen === undefined || entryWhen.includes(timing(entry.on, period))) &&
    (entryAs === undefined || entryAs.includes(entry.as)) &&
    (exitWhen === undefined || exitWhen.includes(exit ? exitTiming(exit, period) : "none")) &&
    (exitAs === undefined || (exit !== undefined && exitAs.includes(exit.as))) &&
    (resolved === undefined || resolved === isResolved) &&
    Object.entries(wanted).every(([flag, value]) => flags[flag as keyof typeof flags] === value)
  );
}

/** The spells that a counter counts. */
export function counted(
  counter: Exclude<Counter, { readonly source: "given" }>,
  spells: readonly PupilSpell[],
  period: CountedPeriod,
): readonly PupilSpell[] {
  return spells.filter((spell) => counter.where.some((condition) => fits(condition, spell, period)));
}
