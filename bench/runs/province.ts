/** A made-up province in its autumn term: rows as its database would give them. */
import { type AttendanceRows, dayOf, markCodes, schoolCalendar, sessionTable } from "baoxue";
import { below, type Chance, chanceOf, lasting } from "../support/chance.js";

const calendar = schoolCalendar({
  id: "province",
  holidays: [
    {
      year: 2025,
      rest: ["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-06", "2025-10-07", "2025-10-08"].map((date) => ({
        date: date as `${number}-${number}-${number}`,
        name: { zh: "国庆节、中秋节", en: "National Day and Mid-Autumn Festival" },
      })),
      makeUp: [],
      source: "made up",
      publishedOn: "2024-11-12",
    },
    { year: 2026, rest: [], makeUp: [], source: "made up", publishedOn: "2025-11-04" },
  ],
  terms: [
    {
      schoolYear: "2025-2026",
      name: "autumn",
      from: "2025-09-01",
      to: "2026-01-23",
      source: "made up",
      publishedOn: "2025-06-20",
    },
  ],
});

const classSize = 45;

/** Rows growing in arrays that double. */
class Column {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  get values(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}

/**
 * So many children in classes of 45, over a term of some 200 sessions. A quarter of them are never away; the others are up to three times, two sessions or so each,
 * three times out of four with leave. One in two hundred has stayed away for up to thirty days and is not back. One register in a hundred was never taken, of the last two days three.
 */
export function provinceOf(pupils: number, seed = 1): AttendanceRows {
  const table = sessionTable(calendar, { from: "2025-09-01", asOf: "2026-01-23" });
  const chance = chanceOf(seed);
  const classes = Math.ceil(pupils / classSize);
  const [inClass, missing] = [new Column(), new Column()];
  for (let i = 0; i < classes; i++) {
    for (const [number, session] of table.sessions.entries()) {
      if (chance() >= (number >= table.sessions.length - 4 ? 0.03 : 0.01)) continue;
      inClass.push(i);
      missing.push(session);
    }
  }
  const [pupil, session, code] = [new Column(), new Column(), new Column()];
  const said = new Uint8Array(table.sessions.length);
  for (let i = 0; i < pupils; i++) {
    said.fill(markCodes.attended);
    sayWhenAway(said, chance);
    for (const [number, what] of said.entries()) {
      if (what === markCodes.attended) continue;
      pupil.push(i);
      session.push(table.sessions[number] ?? 0);
      code.push(what);
    }
  }
  return {
    tables: [table],
    tableOfClass: new Uint8Array(classes),
    classOfPupil: Int32Array.from({ length: pupils }, (_, i) => Math.floor(i / classSize)),
    marks: { pupil: pupil.values, session: session.values, code: Uint8Array.from(code.values) },
    missingRegisters: { class: inClass.values, session: missing.values },
    leftOn: new Int32Array(pupils).fill(dayOf("2026-01-24")),
  };
}

function sayWhenAway(said: Uint8Array, chance: Chance): void {
  const spells = chance() < 0.25 ? 0 : below(chance, 4);
  for (let i = 0; i < spells; i++) {
    const from = below(chance, said.length);
    const what = chance() < 0.75 ? markCodes.excused : markCodes.absent;
    said.fill(what, from, from + lasting(chance, 2.5, 40));
  }
  if (chance() < 0.005) said.fill(markCodes.absent, said.length - 1 - below(chance, 60));
}
