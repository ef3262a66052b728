import { toCsv } from "../../school/generate/csv.js";
import { years } from "./county.js";
import { withBadRows, withUnexplained } from "./planted.js";
import { simulatedRegister } from "./simulate.js";
import { changeTable, mergerTable, registerTable, rosterDays, rosterTable, schoolTable } from "./tables.js";

/** The files of the made-up county by name: the same bytes every time. What was published is written by hand, and not made here. */
export function countyFiles(): ReadonlyMap<string, string> {
  const { rows } = simulatedRegister();
  const last = rows.get(years[years.length - 1] ?? 0) ?? [];
  const registers = years.map((year) => {
    const table = registerTable(rows.get(year) ?? []);
    return [`register-${year}-${year + 1}.csv`, { ...table, rows: withBadRows(table.rows, year) }] as const;
  });
  const closing = rosterTable(last, rosterDays.closing);
  const tables = [
    ...registers,
    [`roster-${rosterDays.opening}.csv`, rosterTable(last, rosterDays.opening)] as const,
    [`roster-${rosterDays.closing}.csv`, { ...closing, rows: withUnexplained(closing.rows) }] as const,
    ["changes-2024-2025.csv", changeTable(last)] as const,
    ["schools.csv", schoolTable()] as const,
    ["mergers.csv", mergerTable()] as const,
  ];
  return new Map(tables.map(([name, table]) => [name, toCsv(table)]));
}
