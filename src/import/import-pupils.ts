import type { CivilDate } from "../model/civil-date.js";
import type { SheetRow } from "./cell.js";
import type { ColumnMapping } from "./column.js";
import { type ImportOptions, importTable, type TableImport } from "./import-table.js";
import { expectedBirthday } from "./pupil-birthday.js";
import { checkPupilRow } from "./pupil-check.js";
import { type PupilDuplicate, pupilDuplicates } from "./pupil-duplicates.js";
import type { PupilRow } from "./pupil-row.js";

/** A list of pupils as read. */
export interface PupilImport<Row extends PupilRow = PupilRow> extends TableImport<Row> {
  /** Rows that look like one child, also among those with faults. */
  readonly duplicates: readonly PupilDuplicate[];
}

/** How a list of pupils is read. */
export interface PupilImportOptions<Row extends PupilRow = PupilRow> extends ImportOptions<Row> {
  /** The day that the list shows: a birthday after it, or more than 25 years before it, is told to be looked at. */
  readonly asOf?: CivilDate;
}

/**
 * Reads a list of pupils (导入学生名单): cell by cell, then each row for numbers, birthday and sex that contradict each other, then all
 * rows for the same child twice. Duplicates stay in `rows`: which one holds is for the keeper of the list to say.
 *
 * @param mapping `ownPupilMapping`, `nationalRegisterMapping`, or a host's own made from them.
 * @throws {BaoxueError} `invalid-input` when `headerRow` is the number of no row.
 * @example
 * ```ts
 * import { importPupils, nationalRegisterMapping, recordRows } from "baoxue/import";
 * const read = importPupils(
 *   recordRows([{ 姓名: "王某某", 性别: "1-男", 出生日期: "20150901", 是否留守儿童: 2, 籍贯: "某县" }]),
 *   nationalRegisterMapping,
 * );
 * read.rows[0]?.value; //=> { name: "王某某", sex: "male", bornOn: "2015-09-01", leftBehind: "bothParentsAway" }
 * read.unknownColumns; //=> [{ column: 5, header: "籍贯" }]
 * ```
 */
export function importPupils<Row extends PupilRow = PupilRow>(
  rows: readonly SheetRow[],
  mapping: ColumnMapping<Row>,
  options: PupilImportOptions<Row> = {},
): PupilImport<Row> {
  const { check, asOf } = options;
  const read = importTable(rows, mapping, {
    ...options,
    check: (row, tell) => {
      checkPupilRow(row, tell);
      // Where nobody tells the day of the list, no child is in a class before it is born.
      const expected = expectedBirthday(row.bornOn, asOf ?? row.enrolledOn);
      if (expected) tell("bornOn", expected, "check");
      check?.(row, tell);
    },
  });
  const compared = [
    ...read.rows.map(({ row, value }) => ({ row, value })),
    ...read.faulty.map((one) => ({ row: one.row, value: one.read })),
  ].sort((a, b) => a.row - b.row);
  return { ...read, duplicates: pupilDuplicates(compared) };
}
