import { describe, expect, it } from "vitest";
import type { CivilDate } from "../../../src/model/civil-date.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import { attendanceStatement } from "../../../src/reports/child-files/attendance-statement.js";
import { boarderLeavePass } from "../../../src/reports/child-files/boarder-leave-pass.js";
import { carePlan } from "../../../src/reports/child-files/care-plan.js";
import { gateArchive } from "../../../src/reports/child-files/gate-archive.js";
import { gateRegister } from "../../../src/reports/child-files/gate-register.js";
import { idleMinorCard } from "../../../src/reports/child-files/idle-minor-card.js";
import { inNeedFile } from "../../../src/reports/child-files/in-need-file.js";
import { oneChildOneFile } from "../../../src/reports/child-files/one-child-one-file.js";
import { persuasionRecord } from "../../../src/reports/child-files/persuasion-record.js";
import { proneFile } from "../../../src/reports/child-files/prone-file.js";
import { pupilForm } from "../../../src/reports/child-files/pupil-form.js";
import { registerChangePapers } from "../../../src/reports/child-files/register-change-papers.js";
import { returnFormalities } from "../../../src/reports/child-files/return-formalities.js";
import { statusChangePapers } from "../../../src/reports/child-files/status-change-papers.js";
import { timeOffFormalities } from "../../../src/reports/child-files/time-off-formalities.js";
import { drawn, holdTheLaws, owed } from "../support/definition-laws.js";
import { pointsOf, rowsOf, textOf } from "../support/documents.js";
import { event, paperSource, reader, secretsOf } from "../support/paper-world.js";

const october = { from: "2025-10-01", to: "2025-10-31" } as const;
const termSoFar = { from: "2025-09-01", to: "2025-10-31" } as const;
const grounds = "哮喘反复发作";
const pass = {
  pupil: "P05",
  leavesOn: "2025-10-31T16:30",
  reason: "返家过周末",
  signed: true,
  collector: "杨某丙",
} as const;

const returned: readonly SchoolEvent[] = [
  event("p02-confirmed", "2025-09-25", {
    kind: "dropoutConfirmed",
    pupil: "P02",
    by: "school",
    reason: "schoolAverse",
  }),
  event("p02-formal", "2025-09-30", { kind: "returnCompleted", pupil: "P02", by: "school" }),
  event("p02-closed", "2025-10-09", { kind: "caseClosed", pupil: "P02", by: "school", ground: "returned" }),
];
const met = event("p07-met", "2025-10-20", {
  kind: "talk",
  pupil: "P07",
  by: "policeStation",
  purpose: "followUp",
  with: "pupil",
  inPerson: true,
  reason: "在网吧打零工",
});

/** Each form, a child for whom it is meant, and a day on which that was known, and less of it. */
const simple = [
  [oneChildOneFile, "P01", "2025-09-03"],
  [pupilForm, "P01", "2025-10-15"],
  [persuasionRecord, "P01", "2025-09-03"],
  [proneFile, "P03", "2025-09-06"],
  [carePlan, "P03", "2025-09-06"],
  [inNeedFile, "P10", "2025-09-06"],
  [idleMinorCard, "P07", "2025-09-11"],
  [returnFormalities, "P02", "2025-09-27"],
  [statusChangePapers, "P08", "2025-09-03"],
  [registerChangePapers, "P08", "2025-09-03"],
] as const;

/** What is on record of P03, P07 and P08 besides, so that knowledge changes what their forms tell. */
const more: readonly SchoolEvent[] = [
  ...returned,
  met,
  event("p10-help", "2025-09-20", { kind: "supportGiven", pupil: "P10", by: "school", support: "livingSubsidy" }),
  event("p08-roll", "2025-09-19", {
    kind: "rollChanged",
    pupil: "P08",
    by: "school",
    change: "transferIn",
    papers: true,
    formalities: true,
  }),
];

const known = simple.map(([definition, pupil, knownOn]) =>
  drawn({
    knownOn,
    definition,
    scope: { pupil },
    secrets: [...secretsOf(pupil), "在网吧打零工"],
    source: (options) => paperSource(more, options),
  }),
);
const forAll = ["persuasionRecord", "statusChangePapers", "registerChangePapers"];

holdTheLaws([
  ...known,
  drawn({
    definition: boarderLeavePass,
    scope: { ...pass, pupil: "P05" },
    secrets: [...secretsOf("P05"), pass.reason, pass.collector],
    knownOn: "2025-09-03",
    source: (options) =>
      paperSource([event("p05-teacher", "2025-09-10", { kind: "enrolled", pupil: "P05", class: "C1" })], options),
  }),
  drawn({
    definition: timeOffFormalities,
    scope: { pupil: "P04", grounds, appliedOn: "2025-09-10" } as const,
    secrets: [...secretsOf("P04"), grounds],
    source: (options) => paperSource([], options),
  }),
  drawn({
    definition: attendanceStatement,
    scope: { pupil: "P01", period: october, askedBy: "某区民政局", askedFor: "救助审核" },
    secrets: secretsOf("P01"),
    source: (options) => paperSource([], options),
  }),
  drawn({
    definition: gateRegister,
    scope: { of: { kind: "school", id: "S1" }, period: termSoFar } as const,
    secrets: secretsOf("P05"),
    source: (options) => paperSource([], options),
  }),
  drawn({
    definition: gateArchive,
    scope: { of: { kind: "school", id: "S1" }, period: termSoFar } as const,
    secrets: secretsOf("P05"),
    source: (options) => paperSource([], options),
  }),
]);

describe.each(known.map((one) => [one.definition.id, one] as const))(
  "%s",
  (id, { definition, scope, secrets, source }) => {
    it("shows its child to whom it is meant for, and to nobody without a tie", () => {
      const form = definition.build(source(), scope);
      const text = (at: string): string =>
        textOf(definition.layout(form, { reader: reader({ role: "school", at, purpose: "care" }), source: source() }));
      const own = ["P07", "P10"].includes((scope as { readonly pupil: string }).pupil) ? "S2" : "S1";
      expect(text(own)).toContain("某某");
      for (const secret of secrets) expect(text("S9")).not.toContain(secret);
    });

    it("refuses a child that the world does not list", () => {
      expect(() => definition.build(source(), { pupil: "nobody" })).toThrow(/pupil/);
    });

    if (!forAll.includes(id) && id !== "oneChildOneFile")
      it("refuses a child for whom it is not meant, also one that was not known to be then", () => {
        expect(() => definition.build(source(), { pupil: "P09" })).toThrow(/pupil/);
        expect(() => definition.build(source({ knownOn: "2025-09-03" }), scope)).toThrow(/pupil/);
      });

    it("can be had blank in both languages, and lists what it lacks of a child without a name", () => {
      const blank = textOf(definition.blank());
      expect(blank).not.toContain("某某");
      const nameless = paperSource(more, { directory: {} });
      expect(owed(definition.build(nameless, scope))["学生姓名"]).toBe("homeroomTeacher");
    });
  },
);

describe("the form of one child", () => {
  it("is there for a child whose studies are suspended, with its last day", () => {
    const form = pupilForm.build(paperSource(), { pupil: "P04" });
    expect([form.row.values.enrolmentStatus, form.row.values.expiresOn]).toEqual(["suspended", "2026-08-31"]);
  });
});

describe("the record of persuasion", () => {
  it("numbers the attempts, and keeps apart the call that nobody answered", () => {
    const record = persuasionRecord.build(paperSource(), { pupil: "P01" });
    expect(record.attempts.map(({ number, on, outcome }) => [number, on, outcome])).toEqual([
      [1, "2025-10-13", "notReturned"],
      [2, "2025-10-14", "notReturned"],
      [3, "2025-10-16", "notReturned"],
    ]);
    expect(record.records["others"]).toEqual([
      { on: "2025-10-15", kind: "phoneCall", by: "homeroomTeacher", purpose: "return" },
    ]);
  });

  it("takes two calls of one day to the same guardian as one attempt", () => {
    const twice = event("p01-call-2", "2025-10-13T19:00", {
      kind: "phoneCall",
      pupil: "P01",
      by: "homeroomTeacher",
      person: "T1",
      purpose: "return",
      with: "guardian",
      live: true,
    });
    const record = persuasionRecord.build(paperSource([twice]), { pupil: "P01" });
    expect([record.attempts.length, record.records["others"]?.length]).toEqual([3, 2]);
  });
});

describe("the formalities of a return", () => {
  it("tell what is missing and who owes it, until all is there", () => {
    const open = returnFormalities.build(paperSource(returned.slice(0, 1)), { pupil: "P02" });
    expect(owed(open)).toEqual({ 复学手续办结的登记: "registrationClerk", 台账销号: "school" });
    const done = returnFormalities.build(paperSource(returned), { pupil: "P02" });
    expect(done.missing).toEqual([]);
  });

  it("ask for attendance of a child that is still away", () => {
    const form = returnFormalities.build(paperSource(), { pupil: "P01" });
    expect(Object.keys(owed(form))[0]).toBe("返校后到校上课满规定的完整教学日");
  });
});

describe("the formalities of time off", () => {
  const build = (
    scope: object,
    events: readonly SchoolEvent[] = [],
    asOf: "2025-10-31" | "2026-09-10" = "2025-10-31",
  ) => timeOffFormalities.build(paperSource(events, { asOf }), { pupil: "P04", ...scope });
  const rolled = event("p04-roll", "2025-09-16", {
    kind: "rollChanged",
    pupil: "P04",
    by: "school",
    change: "suspension",
    papers: true,
    formalities: true,
  });

  it("take application, proof, approval, last day and the roll", () => {
    expect(owed(build({}))).toEqual({
      监护人书面申请: "guardian",
      "学籍变更登记，证明材料齐全、手续完备": "registrationClerk",
    });
    expect(build({ appliedOn: "2025-09-10" }, [rolled]).missing).toEqual([]);
  });

  it("ask what followed once the last day is over", () => {
    const over = build({ appliedOn: "2025-09-10" }, [rolled], "2026-09-10");
    expect(owed(over)).toEqual({ "期满后已复学（入学）或者已办理延期": "school" });
  });

  it("know nothing of a time off that nobody applied for or granted", () => {
    const form = timeOffFormalities.build(paperSource(), { pupil: "P10" });
    expect(form.entries).toEqual({});
    expect(form.missing.length).toBeGreaterThanOrEqual(5);
  });

  it("refuse a day that does not exist", () => {
    expect(() => build({ appliedOn: "2025-02-30" })).toThrow(/appliedOn/);
  });
});

describe("the papers of a change on the roll", () => {
  it("are asked of each change that the clause names", () => {
    const form = registerChangePapers.build(paperSource(), { pupil: "P08" });
    expect(form.records["changes"]?.map(({ change }) => change)).toEqual(["transferIn"]);
    expect(Object.values(owed(form))).toEqual(["registrationClerk", "registrationClerk"]);
    expect(registerChangePapers.build(paperSource(more), { pupil: "P08" }).missing).toEqual([]);
  });

  it("are of the change that they belong to: of several, the last before the record, and of the first what was ready early", () => {
    const back = event("p08-back", "2025-10-10", { kind: "enrolled", pupil: "P08", class: "C3" });
    const carried = (on: CivilDate): readonly (string | undefined)[] => {
      const base = { kind: "rollChanged", pupil: "P08", by: "school", change: "transferIn" } as const;
      const rolled = event("rolled", on, { ...base, papers: true, formalities: true });
      const form = registerChangePapers.build(paperSource([back, rolled]), { pupil: "P08" });
      return form.missing.map(({ what }) => what.zh.slice(0, 10)).filter((day, i, all) => all.indexOf(day) === i);
    };
    expect(carried("2025-09-15")).toEqual(["2025-10-10"]);
    expect(carried("2025-09-20")).toEqual(["2025-10-10"]);
    expect(carried("2025-10-11")).toEqual(["2025-09-18"]);
  });

  it("name dropping out only where the document does", () => {
    const changes = (definition: typeof statusChangePapers) =>
      definition.build(paperSource(), { pupil: "P01" }).records["changes"]?.map(({ change }) => change);
    expect([changes(statusChangePapers), changes(registerChangePapers)]).toEqual([["dropout"], []]);
  });

  it("are ticked off by what the host has on file, by its own list where it gives one", () => {
    const papers = { transferIn: [{ id: "x", label: { zh: "本省转学表", en: "the province's form" } }] };
    const source = paperSource(more);
    const form = statusChangePapers.build(source, {
      pupil: "P08",
      papers,
      onFile: [{ event: "p08-moved", paper: "x" }],
    });
    const registrar = reader({ role: "registrationClerk", at: "S1", purpose: "registration" });
    const points = pointsOf(statusChangePapers.layout(form, { reader: registrar, source }));
    expect(points.at(-1)).toEqual(["2025-09-18 转入：本省转学表", true]);
  });
});

describe("the pass of a boarder", () => {
  it("is complete with reason, signature and collecting parent, and says who owes which", () => {
    expect(boarderLeavePass.build(paperSource(), pass).missing).toEqual([]);
    const bare = boarderLeavePass.build(paperSource(), { pupil: "P05", leavesOn: "2025-10-31" });
    expect(owed(bare)).toEqual({
      有正当理由: "homeroomTeacher",
      班主任已签字: "homeroomTeacher",
      家长接送: "guardian",
    });
  });

  it("is for boarders only, and for moments that exist", () => {
    expect(() => boarderLeavePass.build(paperSource(), { ...pass, pupil: "P01" })).toThrow(/boarder/);
    expect(() => boarderLeavePass.build(paperSource(), { ...pass, leavesOn: "2025-02-30" })).toThrow(/leavesOn/);
  });

  it("keeps reason and collector from those without a tie", () => {
    const source = paperSource();
    const text = (at: string): string =>
      textOf(boarderLeavePass.layout(boarderLeavePass.build(source, pass), { reader: reader({ at }), source }));
    expect(text("C2")).toContain(pass.reason);
    expect(text("C9")).not.toContain(pass.reason);
    expect(text("C9")).not.toContain(pass.collector);
  });
});

describe("the card of an idle minor", () => {
  it("asks for one meeting in each whole month since it was opened", () => {
    const months = (asOf: "2025-10-31" | "2025-12-05" | "2025-10-30") =>
      idleMinorCard
        .build(paperSource([met], { asOf }), { pupil: "P07" })
        .checks["months"]?.map(({ what, done }) => [what.zh, done]);
    expect(months("2025-10-30")).toEqual([]);
    expect(months("2025-10-31")).toEqual([["2025-10 见面", true]]);
    expect(months("2025-12-05")).toEqual([
      ["2025-10 见面", true],
      ["2025-11 见面", false],
    ]);
  });
});

describe("the statement of attendance", () => {
  const scope = { pupil: "P01", period: october, askedBy: "某区民政局", askedFor: "救助审核" } as const;

  it("adds up to what was expected, and tells half days without a register as such", () => {
    const early = paperSource([], { through: "2025-10-20" });
    const { entries, records } = attendanceStatement.build(early, scope);
    // 9, 10 and 11 October attended; 13 to 20 missed; 21 to 31 without a register: two halves each.
    expect(entries).toMatchObject({ days: 18, expected: 36, attended: 6, absent: 12, excused: 0, unknown: 18 });
    expect(records["noted"]).toHaveLength(30);
  });

  it("shows a third body who the child is, and neither phone nor address", () => {
    const source = paperSource();
    const read = reader({ role: "school", at: "S1", purpose: "thirdBody" });
    const text = textOf(attendanceStatement.layout(attendanceStatement.build(source, scope), { reader: read, source }));
    expect(text).toContain("王某某");
    expect(text).not.toContain("13000001001");
  });

  it("is not made of days that are not over, or of nobody's asking", () => {
    const late = { ...scope, period: { from: "2025-10-01", to: "2025-11-01" } } as const;
    expect(() => attendanceStatement.build(paperSource(), late)).toThrow(/cut-off/);
    const { askedBy: _by, ...rest } = scope;
    expect(Object.keys(owed(attendanceStatement.build(paperSource(), rest)))).toEqual(["申请（接收）单位"]);
  });
});

describe("the gate register", () => {
  const of = { kind: "school", id: "S1" } as const;

  it("tells who went out when, and what of a boarder's leaving is not on record", () => {
    const source = paperSource();
    const register = gateRegister.build(source, { of, period: termSoFar });
    expect(register.entries.map(({ on, time, lacks }) => [on, time, lacks])).toEqual([
      ["2025-09-12", "16:30", []],
      ["2025-10-17", "16:30", ["reason", "collection"]],
    ]);
    expect(owed(register)).toEqual({ 寄宿学生离校正当理由: "homeroomTeacher", 寄宿学生离校家长接送: "guardian" });
    const rows = rowsOf(gateRegister.layout(register, { reader: reader({ at: "C2", purpose: "care" }), source }));
    expect(rows[0]?.slice(1, 7)).toEqual(["2025-09-12", "16:30", "陈某某", "C2", "是", "回家看望祖母"]);
  });

  it("holds nothing against a child that nobody put down as a boarder", () => {
    const out = event("out", "2025-10-20T10:00", { kind: "leftCampus", pupil: "P04", by: "dutyTeacher" });
    const { entries } = gateRegister.build(paperSource([out]), { of, period: october });
    expect(entries.find(({ event: id }) => id === "out")).toMatchObject({ boarder: "unknown", lacks: [] });
  });

  it("goes to the archive at the end of the term under a cover of numbers", () => {
    const cover = gateArchive.build(paperSource(), { of, period: termSoFar });
    expect(cover).toMatchObject({ entries: 2, boarders: 2, incomplete: 1 });
    expect(cover.months.map(({ month, entries }) => [month, entries])).toEqual([
      ["2025-09", 1],
      ["2025-10", 1],
    ]);
    expect(owed(cover)).toEqual({ 存档日期: "school" });
    const archived = event("archived", "2025-10-31", {
      kind: "archived",
      subject: of,
      by: "school",
      file: "gateRegister",
    });
    expect(gateArchive.build(paperSource([archived]), { of, period: termSoFar }).archivedOn).toBe("2025-10-31");
  });

  it("refuses a school that there is none, and days in the wrong order", () => {
    expect(() => gateRegister.build(paperSource(), { of: { kind: "school", id: "S9" }, period: october })).toThrow(
      /of\.id/,
    );
    const backwards = { from: "2025-10-31", to: "2025-10-01" } as const;
    expect(() => gateArchive.build(paperSource(), { of, period: backwards })).toThrow(/period\.to/);
  });
});
