import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RollBalance, RollInput } from "../../../src/calc/movements/balance-roll.js";
import { registerChanges } from "../../../src/calc/movements/change-codes-data.js";
import type { Movement, RollPlace, RosterRow } from "../../../src/calc/movements/movement.js";
import type { UnitBalance } from "../../../src/calc/movements/unit-balance.js";
import { dateOf, dayOf } from "../../../src/model/civil-date.js";
import { balanceOf } from "./rolls.js";

const runs = { numRuns: 60 };
const opened = dayOf("2025-09-01");
const closed = dayOf("2026-06-30");

const codesThat = (kind: string): readonly string[] =>
  Object.values(registerChanges).flatMap(({ code, effect }) => (effect.kind === kind ? [code] : []));
const leaving = codesThat("leaves").filter((code) => registerChanges[code]?.names.en !== "died");
const coming = codesThat("comes");
const moving = codesThat("moves");

const place: fc.Arbitrary<RollPlace> = fc.record({
  school: fc.constantFrom("S1", "S2"),
  grade: fc.integer({ min: 1, max: 3 }),
  class: fc.constantFrom("a", "b"),
});

/** What happens to a child in turn: it comes if it is away, and moves or leaves if it is there. */
interface Turn {
  readonly day: number;
  readonly place: RollPlace;
  readonly move: boolean;
  readonly pick: number;
}

const life = fc.record({
  opening: fc.option(place, { nil: undefined }),
  turns: fc.uniqueArray(
    fc.record({
      day: fc.integer({ min: opened + 1, max: closed }),
      place,
      move: fc.boolean(),
      pick: fc.nat({ max: 50 }),
    }),
    { maxLength: 4, selector: ({ day }) => day },
  ),
});

function chosen(codes: readonly string[], pick: number): string {
  return codes[pick % codes.length] ?? "";
}

function samePlace(one: RollPlace, other: RollPlace): boolean {
  return one.school === other.school && one.grade === other.grade && one.class === other.class;
}

/** One turn as a row; where it leaves the child. */
function take(pupil: string, at: RollPlace | undefined, turn: Turn): { row: Movement; at: RollPlace | undefined } {
  const base = { id: `${pupil}-${turn.day}`, pupil, on: dateOf(turn.day) };
  if (!at) return { row: { ...base, code: chosen(coming, turn.pick), to: turn.place }, at: turn.place };
  if (turn.move && !samePlace(at, turn.place))
    return { row: { ...base, code: chosen(moving, turn.pick), from: at, to: turn.place }, at: turn.place };
  return { row: { ...base, code: chosen(leaving, turn.pick), from: at }, at: undefined };
}

/** Children whose rosters and movements tell one story. */
const balancedWorld: fc.Arbitrary<RollInput> = fc.array(life, { maxLength: 12 }).map((lives) => {
  const opening: RosterRow[] = [];
  const closing: RosterRow[] = [];
  const movements: Movement[] = [];
  for (const [i, { opening: first, turns }] of lives.entries()) {
    const pupil = `P${i}`;
    let at = first;
    if (first) opening.push({ pupil, ...first });
    for (const turn of [...turns].sort((one, other) => one.day - other.day)) {
      const taken = take(pupil, at, turn);
      movements.push(taken.row);
      at = taken.at;
    }
    if (at) closing.push({ pupil, ...at });
  }
  return worldOf(opening, movements, closing);
});

function worldOf(opening: RosterRow[], movements: readonly Movement[], closing: RosterRow[]): RollInput {
  return { opening: { on: dateOf(opened), rows: opening }, movements, closing: { on: dateOf(closed), rows: closing } };
}

const anyRow: fc.Arbitrary<RosterRow> = fc
  .record({ pupil: fc.constantFrom("P1", "P2", "P3", "P4", "P5"), place })
  .map((row) => ({ pupil: row.pupil, ...row.place }));

const anyMovement: fc.Arbitrary<Movement> = fc
  .record({
    pupil: fc.constantFrom("P1", "P2", "P3", "P4", "P5"),
    code: fc.constantFrom(...leaving, ...coming, ...moving, "51", "99", "转学", "19"),
    day: fc.integer({ min: opened, max: closed }),
    from: place,
    to: place,
  })
  .map(({ pupil, code, day, from, to }) => ({ id: "", pupil, code, on: dateOf(day), from, to }));

/** Rows that tell no story at all. */
const anyWorld: fc.Arbitrary<RollInput> = fc
  .record({
    opening: fc.array(anyRow, { maxLength: 6 }),
    closing: fc.array(anyRow, { maxLength: 6 }),
    movements: fc.array(anyMovement, { maxLength: 8 }),
    promoted: fc.boolean(),
  })
  .map(({ opening, closing, movements, promoted }) => ({
    ...worldOf(
      opening,
      movements.map((row, i) => ({ ...row, id: `m${i}` })),
      closing,
    ),
    ...(promoted ? { promotion: { on: "2026-03-01", structure: "6+3" } } : {}),
  }));

/** The units at any level that have a difference. */
function differing({ whole, schools, grades, classes }: RollBalance): readonly UnitBalance[] {
  return [whole, ...schools, ...grades, ...classes].filter(({ difference }) => difference !== 0);
}

function without(world: RollInput, gone: ReadonlySet<string>): RollInput {
  const kept = <T extends { readonly pupil: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter(({ pupil }) => !gone.has(pupil));
  return {
    ...world,
    opening: { ...world.opening, rows: kept(world.opening.rows) },
    closing: { ...world.closing, rows: kept(world.closing.rows) },
    movements: kept(world.movements),
  };
}

describe("the books of a roll", () => {
  it("come out where rosters and movements tell one story", () => {
    fc.assert(
      fc.property(balancedWorld, (world) => {
        const balance = balanceOf(world);
        expect(balance.unexplained).toEqual([]);
        expect(differing(balance)).toEqual([]);
      }),
      runs,
    );
  });

  it("come out at every level for all children who are explained, whatever the others do", () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const gone = new Set(balanceOf(world).unexplained.map(({ pupil }) => pupil));
        const rest = balanceOf(without(world, gone));
        expect(rest.unexplained).toEqual([]);
        expect(differing(rest)).toEqual([]);
      }),
      runs,
    );
  });

  it("name somebody in every unit that has a difference", () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        expect(differing(balanceOf(world)).filter(({ unexplained }) => unexplained.length === 0)).toEqual([]);
      }),
      runs,
    );
  });

  it("of schools, of grades and of classes each add up to those of the whole", () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const { whole, schools, grades, classes } = balanceOf(world);
        for (const parts of [schools, grades, classes]) expect(sumOf(parts)).toEqual(sumOf([whole]));
      }),
      runs,
    );
  });

  it("do not depend on the order of rows", () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const turned: RollInput = {
          ...world,
          opening: { ...world.opening, rows: [...world.opening.rows].reverse() },
          closing: { ...world.closing, rows: [...world.closing.rows].reverse() },
          movements: [...world.movements].reverse(),
        };
        expect(balanceOf(turned)).toEqual(balanceOf(world));
      }),
      runs,
    );
  });

  it("leave exactly the child unexplained whose one movement is missing", () => {
    fc.assert(
      fc.property(
        balancedWorld.filter(({ movements }) => movements.length > 0),
        fc.nat(),
        (world, pick) => {
          const missing = world.movements[pick % world.movements.length];
          const movements = world.movements.filter((row) => row !== missing);
          expect(balanceOf({ ...world, movements }).unexplained.map(({ pupil }) => pupil)).toEqual([missing?.pupil]);
        },
      ),
      runs,
    );
  });
});

function sumOf(parts: readonly UnitBalance[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const { opening, entries, exits, expected, counted, difference } of parts) {
    const kinds = [entries, exits].flatMap((counts, side) =>
      Object.entries(counts).map(([kind, count]) => [`${side === 0 ? "in" : "out"} ${kind}`, count] as const),
    );
    const all = [...Object.entries({ opening, expected, counted, difference }), ...kinds];
    for (const [name, count] of all) sums.set(name, (sums.get(name) ?? 0) + count);
  }
  return [...sums].filter(([, count]) => count !== 0).sort(([one], [other]) => (one < other ? -1 : 1));
}
