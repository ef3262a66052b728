import { describe, expect, it } from "vitest";
import { actsAs, allRoles, type Role, roleLabel } from "../../src/model/role.js";

const staff: readonly Role[] = [
  "homeroomTeacher",
  "subjectTeacher",
  "teacher",
  "dutyTeacher",
  "gradeHead",
  "officeHead",
  "schoolOffice",
  "registrationSupervisor",
  "registrationClerk",
  "vicePrincipal",
  "principal",
  "schoolLeader",
];

describe("roles", () => {
  it("an office acts as itself", () => {
    for (const role of allRoles) expect(actsAs(role, role)).toBe(true);
  });

  it("the school's staff act for the school, and nobody else does", () => {
    expect(allRoles.filter((role) => actsAs(role, "school"))).toEqual(expect.arrayContaining([...staff, "school"]));
    expect(allRoles.filter((role) => actsAs(role, "school"))).toHaveLength(staff.length + 1);
  });

  it("the principal and the vice-principals are school leaders", () => {
    expect(allRoles.filter((role) => actsAs(role, "schoolLeader")).sort()).toEqual([
      "principal",
      "schoolLeader",
      "vicePrincipal",
    ]);
  });

  it("the school does not act for its teachers, nor a teacher for another", () => {
    expect(actsAs("school", "homeroomTeacher")).toBe(false);
    expect(actsAs("subjectTeacher", "homeroomTeacher")).toBe(false);
    expect(actsAs("schoolLeader", "principal")).toBe(false);
  });

  it("acting is handed on: who acts for one that acts for a third acts for the third", () => {
    for (const a of allRoles)
      for (const b of allRoles)
        for (const c of allRoles) if (actsAs(a, b) && actsAs(b, c)) expect([a, c, actsAs(a, c)]).toEqual([a, c, true]);
  });

  it("two different offices never act for each other", () => {
    for (const a of allRoles)
      for (const b of allRoles) if (a !== b) expect([a, b, actsAs(a, b) && actsAs(b, a)]).toEqual([a, b, false]);
  });

  it("each has a name in both languages, and no two the same", () => {
    for (const language of ["zh", "en"] as const) {
      const names = allRoles.map((role) => roleLabel(role)[language]);
      expect(names).not.toContain("");
      expect(new Set(names).size).toBe(allRoles.length);
    }
  });
});
