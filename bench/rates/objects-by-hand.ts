/** The loops that a good engineer writes over spells as objects, for these counters, this period and these two dimensions. */
import { isAreaCode, type PupilSpell, parseDay, type TallyGroup } from "baoxue";
import { add, handCounters } from "./by-hand.js";

const width = handCounters.length;
const at = Object.fromEntries(handCounters.map((name, i) => [name, i])) as Record<
  (typeof handCounters)[number],
  number
>;
const from = "2024-09-01";
const to = "2025-08-31";

/** Sound spells counted, in the order of our tallies. */
export function countObjectsByHand(spells: readonly PupilSpell[]): readonly TallyGroup[] {
  const counties = new Map<string, Int32Array>();
  const countyOf = new Map<string, Int32Array>();
  for (const spell of spells) {
    let counts = countyOf.get(spell.area);
    if (counts === undefined) {
      const county = spell.area.slice(0, 6);
      counts = counties.get(county) ?? new Int32Array(13 * width);
      counties.set(county, counts);
      countyOf.set(spell.area, counts);
    }
    countOne(spell, counts, spell.grade * width);
  }
  return [...counties]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([county, counts]) =>
      Array.from({ length: 13 }, (_, grade) => ({
        key: [county, String(grade)],
        counts: [...counts.subarray(grade * width, (grade + 1) * width)],
      })),
    );
}

function countOne({ entry, exit }: PupilSpell, counts: Int32Array, base: number): void {
  if (entry.on > to || (exit !== undefined && exit.on < from)) return;
  if (entry.on < from) add(counts, base + at.startRoll);
  else countEntry(entry.as, counts, base);
  if (exit === undefined || exit.on > to) {
    add(counts, base + at.closingRoll);
    add(counts, base + at.yearEndRoll);
  } else countExit(exit, counts, base);
}

function countEntry(as: PupilSpell["entry"]["as"], counts: Int32Array, base: number): void {
  switch (as) {
    case "newEntrant":
      add(counts, base + at.startRoll);
      add(counts, base + at.newEntrants);
      break;
    case "promoted":
    case "repeated":
      add(counts, base + at.startRoll);
      break;
    case "transferIn":
      add(counts, base + at.laterEntries);
      add(counts, base + at.transfersIn);
      break;
    case "regraded":
      add(counts, base + at.laterEntries);
      break;
    default:
      add(counts, base + at.laterEntries);
      add(counts, base + at.otherEntries);
  }
}

function countExit({ as, resolvedOn }: NonNullable<PupilSpell["exit"]>, counts: Int32Array, base: number): void {
  const resolved = resolvedOn !== undefined && resolvedOn <= to;
  switch (as) {
    case "promoted":
    case "repeated":
    case "completed":
      add(counts, base + at.yearEndRoll);
      return;
    case "graduated":
      add(counts, base + at.yearEndRoll);
      add(counts, base + at.graduates);
      return;
    case "transferOut":
      add(counts, base + at.transfersOut);
      add(counts, base + (resolved ? at.acknowledgedTransfersOut : at.unacknowledgedTransfersOut));
      return;
    case "regraded":
      add(counts, base + at.movesWithin);
      return;
    case "died":
      add(counts, base + at.deaths);
      return;
    case "suspended":
      add(counts, base + at.suspensions);
      break;
    case "droppedOut":
      add(counts, base + at.withdrawals);
      if (!resolved) add(counts, base + at.droppedOut);
      break;
    case "withdrawn":
    case "expelled":
    case "missing":
      add(counts, base + at.withdrawals);
      break;
    default:
      add(counts, base + at.otherExits);
  }
  if (resolved) add(counts, base + at.backInPeriod);
}

const entryKinds = new Set<string>([
  ..."newEntrant promoted repeated transferIn resumed returned returnedFromAbroad restored".split(" "),
  ..."regraded other unknown".split(" "),
]);
const exitKinds = new Set<string>([
  ..."promoted repeated graduated completed transferOut abroad suspended deferred droppedOut".split(" "),
  ..."withdrawn expelled missing cancelled regraded died other unknown".split(" "),
]);

/** The spells that can be true: each looked at, and each child's against one another. */
export function soundByHand(spells: readonly PupilSpell[]): readonly PupilSpell[] {
  const dates = new Map<string, boolean>();
  const exists = (date: string): boolean => {
    let known = dates.get(date);
    if (known === undefined) {
      known = parseDay(date) !== undefined;
      dates.set(date, known);
    }
    return known;
  };
  const areas = new Map<string, boolean>();
  const isArea = (area: string): boolean => {
    let known = areas.get(area);
    if (known === undefined) {
      known = isAreaCode(area);
      areas.set(area, known);
    }
    return known;
  };
  const sound = spells.filter((spell) => isSound(spell, exists, isArea));
  const wrong = overlapping(sound);
  return wrong.size === 0 ? sound : sound.filter((spell) => !wrong.has(spell));
}

function isSound(
  { pupil, school, area, grade, sex, flags, entry, exit }: PupilSpell,
  exists: (date: string) => boolean,
  isArea: (area: string) => boolean,
): boolean {
  if (pupil === "" || school === "" || !isArea(area)) return false;
  if (!(Number.isInteger(grade) && grade >= 1 && grade <= 12)) return false;
  if (sex !== undefined && sex !== "male" && sex !== "female" && sex !== "unknown") return false;
  if (flags !== undefined) throw new Error("no flags in this province");
  if (!exists(entry.on) || !entryKinds.has(entry.as)) return false;
  if (exit === undefined) return true;
  if (!exists(exit.on) || exit.on < entry.on || !exitKinds.has(exit.as)) return false;
  return exit.resolvedOn === undefined || (exists(exit.resolvedOn) && exit.resolvedOn >= exit.on);
}

/** Of each child, those that begin before an earlier one has ended. Most children have one: lists are made for the others alone. */
function overlapping(spells: readonly PupilSpell[]): ReadonlySet<PupilSpell> {
  const first = new Map<string, PupilSpell>();
  const several = new Map<string, PupilSpell[]>();
  for (const spell of spells) {
    const one = first.get(spell.pupil);
    if (one === undefined) first.set(spell.pupil, spell);
    else {
      const own = several.get(spell.pupil);
      if (own === undefined) several.set(spell.pupil, [one, spell]);
      else own.push(spell);
    }
  }
  const found = new Set<PupilSpell>();
  for (const own of several.values()) {
    own.sort((a, b) => (a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : 0));
    let until = "";
    for (const spell of own) {
      if (spell.entry.on < until) found.add(spell);
      else until = spell.exit?.on ?? "9999-12-31";
    }
  }
  return found;
}
