import { describe, expect, it } from "vitest";
import { createWorld } from "../../../src/model/create-world.js";
import { BaoxueError } from "../../../src/model/errors.js";
import type { Directory } from "../../../src/model/particulars.js";
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

  it("is refused where a directory says what no paper could print", () => {
    const saying = (more: object) => refusedAt(withDirectory({ pupils: [{ pupil: "P01", ...more }] }));
    expect(saying({ name: 5 })).toBe("directory.pupils[0].name");
    expect(saying({ phone: null })).toBe("directory.pupils[0].phone");
    expect(saying({ guardians: {} })).toBe("directory.pupils[0].guardians");
    expect(saying({ guardians: [null] })).toBe("directory.pupils[0].guardians[0]");
    expect(saying({ guardians: [{ id: "G1", name: 5 }] })).toBe("directory.pupils[0].guardians[0].name");
    expect(saying({ name: undefined, guardians: [{ id: "G1", phone: undefined }] })).toBe("nothing was refused");
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
