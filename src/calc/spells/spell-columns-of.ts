import { dayOf } from "../../model/civil-date.js";
import type { PupilSpell } from "./pupil-spell.js";
import { entryKinds, exitKinds, sexes, spellFlags } from "./spell-codes-data.js";
import { noDay, type SpellColumns } from "./spell-columns.js";
import { type BadSpells, soundSpells } from "./spell-problems.js";
import { flagCode } from "./state-reader.js";

/**
 * Spells as columns, sorted by child, for {@link tallyColumns}. A host with millions of rows fills the columns itself and calls `readSpellColumns`.
 *
 * @param badRows As for `tallySpells`; what is excluded is not among the columns.
 * @throws {BaoxueError} `invalid-input` when spells cannot be true as they stand, unless told to exclude them; `invalid-date` when spells said to be checked hold a date that does not exist.
 */
export function spellColumns(spells: readonly PupilSpell[], badRows?: BadSpells): SpellColumns {
  const { sound, excluded } = soundSpells(spells, badRows);
  const pupils = new Map([...new Set(sound.map(({ pupil }) => pupil))].sort().map((pupil, i) => [pupil, i]));
  const rows = [...sound].sort((a, b) => (pupils.get(a.pupil) ?? 0) - (pupils.get(b.pupil) ?? 0));
  const [school, area, inClass] = [dictionary(), dictionary(), dictionary()];
  const column = (of: (spell: PupilSpell) => number): Int32Array => Int32Array.from(rows, of);
  return {
    rows: rows.length,
    excluded,
    excludedRows: new Int32Array(0),
    pupil: column(({ pupil }) => pupils.get(pupil) ?? 0),
    school: column((spell) => school.codeOf(spell.school)),
    area: column((spell) => area.codeOf(spell.area)),
    grade: column(({ grade }) => grade),
    class: column((spell) => inClass.codeOf(spell.class ?? "unknown")),
    sex: column(({ sex = "unknown" }) => sexes.indexOf(sex)),
    entryOn: column(({ entry }) => dayOf(entry.on)),
    entryAs: column(({ entry }) => entryKinds.indexOf(entry.as)),
    exitOn: column(({ exit }) => (exit ? dayOf(exit.on) : noDay)),
    exitAs: column(({ exit }) => exitKinds.indexOf(exit?.as ?? "unknown")),
    resolvedOn: column(({ exit }) => (exit?.resolvedOn === undefined ? noDay : dayOf(exit.resolvedOn))),
    flags: column(({ flags }) => spellFlags.reduce((bits, flag, i) => bits | (flagCode(flags?.[flag]) << (i * 2)), 0)),
    dictionaries: { school: school.texts, area: area.texts, class: inClass.texts },
  };
}

interface Dictionary {
  readonly texts: string[];
  readonly codeOf: (text: string) => number;
}

function dictionary(): Dictionary {
  const texts: string[] = [];
  const codes = new Map<string, number>();
  return {
    texts,
    codeOf: (text) => {
      const known = codes.get(text);
      if (known !== undefined) return known;
      codes.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}
