import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/model/civil-date.js";
import { parseMoment, parseTime } from "../../src/model/moment.js";
import { allRoles } from "../../src/model/role.js";
import {
  CivilDateSchema,
  CivilMomentSchema,
  GuardianSchema,
  NamedDaySchema,
  PupilSchema,
  RoleSchema,
  SchoolClassSchema,
  SchoolSchema,
  SessionRefSchema,
  SessionSchema,
  StageSchema,
  SubjectKindSchema,
  SubjectRefSchema,
  TextSchema,
  TimeOfDaySchema,
  VillageSchema,
  WeekdaySchema,
} from "../../src/schemas.js";

/** Texts that are almost dates, moments or times. */
const nearly = fc.oneof(
  fc.string(),
  fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  fc.stringMatching(/^20[0-4]\d-(0\d|1[0-3])-[0-3]\d(T[0-2]\d:[0-6]\d)?$/),
  fc.stringMatching(/^[0-2]\d:[0-6]\d$/),
);

describe("dates, moments and times", () => {
  it("are taken exactly where the library reads them", () => {
    fc.assert(
      fc.property(nearly, (text) => {
        expect(CivilDateSchema.safeParse(text).success).toBe(parseDay(text) !== undefined);
        expect(CivilMomentSchema.safeParse(text).success).toBe(parseMoment(text) !== undefined);
        expect(TimeOfDaySchema.safeParse(text).success).toBe(parseTime(text) !== undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it("must exist", () => {
    expect(CivilDateSchema.safeParse("2024-02-29").success).toBe(true);
    expect(CivilDateSchema.safeParse("2025-02-30").success).toBe(false);
    expect(CivilMomentSchema.safeParse("2025-02-30T08:00").success).toBe(false);
    expect(CivilMomentSchema.safeParse("2025-10-16T24:00").success).toBe(false);
  });

  it.each([20_251_016, null, undefined, new Date(0), ["2025-10-16"], { date: "2025-10-16" }])(
    "are texts, and no %j: one issue, in plain words",
    (value) => {
      const [issue, ...more] = CivilDateSchema.safeParse(value).error?.issues ?? [];
      expect([issue?.message, more]).toEqual(["an existing date YYYY-MM-DD", []]);
      expect(CivilMomentSchema.safeParse(value).error?.issues).toHaveLength(1);
    },
  );

  it("come out as they went in", () => {
    expect(CivilDateSchema.parse("2025-10-16")).toBe("2025-10-16");
    expect(CivilMomentSchema.parse("2025-10-16T08:10")).toBe("2025-10-16T08:10");
    expect(TimeOfDaySchema.parse("23:59")).toBe("23:59");
  });
});

describe("small values", () => {
  it("sessions", () => {
    expect(["am", "pm", "AM", "noon", 1].map((value) => SessionSchema.safeParse(value).success)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(SessionRefSchema.parse({ date: "2025-10-16", session: "pm" })).toEqual({
      date: "2025-10-16",
      session: "pm",
    });
    expect(SessionRefSchema.safeParse({ date: "2025-02-29", session: "pm" }).success).toBe(false);
    expect(SessionRefSchema.safeParse({ date: "2025-10-16", session: "pm", half: 1 }).success).toBe(false);
  });

  it("weekdays are 1 to 7", () => {
    expect([0, 1, 7, 8, 1.5, "1"].map((value) => WeekdaySchema.safeParse(value).success)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("every role, those of a host with a prefix, and no other", () => {
    for (const role of allRoles) expect(RoleSchema.parse(role)).toBe(role);
    expect(RoleSchema.parse("ours:dormKeeper")).toBe("ours:dormKeeper");
    for (const other of ["headmaster", "toString", "__proto__", "", ":", "ours:", ":dormKeeper"])
      expect(RoleSchema.safeParse(other).success).toBe(false);
  });

  it("texts are in both languages", () => {
    expect(TextSchema.parse({ zh: "国庆节", en: "National Day" })).toEqual({ zh: "国庆节", en: "National Day" });
    expect(TextSchema.safeParse({ zh: "国庆节" }).success).toBe(false);
    expect(NamedDaySchema.safeParse({ date: "2025-10-01", name: "国庆节" }).success).toBe(false);
  });

  it("schools, classes and pupils", () => {
    expect(SchoolSchema.parse({ id: "S1" })).toEqual({ id: "S1" });
    expect(SchoolSchema.safeParse({ id: "S1", recordsFrom: "2025-09-31" }).success).toBe(false);
    expect(SchoolClassSchema.safeParse({ id: "C1", school: "S1", grade: 7 }).success).toBe(true);
    expect(
      [0, 13, 7.5, "7"].map((grade) => SchoolClassSchema.safeParse({ id: "C1", school: "S1", grade }).success),
    ).toEqual([false, false, false, false]);
    expect(SchoolClassSchema.safeParse({ id: "C1", school: "S1", grade: 6, stage: "junior" }).success).toBe(true);
    expect(SchoolClassSchema.safeParse({ id: "C1", school: "S1", grade: 6, stage: "middle" }).success).toBe(false);
    expect(PupilSchema.safeParse({ id: "" }).success).toBe(false);
    expect(PupilSchema.safeParse({ id: "P1", name: "略" }).success).toBe(false);
  });

  it("children, their guardians and villages", () => {
    const guardians = [{ id: "G1", relation: "grandparent" }];
    const child = { id: "P1", formerIds: ["P0"], bornOn: "2012-02-29", village: "V1", guardians };
    expect(PupilSchema.parse(child)).toEqual(child);
    for (const wrong of [
      { formerIds: [""] },
      { formerIds: "P0" },
      { bornOn: "2013-02-29" },
      { village: "" },
      { guardians: [{ id: "G1", relation: "aunt" }] },
      { guardians: [{ id: "G1", relation: "mother", name: "略" }] },
      { guardians: [{ relation: "mother" }] },
      { bornOn: undefined },
    ])
      expect(PupilSchema.safeParse({ ...child, ...wrong }).success).toBe(false);
    expect(VillageSchema.parse({ id: "V1", township: "T1" })).toEqual({ id: "V1", township: "T1" });
    expect(VillageSchema.safeParse({ id: "V1" }).success).toBe(false);
    expect(GuardianSchema.safeParse({ id: "", relation: "father" }).success).toBe(false);
    expect(["primary", "junior", "senior", "middle"].map((stage) => StageSchema.safeParse(stage).success)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("subjects", () => {
    for (const kind of ["pupil", "class", "grade", "school", "village", "township", "authority"])
      expect(SubjectRefSchema.parse({ kind, id: "x" })).toEqual({ kind, id: "x" });
    expect(SubjectKindSchema.safeParse("teacher").success).toBe(false);
    expect(SubjectRefSchema.safeParse({ kind: "pupil", id: "" }).success).toBe(false);
    expect(SubjectRefSchema.safeParse({ kind: "pupil", id: "P1", name: "略" }).success).toBe(false);
  });
});
