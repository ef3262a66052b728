import type { FlatColumn, FlatRow } from "baoxue/csv";
import { tableCsv } from "baoxue/csv";
import { exportTable, importPupils, ownPupilMapping, type PupilRow, phoneCell, type SheetRow } from "baoxue/import";
import { readCsvTable, readSpreadsheetTable } from "baoxue/read-table";
import { tableSpreadsheet } from "baoxue/spreadsheet";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whole } from "../render/read-files.js";
import { pupilList } from "./lists.js";

/** A table as the library's writers of big tables take it. */
function flat(table: readonly SheetRow[]): {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly FlatRow[];
} {
  const [head, ...rows] = table;
  const columns = (head?.cells ?? []).map((label, i) => ({
    key: String(i),
    label: { zh: String(label), en: String(label) },
  }));
  const values = rows.map(({ cells }) =>
    Object.fromEntries(
      cells.map((cell, i) => [String(i), cell === null ? undefined : typeof cell === "boolean" ? String(cell) : cell]),
    ),
  );
  return { columns, rows: values };
}

async function asCsv(table: readonly SheetRow[]): Promise<readonly SheetRow[]> {
  const { columns, rows } = flat(table);
  let file = "";
  for await (const piece of tableCsv(columns, rows, { language: "zh", bom: true })) file += piece;
  return readCsvTable(file).rows;
}

async function asSheet(table: readonly SheetRow[]): Promise<readonly SheetRow[]> {
  const { columns, rows } = flat(table);
  const [sheet] = await readSpreadsheetTable(await whole(tableSpreadsheet(columns, rows, { language: "zh" })));
  return sheet?.rows ?? [];
}

const kept: PupilRow = {
  pupil: "P1",
  name: "王某某",
  phone: "+8613800000000",
  homeAddress: "-1层101",
  family: "=1+1",
  health: "'=1",
  whereabouts: "＋乙市",
  guardian1: "G1",
  guardian1Phone: "+8613900000000",
};

/** What every writer can write: on one line, and no sign that it shows as another. */
function plain(row: PupilRow): PupilRow {
  const told = (text: unknown): unknown => {
    if (typeof text !== "string") return text;
    const shown = text.replaceAll(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\ufffd]/gu, "~");
    return shown.trim() === "" ? "~" : shown.trim();
  };
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, told(value)]));
}

describe.each([
  ["CSV", asCsv, 100],
  ["a workbook", asSheet, 15],
] as const)("a list that the library exports and writes as %s", (_, write, numRuns) => {
  it("is read back with its telephone numbers and addresses as they were", async () => {
    const back = importPupils(await write(exportTable([kept], ownPupilMapping)), ownPupilMapping);
    expect(back.problems).toEqual([]);
    expect(back.rows.map(({ value }) => value)).toEqual([kept]);
  });

  it("is read back the same, whatever its texts are", async () => {
    await fc.assert(
      fc.asyncProperty(pupilList, async (list) => {
        const rows = list.map(plain);
        const back = importPupils(await write(exportTable(rows, ownPupilMapping)), ownPupilMapping);
        expect(back.problems).toEqual([]);
        expect(back.rows.map(({ value }) => value)).toEqual(rows);
      }),
      { numRuns },
    );
  });

  it("keeps what looks like a formula behind one apostrophe", async () => {
    const [, row] = await write(exportTable([kept], ownPupilMapping));
    const texts = (row?.cells ?? []).filter((cell) => typeof cell === "string" && cell.startsWith("'"));
    expect(texts).toEqual(["'-1层101", "'+8613800000000", "''=1", "'=1+1", "'＋乙市", "'+8613900000000"]);
  });
});

describe("an apostrophe before a telephone number", () => {
  it("is a fault, in a checked column and in one that is taken as it stands", () => {
    expect(phoneCell.read("'+8613800000000").kind).toBe("fault");
    const rows = [
      { row: 1, cells: ["学生编号", "联系电话"] },
      { row: 2, cells: ["P1", "''+8613800000000"] },
      { row: 3, cells: ["P2", "'13800000000"] },
      { row: 4, cells: ["P3", "'+8613800000000"] },
    ];
    const { problems, rows: read } = importPupils(rows, ownPupilMapping);
    expect(problems.map(({ row }) => row)).toEqual([2, 3]);
    expect(read.find(({ row }) => row === 4)?.value.phone).toBe("+8613800000000");
  });
});

describe("a first line that names the delimiter", () => {
  it("is no row, and says what stands between cells", () => {
    for (const first of ["sep=;", "SEP=;", '"sep=;"']) {
      const { rows, delimiter } = readCsvTable(`\ufeff${first}\r\n姓名;住址\r\n王某某;"甲,乙,丙"\r\n`);
      expect(delimiter).toBe(";");
      expect(rows).toEqual([
        { row: 2, cells: ["姓名", "住址"] },
        { row: 3, cells: ["王某某", "甲,乙,丙"] },
      ]);
    }
    expect(readCsvTable("sep=\t\na,b\tc\n").rows).toEqual([{ row: 2, cells: ["a,b", "c"] }]);
    expect(readCsvTable("sep=,\na;b,c\n", { delimiter: ";" }).rows).toEqual([{ row: 2, cells: ["a", "b,c"] }]);
  });

  it("counts in the numbers of rows, also of those with an open quote", () => {
    expect(readCsvTable('sep=;\na;b\n"c;d\n').issues.map(({ path }) => path)).toEqual(["rows[3]"]);
  });

  it("is a row where it names none, or stands elsewhere", () => {
    expect(readCsvTable("sep=x\na,b\n").rows).toHaveLength(2);
    expect(readCsvTable("a;b\nsep=;\n").rows).toHaveLength(2);
    expect(readCsvTable("sep=;;\na;b\n").rows).toHaveLength(2);
  });
});
