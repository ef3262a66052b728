import { readFileSync } from "node:fs";
import { importPupils, nationalRegisterMapping, pupilsToAdd } from "baoxue/import";
import { readCsvTable } from "baoxue/read-table";
import { describe, expect, it } from "vitest";

// A list of thirty synthetic pupils in the form of the national register, as a clerk sends it: a title, a note, marks in the headers,
// many ways to write a date, and faults that were put in by hand. No area has the code 990101.
const text = readFileSync(new URL("fixtures/pupils.csv", import.meta.url), "utf8");
const read = importPupils(readCsvTable(text).rows, nationalRegisterMapping);
const pupilIn = (row: number) => read.rows.find((one) => one.row === row)?.value;

/** What was planted: row, field, and whether the row is given apart. */
const planted = [
  [5, "bornOn", "fault"], // 30 February
  [6, "identityNumber", "fault"], // check digit
  [7, "bornOn", "fault"], // an old number says 1913
  [7, "identityNumber", "check"], // 15 digits
  [8, "bornOn", "fault"], // not the birthday in the identity number
  [8, "bornOn", "fault"], // nor that in the register number
  [9, "sex", "fault"], // not the sex in the number
  [10, "identityNumber", "fault"], // 9.90101E+17
  [11, "leftBehind", "fault"], // no such code
  [15, "phone", "fault"], // 138xxxx0011
  [16, "registerNumber", "fault"], // G and another child's number
  [17, "grade", "fault"], // a year of entry
  [24, "disability", "fault"], // a number whose meaning is not known
  [29, "ethnicity", "fault"], // code and name differ
  [35, "name", "fault"], // the line of the total
];

describe("a list in the form of the national register", () => {
  it("is found below its title and note", () => {
    expect(read.headerRow).toBe(3);
    expect(read.aboveHeader).toEqual([1, 2]);
    expect(read.emptyRows).toEqual([34]);
    expect(read.missingColumns).toEqual([]);
    expect(read.doubledColumns).toEqual([]);
  });

  it("has exactly the problems that were planted", () => {
    expect(read.problems.map(({ row, field, level }) => [row, field, level])).toEqual(planted);
  });

  it("gives the rows with faults apart, and takes every other", () => {
    const apart = [...new Set(planted.flatMap(([row, , level]) => (level === "fault" ? [row] : [])))];
    expect(read.faulty.map(({ row }) => row)).toEqual(apart);
    expect(read.rows.map(({ row }) => row)).toEqual(
      Array.from({ length: 30 }, (_, i) => i + 4).filter((row) => !apart.includes(row)),
    );
    expect(read.faulty.find(({ row }) => row === 10)?.cells[6]).toBe("9.90101E+17");
  });

  it("says a problem as the clerk finds it", () => {
    expect(read.problems[0]).toMatchObject({ row: 5, column: 4, header: "★出生日期", value: "20130230" });
    expect(read.problems[0]?.says).toEqual({
      zh: "第5行第4列“★出生日期”填的是“20130230”，应为存在的日期，如2025-10-16。",
      en: "Row 5, column 4, “★出生日期”: “20130230”; expected an existing date such as 2025-10-16.",
    });
    expect(read.problems.at(-1)?.says.zh).toBe("第35行第2列“★姓名”为空，应填文字。");
  });

  it("names the pupils who stand twice, and asks to look at twins", () => {
    expect(read.duplicates.map(({ kind, level, rows }) => [kind, level, rows])).toEqual([
      ["sameIdentityNumber", "fault", [18, 19]],
      ["sameRegisterNumber", "fault", [30, 31]],
      ["sameNameAndBirthday", "check", [20, 21]],
      ["sameBirthdayAndGuardian", "check", [22, 23]],
    ]);
  });

  it("lists the columns that it does not know", () => {
    expect(read.unknownColumns).toEqual([
      { column: 1, header: "序号" },
      { column: 25, header: "籍贯" },
      { column: 26, header: "备注" },
    ]);
  });

  it("reads codes, full-width digits and every way to write a date", () => {
    expect(pupilIn(4)).toEqual({
      name: "赵某某",
      sex: "male",
      bornOn: "2013-01-01",
      ethnicity: "汉族",
      identityDocument: "identityCard",
      identityNumber: "990101201301011013",
      registerNumber: "G990101201301011013",
      householdKind: "agricultural",
      householdAddress: "某省某县某镇",
      homeAddress: "某县某镇某村",
      grade: 7,
      class: "3班",
      boarder: false,
      health: "健康或良好",
      disability: false,
      leftBehind: "no",
      accompanying: false,
      orphan: false,
      phone: "13800000000",
      guardian1Name: "赵某",
      guardian1Relation: "mother",
      guardian1IsGuardian: true,
      guardian1Phone: "13800000000",
    });
    expect(pupilIn(12)).toMatchObject({
      phone: "13800000088",
      identityNumber: expect.stringMatching(/^990101\d{12}$/),
    });
    expect(pupilIn(13)?.sex).toBe("unknown");
    expect(pupilIn(14)).not.toHaveProperty("phone");
    expect([25, 26, 27].map((row) => pupilIn(row)?.bornOn)).toEqual(["2013-04-13", "2013-05-20", "2013-06-27"]);
    expect(pupilIn(28)?.ethnicity).toBe("回族");
    expect(pupilIn(32)).toMatchObject({ identityDocument: "passport", identityNumber: "E12345678" });
    expect(pupilIn(33)?.identityNumber).toMatch(/X$/);
  });

  it("becomes part of a world without names in it", () => {
    const added = pupilsToAdd(read.rows, {
      schoolOf: () => "S1", // the list of one school does not name it
      prefix: "roll-2025",
      asOf: "2025-09-05",
      recordedOn: "2025-09-06",
      classOf: ({ grade, class: name }) => `${grade ?? ""}-${name?.replace("班", "") ?? ""}`,
    });
    expect(added.leftOut).toEqual([]);
    expect(added.pupils).toHaveLength(read.rows.length);
    expect(added.pupils[0]).toMatchObject({
      id: "roll-2025-4",
      guardians: [{ id: "roll-2025-4/g1", relation: "mother" }],
    });
    expect(JSON.stringify([added.pupils, added.events])).not.toMatch(/某|990101|1380/);
    expect(added.particulars[0]?.guardians).toEqual([{ id: "roll-2025-4/g1", name: "赵某", phone: "13800000000" }]);
    expect(added.events.slice(0, 2)).toEqual([
      {
        id: "roll-2025:4:enrolled",
        kind: "enrolled",
        pupil: "roll-2025-4",
        class: "7-3",
        occurredOn: "2025-09-05",
        recordedOn: "2025-09-06",
      },
      {
        id: "roll-2025:4:leftBehind",
        kind: "fact",
        subject: { kind: "pupil", id: "roll-2025-4" },
        fact: "leftBehind",
        value: false,
        occurredOn: "2025-09-05",
        recordedOn: "2025-09-06",
      },
    ]);
  });
});
