import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { CivilMoment } from "../../../src/model/moment.js";
import { boshan2025Lines } from "../../../src/policies/boshan-2025/lines.js";
import { admissionPlan } from "../../../src/reports/bodies/admission-plan.js";
import { archiveChecklist } from "../../../src/reports/bodies/archive-checklist.js";
import { conferenceRecord } from "../../../src/reports/bodies/conference-record.js";
import { homeTeachingFile } from "../../../src/reports/bodies/home-teaching-file.js";
import { interviewRecord } from "../../../src/reports/bodies/interview-record.js";
import { letterDemands, lettersOutstanding } from "../../../src/reports/bodies/letters-outstanding.js";
import { networkCoverage } from "../../../src/reports/bodies/network-coverage.js";
import { photoSheet } from "../../../src/reports/bodies/photo-sheet.js";
import { publicCriticism } from "../../../src/reports/bodies/public-criticism.js";
import { workPlan } from "../../../src/reports/bodies/work-plan.js";
import { yearSummary } from "../../../src/reports/bodies/year-summary.js";
import type { ReportHead } from "../../../src/reports/kit/report-head.js";
import { standardVisibility } from "../../../src/reports/privacy/standard-visibility-data.js";
import { appointed } from "../../support/network.js";
import { autumn } from "../support/definitions.js";
import { ledgerSource, on } from "../support/ledger-world.js";

const school = { kind: "school", id: "S1" } as const;
const authority = { kind: "authority", id: "A1" } as const;
const source = ledgerSource();
const reader = {
  viewer: { role: "educationAuthority", at: "A1", purpose: "supervision" },
  policy: standardVisibility,
} as const;

const at = (subject: object, date: CivilMoment, event: object): SchoolEvent => on(date, { subject, ...event });

/** What is missing, as "what, of whom, who owes it". */
function missing({ missing: items }: ReportHead): readonly string[] {
  return items.map((item) => `${item.what.zh} ${item.subject?.id ?? ""} ${item.owedBy ?? ""}`);
}

describe("the coverage of the network", () => {
  const [administrative] = boshan2025Lines;
  const lines = administrative === undefined ? [] : [administrative];
  const more = [
    appointed("pr1", "principal", school),
    appointed("t71", "homeroomTeacher", { kind: "class", id: "7-1" }),
    at({ kind: "grade", id: "S1/7" }, "2025-09-01", { kind: "fact", fact: "noGradeHead", value: true }),
  ];

  it("names who answers for what, and what nobody holds with who owes it", () => {
    const report = networkCoverage.build(ledgerSource({ more }), { of: school, lines });
    const counts = report.lines[0]?.levels.map(({ level, subjects, vacant }) => [
      level.office,
      subjects.length,
      vacant.length,
    ]);
    expect(counts).toEqual([
      ["principal", 1, 0],
      ["officeHead", 1, 1],
      ["gradeHead", 2, 1],
      ["homeroomTeacher", 2, 1],
    ]);
    expect(missing(report)).toEqual([
      "处室主任（责任人空缺） S1 principal",
      "年级主任（责任人空缺） S1/8 officeHead",
      "班主任（责任人空缺） 8-1 gradeHead",
    ]);
    const shown = JSON.stringify(networkCoverage.layout(report, { reader, source }));
    expect(shown).toContain("班主任甲");
    expect(shown).toContain("校长甲");
  });

  it("keeps to the body that it is about, and to what was known", () => {
    const whole = networkCoverage.build(ledgerSource({ more }), { of: authority, lines });
    expect(whole.lines[0]?.levels[0]?.subjects.map(({ subject }) => subject.id)).toEqual(["S1", "S2"]);
    const before = networkCoverage.build(ledgerSource({ more, knownOn: "2025-08-31" }), { of: school, lines });
    expect(before.lines[0]?.levels[0]?.vacant.length).toBe(1);
  });

  it("counts children and names none", () => {
    const report = networkCoverage.build(source, { of: school, lines: boshan2025Lines });
    const outside = report.lines.find(({ id }) => id === "outside")?.levels.at(-1);
    expect(outside?.subjects.every(({ holders }) => holders.length === 1)).toBe(true);
    expect(JSON.stringify(networkCoverage.layout(report, { reader, source }))).not.toMatch(/家长|P\d\d/);
  });
});

describe("letters and pledges", () => {
  const direct = at(school, "2025-09-01", { kind: "fact", fact: "directSchool", value: true });
  const asAsked = { sealed: true, copies: 2, doubleSided: true, asIssued: true, person: "pr1" };
  const pledge = (more: object): SchoolEvent =>
    at(school, "2025-09-20", {
      kind: "letterSigned",
      letter: "pledge",
      upper: "educationAuthority",
      lower: "principal",
      ...asAsked,
      ...more,
    });
  const handedIn = at(school, "2025-09-22", {
    kind: "submitted",
    by: "school",
    to: "educationAuthority",
    material: "pledge",
    copies: 1,
    onPaper: true,
  });
  const licheng = { of: school, letters: letterDemands["licheng-2024"] };

  it("are asked of offices, direct schools and every principal, with seal, copies and sides", () => {
    const [done] = lettersOutstanding.build(ledgerSource({ more: [pledge({}), handedIn] }), licheng).letters;
    expect(done).toMatchObject({ signedOn: "2025-09-20", signedBy: ["pr1"], copies: 2, handedIn: 1, amiss: [] });
    const half = lettersOutstanding.build(
      ledgerSource({ more: [direct, pledge({ copies: 1, sealed: false })] }),
      licheng,
    );
    expect(missing(half)).toEqual([
      "《控辍目标责任书》（区直版）：尚未签订 S1 school",
      "《控辍目标责任书》（区直版）：上交份数不足 S1 school",
      "《控辍保学承诺书》：份数不足 S1 school",
      "《控辍保学承诺书》：未见盖章记录 S1 school",
      "《控辍保学承诺书》：上交份数不足 S1 school",
    ]);
    const wide = lettersOutstanding.build(source, { of: authority, letters: letterDemands["licheng-2024"] });
    expect(wide.letters.map(({ demand, subject }) => `${demand.id} ${subject.id}`)).toEqual([
      "office T1",
      "pledge S1",
      "pledge S2",
    ]);
  });

  it("go down layer by layer, and past a grade without a head", () => {
    const city = { of: school, letters: letterDemands["city-2016"] };
    const signed = (subject: object, upper: string, lower: string, person?: string): SchoolEvent =>
      at(subject, "2025-09-10", {
        kind: "letterSigned",
        letter: "responsibility",
        upper,
        lower,
        ...(person === undefined ? {} : { person }),
      });
    const more = [
      at({ kind: "grade", id: "S1/7" }, "2025-09-01", { kind: "fact", fact: "noGradeHead", value: true }),
      signed({ kind: "class", id: "7-1" }, "principal", "homeroomTeacher", "t71"),
      signed({ kind: "class", id: "8-1" }, "principal", "homeroomTeacher"),
      appointed("s1", "subjectTeacher", { kind: "class", id: "7-1" }),
      appointed("s2", "subjectTeacher", { kind: "class", id: "7-1" }),
      signed({ kind: "class", id: "7-1" }, "homeroomTeacher", "subjectTeacher", "s1"),
    ];
    const { letters } = lettersOutstanding.build(ledgerSource({ more }), city);
    expect(
      letters.map(({ demand, subject, amiss }) => `${demand.id} ${subject.id} ${amiss.map(({ zh }) => zh).join()}`),
    ).toEqual([
      "principal-grade S1/8 尚未签订",
      "grade-homeroom 7-1 ",
      "grade-homeroom 8-1 尚未签订",
      "homeroom-subject 7-1 还有1人未签",
      "homeroom-subject 8-1 尚未签订",
    ]);
  });

  it("are of the year that one asks about", () => {
    const more = [
      at({ kind: "class", id: "7-1" }, "2025-09-10", {
        kind: "letterSigned",
        letter: "responsibility",
        upper: "school",
        lower: "homeroomTeacher",
        period: "2024-2025",
      }),
    ];
    const letters = letterDemands["boshan-2025"];
    const of = { kind: "school", id: "S1" } as const;
    const year = { from: "2025-09-01", to: "2026-08-31", key: "2025-2026" } as const;
    const first = lettersOutstanding.build(ledgerSource({ more }), { of, letters, period: year }).letters[0];
    expect(first?.signedOn).toBeUndefined();
    expect(lettersOutstanding.build(ledgerSource({ more }), { of, letters }).letters[0]?.signedOn).toBe("2025-09-10");
  });
});

describe("the archive of a year", () => {
  const archived = (file: string, contents: readonly string[], more: object = {}): SchoolEvent =>
    at(school, "2025-10-20", { kind: "archived", by: "school", file, contents, ...more });
  const scope = { of: school, period: autumn };

  it("misses what is not there, of the school", () => {
    expect(archiveChecklist.build(source, scope).schools[0]?.items.map(({ state }) => state)).toEqual(
      Array(6).fill("missing"),
    );
  });

  it("takes the papers as the document asks for them", () => {
    const plain = ledgerSource({
      more: [
        at(school, "2025-09-03", { kind: "documentAdopted", by: "school", document: "workPlan" }),
        at(school, "2025-10-19", {
          kind: "workReport",
          by: "school",
          to: "educationAuthority",
          report: "yearSummary",
          contents: ["workDone", "problems"],
        }),
        archived("dropoutControl", ["photographs"], { uniformPrint: true }),
        archived("homeTeaching", ["plan", "ledger"]),
      ],
    });
    const states = (from: typeof source): readonly string[] =>
      (archiveChecklist.build(from, scope).schools[0]?.items ?? []).map(({ name, state }) => `${name} ${state}`);
    // The summary lacks a section, the photographs their captions.
    expect(states(plain)).toEqual([
      "workPlan there",
      "yearSummary missing",
      "photographs missing",
      "homeTeaching missing",
      "archive missing",
      "handedIn missing",
    ]);
    const file = homeTeachingFile.build(plain, scope);
    expect([file.children, ...file.papers.map(({ archivedOn }) => archivedOn)]).toEqual([
      1,
      "2025-10-20",
      undefined,
      "2025-10-20",
      undefined,
    ]);
    expect(missing(file)).toEqual(["总结 S1 school", "工作照片 S1 school"]);
  });

  it("asks for no papers on teaching at home where nobody is taught so", () => {
    const more = [
      at({ kind: "pupil", id: "P05" }, "2025-10-01", { kind: "fact", fact: "placement", value: "regularClass" }),
    ];
    const items = archiveChecklist.build(ledgerSource({ more }), scope).schools[0]?.items;
    expect(items?.find(({ name }) => name === "homeTeaching")?.state).toBe("notNeeded");
    expect(missing(homeTeachingFile.build(ledgerSource({ more }), scope))).toEqual([]);
  });
});

describe("what people write", () => {
  it("is asked for, taken in, and never made up", () => {
    const scope = { of: school, period: autumn };
    const empty = yearSummary.build(source, scope);
    expect(missing(empty)).toEqual([
      "一、控辍保学工作情况 S1 school",
      "二、总体存在的问题 S1 school",
      "三、下一步打算 S1 school",
    ]);
    const written = yearSummary.build(source, { ...scope, texts: { workDone: "做了家访", problems: "  " } });
    expect(missing(written)).toEqual(["二、总体存在的问题 S1 school", "三、下一步打算 S1 school"]);
    expect(JSON.stringify(yearSummary.layout(written, { reader, source }))).toContain("做了家访");
  });

  it("stands beside what is on record of the year", () => {
    const counts = new Map(
      yearSummary.build(source, { of: school, period: autumn }).counts.map(({ what, count }) => [what.zh, count]),
    );
    expect(counts.get("新增确认辍学人数")).toBe(3);
    expect(counts.get("劝返次数")).toBe(3);
    expect(counts.get("家访")).toBe(4);
    const september = { from: "2025-09-01", to: "2025-09-30" } as const;
    const early = new Map(
      yearSummary.build(source, { of: school, period: september }).counts.map(({ what, count }) => [what.zh, count]),
    );
    expect(early.get("新增确认辍学人数")).toBe(2);
  });

  it("in a plan stands beside the group and the network", () => {
    const more = [
      at(school, "2025-09-03", {
        kind: "documentAdopted",
        by: "school",
        document: "leadingGroup",
        headedBy: "principal",
        members: ["vicePrincipal"],
      }),
    ];
    const texts = { aims: "甲", measures: "乙", safeguards: "丙" };
    const plan = workPlan.build(ledgerSource({ more }), { of: school, period: autumn, lines: [], texts });
    expect(plan.group).toEqual({ on: "2025-09-03", headedBy: "principal", members: ["vicePrincipal"] });
    expect(missing(plan)).toEqual([]);
    expect(missing(workPlan.build(source, { of: school, period: autumn, lines: [], texts }))).toEqual([
      "工作领导小组 S1 school",
    ]);
  });

  it("below each photograph is a caption", () => {
    const sheet = photoSheet.build(source, { of: school, period: autumn, photos: [{ caption: "家访" }, {}] });
    expect(missing(sheet)).toEqual(["照片2的文字说明 S1 school"]);
    expect(photoSheet.layout(sheet, { reader, source }).sections.length).toBeGreaterThan(2);
  });
});

describe("the plan of admission", () => {
  const of = { kind: "school", id: "S2" } as const;

  it("counts, village by village, who enters by birth date; and asks for birthdays", () => {
    const plan = admissionPlan.build(source, { of, age: { from: 6, to: 7, countedOn: "2025-12-31" }, classSize: 45 });
    expect(plan.villages).toEqual([
      { village: "V1", ofAge: 2, enrolled: 0, deferred: 1, entrants: 1, birthdayUnknown: 0 },
      { village: "V2", ofAge: 0, enrolled: 0, deferred: 0, entrants: 0, birthdayUnknown: 1 },
    ]);
    expect([plan.entrants, plan.classes]).toEqual([1, 1]);
    expect(missing(plan)).toEqual(["1名儿童的出生日期 V2 villageCommittee"]);
  });

  it("keeps to the catchment, and to a day on which a birthday counts", () => {
    const age = (countedOn: "2025-09-30" | "2025-10-01") => ({ from: 7, to: 7, countedOn });
    const plan = (countedOn: "2025-09-30" | "2025-10-01") =>
      admissionPlan.build(source, { of, age: age(countedOn), catchment: ["V1"] });
    expect(plan("2025-09-30").entrants).toBe(0);
    expect(plan("2025-10-01").entrants).toBe(1);
    expect(plan("2025-10-01").villages.map(({ village }) => village)).toEqual(["V1"]);
    expect(() => admissionPlan.build(source, { of, age: age("2025-10-01"), classSize: 0 })).toThrow(/classSize/);
  });
});

describe("meetings and criticism", () => {
  const interview = at(school, "2025-10-08", {
    kind: "interview",
    by: "authorityHead",
    office: "principal",
    rectifyBy: "2025-10-20",
  });
  const rectified = (date: CivilMoment): SchoolEvent => at(school, date, { kind: "rectified", by: "school" });
  const texts = { matter: "甲", undertaking: "乙" };
  const standing = (more: readonly SchoolEvent[], asOf: CivilMoment = "2025-10-31"): string | undefined =>
    interviewRecord.build(ledgerSource({ more, asOf }), { of: school, texts }).interviews[0]?.standing;

  it("an interview is followed until things are put right", () => {
    expect(standing([interview], "2025-10-20")).toBe("running");
    expect(standing([interview])).toBe("overdue");
    expect(standing([interview, rectified("2025-10-20")])).toBe("rectified");
    expect(standing([interview, rectified("2025-10-21")])).toBe("rectifiedLate");
    const overdue = interviewRecord.build(ledgerSource({ more: [interview] }), { of: school, texts });
    expect(missing(overdue)).toEqual(["整改完成记录（已逾期） S1 principal"]);
    const noDay = at(school, "2025-10-08", { kind: "interview", by: "authorityHead", office: "principal" });
    const open = interviewRecord.build(ledgerSource({ more: [noDay] }), { of: school, texts });
    expect(missing(open)).toEqual(["整改期限 S1 authorityHead"]);
    expect(missing(interviewRecord.build(source, { of: school, texts }))).toEqual(["约谈记录 S1 authorityHead"]);
  });

  it("a conference is on record with who took part; what was said people write", () => {
    const held = at(authority, "2025-10-12", {
      kind: "conference",
      by: "educationAuthority",
      parties: ["policeStation", "civilAffairs"],
    });
    const from = ledgerSource({ more: [held] });
    const record = conferenceRecord.build(from, { of: authority });
    expect(record).toMatchObject({ on: "2025-10-12", held: 1, parties: ["policeStation", "civilAffairs"] });
    expect(missing(record)).toEqual(
      ["提报的问题", "讨论情况", "解决措施及责任单位"].map((what) => `${what} A1 educationAuthority`),
    );
    expect(() => conferenceRecord.build(from, { of: authority, conference: "none" })).toThrow(/conference/);
  });

  it("a criticism waits for a decision on record, and names no number of children", () => {
    const decided = (outcome: string, date: CivilMoment): SchoolEvent =>
      at(school, date, { kind: "decision", by: "educationAuthority", matter: "criticism-of-school", outcome });
    const issue = {
      of: school,
      serial: "某教〔2025〕1号",
      issuedOn: "2025-10-30",
      texts: { facts: "甲", demands: "乙" },
    } as const;
    const without = publicCriticism.build(source, issue);
    expect([without.mayBeIssued, ...missing(without)]).toEqual([false, "通报批评的决定 S1 educationAuthority"]);
    const made = [decided("imposed", "2025-10-20")];
    const paper = publicCriticism.build(ledgerSource({ more: made }), issue);
    expect(paper).toMatchObject({ mayBeIssued: true, decision: { on: "2025-10-20" } });
    const taken = [...made, decided("notImposed", "2025-10-25")];
    expect(publicCriticism.build(ledgerSource({ more: taken }), issue).mayBeIssued).toBe(false);
    const since = (from: "2025-09-01" | "2025-10-21") => ({ ...issue, period: { from, to: "2025-10-31" } as const });
    expect(publicCriticism.build(ledgerSource({ more: made }), since("2025-09-01")).mayBeIssued).toBe(true);
    expect(publicCriticism.build(ledgerSource({ more: made }), since("2025-10-21")).mayBeIssued).toBe(false);
    // Neither last year's decision serves, nor one of after the issue.
    const old = ledgerSource({ more: [decided("imposed", "2025-08-31")] });
    expect(publicCriticism.build(old, issue).mayBeIssued).toBe(false);
    const late = ledgerSource({ more: [decided("imposed", "2025-10-31")] });
    expect(publicCriticism.build(late, issue).mayBeIssued).toBe(false);
    const known = ledgerSource({ more: made, knownOn: "2025-10-19" });
    expect(publicCriticism.build(known, issue).mayBeIssued).toBe(false);
    expect(JSON.stringify(publicCriticism.layout(paper, { reader, source }))).not.toMatch(/\d+人/);
  });
});
