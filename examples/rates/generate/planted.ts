type Cells = Readonly<Record<string, string | undefined>>;

/** What is wrong in the register on purpose: in which year, in how manieth row of a child to whom nothing happened, and what stands there instead. */
const badCells: readonly { readonly year: number; readonly nth: number; readonly cells: Cells }[] = [
  { year: 2021, nth: 40, cells: { entry_date: "2021-09-31" } },
  { year: 2022, nth: 300, cells: { exit_date: "2022-07-15" } },
  { year: 2023, nth: 900, cells: { exit_code: "98" } },
  { year: 2024, nth: 100, cells: { exit_date: "2025-02-30", exit_code: "21" } },
  { year: 2024, nth: 500, cells: { area: "37990" } },
  { year: 2024, nth: 700, cells: { exit_date: "2025-03-04" } },
  { year: 2024, nth: 1000, cells: { sex: "F", grade: "10年级" } },
];

/** A child that stands on the rolls of two schools. */
const listedTwice = {
  year: 2024,
  nth: 250,
  cells: { school: "S6", area: "379901001", entry_date: "2024-10-08", entry_code: "22" },
};

/** Puts the wrong cells and the second row of one child into a year's rows. */
export function withBadRows(rows: readonly Cells[], year: number): readonly Cells[] {
  const quiet = rows.filter(
    ({ entry_code, exit_code }) =>
      (entry_code === "升级" || entry_code === "入学") && (exit_code === "升级" || exit_code === undefined),
  );
  const changes = new Map(badCells.flatMap((bad) => (bad.year === year ? [[quiet[bad.nth], bad.cells]] : [])));
  const written = rows.map((row) => ({ ...row, ...changes.get(row) }));
  const twice = listedTwice.year === year ? quiet[listedTwice.nth] : undefined;
  return twice ? [...written, { ...twice, ...listedTwice.cells }] : written;
}

/** Two children whom nothing explains: one is gone from the last roster, and one is on it whom nobody knows. */
export function withUnexplained(rows: readonly Cells[]): readonly Cells[] {
  const [gone] = rows.filter(({ school, grade }) => school === "S3" && grade === "8").slice(10);
  return [...rows.filter((row) => row !== gone), { pupil_no: "P9001", school: "S6", grade: "4", class: "4-1" }];
}
