import { monthlyReport } from "baoxue";
import { describe, expect, it } from "vitest";
import { evidenceFindings } from "../../../src/calc/evidence/evidence-findings.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import type { MonthlyReport, MonthlyScope } from "../../../src/reports/counts/monthly-types.js";
import type { Purpose } from "../../../src/reports/privacy/viewer.js";
import { confirmed, worldOf } from "../../support/child.js";
import { county } from "../../support/network.js";
import { readerOf, sourceOf, teacher } from "../../support/reports.js";
import { autumn2025, october } from "../../support/worlds.js";
import { ledgerSource, on } from "../support/ledger-world.js";

const scope: MonthlyScope = { of: { kind: "school", id: "S1" }, month: "2025-10" };
const writes = { workDone: "走访两次", problems: "无", nextSteps: "继续劝返" } as const;
const away = worldOf({ away: [["2025-10-13", "2025-11-28"]], events: [confirmed("2025-10-20")] });
const activity: SchoolEvent = {
  kind: "activity",
  id: "a1",
  subject: { kind: "class", id: "C1" },
  by: "school",
  activity: "lawPublicity",
  occurredOn: "2025-10-15",
  recordedOn: "2025-10-15",
} as never;

/** What a report lacks, in English. */
function missing(
  more: Partial<MonthlyScope>,
  data = away,
  asOf: "2025-10-31" | "2025-10-16" = "2025-10-31",
): readonly string[] {
  return monthlyReport.build(sourceOf(data, asOf), { ...scope, ...more }).missing.map(({ what }) => what.en);
}

describe("the monthly report", () => {
  it("has the five sections that the document names, in its order, filled in and blank", () => {
    const report = monthlyReport.build(sourceOf(away, "2025-10-31"), { ...scope, writes });
    const headings = [/^一、.*辍学学生/, /^二、工作开展/, /^三、劝返/, /^四、存在的问题/, /^五、下一步/];
    for (const paper of [monthlyReport.layout(report, { reader: teacher }), monthlyReport.blank()]) {
      const said = paper.sections.flatMap(({ heading }) => (heading ? [heading.zh] : [])).slice(0, 5);
      expect(said).toHaveLength(5);
      said.forEach((heading, i) => expect(heading).toMatch(headings[i] ?? /^$/));
    }
  });

  it("leaves open what people have not written, and tells that it lacks it", () => {
    expect(missing({ writes })).toEqual(["Name", "Whereabouts"]);
    expect(missing({ writes: { ...writes, problems: "  " } })).toEqual(["Name", "Whereabouts", "Problems"]);
    const open = monthlyReport.layout(monthlyReport.build(sourceOf(away, "2025-10-31"), scope), { reader: teacher });
    const slots = open.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "narrative"));
    expect(slots.map(({ text, lines }) => [text, lines > 0])).toEqual([
      [undefined, true],
      [undefined, true],
      [undefined, true],
    ]);
  });

  it("tells of a month that still runs, and refuses one that is none", () => {
    expect(missing({ writes }, away, "2025-10-16")).toContain("the period still runs: counted up to 2025-10-16");
    for (const month of ["2025-13", "2025-2026", "october"])
      expect(() => monthlyReport.build(sourceOf(away, "2025-10-31"), { ...scope, month })).toThrow(/month/);
  });

  it("lists who was confirmed in the month, or was out at its end, also when it is drawn up later", () => {
    const later = worldOf({ away: [["2025-10-13", "2025-11-28"]], events: [confirmed("2025-11-10")] });
    const listed = (month: string): number =>
      monthlyReport.build(sourceOf(later, "2025-11-28"), { ...scope, month }).dropouts.length;
    expect([listed("2025-10"), listed("2025-11")]).toEqual([0, 1]);
  });

  it("tells of its children as of the end of the month, however much later it is drawn up", () => {
    const scopeOfSeptember = { of: { kind: "school", id: "S1" }, month: "2025-09" } as const;
    const drawn = (asOf: CivilMoment): MonthlyReport => monthlyReport.build(ledgerSource({ asOf }), scopeOfSeptember);
    const [then, later] = [drawn("2025-09-30"), drawn("2025-10-31")];
    expect(later.dropouts).toEqual(then.dropouts);
    expect(later.total).toEqual(then.total);
    // P03 was confirmed again in October.
    const row = later.dropouts.find(({ child }) => child.pupil === "P03");
    expect(row?.values).toMatchObject({ name: "赵某03", confirmedOn: "2025-09-08" });
  });

  it("keeps a dropout at the school where it was confirmed, when the child moves later", () => {
    const moved = on("2025-11-10", { kind: "enrolled", pupil: "P01", class: "1-1" });
    const drawn = (id: string, month: string, asOf: CivilMoment): MonthlyReport =>
      monthlyReport.build(ledgerSource({ asOf, more: [moved] }), { of: { kind: "school", id }, month });
    const names = ({ dropouts }: MonthlyReport): readonly string[] => dropouts.map(({ child }) => child.pupil);
    for (const asOf of ["2025-10-31", "2025-11-28"] as const) {
      const [first, second] = [drawn("S1", "2025-10", asOf), drawn("S2", "2025-10", asOf)];
      expect(first.total).toMatchObject({ confirmedInPeriod: 2, confirmedAtClose: 2 });
      expect(names(first)).toEqual(["P01", "P03"]);
      expect(second.total).toMatchObject({ confirmedInPeriod: 0, confirmedAtClose: 0 });
      expect(names(second)).toEqual([]);
    }
    // Of November it is the other school's, until it is known to be back.
    expect(drawn("S1", "2025-11", "2025-11-28").total).toMatchObject({ confirmedInPeriod: 0, confirmedAtClose: 1 });
    expect(drawn("S2", "2025-11", "2025-11-28").total).toMatchObject({ confirmedInPeriod: 0, confirmedAtClose: 1 });
    // Who moved within the month was confirmed at the first school, and stands on its list.
    const within = on("2025-10-20", { kind: "enrolled", pupil: "P01", class: "1-1" });
    const october1 = monthlyReport.build(ledgerSource({ more: [within] }), {
      of: { kind: "school", id: "S1" },
      month: "2025-10",
    });
    expect(october1.total.confirmedInPeriod).toBe(2);
    expect(names(october1)).toEqual(["P03", "P01"]);
    expect(october1.missing.map(({ what }) => what.en).filter((one) => one.includes("on the list"))).toEqual([]);
  });

  it("says where a body has no school at all: its noughts tell of no child", () => {
    const source = sourceOf({ ...county, schools: [], classes: [], events: [] }, "2025-10-31");
    const report = monthlyReport.build(source, { of: { kind: "township", id: "T2" }, month: "2025-10", writes });
    expect(report.missing.map(({ what }) => what.en)).toEqual([expect.stringMatching(/no school belongs/)]);
  });

  it("counts the work of the month done for the school and its classes, and none of another month", () => {
    const source = sourceOf({ ...away, events: [...away.events, activity] }, "2025-11-28");
    const work = (month: string): readonly string[] =>
      monthlyReport.build(source, { ...scope, month }).work.map(({ kind, count }) => `${kind} ${count}`);
    expect([work("2025-10"), work("2025-11")]).toEqual([["activity 1"], []]);
  });

  it("tells of children on a township's list who are in no school's count", () => {
    const base = {
      occurredOn: "2025-10-15",
      recordedOn: "2025-10-15",
      by: "educationAuthority",
      reason: "work",
    } as const;
    const events = [...county.events, { ...base, kind: "dropoutConfirmed", id: "d", pupil: "P3" } as const];
    const township = { kind: "township", id: "T2" } as const;
    const report = monthlyReport.build(sourceOf({ ...county, events }, "2025-10-31"), { ...scope, of: township });
    expect(report.dropouts.map(({ child }) => child.pupil)).toEqual(["P3"]);
    expect(report.total.confirmedInPeriod).toBe(0);
    expect(report.missing.map(({ what }) => what.en)).toContain(
      "1 on the list are at no school, or count at another body's: no school's numbers count them",
    );
  });
});

describe("a report that counts, for a reader who may only count", () => {
  const told = { workDone: "走访王某家", problems: "王某父亲重病", nextSteps: "继续劝返" } as const;
  const report = monthlyReport.build(ledgerSource(), {
    of: { kind: "school", id: "S1" },
    month: "2025-10",
    writes: told,
  });
  const paper = (purpose: Purpose): string =>
    JSON.stringify(
      monthlyReport.layout(report, { reader: readerOf({ role: "educationAuthority", at: "A1", purpose }) }),
    );

  it("shows nothing that people wrote, and no reasons", () => {
    for (const purpose of ["publicNotice", "statistics"] as const)
      for (const text of Object.values(told)) expect(paper(purpose)).not.toContain(text);
    expect(paper("publicNotice")).not.toContain("确认辍学原因");
    for (const text of [...Object.values(told), "确认辍学原因：厌学2人"]) expect(paper("registration")).toContain(text);
  });

  it("says that it is not for publication", () => {
    expect(paper("publicNotice")).toMatch(/不得对外公布.*控辍保学情况公示/);
    expect(paper("registration")).not.toMatch(/不得对外公布/);
  });
});

describe("what was declared against what is on record (trap 33)", () => {
  const differs = (declared: MonthlyScope["declared"], data = away): readonly string[] =>
    monthlyReport
      .build(sourceOf(data, "2025-10-31"), { ...scope, ...(declared === undefined ? {} : { declared }) })
      .checks.map((one) => `${one.counter} ${one.declared}/${one.evidenced} ${one.differs ? "differs" : "agrees"}`);

  it("is a report of nothing over a dropout: to be checked", () => {
    expect(differs("nil")).toEqual([
      "confirmedInPeriod 0/1 differs",
      "suspectedAtClose 0/0 agrees",
      "confirmedAtClose 0/1 differs",
    ]);
    expect(missing({ writes, declared: "nil" })).toContain(
      'to be checked: "Confirmed in the period" was declared as 0, on record are 1',
    );
  });

  it("is told number by number, and only of what was declared", () => {
    expect(differs({ confirmedAtClose: 1, attempts: 3 })).toEqual([
      "confirmedAtClose 1/1 agrees",
      "attempts 3/0 differs",
    ]);
    expect(differs(undefined)).toEqual([]);
    for (const wrong of [-1, 0.5, Number.NaN]) expect(() => differs({ attempts: wrong })).toThrow(/declared\.attempts/);
  });

  it("agrees with what was known when it was declared", () => {
    const late = worldOf({
      away: [["2025-10-13", "2025-11-28"]],
      events: [confirmed("2025-10-20", "work", "2025-11-06")],
    });
    const then = sourceOf(late, "2025-10-31", { knownOn: "2025-10-31" });
    const { checks } = monthlyReport.build(then, { ...scope, declared: { confirmedInPeriod: 0 } });
    expect(checks.map((one) => one.differs)).toEqual([false]);
    expect(differs({ confirmedInPeriod: 0 }, late)).toEqual(["confirmedInPeriod 0/1 differs"]);
  });

  it("carries the evidence that the host has looked for, with the checks that were not run", () => {
    const nil = {
      kind: "workReport",
      id: "zero",
      subject: { kind: "school", id: "S1" },
      by: "school",
      to: "educationAuthority",
      report: "monthly",
      period: "2025-10",
      nil: true,
      occurredOn: "2025-10-31T17:30",
      recordedOn: "2025-10-31T17:30",
    } as const;
    const story = october().absent("P1", "2025-10-13", "2025-10-15").event(nil);
    const limits = { declaredZero: { schoolDays: 3, reports: ["monthly"] } } as const;
    const evidence = evidenceFindings(story.world(), { asOf: "2025-10-31", calendar: autumn2025, limits });
    const report = monthlyReport.build(sourceOf(story, "2025-10-31"), { ...scope, evidence });
    const annex = JSON.stringify(
      monthlyReport.layout(report, { reader: teacher }).sections.find(({ heading }) => heading?.zh.startsWith("附")),
    );
    expect(evidence.findings).toHaveLength(1);
    expect(annex.includes(evidence.findings[0]?.says.zh ?? "-")).toBe(true);
    expect(annex.includes("未设参数")).toBe(evidence.notRun.length > 0);
  });
});
