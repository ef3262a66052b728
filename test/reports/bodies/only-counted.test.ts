import { admissionPlan, homeTeachingFile, networkCoverage, type Purpose, workPlan, yearSummary } from "baoxue";
import { describe, expect, it } from "vitest";
import { boshan2025Lines } from "../../../src/policies/boshan-2025/lines.js";
import type { ReportDocument } from "../../../src/reports/report-document.js";
import { readerOf } from "../../support/reports.js";
import { autumn } from "../support/definitions.js";
import { ledgerSource } from "../support/ledger-world.js";

const source = ledgerSource();
const of = { kind: "school", id: "S1" } as const;
const reader = (purpose: Purpose) => readerOf({ role: "educationAuthority", at: "A1", purpose });
const summary = yearSummary.build(source, { of, period: autumn, texts: { workDone: "走访王某家" } });
const plan = workPlan.build(source, { of, period: autumn, lines: boshan2025Lines, texts: { measures: "走访王某家" } });
const entrants = admissionPlan.build(source, {
  of: { kind: "township", id: "T1" },
  age: { from: 6, to: 7, countedOn: "2025-12-31" },
});

const papers: readonly (readonly [string, (purpose: Purpose) => ReportDocument])[] = [
  ["the year's summary", (purpose) => yearSummary.layout(summary, { reader: reader(purpose), source })],
  ["the work plan", (purpose) => workPlan.layout(plan, { reader: reader(purpose), source })],
  ["the plan of admission", (purpose) => admissionPlan.layout(entrants, { reader: reader(purpose), source })],
  [
    "the coverage of the network",
    (purpose) =>
      networkCoverage.layout(networkCoverage.build(source, { of, lines: boshan2025Lines }), {
        reader: reader(purpose),
        source,
      }),
  ],
  [
    "the file of teaching at home",
    (purpose) =>
      homeTeachingFile.layout(homeTeachingFile.build(source, { of, period: autumn }), {
        reader: reader(purpose),
        source,
      }),
  ],
];

describe.each(papers)("%s", (_name, paper) => {
  it("is not for publication, and tells the public nothing that people wrote", () => {
    const text = JSON.stringify(paper("publicNotice"));
    expect(text).toMatch(/不得对外公布.*控辍保学情况公示/);
    expect(text).not.toContain("王某");
  });

  it("is as it is for those who work with it", () => {
    for (const purpose of ["persuasion", "supervision", "statistics"] as const)
      expect(JSON.stringify(paper(purpose))).not.toContain("不得对外公布");
  });
});

describe("what people wrote", () => {
  it("stays on the summary and the plan for those who work with them", () => {
    for (const paper of [
      yearSummary.layout(summary, { reader: reader("persuasion"), source }),
      workPlan.layout(plan, { reader: reader("persuasion"), source }),
    ])
      expect(JSON.stringify(paper)).toContain("走访王某家");
  });
});
