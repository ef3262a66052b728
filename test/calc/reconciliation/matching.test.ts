import { describe, expect, it } from "vitest";
import type { MatchKey } from "../../../src/calc/reconciliation/options.js";
import { safeReconcile } from "../../../src/calc/reconciliation/reconcile.js";
import { alike, compare, family, found, household, numberOf, open, options, wrongNumberOf } from "./lists.js";

const second = { ...alike, name: "乙" };
const [h1, h2] = [
  { id: "h1", ...alike },
  { id: "h2", ...second },
];
const entry = { id: "r1", school: "S1" };
const unseen = { attendanceCovers: [] };

describe("a checked identity number", () => {
  it("matches first, whatever else differs, with 15 and 18 digits alike", () => {
    const old = "110105491231002";
    const grown = { schoolAge: { from: 6, to: 99, countedOn: "2025-08-31" } } as const;
    const lists = {
      household: [{ id: "h", identityNumber: "11010519491231002x", name: "甲" }],
      schoolRegister: [{ ...entry, identityNumber: old, name: "乙" }],
    };
    expect(found(lists, { ...unseen, ...grown })).toEqual([]);
    expect(compare(lists, unseen).quality.household?.matchedBy).toEqual([
      { key: "identityNumber", rows: 1 },
      { key: "family", rows: 0 },
    ]);
  });

  it("that differs keeps two apart, however alike they are", () => {
    const lists = {
      household: [{ ...h1, identityNumber: numberOf(1) }],
      schoolRegister: [{ ...entry, ...alike, identityNumber: numberOf(2) }],
    };
    expect(found(lists, unseen)).toEqual(["neverEnrolled h1"]);
  });

  it("that is wrong counts as none: the child is matched by a weaker key, and the fault told", () => {
    const lists = {
      household: [{ ...h1, identityNumber: wrongNumberOf(1) }],
      schoolRegister: [{ ...entry, ...alike, identityNumber: numberOf(1) }],
    };
    const { findings, issues, quality } = compare(lists, unseen);
    expect(findings).toEqual([]);
    expect(issues).toMatchObject([{ list: "household", row: 0, field: "identityNumber" }]);
    expect(quality.household).toMatchObject({
      rows: 1,
      faulty: 1,
      leftOut: 0,
      checkedNumber: 0,
      wrongNumber: { checkDigit: 1 },
      matchedBy: [
        { key: "identityNumber", rows: 0 },
        { key: "family", rows: 1 },
      ],
    });
  });

  it("leads on from a list that has it to one that has only weaker keys", () => {
    const lists = {
      household: [{ id: "h", identityNumber: numberOf(1) }],
      schoolRegister: [{ ...entry, ...alike, identityNumber: numberOf(1) }],
      exits: [{ id: "e", ...alike, kind: "graduated", occurredOn: "2025-07-01" }],
    } as const;
    expect(found(lists)).toEqual([]);
  });

  it("is not believed where the register number says another", () => {
    const row = { ...entry, identityNumber: numberOf(1), registerNumber: `G${numberOf(2)}` };
    const { quality, issues } = compare({ schoolRegister: [row] });
    expect(quality.schoolRegister).toMatchObject({ checkedNumber: 0, wrongNumber: { contradictory: 1 } });
    expect(issues).toMatchObject([{ field: "registerNumber" }]);
  });
});

describe("a weaker key", () => {
  it("matches who alone agrees in all its fields, and says how far it is trusted", () => {
    const lists = { household: [h1], schoolRegister: [{ ...entry, ...alike }], poverty: [{ ...alike, id: "p1" }] };
    const [, inNeed] = compare(lists).findings;
    expect(inNeed).toMatchObject({
      kind: "outOfSchoolInPoverty",
      matchedBy: { key: "family", confidence: family.confidence },
    });
    expect(inNeed?.says).toMatchObject({
      zh: expect.stringContaining("可信度98.50%"),
      en: expect.stringContaining("stated confidence 98.50 %"),
    });
  });

  it("repeats the host's words where it has no figure", () => {
    const lists = { schoolRegister: [{ ...entry, ...alike }], poverty: [{ ...alike, id: "p1" }] };
    expect(compare(lists, { keys: [household] }).findings[1]?.says.zh).toContain("未抽查");
  });

  it("takes no notice of width, capitals, spaces and dots", () => {
    const [a, b] = ["阿依·古丽ａ", " 阿依 • 古丽A"].map((name) => ({ ...alike, name }));
    expect(found({ household: [{ id: "h", ...a }], schoolRegister: [{ ...entry, ...b }] }, unseen)).toEqual([]);
  });

  it("is used in the order declared: what a stronger one decides, a weaker one cannot undo", () => {
    const lists = {
      household: [h1, h2],
      schoolRegister: [{ ...entry, ...alike }],
    };
    expect(found(lists, { ...unseen, keys: [family, household] })).toEqual(["neverEnrolled h2"]);
  });

  it("needs all its fields", () => {
    const { guardianPhone: _, ...partly } = alike;
    expect(
      found(
        { household: [{ id: "h", ...partly, identityNumber: numberOf(1) }], schoolRegister: [{ ...entry, ...partly }] },
        unseen,
      ),
    ).toEqual(["neverEnrolled h"]);
  });

  it("may be a field of the host's own, and the register number", () => {
    const keys: readonly MatchKey[] = [
      { id: "register", fields: ["registerNumber"], confidence: { numerator: 1, denominator: 1 } },
      { id: "card", fields: ["more.card"], confidence: { numerator: 9, denominator: 10 } },
    ];
    const card = { more: { card: "7" } };
    const schoolRegister = [{ ...entry, registerNumber: "J370100201509010017", ...card }];
    expect(
      found(
        { schoolRegister, attendance: [{ id: "a", school: "S1", registerNumber: "j370100201509010017" }] },
        { keys },
      ),
    ).toEqual([]);
    expect(found({ schoolRegister, attendance: [{ id: "a", school: "S1", ...card }] }, { keys })).toEqual([]);
  });

  it.each([
    ["no field", []],
    ["the name alone", ["name"]],
    ["the name alone, twice", ["name", "name"]],
    ["name and sex", ["name", "sex"]],
    ["no field of a child", ["hobby"]],
  ])("is refused with %s", (_name, fields) => {
    const keys = [{ ...family, fields }] as never;
    expect(safeReconcile({}, { ...options, keys })).toMatchObject({ ok: false, issues: [{ path: "keys[0].fields" }] });
    expect(() => compare({}, { keys })).toThrow(/^invalid-input: keys\[0\]\.fields/);
  });

  it("is refused without an id of its own, or with a confidence that is none", () => {
    const refused = (...keys: readonly unknown[]): readonly string[] => {
      const made = safeReconcile({}, { ...options, keys: keys as never });
      return made.ok ? [] : made.issues.map(({ path }) => path);
    };
    expect(refused(family, family)).toEqual(["keys[1].id"]);
    expect(refused({ ...family, id: "identityNumber" })).toEqual(["keys[0].id"]);
    for (const confidence of [
      undefined,
      0.9,
      { numerator: 3, denominator: 2 },
      { numerator: 0, denominator: 0 },
      { zh: "高" },
    ])
      expect(refused({ ...family, confidence })).toEqual(["keys[0].confidence"]);
    expect(refused({ ...family, confidence: { numerator: 1n, denominator: 1n } })).toEqual([]);
  });
});

describe("a key that fits several", () => {
  const twins = { ...unseen, keys: [household] };

  it("matches nobody, and is told with all that it fits", () => {
    const lists = { household: [h1, h2], schoolRegister: [{ ...entry, ...alike }] };
    expect(found(lists, twins)).toEqual(["ambiguous h1 h2 r1"]);
    expect(open(lists, twins)).toEqual([
      "neverEnrolled h1: ambiguous",
      "neverEnrolled h2: ambiguous",
      "enrolledButAbsent r1: notCovered",
    ]);
    expect(compare(lists, twins).quality.household).toMatchObject({ ambiguous: 2, unmatched: 0 });
  });

  it("does not give the second twin what is left over when the first was matched by number", () => {
    const lists = {
      household: [
        { ...h1, identityNumber: numberOf(1) },
        { ...h2, identityNumber: numberOf(2) },
      ],
      schoolRegister: [
        { ...entry, identityNumber: numberOf(1), ...alike },
        { ...entry, id: "r2", ...second },
      ],
    };
    expect(found(lists, twins)).toEqual(["ambiguous h1 h2 r1 r2"]);
    expect(open(lists, twins)).toContain("neverEnrolled h2: ambiguous");
  });

  it("leaves no doubt where the other's record is taken by number", () => {
    const lists = {
      household: [{ ...h1, identityNumber: numberOf(1) }, h2],
      schoolRegister: [{ ...entry, identityNumber: numberOf(1), ...alike }],
    };
    expect(found(lists, twins)).toEqual(["neverEnrolled h2"]);
  });

  it("leaves a transfer, an attendance and a return open too", () => {
    const exits = [{ id: "e", ...alike, kind: "transferOut", occurredOn: "2025-03-01", school: "S1" }] as const;
    const schoolRegister = [
      { ...entry, ...alike, school: "S2" },
      { ...entry, id: "r2", ...second, school: "S2" },
    ];
    expect(open({ schoolRegister, exits }, { keys: [household] })).toContain("transferredNowhere e: ambiguous");
    const attendance = [{ id: "a", school: "S2", ...alike }];
    expect(open({ schoolRegister, attendance }, { keys: [household] })).toEqual([
      "enrolledButAbsent r1: ambiguous",
      "enrolledButAbsent r2: ambiguous",
      "attendingUnregistered a: ambiguous",
    ]);
    const expired = [
      { id: "e", ...alike, kind: "suspension", occurredOn: "2025-03-01", expiresOn: "2025-08-31" },
    ] as const;
    expect(
      open(
        { attendance: [...attendance, { id: "a2", school: "S2", ...second }], exits: expired },
        { keys: [household] },
      ),
    ).toContain("suspensionExpired e: ambiguous");
  });

  it("never makes two entries of one register one child", () => {
    const schoolRegister = [
      { ...entry, ...alike },
      { ...entry, id: "r2", ...alike, school: "S2" },
    ];
    expect(found({ schoolRegister }, unseen)).toEqual([]);
    expect(found({ household: [h1], schoolRegister }, unseen)).toEqual(["ambiguous h1 r1 r2"]);
  });

  it("is told once, by the strongest of several keys that fit the same records", () => {
    const lists = { household: [h1, { ...h1, id: "h3" }], schoolRegister: [{ ...entry, ...alike }] };
    const told = compare(lists, { ...unseen, keys: [family, household] }).findings;
    expect(told).toMatchObject([{ kind: "ambiguous", matchedBy: { key: "family" } }]);
  });

  it("matches nobody when two of its values want the same child", () => {
    const card = (value: string) => ({ more: { card: value } });
    const keys: readonly MatchKey[] = [
      { id: "card", fields: ["more.card"], confidence: { numerator: 9, denominator: 10 } },
    ];
    const lists = {
      household: [
        { id: "h1", ...card("1") },
        { id: "h2", ...card("2") },
      ],
      schoolRegister: [{ id: "r1", school: "S1", identityNumber: numberOf(1), ...card("1") }],
      attendance: [{ id: "a1", school: "S1", identityNumber: numberOf(1), ...card("2") }],
    };
    expect(found(lists, { keys })).toEqual(["ambiguous h1 r1", "ambiguous h2 a1"]);
  });
});
