/** A province's spells in columns, counted by county and grade: against a loop by hand and a database on one thread. */
import { readSpellColumns, type SpellColumns, schoolYearPeriod, spellCounters, type Tally, tallyColumns } from "baoxue";
import { compare } from "../support/compare.js";
import { bytesOf } from "../support/memory.js";
import { countByHand, handCounters } from "./by-hand.js";
import { spellsOfProvince } from "./province-spells.js";

const rows = Number(process.env["SPELLS"] ?? 20_000_000);
const columns = soundOf(rows);
const counters = handCounters.map((id) => spellCounters[id]);
const request = { period: schoolYearPeriod("2024-2025"), counters, by: ["county", "grade"] } as const;

function soundOf(count: number): SpellColumns {
  const read = readSpellColumns(spellsOfProvince(count), { badRows: "exclude" });
  if (!read.ok) throw new Error("columns do not fit together");
  console.log(
    `${count} spells, ${(bytesOf(read.value.columns) / count).toFixed(1)} bytes each, left out ${read.value.columns.excluded}`,
  );
  return read.value.columns;
}

function handTally({ counties, counts }: ReturnType<typeof countByHand>): string {
  const width = handCounters.length;
  const groups = counties.flatMap((county, i) =>
    Array.from({ length: 13 }, (_, grade) => {
      const at = (i * 13 + grade) * width;
      return { key: [county, String(grade)], counts: [...counts.subarray(at, at + width)] };
    }).filter((group) => group.counts.some((count) => count > 0)),
  );
  return JSON.stringify(groups.sort((a, b) => (a.key[0]! < b.key[0]! ? -1 : 1)));
}

type Outcome = Tally | ReturnType<typeof countByHand>;

await compare<Outcome>({
  title: "Eighteen counters by county and grade",
  count: rows,
  thing: "spell",
  things: "spells",
  rounds: 9,
  contenders: [
    { name: "baoxue, tallyColumns", run: () => tallyColumns(columns, request) },
    { name: "by hand", run: () => countByHand(columns) },
  ],
  difference: (ours, theirs) => {
    const mine = JSON.stringify((ours as Tally).groups.filter(({ counts }) => counts.some((count) => count > 0)));
    const other = handTally(theirs as ReturnType<typeof countByHand>);
    return mine === other ? undefined : `${other.slice(0, 300)}, not ${mine.slice(0, 300)}`;
  },
});
