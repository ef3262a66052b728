import type { SchoolEvent } from "baoxue";
import {
  type ColumnMapping,
  contactMapping,
  contactRows,
  contactsToAdd,
  exportTable,
  importContacts,
  importPupils,
  importStatusChanges,
  importTable,
  ownPupilMapping,
  type PupilRow,
  pupilRows,
  pupilsToAdd,
  registerMapping,
  registerRows,
  registersToAdd,
  statusMapping,
  statusRows,
  statusToAdd,
} from "baoxue/import";
import { readCsvTable, readSpreadsheetTable } from "baoxue/read-table";
import { parseWorldData } from "baoxue/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import writeXlsxFile from "write-excel-file/universal";
import { contactList, csvOf, pupilList, registerList, statusList } from "./lists.js";

const numbered = <Row>(rows: readonly Row[]) => rows.map((value, i) => ({ row: i + 2, value }));
const basis = { prefix: "list", recordedOn: "2025-10-16" } as const;

describe("a list that is written, saved as text and read again", () => {
  const delimiters = fc.constantFrom("," as const, ";" as const, "\t" as const);
  const reads = <Row>(
    lists: fc.Arbitrary<readonly Row[]>,
    mapping: ColumnMapping<Row>,
    read: (rows: ReturnType<typeof readCsvTable>["rows"]) => { readonly rows: unknown; readonly problems: unknown },
  ): void =>
    fc.assert(
      fc.property(lists, delimiters, fc.constantFrom("zh" as const, "en" as const), (list, delimiter, language) => {
        const back = read(readCsvTable(csvOf(exportTable(list, mapping, language), delimiter)).rows);
        expect(back.problems).toEqual([]);
        expect(back.rows).toEqual(numbered(list));
      }),
    );

  it("gives the same pupils", () => {
    reads(pupilList, ownPupilMapping, (rows) => importPupils(rows, ownPupilMapping));
  });

  it("gives the same registers", () => {
    reads(registerList, registerMapping, (rows) => importTable(rows, registerMapping));
  });

  it("gives the same changes", () => {
    reads(statusList, statusMapping, (rows) => importStatusChanges(rows, statusMapping));
  });

  it("gives the same contacts", () => {
    reads(contactList, contactMapping, (rows) => importContacts(rows, contactMapping));
  });
});

/**
 * What the writer of the test can write: XML knows no control signs and takes a carriage return for a line feed, and the writer's table of
 * texts is a plain object, so that it loses a text like `toString`.
 */
function inXml(row: PupilRow): PupilRow {
  const plain = (told: unknown): unknown => {
    if (typeof told !== "string") return told;
    return told in {} ? `${told}~` : told.replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "~");
  };
  return Object.fromEntries(Object.entries(row).map(([field, told]) => [field, plain(told)]));
}

describe("a list that is written to a workbook and read again", () => {
  it("gives the same pupils", async () => {
    await fc.assert(
      fc.asyncProperty(pupilList, async (list) => {
        const kept = list.map(inXml);
        const rows = exportTable(kept, ownPupilMapping);
        const file = await writeXlsxFile(rows.map(({ cells }) => cells.map((cell) => cell))).toBlob();
        const [sheet] = await readSpreadsheetTable(file);
        const back = importPupils(sheet?.rows ?? [], ownPupilMapping);
        expect(back.problems).toEqual([]);
        expect(back.rows).toEqual(numbered(kept));
      }),
      { numRuns: 12 },
    );
  });
});

describe("a list that becomes part of a world and is listed again", () => {
  it("gives the same pupils, where nothing finer is told than a world knows", () => {
    fc.assert(
      fc.property(pupilList, (lists) => {
        const list = lists.map(
          ({ leftBehind, school: _school, grade: _grade, class: inClass, enrolledOn, ...row }) => ({
            ...row,
            ...(leftBehind === undefined
              ? {}
              : { leftBehind: leftBehind.endsWith("Away") ? ("yes" as const) : leftBehind }),
            // School and grade are those of the class, and a child is in it since a day.
            ...(inClass === undefined || enrolledOn === undefined ? {} : { class: inClass, enrolledOn }),
          }),
        );
        const classes = list.flatMap(({ class: id }) => (id === undefined ? [] : [{ id }]));
        const added = pupilsToAdd(numbered(list), { ...basis, asOf: "2025-09-01", classes });
        expect(added.leftOut.every(({ says }) => says.en.startsWith("No class"))).toBe(true);
        expect(pupilRows(added, { pupils: added.particulars })).toEqual({ rows: list, moreGuardians: [] });
      }),
    );
  });

  it("gives the same registers, changes and contacts", () => {
    fc.assert(
      fc.property(registerList, statusList, contactList, (registers, changes, contacts) => {
        const given = [
          ...registersToAdd(numbered(registers), { ...basis, prefix: "r", form: "perSession" }).events,
          ...statusToAdd(numbered(changes), { ...basis, prefix: "s", by: "registrationClerk" }).events,
          ...contactsToAdd(numbered(contacts), { ...basis, prefix: "c" }),
        ];
        const same = (back: readonly unknown[], list: readonly unknown[]): void => {
          expect(back).toHaveLength(list.length);
          expect(back).toEqual(expect.arrayContaining([...list]));
        };
        same(registerRows(given), registers);
        same(statusRows(given), changes);
        same(contactRows(given), contacts);
      }),
    );
  });
});

describe("what lists add to a world", () => {
  it("is what the schemas accept, with no id twice", () => {
    fc.assert(
      fc.property(pupilList, registerList, statusList, contactList, (list, registers, changes, contacts) => {
        const added = pupilsToAdd(numbered(list), { ...basis, asOf: "2025-09-01" });
        const events: readonly SchoolEvent[] = [
          ...added.events,
          ...registersToAdd(numbered(registers), { ...basis, prefix: "r", form: "perSession" }).events,
          ...statusToAdd(numbered(changes), { ...basis, prefix: "s", by: "registrationClerk" }).events,
          ...contactsToAdd(numbered(contacts), { ...basis, prefix: "c" }),
        ];
        const schools = [{ id: "S1" }, { id: "S2" }];
        const parsed = parseWorldData({
          recordsFrom: "2000-01-01",
          schools,
          classes: added.classes,
          pupils: added.pupils,
          events,
        });
        expect(parsed.ok ? [] : parsed.issues).toEqual([]);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      }),
    );
  });
});
