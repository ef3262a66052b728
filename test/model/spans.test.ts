import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alwaysSpans,
  bothSpans,
  eitherSpans,
  noSpans,
  notSpans,
  type Span,
  type Spans,
  union,
} from "../../src/model/spans.js";

const last = 40;

/** Spans from a set of whole minutes. */
function spansIn(minutes: ReadonlySet<number>): readonly Span[] {
  return union([...minutes].map((from) => ({ from, until: from + 1 })));
}

const minutes = fc.uniqueArray(fc.integer({ min: 0, max: last }), { maxLength: 25 });

/** Any spans, some of which are certain. */
const spans: fc.Arbitrary<Spans> = minutes.chain((possible) =>
  fc
    .subarray(possible)
    .map((certain) => ({ certain: spansIn(new Set(certain)), possible: spansIn(new Set(possible)) })),
);

function holds(list: readonly Span[], minute: number): boolean {
  return list.some((span) => span.from <= minute && minute < span.until);
}

function equal(a: Spans, b: Spans): void {
  expect(a).toEqual(b);
}

function law(name: string, run: (a: Spans, b: Spans, c: Spans) => void): void {
  it(name, () => {
    fc.assert(fc.property(spans, spans, spans, run), { numRuns: 200 });
  });
}

describe("spans are a boolean algebra", () => {
  law("both and either do not care for order", (a, b) => {
    equal(bothSpans(a, b), bothSpans(b, a));
    equal(eitherSpans(a, b), eitherSpans(b, a));
  });
  law("both and either do not care for brackets", (a, b, c) => {
    equal(bothSpans(bothSpans(a, b), c), bothSpans(a, bothSpans(b, c)));
    equal(eitherSpans(eitherSpans(a, b), c), eitherSpans(a, eitherSpans(b, c)));
  });
  law("each spreads over the other", (a, b, c) => {
    equal(bothSpans(a, eitherSpans(b, c)), eitherSpans(bothSpans(a, b), bothSpans(a, c)));
    equal(eitherSpans(a, bothSpans(b, c)), bothSpans(eitherSpans(a, b), eitherSpans(a, c)));
  });
  law("always and never are neutral", (a) => {
    equal(bothSpans(a, alwaysSpans), a);
    equal(eitherSpans(a, noSpans), a);
    equal(bothSpans(a, noSpans), noSpans);
    equal(eitherSpans(a, alwaysSpans), alwaysSpans);
  });
  law("twice the same is once", (a) => {
    equal(bothSpans(a, a), a);
    equal(eitherSpans(a, a), a);
  });
  law("either swallows both", (a, b) => {
    equal(eitherSpans(a, bothSpans(a, b)), a);
    equal(bothSpans(a, eitherSpans(a, b)), a);
  });
  law("not twice is as before", (a) => {
    equal(notSpans(notSpans(a)), a);
  });
  law("not turns both into either", (a, b) => {
    equal(notSpans(bothSpans(a, b)), eitherSpans(notSpans(a), notSpans(b)));
    equal(notSpans(eitherSpans(a, b)), bothSpans(notSpans(a), notSpans(b)));
  });
  law("what is certain is possible, whatever is made of it", (a, b) => {
    for (const made of [bothSpans(a, b), eitherSpans(a, b), notSpans(a), bothSpans(a, notSpans(b))])
      expect(union([...made.certain, ...made.possible])).toEqual(made.possible);
  });
  law("not is certain exactly where the other was not even possible", (a) => {
    const opposite = notSpans(a);
    for (let minute = 0; minute <= last + 1; minute++) {
      expect(holds(opposite.certain, minute)).toBe(!holds(a.possible, minute));
      expect(holds(opposite.possible, minute)).toBe(!holds(a.certain, minute));
    }
  });
  law("minute by minute, both is and, either is or", (a, b) => {
    const [both, either] = [bothSpans(a, b), eitherSpans(a, b)];
    for (let minute = 0; minute <= last + 1; minute++) {
      expect(holds(both.possible, minute)).toBe(holds(a.possible, minute) && holds(b.possible, minute));
      expect(holds(either.certain, minute)).toBe(holds(a.certain, minute) || holds(b.certain, minute));
    }
  });
});

describe("union", () => {
  it("joins what touches, drops what is empty, and puts in order", () => {
    const a = [
      { from: 5, until: 7 },
      { from: 0, until: 2 },
    ];
    const b = [
      { from: 2, until: 3 },
      { from: 4, until: 4 },
    ];
    expect(union([...a, ...b])).toEqual([
      { from: 0, until: 3 },
      { from: 5, until: 7 },
    ]);
  });

  it("does not join what only lies near", () => {
    expect(
      union([
        { from: 0, until: 2 },
        { from: 3, until: 4 },
      ]),
    ).toHaveLength(2);
  });

  it("keeps the longer of two that lie in one another", () => {
    expect(
      union([
        { from: 0, until: 9 },
        { from: 1, until: 2 },
      ]),
    ).toEqual([{ from: 0, until: 9 }]);
  });
});
