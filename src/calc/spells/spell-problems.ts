import { isAreaCode } from "../../model/area-code.js";
import { parseDay } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import type { BadRows } from "../bad-rows.js";
import type { PupilSpell } from "./pupil-spell.js";
import { entryKinds, exitKinds, sexes, spellFlags } from "./spell-codes-data.js";
import { overlapExpected, spellOverlaps } from "./spell-overlaps.js";

/** As {@link BadRows}; or `checked`: the host has looked already, and nothing is looked at again. */
export type BadSpells = BadRows | "checked";

/** Something in a spell that cannot be true. */
export interface SpellProblem extends Issue {
  /** Its place in the list, from 0. */
  readonly row: number;
  readonly code:
    | "impossible-date"
    | "unknown-code"
    | "exit-before-entry"
    | "resolved-before-exit"
    | "wrong-shape"
    | "overlap";
}

/**
 * What in spells cannot be true: dates that do not exist, codes that are none, an exit before the entry, a resolution before the exit, areas and
 * grades that are none; and of one child's spells each that begins before the one before it has ended.
 *
 * @throws {BaoxueError} `invalid-input` when it is handed no list.
 * @example
 * ```ts
 * import { spellProblems } from "baoxue";
 * const problems = spellProblems([
 *   { pupil: "P1", school: "S1", area: "370112", grade: 7, entry: { on: "2024-09-01", as: "newEntrant" }, exit: { on: "2024-03-01", as: "died" } },
 * ]);
 * problems[0]?.path; //=> "spells[0].exit.on"
 * ```
 */
export function spellProblems(spells: readonly PupilSpell[]): readonly SpellProblem[] {
  if (!Array.isArray(spells))
    throw new BaoxueError("invalid-input", [{ path: "spells", value: spells, expected: "a list of spells" }]);
  const known = knownDates();
  const own = spells.flatMap((spell, row) =>
    faultsOf(spell, known).map(({ field, ...fault }) => ({ row, path: `spells[${row}].${field}`, ...fault })),
  );
  const wrong = new Set(own.map(({ row }) => row));
  const overlaps = spellOverlaps(spells, (row) => wrong.has(row)).map(
    (overlap): SpellProblem => ({
      row: overlap.row,
      code: "overlap",
      path: `spells[${overlap.row}].entry.on`,
      value: overlap.begins,
      expected: overlapExpected(overlap, `spells[${overlap.before}]`),
    }),
  );
  return [...own, ...overlaps].sort((a, b) => a.row - b.row);
}

/** The spells to count by what the host chose, and how many were left out. */
export function soundSpells(
  spells: readonly PupilSpell[],
  choice: BadSpells = "stop",
): { readonly sound: readonly PupilSpell[]; readonly excluded: number } {
  if (choice === "checked") return { sound: spells, excluded: 0 };
  const problems = spellProblems(spells);
  if (problems.length === 0) return { sound: spells, excluded: 0 };
  if (choice === "stop") throw new BaoxueError("invalid-input", problems);
  const wrong = new Set(problems.map(({ row }) => row));
  return { sound: spells.filter((_, row) => !wrong.has(row)), excluded: wrong.size };
}

/** Millions of spells share a few thousand dates: each is looked at once. */
export function knownDates(): (date: string) => boolean {
  const known = new Map<string, boolean>();
  return (date) => {
    let exists = known.get(date);
    if (exists === undefined) {
      exists = parseDay(date) !== undefined;
      known.set(date, exists);
    }
    return exists;
  };
}

const kindsOfEntry = /* @__PURE__ */ new Set<string>(entryKinds);
const kindsOfExit = /* @__PURE__ */ new Set<string>(exitKinds);
const flagNames = /* @__PURE__ */ new Set<string>(spellFlags);

/** Something in one spell that cannot be true, by the field of the spell. */
export interface SpellFault extends Omit<SpellProblem, "row" | "path"> {
  readonly field: string;
}

/** What is wrong with a spell by itself. */
export function faultsOf(spell: PupilSpell, exists: (date: string) => boolean): readonly SpellFault[] {
  const found: SpellFault[] = [];
  const tell: Tell = (code, field, value, expected) => {
    found.push({ code, field, value, expected });
  };
  shapeProblems(spell, tell);
  const { entry, exit } = spell;
  if (!exists(entry.on)) tell("impossible-date", "entry.on", entry.on, "an existing date YYYY-MM-DD");
  if (!kindsOfEntry.has(entry.as)) tell("unknown-code", "entry.as", entry.as, `one of ${entryKinds.join(", ")}`);
  if (exit) exitProblems(entry.on, exit, exists, tell);
  return found;
}

type Tell = (code: SpellProblem["code"], field: string, value: unknown, expected: string) => void;

function shapeProblems({ pupil, school, area, grade, sex = "unknown", flags }: PupilSpell, tell: Tell): void {
  for (const [field, id] of [["pupil", pupil] as const, ["school", school] as const])
    if (typeof id !== "string" || id === "") tell("wrong-shape", field, id, "a number of the host's own");
  if (!isAreaCode(area)) tell("wrong-shape", "area", area, "an area code of 6, 9 or 12 digits");
  if (!isGrade(grade)) tell("wrong-shape", "grade", grade, "a grade from 1 to 12");
  if (!sexes.includes(sex)) tell("unknown-code", "sex", sex, `one of ${sexes.join(", ")}`);
  for (const [flag, value] of Object.entries(flags ?? {})) flagProblem(flag, value, tell);
}

function flagProblem(flag: string, value: unknown, tell: Tell): void {
  if (!flagNames.has(flag)) tell("unknown-code", `flags.${flag}`, flag, `one of ${spellFlags.join(", ")}`);
  else if (value !== undefined && typeof value !== "boolean")
    tell("unknown-code", `flags.${flag}`, value, "true or false; what is unknown is left out");
}

function isGrade(grade: number): boolean {
  return Number.isInteger(grade) && grade >= 1 && grade <= 12;
}

function exitProblems(
  entered: string,
  { on, as, resolvedOn }: NonNullable<PupilSpell["exit"]>,
  exists: (date: string) => boolean,
  tell: Tell,
): void {
  if (!kindsOfExit.has(as)) tell("unknown-code", "exit.as", as, `one of ${exitKinds.join(", ")}`);
  if (!exists(on)) tell("impossible-date", "exit.on", on, "an existing date YYYY-MM-DD");
  else if (on < entered) tell("exit-before-entry", "exit.on", on, `a day from the entry on, ${entered}`);
  if (resolvedOn === undefined) return;
  if (!exists(resolvedOn)) tell("impossible-date", "exit.resolvedOn", resolvedOn, "an existing date YYYY-MM-DD");
  else if (resolvedOn < on)
    tell("resolved-before-exit", "exit.resolvedOn", resolvedOn, `a day from the exit on, ${on}`);
}
