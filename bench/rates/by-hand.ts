/** The loop that a good engineer writes for these counters, this period and these two dimensions, and for nothing else. */
import { dayOf, entryKinds, exitKinds, type SpellColumns, type TallyGroup } from "baoxue";

/** The counters in the order of the counts. */
export const handCounters = [
  "startRoll",
  "laterEntries",
  "closingRoll",
  "yearEndRoll",
  "newEntrants",
  "transfersIn",
  "otherEntries",
  "transfersOut",
  "acknowledgedTransfersOut",
  "unacknowledgedTransfersOut",
  "suspensions",
  "withdrawals",
  "deaths",
  "otherExits",
  "backInPeriod",
  "movesWithin",
  "droppedOut",
  "graduates",
] as const;

const width = handCounters.length;
const grades = 13;
const at = (name: (typeof handCounters)[number]): number => handCounters.indexOf(name);

const [startRoll, laterEntries, closingRoll, yearEndRoll] = [
  at("startRoll"),
  at("laterEntries"),
  at("closingRoll"),
  at("yearEndRoll"),
];
const [newEntrants, transfersIn, otherEntries] = [at("newEntrants"), at("transfersIn"), at("otherEntries")];
const [transfersOut, acknowledged, unacknowledged] = [
  at("transfersOut"),
  at("acknowledgedTransfersOut"),
  at("unacknowledgedTransfersOut"),
];
const [suspensions, withdrawals, deaths, otherExits] = [
  at("suspensions"),
  at("withdrawals"),
  at("deaths"),
  at("otherExits"),
];
const [backInPeriod, movesWithin, droppedOut, graduates] = [
  at("backInPeriod"),
  at("movesWithin"),
  at("droppedOut"),
  at("graduates"),
];

/** How many of each counter, by county (in the order met in the dictionary) and grade. */
interface HandCounts {
  readonly counties: readonly string[];
  readonly counts: Int32Array;
}

function countByHand(columns: SpellColumns): HandCounts {
  const { entryOn, entryAs, exitOn, exitAs, resolvedOn, area, grade, excludedRows, rows } = columns;
  if (!area || !grade || !resolvedOn) throw new Error("a column is missing");
  const counties: string[] = [];
  const countyOf = Int32Array.from(columns.dictionaries.area ?? [], (code) => {
    const county = code.slice(0, 6);
    const known = counties.indexOf(county);
    return known >= 0 ? known : counties.push(county) - 1;
  });
  const counts = new Int32Array(counties.length * grades * width);
  const from = dayOf("2024-09-01");
  const to = dayOf("2025-08-31");
  let wrong = 0;
  let nextWrong = excludedRows.length > 0 ? (excludedRows[0] ?? 0) : rows;
  for (let row = 0; row < rows; row++) {
    if (row === nextWrong) {
      wrong++;
      nextWrong = wrong < excludedRows.length ? (excludedRows[wrong] ?? 0) : rows;
      continue;
    }
    const came = entryOn[row] ?? 0;
    if (came > to) continue;
    const left = exitOn[row] ?? 0;
    if (left < from) continue;
    // Who goes on to a new class on the first day has left with the year before: codes 0 and 1, promoted and repeating.
    if (left === from && (exitAs[row] ?? 0) <= 1) continue;
    const base = ((countyOf[area[row] ?? 0] ?? 0) * grades + (grade[row] ?? 0)) * width;
    if (came < from) add(counts, base + startRoll);
    else {
      const as = entryAs[row] ?? 0;
      // Codes 0, 1, 2: taken in, promoted, repeating; 3: from another school; 8: moved within.
      if (as <= 2) {
        add(counts, base + startRoll);
        if (as === 0) add(counts, base + newEntrants);
      } else {
        add(counts, base + laterEntries);
        if (as === 3) add(counts, base + transfersIn);
        else if (as !== 8) add(counts, base + otherEntries);
      }
    }
    if (left > to) {
      add(counts, base + closingRoll);
      add(counts, base + yearEndRoll);
      continue;
    }
    const resolved = (resolvedOn[row] ?? 0) <= to;
    switch (exitAs[row] ?? 0) {
      case 0:
      case 1:
      case 3:
        add(counts, base + yearEndRoll);
        break;
      case 2:
        add(counts, base + yearEndRoll);
        add(counts, base + graduates);
        break;
      case 4:
        add(counts, base + transfersOut);
        add(counts, base + (resolved ? acknowledged : unacknowledged));
        break;
      case 6:
        add(counts, base + suspensions);
        if (resolved) add(counts, base + backInPeriod);
        break;
      case 8:
        add(counts, base + withdrawals);
        add(counts, base + (resolved ? backInPeriod : droppedOut));
        break;
      case 9:
      case 10:
      case 11:
        add(counts, base + withdrawals);
        if (resolved) add(counts, base + backInPeriod);
        break;
      case 13:
        add(counts, base + movesWithin);
        break;
      case 14:
        add(counts, base + deaths);
        break;
      default:
        add(counts, base + otherExits);
        if (resolved) add(counts, base + backInPeriod);
    }
  }
  return { counties, counts };
}

/** Small enough to become part of the loop. */
export function add(counts: Int32Array, cell: number): void {
  counts[cell] = (counts[cell] ?? 0) + 1;
}

/** The same as groups, in the order of our tallies. */
export function groupsByHand(columns: SpellColumns): readonly TallyGroup[] {
  const { counties, counts } = countByHand(columns);
  const sorted = counties.map((county, i) => ({ county, i })).sort((a, b) => (a.county < b.county ? -1 : 1));
  return sorted.flatMap(({ county, i }) =>
    Array.from({ length: grades }, (_, grade) => {
      const first = (i * grades + grade) * width;
      return { key: [county, String(grade)], counts: [...counts.subarray(first, first + width)] };
    }),
  );
}

// The codes above are places in these lists: a change of theirs must change the loop.
if (
  entryKinds[3] !== "transferIn" ||
  entryKinds[8] !== "regraded" ||
  exitKinds[8] !== "droppedOut" ||
  exitKinds[14] !== "died"
)
  throw new Error("the codes have changed");
