import type { PupilCounter, SpellCounter } from "../indicators/counter.js";
import { entryKinds, exitKinds, spellFlags } from "./spell-codes-data.js";
import type { EntryTiming, ExitKind, ExitTiming, SpellCondition, SpellFlag } from "./spell-state.js";

/** The timings, each by its place, as the counting pass computes them. */
const entryTimings: readonly EntryTiming[] = ["before", "in", "after"];
const exitTimings: readonly (ExitTiming | "firstDay")[] = ["before", "firstDay", "in", "after", "none"];

/**
 * A change to the next grade on the first day of a year ends the year before: its day is the first one in the new class. With these the child is
 * counted at the opening by the new spell alone.
 */
const turnsOfTheYear: ReadonlySet<ExitKind> = /* @__PURE__ */ new Set<ExitKind>(["promoted", "repeated"]);

function exitTimingOf(timing: ExitTiming | "firstDay", kind: ExitKind): ExitTiming {
  if (timing !== "firstDay") return timing;
  return turnsOfTheYear.has(kind) ? "before" : "in";
}

/** How many values two bits can hold; a flag has three: unknown, no, yes. */
export const valuesOfFlag = 4;

/** Of how many bits a kind's code is made; tables have room for all, so that whatever a column holds, its last bits lead to a class. */
export const kindBits = 5;
const roomForKinds = 1 << kindBits;

/** The last code that a table has room for. */
export const lastKind: number = roomForKinds - 1;

/**
 * The states that a set of counters tells apart, as tables. A spell's entry and exit are each looked up in a table of classes; class of exit,
 * class of entry, whether resolved, and the flags that are asked for make the number of its state. What no counter asks about makes no state; what goes on stands together, so that
 * most spells of a group meet in few cells.
 */
export interface StatePlan {
  readonly counters: readonly (SpellCounter | PupilCounter)[];
  /** By timing (before, in, after) times 32, plus the way's code. */
  readonly entryClass: Uint8Array;
  /** By timing (before, on the first day, in, after, none) times 32, plus the way's code. */
  readonly exitClass: Uint8Array;
  readonly entryClasses: number;
  /** Whether some counter asks if a leaving was resolved. */
  readonly asksResolved: boolean;
  /** By how many bits the flags that are asked for are to be shifted. */
  readonly flagShifts: readonly number[];
  /** How many states there are. */
  readonly states: number;
  /** Of each state, in the order of the counters, whether it counts: state times the number of counters, plus the counter's place. */
  readonly hits: Uint8Array;
}

/** Works out the states of counters, once; the pass over the rows then only looks up. */
export function statePlan(counters: readonly (SpellCounter | PupilCounter)[]): StatePlan {
  const conditions = counters.flatMap(({ where }) => where);
  const entry = classesOf(
    entryTimings,
    entryKinds,
    conditions,
    (condition, timing, kind) => allows(condition.entry, timing) && allows(condition.entryAs, kind),
  );
  const exit = classesOf(
    exitTimings,
    exitKinds,
    conditions,
    (condition, timing, kind) =>
      allows(condition.exit, exitTimingOf(timing, kind)) &&
      allows(condition.exitAs, timing === "none" ? undefined : kind),
  );
  const asksResolved = conditions.some(({ resolved }) => resolved !== undefined);
  const flags = spellFlags.filter((flag) => conditions.some((condition) => condition.flags?.[flag] !== undefined));
  const states = entry.fits.length * exit.fits.length * (asksResolved ? 2 : 1) * valuesOfFlag ** flags.length;
  const hits = new Uint8Array(states * counters.length);
  for (let state = 0; state < states; state++) {
    const { entryAt, exitAt, resolved, values } = partsOf(state, entry.fits.length, asksResolved, flags);
    const fits = new Set(
      conditions.filter(
        (condition, i) =>
          entry.fits[entryAt]?.[i] &&
          exit.fits[exitAt]?.[i] &&
          allowsResolved(condition, resolved) &&
          flagsAllow(condition, flags, values),
      ),
    );
    for (const [at, { where }] of counters.entries())
      if (where.some((condition) => fits.has(condition))) hits[state * counters.length + at] = 1;
  }
  return {
    counters,
    entryClass: entry.classes,
    exitClass: exit.classes,
    entryClasses: entry.fits.length,
    asksResolved,
    flagShifts: flags.map(shiftOf),
    states,
    hits,
  };
}

/** By how many bits a flag stands above the lowest. */
function shiftOf(flag: SpellFlag): number {
  return spellFlags.indexOf(flag) * 2;
}

/** Of each timing and kind its class, and of each class which conditions it fits. */
interface Classes {
  readonly classes: Uint8Array;
  readonly fits: readonly (readonly boolean[])[];
}

function classesOf<T, K>(
  timings: readonly T[],
  kinds: readonly K[],
  conditions: readonly SpellCondition[],
  fitsOne: (condition: SpellCondition, timing: T, kind: K) => boolean,
): Classes {
  const numbers = new Map<string, number>();
  const fits: (readonly boolean[])[] = [];
  const classes = new Uint8Array(timings.length * roomForKinds);
  for (const [t, timing] of timings.entries()) {
    const first = t * roomForKinds;
    for (const [k, kind] of kinds.entries()) {
      const own = conditions.map((condition) => fitsOne(condition, timing, kind));
      const key = own.join();
      if (!numbers.has(key)) numbers.set(key, fits.push(own) - 1);
      // What follows are codes of no kind, in sound rows only where none is asked for: they are as the last kind, unknown.
      classes.fill(numbers.get(key) ?? 0, first + k, first + roomForKinds);
    }
  }
  return { classes, fits };
}

/** What is left out allows all; what goes on has no way of leaving, so a condition that names ways does not fit it. */
function allows<T>(wanted: readonly T[] | undefined, value: T | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}

function allowsResolved({ resolved }: SpellCondition, value: boolean): boolean {
  return resolved === undefined || resolved === value;
}

/** A flag that is unknown fits neither yes nor no. */
function flagsAllow({ flags }: SpellCondition, asked: readonly SpellFlag[], values: readonly number[]): boolean {
  return asked.every((flag, i) => flags?.[flag] === undefined || values[i] === (flags[flag] ? 2 : 1));
}

interface StateParts {
  readonly entryAt: number;
  readonly exitAt: number;
  readonly resolved: boolean;
  readonly values: readonly number[];
}

/** A state's number taken apart again, the other way round from how the pass puts it together. */
function partsOf(state: number, entryClasses: number, asksResolved: boolean, flags: readonly SpellFlag[]): StateParts {
  let rest = state;
  const values: number[] = [];
  for (let i = 0; i < flags.length; i++) {
    values.unshift(rest % valuesOfFlag);
    rest = Math.floor(rest / valuesOfFlag);
  }
  const resolved = asksResolved && rest % 2 === 1;
  if (asksResolved) rest = Math.floor(rest / 2);
  return { exitAt: Math.floor(rest / entryClasses), entryAt: rest % entryClasses, resolved, values };
}
