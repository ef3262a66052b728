import { describe, expect, it } from "vitest";
import type { ChildExit } from "../../../src/calc/reconciliation/lists.js";
import { reconcile } from "../../../src/calc/reconciliation/reconcile.js";
import { alike, compare, found, numberOf, open, options } from "./lists.js";

const one = { identityNumber: numberOf(1) };
const h = { id: "h", ...one };
const r = { id: "r", school: "S1", ...one };
const a = { id: "a", school: "S1", ...one };
const exit = (kind: ChildExit["kind"], more: Partial<ChildExit> = {}): ChildExit => ({
  id: "e",
  ...one,
  kind,
  occurredOn: "2025-03-01",
  ...(kind === "transferOut" ? { school: "S1" } : {}),
  ...more,
});
const leave = (kind: "deferral" | "suspension", expiresOn: ChildExit["expiresOn"]): ChildExit =>
  exit(kind, expiresOn === undefined ? {} : { expiresOn });

describe("a child that is on every register", () => {
  it("raises nothing", () => {
    const { findings, unknown, issues, notCompared } = compare({
      household: [h],
      schoolRegister: [r],
      attendance: [a],
    });
    expect({ findings, unknown, issues, notCompared }).toEqual({
      findings: [],
      unknown: [],
      issues: [],
      notCompared: [],
    });
  });
});

describe("never enrolled (失学)", () => {
  it("is a child of school age on the household register, and on no school's", () => {
    expect(compare({ household: [h] }).findings).toEqual([
      {
        kind: "neverEnrolled",
        records: [{ list: "household", id: "h" }],
        lookedForBy: ["identityNumber"],
        says: {
          zh: "户籍h：按出生日期为10周岁，属义务教育年龄，学籍和在校名单中均未见对应记录；请核实",
          en: "household register h: aged 10 and of school age, and no entry in the school register or the attendance list was recognised as this child's; to be checked",
        },
      },
    ]);
  });

  it("is also a child whom only the poverty or the disability list knows", () => {
    expect(found({ poverty: [{ ...h, id: "p" }] })).toEqual(["neverEnrolled p", "outOfSchoolInPoverty p"]);
    expect(found({ disability: [{ ...h, id: "d" }] })).toEqual(["neverEnrolled d", "outOfSchoolWithDisability d"]);
  });

  it.each([
    ["2019-08-31", 1],
    ["2019-09-01", 0],
    ["2009-09-01", 1],
    ["2009-08-31", 0],
  ] as const)("asks only for school age: born on %s, %i", (bornOn, times) => {
    expect(found({ household: [{ id: "h", identityNumber: numberOf(1, bornOn) }] })).toHaveLength(times);
  });

  it("counts age on the day that the host gives, from the age that it gives", () => {
    const seven = { schoolAge: { from: 7, to: 15, countedOn: "2025-08-31" } } as const;
    const household = [{ id: "h", identityNumber: numberOf(1, "2018-09-01") }];
    expect([found({ household }), found({ household }, seven)]).toEqual([["neverEnrolled h"], []]);
  });

  it("says when it could look by weaker keys only", () => {
    const [told] = compare({ household: [{ id: "h", ...alike }] }).findings;
    expect(told).toMatchObject({ kind: "neverEnrolled", lookedForBy: ["family"] });
    expect(told?.says.en).toContain("without a checked identity number");
  });

  it.each(["graduated", "died", "movedAway"] as const)("is not one that has %s", (kind) => {
    expect(found({ household: [h], schoolRegister: [r], exits: [exit(kind)] })).toEqual([]);
    expect(found({ household: [h], exits: [exit(kind)] })).toEqual([]);
    expect(found({ household: [h], exits: [exit(kind, { occurredOn: "2025-10-11" })] })).toEqual(["neverEnrolled h e"]);
  });
});

describe("enrolled but absent (名在人不在)", () => {
  it("is a child on the register of a school that did not see it", () => {
    expect(found({ household: [h], schoolRegister: [r] })).toEqual(["enrolledButAbsent r"]);
    expect(found({ household: [h], schoolRegister: [r] }, { attendanceCovers: ["S1"] })).toEqual([
      "enrolledButAbsent r",
    ]);
  });

  it("stays open where the attendance list does not cover the school, or the entry names none", () => {
    expect(found({ schoolRegister: [r] }, { attendanceCovers: ["S2"] })).toEqual([]);
    expect(open({ schoolRegister: [r] }, { attendanceCovers: ["S2"] })).toEqual(["enrolledButAbsent r: notCovered"]);
    const nowhere = { id: "r", ...one } as never;
    expect(open({ schoolRegister: [nowhere] }, { attendanceCovers: ["S1"] })).toEqual([
      "enrolledButAbsent r: notCovered",
    ]);
  });

  it("is not asked where no attendance list was given", () => {
    const { findings, notCompared } = reconcile({ household: [h], schoolRegister: [r] }, options);
    expect(findings).toEqual([]);
    expect(notCompared).toContainEqual({ kind: "enrolledButAbsent", missing: ["attendance"] });
  });
});

describe("attendance without a place on that register", () => {
  it("is found where the child is on no register, and then the child is not out of school", () => {
    expect(found({ household: [h], attendance: [a] })).toEqual(["attendingUnregistered a"]);
  });

  it("is found where the child is on another school's", () => {
    expect(found({ schoolRegister: [r], attendance: [{ ...a, school: "S2" }] })).toEqual(["attendingElsewhere r a"]);
    expect(compare({ schoolRegister: [r], attendance: [{ ...a, school: "S2" }] }).findings[0]).toMatchObject({
      matchedBy: { key: "identityNumber" },
    });
  });
});

describe("enrolled twice (重复学籍)", () => {
  it.each([
    ["S2", "at 2 schools"],
    ["S1", "at one school"],
  ])("is two entries of one number, the second at %s", (school, where) => {
    const twice = { schoolRegister: [r, { ...r, id: "r2", school }], attendance: [a] };
    expect(found(twice)).toEqual(["enrolledTwice r r2"]);
    expect(compare(twice).findings[0]?.says.en).toContain(where);
  });

  it("is seen by the identity number behind a G too", () => {
    const entry = { id: "r2", school: "S2", registerNumber: `G${numberOf(1)}` };
    expect(found({ schoolRegister: [r, entry], attendance: [a] })).toEqual(["enrolledTwice r r2"]);
  });
});

describe("deferral and suspension (延缓入学、休学)", () => {
  it("is told while it runs, and is no dropout", () => {
    const poverty = [{ ...h, id: "p" }];
    expect(found({ household: [h], poverty, exits: [leave("deferral", "2025-10-10")] })).toEqual(["deferred e"]);
    expect(found({ schoolRegister: [r], poverty, exits: [leave("suspension", "2025-10-10")] })).toEqual([
      "suspended r e",
    ]);
  });

  it("is a finding of its own once it has expired, with the day", () => {
    expect(compare({ household: [h], exits: [leave("deferral", "2025-10-09")] }).findings).toMatchObject([
      { kind: "deferralExpired", expiresOn: "2025-10-09" },
    ]);
    expect(found({ schoolRegister: [r], exits: [leave("suspension", "2025-10-09")] })).toEqual([
      "suspensionExpired r e",
    ]);
    expect(
      found({ schoolRegister: [r], exits: [leave("suspension", "2025-10-09")] }, { attendanceCovers: [] }),
    ).toEqual(["suspensionExpired r e"]);
  });

  it("is renewed by a later one", () => {
    const renewed = { ...leave("suspension", "2026-08-31"), id: "e2", occurredOn: "2025-09-01" } as const;
    for (const exits of [
      [leave("suspension", "2025-08-31"), renewed],
      [renewed, leave("suspension", "2025-08-31")],
    ])
      expect(found({ schoolRegister: [r], exits })).toEqual(["suspended r e2"]);
  });

  it("is the one of the two that runs longer", () => {
    const both = (deferral: "2025-08-31" | "2026-08-31", suspension: "2025-08-31" | "2026-08-31"): readonly string[] =>
      found({ household: [h], exits: [leave("suspension", suspension), { ...leave("deferral", deferral), id: "d" }] });
    expect(both("2026-08-31", "2025-08-31")).toEqual(["deferred d"]);
    expect(both("2025-08-31", "2026-08-31")).toEqual(["suspended e"]);
  });

  it("is over when the child is back", () => {
    expect(found({ schoolRegister: [r], attendance: [a], exits: [leave("suspension", "2025-10-09")] })).toEqual([]);
    expect(
      found({ household: [h], schoolRegister: [r], attendance: [a], exits: [leave("deferral", "2025-10-09")] }),
    ).toEqual([]);
    const back = { ...r, enteredOn: "2025-09-01" } as const;
    expect(found({ schoolRegister: [back], exits: [leave("suspension", "2025-08-31")] })).toEqual([
      "enrolledButAbsent r e",
    ]);
  });

  it("leaves it open where no last day is on record", () => {
    expect(open({ household: [h], exits: [leave("deferral", undefined)] })).toEqual(["neverEnrolled h e: unclearExit"]);
    expect(found({ household: [h], exits: [leave("deferral", undefined)] })).toEqual([]);
  });
});

describe("age (年龄)", () => {
  it("is told on a register, outside the range, and stays open without a birthday", () => {
    const of = (bornOn: `${number}-${number}-${number}`): readonly string[] => {
      const number = { identityNumber: numberOf(1, bornOn) };
      return found({ schoolRegister: [{ ...r, ...number }], attendance: [{ ...a, ...number }] });
    };
    expect([of("2009-08-31"), of("2009-09-01"), of("2019-08-31"), of("2019-09-01")]).toEqual([
      ["ageOutOfRange r"],
      [],
      [],
      ["ageOutOfRange r"],
    ]);
    const nameless = { more: { card: "7" } };
    const keys = [{ id: "card", fields: ["more.card"], confidence: { numerator: 1, denominator: 2 } }] as const;
    const lists = {
      household: [{ id: "h2", ...nameless }],
      schoolRegister: [{ id: "r", school: "S1", ...nameless }],
      attendance: [{ id: "a", school: "S1", ...nameless }],
    };
    expect([found(lists, { keys }), open(lists, { keys })]).toEqual([[], ["ageOutOfRange r: noBirthday"]]);
    expect(open({ household: lists.household }, { keys })).toEqual(["neverEnrolled h2: noBirthday"]);
  });

  it("is counted by full years: born on 29 February, on 1 March", () => {
    const household = [{ id: "h", identityNumber: numberOf(1, "2012-02-29") }];
    const on = (countedOn: "2018-02-28" | "2018-03-01"): readonly string[] =>
      found({ household }, { schoolAge: { from: 6, to: 15, countedOn } });
    expect([on("2018-02-28"), on("2018-03-01")]).toEqual([[], ["neverEnrolled h"]]);
  });
});

describe("who seems out of school, against those in need (三比对)", () => {
  const poverty = [{ ...h, id: "p" }];
  const disability = [{ ...h, id: "d" }];

  it("is a finding of its own, for each list, and says why", () => {
    expect(found({ schoolRegister: [r], poverty, disability })).toEqual([
      "enrolledButAbsent r",
      "outOfSchoolInPoverty r p",
      "outOfSchoolWithDisability r d",
    ]);
    expect(compare({ household: [h], poverty }).findings[1]).toMatchObject({
      because: "neverEnrolled",
      matchedBy: { key: "identityNumber" },
    });
  });

  it("is none where it stays open, or the child is at school", () => {
    expect(found({ schoolRegister: [r], poverty }, { attendanceCovers: [] })).toEqual([]);
    expect(found({ schoolRegister: [r], attendance: [a], poverty, disability })).toEqual([]);
  });
});

describe("a birthday on which the lists differ", () => {
  it("is not known", () => {
    const keys = [{ id: "card", fields: ["more.card"], confidence: { numerator: 1, denominator: 2 } }] as const;
    const card = { more: { card: "7" } };
    const lists = (bornOn: "2014-01-01" | "2014-01-02") => ({
      household: [{ id: "h", bornOn: "2014-01-01" as const, ...card }],
      poverty: [{ id: "p", bornOn, ...card }],
    });
    expect(found(lists("2014-01-01"), { keys })).toEqual(["neverEnrolled h p", "outOfSchoolInPoverty h p"]);
    expect(open(lists("2014-01-02"), { keys })).toEqual(["neverEnrolled h p: noBirthday"]);
  });
});

describe("the order of findings", () => {
  it("is by kind, then by list, then by id, then by what is said, whatever the order of rows", () => {
    const born = (order: number, year: number) => ({
      identityNumber: numberOf(order, `${year}-05-20` as "2015-05-20"),
    });
    const household = [
      { id: "h", ...born(2, 2012) },
      { id: "h", ...born(3, 2013) },
      { id: "g", ...born(4, 2014) },
    ];
    const disability = [{ id: "d", ...born(5, 2015) }];
    const said = compare({ household, disability }).findings;
    expect(said.map(({ records }) => records[0]?.id)).toEqual(["g", "h", "h", "d", "d"]);
    expect(compare({ household: [...household].reverse(), disability }).findings).toEqual(said);
  });
});

describe("what has nothing to be compared by", () => {
  it("stays open", () => {
    expect(open({ household: [{ id: "h", bornOn: "2015-05-20" }] })).toEqual(["neverEnrolled h: noKey"]);
    expect(open({ attendance: [{ id: "a", school: "S1" }] })).toEqual(["attendingUnregistered a: noKey"]);
    expect(open({ schoolRegister: [{ id: "r", school: "S1", bornOn: "2015-05-20" }] })).toEqual([
      "enrolledButAbsent r: noKey",
    ]);
  });
});
