import { allRoles } from "baoxue";
import {
  type CellConverter,
  codeCell,
  dateCell,
  disabilityCodes,
  documentNumberCell,
  ethnicities,
  ethnicityCodes,
  gradeCell,
  idCell,
  identityNumberCell,
  idListCell,
  leftBehindCodes,
  momentCell,
  normalHeader,
  phoneCell,
  registerNumberCell,
  relationCodes,
  roleCell,
  sexCodes,
  statusChangeCell,
  statusChanges,
  textCell,
} from "baoxue/import";
import { describe, expect, it } from "vitest";

const valueOf = (cell: Pick<CellConverter<unknown>, "read">, given: string | number | boolean): unknown => {
  const read = cell.read(given);
  return read.kind === "value" ? read.value : read.kind;
};

describe("dates", () => {
  it.each([
    "2025-10-16",
    "20251016",
    "2025/10/16",
    "2025.10.16",
    "2025年10月16日",
    "２０２５－１０－１６",
    "2025-10-16 00:00:00",
    20251016,
    45946,
  ])("are read from %j", (given) => expect(valueOf(dateCell, given)).toBe("2025-10-16"));

  it.each(["2025-9-1", "2025/9/1", "2025年9月1日", "2025 年 9 月 1 日", 45901])(
    "are read from %j, with one digit",
    (given) => expect(valueOf(dateCell, given)).toBe("2025-09-01"),
  );

  it.each([
    "2025-02-30",
    "2025-10",
    "2025",
    2025,
    202510,
    "16/10/2025",
    "10-16",
    "2025-10/16",
    "45946",
    "2025-10-16 08:20",
    45946.5,
    true,
    "不详",
    -1,
    1e9,
  ])("are not guessed from %j", (given) => expect(valueOf(dateCell, given)).toBe("fault"));

  it("at the ends of what a serial number may be", () => {
    expect([20_000, 73_050].map((given) => valueOf(dateCell, given))).toEqual(["1954-10-03", "2099-12-31"]);
    expect([19_999, 73_051].map((given) => valueOf(dateCell, given))).toEqual(["fault", "fault"]);
  });

  it("carry a time where moments are asked for", () => {
    expect(
      ["2025-10-16T08:20", "2025/10/16 8:20:59", "2025年10月16日 08:20", 45946.347222].map((given) =>
        valueOf(momentCell, given),
      ),
    ).toEqual(Array.from({ length: 4 }, () => "2025-10-16T08:20"));
    expect([valueOf(momentCell, "2025-10-16 25:00"), valueOf(momentCell, 45946)]).toEqual(["fault", "2025-10-16"]);
  });
});

describe("numbers", () => {
  it("of identity are checked, whatever their width, and never taken from a cut number", () => {
    expect(valueOf(identityNumberCell, " 11010519491231002x ")).toBe("11010519491231002X");
    expect(valueOf(identityNumberCell, "110105491231002")).toBe("110105491231002");
    expect(["110105194912310021", "1.10105E+17", "无"].map((given) => valueOf(identityNumberCell, given))).toEqual(
      Array.from({ length: 3 }, () => "fault"),
    );
    expect(identityNumberCell.read(110105194912310000)).toMatchObject({
      expected: { en: expect.stringContaining("kept as text") },
    });
    expect(valueOf(documentNumberCell, "e１２３ 45")).toBe("E12345");
  });

  it("of the register are checked by their form", () => {
    expect(valueOf(registerNumberCell, "l370100201509010417")).toBe("L370100201509010417");
    expect(["G370100201509010417", "370100201509010417"].map((given) => valueOf(registerNumberCell, given))).toEqual([
      "fault",
      "fault",
    ]);
  });

  it("of telephones may be several, and are a number cell's digits", () => {
    expect(valueOf(phoneCell, 13800000000)).toBe("13800000000");
    expect(valueOf(phoneCell, "0531-00000000；１３８０００００００１")).toBe("0531-00000000、13800000001");
    expect(valueOf(phoneCell, "138xxxx0000")).toBe("fault");
  });

  it("of grades are known by any of their names; a year of entry is none", () => {
    expect([7, "7", "七年级", "初一", "7年级", "高一", "１"].map((given) => valueOf(gradeCell, given))).toEqual([
      7, 7, 7, 7, 7, 10, 1,
    ]);
    expect(["2019级", "13", "0", "学前班"].map((given) => valueOf(gradeCell, given))).toEqual(
      Array.from({ length: 4 }, () => "fault"),
    );
    for (let grade = 1; grade <= 12; grade += 1)
      expect(gradeCell.read(gradeCell.write(grade))).toEqual({ kind: "value", value: grade });
  });
});

describe("texts and ids", () => {
  it("keep what stands in them but blanks around", () => {
    expect(valueOf(textCell, "　王　某某（小）\n")).toBe("王　某某（小）");
    expect([valueOf(textCell, true), valueOf(textCell, 12.5), valueOf(textCell, "x".repeat(4001))]).toEqual([
      "fault",
      "12.5",
      "fault",
    ]);
  });

  it("of subjects hold no #", () => {
    expect([valueOf(idCell, "Ｐ０１"), valueOf(idCell, 101), valueOf(idCell, "P#1")]).toEqual(["P01", "101", "fault"]);
  });

  it("in lists stand once each", () => {
    expect([valueOf(idListCell, "P01、P02,P03;P04 P05"), valueOf(idListCell, "全勤"), valueOf(idListCell, 0)]).toEqual([
      ["P01", "P02", "P03", "P04", "P05"],
      [],
      [],
    ]);
    expect([valueOf(idListCell, "P01 P01"), valueOf(idListCell, "、")]).toEqual(["fault", "fault"]);
  });
});

describe("codes", () => {
  it("of sex: 0 and 9 are not known", () => {
    expect(["1", 2, 0, 9, "男性", "2-女", "未说明"].map((given) => valueOf(codeCell(sexCodes), given))).toEqual([
      "male",
      "female",
      "unknown",
      "unknown",
      "male",
      "female",
      "unknown",
    ]);
    expect([
      valueOf(codeCell(sexCodes), "3"),
      valueOf(codeCell(sexCodes), "1-女"),
      valueOf(codeCell(sexCodes), ""),
    ]).toEqual(["fault", "fault", "fault"]);
  });

  it("of left-behind children tell one parent from both", () => {
    expect([0, 1, 2, "双亲留守"].map((given) => valueOf(codeCell(leftBehindCodes), given))).toEqual([
      "no",
      "oneParentAway",
      "bothParentsAway",
      "bothParentsAway",
    ]);
  });

  it("of ethnic groups are 56, each by number and with or without 族", () => {
    const cell = codeCell(ethnicityCodes);
    expect(new Set(ethnicities).size).toBe(56);
    for (const [i, name] of ethnicities.entries()) {
      expect(
        [i + 1, String(i + 1).padStart(2, "0"), name, name.slice(0, -1)].map((given) => valueOf(cell, given)),
      ).toEqual([name, name, name, name]);
    }
  });

  it("of disability whose meaning was not seen are not taken", () => {
    expect(["无", "视力残疾", "3", 1].map((given) => valueOf(codeCell(disabilityCodes), given))).toEqual([
      false,
      true,
      "fault",
      "fault",
    ]);
  });

  it("of relations and offices", () => {
    expect([51, "母女", "外公", "兄", "非亲属"].map((given) => valueOf(codeCell(relationCodes), given))).toEqual([
      "father",
      "mother",
      "grandparent",
      "otherRelative",
      "other",
    ]);
    for (const role of allRoles)
      expect(roleCell().read(roleCell().write(role))).toEqual({ kind: "value", value: role });
    expect([valueOf(roleCell(), "ours:x"), valueOf(roleCell(), "班长"), valueOf(roleCell(), "toString")]).toEqual([
      "ours:x",
      "fault",
      "fault",
    ]);
  });

  it("of changes are read by code and by word", () => {
    expect(["11", 12, "21", "04-跳级", "延缓入学", "缓学"].map((given) => valueOf(statusChangeCell, given))).toEqual([
      "休学",
      "复学",
      "转学（转出）",
      "跳级",
      "延缓入学",
      "延缓入学",
    ]);
    expect(
      ["转学", "其他", "99", "11-复学", "77", "constructor"].map((given) => valueOf(statusChangeCell, given)),
    ).toEqual(Array.from({ length: 6 }, () => "fault"));
    for (const [word, { effect }] of Object.entries(statusChanges)) {
      expect(valueOf(statusChangeCell, statusChangeCell.write(word) ?? "")).toBe(
        effect.kind === "unclear" ? "fault" : word,
      );
    }
  });

  it("never mean two things by one word", () => {
    for (const table of [sexCodes, leftBehindCodes, ethnicityCodes, disabilityCodes, relationCodes]) {
      const words = table.flatMap((entry) => entry.words.map((word) => word.toLowerCase()));
      expect(words.length).toBe(new Set(words).size);
    }
  });
});

describe("headers", () => {
  it.each(["★身份证件号", "身份证件 号*", "身份证件号（必填）", "身份证件号\n", "身份证件号：", "＊身份证件号"])(
    "like %j are one",
    (header) => expect(normalHeader(header)).toBe("身份证件号"),
  );
});
