import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileThresholds } from "../../../src/calc/columns/compile-thresholds.js";
import type { FactColumn, Threshold, ThresholdTest } from "../../../src/calc/columns/threshold.js";

/** What a mask means, in the plainest way. */
function crosses(test: ThresholdTest, row: (field: string) => number): boolean {
  if ("every" in test) return test.every.every((part) => crosses(part, row));
  if ("some" in test) return test.some.some((part) => crosses(part, row));
  const value = row(test.field);
  switch (test.is) {
    case "over":
      return value > test.value;
    case "atLeast":
      return value >= test.value;
    case "under":
      return value < test.value;
    case "atMost":
      return value <= test.value;
    case "equals":
      return value === test.value;
    default:
      return test.is satisfies never;
  }
}

const fields = ["a", "b", "c"] as const;
/** Values that counts are compared with; and others, with which a column is no longer looked up but compared. */
const smallValue = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.constantFrom(0.5, 253, 254, 254.5));
const anyValue = fc.oneof(smallValue, fc.constantFrom(255, 256, 70_000));

function testOf(value: fc.Arbitrary<number>): fc.Arbitrary<ThresholdTest> {
  const comparison = fc.record({
    field: fc.constantFrom<string>(...fields),
    is: fc.constantFrom("over", "atLeast", "under", "atMost", "equals"),
    value,
  });
  return fc.letrec<{ test: ThresholdTest }>((tie) => ({
    test: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 4, arbitrary: comparison },
      { weight: 1, arbitrary: fc.record({ every: fc.array(tie("test"), { maxLength: 4 }) }) },
      { weight: 1, arbitrary: fc.record({ some: fc.array(tie("test"), { maxLength: 4 }) }) },
    ),
  })).test;
}

const thresholds: fc.Arbitrary<readonly Threshold[]> = fc
  .constantFrom(smallValue, anyValue)
  .chain((value) => fc.array(testOf(value), { minLength: 1, maxLength: 32, size: "max" }))
  .map((tests) => tests.map((when, i) => ({ id: `t${i}`, when })));

/** Columns of every kind, longer than a block now and then, with what is not known among them. */
const columns: fc.Arbitrary<Readonly<Record<string, FactColumn>>> = fc
  .constantFrom(0, 1, 7, 1024, 1030)
  .chain((rows) => {
    const values = fc.array(
      fc.oneof(fc.integer({ min: -2, max: 5 }), fc.constantFrom(254, 255, 256, 65_535, Number.NaN, 0.5)),
      {
        minLength: 5,
        maxLength: 5,
      },
    );
    const kinds = [
      Int8Array,
      Uint8Array,
      Uint8ClampedArray,
      Int16Array,
      Uint16Array,
      Int32Array,
      Uint32Array,
      Float32Array,
      Float64Array,
    ];
    const column = fc.tuple(values, fc.constantFrom(...kinds)).map(([few, Kind]): FactColumn => {
      const made = new Kind(rows);
      for (let i = 0; i < rows; i++) made[i] = few[i % few.length] ?? 0;
      return made;
    });
    return fc.record({ a: column, b: column, c: column });
  });

describe("threshold masks", () => {
  it("say of each row and threshold what a plain reading says", () => {
    fc.assert(
      fc.property(thresholds, columns, (list, facts) => {
        const all = [
          ...list.slice(0, 31),
          { id: "of all fields", when: { some: fields.map((field) => ({ field, is: "over", value: 9 }) as const) } },
        ];
        const masks = compileThresholds(all)(facts);
        expect(masks.length).toBe(facts["a"]?.length);
        for (let row = 0; row < masks.length; row += row < 8 ? 1 : 127) {
          const expected = all.map(({ when }) => crosses(when, (field) => facts[field]?.[row] ?? 0));
          expect(all.map((_, bit) => (((masks[row] ?? 0) >>> bit) & 1) === 1)).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([30, 31, 32, 33, 64, 100])("need every one of %i tests", (count) => {
    const every = Array.from({ length: count }, (_, value) => ({ field: "a", is: "atLeast", value }) as const);
    const masks = compileThresholds([{ id: "all", when: { every } }]);
    expect([...masks({ a: Uint8Array.of(count - 1, count - 2) })]).toEqual([1, 0]);
  });

  it("use all 32 bits", () => {
    const list = Array.from({ length: 32 }, (_, i) => ({
      id: `t${i}`,
      when: { field: "a", is: "atLeast", value: i } as const,
    }));
    expect([...compileThresholds(list)({ a: Uint8Array.of(0, 31) })]).toEqual([1, 0xffff_ffff]);
  });

  it("are crossed by nothing that is not known", () => {
    const is = ["over", "atLeast", "under", "atMost", "equals"] as const;
    const masks = compileThresholds(is.map((sign) => ({ id: sign, when: { field: "a", is: sign, value: 0 } })));
    expect([...masks({ a: Float64Array.of(Number.NaN) })]).toEqual([0]);
  });

  it("leave the facts as they are and remember nothing of them", () => {
    const masks = compileThresholds([{ id: "t", when: { every: [{ field: "a", is: "atLeast", value: 1 }] } }]);
    const facts = { a: Uint8Array.of(1, 0, 1) };
    const first = masks(facts);
    masks({ a: Uint8Array.of(0, 1, 0) });
    expect([...masks({ a: Float64Array.of(0.6, 1) })]).toEqual([0, 1]);
    expect([...masks(facts)]).toEqual([...first]);
    expect([...facts.a]).toEqual([1, 0, 1]);
  });

  it("are refused where a threshold makes no sense", () => {
    const one = { field: "a", is: "atLeast", value: 1 } as const;
    const many = Array.from({ length: 33 }, (_, i) => ({ id: `t${i}`, when: one }));
    expect(() => compileThresholds(many)).toThrow("thresholds.length");
    expect(() => compileThresholds([...many.slice(0, 2), { id: "t0", when: one }])).toThrow("thresholds[2].id");
    const wrong = { id: "t", when: { some: [one, { every: [{ ...one, is: "about" as "over" }] }] } };
    expect(() => compileThresholds([wrong])).toThrow("thresholds[0].when.some[1].every[0].is");
    expect(() => compileThresholds([{ id: "t", when: { ...one, value: Number.NaN } }])).toThrow(
      "thresholds[0].when.value",
    );
  });

  it("are refused where a column is missing or too short", () => {
    const masks = compileThresholds([
      {
        id: "t",
        when: {
          some: [
            { field: "a", is: "over", value: 1 },
            { field: "b", is: "over", value: 1 },
          ],
        },
      },
    ]);
    const a = new Uint8Array(3);
    expect(() => masks({ a } as unknown as { a: FactColumn; b: FactColumn })).toThrow("b: got undefined");
    expect(() => masks({ a, b: new Uint8Array(2) })).toThrow("b.length: got 2, expected 3");
  });
});
