import { isAreaCode } from "../../model/area-code.js";
import { parseDay } from "../../model/civil-date.js";
import { BaoxueError, type Issue } from "../../model/errors.js";
import type { BadRows } from "../bad-rows.js";
import type { PupilSpell } from "./pupil-spell.js";
import { entryKinds, exitKinds, sexes, spellFlags } from "./spell-codes-data.js";

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
  const own = ownProblems(spells);
  return [...own, ...overlaps(spells, new Set(own.map(({ row }) => row)))].sort((a, b) => a.row - b.row);
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

/** Millions of spells share a few thousand dates and areas: each is looked at once. */
function lookingOnce(look: (text: string) => boolean): (text: string) => boolean {
  const seen = new Map<string, boolean>();
  return (text) => {
    let answer = seen.get(text);
    if (answer === undefined) {
      answer = look(text);
      seen.set(text, answer);
    }
    return answer;
  };
}

const kindsOfEntry = /* @__PURE__ */ new Set<string>(entryKinds);
const kindsOfExit = /* @__PURE__ */ new Set<string>(exitKinds);
const flagNames = /* @__PURE__ */ new Set<string>(spellFlags);

/** What is asked of texts that many spells share. */
interface Looks {
  readonly exists: (date: string) => boolean;
  readonly isArea: (code: string) => boolean;
}

function ownProblems(spells: readonly PupilSpell[]): readonly SpellProblem[] {
  const found: SpellProblem[] = [];
  const looks = { exists: lookingOnce((date) => parseDay(date) !== undefined), isArea: lookingOnce(isAreaCode) };
  let row = 0;
  // Made once, not for each row: nearly all rows have nothing to tell.
  const tell: Tell = (code, field, value, expected) => {
    found.push({ row, code, path: `spells[${row}].${field}`, value, expected });
  };
  for (const spell of spells) {
    rowProblems(spell, looks, tell);
    row++;
  }
  return found;
}

function rowProblems(spell: PupilSpell, { exists, isArea }: Looks, tell: Tell): void {
  shapeProblems(spell, isArea, tell);
  const { entry, exit } = spell;
  if (!exists(entry.on)) tell("impossible-date", "entry.on", entry.on, "an existing date YYYY-MM-DD");
  if (!kindsOfEntry.has(entry.as)) tell("unknown-code", "entry.as", entry.as, `one of ${entryKinds.join(", ")}`);
  if (exit) exitProblems(entry.on, exit, exists, tell);
}

type Tell = (code: SpellProblem["code"], field: string, value: unknown, expected: string) => void;

function shapeProblems(
  { pupil, school, area, grade, sex, flags }: PupilSpell,
  isArea: Looks["isArea"],
  tell: Tell,
): void {
  if (pupil === "") tell("wrong-shape", "pupil", pupil, "a number of the host's own");
  if (school === "") tell("wrong-shape", "school", school, "a number of the host's own");
  if (!isArea(area)) tell("wrong-shape", "area", area, "an area code of 6, 9 or 12 digits");
  if (!(Number.isInteger(grade) && grade >= 1 && grade <= 12))
    tell("wrong-shape", "grade", grade, "a grade from 1 to 12");
  if (sex !== undefined && !sexes.includes(sex)) tell("unknown-code", "sex", sex, `one of ${sexes.join(", ")}`);
  flagProblems(flags, tell);
}

function flagProblems(flags: PupilSpell["flags"], tell: Tell): void {
  for (const flag in flags)
    if (!flagNames.has(flag)) tell("unknown-code", `flags.${flag}`, flag, `one of ${spellFlags.join(", ")}`);
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

/** Of each child, the spells that begin before an earlier sound one has ended. Those wrong in themselves are told already, and overlap nothing. */
function overlaps(spells: readonly PupilSpell[], wrong: ReadonlySet<number>): readonly SpellProblem[] {
  const first = new Map<string, number>();
  // Most children have one spell: only the others have a list.
  const several = new Map<string, number[]>();
  for (const [row, { pupil }] of spells.entries()) {
    if (wrong.has(row)) continue;
    const before = first.get(pupil);
    if (before === undefined) {
      first.set(pupil, row);
      continue;
    }
    const own = several.get(pupil);
    if (own) own.push(row);
    else several.set(pupil, [before, row]);
  }
  return [...several.values()].flatMap((own) => overlapsOfChild(spells, own));
}

const never = "9999-12-31";

function overlapsOfChild(spells: readonly PupilSpell[], rows: readonly number[]): readonly SpellProblem[] {
  const found: SpellProblem[] = [];
  const begins = (row: number): string => spells[row]?.entry.on ?? "";
  const sorted = [...rows].sort((a, b) => (begins(a) === begins(b) ? a - b : begins(a) < begins(b) ? -1 : 1));
  let until = "";
  let before = -1;
  for (const row of sorted) {
    if (begins(row) >= until) {
      until = spells[row]?.exit?.on ?? never;
      before = row;
    } else
      found.push({
        row,
        code: "overlap",
        path: `spells[${row}].entry.on`,
        value: begins(row),
        expected: `a day from ${until} on: until then the child is in spells[${before}]`,
      });
  }
  return found;
}
