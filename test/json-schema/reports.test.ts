import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReportHead, standardVisibility } from "../../src/index.js";
import { at, placesIn, replaced } from "./broken.js";
import { faultsOf, index, isValid, written } from "./published.js";
import { definitions, directory, drawnUp, indexed, source } from "./small-world.js";

/** The fields that every report must have: the compiler asks for all of them and no others. */
const heads: { readonly [K in keyof ReportHead as object extends Pick<ReportHead, K> ? never : K]-?: true } = {
  report: true,
  about: true,
  asOf: true,
  answers: true,
  missing: true,
};

const nonsense = { a: [[]] };

describe("the schemas of reports", () => {
  it("are there for every report, and for no other", () => {
    expect([...indexed.keys()].toSorted()).toEqual([...definitions.keys()].toSorted());
    for (const { name, use } of index.schemas)
      if (use === "report") expect([...indexed.values()].map(({ type }) => type)).toContain(name);
  });
});

describe.each([...definitions.keys()])("the schema of %s", (report) => {
  const { type, scopeType, scope, definition, value } = drawnUp(report);

  it("takes the report as it is drawn up, and what it is asked by", () => {
    expect(faultsOf(type, value)).toEqual([]);
    if (scopeType !== undefined) expect(faultsOf(scopeType, scope)).toEqual([]);
  });

  it("takes neither a head without a field nor one with a field of no meaning", () => {
    const plain = written(value) as Readonly<Record<string, unknown>>;
    expect(isValid(type, plain)).toBe(true);
    for (const field of Object.keys(heads))
      expect([field, isValid(type, replaced(written(plain), [field], nonsense))]).toEqual([field, false]);
    for (const field of Object.keys(heads)) {
      const { [field]: _, ...rest } = plain;
      expect([field, isValid(type, rest)]).toEqual([field, false]);
    }
    expect(isValid(type, { ...plain, colour: "red" })).toBe(false);
    expect(isValid(type, [plain])).toBe(false);
  });

  it("refuses it with nonsense in any one place, and with a field of no meaning in any of its objects", () => {
    const plain = written(value);
    expect(isValid(type, plain)).toBe(true);
    const places = placesIn(plain);
    fc.assert(
      fc.property(fc.nat({ max: places.length - 1 }), (which) => {
        const place = places[which] ?? [];
        const there = at(plain, place);
        expect([place, isValid(type, replaced(plain, place, nonsense))]).toEqual([place, false]);
        if (typeof there !== "object" || there === null || Array.isArray(there)) return;
        expect([place, isValid(type, replaced(plain, place, { ...there, colour: nonsense }))]).toEqual([place, false]);
      }),
    );
  });

  it("refuses it under the name of another report", () => {
    const plain = written(value);
    expect(isValid(type, plain)).toBe(true);
    expect(
      isValid(type, replaced(plain, ["report"], report === "dropoutLedger" ? "monthlyReport" : "dropoutLedger")),
    ).toBe(false);
    expect(isValid(type, replaced(plain, ["report"], ""))).toBe(false);
  });

  it("its papers, filled in and blank, are documents", () => {
    const viewer = { role: "school", at: "S1", purpose: "persuasion" } as const;
    const context = { reader: { viewer, policy: standardVisibility }, source };
    for (const paper of [definition.layout(value, context), definition.blank()]) {
      expect(faultsOf("ReportDocument", paper)).toEqual([]);
      expect(isValid("ReportDocument", { ...(written(paper) as object), colour: "red" })).toBe(false);
      const plain = written(paper);
      const places = placesIn(plain);
      fc.assert(
        fc.property(fc.nat({ max: places.length - 1 }), (which) => {
          const place = places[which] ?? [];
          expect([place, isValid("ReportDocument", replaced(plain, place, nonsense))]).toEqual([place, false]);
        }),
      );
    }
  });

  it("its line of the catalogue is an entry", () => {
    const { build: _build, layout: _layout, blank: _blank, ...entry } = definition;
    expect(faultsOf("ReportEntry", entry)).toEqual([]);
    expect(isValid("ReportEntry", { ...entry, id: undefined })).toBe(false);
  });
});

/** Where the counters of a report stand: in its totals, in its units, under the reasons. */
function countersIn(value: unknown): readonly (readonly string[])[] {
  return placesIn(value).filter((place) => {
    const table = place.at(-2);
    return typeof at(value, place) === "number" && (table === "counts" || table === "total" || table === "reasons");
  });
}

const counting = [...definitions.keys()].filter((report) => countersIn(written(drawnUp(report).value)).length > 0);

describe.each(counting)("the counters of %s", (report) => {
  const { type, value } = drawnUp(report);
  const plain = written(value);

  it("are whole numbers from 0", () => {
    for (const place of countersIn(plain)) {
      const taken = [0, 7, -1, 1.5].map((count) => isValid(type, replaced(plain, place, count)));
      expect([place, taken]).toEqual([place, [true, true, false, false]]);
    }
  });
});

describe("what reports are made of", () => {
  it("counters stand in most of those that count, and a difference may be below 0", () => {
    expect(counting).toEqual(expect.arrayContaining(["monthlyReport", "schoolYearStatistics", "attendanceReturn"]));
    const { value } = drawnUp("schoolYearStatistics");
    const [first] = placesIn(written(value)).filter((place) => place.at(-1) === "unexplained");
    expect(first).toBeDefined();
    expect(isValid("SchoolYearStatistics", replaced(written(value), first ?? [], -2))).toBe(true);
    expect(isValid("SchoolYearStatistics", replaced(written(value), first ?? [], -1.5))).toBe(false);
  });

  it("the names behind a world's numbers are a directory", () => {
    expect(faultsOf("Directory", directory)).toEqual([]);
    expect(isValid("Directory", { pupils: [{ name: "王某某" }] })).toBe(false);
    for (const one of directory.pupils ?? []) expect(faultsOf("PupilParticulars", one)).toEqual([]);
    expect(isValid("PupilParticulars", { pupil: "P1", nickname: "某" })).toBe(false);
  });
});
