/** Monthly report, ledger and statistics form of a county off its event log, against one loop written by hand for these counts. */
import {
  createWorld,
  dayOf,
  dropoutLedger,
  monthlyReport,
  reportSource,
  schoolYearStatistics,
  type World,
} from "baoxue";
import { compare } from "../support/compare.js";
import { type CountyFigures, figuresByHand } from "./by-hand.js";
import { countyOf, cutOff, month, schoolDays, term } from "./county-log.js";

const count = Number(process.env["PUPILS"] ?? 85_000);
const { data, particulars } = countyOf(count);
const of = { kind: "authority", id: "A" } as const;
const directory = { pupils: particulars };

/** The three reports off a world, cut down to what the loop gathers too. */
function reported(world: World): CountyFigures {
  const source = reportSource({ world, asOf: cutOff, calendar: term, directory });
  const monthly = monthlyReport.build(source, { of, month });
  const ledger = dropoutLedger.build(source, { of });
  const statistics = schoolYearStatistics.build(source, { of, schoolYear: "2025-2026" });
  return {
    monthly: new Map(monthly.units.map(({ unit, counts }) => [unit.id, counts])),
    statistics: new Map(statistics.units.map(({ unit, counts }) => [unit.id, counts])),
    ledger: ledger.rows.map(({ values: { confirmedOn, status, ...rest } }) => ({
      ...rest,
      confirmedOn: confirmedOn === undefined ? 0 : dayOf(confirmedOn),
      out: status === "confirmed",
    })),
  };
}

/** What the loop counts must be what the reports count; the reports count more. */
function difference(ours: CountyFigures, theirs: CountyFigures): string | undefined {
  for (const part of ["monthly", "statistics"] as const) {
    for (const [school, counts] of theirs[part]) {
      for (const [counter, number] of Object.entries(counts)) {
        const mine = ours[part].get(school)?.[counter];
        if (mine !== number) return `${part} ${school} ${counter}: ${number}, not ${mine}`;
      }
    }
  }
  for (const [i, row] of theirs.ledger.entries()) {
    for (const [field, value] of Object.entries(row))
      if (ours.ledger[i]?.[field] !== value)
        return `ledger row ${i} ${field}: ${String(value)}, not ${String(ours.ledger[i]?.[field])}`;
  }
  return ours.ledger.length === theirs.ledger.length
    ? undefined
    : `${theirs.ledger.length} rows, not ${ours.ledger.length}`;
}

const span = [dayOf("2025-10-01"), dayOf("2025-10-31")] as const;
const byHand = { name: "one loop by hand, off the log", run: () => figuresByHand(data, particulars, schoolDays, span) };
const world = createWorld(data);
console.log(`\n${count} pupils, ${data.schools.length} schools, ${data.events.length} events.`);
await compare<CountyFigures>({
  title: "Three reports of a county, off its world",
  count,
  thing: "pupil",
  things: "pupils",
  rounds: 7,
  difference,
  contenders: [{ name: "baoxue, the world indexed already", run: () => reported(world) }, byHand],
});
await compare<CountyFigures>({
  title: "The same, the world indexed first",
  count,
  thing: "pupil",
  things: "pupils",
  rounds: 3,
  difference,
  contenders: [{ name: "baoxue, off the log", run: () => reported(createWorld(data)) }, byHand],
});
