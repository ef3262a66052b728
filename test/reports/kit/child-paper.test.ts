import { returnByNotice } from "baoxue";
import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { PaperScope } from "../../../src/reports/kit/child-paper.js";
import { readerOf, sourceOf } from "../../support/reports.js";
import { directory, fullChild, told, work } from "../fields/full-child.js";

const township = { reader: readerOf({ role: "townshipGovernment", at: "T1", purpose: "service" }) };
const issue: PaperScope = { pupil: "P1", serial: "某政控〔2025〕7号", issuedOn: "2025-10-20", dueOn: "2025-10-31" };
const slip = told({
  kind: "report",
  by: "school",
  to: "townshipGovernment",
  matter: "dropout",
  written: true,
  occurredOn: "2025-10-17",
});
const urged = told({
  kind: "notice",
  by: "townshipGovernment",
  to: "guardian",
  notice: "urging",
  occurredOn: "2025-10-15",
});
const out: readonly SchoolEvent[] = [slip, urged];

function paper(scope: Partial<PaperScope> = {}, events = out, asOf: "2025-10-16" | "2025-10-20" = "2025-10-20") {
  const source = sourceOf(fullChild(events), asOf, { directory });
  return { source, made: returnByNotice.build(source, { ...issue, ...scope }) };
}

describe("whether a paper may be issued", () => {
  it("is so where everything is there that it needs", () => {
    const { made } = paper();
    expect(made.missing).toEqual([]);
    expect(made.mayBeIssued).toBe(true);
  });

  it.each(["serial", "issuedOn", "dueOn"] as const)("is not so without %s", (name) => {
    const { [name]: _, ...rest } = issue;
    const made = returnByNotice.build(paper().source, rest);
    expect(made.mayBeIssued).toBe(false);
    expect(made.missing.map(({ field }) => field)).toEqual([name]);
  });

  it("is not so before what must come before it, each told with who owes it", () => {
    const { made } = paper({ issuedOn: "2025-10-16" }, out, "2025-10-16");
    expect(made.mayBeIssued).toBe(false);
    expect(made.missing.map(({ owedBy, subject }) => [owedBy, subject?.id])).toEqual([["school", "P1"]]);
    const { made: early } = paper({}, []);
    expect(early.missing).toHaveLength(1);
  });

  it("is not so for a child that is back, nor for one of whom a field is missing", () => {
    const back = sourceOf(fullChild(out, { away: [["2025-10-13", "2025-10-17"]] }), "2025-10-20", { directory });
    const { missing } = returnByNotice.build(back, issue);
    expect(missing).toHaveLength(1);
    expect(missing[0]?.what.zh).toMatch(/尚未返校|未返校/);
    const nameless = sourceOf(fullChild(out), "2025-10-20");
    expect(returnByNotice.build(nameless, issue).missing.map(({ field }) => field)).toEqual([
      "name",
      "guardianName",
      "guardianAddress",
    ]);
  });

  it("is told on the paper itself, and only then", () => {
    const heading = (of: ReturnType<typeof paper>["made"]): boolean =>
      returnByNotice.layout(of, township).sections.some((one) => one.heading?.zh === "以下事项补齐前不得发出");
    expect(heading(paper().made)).toBe(false);
    expect(heading(paper({}, []).made)).toBe(true);
  });
});

describe("the paper", () => {
  it("names what the reader may see, the day set and the number", () => {
    const { made, source } = paper();
    const document = returnByNotice.layout(made, { ...township, source });
    const text = JSON.stringify(document);
    for (const word of ["王某某", "某镇中学", "2025年10月31日", "2025年10月20日"])
      expect(text.includes(word)).toBe(true);
    expect(document.serial?.zh).toBe("某政控〔2025〕7号");
  });

  it("tells what of its kind was served before, and nothing of other kinds", () => {
    expect(paper().made.served).toEqual([]);
    const { made } = paper({}, work);
    expect(made.served.map(({ on, dueOn }) => [on, dueOn])).toEqual([["2025-10-18", "2025-10-31"]]);
  });

  it("refuses a child that the world does not list, and takes its former number", () => {
    expect(() => paper({ pupil: "P9" })).toThrow(/pupil of the world/);
    const data = fullChild(out);
    const renamed = { ...data, pupils: data.pupils.map((one) => ({ ...one, formerIds: ["P1-old"] })) };
    const source = sourceOf(renamed, "2025-10-20", { directory });
    expect(returnByNotice.build(source, { ...issue, pupil: "P1-old" }).about.id).toBe("P1");
  });

  it("has blank room for all that is written by hand, and nobody's name", () => {
    const text = JSON.stringify(returnByNotice.blank());
    expect(text).toContain("＿＿＿＿");
    expect(text.includes("王某某")).toBe(false);
  });
});
