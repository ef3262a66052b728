import { describe, expect, it } from "vitest";
import { gateRegister } from "../../../src/reports/child-files/gate-register.js";
import { idleMinorCard } from "../../../src/reports/child-files/idle-minor-card.js";
import { inNeedFile } from "../../../src/reports/child-files/in-need-file.js";
import { proneFile } from "../../../src/reports/child-files/prone-file.js";
import { timeOffFormalities } from "../../../src/reports/child-files/time-off-formalities.js";
import { caseTimeline } from "../../../src/reports/daily/case-timeline.js";
import { deferredAndSuspendedList } from "../../../src/reports/ledgers/deferred-and-suspended-list.js";
import { lichengOfficeLetter } from "../../../src/reports/letters/licheng-office-letter.js";
import { lichengPledge } from "../../../src/reports/letters/licheng-pledge.js";
import { standardVisibility } from "../../../src/reports/privacy/standard-visibility-data.js";
import { visibilityOf } from "../../../src/reports/privacy/visibility.js";
import { textOf } from "../support/documents.js";
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
