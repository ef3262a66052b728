import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lettersOf, shortened } from "../../src/render/charts/picture.js";
import {
  type CountSeries,
  countChart,
  dayMarkLabels,
  type FunnelStep,
  funnelChart,
  monthChart,
  rateChart,
  timelineChart,
} from "../../src/render/charts.js";
import { hostileTexts } from "../support/arbitraries/reports.js";

const same = (words: string) => ({ zh: words, en: words });
const options = { language: "zh", title: same("图") } as const;
const count = (svg: string, part: string): number => svg.split(part).length - 1;

/** Fails where elements do not nest, an id stands twice, a coordinate is no number, or a text holds a bare sign. */
function wellFormed(svg: string): void {
  const open: string[] = [];
  for (const [piece] of svg.matchAll(/<[^>]*>|[^<]+/g)) {
    const [, end, tag, empty] = /^<(\/?)([a-z]+)(?: [A-Za-z][A-Za-z0-9-]*="[^"<>]*")*(\/?)>$/.exec(piece) ?? [];
    if (tag === undefined) expect(piece.trimEnd()).toMatch(/^(?:[^<>&"']|&(?:amp|lt|gt|quot|#39);)*$/);
    else if (end === "/") expect(open.pop()).toBe(tag);
    else if (empty !== "/") open.push(tag);
  }
  expect(open).toEqual([]);
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, used] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(used);
  expect(svg).not.toMatch(/="[^"]*(?:NaN|Infinity|undefined)/);
  expect(svg).toContain('role="img" aria-labelledby="');
  expect(svg).toMatch(/<title id="[^"]*">[^]*<\/title><desc id="/);
}

describe("counts over periods", () => {
  const periods = ["2025-09", "2025-10", "2025-11", "2025-12"];
  const series: readonly CountSeries[] = [
    {
      name: { zh: "疑似辍学", en: "Suspected" },
      points: [
        { period: "2025-09", count: 12 },
        { period: "2025-10", count: 9 },
        { period: "2025-12", count: 7 },
      ],
    },
    {
      name: { zh: "返校", en: "Returned" },
      points: [
        { period: "2025-09", count: 0 },
        { period: "2025-10", suppressed: true },
      ],
    },
  ];

  it("join only periods that follow each other", () => {
    const svg = countChart(series, { ...options, periods });
    wellFormed(svg);
    expect(count(svg, "L")).toBe(1 + 2); // one line; and the strokes of the crossed marker
    expect(svg).toContain("断开处：无数据或不予公布");
  });

  it("show what is suppressed as a marker below the scale, never as 0", () => {
    const svg = countChart(series, { ...options, periods });
    expect(count(svg, 'aria-label="不公布"')).toBe(1);
    expect(count(svg, 'font-weight="600" fill="#C24E00"')).toBe(1); // the 0 of September alone has a number
    expect(svg).toContain("返校: 2025-09 0，2025-10 不公布。");
    const y = Number(/aria-label="不公布"><rect x="[\d.]+" y="([\d.]+)"/.exec(svg)?.[1]);
    const axis = Number(/y1="([\d.]+)" y2="[\d.]+" stroke="#555"/.exec(svg)?.[1]);
    expect(y).toBeGreaterThan(axis);
  });

  it("tell series apart by marker and stroke", () => {
    const lines = ["a", "b", "c", "d"].map((name) => ({ name: same(name), points: [{ period: "2025-09", count: 1 }] }));
    const svg = countChart(lines, { ...options, periods });
    expect(new Set([...svg.matchAll(/stroke-dasharray="([^"]*)"/g)].map(([, dash]) => dash)).size).toBe(4);
  });

  it("refuse what cannot be", () => {
    const bad = (points: CountSeries["points"]) => () =>
      countChart([{ name: same("a"), points }], { ...options, periods });
    expect(bad([{ period: "2026-01", count: 1 }])).toThrow(/invalid-input: series\[0\]\.points\[0\]\.period/);
    expect(bad([{ period: "2025-09", count: -1 }])).toThrow(/\.count: got -1/);
    expect(bad([{ period: "2025-09", count: 0.5 }])).toThrow(/\.count/);
  });
});

describe("rates over periods", () => {
  const point = { period: "2024-2025", percent: 0, text: same("0.00%"), earlier: [], joined: false };
  const chart = (more: object): string =>
    rateChart([{ name: same("辍学率"), points: [{ ...point, ...more }], definitions: [] }], {
      ...options,
      periods: ["2024-2025"],
    });

  it("have an axis also where all of them are 0", () => {
    wellFormed(chart({}));
    expect(chart({})).toContain(">0.00%</text>");
  });

  it("refuse what cannot be drawn", () => {
    expect(() => chart({ period: "2020-2021" })).toThrow(/invalid-input: lines\[0\]\.points\[0\]\.period/);
    expect(() => chart({ percent: Number.NaN })).toThrow(/points\[0\]\.percent/);
    expect(() => chart({ earlier: [{ percent: Number.POSITIVE_INFINITY, text: same("?") }] })).toThrow(/\.percent/);
  });
});

describe("a funnel", () => {
  it("says counts, and the part of the step before in exact tenths", () => {
    const steps = [
      [40, "缺课"],
      [25, "家访"],
      [2, "疑似辍学"],
      [0, "返校"],
      [0, "销号"],
    ] as const;
    const svg = funnelChart(
      steps.map(([n, name]) => ({ name: same(name), count: n })),
      options,
    );
    wellFormed(svg);
    for (const said of ["40", "62.5%", "8.0%", "0.0%", "–"]) expect(svg).toContain(`>${said}</text>`);
    expect(svg).toContain("家访 25 (62.5%)");
  });

  it("gives neither a suppressed count nor a part that would tell it", () => {
    const steps: readonly FunnelStep[] = [
      { name: same("a"), count: 10 },
      { name: same("b"), suppressed: true },
      { name: same("c"), count: 1 },
    ];
    const svg = funnelChart(steps, options);
    expect([count(svg, ">–</text>"), count(svg, ">不公布</text>"), count(svg, "%</text>")]).toEqual([2, 1, 0]);
    expect(count(svg, "url(#funnel-hidden)")).toBe(1);
  });

  it("refuses what cannot be", () => {
    expect(() => funnelChart([{ name: same("a"), count: 1.5 }], options)).toThrow(/invalid-input: steps\[0\]\.count/);
  });
});

describe("a case over time", () => {
  const timeline = {
    from: "2025-09-01",
    until: "2025-12-31",
    spans: [
      { name: same("缺课"), from: "2025-09-08", until: "2025-09-30" },
      { name: same("缺课"), from: "2025-10-10", until: "2025-10-12" },
      { name: same("返校"), from: "2025-11-01" },
      { name: same("去年"), from: "2024-11-01", until: "2024-12-01" },
    ],
    marks: [
      { day: "2025-10-13", name: same("家访") },
      { day: "2025-09-09", name: same("电话") },
      { day: "2026-02-01", name: same("以后") },
    ],
  } as const;

  it("has a row a state, an open end where one goes on, and marks in the order of their days", () => {
    const svg = timelineChart(timeline, options);
    wellFormed(svg);
    expect([count(svg, ">缺课</text>"), count(svg, 'height="22"')]).toEqual([1, 3]);
    expect(count(svg, 'fill="none" stroke="#0b4a70"')).toBe(3);
    expect(count(svg, 'Z" fill="none"')).toBe(2);
    expect(svg.indexOf("1. 2025-09-09 电话")).toBeLessThan(svg.indexOf("2. 2025-10-13 家访"));
    expect([count(svg, ">2</text>"), count(svg, ">3</text>"), count(svg, "3. 2026-02-01 以后")]).toEqual([1, 0, 1]);
    expect(svg).toContain("返校 2025-11-01 – 至今");
  });

  it("is as long as a day shows, and refuses times that end before they begin", () => {
    wellFormed(timelineChart({ ...timeline, until: "2025-09-01" }, options));
    expect(() => timelineChart({ ...timeline, until: "2025-08-01" }, options)).toThrow(/invalid-input: until/);
    const spans = [{ name: same("a"), from: "2025-09-08", until: "2025-09-07" }] as const;
    expect(() => timelineChart({ ...timeline, spans }, options)).toThrow(/spans\[0\]\.until/);
    expect(() => timelineChart({ ...timeline, from: "2025-02-30" }, options)).toThrow(/invalid-date/);
  });
});

describe("a class over a month", () => {
  const month = {
    days: ["2025-10-13", "2025-10-14", "2025-10-15", "2025-10-18"],
    pupils: [
      { marks: ["attended", "absent", "excused", "noSchool"] },
      { label: "P7", marks: ["unknown", "absent", "absent", "noSchool"] },
    ],
  } as const;

  it("has a sign of its own for each mark, and names nobody unless asked to", () => {
    const svg = monthChart(month, { language: "en", title: same("October") });
    wellFormed(svg);
    const legend = 1;
    expect(count(svg, "<circle")).toBe(1 + legend);
    expect(count(svg, ">?</text>")).toBe(1 + legend);
    expect(count(svg, 'fill="#333"')).toBe(3 + legend);
    expect(count(svg, "url(#month-none)")).toBe(2 + legend);
    expect(svg).toContain("1: 1 absent of 3 school days; P7: 2 absent of 3 school days, 1 not recorded");
  });

  it("refuses rows that are longer or shorter than the month", () => {
    expect(() => monthChart({ ...month, pupils: [{ marks: ["absent"] }] }, options)).toThrow(
      /invalid-input: pupils\[0\]\.marks: got 1, expected 4 marks/,
    );
    expect(() => monthChart({ days: ["2025-02-30"], pupils: [] }, options)).toThrow(/invalid-date/);
  });

  it("has names for all marks in both languages", () => {
    const labels = Object.values(dayMarkLabels);
    expect(new Set(labels.map(({ zh }) => zh)).size).toBe(5);
    expect(new Set(labels.map(({ en }) => en)).size).toBe(5);
  });
});

describe("any chart", () => {
  const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary" })).map(same);
  const language = fc.constantFrom("zh", "en");

  it("stays well formed whatever its texts are, and gives the same bytes again", () => {
    fc.assert(
      fc.property(text, text, language, fc.nat(50), (name, title, said, n) => {
        const how = { language: said, title } as const;
        const draw = (): readonly string[] => [
          countChart([{ name, points: [{ period: "p", count: n }] }], {
            ...how,
            periods: ["p", name.zh === "p" ? "q" : name.zh],
          }),
          funnelChart(
            [
              { name, count: n },
              { name, suppressed: true },
            ],
            how,
          ),
          timelineChart(
            {
              from: "2025-09-01",
              until: "2025-09-30",
              spans: [{ name, from: "2025-09-02" }],
              marks: [{ day: "2025-09-03", name }],
            },
            how,
          ),
          monthChart({ days: ["2025-09-01"], pupils: [{ label: name.zh, marks: ["unknown"] }] }, how),
          rateChart(
            [
              {
                name,
                points: [{ period: "p", percent: n, text: name, earlier: [], joined: false }],
                definitions: [name.en],
              },
            ],
            { ...how, periods: ["p"] },
          ),
        ];
        const first = draw();
        first.forEach(wellFormed);
        expect(draw()).toEqual(first);
      }),
    );
  });

  it("draws nothing where there is nothing", () => {
    for (const svg of [
      countChart([], { ...options, periods: [] }),
      funnelChart([], options),
      monthChart({ days: [], pupils: [] }, options),
      rateChart([], { ...options, periods: [] }),
    ])
      wellFormed(svg);
  });

  it("cuts long names to their room", () => {
    expect([shortened("abcdef", 6), shortened("abcdefg", 6), shortened("学生学生", 6), shortened("学生", 4)]).toEqual([
      "abcdef",
      "abcde…",
      "学生…",
      "学生",
    ]);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 30 }), (said, room) => {
        expect(lettersOf(shortened(said, room))).toBeLessThanOrEqual(room);
      }),
    );
  });
});
