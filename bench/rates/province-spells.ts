/** A made-up province: its enrolment spells of three school years, as columns of its database. */
import { dayOf, entryKinds, exitKinds, noDay, type SpellColumnData } from "baoxue";
import { below, type Chance, chanceOf } from "../support/chance.js";

const first = dayOf("2022-09-01");
const last = dayOf("2025-08-31");
const townships = 1_400;
const counties = 137;

/** The ways a spell ends, with how many in a thousand of those that end in the middle of things. */
const endings = {
  transferOut: 620,
  suspended: 120,
  droppedOut: 60,
  abroad: 30,
  withdrawn: 20,
  died: 10,
  regraded: 120,
  other: 20,
};
const arrivals: Readonly<Partial<Record<string, string>>> = {
  transferOut: "transferIn",
  suspended: "resumed",
  droppedOut: "returned",
  abroad: "returnedFromAbroad",
  regraded: "regraded",
};

const endingCodes = Object.entries(endings).flatMap(([kind, weight]) =>
  Array.from({ length: weight }, () => exitKinds.findIndex((known) => known === kind)),
);
const arrivalOf = exitKinds.map((kind) => entryKinds.findIndex((known) => known === (arrivals[kind] ?? "other")));
const graduated = exitKinds.indexOf("graduated");
const newEntrant = entryKinds.indexOf("newEntrant");

/** So many spells, sorted by child; one row in fifty thousand cannot be true. */
export function spellsOfProvince(rows: number, seed = 1): SpellColumnData {
  const chance = chanceOf(seed);
  const column = (): Int32Array => new Int32Array(rows);
  const data = {
    pupil: column(),
    area: column(),
    grade: column(),
    entryOn: column(),
    entryAs: column(),
    exitOn: column().fill(noDay),
    exitAs: column(),
    resolvedOn: column().fill(noDay),
  };
  let row = 0;
  for (let pupil = 0; row < rows; pupil++) row = livePupil(data, row, pupil, chance);
  spoil(data, rows, chance);
  return { ...data, dictionaries: { area: Array.from({ length: townships }, (_, i) => townshipCode(i)) } };
}

type Columns = Record<
  "pupil" | "area" | "grade" | "entryOn" | "entryAs" | "exitOn" | "exitAs" | "resolvedOn",
  Int32Array
>;

/** One child's spells, one after another, until it stays, graduates, or the rows are full. */
function livePupil(data: Columns, from: number, pupil: number, chance: Chance): number {
  let row = from;
  let area = below(chance, townships);
  const grade = 1 + below(chance, 9);
  let day = first + (chance() < 0.6 ? 0 : below(chance, last - first));
  let as = newEntrant;
  for (; row < data.pupil.length; row++) {
    set(data, row, { pupil, area, grade, entryOn: day, entryAs: as });
    if (chance() < 0.55) return row + 1;
    if (chance() < 0.2) {
      set(data, row, { exitOn: day + below(chance, Math.max(1, last - day)), exitAs: graduated });
      return row + 1;
    }
    const exitAs = endingCodes[below(chance, endingCodes.length)] ?? 0;
    const exitOn = day + 1 + below(chance, 500);
    const back = exitOn + below(chance, 60);
    const comesBack = chance() < 0.9 && back < last;
    set(data, row, { exitOn, exitAs, resolvedOn: comesBack ? back : noDay });
    if (!comesBack) return row + 1;
    as = arrivalOf[exitAs] ?? 0;
    if (exitKinds[exitAs] === "transferOut") area = below(chance, townships);
    day = back;
  }
  return row;
}

function set(data: Columns, row: number, values: Partial<Record<keyof Columns, number>>): void {
  for (const name of Object.keys(values) as (keyof Columns)[]) data[name][row] = values[name] ?? 0;
}

function spoil(data: Columns, rows: number, chance: Chance): void {
  for (let i = 0; i < rows / 50_000; i++) {
    const row = below(chance, rows);
    if (i % 3 === 0) data.exitOn[row] = (data.entryOn[row] ?? 0) - 10;
    else if (i % 3 === 1) data.entryAs[row] = 77;
    else data.grade[row] = 0;
  }
}

function townshipCode(i: number): string {
  const county = i % counties;
  const prefecture = 1 + (county % 16);
  return `37${two(prefecture)}${two(1 + Math.floor(county / 16))}${String(1 + Math.floor(i / counties)).padStart(3, "0")}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
