import { isAreaCode } from "../../model/area-code.js";
import { parseDay } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import type { BadRows } from "../bad-rows.js";
import type { PupilSpell } from "./pupil-spell.js";
import { entryKinds, exitKinds, sexes, spellFlags } from "./spell-codes-data.js";
import { overlapExpected, spellOverlaps } from "./spell-overlaps.js";
import type { SpellFlag } from "./spell-state.js";

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
  const own = ownProblems(spells);
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

/** Questions about texts that many spells share: millions of spells have a few thousand dates and areas, and each is looked at once. */
export interface SharedLooks {
  readonly exists: (date: string) => boolean;
  readonly isArea: (code: string) => boolean;
}

/** The questions, with what was answered before. */
export function sharedLooks(): SharedLooks {
  return { exists: lookingOnce((date) => parseDay(date) !== undefined), isArea: lookingOnce(isAreaCode) };
}

function lookingOnce(look: (text: string) => boolean): (text: string) => boolean {
  const seen = new Map<string, boolean>();
  return (text) => {
    let answer = seen.get(text);
    if (answer === undefined) {
      answer = typeof text === "string" && look(text);
      seen.set(text, answer);
    }
    return answer;
  };
}

function ownProblems(spells: readonly PupilSpell[]): readonly SpellProblem[] {
  const found: SpellProblem[] = [];
  const looks = sharedLooks();
  let row = 0;
  // Made once, not for each row: nearly all rows have nothing to tell.
  const tell: Tell = (code, field, value, expected) => {
    found.push({ row, code, path: `spells[${row}].${field}`, value, expected });
  };
  for (const spell of spells) {
    tellFaults(spell, looks, tell);
    row++;
  }
  return found;
}

/** How a fault is told: by the field of the spell. */
export type Tell = (code: SpellProblem["code"], field: string, value: unknown, expected: string) => void;

const kindsOfEntry = /* @__PURE__ */ new Set<string>(entryKinds);
const kindsOfExit = /* @__PURE__ */ new Set<string>(exitKinds);
const flagNames = /* @__PURE__ */ new Set<string>(spellFlags);

/** Tells what is wrong with a spell by itself. */
export function tellFaults(spell: PupilSpell, looks: SharedLooks, tell: Tell): void {
  if (typeof spell?.entry !== "object" || spell.entry === null) {
    tell("wrong-shape", "entry", spell?.entry, "a spell with its entry");
    return;
  }
  shapeProblems(spell, looks.isArea, tell);
  const { entry, exit } = spell;
  if (!looks.exists(entry.on)) tell("impossible-date", "entry.on", entry.on, "an existing date YYYY-MM-DD");
  if (!kindsOfEntry.has(entry.as)) tell("unknown-code", "entry.as", entry.as, `one of ${entryKinds.join(", ")}`);
  if (exit) exitProblems(entry.on, exit, looks.exists, tell);
}

function shapeProblems(
  { pupil, school, area, grade, sex = "unknown", flags }: PupilSpell,
  isArea: SharedLooks["isArea"],
  tell: Tell,
): void {
  if (!isId(pupil)) tell("wrong-shape", "pupil", pupil, "a number of the host's own");
  if (!isId(school)) tell("wrong-shape", "school", school, "a number of the host's own");
  if (!isArea(area)) tell("wrong-shape", "area", area, "an area code of 6, 9 or 12 digits");
  if (!isGrade(grade)) tell("wrong-shape", "grade", grade, "a grade from 1 to 12");
  if (!sexes.includes(sex)) tell("unknown-code", "sex", sex, `one of ${sexes.join(", ")}`);
  for (const flag in flags) flagProblem(flag, flags[flag as SpellFlag], tell);
}

function isId(id: unknown): boolean {
  return typeof id === "string" && id !== "";
}

function isGrade(grade: number): boolean {
  return Number.isInteger(grade) && grade >= 1 && grade <= 12;
}

function flagProblem(flag: string, value: unknown, tell: Tell): void {
  if (!flagNames.has(flag)) tell("unknown-code", `flags.${flag}`, flag, `one of ${spellFlags.join(", ")}`);
  else if (value !== undefined && typeof value !== "boolean")
    tell("unknown-code", `flags.${flag}`, value, "true or false; what is unknown is left out");
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
