import { describe, expect, it } from "vitest";
import { reconcile, safeReconcile } from "../../../src/calc/reconciliation/reconcile.js";
import { BaoxueError } from "../../../src/model/errors.js";
import { alike, compare, found, numberOf, options, wrongNumberOf } from "./lists.js";

const one = { identityNumber: numberOf(1) };
const entry = { id: "r1", school: "S1" };

/** The issues of lists, as path and what was expected. */
function told(lists: unknown): readonly string[] {
  return compare(lists as never).issues.map(({ path }) => path);
}

describe("rows with something wrong in them", () => {
  it("are told by list, row and field", () => {
    expect(
      told({
        household: [
          { id: "", ...one },
          { id: "h2", bornOn: "2015-02-30" },
          { id: "h2", bornOn: "2025-10-11" },
          { id: "h4", ...one, bornOn: "2015-05-21" },
          { id: "h5", guardianPhone: 100 },
          null,
        ],
        schoolRegister: [{ id: "r1", ...one, enteredOn: "soon" }],
        attendance: [{ id: "a1", school: "", ...one }],
        exits: [
          { id: "e1", ...one, kind: "expelled", occurredOn: "2025-03-01" },
          { id: "e2", ...one, kind: "died" },
          { id: "e3", ...one, kind: "deferral", occurredOn: "2025-03-01", expiresOn: "2025-02-28" },
          { id: "e4", ...one, kind: "suspension", occurredOn: "2025-03-01" },
          { id: "e5", ...one, kind: "transferOut", occurredOn: "2025-13-01" },
        ],
      }),
    ).toEqual([
      "household[0].id",
      "household[1].bornOn",
      "household[2].bornOn",
      "household[2].id",
      "household[3].bornOn",
      "household[4].guardianPhone",
      "household[5]",
      "household[5].id",
      "schoolRegister[0].enteredOn",
      "schoolRegister[0].school",
      "attendance[0].school",
      "exits[0].kind",
      "exits[1].occurredOn",
      "exits[2].expiresOn",
      "exits[3].expiresOn",
      "exits[4].school",
      "exits[4].occurredOn",
    ]);
  });

  it("are kept unless the host says otherwise: what is wrong is taken as not said", () => {
    const household = [{ id: "h", bornOn: "2015-02-30", ...one }] as never;
    expect(found({ household })).toEqual(["neverEnrolled h"]);
    expect(compare({ household }).quality.household).toMatchObject({ rows: 1, faulty: 1, leftOut: 0 });
  });

  it("are left out, and counted, where the host says so; those with a wrong number are not", () => {
    const household = [
      { id: "h1", ...one, bornOn: "2015-02-30" },
      { id: "h2", ...alike, identityNumber: wrongNumberOf(2) },
    ] as never;
    const { findings, quality } = compare({ household }, { badRows: "exclude" });
    expect(findings).toMatchObject([{ kind: "neverEnrolled", records: [{ id: "h2" }] }]);
    expect(quality.household).toMatchObject({ rows: 2, faulty: 2, leftOut: 1, unmatched: 1 });
    expect(found({ household }, { badNumbers: "exclude" })).toEqual(["neverEnrolled h1"]);
  });

  it("stop the comparison where the host says so", () => {
    const household = [{ id: "h1", ...one, bornOn: "2015-02-30" }] as never;
    expect(safeReconcile({ household }, { ...options, badRows: "stop" })).toMatchObject({
      ok: false,
      issues: [{ path: "household[0].bornOn", value: "2015-02-30" }],
    });
    expect(safeReconcile({ household }, { ...options, badNumbers: "stop" }).ok).toBe(true);
    const wrong = [{ id: "h1", identityNumber: wrongNumberOf(1) }];
    expect(safeReconcile({ household: wrong }, { ...options, badNumbers: "stop" }).ok).toBe(false);
    expect(safeReconcile({ household: wrong }, { ...options, badRows: "stop" }).ok).toBe(true);
  });

  it("name a record without id by its place", () => {
    const household = [{ id: "h1", ...one, identityNumber: numberOf(2) }, one] as never;
    expect(found({ household })).toEqual(["neverEnrolled [1]", "neverEnrolled h1"]);
  });

  it("with an exit that cannot be judged by leave it open whether the child is out of school", () => {
    for (const kind of ["expelled", "died"]) {
      const exits = [{ id: "e", ...one, kind }] as never;
      const { findings, unknown } = compare({ schoolRegister: [{ ...entry, ...one }], exits });
      expect(findings).toEqual([]);
      expect(unknown).toMatchObject([{ kind: "enrolledButAbsent", reason: "unclearExit" }]);
    }
  });
});

describe("numbers", () => {
  it.each([
    ["1234", "shape"],
    [12, "shape"],
    ["110105201502300017", "birthday"],
    [wrongNumberOf(1), "checkDigit"],
    [numberOf(1, "2025-10-11"), "birthday"],
  ])("that are wrong are counted by what is wrong: %j, %s", (identityNumber, fault) => {
    const { quality } = compare({ household: [{ id: "h", identityNumber }] as never });
    expect(quality.household?.wrongNumber).toMatchObject({ [fault]: 1 });
    expect(quality.household).toMatchObject({ checkedNumber: 0, withoutNumber: 0 });
  });

  it("that are empty are none, and one that is right behind a G makes good for one that is wrong", () => {
    expect(compare({ household: [{ id: "h", identityNumber: "" }] }).quality.household).toMatchObject({
      withoutNumber: 1,
    });
    const row = { ...entry, identityNumber: wrongNumberOf(1), registerNumber: `G${numberOf(1)}` };
    expect(compare({ schoolRegister: [row] }).quality.schoolRegister).toMatchObject({ checkedNumber: 1, faulty: 1 });
  });

  it("of the register's own making say a birthday, and no identity", () => {
    const row = { ...entry, registerNumber: "J370100201509010017" };
    const { quality, issues } = compare({ schoolRegister: [row] });
    expect([quality.schoolRegister?.withoutNumber, issues]).toEqual([1, []]);
    const young = { ...entry, registerNumber: "L370100202309010017" };
    expect(found({ schoolRegister: [young], attendance: [] }, { attendanceCovers: [] })).toEqual(["ageOutOfRange r1"]);
  });
});

describe("options", () => {
  it.each([
    ["asOf", { asOf: "2025-02-30" }],
    ["schoolAge", { schoolAge: undefined }],
    ["schoolAge.from", { schoolAge: { from: -1, to: 15, countedOn: "2025-08-31" } }],
    ["schoolAge.to", { schoolAge: { from: 6, to: 5, countedOn: "2025-08-31" } }],
    ["schoolAge.countedOn", { schoolAge: { from: 6, to: 15 } }],
    ["attendanceCovers", { attendanceCovers: undefined }],
    ["keys", { keys: undefined }],
    ["keys[0]", { keys: [null] }],
    ["badRows", { badRows: "drop" }],
    ["badNumbers", { badNumbers: "drop" }],
  ])("have no default that decides: %s", (path, wrong) => {
    expect(safeReconcile({}, { ...options, ...wrong } as never)).toMatchObject({ ok: false, issues: [{ path }] });
  });

  it("and lists that are none are refused", () => {
    expect(() => reconcile({}, undefined as never)).toThrow(BaoxueError);
    expect(() => reconcile(undefined as never, options)).toThrow(/^invalid-input: lists/);
    expect(() => reconcile({ household: {} } as never, options)).toThrow(/^invalid-input: household/);
  });

  it("that give no list find nothing, and say what was not compared", () => {
    const { findings, notCompared, quality } = reconcile({}, options);
    expect([findings, quality]).toEqual([[], {}]);
    expect(notCompared).toContainEqual({ kind: "neverEnrolled", missing: ["household", "schoolRegister"] });
    expect(notCompared.map(({ kind }) => kind)).not.toContain("ambiguous");
  });
});
