import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError, type Info, parse } from "csv-parse/sync";
import type { Problem } from "./problem.js";

/** A line of a CSV file as read: its cells by column. */
export interface CsvLine {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What could be read of a file, and what could not. */
export interface CsvFile {
  readonly lines: readonly CsvLine[];
  readonly problems: readonly Problem[];
}

/** Reads a CSV file with a header: UTF-8 with or without BOM, LF or CRLF, columns in any order. */
export function readCsvFile(directory: string, file: string, columns: readonly string[]): CsvFile {
  const text = textOf(join(directory, file));
  if (text.trouble) return fileProblem(file, ...text.trouble);
  const records = recordsOf(text.text);
  if ("trouble" in records) return fileProblem(file, ...records.trouble, records.line);
  const [header, ...body] = records;
  const problems = headerProblems(file, header?.record ?? [], columns);
  return problems.length > 0 ? { lines: [], problems } : linesOf(file, header?.record ?? [], body);
}

/** What was found instead, and what was expected. */
type Trouble = readonly [value: string, expected: string];

function fileProblem(file: string, value: string, expected: string, line?: number): CsvFile {
  return { lines: [], problems: [{ kind: "file", file, ...(line === undefined ? {} : { line }), value, expected }] };
}

type TextRead = { readonly text: string; readonly trouble?: never } | { readonly trouble: Trouble };

function textOf(path: string): TextRead {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { trouble: [codeOf(error), "a file that can be read"] };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { trouble: ["bytes of another encoding", "text in UTF-8"] };
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && error.code === "ENOENT" ? "no such file" : error.message;
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: Info;
}

function recordsOf(text: string): readonly CsvRecord[] | { readonly trouble: Trouble; readonly line?: number } {
  try {
    const delimiters = ["\r\n", "\n"];
    return parse(text, {
      info: true,
      record_delimiter: delimiters,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? { line: error["lines"] } : {};
    return {
      trouble: [error.message, "CSV: cells with a quote or a comma stand in quotes, and quotes are closed"],
      ...line,
    };
  }
}

function headerProblems(file: string, header: readonly string[], columns: readonly string[]): readonly Problem[] {
  const problem = (value: string, expected: string): Problem => ({ kind: "file", file, line: 1, value, expected });
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  const doubled = header.filter((column, i) => header.indexOf(column) !== i && columns.includes(column));
  return [
    ...missing.map((column) => problem(header.join(","), `a column ${column}`)),
    ...unknown.map((column) => problem(column, `only the columns ${columns.join(", ")}`)),
    ...doubled.map((column) => problem(column, "each column only once")),
  ];
}

function linesOf(file: string, header: readonly string[], records: readonly CsvRecord[]): CsvFile {
  const lines: CsvLine[] = [];
  const problems: Problem[] = [];
  for (const { record, info } of records) {
    const line = info.lines;
    if (record.length === header.length)
      lines.push({ line, cells: Object.fromEntries(header.map((column, i) => [column, record[i] ?? ""])) });
    else
      problems.push({
        kind: "row",
        file,
        line,
        value: record.join(","),
        expected: `${header.length} cells, not ${record.length}`,
      });
  }
  return { lines, problems };
}
