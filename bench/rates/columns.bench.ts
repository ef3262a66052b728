/** A province's spells in columns, counted by county and grade: against a loop by hand and a database on one thread. */
import {
  readSpellColumns,
  type SpellColumns,
  schoolYearPeriod,
  spellCounters,
  type TallyGroup,
  tallyColumns,
} from "baoxue";
import { compare } from "../support/compare.js";
import { bytesOf } from "../support/memory.js";
import { groupsByHand, handCounters } from "./by-hand.js";
import { spellDatabase } from "./duckdb.js";
import { spellsOfProvince } from "./province-spells.js";

const rows = Number(process.env["SPELLS"] ?? 20_000_000);
const columns = soundOf(rows);
const counters = handCounters.map((id) => spellCounters[id]);
const request = { period: schoolYearPeriod("2024-2025"), counters, by: ["county", "grade"] } as const;

function soundOf(count: number): SpellColumns {
  const read = readSpellColumns(spellsOfProvince(count), { badRows: "exclude" });
  if (!read.ok) throw new Error("columns do not fit together");
  const { columns: sound } = read.value;
  console.log(`${count} spells, ${(bytesOf(sound) / count).toFixed(1)} bytes each; left out ${sound.excluded}`);
  return sound;
}

const database = await spellDatabase(columns, counters, request.period);
console.log(`DuckDB read them in within ${(database.readingIn / 1000).toFixed(1)} s.`);

await compare<readonly TallyGroup[]>({
  title: "Eighteen counters by county and grade",
  count: rows,
  thing: "spell",
  things: "spells",
  rounds: Number(process.env["ROUNDS"] ?? 7),
  contenders: [
    { name: "baoxue, tallyColumns", run: () => tallyColumns(columns, request).groups },
    { name: "by hand", run: () => groupsByHand(columns) },
    { name: "DuckDB, count_if", run: database.countIf },
    { name: "DuckDB, states first", run: database.statesFirst },
    ...(process.env["SUM_CASE"] === undefined ? [] : [{ name: "DuckDB, SUM(CASE …)", run: database.sumCase }]),
  ],
  difference: (ours, theirs) => {
    const [mine, other] = [countedText(ours), countedText(theirs)];
    return mine === other ? undefined : `${other.slice(0, 300)}, not ${mine.slice(0, 300)}`;
  },
});

/** A group in which nothing counts says nothing: not everybody lists it. */
function countedText(groups: readonly TallyGroup[]): string {
  return JSON.stringify(groups.filter(({ counts }) => counts.some((count) => count > 0)));
}
