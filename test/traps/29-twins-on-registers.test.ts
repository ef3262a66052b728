import { describe, expect, it } from "vitest";
import { checkRegisterNumber } from "../../src/model/register-number.js";
import {
  alike,
  compare,
  family,
  found,
  household,
  numberOf,
  open,
  wrongNumberOf,
} from "../calc/reconciliation/lists.js";

const byFamily = { keys: [household], attendanceCovers: [] };
const [elder, younger] = [
  { ...alike, identityNumber: numberOf(1) },
  { ...alike, identityNumber: numberOf(2) },
];

describe("twins on registers", () => {
  it("are two children by their numbers: the one at school does not hide the one who is not", () => {
    const lists = {
      household: [
        { id: "h1", ...elder },
        { id: "h2", ...younger },
      ],
      schoolRegister: [{ id: "r1", school: "S1", ...elder }],
    };
    expect(found(lists, byFamily)).toEqual(["neverEnrolled h2"]);
  });

  it("are not told apart by what they share: neither is matched, and it is said so", () => {
    const lists = {
      household: [
        { id: "h1", ...alike },
        { id: "h2", ...alike, name: "乙" },
      ],
      schoolRegister: [{ id: "r1", school: "S1", ...alike, name: "丙" }],
    };
    expect(found(lists, byFamily)).toEqual(["ambiguous h1 h2 r1"]);
    expect(open(lists, byFamily).filter((one) => one.endsWith("ambiguous"))).toHaveLength(2);
  });

  it("are not made one by a slip in the number of one", () => {
    const lists = {
      household: [
        { id: "h1", ...elder },
        { id: "h2", ...alike, identityNumber: wrongNumberOf(2) },
      ],
      schoolRegister: [{ id: "r1", school: "S1", ...elder }],
    };
    expect(found(lists, { ...byFamily, keys: [family, household] })).toEqual(["neverEnrolled h2"]);
  });
});

describe("numbers of registers", () => {
  it("are one in 15 and 18 digits, with X or x, and behind a G", () => {
    const written = [
      { identityNumber: "110105491231002" },
      { identityNumber: "11010519491231002x" },
      { registerNumber: "G11010519491231002X" },
      { registerNumber: "g11010519491231002x" },
    ];
    for (const one of written) {
      for (const other of written) {
        const lists = { household: [{ id: "h", ...one }], schoolRegister: [{ id: "r", school: "S1", ...other }] };
        expect(compare(lists, { keys: [] }).quality.household?.matchedBy).toEqual([{ key: "identityNumber", rows: 1 }]);
      }
    }
  });

  it("with a wrong check digit behind a G match nobody by number", () => {
    expect(checkRegisterNumber(`G${wrongNumberOf(1)}`).ok).toBe(false);
    const schoolRegister = [{ id: "r", school: "S1", registerNumber: `G${wrongNumberOf(1)}` }];
    const { quality } = compare({ household: [{ id: "h", ...elder }], schoolRegister }, { keys: [] });
    expect(quality.schoolRegister).toMatchObject({ wrongNumber: { checkDigit: 1 }, unmatched: 1 });
  });
});
