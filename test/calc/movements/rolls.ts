/** Rosters and movements that read like the lines of a register: a place is `school/grade/class`, or a school alone. */
import { balanceRoll, type RollBalance, type RollInput } from "../../../src/calc/movements/balance-roll.js";
import type { Movement, NamedPlace, RollPlace, Roster } from "../../../src/calc/movements/movement.js";
import type { CivilDate } from "../../../src/model/civil-date.js";

/** A roster from lines such as `P1 S1/3/a`. */
export function roster(on: CivilDate, ...lines: readonly string[]): Roster {
  return {
    on,
    rows: lines.map((line) => {
      const [pupil = "", place = ""] = line.split(" ");
      return { pupil, ...wholePlace(place) };
    }),
  };
}

/** A movement from a line such as `P1 21 2025-11-03 S1/3/a > S2`; its id is the line, unless given. */
export function movement(line: string, more: Partial<Movement> = {}): Movement {
  const [pupil = "", code = "", on = "", ...way] = line.split(" ");
  const arrow = way.indexOf(">");
  const from = arrow < 0 ? way[0] : way.slice(0, arrow)[0];
  const to = arrow < 0 ? undefined : way[arrow + 1];
  return {
    id: line,
    pupil,
    code,
    on: on as CivilDate,
    ...(from === undefined ? {} : { from: namedPlace(from) }),
    ...(to === undefined ? {} : { to: namedPlace(to) }),
    ...more,
  };
}

function namedPlace(text: string): NamedPlace {
  const [school = "", grade, inClass] = text.split("/");
  return {
    school,
    ...(grade === undefined ? {} : { grade: Number(grade) }),
    ...(inClass === undefined ? {} : { class: inClass }),
  };
}

function wholePlace(text: string): RollPlace {
  const [school = "", grade = "", inClass = ""] = text.split("/");
  return { school, grade: Number(grade), class: inClass };
}

/** The balance of rows that are all right. */
export function balanceOf(input: RollInput): RollBalance {
  const result = balanceRoll(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The unexplained as lines `pupil why`. */
export function unexplainedOf(input: RollInput): readonly string[] {
  return balanceOf(input).unexplained.map(({ pupil, why }) => `${pupil} ${why}`);
}
