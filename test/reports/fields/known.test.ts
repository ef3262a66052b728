import { describe, expect, it } from "vitest";
import type { ChildFieldName, ChildFieldTypes } from "../../../src/reports/fields/child-field-types.js";
import { childFields } from "../../../src/reports/fields/child-fields.js";
import { childRow } from "../../../src/reports/kit/child-row.js";
import { closed, completed, left } from "../../support/child.js";
import { childIn, sourceOf } from "../../support/reports.js";
import { directory, fact, fullChild, told, work } from "./full-child.js";

const all = Object.keys(childFields) as readonly ChildFieldName[];
type Values = { readonly [K in ChildFieldName]?: ChildFieldTypes[K] };

function valuesOf(source: ReturnType<typeof sourceOf>, names = all): Values {
  return childRow(childIn(source), names).values;
}

const away = sourceOf(fullChild(), "2025-11-28", { directory });

describe("the fields of a child of whom everything is on record", () => {
  it("say who it is and where it belongs", () => {
    expect(valuesOf(away)).toMatchObject({
      name: "王某某",
      sex: "female",
      bornOn: "2012-05-20",
      identityNumber: "11010519491231002X",
      registerNumber: "G11010519491231002X",
      ethnicity: "汉族",
      householdKind: "agricultural",
      householdAddress: "某县某镇",
      homeAddress: "某镇某村",
      village: "某村",
      phone: "13800000000",
      guardianName: "李某某",
      guardianRelation: "grandparent",
      guardianPhone: "13900000000",
      guardianWorkplace: "某厂",
      guardianAddress: "某镇某街",
      family: "父母在外务工",
      health: "良好",
      disability: true,
      disabilityCertificate: "11010519491231002X42",
      groups: expect.arrayContaining(["leftBehind", "hardship"]),
      boarder: false,
      leftBehind: true,
      accompanying: false,
      hardship: true,
      teaching: "regularClass",
      school: "某镇中学",
      grade: 7,
      class: "七年级1班",
      stage: "junior",
      enteredOn: "2025-09-01",
    });
    expect(valuesOf(away).groups).not.toContain("disability");
  });

  it("say how its case stands", () => {
    expect(valuesOf(away)).toMatchObject({
      status: "confirmed",
      openedOn: "2025-10-10",
      suspectedOn: "2025-10-13",
      confirmedOn: "2025-10-17",
      reason: "work",
      sign: "厌学",
      absentSince: "2025-10-13",
      daysAbsent: 35,
      rebounds: 0,
      whereabouts: "known",
      whereaboutsNote: "某市",
    });
    for (const name of ["reopenedOn", "closedOn", "ground", "returnedOn", "formalitiesOn"] as const)
      expect(valuesOf(away)[name]).toBeUndefined();
  });

  it("say what has been done, and by whom: by name where the directory has one, else by number", () => {
    expect(valuesOf(away)).toMatchObject({
      attempts: 1,
      lastAttemptOn: "2025-10-14",
      lastOutcome: "notReturned",
      attemptPersons: ["张某某"],
      homeroomTeacher: ["张某某"],
      responsible: ["t2"],
      helpers: ["t3"],
      carers: ["t4"],
      returnPlanOn: "2025-10-14",
      carePlanOn: "2025-10-15",
      supports: ["tutoring", "counselling"],
      procedureOn: "2025-10-16",
      reportedOn: "2025-10-17",
      reportedTo: ["townEducationOffice", "townshipGovernment"],
      notices: ["urging", "returnByDate"],
      lastNoticeOn: "2025-10-18",
      noticeDueOn: "2025-10-31",
      refused: "cooperation",
      refusedOn: "2025-10-18",
      handedOverOn: "2025-10-18",
      beyondPersuasion: "家庭变故",
    });
  });

  it("say how it came back, and how its case was closed", () => {
    const back = fullChild([...work, completed("2025-10-22"), closed("2025-10-24")], {
      away: [["2025-10-13", "2025-10-17"]],
    });
    expect(valuesOf(sourceOf(back, "2025-10-31"))).toMatchObject({
      status: "closed",
      returnedOn: "2025-10-20",
      formalitiesOn: "2025-10-22",
      closedOn: "2025-10-24",
      ground: "returned",
      lastOutcome: "returned",
      daysAbsent: 5,
    });
  });

  it("count how often it fell back, and say since when its case is open again", () => {
    const again = fullChild([...work, completed("2025-10-22"), closed("2025-10-24")], {
      away: [
        ["2025-10-13", "2025-10-17"],
        ["2025-11-03", "2025-11-28"],
      ],
    });
    const values = valuesOf(sourceOf(again, "2025-11-28"));
    expect(values).toMatchObject({
      status: "suspected",
      openedOn: "2025-10-10",
      reopenedOn: "2025-11-03",
      suspectedOn: "2025-11-03",
      rebounds: 1,
      absentSince: "2025-11-03",
    });
    expect(values.closedOn).toBeUndefined();
  });

  it("say how it stands to the register once it has left", () => {
    const papers = { to: "某市中学", proof: "证1", approvedBy: "educationAuthority", expiresOn: "2026-08-31" } as const;
    const suspended = fullChild([left("2025-10-20", "suspension", papers)], { away: [] });
    expect(valuesOf(sourceOf(suspended, "2025-10-31"))).toMatchObject({
      enrolmentStatus: "suspended",
      statusSince: "2025-10-20",
      expiresOn: "2026-08-31",
      approvedBy: "educationAuthority",
      proof: "证1",
      school: "S1",
    });
    const arrived = told({ kind: "transferAcknowledged", by: "elsewhere", occurredOn: "2025-10-27" });
    const gone = fullChild([left("2025-10-20", "transferOut", papers), arrived], { away: [] });
    expect(valuesOf(sourceOf(gone, "2025-10-31"))).toMatchObject({
      wentTo: "某市中学",
      acknowledgedOn: "2025-10-27",
      statusSince: "2025-10-20",
    });
  });

  it("take the last of several facts by when it was so, and none that is later than the cut-off", () => {
    const turned = [fact("hardship", true, "2025-10-10"), fact("hardship", false, "2025-10-20")];
    const on = (asOf: "2025-10-15" | "2025-10-31"): unknown => valuesOf(sourceOf(fullChild(turned), asOf)).hardship;
    expect([on("2025-10-15"), on("2025-10-31")]).toEqual([true, false]);
  });
});
