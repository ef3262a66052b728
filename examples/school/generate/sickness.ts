import { parameters } from "./parameters.js";
import { below, type Random } from "./random.js";
import type { RosterPupil } from "./roster.js";
import { schoolDays, schoolSessions } from "./school-days.js";

/** A child sick at home: the first session, and how many in all. */
export interface Spell {
  readonly pupil: RosterPupil;
  readonly first: number;
  readonly sessions: number;
}

/** Whether a child may be sick in these sessions: not where a register is missing, nor where a story is being told. */
export type MayBeSick = (pupil: RosterPupil, first: number, sessions: number) => boolean;

/** The background: children who fall sick, a few every day, in the order in which they do. */
export function sicknessSpells(pupils: readonly RosterPupil[], mayBeSick: MayBeSick, random: Random): readonly Spell[] {
  const spells: Spell[] = [];
  const sickUntil = new Map<string, number>();
  let owed = 0;
  schoolDays.forEach((date, day) => {
    owed += (targetShare(date) * pupils.length) / parameters.sickness.meanSpellDays;
    for (; owed >= 1; owed -= 1) {
      const spell = drawSpell(day, random);
      // A day at school must lie between two spells of one child.
      const free = (pupil: RosterPupil): boolean =>
        (sickUntil.get(pupil.id) ?? -1) < spell.first - 2 && mayBeSick(pupil, spell.first, spell.sessions);
      const pupil = drawPupil(pupils, free, random);
      sickUntil.set(pupil.id, spell.first + spell.sessions);
      spells.push({ pupil, ...spell });
    }
  });
  return spells;
}

/** The share of pupils aimed at on a day. */
function targetShare(date: string): number {
  const { rate } = parameters.sickness;
  const next = rate.findIndex(({ on }) => on >= date);
  const after = rate[next] ?? rate[rate.length - 1];
  const before = rate[next - 1] ?? after;
  if (!before || !after) return 0;
  const length = Date.parse(after.on) - Date.parse(before.on);
  const way = length === 0 ? 0 : (Date.parse(date) - Date.parse(before.on)) / length;
  return before.share + way * (after.share - before.share);
}

function drawSpell(day: number, random: Random): Omit<Spell, "pupil"> {
  let days = 1;
  while (random() < parameters.sickness.lastsAnotherDay) days += 1;
  const halfDay = random() < parameters.sickness.halfDayShare;
  const fromNoon = halfDay && random() < 0.5;
  const first = day * 2 + (fromNoon ? 1 : 0);
  // The end of term ends every spell.
  return { first, sessions: Math.min(days * 2 - (halfDay ? 1 : 0), schoolSessions.length - first) };
}

function drawPupil(
  pupils: readonly RosterPupil[],
  accepts: (pupil: RosterPupil) => boolean,
  random: Random,
): RosterPupil {
  for (;;) {
    const pupil = pupils[below(random, pupils.length)];
    if (pupil && accepts(pupil)) return pupil;
  }
}
