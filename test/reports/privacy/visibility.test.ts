import { describe, expect, it } from "vitest";
import { coreRoles, type Role, seatOf } from "../../../src/model/role.js";
import { type FieldClass, fieldClassLabels } from "../../../src/reports/privacy/field-class.js";
import { standardVisibility } from "../../../src/reports/privacy/standard-visibility-data.js";
import {
  type ChildTies,
  type Purpose,
  purposeLabels,
  type Relation,
  relationOf,
  type Viewer,
} from "../../../src/reports/privacy/viewer.js";
import { type Showing, visibilityOf } from "../../../src/reports/privacy/visibility.js";

const child: ChildTies = {
  pupil: "P1",
  places: {
    class: "C1",
    grade: "S1/7",
    school: "S1",
    village: "V1",
    township: "T1",
    homeTownship: "T2",
    authority: "A1",
  },
  persons: ["t9"],
  guardians: ["G1"],
};

/** Somebody of each relation. */
const viewers: Readonly<Record<Relation, Omit<Viewer, "purpose">>> = {
  guardian: { role: "guardian", person: "G1" },
  assigned: { role: "subjectTeacher", at: "C9", person: "t9" },
  class: { role: "homeroomTeacher", at: "C1" },
  school: { role: "principal", at: "S1" },
  area: { role: "townshipGovernment", at: "T1" },
  none: { role: "homeroomTeacher", at: "C2" },
};
const relations = Object.keys(viewers) as readonly Relation[];
const purposes = Object.keys(purposeLabels) as readonly Purpose[];
const classes = Object.keys(fieldClassLabels) as readonly FieldClass[];

function seen(relation: Relation, purpose: Purpose): Readonly<Record<FieldClass, Showing>> {
  const reader = { viewer: { ...viewers[relation], purpose }, policy: standardVisibility };
  return Object.fromEntries(classes.map((one) => [one, visibilityOf(reader, one, child).how])) as never;
}

describe("relationOf", () => {
  it.each(relations)("finds the tie of %s", (relation) => {
    expect(relationOf({ ...viewers[relation], purpose: "care" }, child)).toBe(relation);
  });

  it("asks at what kind of place an office sits, and at which", () => {
    const tie = (role: Role, at: string): Relation => relationOf({ role, at, purpose: "care" }, child);
    expect(seatOf("gradeHead")).toBe("grade");
    expect(tie("gradeHead", "S1/7")).toBe("school");
    expect(tie("gradeHead", "S1/8")).toBe("none");
    expect(tie("villageCommittee", "V1")).toBe("area");
    expect(tie("townshipGovernment", "T2")).toBe("area");
    expect(tie("educationAuthority", "A1")).toBe("area");
    // An id of the right spelling at the wrong kind of place.
    expect(tie("principal", "T1")).toBe("none");
  });

  it("ties nobody of whom nothing is known, and no guardian by an office", () => {
    const unplaced: ChildTies = { pupil: "P1", places: {}, persons: [], guardians: [] };
    for (const role of Object.keys(coreRoles) as readonly Role[])
      expect(relationOf({ role, purpose: "care" }, unplaced)).toBe("none");
    expect(relationOf({ role: "guardian", at: "C1", purpose: "care" }, child)).toBe("none");
    expect(relationOf({ role: "guardian", person: "t9", purpose: "care" }, child)).toBe("none");
  });

  it("believes where an office of the host's own sits", () => {
    const own = { role: "x:counsellor", at: "S1", purpose: "care" } as const;
    expect(relationOf({ ...own, sits: "school" }, child)).toBe("school");
    expect(relationOf({ ...own, sits: "class" }, child)).toBe("none");
  });
});

describe("the standard policy", () => {
  it("shows the public totals only, whoever asks", () => {
    for (const relation of relations)
      expect(new Set(Object.values(seen(relation, "publicNotice")))).toEqual(new Set(["aggregate"]));
  });

  it("counts nobody's particulars for statistics", () => {
    for (const relation of relations) {
      const { record, ...rest } = seen(relation, "statistics");
      expect(record).toBe("show");
      expect(new Set(Object.values(rest))).toEqual(new Set(["aggregate"]));
    }
  });

  it("shows guardians their own child but for the staff's notes", () => {
    const { freeText, ...rest } = seen("guardian", "care");
    expect(freeText).toBe("omit");
    expect(new Set(Object.values(rest))).toEqual(new Set(["show"]));
  });

  it("lets supervision see the work, and neither who nor where", () => {
    const { record, identity, contact, place, health, family, freeText } = seen("school", "supervision");
    expect([record, identity]).toEqual(["show", "mask"]);
    expect(new Set([contact, place, health, family, freeText])).toEqual(new Set(["omit"]));
  });

  it("tells a third body whom a statement is about, and nothing beyond it", () => {
    const { record, identity, ...rest } = seen("school", "thirdBody");
    expect([record, identity]).toEqual(["show", "show"]);
    expect(new Set(Object.values(rest))).toEqual(new Set(["omit"]));
    expect(seen("none", "thirdBody").identity).toBe("mask");
  });

  it.each(["assigned", "class", "school"] as const)("lets %s work with the child", (relation) => {
    for (const purpose of ["persuasion", "care", "registration", "service"] as const) {
      const { identity, contact, place, family, freeText, health } = seen(relation, purpose);
      expect(new Set([identity, contact, place, family, freeText])).toEqual(new Set(["show"]));
      expect(health).toBe(purpose === "care" || purpose === "registration" ? "show" : "omit");
    }
  });

  it("lets the area bring the child back, without the staff's notes", () => {
    const { identity, contact, place, family, freeText } = seen("area", "registration");
    expect(new Set([identity, contact, place, family])).toEqual(new Set(["show"]));
    expect(freeText).toBe("mask");
  });

  it("tells of health, of the area, the offices alone that approve time off and place children, and for that alone", () => {
    for (const purpose of purposes)
      expect([purpose, seen("area", purpose).health === "show"]).toEqual([
        purpose,
        purpose === "care" || purpose === "registration",
      ]);
    const village = { role: "villageCommittee", at: "V1", purpose: "registration" } as const;
    expect(visibilityOf({ viewer: village, policy: standardVisibility }, "health", child).how).toBe("omit");
  });

  it("shows legal steps to those who take them", () => {
    for (const relation of ["assigned", "class", "school", "area"] as const) {
      expect(seen(relation, "legalStep").legal).toBe("show");
      expect(seen(relation, "care").legal).toBe("mask");
    }
  });

  it("masks for whom there is no tie, whatever is asked for", () => {
    for (const purpose of purposes.filter((one) => one !== "publicNotice")) {
      const { record, ...rest } = seen("none", purpose);
      expect(record).toBe("show");
      expect(Object.values(rest)).not.toContain("show");
    }
  });
});

describe("visibilityOf", () => {
  const viewer: Viewer = { ...viewers.none, purpose: "care" };

  it("masks what no rule speaks of, shows records of the work, and says why in both languages", () => {
    const { how, rule, because } = visibilityOf({ viewer, policy: [] }, "contact", child);
    expect({ how, rule }).toEqual({ how: "mask", rule: undefined });
    expect(because.zh).toContain("联系方式");
    expect(because.zh).toContain("脱敏");
    expect(because.en).toContain("contact");
    expect(visibilityOf({ viewer, policy: [] }, "record", child).how).toBe("show");
  });

  it("takes the first rule that fits: a host's own go in front", () => {
    const because = { zh: "本校规定", en: "our school's rule" };
    const own = { id: "own", classes: ["identity"], roles: ["homeroomTeacher"], how: "omit", because } as const;
    const policy = [own, ...standardVisibility];
    expect(visibilityOf({ viewer, policy }, "identity", child)).toEqual({
      how: "omit",
      relation: "none",
      rule: "own",
      because,
    });
    const principal: Viewer = { ...viewers.school, purpose: "persuasion" };
    expect(visibilityOf({ viewer: principal, policy }, "identity", child).rule).toBe("school-works-with-its-children");
  });

  it("has every rule decide something: none stands in the shadow of those before it", () => {
    const deciding = relations.flatMap((relation) =>
      purposes.flatMap((purpose) =>
        classes.map((one) => {
          const reader = { viewer: { ...viewers[relation], purpose }, policy: standardVisibility };
          return visibilityOf(reader, one, child).rule;
        }),
      ),
    );
    for (const { id } of standardVisibility) expect(deciding).toContain(id);
  });
});

describe("a viewer that there is none of", () => {
  const read = (viewer: object, field: FieldClass): Showing =>
    visibilityOf({ viewer: viewer as Viewer, policy: standardVisibility }, field, child).how;
  const wrongs = ["", "persuade", "Care", "toString", "constructor", "care ", undefined, null, 5, {}];

  it.each(relations)("for a purpose is shown nothing of a child, whatever its tie (%s)", (relation) => {
    for (const purpose of wrongs)
      for (const one of classes) {
        const how = read({ ...viewers[relation], purpose }, one);
        expect([purpose, one, how]).toEqual([purpose, one, "omit"]);
      }
  });

  it.each(relations)("by its office has no tie (%s)", (relation) => {
    const wrong = [
      "",
      "Guardian",
      "homeroomTeachr",
      "toString",
      "__proto__",
      "guardian ",
      ":",
      "own:",
      undefined,
      null,
      5,
    ];
    for (const role of wrong) {
      const viewer = { ...viewers[relation], sits: "class", role, purpose: "care" } as unknown as Viewer;
      expect([role, relationOf(viewer, child)]).toEqual([role, "none"]);
      for (const one of classes) {
        const stranger = read({ ...viewers.none, purpose: "care" }, one);
        expect([role, one, read(viewer, one)]).toEqual([role, one, stranger]);
      }
    }
  });

  it("is none for an office of the host's own, which sits where the host says", () => {
    const own: Viewer = { role: "ours:dormKeeper", at: "C1", sits: "class", purpose: "care" };
    expect(relationOf(own, child)).toBe("class");
    expect(relationOf({ role: "ours:dormKeeper", at: "C1", purpose: "care" }, child)).toBe("none");
  });

  it("says why", () => {
    const reader = { viewer: { ...viewers.class, purpose: "persuade" } as never, policy: standardVisibility };
    expect(visibilityOf(reader, "identity", child)).toMatchObject({
      how: "omit",
      because: { zh: expect.stringContaining("用途") },
    });
  });
});
