/** Random spells of a small county, sound ones: a child's follow on one another. */
import fc from "fast-check";
import type { PupilSpell } from "../../../src/calc/spells/pupil-spell.js";
import { entryKinds, exitKinds, sexes, spellFlags } from "../../../src/calc/spells/spell-codes-data.js";
import { type CivilDate, dateOf, dayOf } from "../../../src/model/civil-date.js";

const first = dayOf("2023-06-01");

const flags = fc.dictionary(fc.constantFrom(...spellFlags), fc.boolean(), { maxKeys: 4 });

const piece = fc.record({
  school: fc.constantFrom("S1", "S2", "S3"),
  area: fc.constantFrom("370112001", "370112002", "370181001", "371002", "371002003005"),
  grade: fc.integer({ min: 1, max: 9 }),
  class: fc.option(fc.constantFrom("A", "B"), { nil: undefined }),
  sex: fc.option(fc.constantFrom(...sexes), { nil: undefined }),
  wait: fc.integer({ min: 0, max: 250 }),
  entryAs: fc.constantFrom(...entryKinds),
  lasts: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
  exitAs: fc.constantFrom(...exitKinds),
  resolvedAfter: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
  flags,
});

type Piece = typeof piece extends fc.Arbitrary<infer T> ? T : never;

/** The spells of up to 25 children. */
export const someSpells: fc.Arbitrary<readonly PupilSpell[]> = fc
  .array(fc.array(piece, { minLength: 1, maxLength: 3 }), { maxLength: 25 })
  .map((children) => children.flatMap((pieces, i) => lifeOf(`P${i}`, pieces)));

function lifeOf(pupil: string, pieces: readonly Piece[]): readonly PupilSpell[] {
  const spells: PupilSpell[] = [];
  let day = first;
  for (const one of pieces) {
    day += one.wait;
    const left = one.lasts === undefined ? undefined : day + one.lasts;
    spells.push(spellOf(pupil, one, dateOf(day), left));
    if (left === undefined) break;
    day = left;
  }
  return spells;
}

function spellOf(pupil: string, one: Piece, on: CivilDate, left: number | undefined): PupilSpell {
  const { school, area, grade, sex, entryAs, exitAs, resolvedAfter } = one;
  return {
    pupil,
    school,
    area,
    grade,
    ...(one.class === undefined ? {} : { class: one.class }),
    ...(sex === undefined ? {} : { sex }),
    entry: { on, as: entryAs },
    ...(left === undefined
      ? {}
      : {
          exit: {
            on: dateOf(left),
            as: exitAs,
            ...(resolvedAfter === undefined ? {} : { resolvedOn: dateOf(left + resolvedAfter) }),
          },
        }),
    flags: one.flags,
  };
}
