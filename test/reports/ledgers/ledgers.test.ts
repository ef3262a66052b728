import { describe, expect, it } from "vitest";
import type { ChildList } from "../../../src/reports/kit/child-list.js";
import type { ReportHead } from "../../../src/reports/kit/report-head.js";
import { standardVisibility } from "../../../src/reports/privacy/standard-visibility-data.js";
import type { ReportSource } from "../../../src/reports/source/report-source.js";
import { autumn, definitionOf, scopeOf } from "../support/definitions.js";
import { ledgerData, ledgerSource, on } from "../support/ledger-world.js";

const source = ledgerSource();

function listOf(id: string, from: ReportSource = source, more: object = {}): ChildList {
  const definition = definitionOf(id);
  return definition.build(from, scopeOf(definition, more)) as ChildList;
}

/** Who stands on a list. */
function standing(id: string, from: ReportSource = source, more: object = {}): string {
  return listOf(id, from, more)
    .rows.map(({ child }) => child.pupil)
    .join(" ");
}

/** Some fields of a row. */
function row(id: string, pupil: string, fields: readonly string[], from: ReportSource = source): readonly unknown[] {
  const found = listOf(id, from).rows.find(({ child }) => child.pupil === pupil);
  return fields.map((name) => (found?.values as Readonly<Record<string, unknown>> | undefined)?.[name]);
}

/** What is missing, as "what, of whom, who owes it". */
function missing({ missing: items }: ReportHead, what?: RegExp): readonly string[] {
  return items
    .filter((item) => what?.test(item.what.zh) ?? true)
    .map((item) => `${item.what.zh} ${item.subject?.id ?? ""} ${item.owedBy ?? ""}`);
}

const pupil = (id: string): { readonly kind: "pupil"; readonly id: string } => ({ kind: "pupil", id });

describe("ledgers of dropouts", () => {
  it.each([
    "dropoutLedger",
    "schoolDropoutLedger",
    "countyDropoutLedger",
    "platformLedger",
    "workLedger",
    "suspectedLedger",
  ])("%s keeps the closed entry, and the child that fell back", (id) => {
    expect(standing(id)).toBe("P01 P02 P03");
    expect(row(id, "P02", ["status", "closedOn"])).toEqual(["closed", expect.stringMatching(/^2025-09-1\d$/)]);
    expect(row(id, "P03", ["status", "closedOn"])).toEqual(["confirmed", undefined]);
  });

  it("count the relapse as a rebound, and nobody else's", () => {
    expect(["P01", "P02", "P03"].map((one) => row("workLedger", one, ["rebounds"])[0])).toEqual([
      undefined,
      undefined,
      1,
    ]);
  });

  it("tell what each document's ledger is for", () => {
    expect(row("dropoutLedger", "P01", ["name", "helpers", "attempts", "reason"])).toEqual([
      "王某01",
      ["帮扶甲", "帮扶乙", "帮扶丙"],
      2,
      "schoolAverse",
    ]);
    expect(row("schoolDropoutLedger", "P01", ["ledgerEntryOn", "absentSince"])).toEqual(["2025-10-10", "2025-09-22"]);
    expect(row("countyDropoutLedger", "P01", ["reportedOn", "reportedTo", "whereabouts"])).toEqual([
      "2025-10-11",
      ["townshipGovernment"],
      "known",
    ]);
    expect(missing(listOf("countyDropoutLedger"), /上报日期/)).toEqual(["上报日期 P02 school", "上报日期 P03 school"]);
    expect(row("platformLedger", "P02", ["platformEntryOn"])).toEqual(["2025-09-11"]);
    expect(missing(listOf("platformLedger"), /平台录入/)).toEqual([
      "平台录入日期 P01 school",
      "平台录入日期 P03 school",
    ]);
  });

  it("are as they were known then", () => {
    expect(standing("dropoutLedger", ledgerSource({ knownOn: "2025-09-09" }))).toBe("P03");
    expect(standing("dropoutLedger", ledgerSource({ asOf: "2025-10-08" }))).toBe("P02 P03");
    expect(row("workLedger", "P03", ["status", "rebounds"], ledgerSource({ asOf: "2025-09-19" }))).toEqual([
      "closed",
      undefined,
    ]);
  });
});

describe("the work ledger", () => {
  const update = (subject: object, date: "2025-09-28" | "2025-10-28") =>
    on(date, { kind: "ledgerUpdated", subject, by: "school", ledger: "dropoutControl" });
  const school = { kind: "school", id: "S1" };

  it("asks for an update in each month that is over, of the schools that have somebody on it", () => {
    expect(missing(listOf("workLedger"), /台账更新/)).toEqual([
      "台账更新记录（2025年9月） S1 school",
      "台账更新记录（2025年10月） S1 school",
    ]);
    const kept = ledgerSource({ more: [update(school, "2025-09-28"), update(school, "2025-10-28")] });
    expect(missing(listOf("workLedger", kept), /台账更新/)).toEqual([]);
    const once = ledgerSource({ more: [update(school, "2025-09-28")] });
    expect(missing(listOf("workLedger", once), /台账更新/)).toEqual(["台账更新记录（2025年10月） S1 school"]);
  });

  it("asks for no month that is not over", () => {
    const before = ledgerSource({ asOf: "2025-10-30" });
    expect(missing(listOf("workLedger", before), /台账更新/)).toEqual(["台账更新记录（2025年9月） S1 school"]);
    const alone = listOf("workLedger", before, { period: undefined });
    expect(missing(alone, /台账更新/)).toEqual(["台账更新记录（2025年9月） S1 school"]);
  });

  it("lists whoever was put down as not enrolled", () => {
    const more = [on("2025-10-20", { kind: "fact", subject: pupil("P09"), fact: "notEntered", value: true })];
    expect(standing("workLedger", ledgerSource({ more }))).toBe("P01 P02 P03 P09");
  });
});

describe("other lists of the work", () => {
  it("the county's ledger lists all whose place changed, and all who were away", () => {
    expect(standing("countyWorkLedger")).toBe("P01 P02 P03 P06 P08 P12 P13 P11");
    expect(row("countyWorkLedger", "P08", ["enrolmentStatus", "wentTo", "acknowledgedOn"])).toEqual([
      "transferredOut",
      "外县某中学",
      undefined,
    ]);
    expect(missing(listOf("countyWorkLedger"), /台账更新/)).toEqual([
      "台账更新记录（2025—2026学年秋季学期） A1 educationAuthority",
    ]);
  });

  it("the ledger of dropout control lists those at risk too", () => {
    const more = [on("2025-10-20", { kind: "riskNoted", pupil: "P07", by: "homeroomTeacher", sign: "常说不想来" })];
    const noted = ledgerSource({ more });
    expect(standing("dropoutControlLedger")).toBe("P01 P02 P03");
    expect(standing("dropoutControlLedger", noted)).toBe("P01 P02 P03 P07");
    expect(row("dropoutControlLedger", "P07", ["status", "sign"], noted)).toEqual(["atRisk", "常说不想来"]);
  });

  it("the Centre's list takes two persuasions in vain, five days, and that it is known where the child is", () => {
    expect(standing("persuasionFailedList")).toBe("P01");
    expect(row("persuasionFailedList", "P01", ["attempts", "whereaboutsNote"])).toEqual([2, "去处01"]);
    // Four school days by the 25th; the second visit is of the 26th.
    expect(standing("persuasionFailedList", ledgerSource({ asOf: "2025-09-25" }))).toBe("");
    // Five days and two visits by the 26th, and nothing on record of where it is.
    const early = listOf("persuasionFailedList", ledgerSource({ asOf: "2025-09-26" }));
    expect(early.rows).toEqual([]);
    expect(missing(early)).toEqual(["去向（不详，不能判断是否列入） P01 homeroomTeacher"]);
    const lost = [on("2025-10-20", { kind: "fact", subject: pupil("P01"), fact: "whereabouts", value: "untraceable" })];
    expect(standing("persuasionFailedList", ledgerSource({ more: lost }))).toBe("");
  });

  it("the Centre's list waits where registers are missing that would tell the days", () => {
    const silent = ledgerData().events.filter(
      ({ kind, occurredOn }) => kind === "register" && occurredOn >= "2025-09-25" && occurredOn < "2025-11-01",
    );
    const more = silent.map(({ id }) => on("2025-10-31", { kind: "retraction", supersedes: id, reason: "误录" }));
    const list = listOf("persuasionFailedList", ledgerSource({ more }));
    expect(list.rows).toEqual([]);
    expect(missing(list)).toEqual(["缺课天数（至少）（不详，不能判断是否列入） P01 homeroomTeacher"]);
  });

  it("what is returned of a period is what came to light in it", () => {
    expect(standing("informationReturn")).toBe("P01 P02 P03");
    const october = { from: "2025-10-01", to: "2025-10-31" };
    expect(standing("informationReturn", source, { period: october })).toBe("P01 P03");
    const more = [
      on("2025-10-20", { kind: "found", pupil: "P12", by: "policeStation", place: "area", outOfSchool: true }),
    ];
    expect(standing("informationReturn", ledgerSource({ more }), { period: october })).toBe("P01 P03 P12");
  });
});

describe("registers of groups", () => {
  it("list those of whom it is so, and ask where nobody knows", () => {
    expect(standing("leftBehindRegister")).toBe("P04");
    expect(missing(listOf("leftBehindRegister"), /不能判断/)).toEqual([
      "是否留守（不详，不能判断是否列入） P13 homeroomTeacher",
    ]);
    expect(standing("accompanyingRegister")).toBe("P13");
    expect(standing("hardshipRegister")).toBe("P04");
    expect(standing("disabilityRegister")).toBe("P05");
    expect(standing("inNeedRegister")).toBe("P04 P05");
    expect(row("inNeedRegister", "P04", ["groups"])).toEqual([["hardship", "leftBehind"]]);
  });

  it("take off whom a later record takes off, and whoever has left", () => {
    const more = [
      on("2025-10-01", { kind: "fact", subject: pupil("P04"), fact: "leftBehind", value: false }),
      on("2025-10-02", { kind: "left", pupil: "P13", reason: "transferOut" }),
    ];
    const later = ledgerSource({ more });
    expect(standing("leftBehindRegister", later)).toBe("");
    expect(standing("accompanyingRegister", later)).toBe("");
    expect(standing("leftBehindRegister", ledgerSource({ more, knownOn: "2025-09-30" }))).toBe("P04");
  });

  it("ask each school for the screening of the period", () => {
    const of = { kind: "school", id: "S1" };
    const more = [on("2025-09-20", { kind: "screening", subject: of, by: "school", of: "leftBehind" })];
    expect(missing(listOf("leftBehindRegister"), /排查/)).toEqual([
      "摸底排查记录（留守儿童） S1 school",
      "摸底排查记录（留守儿童） S2 school",
    ]);
    expect(missing(listOf("leftBehindRegister", ledgerSource({ more })), /排查/)).toEqual([
      "摸底排查记录（留守儿童） S2 school",
    ]);
  });

  it("of the prone give the circumstances that the document names", () => {
    const eight = { of: { kind: "class", id: "8-1" } };
    const [first] = listOf("proneRegister", source, { of: { kind: "school", id: "S1" } }).rows;
    expect(first?.values).toMatchObject({
      family: "家庭情况07",
      studies: "学习情况07",
      living: "生活情况07",
      proneFileOn: "2025-09-12",
    });
    expect(standing("proneRegister", source, eight)).toBe("P07");
  });

  it("of the police give the card and the category", () => {
    expect(standing("idleMinorsRegister")).toBe("P12");
    expect(row("idleMinorsRegister", "P12", ["idleKind", "idleCategory", "idleFileOn", "lastFollowUpOn"])).toEqual([
      ["idleMinor"],
      "闲散",
      "2025-09-26",
      undefined,
    ]);
    const met = [
      on("2025-10-10", {
        kind: "talk",
        pupil: "P12",
        by: "policeStation",
        purpose: "followUp",
        with: "pupil",
        inPerson: true,
      }),
    ];
    expect(row("idleMinorsRegister", "P12", ["lastFollowUpOn"], ledgerSource({ more: met }))).toEqual(["2025-10-10"]);
    const over = [on("2025-10-10", { kind: "fact", subject: pupil("P12"), fact: "idleMinor", value: false })];
    expect(standing("idleMinorsRegister", ledgerSource({ more: over }))).toBe("");
  });

  it("of teaching at home count the lessons", () => {
    expect(standing("homeTeachingLedger")).toBe("P05");
    expect(row("homeTeachingLedger", "P05", ["homeLessons", "lastHomeLessonOn"])).toEqual([1, "2025-09-18"]);
  });

  it("are not told to whom may not know what standing on them tells", () => {
    const definition = definitionOf("disabilityRegister");
    const register = definition.build(source, scopeOf(definition, { of: { kind: "class", id: "8-1" } }));
    const teacher = { role: "homeroomTeacher", at: "8-1" } as const;
    const shown = (purpose: "care" | "persuasion"): string =>
      JSON.stringify(
        definition.layout(register, {
          reader: { viewer: { ...teacher, purpose }, policy: standardVisibility },
          source,
        }),
      );
    expect(shown("care")).toContain("刘某05");
    expect(shown("persuasion")).not.toContain("刘某05");
    expect(shown("persuasion")).not.toContain("P05");
    expect(shown("persuasion")).toContain("不列名单");
  });
});

describe("lists of the school register", () => {
  it("a time off that is over stays until the child is back", () => {
    expect(standing("deferredAndSuspendedList")).toBe("P06 P11");
    const fields = ["timeOff", "timeOffUntil", "timeOffOver", "timeOffApprovedBy", "timeOffProof"];
    expect(row("deferredAndSuspendedList", "P06", fields)).toEqual([
      "suspension",
      "2025-10-15",
      true,
      "educationAuthority",
      "证0006",
    ]);
    expect(row("deferredAndSuspendedList", "P11", fields)).toEqual([
      "deferral",
      "2026-08-31",
      false,
      "townshipGovernment",
      undefined,
    ]);
    expect(missing(listOf("deferredAndSuspendedList"), /期满/)).toEqual([
      "期满未复学，须核实去向并督促复学 P06 school",
    ]);
    const onTheDay = ledgerSource({ asOf: "2025-10-15" });
    expect(row("deferredAndSuspendedList", "P06", ["timeOffOver"], onTheDay)).toEqual([false]);
    const more = [on("2025-10-16", { kind: "enrolled", pupil: "P06", class: "8-1" })];
    expect(standing("deferredAndSuspendedList", ledgerSource({ more }))).toBe("P11");
  });

  it("the entrants are those of the lowest grade, and whoever was put on file", () => {
    expect(standing("entryRegister")).toBe("P01 P02 P03 P04 P13");
    expect(row("entryRegister", "P13", ["entryFiledOn", "enteredOn", "class"])).toEqual([
      "2025-09-06",
      "2025-09-08",
      "八年级一班",
    ]);
    expect(missing(listOf("entryRegister"), /入学登记/).length).toBe(4);
    expect(standing("entryRegister", source, { period: { from: "2025-09-02", to: "2025-12-31" } })).toBe("P13");
  });

  it("the teacher's record of the term has the leavers too, and where they went", () => {
    const eight = { of: { kind: "class", id: "8-1" } };
    expect(standing("homeroomTermRecord", source, eight)).toBe("P05 P06 P07 P08 P12 P13");
    const list = listOf("homeroomTermRecord", source, eight);
    expect(list.rows.find(({ child }) => child.pupil === "P08")?.values).toMatchObject({
      destination: "外县某中学",
      guardianNames: ["周家长08"],
      guardianPhones: ["13800000800"],
      homeAddress: "现住西街08号",
    });
    const more = [on("2025-09-30", { kind: "filed", pupil: "P05", by: "homeroomTeacher", file: "termRecord" })];
    const kept = missing(listOf("homeroomTermRecord", ledgerSource({ more }), eight), /本学期/);
    expect(kept.map((one) => one.split(" ")[1])).toEqual(["P06", "P07", "P08", "P12", "P13"]);
    const spring = { period: { from: "2026-02-20", to: "2026-06-30" }, ...eight };
    expect(standing("homeroomTermRecord", ledgerSource({ asOf: "2026-03-01" }), spring)).toBe("P05 P07 P13");
    const unnamed = ledgerSource({ directory: {} });
    expect(missing(listOf("homeroomTermRecord", unnamed, eight), /流出去向/)).toEqual([
      "流出去向 P06 homeroomTeacher",
      "流出去向 P12 homeroomTeacher",
    ]);
  });

  it("the electronic roll has those who are there, and misses who was not entered", () => {
    expect(standing("electronicRollEntries")).toBe("P01 P02 P03 P04 P05 P07 P13");
    const more = [
      on("2025-09-20", {
        kind: "filed",
        pupil: "P01",
        by: "school",
        file: "electronicRoll",
        contents: ["particulars"],
      }),
    ];
    const september = { period: { from: "2025-09-01", to: "2025-09-30" } };
    expect(missing(listOf("electronicRollEntries", ledgerSource({ more }), september), /本期/).length).toBe(6);
    const october = { period: { from: "2025-10-01", to: "2025-10-31" } };
    expect(missing(listOf("electronicRollEntries", ledgerSource({ more }), october), /本期/).length).toBe(7);
  });
});

describe("lists by age", () => {
  it("ask for a birthday that nobody knows", () => {
    for (const id of ["schoolAgeLedger", "screeningLedger", "shouldBeEnrolledList"])
      expect(missing(listOf(id), /不能判断/)).toEqual(["出生日期（不详，不能判断是否列入） P10 registrationClerk"]);
  });

  it("take the ages that the host names", () => {
    expect(standing("schoolAgeLedger")).toBe("P01 P02 P03 P04 P05 P06 P07 P08 P12 P13 P09 P11");
    const sevens = { age: { from: 7, to: 15, countedOn: "2025-08-31" } };
    expect(standing("schoolAgeLedger", source, sevens)).toBe("P01 P02 P03 P04 P05 P06 P07 P08 P12 P13");
    expect(() => listOf("schoolAgeLedger", source, { age: { from: 9, to: 6, countedOn: "2025-08-31" } })).toThrow(
      /age/,
    );
  });

  it("find who is at no school: never came, went and nowhere arrived, time off over; but none away by right", () => {
    expect(standing("shouldBeEnrolledList")).toBe("P06 P08 P12 P09");
    const more = [
      on("2025-10-01", { kind: "transferAcknowledged", pupil: "P08", by: "X9" }),
      on("2025-10-02", { kind: "fact", subject: pupil("P09"), fact: "notEntered", value: false }),
      on("2025-10-03", { kind: "fact", subject: pupil("P10"), fact: "notEntered", value: true }),
      on("2025-10-04", { kind: "fact", subject: pupil("P12"), fact: "placement", value: "specialSchool" }),
    ];
    expect(standing("shouldBeEnrolledList", ledgerSource({ more }))).toBe("P06 P10");
    const died = [on("2025-10-05", { kind: "left", pupil: "P12", reason: "died" })];
    expect(standing("shouldBeEnrolledList", ledgerSource({ more: died }))).toBe("P06 P08 P09");
  });

  it("screen the villages of the catchment", () => {
    const of = { kind: "school", id: "S2" };
    expect(standing("screeningLedger", source, { of, catchment: ["V1"] })).toBe("P01 P03 P05 P07 P09 P11 P13");
    expect(() => listOf("screeningLedger", source, { of, catchment: ["V9"] })).toThrow(/of\.id/);
    expect(missing(listOf("screeningLedger", source, { of, catchment: ["V1"] }), /排查/)).toEqual([
      "摸底排查记录（适龄儿童） S2 school",
    ]);
    const more = [on("2025-09-20", { kind: "screening", subject: of, by: "school", of: "schoolAgeChildren" })];
    expect(missing(listOf("screeningLedger", ledgerSource({ more }), { of }), /排查/)).toEqual([]);
  });
});

describe("readers of a list", () => {
  it("a teacher of the class sees names on it, one of another class masks, and counting sees no rows", () => {
    const definition = definitionOf("dropoutLedger");
    const ledger = definition.build(source, scopeOf(definition, { of: { kind: "school", id: "S1" }, period: autumn }));
    const shown = (viewer: object): string =>
      JSON.stringify(
        definition.layout(ledger, { reader: { viewer: viewer as never, policy: standardVisibility }, source }),
      );
    expect(shown({ role: "homeroomTeacher", at: "7-1", purpose: "persuasion" })).toContain("王某01");
    expect(shown({ role: "homeroomTeacher", at: "8-1", purpose: "persuasion" })).toContain("王**");
    expect(shown({ role: "educationAuthority", at: "A1", purpose: "statistics" })).not.toContain("王");
  });
});
