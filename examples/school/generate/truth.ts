import type { Table } from "./csv.js";
import type { PlantedCase, Seen, Truth } from "./planted/case.js";
import { schoolDayNumber, schoolDays } from "./school-days.js";

/** `ground-truth.csv`: the hand-written truths of all cases, with the last day of each standing written out. */
export function truthTable(cases: readonly PlantedCase[]): Table {
  const columns = [
    "case",
    "pupil",
    "rule",
    "arose",
    "from",
    "to",
    "stage",
    "timeliness",
    "certainty",
    "basis_withdrawn",
  ];
  return { columns, rows: cases.flatMap((planted) => planted.truth.flatMap((truth) => truthRows(planted, truth))) };
}

function truthRows({ name, pupil }: PlantedCase, { rule, arose, seen }: Truth): Table["rows"] {
  const entries = Object.entries(seen);
  return entries.flatMap(([from, standing], i) => {
    if (standing === "none") return [];
    const to = dayBefore(entries[i + 1]?.[0]);
    if (schoolDayNumber(from) > schoolDayNumber(to))
      throw new Error(`${name}: ${rule} has a standing that ends before it begins`);
    return [{ case: name, pupil, rule, arose, from, to, ...marksOf(standing) }];
  });
}

/** The school day before a date; the last day of term where no date follows. */
function dayBefore(date: string | undefined): string {
  const last = date === undefined ? schoolDays.length - 1 : schoolDayNumber(date) - 1;
  return schoolDays[last] ?? "";
}

/** A standing as the marks of a finding. */
function marksOf(seen: Exclude<Seen, "none">): Table["rows"][number] {
  const words = new Set(seen.split(" "));
  const stage =
    ["fulfilled", "lapsed", "withdrawn"].find((word) => words.has(word)) ?? (words.has("late") ? "fulfilled" : "open");
  return {
    stage,
    timeliness: ["overdue", "moot", "late"].find((word) => words.has(word)) ?? "onTime",
    certainty: words.has("possible") ? "possible" : "certain",
    basis_withdrawn: words.has("basisWithdrawn") ? "yes" : "no",
  };
}
