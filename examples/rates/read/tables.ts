import { type CivilDate, type Movement, type Roster, type SeriesFigure, safeFigureSeries, type Text } from "baoxue";
import { type CsvLine, readCsvFile } from "../../school/read/csv-file.js";
import type { Problem } from "../../school/read/problem.js";
import type { Place } from "./register.js";

/** The county's other lists. The library looks at rosters and changes itself, row by row. */
export interface CountyTables {
  /** In the order in which they are shown. */
  readonly schools: readonly { readonly id: string; readonly names: Text }[];
  /** Old school to new. */
  readonly mergers: Readonly<Record<string, string>>;
  readonly opening: Roster;
  readonly closing: Roster;
  readonly changes: readonly Movement[];
  /** By indicator and variant, such as `dropoutRate/confirmed`. */
  readonly published: ReadonlyMap<string, readonly SeriesFigure[]>;
  readonly places: Readonly<Record<"opening.rows" | "closing.rows" | "movements", readonly Place[]>>;
  readonly problems: readonly Problem[];
}

/** The days of the two rosters that the books are balanced between. */
const rosterDays = { opening: "2024-09-01", closing: "2025-06-30" } as const;

/** Reads the lists beside the register. */
export function readTables(directory: string): CountyTables {
  const problems: Problem[] = [];
  const places: Place[][] = [];
  const table = (file: string, columns: readonly string[]): readonly CsvLine["cells"][] => {
    const read = readCsvFile(directory, file, columns);
    problems.push(...read.problems);
    places.push(read.lines.map(({ line }) => ({ file, line })));
    return read.lines.map(({ cells }) => cells);
  };
  const place = ["school", "grade", "class"];
  const opening = table(`roster-${rosterDays.opening}.csv`, ["pupil_no", ...place]);
  const closing = table(`roster-${rosterDays.closing}.csv`, ["pupil_no", ...place]);
  const changes = table("changes-2024-2025.csv", ["change", "pupil_no", "code", "on", "side", ...place]);
  const schools = table("schools.csv", ["school", "name_zh", "name_en", "area"]);
  const mergers = table("mergers.csv", ["school", "into", "on"]);
  const published = table("published.csv", [
    "period",
    "indicator",
    "variant",
    "version",
    "numerator",
    "denominator",
    "published_on",
  ]);
  return {
    schools: schools.map((row) => ({
      id: cell(row, "school"),
      names: { zh: cell(row, "name_zh"), en: cell(row, "name_en") },
    })),
    mergers: Object.fromEntries(mergers.map((row) => [cell(row, "school"), cell(row, "into")])),
    opening: { on: rosterDays.opening, rows: opening.map(rosterRow) },
    closing: { on: rosterDays.closing, rows: closing.map(rosterRow) },
    changes: changes.map(movement),
    published: byIndicator(published.map(figure).filter((one, i) => isFigure(one, places.at(-1)?.[i], problems))),
    places: { "opening.rows": places[0] ?? [], "closing.rows": places[1] ?? [], movements: places[2] ?? [] },
    problems,
  };
}

type Row = CsvLine["cells"];

function cell(row: Row, column: string): string {
  return row[column] ?? "";
}

function rosterRow(row: Row): Roster["rows"][number] {
  return { pupil: cell(row, "pupil_no"), ...placeOf(row) };
}

function placeOf(row: Row): { readonly school: string; readonly grade: number; readonly class: string } {
  return { school: cell(row, "school"), grade: Number(cell(row, "grade")), class: cell(row, "class") };
}

function movement(row: Row): Movement {
  return {
    id: cell(row, "change"),
    pupil: cell(row, "pupil_no"),
    code: cell(row, "code"),
    on: cell(row, "on") as CivilDate,
    [cell(row, "side")]: placeOf(row),
  };
}

type PublishedRow = SeriesFigure & { readonly indicator: string };

function byIndicator(figures: readonly PublishedRow[]): CountyTables["published"] {
  const found = new Map<string, SeriesFigure[]>();
  for (const { indicator, ...figure } of figures) found.set(indicator, [...(found.get(indicator) ?? []), figure]);
  return found;
}

/** What was published in a row that cannot be true stays out of the series. */
function isFigure(figure: PublishedRow, place: Place | undefined, problems: Problem[]): boolean {
  const read = safeFigureSeries([figure], { per: { kind: "schoolYear" } });
  if (read.ok) return true;
  for (const { path, value, expected } of read.issues) {
    const field = path.split(".").at(-1) ?? "";
    const column = field === "publishedOn" ? "published_on" : field;
    problems.push({
      kind: "row",
      file: "published.csv",
      line: place?.line ?? 0,
      field: column,
      value: String(value),
      expected,
    });
  }
  return false;
}

function figure(row: Row): PublishedRow {
  const [indicator, variant] = [cell(row, "indicator"), cell(row, "variant")];
  return {
    indicator: `${indicator}/${variant}`,
    period: cell(row, "period"),
    value: { numerator: Number(cell(row, "numerator")), denominator: Number(cell(row, "denominator")) },
    definition: { indicator, variant, version: Number(cell(row, "version")) },
    publishedOn: cell(row, "published_on") as CivilDate,
  };
}
