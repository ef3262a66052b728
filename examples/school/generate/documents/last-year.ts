import type { Table } from "../csv.js";
import type { RosterPupil } from "../roster.js";

const began = "2024-09-01";

/** The class of last year, one grade lower; none for grade 1 and for class 7-4, which came from another school. */
function classBefore(inClass: string): string | undefined {
  const [grade = "", letter = ""] = inClass.split("-");
  return grade === "1" || inClass === "7-4" ? undefined : `${Number(grade) - 1}-${letter}`;
}

type Row = Readonly<Record<string, string | undefined>>;

/** Two pupils came in the middle of last year. */
const cameLater: ReadonlySet<string> = new Set(["P0300", "P0990"]);

/** Those who are no longer here: last year's grade 9, three who went to other schools, and two who simply stayed away. */
const leavers: readonly Row[] = [
  ...Array.from({ length: 160 }, (_, i) => ({
    pupil: `F${String(i + 1).padStart(3, "0")}`,
    class: `9-${Math.floor(i / 40) + 1}`,
    left_on: "2025-07-05",
    reason: "graduated",
  })),
  {
    pupil: "F161",
    class: "8-1",
    left_on: "2025-02-17",
    reason: "transferOut",
    to: "S12",
    acknowledged_on: "2025-02-24",
  },
  {
    pupil: "F162",
    class: "4-2",
    left_on: "2025-04-28",
    reason: "transferOut",
    to: "S40",
    acknowledged_on: "2025-05-06",
  },
  { pupil: "F163", class: "7-3", left_on: "2025-03-03", reason: "transferOut", to: "S77" },
  { pupil: "F165", class: "8-2", left_on: "2025-07-05", reason: "other" },
  { pupil: "F166", class: "8-3", left_on: "2025-07-05", reason: "other" },
].map((row) => ({ enrolled_on: began, ...row }));

/** `last-year.csv`: the school register of 2024-2025. */
export function lastYearTable(pupils: readonly RosterPupil[]): Table {
  const stayed = pupils.flatMap(({ id, class: inClass, enrolledOn }): readonly Row[] => {
    const before = enrolledOn === "2025-09-01" ? classBefore(inClass) : undefined;
    if (before === undefined) return [];
    return [{ pupil: id, class: before, enrolled_on: cameLater.has(id) ? "2025-02-17" : began }];
  });
  return {
    columns: ["pupil", "class", "enrolled_on", "left_on", "reason", "to", "acknowledged_on"],
    rows: [...stayed, ...leavers],
  };
}
