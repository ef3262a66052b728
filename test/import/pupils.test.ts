import {
  duplicateKindLabels,
  identityDocumentLabels,
  importPupils,
  importStatusChanges,
  leftBehindLabels,
  nationalRegisterMapping,
  ownPupilMapping,
  type PupilRow,
  pupilCell,
  pupilDuplicates,
  pupilRows,
  pupilsToAdd,
  recordRows,
  statusMapping,
  textCell,
} from "baoxue/import";
import { describe, expect, it } from "vitest";
import { createWorld } from "../../src/model/create-world.js";
import { checkDigitOf } from "../../src/model/identity-digits.js";

const numberOf = (born: string, n: string): string => `990101${born}${n}${checkDigitOf(`990101${born}${n}`)}`;
const boy = numberOf("20130401", "001");
const girl = numberOf("20130401", "002");
const numbered = (...rows: readonly PupilRow[]) => rows.map((value, i) => ({ row: i + 2, value }));
const kinds = (...rows: readonly PupilRow[]) =>
  pupilDuplicates(numbered(...rows)).map(({ kind, level, rows: places }) => [kind, level, ...places]);
const problems = (record: Readonly<Record<string, string>>) =>
  importPupils(recordRows([{ 姓名: "王某某", ...record }]), nationalRegisterMapping).problems.map(
    ({ field, level }) => [field, level],
  );

describe("a row whose numbers contradict it", () => {
  it("is told where the birthday or the sex is another", () => {
    expect(problems({ 身份证件号: boy, 出生日期: "2013-04-01", 性别: "男" })).toEqual([]);
    expect(problems({ 身份证件号: boy, 出生日期: "2013-04-02", 性别: "女" })).toEqual([
      ["bornOn", "fault"],
      ["sex", "fault"],
    ]);
    expect(problems({ 身份证件号: boy, 性别: "9" })).toEqual([]);
    expect(problems({ 学籍号: `G${boy}`, 出生日期: "2013-04-02" })).toEqual([["bornOn", "fault"]]);
  });

  it("is told where the register number is another child's", () => {
    expect(problems({ 身份证件号: boy, 学籍号: `G${boy}` })).toEqual([]);
    expect(problems({ 身份证件号: boy, 学籍号: `G${girl}` })).toEqual([["registerNumber", "fault"]]);
    expect(problems({ 身份证件号: boy, 学籍号: "L370100201304010417" })).toEqual([]);
  });

  it("is told where the check digit is wrong, and to be looked at where it has 15 digits", () => {
    const wrong = `${boy.slice(0, 17)}${boy.endsWith("1") ? "2" : "1"}`;
    expect(problems({ 身份证件号: wrong })).toEqual([["identityNumber", "fault"]]);
    expect(problems({ 身份证件号: "990101130401001" })).toEqual([["identityNumber", "check"]]);
  });

  it("is not asked for a citizen's check digit where its paper is another", () => {
    expect(problems({ 身份证件类型: "A", 身份证件号: "E12345678" })).toEqual([]);
    expect(problems({ 身份证件类型: "1", 身份证件号: "E12345678" })).toEqual([["identityNumber", "fault"]]);
    expect(problems({ 身份证件类型: "B", 身份证件号: "E12345678" })).toEqual([["identityNumber", "fault"]]);
  });
});

describe("a birthday that cannot well be right", () => {
  const told = (bornOn: string, asOf?: "2025-09-01", more: object = {}) =>
    importPupils(
      recordRows([{ 姓名: "王某某", 出生日期: bornOn, ...more }]),
      nationalRegisterMapping,
      asOf === undefined ? {} : { asOf },
    );

  it("is taken, and told to be looked at", () => {
    const read = told("2999-01-01", "2025-09-01");
    expect(read.rows[0]?.value.bornOn).toBe("2999-01-01");
    expect(read.problems.map(({ row, field, level, says }) => [row, field, level, says.zh])).toEqual([
      [2, "bornOn", "check", "第2行第2列“出生日期”填的是“2999-01-01”，应为不晚于2025-09-01的日期。"],
    ]);
    expect(told("1996-09-01", "2025-09-01").problems).toHaveLength(1);
    expect(told("2025-09-01", "2025-09-01").problems).toEqual([]);
    expect(told("2000-09-01", "2025-09-01").problems).toEqual([]);
    expect(told("1999-09-01", "2025-09-01").problems).toHaveLength(1);
  });

  it("is told as far as it can be where nobody says of which day the list is", () => {
    expect(told("2999-01-01").problems).toHaveLength(1);
    expect(told("1950-01-01").problems).toEqual([]);
    expect(told("2026-01-01", undefined, { 入学日期: "2025-09-01" }).problems).toHaveLength(1);
  });

  it("is told where the list becomes part of a world, too", () => {
    const rows = numbered(
      { pupil: "P1", bornOn: "2999-01-01" },
      { pupil: "P2", bornOn: "2013-04-01" },
      { pupil: "P3" },
    );
    const { pupils, remarks } = pupilsToAdd(rows, { prefix: "roll", asOf: "2025-09-01", recordedOn: "2025-09-02" });
    expect(pupils).toHaveLength(3);
    expect(remarks.map(({ row, field, says }) => [row, field, says.zh])).toEqual([
      [2, "bornOn", "出生日期填的是“2999-01-01”，应为不晚于2025-09-01的日期。"],
    ]);
  });
});

describe("rows that look like one child", () => {
  it("have one number of any kind", () => {
    expect(kinds({ pupil: "P1" }, { pupil: "P2" }, { pupil: "P1" })).toEqual([["samePupil", "fault", 2, 4]]);
    expect(kinds({ identityNumber: boy }, { registerNumber: `G${boy}` })).toEqual([
      ["sameIdentityNumber", "fault", 2, 3],
    ]);
    expect(kinds({ registerNumber: "L370100201304010417" }, { registerNumber: "L370100201304010417" })).toEqual([
      ["sameRegisterNumber", "fault", 2, 3],
    ]);
  });

  it("are the same by an old and a new number", () => {
    const old = "990101530401001";
    const body = "99010119530401001";
    expect(kinds({ identityNumber: old }, { identityNumber: body + checkDigitOf(body) })).toEqual([
      ["sameIdentityNumber", "fault", 2, 3],
    ]);
  });

  it("are not the same by one number on different papers", () => {
    expect(
      kinds(
        { identityDocument: "passport", identityNumber: "E1" },
        { identityDocument: "taiwan", identityNumber: "E1" },
      ),
    ).toEqual([]);
    expect(
      kinds(
        { identityDocument: "passport", identityNumber: "E1" },
        { identityDocument: "passport", identityNumber: "E1" },
      ),
    ).toEqual([["sameIdentityNumber", "fault", 2, 3]]);
  });

  it("have one name and birthday, unless each has a number of its own", () => {
    const same = { name: "王某某", bornOn: "2013-04-01" } as const;
    expect(kinds(same, same)).toEqual([["sameNameAndBirthday", "fault", 2, 3]]);
    expect(kinds({ ...same, identityNumber: boy }, same)).toEqual([["sameNameAndBirthday", "fault", 2, 3]]);
    expect(kinds({ ...same, identityNumber: boy }, { ...same, identityNumber: girl })).toEqual([
      ["sameNameAndBirthday", "check", 2, 3],
    ]);
  });

  it("stand twice in one class, where no birthday tells them apart", () => {
    const same = { name: "王某某", class: "7-3" } as const;
    expect(kinds(same, same)).toEqual([["sameNameInClass", "fault", 2, 3]]);
    expect(kinds(same, { ...same, class: "7-4" })).toEqual([]);
    expect(kinds(same, { ...same, grade: 8 })).toEqual([]);
    expect(kinds({ ...same, bornOn: "2013-04-01" }, { ...same, bornOn: "2013-05-01" })).toEqual([]);
  });

  it("may be twins: one birthday, one guardian, two names", () => {
    const twin = { bornOn: "2013-04-01", guardian1Phone: "13800000000" } as const;
    const [found] = pupilDuplicates(numbered({ ...twin, name: "王某某" }, { ...twin, name: "王某" }));
    expect(found).toMatchObject({ kind: "sameBirthdayAndGuardian", level: "check", rows: [2, 3] });
    expect(found?.says.zh).toBe("第2、3行出生日期和监护人相同，可能是不同的学生（如双胞胎），请核对。");
  });

  it("are also found among rows with faults", () => {
    const read = importPupils(
      recordRows([
        { 姓名: "王某某", 身份证件号: boy, 年级: "2019级" },
        { 姓名: "王某某", 身份证件号: boy, 年级: "7" },
      ]),
      nationalRegisterMapping,
    );
    expect(read.faulty.map(({ row }) => row)).toEqual([2]);
    expect(read.duplicates.map(({ kind, rows }) => [kind, rows])).toEqual([["sameIdentityNumber", [2, 3]]]);
  });
});

describe("a list without a column that must be there", () => {
  it("says so as a problem of its row of headers", () => {
    const read = importPupils(recordRows([{ 姓名: "王某某", 出生日期: "2013-04-01" }]), ownPupilMapping);
    expect(read.rows).toEqual([]);
    expect(read.problems.map(({ row, column, field, level, says }) => [row, column, field, level, says.zh])).toEqual([
      [1, 0, "pupil", "fault", "缺少“学生编号”列。补上之前，整张表都不采用。"],
    ]);
    expect(read.faulty.map(({ row, problems: own }) => [row, own])).toEqual([[2, []]]);
  });

  it("says so where two columns are for the same thing", () => {
    const rows = [
      { row: 3, cells: ["姓名", "学生姓名", "出生日期"] },
      { row: 4, cells: ["王某某", "李某某", "某年"] },
    ];
    const read = importPupils(rows, nationalRegisterMapping);
    expect(read.problems.map(({ row, column, header, says }) => [row, column, header, says.zh])).toEqual([
      [3, 2, "学生姓名", "第1、2列（姓名、学生姓名）是同一项内容，请只保留一列。"],
      [4, 3, "出生日期", "第4行第3列“出生日期”填的是“某年”，应为存在的日期，如2025-10-16。"],
    ]);
  });
});

describe("pupils that are added to a world", () => {
  const basis = { prefix: "roll", asOf: "2025-09-01", recordedOn: "2025-09-02" } as const;

  it("are taken once, and every row left out is told", () => {
    const added = pupilsToAdd(numbered({ pupil: "P1", class: "7-3" }, { pupil: "P1", class: "7-4" }, { pupil: "P2" }), {
      ...basis,
      classes: [{ id: "7-3" }],
    });
    expect(added.pupils).toEqual([{ id: "P1" }, { id: "P2" }]);
    expect(added.events.map(({ id }) => id)).toEqual(["roll:2:enrolled"]);
    expect(added.leftOut.map(({ row, says }) => [row, says.en])).toEqual([
      [3, "The pupil’s number “P1” stood before: this row is not taken."],
      [4, "No class: it is enrolled in none."],
    ]);
    expect(pupilsToAdd(numbered({}), { ...basis, pupilOf: () => "a#b" }).leftOut.map(({ says }) => says.zh)).toEqual([
      "学生编号不能为空，也不能含#号。",
    ]);
  });

  it("bring their classes along, and tell where rows contradict each other", () => {
    const place = { school: "S1", grade: 7, class: "7-3" } as const;
    const added = pupilsToAdd(
      numbered({ pupil: "P1", ...place }, { pupil: "P2", ...place }, { pupil: "P3", ...place, grade: 8 }),
      basis,
    );
    expect(added.classes).toEqual([{ id: "7-3", school: "S1", grade: 7 }]);
    expect(added.leftOut.map(({ row }) => row)).toEqual([4]);
  });

  it("are enrolled in no class of which nobody tells school and grade, which is told by row and field", () => {
    const list = numbered(
      { pupil: "P1", grade: 7, class: "7-3" },
      { pupil: "P2", school: "S1", class: "7-4" },
      { pupil: "P3", class: "7-3" },
    );
    const added = pupilsToAdd(list, basis);
    expect(added.leftOut.map(({ row, field, says }) => [row, field, says.zh])).toEqual([
      [2, "school", "班级“7-3”没有学校（学校标识码），未登记入班。"],
      [3, "grade", "班级“7-4”没有年级，未登记入班。"],
      [4, "school", "班级“7-3”没有学校（学校标识码），未登记入班。"],
    ]);
    expect(added.pupils.map(({ id }) => id)).toEqual(["P1", "P2", "P3"]);
    const world = { recordsFrom: "2025-09-01", schools: [{ id: "S1" }], ...added } as const;
    expect(createWorld(world).timelines.size).toBe(3);
    // One school's list: its class is told by one row, and holds for the others.
    const told = pupilsToAdd(list, { ...basis, schoolOf: () => "S1" });
    expect(told.classes).toEqual([{ id: "7-3", school: "S1", grade: 7 }]);
    expect(told.leftOut.map(({ row, field }) => [row, field])).toEqual([[3, "grade"]]);
    expect(told.events.map(({ id }) => id)).toEqual(["roll:2:enrolled", "roll:4:enrolled"]);
  });

  it("have the guardians of the list, and not those of the family who are none", () => {
    const row: PupilRow = {
      pupil: "P1",
      class: "7-3",
      guardian1Name: "王某",
      guardian1Relation: "father",
      guardian1IsGuardian: false,
      guardian2: "G7",
      guardian2Relation: "grandparent",
      guardian3Name: "李某",
    };
    const added = pupilsToAdd(numbered(row), basis);
    expect(added.pupils).toEqual([{ id: "P1", guardians: [{ id: "G7", relation: "grandparent" }] }]);
    expect(added.particulars).toEqual([{ pupil: "P1", guardians: [{ id: "G7" }, { id: "P1/g3", name: "李某" }] }]);
  });

  it("say whether they are left behind, by how many parents or not", () => {
    const said = (["no", "oneParentAway", "bothParentsAway", "yes", "unknown"] as const).map((leftBehind, i) => ({
      pupil: `P${i}`,
      leftBehind,
    }));
    const { events } = pupilsToAdd(numbered(...said), basis);
    expect(events.map((event) => (event.kind === "fact" ? event.value : ""))).toEqual([
      false,
      true,
      true,
      true,
      "unknown",
    ]);
  });
});

describe("pupils of a world that are listed", () => {
  const base = { recordedOn: "2025-09-02", pupil: "P1" } as const;

  it("stand in the class of their last enrolment that counts, and in none once they left", () => {
    const first = { ...base, id: "1", kind: "enrolled", class: "7-3", occurredOn: "2025-09-01" } as const;
    const wrong = { ...base, id: "2", kind: "enrolled", class: "7-9", occurredOn: "2025-09-03" } as const;
    const gone = {
      id: "3",
      kind: "retraction",
      supersedes: "2",
      reason: "x",
      occurredOn: "2025-09-04",
      recordedOn: "2025-09-04",
    } as const;
    const left = { ...base, id: "4", kind: "left", reason: "died", occurredOn: "2025-10-01" } as const;
    const classes = [{ id: "7-3", school: "S1", grade: 7 }];
    const listed = (...events: Parameters<typeof pupilRows>[0]["events"]) =>
      pupilRows({ pupils: [{ id: "P1" }], classes, events }).rows;
    expect(listed(first, wrong, gone)).toEqual([
      { pupil: "P1", school: "S1", grade: 7, class: "7-3", enrolledOn: "2025-09-01" },
    ]);
    expect(listed(first, left)).toEqual([{ pupil: "P1" }]);
  });

  it("are named where they have more guardians than a row has room for", () => {
    const guardians = ["a", "b", "c", "d", "e"].map((id) => ({ id, relation: "otherRelative" as const }));
    const { rows, moreGuardians } = pupilRows({ pupils: [{ id: "P1", guardians }], classes: [], events: [] });
    expect(moreGuardians).toEqual(["P1"]);
    expect(rows[0]?.guardian4).toBe("d");
  });
});

describe("pupils as people write them", () => {
  const cell = pupilCell({
    pupils: [
      { pupil: "P1", name: "王某某", identityNumber: boy },
      { pupil: "P2", name: "李某某", registerNumber: "L370100201304010417" },
      { pupil: "P3", name: "李 某某" },
    ],
  });

  it.each(["P1", " 王 某某", boy.toLowerCase()])("are found by %j", (written) =>
    expect(cell.read(written)).toEqual({ kind: "value", value: "P1" }),
  );

  it("are a fault where two fit or none", () => {
    expect(cell.read("l370100201304010417")).toEqual({ kind: "value", value: "P2" });
    expect(cell.read("李某某")).toMatchObject({ kind: "fault", expected: { zh: expect.stringContaining("多名学生") } });
    expect(["张某某", "", true].map((written) => cell.read(written).kind)).toEqual(["fault", "fault", "fault"]);
  });

  it("take the place of a column", () => {
    const mapping = { ...statusMapping, pupil: { ...statusMapping.pupil, headers: ["姓名"], cell } };
    const read = importStatusChanges(recordRows([{ 姓名: "王某某", 异动类别: "死亡", 异动日期: 20251013 }]), mapping);
    expect(read.rows[0]?.value).toEqual({ pupil: "P1", change: "死亡", on: "2025-10-13" });
  });
});

describe("a host's own mapping", () => {
  it("is made by spreading, and gives the host's own fields", () => {
    const mapping = { ...ownPupilMapping, blood: { label: { zh: "血型", en: "blood group" }, cell: textCell } };
    const read = importPupils<PupilRow & { readonly blood?: string }>(
      recordRows([{ pupil: "P1", 血型: "O" }]),
      mapping,
      {
        check: (row, tell) =>
          row.blood === "O"
            ? tell("blood", { zh: "已核对的血型", en: "a group that was checked" }, "check")
            : undefined,
      },
    );
    expect(read.rows).toEqual([{ row: 2, value: { pupil: "P1", blood: "O" } }]);
    expect(read.problems).toMatchObject([{ row: 2, column: 2, field: "blood", level: "check" }]);
  });
});

describe("labels", () => {
  it.each([
    ["duplicates", duplicateKindLabels],
    ["papers", identityDocumentLabels],
    ["left behind", leftBehindLabels],
  ])("of %s tell each apart, in Chinese and in English", (_, table) => {
    const labels = Object.values(table);
    expect(new Set(labels.map(({ zh }) => zh)).size).toBe(labels.length);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
    for (const { zh, en } of labels) {
      expect(zh).toMatch(/^\p{Script=Han}+$/u);
      expect(en).toMatch(/^[A-Za-z][\w ]*$/);
    }
  });
});
