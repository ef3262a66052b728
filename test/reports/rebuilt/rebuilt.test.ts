import { describe, expect, it } from "vitest";
import { createWorld } from "../../../src/model/create-world.js";
import { timeOffFormalities } from "../../../src/reports/child-files/time-off-formalities.js";
import { dropoutLedger } from "../../../src/reports/ledgers/dropout-ledger.js";
import { idleMinorsRegister } from "../../../src/reports/ledgers/idle-minors-register.js";
import { rebuildReport, rebuiltDocument } from "../../../src/reports/rebuilt/rebuild-report.js";
import { reportChanges } from "../../../src/reports/rebuilt/report-changes.js";
import { textOf } from "../support/documents.js";
import { calendar, directory, event, paperData, reader, secretsOf, stranger } from "../support/paper-world.js";

const of = { kind: "school", id: "S1" } as const;
const late = event("late", "2025-10-09", {
  kind: "dropoutConfirmed",
  pupil: "P02",
  by: "school",
  reason: "work",
  recordedOn: "2025-11-20",
});
const options = {
  world: createWorld(paperData([late])),
  asOf: "2025-10-31",
  calendar,
  directory,
  knownOn: "2025-10-31",
} as const;

describe("a report rebuilt as it was known then", () => {
  const rebuilt = rebuildReport(dropoutLedger, options, { of });

  it("says what was known then, and lists what came to be known since", () => {
    const then = rebuilt.report.rows.map(({ child }) => child.pupil);
    const now = rebuilt.now.rows.map(({ child }) => child.pupil);
    expect(then).not.toContain("P02");
    expect(now).toContain("P02");
    expect(rebuilt.changes).toContainEqual(
      expect.objectContaining({ path: ["rows", "pupil P02"], subject: { kind: "pupil", id: "P02" } }),
    );
    expect(rebuilt.report.knownOn).toBe("2025-10-31");
  });

  it("shows each change as its reader may see it", () => {
    const own = reader({ role: "principal", at: "S1", purpose: "persuasion" });
    const seen = textOf(rebuiltDocument(dropoutLedger, rebuilt, { reader: own }));
    expect(seen).toContain("此后的变动");
    expect(secretsOf("P02").some((secret) => seen.includes(secret))).toBe(true);
    const strange = textOf(rebuiltDocument(dropoutLedger, rebuilt, { reader: stranger }));
    expect(secretsOf("P02").filter((secret) => strange.includes(secret))).toEqual([]);
  });

  it("says so where nothing has changed", () => {
    const same = rebuildReport(dropoutLedger, { ...options, comparedWith: "2025-10-31" }, { of });
    expect(same.changes).toEqual([]);
    expect(textOf(rebuiltDocument(dropoutLedger, same, { reader: stranger }))).toContain("内容无变动");
  });

  it("tells no more than the two papers themselves", () => {
    const listed = event("idle", "2025-10-10", {
      kind: "filed",
      pupil: "P02",
      by: "policeStation",
      file: "idleMinor",
      category: "闲散",
      recordedOn: "2025-11-20",
    });
    const world = createWorld(paperData([listed]));
    const scope = { of: { kind: "township", id: "T1" } } as const;
    const hidden = rebuildReport(idleMinorsRegister, { ...options, world }, scope);
    const context = { reader: reader({ role: "homeroomTeacher", at: "C9", purpose: "supervision" }) };
    const papers = [hidden.report, hidden.now].map((one) => textOf(idleMinorsRegister.layout(one, context))).join();
    const told = rebuiltDocument(idleMinorsRegister, hidden, context).sections.at(-1)?.blocks[0];
    const cells = told?.kind === "table" ? told.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells)) : [];
    const parts = cells.flatMap(({ text }) => text.zh.split(/[｜：]/)).filter((part) => part !== "");
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.filter((part) => !papers.includes(part))).toEqual([]);
  });

  it("has no codes in its Chinese, and no paper's number for the public", () => {
    const form = rebuildReport(timeOffFormalities, { ...options, knownOn: "2025-09-14" }, { pupil: "P04" });
    const document = rebuiltDocument(timeOffFormalities, form, {
      reader: reader({ role: "homeroomTeacher", at: "C9", purpose: "publicNotice" }),
    });
    const last = document.sections.at(-1);
    const chinese = JSON.stringify(last, (key: string, value: unknown) => (key === "en" ? undefined : value));
    expect(chinese).not.toMatch(/suspension|missing|outcome|proof|entries/);
  });
});

describe("changes value by value", () => {
  const head = { report: "r", about: of, asOf: "2025-10-31", answers: [], missing: [] } as const;

  it("tells entries apart by whom they are about, and not by their place", () => {
    const row = (pupil: string, attempts: number) => ({ child: { pupil }, values: { attempts } });
    const changes = reportChanges(
      { ...head, rows: [row("A", 1), row("B", 2)] },
      { ...head, rows: [row("Z", 1), row("B", 3), row("A", 1)] },
    );
    expect(changes.map(({ path }) => path.join("/"))).toEqual(["rows/pupil B/values/attempts", "rows/pupil Z"]);
  });

  it("finds nothing in a report and itself, exact fractions included", () => {
    const rate = { ...head, rate: { numerator: 1n, denominator: 3n } };
    expect(reportChanges(rate, { ...rate })).toEqual([]);
  });
});
