import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../../src/model/civil-date.js";
import { createWorld } from "../../../src/model/create-world.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import { city2016 } from "../../../src/policies/city-2016/policy.js";
import { caseFunnel } from "../../../src/reports/daily/case-funnel.js";
import { caseTimeline } from "../../../src/reports/daily/case-timeline.js";
import { caseTrend } from "../../../src/reports/daily/case-trend.js";
import { chaseList } from "../../../src/reports/daily/chase-list.js";
import { standardVisibility } from "../../../src/reports/privacy/standard-visibility-data.js";
import { reportSource } from "../../../src/reports/source/make-report-source.js";
import type { ReportSource } from "../../../src/reports/source/report-source.js";
import { compile } from "../../../src/rules/engine/compile.js";
import { drawn, holdTheLaws } from "../support/definition-laws.js";
import { rowsOf, textOf } from "../support/documents.js";
import {
  calendar,
  directory,
  event,
  paperData,
  paperSource,
  reader,
  secretsOf,
  stranger,
} from "../support/paper-world.js";

const school = { kind: "school", id: "S1" } as const;

/** A source with what the city's document finds as of the same moment. */
function judged(asOf: CivilDate, more: readonly SchoolEvent[] = [], knownOn?: CivilDate): ReportSource {
  const world = createWorld(paperData(more, asOf));
  const look = { asOf, ...(knownOn === undefined ? {} : { knownOn }) };
  const assessment = compile(city2016, { calendar }).assess(world, look);
  return reportSource({ world, directory, calendar, policy: city2016, assessment, ...look });
}

const firstAway = "2025-10-13" as const;

holdTheLaws([
  drawn({
    definition: chaseList,
    scope: { of: school },
    secrets: [...secretsOf("P01"), ...secretsOf("P06")],
    source: (options) => judged("2025-10-20", [], options?.knownOn),
  }),
  drawn({
    definition: caseTimeline,
    scope: { pupil: "P01" },
    secrets: secretsOf("P01"),
    source: (options) => paperSource([], options),
  }),
  drawn({
    definition: caseFunnel,
    scope: { of: school, period: { from: "2025-09-01", to: "2025-10-31" } } as const,
    secrets: [...secretsOf("P01"), ...secretsOf("P02"), "P01"],
    source: (options) => paperSource([], options),
  }),
  drawn({
    definition: caseTrend,
    scope: { of: school, from: "2025-09", to: "2025-12" },
    secrets: [...secretsOf("P01"), ...secretsOf("P02"), "P01"],
    source: (options) => paperSource([], options),
  }),
]);

describe("the chase list", () => {
  it("has the homeroom teacher call or visit on the first day, and the school's leader go on the second", () => {
    const lines = (asOf: CivilDate, role: "homeroomTeacher" | "schoolLeader") =>
      chaseList
        .build(judged(asOf), { of: school, role, lists: ["overdue", "dueToday"] })
        .lines.map(({ row, list, deeds, due }) => [row.child.pupil, list, deeds.join(), due]);
    expect(lines("2025-10-20", "homeroomTeacher")).toEqual([["P06", "dueToday", "visit,call", "2025-10-20"]]);
    expect(lines("2025-10-21", "homeroomTeacher")).toEqual([["P06", "overdue", "visit,call", "2025-10-20"]]);
    expect(lines("2025-10-21", "schoolLeader")).toEqual([["P06", "dueToday", "visit", "2025-10-21"]]);
    // P01 was called and visited in time: nobody is to do it again.
    expect([...lines(firstAway, "homeroomTeacher"), ...lines("2025-10-14", "schoolLeader")]).toEqual([]);
  });

  it("says what to do, by when and why, and by which clause, for each child once a duty", () => {
    const untold = judged("2025-10-20");
    const { lines } = chaseList.build(untold, {
      of: school,
      lists: ["overdue", "dueToday", "noTimeSet"],
    });
    const own = lines.filter(({ row }) => row.child.pupil === "P06");
    expect(own.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line.next.zh).not.toBe("");
      expect(line.why.en).not.toBe("");
      expect(line.deeds.length).toBeGreaterThan(0);
      expect(line.clauses.every((clause) => clause.startsWith("city-2016/"))).toBe(true);
    }
  });

  it("tells a new absence of today to the teacher of that class and to no other", () => {
    const source = judged("2025-10-20");
    const of = (at: string): readonly string[] =>
      chaseList.build(source, { of: school, role: "homeroomTeacher", at }).lines.map(({ row }) => row.child.pupil);
    expect(of("C2")).toContain("P06");
    expect(of("C1")).not.toContain("P06");
  });

  it("shows the telephone to the teacher and masks it for others", () => {
    const source = judged("2025-10-20");
    const list = chaseList.build(source, { of: school, role: "homeroomTeacher", at: "C2" });
    const text = (read: typeof stranger): string => textOf(chaseList.layout(list, { reader: read, source }));
    expect(text(reader({ at: "C2" }))).toContain("13100002006");
    expect(text(stranger)).not.toContain("13100002006");
    expect(text(stranger)).toContain("杨**");
  });

  it("lists no child for a purpose that only counts", () => {
    const source = judged("2025-10-20");
    const list = chaseList.build(source, { of: school });
    const counting = {
      viewer: { role: "educationAuthority", at: "A1", purpose: "statistics" },
      policy: standardVisibility,
    } as const;
    const document = chaseList.layout(list, { reader: counting, source });
    expect(list.lines.length).toBeGreaterThan(0);
    expect(rowsOf(document)).toEqual([]);
    expect(textOf(document)).toContain("只汇总");
  });

  it("rests on an assessment, and refuses a source without one", () => {
    expect(() => chaseList.build(paperSource(), { of: school })).toThrow(/source\.policy/);
    const world = createWorld(paperData());
    const bare = reportSource({ world, asOf: "2025-10-31", calendar, policy: city2016 });
    expect(() => chaseList.build(bare, { of: school })).toThrow(/source\.assessment/);
    expect(() => chaseList.build(judged("2025-10-20"), { of: { kind: "school", id: "S9" } })).toThrow(/of\.id/);
  });
});

describe("the course of a case", () => {
  it("has what lasted in three lanes, and what was done as marks", () => {
    const { spans, marks } = caseTimeline.build(paperSource(), { pupil: "P01" });
    expect(
      spans.map((span) => [span.lane, "status" in span ? span.status : span.days.least, span.from, span.until]),
    ).toEqual([
      ["roll", "enrolled", "2025-09-01", undefined],
      ["absence", 15, "2025-10-13T08:00", undefined],
      ["case", "suspected", "2025-10-13T17:00", "2025-10-20T00:00"],
      ["case", "confirmed", "2025-10-20T00:00", undefined],
    ]);
    expect(marks.map(({ kind, by }) => [kind, by])).toEqual([
      ["phoneCall", "homeroomTeacher"],
      ["homeVisit", "principal"],
      ["phoneCall", "homeroomTeacher"],
      ["homeVisit", "homeroomTeacher"],
      ["dropoutConfirmed", "school"],
    ]);
  });

  it("tells what is only possible apart from what is certain", () => {
    const early = paperSource([], { through: "2025-10-13", asOf: "2025-10-17" });
    const { spans } = caseTimeline.build(early, { pupil: "P01" });
    const cases = spans.filter((span) => span.lane === "case");
    expect(cases.some(({ certainty }) => certainty === "possible")).toBe(true);
  });

  it("keeps legal steps from those who need not know of them", () => {
    const notice = event("n", "2025-10-22", {
      kind: "notice",
      pupil: "P01",
      by: "townshipGovernment",
      to: "guardian",
      notice: "order",
    });
    const source = paperSource([notice]);
    const timeline = caseTimeline.build(source, { pupil: "P01" });
    const last = (read: typeof stranger) => rowsOf(caseTimeline.layout(timeline, { reader: read, source })).at(-1);
    expect(last(reader({ purpose: "legalStep" }))).toEqual(["2025-10-22", "通知", "镇政府（街道办事处）"]);
    expect(last(stranger)).toEqual(["2025-10-22", "（不予显示）", ""]);
  });
});

describe("the funnel", () => {
  const counts = (source: ReportSource, period: { readonly from: CivilDate; readonly to: CivilDate }) => {
    const { entered, steps } = caseFunnel.build(source, { of: school, period });
    return {
      entered,
      ...Object.fromEntries(steps.map(({ step, certain, possible }) => [step, `${certain}/${possible}`])),
    };
  };
  const autumn = { from: "2025-09-01", to: "2025-10-31" } as const;

  it("counts children step by step", () => {
    expect(counts(paperSource(), autumn)).toEqual({
      entered: 3,
      absence: "3/3",
      contact: "2/2",
      visit: "1/1",
      suspected: "3/3",
      confirmed: "1/1",
      returned: "1/1",
      closed: "1/1",
    });
  });

  it("follows those who entered in the period, and nobody else", () => {
    expect(counts(paperSource(), { from: "2025-09-01", to: "2025-09-30" })).toMatchObject({
      entered: 1,
      confirmed: "0/0",
    });
    expect(counts(paperSource(), { from: "2025-09-29", to: "2025-10-12" })).toMatchObject({
      entered: 0,
      absence: "0/0",
    });
  });

  it("has no step above those who entered, and no certainty above the possible", () => {
    const early = paperSource([], { through: "2025-10-20", asOf: "2025-10-31" });
    const { entered = 0, steps } = caseFunnel.build(early, { of: school, period: autumn });
    for (const { certain, possible } of steps) {
      expect(certain).toBeLessThanOrEqual(possible);
      expect(possible).toBeLessThanOrEqual(entered);
    }
    expect(steps.find(({ step }) => step === "returned")).toMatchObject({ certain: 1, possible: 3 });
  });

  it("counts no call that was made before the child entered it", () => {
    const call = {
      kind: "phoneCall",
      pupil: "P06",
      by: "homeroomTeacher",
      purpose: "return",
      with: "guardian",
      live: true,
    };
    const contact = (on: CivilDate) =>
      (counts(paperSource([event("early", on, call)]), autumn) as Record<string, unknown>)["contact"];
    expect([contact("2025-10-10"), contact("2025-10-20")]).toEqual(["2/2", "3/3"]);
  });

  it("counts a child that was put down without any register", () => {
    const declared = event("declared", "2025-10-20", { kind: "dropoutSuspected", pupil: "P04", by: "school" });
    const here = counts(paperSource([declared]), autumn);
    expect(here).toMatchObject({ entered: 4, absence: "3/3", suspected: "4/4" });
  });

  it("says where records begin within the period or after it, and where it is not over", () => {
    const lacks = (source: ReportSource, to: CivilDate = "2025-10-31"): readonly string[] =>
      caseFunnel.build(source, { of: school, period: { from: "2025-09-01", to } }).missing.map(({ what }) => what.en);
    expect(lacks(paperSource())).toEqual([]);
    expect(lacks(lateSource("2025-10-08"))).toEqual([expect.stringMatching(/records begin on 2025-10-08/)]);
    expect(lacks(paperSource(), "2025-11-30")).toEqual([expect.stringMatching(/still runs.*2025-10-31/)]);
    const drawnUp = caseFunnel.build(lateSource("2025-10-08"), { of: school, period: autumn });
    expect(textOf(caseFunnel.layout(drawnUp, { reader: reader() }))).toContain("记录自2025-10-08起");
  });

  it("says of each step whom it counts, in both languages", () => {
    const { steps } = caseFunnel.build(paperSource(), { of: school, period: autumn });
    expect(new Set(steps.map(({ definition }) => definition.zh)).size).toBe(7);
    expect(new Set(steps.map(({ definition }) => definition.en)).size).toBe(7);
  });
});

/** The same papers, of a school whose records begin later than the log's. */
function lateSource(recordsFrom: CivilDate): ReportSource {
  const data = paperData([], "2025-10-31");
  const schools = data.schools.map((one) => (one.id === "S1" ? { ...one, recordsFrom } : one));
  return reportSource({ world: createWorld({ ...data, schools }), asOf: "2025-10-31", calendar, directory });
}

describe("the funnel of a time of which nothing is on record", () => {
  const funnelOf = (source: ReportSource, from: CivilDate, to: CivilDate) =>
    caseFunnel.build(source, { of: school, period: { from, to } });

  it("has no noughts where it was over before the records begin", () => {
    const funnel = funnelOf(lateSource("2025-10-08"), "2025-09-01", "2025-09-30");
    expect([funnel.entered, funnel.steps]).toEqual([undefined, []]);
    const rows = rowsOf(caseFunnel.layout(funnel, { reader: reader({ purpose: "statistics" }) }));
    const steps = rows.filter((cells) => cells.length === 4);
    expect(steps.length).toBeGreaterThan(5);
    for (const [, certain, possible] of steps) expect([certain, possible]).toEqual(["—", "—"]);
    expect(funnelOf(lateSource("2025-10-08"), "2025-09-01", "2025-10-31").entered).toBeGreaterThan(0);
  });

  it("has none where it has not begun, and says so", () => {
    const funnel = funnelOf(paperSource(), "2025-11-01", "2025-11-30");
    expect([funnel.entered, funnel.steps]).toEqual([undefined, []]);
    expect(funnel.missing.map(({ what }) => what.zh)).toEqual([expect.stringMatching(/尚未开始/)]);
    const running = funnelOf(paperSource(), "2025-10-01", "2025-11-30");
    expect(running.missing.map(({ what }) => what.zh)).toEqual([expect.stringMatching(/尚未结束/)]);
    expect(running.entered).toBeGreaterThan(0);
  });
});

describe("the trend", () => {
  it("has no number of a month before the records of its school, and says when these begin", () => {
    const { months: told, missing } = caseTrend.build(lateSource("2025-10-08"), {
      of: school,
      from: "2025-09",
      to: "2025-10",
    });
    expect(told.map(({ standing }) => standing)).toEqual(["beforeRecords", "partial"]);
    expect(told[0]).toEqual({ month: "2025-09", standing: "beforeRecords" });
    expect(missing.map(({ what }) => what.en)).toEqual([expect.stringMatching(/records begin on 2025-10-08/)]);
    const ofClass = { of: { kind: "class", id: "C1" }, from: "2025-09", to: "2025-10" } as const;
    expect(caseTrend.build(lateSource("2025-10-08"), ofClass).months[0]?.standing).toBe("beforeRecords");
  });

  it("says of a month that it is on record only in part, where one school of several came later", () => {
    const of = { kind: "authority", id: "A1" } as const;
    const standing = (recordsFrom: CivilDate) =>
      caseTrend
        .build(lateSource(recordsFrom), { of, from: "2025-09", to: "2025-10" })
        .months.map((one) => one.standing);
    expect(standing("2025-09-01")).toEqual(["over", "over"]);
    expect(standing("2025-10-08")).toEqual(["partial", "partial"]);
    expect(standing("2025-10-01")).toEqual(["partial", "over"]);
    const late = lateSource("2025-10-08");
    const trend = caseTrend.build(late, { of, from: "2025-10", to: "2025-10" });
    const note = (asOf: CivilDate): string =>
      textOf(caseTrend.layout({ ...trend, asOf }, { reader: reader({ purpose: "statistics" }) }));
    expect(note("2025-10-31")).toMatch(/数字不完整/);
    expect(note("2025-10-31")).not.toMatch(/本月未结束/);
    expect(note("2025-10-20")).toMatch(/数字不完整；本月未结束/);
  });

  const months = (source: ReportSource, from = "2025-08", to = "2025-12") =>
    caseTrend.build(source, { of: school, from, to }).months;

  it("counts children month by month, and gives no number where nothing can be known", () => {
    const [august, september, october, november] = months(paperSource());
    expect(august).toEqual({ month: "2025-08", standing: "beforeRecords" });
    expect(september).toMatchObject({
      standing: "over",
      suspected: { certain: 1, possible: 1 },
      confirmed: 0,
      returned: 1,
    });
    expect(october).toMatchObject({ suspected: { certain: 2, possible: 2 }, confirmed: 1, returned: 0 });
    expect(november).toEqual({ month: "2025-11", standing: "notReached" });
  });

  it("tells how many registers are missing", () => {
    const full = months(paperSource(), "2025-10", "2025-10")[0];
    // 9 to 31 October: 18 school days of two sessions, in two classes.
    expect(full?.registers).toEqual({ expected: 72, missing: 0 });
    const gaps = months(paperSource([], { through: "2025-10-20" }), "2025-10", "2025-10")[0];
    expect(gaps?.registers).toEqual({ expected: 72, missing: 36 });
  });

  it("says of a month that runs that it is not over", () => {
    expect(months(paperSource([], { asOf: "2025-10-15" }), "2025-10", "2025-10")[0]?.standing).toBe("running");
  });

  it("shows a dash for no data, never a nought", () => {
    const source = paperSource();
    const trend = caseTrend.build(source, { of: school, from: "2025-10", to: "2025-11" });
    const [october, november] = rowsOf(caseTrend.layout(trend, { reader: reader(), source }));
    expect(october?.slice(1, 5)).toEqual(["2", "2", "1", "0"]);
    expect(november?.slice(1, 5)).toEqual(["—", "—", "—", "—"]);
  });

  it("refuses what are no months, or not in order, or too many", () => {
    expect(() => months(paperSource(), "2025-13", "2025-12")).toThrow(/from/);
    expect(() => months(paperSource(), "2025-10", "2025-09")).toThrow(/to/);
    expect(() => months(paperSource(), "2000-01", "2025-09")).toThrow(/240/);
  });
});
