import {
  type Cell,
  contactMapping,
  contactsToAdd,
  dateCell,
  importContacts,
  importPupils,
  importStatusChanges,
  importTable,
  nationalRegisterMapping,
  neutralText,
  ownPupilMapping,
  pupilsToAdd,
  recordRows,
  registerMapping,
  registersToAdd,
  restoredText,
  type SheetRow,
  statusMapping,
  statusToAdd,
  type TableImport,
  textCell,
} from "baoxue/import";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const headers = [ownPupilMapping, nationalRegisterMapping, registerMapping, statusMapping, contactMapping].flatMap(
  (mapping) => Object.values(mapping).map(({ label }) => label.zh),
);
const header = fc.oneof(
  fc.constantFrom(...headers),
  fc.constantFrom("__proto__", "constructor", "toString", "", "备注"),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, "", " ", "1", "9", "20250230", "2025-10-16", "休学", "P01", "全天", "homeVisit", "__proto__"),
  fc.anything() as fc.Arbitrary<Cell>, // a host without types may hand over whatever it has
);
const sheets: fc.Arbitrary<readonly SheetRow[]> = fc
  .tuple(fc.array(header, { maxLength: 12 }), fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 8 }))
  .map(([first, others]) => [first, ...others].map((cells, i) => ({ row: i + 1, cells })));

const basis = { prefix: "x", recordedOn: "2025-10-16", asOf: "2025-10-16" } as const;
const imports: readonly (readonly [string, (rows: readonly SheetRow[]) => TableImport<unknown>])[] = [
  ["pupils, own list", (rows) => importPupils(rows, ownPupilMapping)],
  ["pupils, national register", (rows) => importPupils(rows, nationalRegisterMapping)],
  ["registers", (rows) => importTable(rows, registerMapping)],
  ["changes", (rows) => importStatusChanges(rows, statusMapping)],
  ["contacts", (rows) => importContacts(rows, contactMapping)],
];

describe.each(imports)("whatever stands in a table: %s", (_, read) => {
  it("nothing throws and no row is lost", () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const { rows: taken, faulty, emptyRows, aboveHeader, headerRow } = read(rows);
        const seen = [...[...taken, ...faulty].map(({ row }) => row), ...emptyRows, ...aboveHeader];
        const all = headerRow === undefined ? seen : [...seen, headerRow];
        expect(all.sort((a, b) => a - b)).toEqual(rows.map(({ row }) => row));
      }),
    );
  });

  it("no column is dropped in silence", () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const { unknownColumns, doubledColumns, missingColumns, headerRow, problems, faulty } = read(rows);
        const found = rows.find(({ row }) => row === headerRow);
        const listed = new Set(unknownColumns.map(({ column }) => column));
        expect(
          found?.cells.flatMap((one, i) => (one === "备注" || one === "__proto__" ? [i + 1] : [])) ?? [],
        ).toSatisfy((columns: readonly number[]) => columns.every((column) => listed.has(column)));
        // Every fault belongs to the headers or to a row that is given apart, and a table with doubled columns gives all apart.
        const apart = new Set([headerRow ?? 1, ...faulty.map(({ row }) => row)]);
        expect(problems.every(({ row, level }) => level === "check" || apart.has(row))).toBe(true);
        if (doubledColumns.length > 0) expect(read(rows).rows).toEqual([]);
        const ofColumns = [...missingColumns, ...doubledColumns].map(({ field }) => field);
        expect(problems.slice(0, ofColumns.length).map(({ field, level }) => [field, level])).toEqual(
          ofColumns.map((field) => [field, "fault"]),
        );
      }),
    );
  });
});

describe("what is taken from any table", () => {
  it("becomes events without throwing", () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const pupils = importPupils(rows, nationalRegisterMapping).rows;
        const registers = importTable(rows, registerMapping).rows;
        const made = [
          ...pupilsToAdd(pupils, basis).events,
          ...registersToAdd(registers, { ...basis, form: "perAbsentee" }).events,
          ...statusToAdd(importStatusChanges(rows, statusMapping).rows, { ...basis, by: "school" }).events,
          ...contactsToAdd(importContacts(rows, contactMapping).rows, basis),
        ];
        expect(made.every(({ id }) => id.startsWith("x:"))).toBe(true);
      }),
    );
  });
});

describe("headers that name prototypes", () => {
  it("are columns like all others, and harm nothing", () => {
    const record = JSON.parse('{"__proto__": {"polluted": true}, "constructor": "x", "姓名": "王某某"}') as Record<
      string,
      Cell
    >;
    const read = importPupils(recordRows([record]), nationalRegisterMapping);
    expect(read.rows).toEqual([{ row: 2, value: { name: "王某某" } }]);
    expect(read.unknownColumns.map((column) => column.header)).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("are columns even where a host maps them", () => {
    const mapping = Object.fromEntries([["__proto__", { label: { zh: "原型", en: "prototype" }, cell: textCell }]]);
    const [row] = importTable(recordRows([{ 原型: "x" }]), mapping as never).rows;
    expect(Object.entries(row?.value ?? {})).toEqual([["__proto__", "x"]]);
    expect(Object.getPrototypeOf(row?.value)).toBe(Object.prototype);
  });
});

describe("tables that must be put right first", () => {
  const rows = (...cells: readonly (readonly Cell[])[]): readonly SheetRow[] =>
    cells.map((one, i) => ({ row: i + 1, cells: one }));

  it("name a required column that is missing, and take no row", () => {
    const read = importTable(rows(["班级", "日期", "时段"], ["7-3", "2025-10-16", "上午"]), registerMapping);
    expect(read.missingColumns.map(({ field }) => field)).toEqual(["absent"]);
    expect(read.missingColumns[0]?.says.zh).toBe(
      "缺少“缺勤学生”列（或：缺勤学生编号、缺课学生、未到学生、学生编号）。",
    );
    expect(read.rows).toEqual([]);
    expect(read.faulty.map(({ row, problems }) => [row, problems])).toEqual([[2, []]]);
  });

  it("name columns that are for the same thing, and take no row", () => {
    const read = importTable(rows(["姓名", "学生姓名"], ["王某某", "李某某"]), nationalRegisterMapping);
    expect(read.doubledColumns.map(({ field, columns, headers: both }) => [field, columns, both])).toEqual([
      ["name", [1, 2], ["姓名", "学生姓名"]],
    ]);
    expect(read.rows).toEqual([]);
    expect(read.faulty[0]?.cells).toEqual(["王某某", "李某某"]);
  });

  it("cannot have their headers in a row that is not there", () => {
    expect(() => importTable(rows(["姓名"]), nationalRegisterMapping, { headerRow: 7 })).toThrow(
      "invalid-input: headerRow: got 7, expected the number of a row of the table",
    );
  });

  it("list cells that stand under no header", () => {
    const read = importTable(rows(["姓名", null], ["王某某", "x"]), nationalRegisterMapping);
    expect(read.unknownColumns).toEqual([{ column: 2, header: "" }]);
  });
});

describe("texts and dates whatever they are", () => {
  it("are neutralised and restored as they were, and nothing that begins like a formula stays", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^['=+\-@\t]{0,4}[a-z]?$/)), (text) => {
        expect(restoredText(neutralText(text))).toBe(text);
        expect(neutralText(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  it("are read as dates only where they are dates that exist", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[12]\d{3}[-/.]?\d{1,2}[-/.]?\d{1,2}$/), fc.double()),
        (given) => {
          const read = dateCell.read(given);
          if (read.kind === "value")
            expect(new Date(`${read.value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.value);
        },
      ),
    );
  });
});
