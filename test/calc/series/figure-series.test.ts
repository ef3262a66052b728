import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FigureDefinition, formulaText, parseFormula } from "../../../src/calc/series/figure-definition.js";
import { figureEvent, publishedFigures } from "../../../src/calc/series/figure-events.js";
import { figureSeries, type SeriesOptions, safeFigureSeries } from "../../../src/calc/series/figure-series.js";
import type { SeriesFigure } from "../../../src/calc/series/series-figure.js";
import { seriesStepLabels } from "../../../src/calc/series/series-step.js";
import { fallingPeriods, risingPeriods } from "../../../src/calc/series/trends.js";
import { createWorld } from "../../../src/model/create-world.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import { percentText } from "../../../src/model/fraction.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import type { World } from "../../../src/model/world.js";
import { compile } from "../../../src/rules/engine/compile.js";
import { risesFor } from "../../../src/rules/engine/figures.js";
import { isPeriodOf } from "../../../src/rules/engine/period-keys.js";
import { month, schoolYear } from "../../../src/rules/words.js";
import { autumn2025, ours } from "../../support/worlds.js";

const confirmed: FigureDefinition = { indicator: "dropoutRate", variant: "confirmed", version: 1 };
const twoBasics: FigureDefinition = { indicator: "dropoutRate", variant: "twoBasics", version: 1 };
const per = schoolYear;

function figure(
  start: number,
  numerator: number,
  publishedOn: CivilMoment,
  more: Partial<SeriesFigure> = {},
): SeriesFigure {
  return {
    period: `${start}-${start + 1}`,
    value: { numerator, denominator: 1000 },
    definition: confirmed,
    publishedOn,
    ...more,
  };
}

const steps = (figures: readonly SeriesFigure[], options: Partial<SeriesOptions> = {}): readonly unknown[] =>
  figureSeries(figures, { per, ...options }).points.map(({ step }) => step);

describe("a series of figures", () => {
  it("stands in the order of its periods, whatever the order of publication", () => {
    const { points } = figureSeries(
      [figure(2023, 3, "2024-10-08"), figure(2021, 1, "2025-01-01"), figure(2022, 2, "2023-10-08")],
      { per },
    );
    expect(points.map(({ period, step }) => [period, step])).toEqual([
      ["2021-2022", undefined],
      ["2022-2023", "rise"],
      ["2023-2024", "rise"],
    ]);
  });

  it("keeps both values of a restated figure, with when each was published, and goes by what was known when", () => {
    const figures = [
      figure(2022, 3, "2023-10-08"),
      figure(2023, 5, "2024-10-08"),
      figure(2023, 2, "2025-03-01", { recordedOn: "2025-03-05" }),
    ];
    const restated = figureSeries(figures, { per }).points[1];
    expect([restated?.figure.value.numerator, restated?.step]).toEqual([2, "fall"]);
    expect(restated?.earlier.map(({ value, publishedOn }) => [value.numerator, publishedOn])).toEqual([
      [5, "2024-10-08"],
    ]);
    expect(steps(figures, { asOf: "2025-02-28" })).toEqual([undefined, "rise"]);
    expect(steps(figures, { knownOn: "2025-03-04" })).toEqual([undefined, "rise"]);
    expect(steps(figures, { asOf: "2025-03-01", knownOn: "2025-03-05" })).toEqual([undefined, "fall"]);
  });

  it("of two published in the same minute holds the one recorded later, then that of the greater id", () => {
    const holds = (...figures: readonly SeriesFigure[]): unknown =>
      figureSeries(figures, { per }).points[0]?.figure.value.numerator;
    const one = figure(2023, 1, "2024-10-08", { recordedOn: "2024-10-10", event: "a" });
    const two = figure(2023, 2, "2024-10-08", { recordedOn: "2024-10-09", event: "b" });
    expect([holds(one, two), holds(two, one)]).toEqual([1, 1]);
    const same = { ...two, recordedOn: "2024-10-10" } as const;
    expect([holds(one, same), holds(same, one)]).toEqual([2, 2]);
  });

  it("breaks where variant or version changes, or nobody says which it is, and compares nothing across", () => {
    const { definition: _none, ...unstated } = figure(2025, 9, "2026-10-08");
    const figures = [
      figure(2022, 1, "2023-10-08"),
      figure(2023, 2, "2024-10-08", { definition: twoBasics }),
      figure(2024, 3, "2025-10-08", { definition: { ...twoBasics, version: 2 } }),
      unstated,
      { ...unstated, period: "2026-2027" },
    ];
    expect(steps(figures)).toEqual([undefined, "break", "break", "break", "break"]);
    expect(risingPeriods(figureSeries(figures, { per }))).toBe(0);
  });

  it("goes on across a change by the figures restated under one definition", () => {
    const figures = [
      figure(2022, 10, "2023-10-08"),
      figure(2023, 2, "2024-10-08", { definition: twoBasics }),
      figure(2022, 3, "2024-10-08", { definition: twoBasics }),
    ];
    expect(steps(figures, { definition: twoBasics })).toEqual([undefined, "fall"]);
    expect(steps(figures, { definition: confirmed })).toEqual([undefined]);
    expect(figureSeries(figures, { per }).points[0]?.earlier[0]?.definition).toEqual(confirmed);
  });

  it("tells gaps and figures of nothing, and looks at no other kind of period", () => {
    const figures = [
      figure(2020, 1, "2021-10-08"),
      figure(2022, 2, "2023-10-08"),
      figure(2023, 0, "2024-10-08", { value: { numerator: 0, denominator: 0 } }),
      figure(2024, 2, "2025-10-08"),
      figure(2025, 2, "2026-10-08"),
      figure(2021, 9, "2025-10-08", { period: "2021" }),
    ];
    expect(steps(figures)).toEqual([undefined, "gap", "undefined", "undefined", "same"]);
    expect(Object.keys(seriesStepLabels)).toEqual(expect.arrayContaining(["gap", "undefined", "same", "break"]));
  });

  it("of the months that are named skips those between", () => {
    const figures = ["2025-03", "2025-09"].map((period, i) => figure(0, i + 1, "2025-10-08", { period }));
    expect(steps(figures, { per: month(3, 9) })).toEqual([undefined, "rise"]);
    expect(steps(figures, { per: month() })).toEqual([undefined, "gap"]);
  });

  it("names row and field of what is wrong", () => {
    const wrong = safeFigureSeries(
      [
        figure(2022, 0.5, "2023-10-08"),
        figure(2023, 1, "2023-02-30", {
          period: "2023-2025",
          value: { numerator: 1, denominator: -1 },
          recordedOn: "soon" as CivilMoment,
          definition: { ...confirmed, version: 0 },
        }),
      ],
      { per },
    );
    expect(wrong.ok ? [] : wrong.issues.map(({ path }) => path)).toEqual([
      "figures[0].value.numerator",
      "figures[1].period",
      "figures[1].value.denominator",
      "figures[1].publishedOn",
      "figures[1].recordedOn",
      "figures[1].definition.version",
    ]);
    expect(() => figureSeries([figure(2022, 0.5, "2023-10-08")], { per })).toThrow(/^invalid-input: figures\[0\]/);
    expect(() => steps([figure(2022, 1, "2023-10-08")], { asOf: "never" as CivilMoment })).toThrow(/^invalid-moment/);
  });
});

describe("a published figure that was restated (NCES, Dropout Rates in the United States: 2005, figure 4)", () => {
  it("75.0 % of the reporting states and 74.3 % with two states estimated are of different definitions", () => {
    const reporting = { indicator: "averagedFreshmanGraduationRate", variant: "reportingStates", version: 1 };
    const adjusted = { ...reporting, variant: "withEstimates" };
    const figures = [
      figure(2002, 739, "2006-06-01", { definition: reporting }),
      figure(2003, 750, "2006-06-01", { definition: reporting }),
      figure(2003, 743, "2007-06-01", { definition: adjusted }),
    ];
    const { points } = figureSeries(figures, { per });
    expect(points.map(({ figure: { value }, step }) => [percentText(value, 1).en, step])).toEqual([
      ["73.9 %", undefined],
      ["74.3 %", "break"],
    ]);
    expect(steps(figures, { definition: reporting })).toEqual([undefined, "rise"]);
  });
});

describe("trends", () => {
  it("count how many periods on end rose or fell, up to the last", () => {
    const series = (...values: readonly number[]): ReturnType<typeof figureSeries> =>
      figureSeries(
        values.map((value, i) => figure(2015 + i, value, "2025-10-08")),
        { per },
      );
    expect([series(1, 2, 3, 4), series(4, 1, 2), series(1, 2, 2), series(5), series()].map(risingPeriods)).toEqual([
      3, 1, 0, 0, 0,
    ]);
    expect(fallingPeriods(series(1, 4, 3, 2))).toBe(2);
  });
});

interface Told {
  readonly start: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly day: number;
}

const told: fc.Arbitrary<readonly Told[]> = fc.array(
  fc.record({
    start: fc.integer({ min: 2018, max: 2022 }),
    numerator: fc.nat(4),
    denominator: fc.nat(3),
    day: fc.nat(8),
  }),
  { maxLength: 9 },
);

function worldOf(list: readonly Told[]): World {
  const events = list.map(({ start, numerator, denominator, day }, i): SchoolEvent => {
    const publishedOn = `2025-10-${String(day + 10)}` as CivilMoment;
    const made = figureEvent(
      { period: `${start}-${start + 1}`, value: { numerator, denominator }, definition: confirmed, publishedOn },
      { id: `f${i}`, subject: { kind: "school", id: "S1" }, indicator: "rate" },
    );
    if (!made.ok) throw new Error("a figure is none");
    return made.value;
  });
  return createWorld({ recordsFrom: "2025-09-01", schools: [{ id: "S1" }], classes: [], pupils: [], events });
}

describe("the rule language", () => {
  it("says `rising` where the series rises as many times on end, and nowhere else", () => {
    fc.assert(
      fc.property(told, fc.integer({ min: 1, max: 3 }), (list, times) => {
        const world = worldOf(list);
        const facts = (world.subjects.get("school:S1")?.figures ?? []).filter(({ event }) =>
          isPeriodOf(per, event.period),
        );
        const look = { subject: { kind: "school", id: "S1" }, indicator: "rate" } as const;
        const series = figureSeries(publishedFigures(world, look), { per });
        expect(risingPeriods(series) >= times).toBe(risesFor(facts, per, times));
      }),
      { numRuns: 120 },
    );
  });

  it("reads a figure that was made an event: three years on end", () => {
    const some = { zh: "某", en: "some" };
    const policy = ours.policy({
      title: some,
      issuer: some,
      issuedOn: "2025-01-01",
      binds: ["school"],
      counting: { startDay: "excluded", roll: "none" },
      rules: [
        ours.consequence("rises", {
          cites: ["c1"],
          bearer: "school",
          subject: "school",
          when: ours.rising("rate", schoolYear, 3),
          outcome: some,
        }),
      ],
    });
    const rising = [1, 2, 3, 4].map((numerator, i) => ({ start: 2019 + i, numerator, denominator: 1000, day: i }));
    const engine = compile(policy, { calendar: autumn2025 });
    const found = (list: readonly Told[]): number =>
      engine.assess(worldOf(list), { asOf: "2025-10-31" }).findings.length;
    expect([found(rising), found(rising.slice(1))]).toEqual([1, 0]);
  });
});

describe("a figure as an event", () => {
  const spec = { id: "f1", subject: { kind: "school", id: "S1" }, indicator: "rate" } as const;

  it("carries its definition there and back", () => {
    const one = figure(2023, 5, "2024-10-08", { recordedOn: "2024-10-09" });
    const made = figureEvent(one, spec);
    if (!made.ok) throw new Error("it is one");
    expect(made.value.formula).toBe("dropoutRate/confirmed@1");
    const world = createWorld({
      recordsFrom: "2024-09-01",
      schools: [{ id: "S1" }],
      classes: [],
      pupils: [],
      events: [made.value],
    });
    expect(publishedFigures(world, spec)).toEqual([{ ...one, event: "f1" }]);
    expect(publishedFigures(world, { ...spec, knownOn: "2024-10-08" })).toEqual([]);
    expect(publishedFigures(world, { ...spec, indicator: "other" })).toEqual([]);
    expect(() => publishedFigures(world.data as never, spec)).toThrow(/^invalid-input: world/);
  });

  it("keeps exact what is exact, and refuses what a number cannot hold", () => {
    const big = (numerator: bigint): ReturnType<typeof figureEvent> =>
      figureEvent(figure(2023, 0, "2024-10-08", { value: { numerator, denominator: 1000n } }), spec);
    expect(big(2n ** 53n - 1n)).toMatchObject({ ok: true, value: { numerator: Number.MAX_SAFE_INTEGER } });
    expect(big(2n ** 53n)).toMatchObject({ ok: false, issues: [{ path: "value.numerator" }] });
  });

  it("whose formula is in other words has no definition", () => {
    expect(parseFormula(formulaText(confirmed))).toEqual(confirmed);
    expect(["", "net", "a/b", "a/b@0", "a/b@1.5", "a/b/c@1"].map(parseFormula)).toEqual(Array(6).fill(undefined));
  });
});

describe("figures and definitions that are none", () => {
  const given = figure(2024, 1, "2025-10-08");
  const named = (indicator: string, variant: string): FigureDefinition => ({ indicator, variant, version: 1 });

  it.each<readonly [figures: unknown, options: unknown, paths: readonly string[]]>([
    [null, { per }, ["figures"]],
    [[null], { per }, ["figures[0]"]],
    [Object.assign([], { length: 1 }), { per }, ["figures[0]"]],
    [[{ ...given, value: null }], { per }, ["figures[0].value"]],
    [[{ ...given, definition: null }], { per }, ["figures[0].definition"]],
    [[{ ...given, definition: named("a/b", "c") }], { per }, ["figures[0].definition.indicator"]],
    [[{ ...given, definition: named("a", "b@2") }], { per }, ["figures[0].definition.variant"]],
    [[given], undefined, ["options"]],
    [[given], {}, ["per"]],
    [[given], { per: { kind: "fortnight" } }, ["per.kind"]],
    [[given], { per: { kind: "month", months: 3 } }, ["per.months"]],
    [[given], { per, definition: named("a", "") }, ["definition.variant"]],
  ])("are told, case %#", (figures, options, paths) => {
    const made = safeFigureSeries(figures as readonly SeriesFigure[], options as SeriesOptions);
    expect(made.ok || made.issues.map(({ path }) => path)).toEqual(paths);
  });

  it("have no text, so that no two definitions have the same", () => {
    const invalid = expect.objectContaining({ code: "invalid-input" });
    for (const one of [named("a/b", "c"), named("a", "b/c"), named("a@1", "b"), { ...confirmed, version: 0 }])
      expect(() => formulaText(one)).toThrow(invalid);
    const spec = { id: "f1", subject: { kind: "school", id: "S1" }, indicator: "x" } as const;
    expect(figureEvent({ ...given, definition: named("a/b", "c") }, spec)).toMatchObject({
      ok: false,
      issues: [{ path: "definition.indicator" }],
    });
  });

  it("are counted where they are of another kind of period than was asked for", () => {
    const weeks = figureSeries([given, { ...given, period: "2025-W37" }], { per: { kind: "week" } });
    expect(weeks.points.map(({ period }) => period)).toEqual(["2025-W37"]);
    expect(weeks.ofOtherPeriods).toBe(1);
    expect(figureSeries([given], { per: { kind: "week" } })).toMatchObject({ points: [], ofOtherPeriods: 1 });
    expect(figureSeries([given], { per }).ofOtherPeriods).toBe(0);
  });
});
