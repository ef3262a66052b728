import { describe, expect, it } from "vitest";
import { createWorld } from "../../../src/model/create-world.js";
import { BaoxueError } from "../../../src/model/errors.js";
import type { Directory } from "../../../src/model/particulars.js";
import { childRow, missingOf } from "../../../src/reports/kit/child-row.js";
import { reportSource } from "../../../src/reports/source/make-report-source.js";
import { autumn2025 } from "../../support/worlds.js";
import { definitions } from "../support/definitions.js";
import { ledgerData, ledgerSource } from "../support/ledger-world.js";

/** The path of the first issue of what is thrown; anything but the library's own error is told as it is. */
function refusedAt(draw: () => unknown): unknown {
  try {
    draw();
  } catch (error) {
    return error instanceof BaoxueError ? error.issues[0]?.path : error;
  }
  return "nothing was refused";
}

const world = createWorld(ledgerData());
const withDirectory = (directory: unknown) => () =>
  reportSource({ world, asOf: "2025-10-31", calendar: autumn2025, directory: directory as Directory });

describe("what a host may hand in by mistake", () => {
  it("is refused where a directory names somebody twice, or is none", () => {
    const pupil = { pupil: "P01", name: "王某甲" };
    expect(refusedAt(withDirectory({ pupils: [pupil, { ...pupil, name: "王某乙" }] }))).toBe("directory.pupils[1]");
    expect(refusedAt(withDirectory({ pupils: [null] }))).toBe("directory.pupils[0]");
    expect(refusedAt(withDirectory({ officers: "none" }))).toBe("directory.officers");
    expect(refusedAt(withDirectory(null))).toBe("directory");
  });

  it.each([
    ["a name that is none", { name: 5 }, "name"],
    ["a sex that there is not", { sex: "M" }, "sex"],
    ["a field that every object has for a sex", { sex: "toString" }, "sex"],
    ["a household that there is not", { householdKind: 1 }, "householdKind"],
    ["a telephone number as a number", { phone: 13800000000 }, "phone"],
    ["nothing for its guardians", { guardians: null }, "guardians"],
    ["a guardian that is none", { guardians: [null] }, "guardians[0]"],
    ["a guardian without a number", { guardians: [{ name: "王某" }] }, "guardians[0].id"],
    ["a guardian's name that is no text", { guardians: [{ id: "G1", name: 5 }] }, "guardians[0].name"],
    ["a guardian's address that is no text", { guardians: [{ id: "G1", address: {} }] }, "guardians[0].address"],
  ] as const)("is refused where a child has %s", (_, entry, field) => {
    expect(refusedAt(withDirectory({ pupils: [{ pupil: "P01", ...entry }] }))).toBe(`directory.pupils[0].${field}`);
  });

  it("is refused where an officer or a body has no right name", () => {
    expect(refusedAt(withDirectory({ officers: [{ person: "t1", name: " " }] }))).toBe("directory.officers[0].name");
    expect(refusedAt(withDirectory({ officers: [{ person: "t1", post: 3 }] }))).toBe("directory.officers[0].post");
    expect(refusedAt(withDirectory({ bodies: [{ id: "S1" }] }))).toBe("directory.bodies[0].name");
    expect(refusedAt(withDirectory({ bodies: [{ id: "S1", name: "" }] }))).toBe("directory.bodies[0].name");
  });

  it("is taken where words are blank: they are not on record", () => {
    const guardians = [{ id: "G01", name: " ", address: " " }];
    const pupil = { pupil: "P01", name: " 　", sex: "unknown", homeAddress: "某村1号", phone: "", guardians };
    const draw = withDirectory({ pupils: [pupil], officers: [{ person: "t1" }], bodies: [{ id: "S1", name: "某校" }] });
    expect(refusedAt(draw)).toBe("nothing was refused");
    const child = draw().child("P01");
    expect(child && childRow(child, ["guardianAddress"]).values.guardianAddress).toBe("某村1号");
    expect(child && missingOf(childRow(child, ["name"]), ["name"]).map(({ field }) => field)).toEqual(["name"]);
  });

  it.each([
    ["options", undefined],
    ["options", null],
    ["options", 5],
    ["calendar", { calendar: null }],
    ["calendar", { calendar: undefined }],
    ["calendar", { calendar: {} }],
    ["calendar", { calendar: "autumn" }],
    ["daysAttended", { daysAttended: Number.NaN }],
    ["daysAttended", { daysAttended: 0 }],
    ["daysAttended", { daysAttended: null }],
    ["policy", { policy: null }],
    ["policy", { policy: {} }],
    ["assessment", { assessment: null }],
    ["assessment", { assessment: [] }],
    ["world", { world: null }],
    ["world", { world: {} }],
    ["asOf", { asOf: null }],
    ["knownOn", { knownOn: null }],
  ])("is refused at %s: %j", (path, wrong) => {
    const options = { world, asOf: "2025-10-31", calendar: autumn2025 };
    const given = typeof wrong === "object" && wrong !== null ? { ...options, ...wrong } : wrong;
    expect(refusedAt(() => reportSource(given as never))).toBe(path);
  });

  it.each(definitions)("is refused by $id where there is no scope or no subject", (definition) => {
    const source = ledgerSource();
    for (const scope of [null, undefined, 5])
      expect(refusedAt(() => definition.build(source, scope as never))).toBe("scope");
    for (const of of [null, undefined, "S1"])
      expect(refusedAt(() => definition.build(source, { of } as never))).toBe("of");
    expect(refusedAt(() => definition.build(source, { of: { kind: "planet", id: "S1" } } as never))).toBe("of.kind");
  });
});
