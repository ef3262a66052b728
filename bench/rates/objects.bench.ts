/** Two million spells as objects, counted by county and grade: those the host has looked at, and those that must be looked at first. */
import { schoolYearPeriod, spellCounters, type TallyGroup, tallySpells } from "baoxue";
import { compare } from "../support/compare.js";
import { handCounters } from "./by-hand.js";
import { countObjectsByHand, soundByHand } from "./objects-by-hand.js";
import { objectsOfProvince } from "./objects-of-province.js";

const all = objectsOfProvince(Number(process.env["SPELLS"] ?? 2_000_000));
const sound = soundByHand(all);
const counters = handCounters.map((id) => spellCounters[id]);
const request = { period: schoolYearPeriod("2024-2025"), counters, by: ["county", "grade"] } as const;

interface Outcome {
  readonly excluded: number;
  readonly groups: readonly TallyGroup[];
}

const task = {
  thing: "spell",
  things: "spells",
  rounds: Number(process.env["ROUNDS"] ?? 7),
  difference: (ours: Outcome, theirs: Outcome): string | undefined => {
    const [mine, other] = [textOf(ours), textOf(theirs)];
    return mine === other ? undefined : `${other.slice(0, 300)}, not ${mine.slice(0, 300)}`;
  },
};

await compare<Outcome>({
  ...task,
  title: "Spells as objects, looked at by the host",
  count: sound.length,
  contenders: [
    { name: "baoxue, tallySpells, checked", run: () => tallySpells(sound, { ...request, badRows: "checked" }) },
    { name: "by hand", run: () => ({ excluded: 0, groups: countObjectsByHand(sound) }) },
  ],
});

await compare<Outcome>({
  ...task,
  title: `Spells as objects, ${all.length - sound.length} of them wrong and left out`,
  count: all.length,
  contenders: [
    { name: "baoxue, tallySpells, exclude", run: () => tallySpells(all, { ...request, badRows: "exclude" }) },
    {
      name: "by hand",
      run: () => {
        const kept = soundByHand(all);
        return { excluded: all.length - kept.length, groups: countObjectsByHand(kept) };
      },
    },
  ],
});

function textOf({ excluded, groups }: Outcome): string {
  return JSON.stringify([excluded, groups.filter(({ counts }) => counts.some((count) => count > 0))]);
}
