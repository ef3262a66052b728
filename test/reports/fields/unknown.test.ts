import { describe, expect, it } from "vitest";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { ChildFieldName } from "../../../src/reports/fields/child-field-types.js";
import { childFields } from "../../../src/reports/fields/child-fields.js";
import { childRow, missingOf } from "../../../src/reports/kit/child-row.js";
import { shownField, valueText } from "../../../src/reports/kit/show-field.js";
import { childIn, sourceOf, teacher } from "../../support/reports.js";
import { directory, fact, fullChild, work } from "./full-child.js";

const all = Object.keys(childFields) as readonly ChildFieldName[];

describe("the fields of a child of whom nothing is on record", () => {
  const nobody = { recordsFrom: "2025-09-01", schools: [], classes: [], pupils: [{ id: "P1" }], events: [] } as const;
  const row = childRow(childIn(sourceOf(nobody, "2025-10-31")), all);

  it("are absent, but for the attempts and the lessons at home, of which there were none", () => {
    expect(row.values).toEqual({ attempts: 0, homeLessons: 0 });
  });

  it("are told as missing where they are required, each with the office that owes it", () => {
    const missing = missingOf(row, ["name", "attempts", "reason"]);
    expect(missing.map(({ field, owedBy, subject }) => [field, owedBy, subject?.id])).toEqual([
      ["name", "homeroomTeacher", "P1"],
      ["reason", "homeroomTeacher", "P1"],
    ]);
  });
});

describe("what was not known then", () => {
  const later = work.map((event): SchoolEvent => ({ ...event, recordedOn: "2025-11-10" }));
  const known = sourceOf(fullChild(later, { away: [] }), "2025-10-31", { knownOn: "2025-11-09" });
  const nothing = sourceOf(fullChild([], { away: [] }), "2025-10-31");

  it("is read as if it were not there, and read once it is known", () => {
    expect(childRow(childIn(known), all).values).toEqual(childRow(childIn(nothing), all).values);
    const whole = sourceOf(fullChild(later, { away: [] }), "2025-10-31", { knownOn: "2025-11-10" });
    expect(Object.keys(childRow(childIn(whole), all).values)).toEqual(expect.arrayContaining(["sign", "reason"]));
  });
});

describe("what was put right", () => {
  it("is read as it was put right, from the day on which that was known", () => {
    const wrong = fact("hardship", true);
    const right: SchoolEvent = {
      ...fact("hardship", false),
      id: "right",
      supersedes: wrong.id,
      recordedOn: "2025-10-20",
    };
    const data = fullChild([wrong, right]);
    const read = (knownOn: "2025-10-19" | "2025-10-20"): unknown =>
      childRow(childIn(sourceOf(data, "2025-10-31", { knownOn })), ["hardship"]).values.hardship;
    expect([read("2025-10-19"), read("2025-10-20")]).toEqual([true, false]);
  });

  it("is gone where it was taken back", () => {
    const [noted] = work;
    const taken: SchoolEvent = {
      kind: "retraction",
      id: "r",
      supersedes: noted?.id ?? "",
      reason: "error",
      occurredOn: "2025-10-20",
      recordedOn: "2025-10-20",
    };
    const source = sourceOf(fullChild(noted ? [noted, taken] : [], { away: [] }), "2025-10-31");
    expect(childRow(childIn(source), ["sign", "status"]).values).toEqual({});
  });
});

describe("what is on record as not known", () => {
  const names = ["disability", "boarder", "leftBehind", "accompanying", "hardship", "teaching", "whereabouts"] as const;
  const events = names.map((name) => fact(name === "teaching" ? "placement" : name, "unknown"));
  const row = childRow(childIn(sourceOf(fullChild(events), "2025-10-31")), names);

  it.each(names)("is %s said to be not known, and never no", (name) => {
    expect(row.values[name]).toBe("unknown");
    expect(valueText(childFields[name], "unknown")).toEqual({ zh: "不详", en: "not known" });
  });

  it("is no group that the child belongs to", () => {
    expect(childRow(childIn(sourceOf(fullChild(events), "2025-10-31")), ["groups"]).values).toEqual({});
  });

  it("is a case that only a missing register makes possible", () => {
    const silent = fullChild([], { away: [["2025-10-13", "2025-10-13", "am"]], unregistered: [["2025-10-13", "pm"]] });
    const child = childIn(sourceOf(silent, "2025-10-13"));
    const shown = shownField(teacher, childRow(child, ["status"]), "status");
    expect(shown.text.zh).toBe("不详");
  });
});

describe("the guardian of a paper", () => {
  it("has a relation only where the list of pupils has that guardian's: never another's", () => {
    const other = { pupils: [{ pupil: "P1", guardians: [{ id: "G9", name: "赵某某" }] }] };
    const read = (of: typeof other | undefined): unknown =>
      childRow(childIn(sourceOf(fullChild(), "2025-10-31", of ? { directory: of } : {})), ["guardianRelation"]).values
        .guardianRelation;
    expect(read(other)).toBeUndefined();
    expect(read(undefined)).toBe("father");
    expect(childRow(childIn(sourceOf(fullChild(), "2025-10-31", { directory })), ["guardianRelation"]).values).toEqual({
      guardianRelation: "grandparent",
    });
  });
});
