import { readCsvFile } from "./csv-file.js";
import type { Problem } from "./problem.js";
import type { TableShape } from "./tables.js";

/** A row that is right in itself, and the line it stands on. */
export interface ReadRow<Row> {
  readonly line: number;
  readonly row: Row;
}

/** The rows of a file that are right in themselves, and what is wrong with the others. */
export interface ReadTable<Row> {
  readonly rows: readonly ReadRow<Row>[];
  readonly problems: readonly Problem[];
}

/** What a row says about another file: the column, the ids named there, and those that there are. */
export interface Reference<Row> {
  readonly field: string;
  readonly ids: (row: Row) => readonly string[];
  readonly known: ReadonlySet<string>;
  /** The file that lists them. */
  readonly listedIn: string;
}

/** Reads a file row by row; a row is kept when its cells are right, its key is new and what it refers to exists. */
export function readTable<Row>(
  directory: string,
  shape: TableShape<Row>,
  references: readonly Reference<Row>[] = [],
): ReadTable<Row> {
  const file = readCsvFile(directory, shape.file, shape.columns);
  const problems = [...file.problems];
  const rows: ReadRow<Row>[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of file.lines) {
    const read = shape.row.safeParse(cells);
    const found = read.success
      ? [...doubled(shape, read.data, line, seen), ...dangling(shape, read.data, line, references)]
      : read.error.issues.map((issue) => {
          const field = String(issue.path[0] ?? "");
          return rowProblem(shape.file, line, field, cells[field] ?? "", issue.message);
        });
    problems.push(...found);
    if (read.success && found.length === 0) rows.push({ line, row: read.data });
  }
  return { rows, problems };
}

function doubled<Row>(shape: TableShape<Row>, row: Row, line: number, seen: Map<string, number>): readonly Problem[] {
  const key = shape.key(row);
  const before = seen.get(key);
  if (before === undefined) seen.set(key, line);
  if (before === undefined) return [];
  return [rowProblem(shape.file, line, shape.keyColumns.join(", "), key, `what line ${before} does not have already`)];
}

function dangling<Row>(
  shape: TableShape<Row>,
  row: Row,
  line: number,
  references: readonly Reference<Row>[],
): readonly Problem[] {
  return references.flatMap(({ field, ids, known, listedIn }) =>
    ids(row)
      .filter((id) => !known.has(id))
      .map((id) => rowProblem(shape.file, line, field, id, `an id that ${listedIn} lists`)),
  );
}

function rowProblem(file: string, line: number, field: string, value: string, expected: string): Problem {
  return { kind: "row", file, line, field, value, expected };
}
