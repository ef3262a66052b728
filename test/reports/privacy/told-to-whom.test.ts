import { describe, expect, it } from "vitest";
import { attendanceStatement } from "../../../src/reports/child-files/attendance-statement.js";
import { gateRegister } from "../../../src/reports/child-files/gate-register.js";
import { idleMinorCard } from "../../../src/reports/child-files/idle-minor-card.js";
import { inNeedFile } from "../../../src/reports/child-files/in-need-file.js";
import { proneFile } from "../../../src/reports/child-files/prone-file.js";
import { pupilForm } from "../../../src/reports/child-files/pupil-form.js";
import { statusChangePapers } from "../../../src/reports/child-files/status-change-papers.js";
import { timeOffFormalities } from "../../../src/reports/child-files/time-off-formalities.js";
import { monthlyReport } from "../../../src/reports/counts/monthly-report.js";
import { caseTimeline } from "../../../src/reports/daily/case-timeline.js";
import { deferredAndSuspendedList } from "../../../src/reports/ledgers/deferred-and-suspended-list.js";
import { dropoutLedger } from "../../../src/reports/ledgers/dropout-ledger.js";
import { nationalSystemEntries } from "../../../src/reports/ledgers/national-system-entries.js";
import { lichengOfficeLetter } from "../../../src/reports/letters/licheng-office-letter.js";
import { lichengPledge } from "../../../src/reports/letters/licheng-pledge.js";
import { standardVisibility } from "../../../src/reports/privacy/standard-visibility-data.js";
import { visibilityOf } from "../../../src/reports/privacy/visibility.js";
import { rowsOf, textOf } from "../support/documents.js";
import { ledgerSource, on } from "../support/ledger-world.js";
import { event, paperSource, reader, stranger } from "../support/paper-world.js";

const source = ledgerSource();
const school = { kind: "school", id: "S1" } as const;
const year = { from: "2025-09-01", to: "2026-08-31", key: "2025-2026" } as const;

describe("what tells of a child's health", () => {
  const list = deferredAndSuspendedList.build(source, { of: school });
  const shown = (viewer: Parameters<typeof reader>[0]): string =>
    textOf(deferredAndSuspendedList.layout(list, { reader: reader(viewer), source }));

  it("is who stands on the list of deferred and suspended, with its paper", () => {
    expect(shown({ role: "principal", at: "S1", purpose: "registration" })).toContain("证0006");
    expect(shown({ role: "educationAuthority", at: "A1", purpose: "registration" })).toContain("证0006");
    const hidden = shown({ role: "homeroomTeacher", at: "C9" });
    expect(hidden).not.toContain("证0006");
    expect(hidden).not.toContain("杨");
    expect(hidden).not.toContain("P06");
  });

  it("is the application for time off", () => {
    const papers = paperSource();
    const form = timeOffFormalities.build(papers, { pupil: "P04" });
    const text = (viewer: Parameters<typeof reader>[0]): string =>
      textOf(timeOffFormalities.layout(form, { reader: reader(viewer), source: papers }));
    expect(text({ at: "C2", purpose: "registration" })).toContain("YZ-0915");
    for (const purpose of ["supervision", "publicNotice", "statistics"] as const) {
      expect(text({ at: "C9", purpose })).not.toContain("2026-08-31");
      expect(text({ at: "C9", purpose })).not.toContain("P04");
    }
  });
});

describe("forms about one child", () => {
  const papers = paperSource();

  it("tell a stranger nothing, not even about whom there is one", () => {
    const need = inNeedFile.build(papers, { pupil: "P10" });
    const card = idleMinorCard.build(papers, { pupil: "P07" });
    const prone = proneFile.build(papers, { pupil: "P03" });
    const texts = [
      textOf(inNeedFile.layout(need, { reader: reader({ at: "C9", purpose: "supervision" }), source: papers })),
      textOf(inNeedFile.layout(need, { reader: stranger, source: papers })),
      textOf(idleMinorCard.layout(card, { reader: reader({ at: "C9", purpose: "publicNotice" }), source: papers })),
      textOf(idleMinorCard.layout(card, { reader: stranger, source: papers })),
      textOf(proneFile.layout(prone, { reader: stranger, source: papers })),
      textOf(proneFile.layout(prone, { reader: reader({ at: "C1", purpose: "supervision" }), source: papers })),
    ];
    for (const text of texts) {
      expect(text).toContain("不予显示");
      expect(text).not.toMatch(/P10|P07|P03|2012|周|赵|张|甲镇|乙镇|七年级/);
    }
    expect(textOf(proneFile.layout(prone, { reader: reader({ at: "C1" }), source: papers }))).toContain("张某某");
    const own = inNeedFile.layout(need, { reader: reader({ at: "C4", purpose: "care" }), source: papers });
    expect(textOf(own)).toContain("周某某");
  });

  it("give the course of a case to nobody for whom it is only to be counted", () => {
    const course = caseTimeline.build(source, { pupil: "P06" });
    const text = (viewer: Parameters<typeof reader>[0]): string =>
      textOf(caseTimeline.layout(course, { reader: reader(viewer), source }));
    expect(text({ at: "8-1", purpose: "publicNotice" })).not.toContain("休学");
    expect(text({ at: "8-1", purpose: "registration" })).toContain("休学");
  });
});

describe("a value that tells of a child's health", () => {
  const ill = on("2025-10-20", { kind: "dropoutConfirmed", pupil: "P01", by: "school", reason: "illness" });
  const here = ledgerSource({ more: [ill] });
  const ledger = dropoutLedger.build(here, { of: school });
  const form = pupilForm.build(here, { pupil: "P06" });
  const course = caseTimeline.build(here, { pupil: "P06" });
  const statement = attendanceStatement.build(here, {
    pupil: "P06",
    period: { from: "2025-09-01", to: "2025-10-31" },
    askedBy: "某单位",
    askedFor: "核实",
  });
  const papers = statusChangePapers.build(here, { pupil: "P06" });
  const entries = nationalSystemEntries.build(here, { of: school, period: year });
  type Who = Parameters<typeof reader>[0];
  const texts = (viewer: Who): readonly string[] => {
    const context = { reader: reader(viewer), source: here };
    return [
      textOf(dropoutLedger.layout(ledger, context)),
      textOf(pupilForm.layout(form, context)),
      textOf(caseTimeline.layout(course, context)),
      textOf(attendanceStatement.layout(statement, context)),
      textOf(statusChangePapers.layout(papers, context)),
      rowsOf(nationalSystemEntries.layout(entries, context)).join(),
    ];
  };
  /** What only those may read who may know of health; headings and columns of the papers say 休学, too, and are left out. */
  const health = /疾病|illness|"休学"|suspended|证0006|2025-10-15|医院证明|批准休学/;

  it.each<readonly [string, Who]>([
    ["a stranger", { at: "C9" }],
    ["a stranger who keeps the register", { at: "C9", purpose: "registration" }],
    ["the class, to count", { at: "8-1", purpose: "statistics" }],
    ["the school, to count", { role: "principal", at: "S1", purpose: "statistics" }],
    ["the class, for the public", { at: "8-1", purpose: "publicNotice" }],
    ["the school, for a third body", { role: "school", at: "S1", purpose: "thirdBody" }],
    ["a third body", { role: "otherDepartment", purpose: "thirdBody" }],
    ["those who supervise", { role: "educationAuthority", at: "A1", purpose: "supervision" }],
  ])("is shown to none of these: %s", (_, viewer) => {
    for (const text of texts(viewer)) expect(text).not.toMatch(health);
  });

  it("is not told by being the only one that is left out", () => {
    const reasonsFor = (viewer: Who): readonly (string | undefined)[] => {
      const document = dropoutLedger.layout(ledger, { reader: reader(viewer), source: here });
      const [table] = document.sections.flatMap(({ blocks }) => blocks.filter((one) => one.kind === "table"));
      const column = table?.columns.findIndex(({ label }) => label.zh === "辍学原因") ?? -1;
      return (table?.groups ?? []).flatMap(({ rows }) => rows.map(({ cells }) => cells[column]?.text.zh));
    };
    expect(new Set(reasonsFor({ at: "C9" }))).toEqual(new Set(["（不予显示）"]));
    // Who works with the children knows the other reasons, and so that this one is of another kind.
    expect(reasonsFor({ at: "7-1" })).toEqual(["（不予显示）", "家庭原因", "厌学"]);
    expect(reasonsFor({ at: "7-1", purpose: "care" })).toEqual(["疾病", "家庭原因", "厌学"]);
    const spans = (pupil: string): string => {
      const own = caseTimeline.build(here, { pupil });
      return textOf(caseTimeline.layout(own, { reader: reader({ at: "C9" }), source: here }));
    };
    for (const pupil of ["P04", "P06"]) expect(spans(pupil)).not.toMatch(/在籍|休学/);
  });

  it("is not told by the counts beside a list of the children", () => {
    const month = monthlyReport.build(here, { of: school, month: "2025-10" });
    expect(month.reasons).toMatchObject({ illness: 1 });
    const text = (viewer: Who): string => textOf(monthlyReport.layout(month, { reader: reader(viewer), source: here }));
    expect(text({ at: "C9" })).not.toContain("疾病");
    expect(text({ at: "C9" })).toContain("其他或者不予显示的原因1人");
    expect(text({ role: "principal", at: "S1", purpose: "care" })).toContain("疾病1人");
    // Who only counts sees no child beside it.
    expect(text({ role: "educationAuthority", at: "A1", purpose: "statistics" })).toContain("疾病1人");
  });

  it("is shown where it is needed", () => {
    const [, pupils, timeline, , changes, system] = texts({ role: "principal", at: "S1", purpose: "registration" });
    for (const text of [pupils, timeline]) expect(text).toContain('"休学"');
    expect(changes).toContain("休学");
    expect(system).toContain("证0006");
    const [, , , certificate] = texts({ role: "principal", at: "S1", purpose: "persuasion" });
    expect(certificate).not.toContain('"休学"');
    const own = attendanceStatement.layout(
      attendanceStatement.build(here, {
        pupil: "P04",
        period: { from: "2025-09-01", to: "2025-10-31" },
        askedBy: "某单位",
        askedFor: "核实",
      }),
      { reader: reader({ at: "7-1" }), source: here },
    );
    expect(textOf(own)).toContain("在籍");
  });
});

describe("a list of which no row is shown", () => {
  const notes = (document: ReturnType<typeof dropoutLedger.layout>): readonly string[] =>
    document.sections.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === "note" ? [one.text.zh] : [])));
  const ledger = dropoutLedger.build(source, { of: school });
  const count = ledger.rows.length;
  const county = { role: "educationAuthority", at: "A1" } as const;
  const told = (viewer: Parameters<typeof reader>[0], minimumCell?: number): readonly string[] =>
    notes(
      dropoutLedger.layout(ledger, {
        reader: reader(viewer),
        source,
        ...(minimumCell === undefined ? {} : { minimumCell }),
      }),
    );

  it("gives their number to whom counts, from the minimum on that the host sets", () => {
    expect(count).toBe(3);
    const all = `合计：${count}人`;
    expect(told({ ...county, purpose: "statistics" })).toEqual(expect.arrayContaining(["本用途只汇总、不列名单", all]));
    expect(told({ ...county, purpose: "statistics" }, 3)).toContain(all);
    const few = told({ ...county, purpose: "statistics" }, 4);
    expect(few).not.toContain(all);
    expect(few.join()).toContain("合计：不予显示");
  });

  it("gives the public none without a minimum", () => {
    expect(told({ ...county, purpose: "publicNotice" }).join()).not.toContain(`合计：${count}人`);
    expect(told({ ...county, purpose: "publicNotice" }, 3)).toContain(`合计：${count}人`);
  });

  it("says why where rows are left out for what standing on the list tells, and gives no number", () => {
    const list = deferredAndSuspendedList.build(source, { of: school });
    const of = (purpose: "persuasion" | "statistics"): readonly string[] =>
      notes(deferredAndSuspendedList.layout(list, { reader: reader({ ...county, purpose }), source }));
    expect(of("persuasion").join()).toContain("名单不予显示：健康、残疾信息仅限帮扶和学籍手续使用");
    expect(of("persuasion").join()).not.toMatch(/合计|只汇总/);
    expect(of("statistics")).toContain(`合计：${list.rows.length}人`);
  });

  it("is no list of nobody", () => {
    const empty = dropoutLedger.build(source, { of: { kind: "school", id: "S2" } });
    const shown = notes(dropoutLedger.layout(empty, { reader: reader({ ...county, purpose: "statistics" }), source }));
    expect(shown).toContain("合计：0人");
  });
});

describe("a statement for a third body", () => {
  it("tells no more where a guardian reads it", () => {
    const child = { pupil: "P1", places: {}, persons: [], guardians: ["G1"] };
    const viewer = { role: "guardian", person: "G1", purpose: "thirdBody" } as const;
    const how = (field: "identity" | "contact" | "health" | "family"): string =>
      visibilityOf({ viewer, policy: standardVisibility }, field, child).how;
    expect([how("identity"), how("contact"), how("health"), how("family")]).toEqual(["show", "omit", "omit", "omit"]);
  });
});

describe("a seal", () => {
  const seals = (document: ReturnType<typeof lichengPledge.layout>): readonly string[] =>
    document.sections.flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === "seal" ? [one.body.zh] : [])));

  it("is the unit's, not that of the person who signs", () => {
    const context = { reader: reader(), source };
    const pledge = lichengPledge.build(source, { of: school, period: year });
    expect(seals(lichengPledge.layout(pledge, context))).toEqual(["某镇初级中学"]);
    const letter = lichengOfficeLetter.build(source, { of: { kind: "township", id: "T1" }, period: year });
    expect(seals(lichengOfficeLetter.layout(letter, context))).toEqual(["某镇（镇街教办）"]);
  });
});

describe("the gate register", () => {
  const period = { from: "2025-09-01", to: "2025-10-31" } as const;

  it("says that it is not known whether a form was signed, and asks what was so on the day", () => {
    const went = (id: string, day: "2025-09-12" | "2025-10-24") =>
      event(id, `${day}T16:30`, { kind: "leftCampus", pupil: "P09", by: "dutyTeacher", reason: "看病" });
    const boards = on("2025-10-20", {
      kind: "fact",
      subject: { kind: "pupil", id: "P09" },
      fact: "boarder",
      value: true,
    });
    const made = gateRegister.build(paperSource([went("a", "2025-09-12"), boards, went("b", "2025-10-24")]), {
      of: { kind: "class", id: "C4" },
      period,
    });
    expect(made.entries.map(({ boarder, signed, collected, lacks }) => [boarder, signed, collected, lacks])).toEqual([
      ["unknown", "unknown", "unknown", []],
      [true, "unknown", "unknown", ["signature", "collection"]],
    ]);
  });
});
