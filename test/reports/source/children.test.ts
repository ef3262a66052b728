import { describe, expect, it } from "vitest";
import { createWorld } from "../../../src/model/create-world.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { SubjectKind } from "../../../src/model/subject.js";
import type { WorldData } from "../../../src/model/world-data.js";
import { tiesOf } from "../../../src/reports/kit/child-row.js";
import { reportSource } from "../../../src/reports/source/make-report-source.js";
import { compile } from "../../../src/rules/engine/compile.js";
import { cityLadder } from "../../support/city-ladder.js";
import { appointed, assigned, county, unassigned } from "../../support/network.js";
import { childIn, sourceOf } from "../../support/reports.js";
import { autumn2025, school } from "../../support/worlds.js";

const pupils: WorldData["pupils"] = [...county.pupils, { id: "P5", village: "V1" }, { id: "P6" }];
const on = { occurredOn: "2025-10-13", recordedOn: "2025-10-13" } as const;

function children(
  kind: SubjectKind,
  id: string,
  events: readonly SchoolEvent[] = [],
  asOf: "2025-10-12" | "2025-10-16" = "2025-10-16",
): string {
  const source = sourceOf({ ...county, pupils, events: [...county.events, ...events] }, asOf);
  return source
    .children({ kind, id })
    .map(({ pupil }) => pupil)
    .join(" ");
}

describe("the children of a subject", () => {
  it("are those of its classes and of its villages, each once, by class and number, and after them those who only live there", () => {
    expect(children("class", "C1")).toBe("P1 P2");
    expect(children("grade", "S1/8")).toBe("P3");
    expect(children("school", "S1")).toBe("P1 P2 P3");
    // P5 never came to any school, and is the village's and the township's for all that.
    expect(children("village", "V1")).toBe("P1 P2 P5");
    expect(children("township", "T1")).toBe("P1 P2 P3 P5");
    // P3 lives in the second township and goes to school in the first: it is both's.
    expect(children("township", "T2")).toBe("P4 P3");
    expect(children("authority", "A1")).toBe("P1 P2 P3 P4 P5");
    expect(children("school", "S9")).toBe("");
  });

  it("belong to where they are at the cut-off, and after they left to where they were last", () => {
    const moved: SchoolEvent = { kind: "enrolled", id: "m", pupil: "P1", class: "C3", ...on };
    const gone: SchoolEvent = { kind: "left", id: "g", pupil: "P2", reason: "transferOut", ...on };
    expect(children("school", "S1", [moved, gone])).toBe("P2 P3");
    expect(children("school", "S2", [moved, gone])).toBe("P1 P4");
    expect(children("school", "S1", [moved, gone], "2025-10-12")).toBe("P1 P2 P3");
  });

  it("are one where the subject is a child, by its former number too", () => {
    expect(children("pupil", "P4")).toBe("P4");
    expect(children("pupil", "P9")).toBe("");
    const renamed = { ...county, pupils: county.pupils.map((one) => ({ ...one, formerIds: [`${one.id}-old`] })) };
    const source = sourceOf(renamed, "2025-10-16");
    expect(source.children({ kind: "pupil", id: "P4-old" }).map(({ pupil }) => pupil)).toEqual(["P4"]);
  });
});

describe("the ties of a child", () => {
  const told = [
    assigned("t1", "P3"),
    assigned("t2", "P3", "helper"),
    assigned("t2", "P3", "carer"),
    assigned("t3", "P3", "pair", "2025-09-02"),
    unassigned("t3", "P3", "pair", "2025-10-01"),
    appointed("h2", "homeroomTeacher", { kind: "class", id: "C2" }),
  ];
  const source = sourceOf({ ...county, pupils, events: [...county.events, ...told] }, "2025-10-16");

  it("are its places, those assigned to it now, and its guardians", () => {
    const { persons, ...rest } = tiesOf(childIn(source, "P3"));
    expect(persons.toSorted()).toEqual(["t1", "t2"]);
    expect(rest).toEqual({
      pupil: "P3",
      places: {
        class: "C2",
        grade: "S1/8",
        school: "S1",
        township: "T1",
        village: "V2",
        homeTownship: "T2",
        authority: "A1",
      },
      guardians: ["G3"],
    });
  });

  it("are its home's where it never came to school, and none where nothing is known", () => {
    expect(tiesOf(childIn(source, "P5")).places).toEqual({ village: "V1", township: "T1", authority: "A1" });
    expect(tiesOf(childIn(source, "P6"))).toEqual({ pupil: "P6", places: {}, persons: [], guardians: [] });
  });
});

describe("a source", () => {
  it("refuses raw data, and an assessment of another moment", () => {
    const world = createWorld(county);
    const of = { asOf: "2025-10-16", calendar: autumn2025 } as const;
    expect(() => reportSource({ world: county as never, ...of })).toThrow(/world/);
    const assessment = compile(cityLadder, { calendar: autumn2025 }).assess(world, { asOf: "2025-10-15" });
    expect(() => reportSource({ world, ...of, assessment })).toThrow(/assessment/);
    expect(() => reportSource({ world, ...of, asOf: "2025-10-15", assessment })).not.toThrow();
  });

  it("works a thing out once for each key, also where it comes to nothing", () => {
    const source = sourceOf(school(), "2025-10-16");
    let made = 0;
    const make = (): undefined => void made++;
    source.once("a", make);
    source.once("a", make);
    source.once("b", make);
    expect(made).toBe(2);
  });
});
