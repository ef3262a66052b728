/** Every import function, handed what no types would let pass. */
import {
  contactMapping,
  contactRows,
  contactsToAdd,
  exportTable,
  importContacts,
  importPupils,
  importStatusChanges,
  importTable,
  ownPupilMapping,
  pupilCell,
  pupilDuplicates,
  pupilRows,
  pupilsToAdd,
  recordRows,
  registerMapping,
  registerRows,
  registersToAdd,
  statusMapping,
  statusRows,
  statusToAdd,
} from "baoxue/import";
import { readCsvTable, readSpreadsheetTable } from "baoxue/read-table";
import { describe, expect, it } from "vitest";
import { BaoxueError } from "../../src/index.js";
import { placesIn, replaced } from "../json-schema/broken.js";
import { isTold, named, thrownBy } from "../support/wrong-values.js";

const wrongs: readonly unknown[] = [
  null,
  0,
  -1,
  Number.NaN,
  "",
  "fr",
  "toString",
  true,
  {},
  { foo: 1 },
  [],
  [null],
  [5],
  [{ cells: null }],
  3n,
  Symbol("x"),
];

const base = { id: "e1", occurredOn: "2025-10-16", recordedOn: "2025-10-16" };
const table = [
  { row: 1, cells: ["姓名", "备注"] },
  { row: 2, cells: ["王某某", 5] },
];
const basis = { prefix: "x", recordedOn: "2025-10-16" };
const registers = [{ row: 2, value: { class: "7-3", date: "2025-10-16", session: "am", absent: ["P01"] } }];
const changes = [{ row: 2, value: { pupil: "P01", change: "休学", on: "2025-10-13" } }];
const call = { pupil: "P01", kind: "phoneCall", occurredOn: "2025-10-16", by: "homeroomTeacher", purpose: "enquiry" };
const pupil = { pupil: "P01", name: "王某某", class: "7-3" };

/** What each is called with where it works. */
const calls: readonly (readonly [string, (...given: never[]) => unknown, readonly unknown[]])[] = [
  ["recordRows", recordRows, [[{ 姓名: "王某某" }]]],
  ["importTable", importTable, [table, registerMapping, {}]],
  ["importPupils", importPupils, [table, ownPupilMapping, {}]],
  ["importStatusChanges", importStatusChanges, [table, statusMapping, {}]],
  ["importContacts", importContacts, [table, contactMapping, {}]],
  ["pupilsToAdd", pupilsToAdd, [[{ row: 2, value: pupil }], { ...basis, asOf: "2025-10-16" }]],
  ["registersToAdd", registersToAdd, [registers, { ...basis, form: "perSession" }]],
  ["statusToAdd", statusToAdd, [changes, { ...basis, by: "school" }]],
  ["contactsToAdd", contactsToAdd, [[{ row: 2, value: { ...call, live: true } }], basis]],
  ["pupilDuplicates", pupilDuplicates, [[{ row: 2, value: { name: "王某某" } }]]],
  ["registerRows", registerRows, [[{ ...base, kind: "register", class: "7-3", session: "am", absent: ["P01"] }]]],
  ["contactRows", contactRows, [[{ ...base, ...call, live: true }]]],
  ["statusRows", statusRows, [[{ ...base, kind: "left", pupil: "P01", reason: "suspension" }]]],
  [
    "pupilRows",
    pupilRows,
    [
      {
        pupils: [{ id: "P01", guardians: [{ id: "G1" }] }],
        classes: [{ id: "7-3", school: "S1", grade: 7 }],
        events: [{ ...base, kind: "enrolled", pupil: "P01", class: "7-3" }],
      },
      { pupils: [{ pupil: "P01", name: "王某某", guardians: [{ id: "G1", name: "王某" }] }] },
    ],
  ],
  ["exportTable", exportTable, [[{ name: "王某某" }], ownPupilMapping, "zh"]],
  ["pupilCell", pupilCell, [{ pupils: [{ pupil: "P01", name: "王某某" }] }]],
  ["readCsvTable", readCsvTable, ["a,b", { delimiter: "," }]],
];

/** Mappings are the library's own here: of them only the whole is replaced. */
function placesOf(given: readonly unknown[]): readonly (readonly string[])[] {
  return given.flatMap((one, i) =>
    placesIn(typeof one === "object" && one !== null && Object.values(one).some(hasCell) ? null : one).map((place) => [
      String(i),
      ...place,
    ]),
  );
}

function hasCell(column: unknown): boolean {
  return typeof column === "object" && column !== null && "cell" in column;
}

describe.each(calls)("%s", (_, run, given) => {
  it("takes what is right, and meets what is wrong with the library's own error or none", async () => {
    expect(await thrownBy(() => run(...(given as never[])))).toBeUndefined();
    for (const place of placesOf(given))
      for (const wrong of wrongs) {
        const error = await thrownBy(() => run(...(replaced(given, place, wrong) as never[])));
        const where = `${place.join(".")} ${named(wrong)}: ${String(error)}`;
        if (error !== undefined) expect([where, isTold(error)]).toEqual([where, true]);
      }
  });

  it("refuses what is missing or no list, no mapping, no basis", async () => {
    const [first, ...rest] = given;
    for (const wrong of [null, undefined, 5, [null], {}].slice(0, Array.isArray(first) ? 5 : 3))
      expect(isTold(await thrownBy(() => run(...([wrong, ...rest] as never[]))))).toBe(true);
    for (const wrong of [null, 5, "x", true])
      if (rest.length > 0)
        expect(isTold(await thrownBy(() => run(...([first, wrong, ...rest.slice(1)] as never[]))))).toBe(true);
  });
});

describe("a table without cells, a mapping without converters", () => {
  it("is named where it stands", () => {
    const read = (rows: unknown, mapping: unknown = ownPupilMapping) => {
      try {
        importPupils(rows as never, mapping as never);
        return [];
      } catch (error) {
        return error instanceof BaoxueError ? error.issues.map(({ path }) => path) : error;
      }
    };
    expect(read(null)).toEqual(["rows"]);
    expect(read([null])).toEqual(["rows[0]"]);
    expect(read([{ row: 1, cells: null }])).toEqual(["rows[0].cells"]);
    expect(read([], { name: null })).toEqual(["mapping.name"]);
    expect(read([], { name: { label: { zh: "姓名", en: "name" }, cell: {} } })).toEqual([
      "mapping.name.cell.read",
      "mapping.name.cell.write",
      "mapping.name.cell.expected",
    ]);
  });
});

describe("readSpreadsheetTable", () => {
  it.each([null, undefined, 5, "x", {}, [], { arrayBuffer: 5 }])("refuses %j, which is no file", async (file) => {
    expect(isTold(await thrownBy(() => readSpreadsheetTable(file as never)))).toBe(true);
  });
});
