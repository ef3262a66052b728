/** The rival: DuckDB on one thread, with the spells in a table of its own, sorted out and coded beforehand. */
import { DuckDBDataChunk, DuckDBInstance, type DuckDBValue, INTEGER } from "@duckdb/node-api";
import {
  type CountedPeriod,
  dayOf,
  entryKinds,
  exitKinds,
  type SpellColumns,
  type SpellCondition,
  type SpellCounter,
  type TallyGroup,
} from "baoxue";

/** A way of asking it, and what it answers: the groups by county and grade, in the order of our tallies. */
export type Query = () => Promise<readonly TallyGroup[]>;

/** What it can be asked, and how long reading the columns in took, in milliseconds. */
export interface SpellDatabase {
  readonly readingIn: number;
  /** `SUM(CASE WHEN … THEN 1 ELSE 0 END)` for each counter. */
  readonly sumCase: Query;
  /** `count_if(…)` for each counter: the fastest of those that say each counter as it is. */
  readonly countIf: Query;
  /** First how many spells are in each state of each group, then the counters over these few rows: our own way, said in SQL. */
  readonly statesFirst: Query;
}

const names = ["county", "grade", "entry_on", "entry_as", "exit_on", "exit_as", "resolved_on"] as const;
const groups = "county, grade";

/** Reads the columns in, without the rows that count for nothing. Counties are worked out beforehand, as numbers; narrower types were slower. */
export async function spellDatabase(
  columns: SpellColumns,
  counters: readonly SpellCounter[],
  period: CountedPeriod,
): Promise<SpellDatabase> {
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  await database.run("SET threads = 1");
  await database.run(`CREATE TABLE spells (${names.map((name) => `${name} INTEGER`).join(", ")})`);
  const { counties, table } = soundTable(columns);
  const start = performance.now();
  const appender = await database.createAppender("spells");
  const rows = table[0]?.length ?? 0;
  for (let at = 0; at < rows; at += 2048) {
    const chunk = DuckDBDataChunk.create(
      names.map(() => INTEGER),
      Math.min(2048, rows - at),
    );
    for (const [i, column] of table.entries())
      chunk.setColumnValues(i, column.subarray(at, at + 2048) as unknown as readonly DuckDBValue[]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const readingIn = performance.now() - start;

  const [from, to] = [dayOf(period.from), dayOf(period.to)];
  // Who goes on to a new class on the first day has left with the year before: codes 0 and 1, promoted and repeating.
  const met = `entry_on <= ${to} AND exit_on >= ${from} AND NOT (exit_on = ${from} AND exit_as <= 1)`;
  const conditions = counters.map(({ where }) => where.map((one) => `(${sqlOf(one, from, to)})`).join(" OR "));
  const states = `SELECT ${groups}, entry_as, exit_as, COUNT(*) AS spells,
    CASE WHEN entry_on < ${from} THEN ${from - 1} ELSE ${from} END AS entry_on,
    CASE WHEN exit_on > ${to} THEN ${to + 1} ELSE ${to} END AS exit_on,
    CASE WHEN resolved_on > ${to} THEN ${to + 1} ELSE ${to} END AS resolved_on
    FROM (SELECT * FROM spells WHERE ${met}) GROUP BY ALL`;

  async function query(each: (condition: string) => string, source: string): Promise<Query> {
    const prepared = await database.prepare(`SELECT ${[groups, ...conditions.map(each)].join(", ")} FROM ${source}`);
    return async () => groupsOf((await prepared.runAndReadAll()).getRowsJS(), counties);
  }
  const spells = `spells WHERE ${met} GROUP BY ${groups}`;
  return {
    readingIn,
    sumCase: await query((condition) => `SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END)`, spells),
    countIf: await query((condition) => `count_if(${condition})`, spells),
    statesFirst: await query(
      (condition) => `SUM(CASE WHEN ${condition} THEN spells ELSE 0 END)`,
      `(${states}) GROUP BY ${groups}`,
    ),
  };
}

/** The columns of the table, without wrong rows. */
function soundTable(columns: SpellColumns): {
  readonly counties: readonly string[];
  readonly table: readonly Int32Array[];
} {
  const { area, grade, entryOn, entryAs, exitOn, exitAs, resolvedOn, dictionaries, excludedRows } = columns;
  if (!area || !grade || !resolvedOn) throw new Error("a column is missing");
  const codes = (dictionaries.area ?? []).map((code) => code.slice(0, 6));
  const counties = [...new Set(codes)];
  const countyOf = Int32Array.from(codes, (code) => counties.indexOf(code));
  const wrong = new Set(excludedRows);
  const table = [area.map((code) => countyOf[code] ?? 0), grade, entryOn, entryAs, exitOn, exitAs, resolvedOn];
  return { counties, table: table.map((column) => column.filter((_, row) => !wrong.has(row))) };
}

/** A condition over the columns; each timing that conditions name is one comparison or two. */
function sqlOf({ entry, entryAs, exit, exitAs, resolved }: SpellCondition, from: number, to: number): string {
  const entries: Readonly<Record<string, string>> = {
    before: `entry_on < ${from}`,
    in: `entry_on BETWEEN ${from} AND ${to}`,
    "before,in": `entry_on <= ${to}`,
  };
  const exits: Readonly<Record<string, string>> = {
    in: `exit_on BETWEEN ${from} AND ${to}`,
    "after,none": `exit_on > ${to}`,
    "after,in,none": `exit_on >= ${from}`,
  };
  return [
    ...(entry ? [said(entries, entry)] : []),
    ...(entryAs ? [`entry_as IN (${entryAs.map((kind) => entryKinds.indexOf(kind)).join(", ")})`] : []),
    ...(exit ? [said(exits, exit)] : []),
    ...(exitAs ? [`exit_as IN (${exitAs.map((kind) => exitKinds.indexOf(kind)).join(", ")})`] : []),
    ...(resolved === undefined ? [] : [`resolved_on ${resolved ? "<=" : ">"} ${to}`]),
  ].join(" AND ");
}

function said(texts: Readonly<Record<string, string>>, timings: readonly string[]): string {
  const text = texts[[...timings].sort().join()];
  if (text === undefined) throw new Error(`no comparison for ${timings.join()}`);
  return text;
}

function groupsOf(rows: readonly (readonly unknown[])[], counties: readonly string[]): readonly TallyGroup[] {
  return rows
    .map(([county, grade, ...counts]) => ({
      key: [counties[Number(county)] ?? "", String(grade)],
      counts: counts.map(Number),
    }))
    .sort((a, b) =>
      a.key[0] === b.key[0] ? Number(a.key[1]) - Number(b.key[1]) : (a.key[0] ?? "") < (b.key[0] ?? "") ? -1 : 1,
    );
}
