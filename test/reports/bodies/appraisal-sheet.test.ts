import { describe, expect, it } from "vitest";
import { createWorld } from "../../../src/model/create-world.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import { wutaishan2023 } from "../../../src/policies/wutaishan-2023/policy.js";
import { appraisalSheet } from "../../../src/reports/bodies/appraisal-sheet.js";
import { standardVisibility } from "../../../src/reports/privacy/standard-visibility-data.js";
import { reportSource } from "../../../src/reports/source/make-report-source.js";
import type { ReportSource } from "../../../src/reports/source/report-source.js";
import { compile } from "../../../src/rules/engine/compile.js";
import { autumn2025 } from "../../support/worlds.js";
import { cutOff, directory, ledgerData, ledgerSource, on } from "../support/ledger-world.js";

const school = { kind: "school", id: "S1" } as const;

const figure = on("2025-09-15", {
  kind: "figure",
  subject: school,
  indicator: "dropoutRate",
  period: "2025-2026",
  numerator: 2,
  denominator: 50,
});

/** The world under the Centre's document, with the numbers that it leaves to the host. */
function underWutaishan(more: readonly SchoolEvent[], parameters: Readonly<Record<string, number>>): ReportSource {
  const world = createWorld(ledgerData(more));
  const assessment = compile(wutaishan2023, { calendar: autumn2025, parameters }).assess(world, { asOf: cutOff });
  return reportSource({ world, asOf: cutOff, calendar: autumn2025, directory, policy: wutaishan2023, assessment });
}

const target = { "annual-dropout-target": 0.01, "dropout-rate-standard": 0.05 };

describe("the sheet of appraisal and accountability", () => {
  it("gives figures as published and what may be referred, and decides nothing", () => {
    const sheet = appraisalSheet.build(underWutaishan([figure], target), { of: school });
    expect(sheet.figures).toEqual([
      { subject: school, indicator: "dropoutRate", period: "2025-2026", numerator: 2, denominator: 50 },
    ]);
    const line = sheet.consequences.find(({ rule }) => rule === "accountability-for-target");
    expect(line).toMatchObject({ stage: "eligible", subject: school, title: { zh: "未达年度目标追责" } });
    expect(sheet.decisions).toEqual([]);
    expect(sheet.missing).toEqual([]);
  });

  it("follows the figure: one within the target is nothing to refer", () => {
    const within = appraisalSheet.build(underWutaishan([figure], { ...target, "annual-dropout-target": 0.04 }), {
      of: school,
    });
    expect(within.consequences.filter(({ rule }) => rule === "accountability-for-target")).toEqual([]);
  });

  it("says figures, matters and times in words, in either language", () => {
    const other = on("2025-10-20", {
      kind: "decision",
      subject: school,
      by: "educationAuthority",
      matter: "somebody-elses-rule",
      outcome: "imposed",
    });
    const source = underWutaishan([figure, other], target);
    const { sections } = appraisalSheet.layout(appraisalSheet.build(source, { of: school }), {
      reader: { viewer: { role: "educationAuthority", at: "A1", purpose: "supervision" }, policy: standardVisibility },
      source,
    });
    const said = JSON.stringify(sections);
    expect(said).toContain('{"zh":"辍学率","en":"the dropout rate"}');
    expect(said).toContain('{"zh":"2025—2026学年","en":"2025-2026"}');
    expect(said).toContain("其他文件规定的事项");
    expect(said).not.toMatch(/dropoutRate|somebody-elses-rule|accountability-for/);
    expect(
      [...said.matchAll(/"en":"([^"]*)"/g)].filter(([, en = ""]) => /[\u4e00-\u9fff]/.test(en) && !en.startsWith("某")),
    ).toEqual([]);
  });

  it("keeps to the body that it is about, and leaves children out", () => {
    const more = [
      figure,
      on("2025-10-12", { kind: "causeFound", pupil: "P01", by: "educationAuthority", cause: "schoolManagement" }),
    ];
    const of = { kind: "school", id: "S2" } as const;
    expect(appraisalSheet.build(underWutaishan(more, target), { of }).figures).toEqual([]);
    const whole = appraisalSheet.build(underWutaishan(more, target), { of: { kind: "authority", id: "A1" } });
    expect(whole.figures.length).toBe(1);
    expect([...whole.targets, ...whole.consequences].map(({ subject }) => subject.kind)).not.toContain("pupil");
  });

  it("tells decisions and appraisals as recorded, by the title of their rule", () => {
    const more = [
      figure,
      on("2025-10-20", {
        kind: "decision",
        subject: school,
        by: "educationAuthority",
        matter: "accountability-for-target",
        outcome: "notImposed",
      }),
      on("2025-10-21", { kind: "appraisal", subject: school, by: "educationAuthority", result: "良好" }),
    ];
    const sheet = appraisalSheet.build(underWutaishan(more, target), { of: school });
    expect(sheet.decisions.map(({ on: day, matter }) => [day, matter.zh])).toEqual([
      ["2025-10-20", "未达年度目标追责"],
    ]);
    expect(sheet.appraisals.map(({ outcome }) => outcome.zh)).toEqual(["良好"]);
    const layout = appraisalSheet.layout(sheet, {
      reader: { viewer: { role: "educationAuthority", at: "A1", purpose: "supervision" }, policy: standardVisibility },
    });
    expect(JSON.stringify(layout)).toContain("良好");
  });

  it("misses the assessment where there is none", () => {
    const { missing, targets } = appraisalSheet.build(ledgerSource({ more: [figure] }), { of: school });
    expect([targets, missing.map(({ what }) => what.zh)]).toEqual([[], ["依据文件的评估结果（目标、后果）"]]);
  });
});
