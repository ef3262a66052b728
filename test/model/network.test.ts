import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AssignmentNeed, assignmentFaults } from "../../src/model/assignment-faults.js";
import type { CivilDate } from "../../src/model/civil-date.js";
import { createWorld } from "../../src/model/create-world.js";
import type { SchoolEvent } from "../../src/model/events.js";
import type { Left } from "../../src/model/events-attendance.js";
import { lineCoverage } from "../../src/model/network.js";
import { networkFaults } from "../../src/model/network-faults.js";
import { networkFaultText } from "../../src/model/network-text.js";
import { coreVocabulary, extendVocabulary } from "../../src/model/vocabulary.js";
import {
  appointed,
  assigned,
  city,
  county,
  countyWith,
  countyWithout,
  everybody,
  homes,
  inSchool,
  relieved,
  schools,
  unassigned,
} from "../support/network.js";

const on = { on: "2025-10-15" } as const;
const all = [inSchool, homes, schools, city];
const moved = (pupil: string, to: string, day: CivilDate): SchoolEvent => {
  return { kind: "enrolled", id: `moved ${pupil}`, pupil, class: to, occurredOn: day, recordedOn: day };
};

describe("a network in which everybody is there", () => {
  it("has no fault, in any of the four lines", () => {
    expect(networkFaults(countyWith(...everybody), all, on)).toEqual([]);
  });

  it("is told level by level, with who holds what since when", () => {
    const [top, second] = lineCoverage(countyWith(...everybody), inSchool, on);
    expect(top?.subjects).toEqual([
      {
        subject: { kind: "school", id: "S1" },
        children: 3,
        holders: [{ person: "p1", office: "principal", since: "2025-09-01", event: "+p1 principal S1" }],
      },
      expect.objectContaining({ subject: { kind: "school", id: "S2" }, children: 1 }),
    ]);
    expect(second?.subjects.map(({ subject, children }) => [subject.id, children])).toEqual([
      ["S1/7", 2],
      ["S1/8", 1],
      ["S2/7", 1],
    ]);
  });

  it("asks nothing about a class without children", () => {
    const classes = lineCoverage(countyWith(...everybody), inSchool, on)[2];
    expect(classes?.subjects.map(({ subject }) => subject.id)).toEqual(["C1", "C2", "C3"]);
  });
});

describe("two lines with one id", () => {
  it("are refused: no fault could say of which it is", () => {
    const twin = { ...homes, id: inSchool.id };
    expect(() => networkFaults(countyWith(), [inSchool, schools, twin], on)).toThrow(
      'invalid-input: lines[2].id: got "in-school", expected an id that no other line has',
    );
  });
});

describe("an office that nobody holds", () => {
  it("is a gap, never held as far as is on record", () => {
    const [fault, ...more] = networkFaults(countyWithout(["+g1 gradeHead S1/7"]), inSchool, on);
    expect(more).toEqual([]);
    expect(fault).toEqual({
      kind: "gap",
      line: "in-school",
      office: "gradeHead",
      subject: { kind: "grade", id: "S1/7" },
      children: 2,
      because: [],
    });
  });

  it("is a gap since its holder left, by the record that says so", () => {
    const gone = relieved("h1", "homeroomTeacher", { kind: "class", id: "C1" }, "2025-10-10");
    const world = countyWith(...everybody, gone);
    expect(networkFaults(world, inSchool, { on: "2025-10-09" })).toEqual([]);
    expect(networkFaults(world, inSchool, on)).toEqual([
      {
        kind: "gap",
        line: "in-school",
        office: "homeroomTeacher",
        subject: { kind: "class", id: "C1" },
        since: "2025-10-10",
        children: 2,
        because: ["-h1 homeroomTeacher C1"],
      },
    ]);
  });

  it("is held again by a successor, and by nobody's leaving of another office", () => {
    const left = relieved("h1", "homeroomTeacher", { kind: "class", id: "C1" }, "2025-10-10");
    const successor = appointed("h9", "homeroomTeacher", { kind: "class", id: "C1" }, "2025-10-12");
    const other = relieved("h9", "subjectTeacher", { kind: "class", id: "C1" }, "2025-10-13");
    expect(networkFaults(countyWith(...everybody, left, successor, other), inSchool, on)).toEqual([]);
  });

  it("is held by one whose office answers for it, but not by any teacher of the school", () => {
    const principal = ["+p1 principal S1"];
    const vice = appointed("q1", "vicePrincipal", { kind: "school", id: "S1" });
    expect(networkFaults(countyWithout(principal, vice), schools, on)).toEqual([]);
    expect(networkFaults(countyWithout(principal, vice), inSchool, on)).toMatchObject([{ office: "principal" }]);
    const teacher = appointed("x1", "teacher", { kind: "school", id: "S1" });
    expect(networkFaults(countyWithout(principal, teacher), schools, on)).toMatchObject([
      { kind: "gap", office: "school" },
    ]);
  });

  it("is judged by what was known then", () => {
    const late = {
      ...relieved("h1", "homeroomTeacher", { kind: "class", id: "C1" }, "2025-10-10"),
      recordedOn: "2025-10-14",
    };
    const world = countyWith(...everybody, late as SchoolEvent);
    expect(networkFaults(world, inSchool, { ...on, knownOn: "2025-10-13" })).toEqual([]);
    expect(networkFaults(world, inSchool, { ...on, knownOn: "2025-10-14" })).toHaveLength(1);
  });
});

describe("an office that is held twice", () => {
  it("is an overlap where one person is meant", () => {
    const second = appointed("h9", "homeroomTeacher", { kind: "class", id: "C1" }, "2025-10-10");
    expect(networkFaults(countyWith(...everybody, second), inSchool, on)).toEqual([
      {
        kind: "overlap",
        line: "in-school",
        office: "homeroomTeacher",
        subject: { kind: "class", id: "C1" },
        persons: ["h1", "h9"],
        because: ["+h1 homeroomTeacher C1", "+h9 homeroomTeacher C1"],
      },
    ]);
  });

  it("is none where several are meant, or one person holds two offices", () => {
    const second = appointed("v9", "villageCommittee", { kind: "village", id: "V1" });
    const line = { ...city, levels: city.levels.map((level) => ({ ...level, several: true as const })) };
    expect(networkFaults(countyWith(...everybody, second), line, on)).toEqual([]);
    const both = appointed("p1", "vicePrincipal", { kind: "school", id: "S1" });
    expect(networkFaults(countyWith(...everybody, both), schools, on)).toEqual([]);
  });
});

describe("a child", () => {
  it("takes its place in the new class and school when it moves", () => {
    const world = countyWith(...everybody, moved("P3", "C3", "2025-10-01"));
    const counts = (day: "2025-09-30" | "2025-10-01"): readonly (readonly [string, number])[] =>
      (lineCoverage(world, inSchool, { on: day })[0]?.subjects ?? []).map(({ subject, children }) => [
        subject.id,
        children,
      ]);
    expect(counts("2025-09-30")).toEqual([
      ["S1", 3],
      ["S2", 1],
    ]);
    expect(counts("2025-10-01")).toEqual([
      ["S1", 2],
      ["S2", 2],
    ]);
  });

  describe("that went to another school", () => {
    const went = (reason: Left["reason"], occurredOn: CivilDate = "2025-10-01"): SchoolEvent => {
      return { kind: "left", id: `${reason} ${occurredOn}`, pupil: "P1", reason, occurredOn, recordedOn: occurredOn };
    };
    const arrived = (day: CivilDate): SchoolEvent => {
      return {
        kind: "transferAcknowledged",
        id: "ack",
        pupil: "P1",
        by: "elsewhere",
        occurredOn: day,
        recordedOn: day,
      };
    };
    const three: AssignmentNeed = { id: "three", label: { zh: "三帮一", en: "three" }, as: "helper", atLeast: 3 };
    const toldOf = (...events: readonly SchoolEvent[]): readonly boolean[] => {
      const world = countyWith(...everybody.filter(({ id }) => id !== "+responsible s1 P1"), ...events);
      return [
        networkFaults(world, inSchool, on).some(({ subject }) => subject.id === "P1"),
        assignmentFaults(world, [three], on).some(({ pupil }) => pupil === "P1"),
      ];
    };

    it("is somebody's to look after until that school says that it arrived", () => {
      expect(toldOf(went("transferOut"))).toEqual([true, true]);
      expect(toldOf(went("transferOut"), arrived("2025-10-16"))).toEqual([true, true]); // only tomorrow
      expect(toldOf(went("transferOut"), arrived("2025-10-15"))).toEqual([false, false]);
    });

    it("is so whichever came first, the answer or the right reason", () => {
      expect(toldOf(went("other"), arrived("2025-10-05"), went("transferOut", "2025-10-10"))).toEqual([false, false]);
      expect(toldOf(went("transferOut"), went("other", "2025-10-10"))).toEqual([true, true]);
    });

    it("is so no longer once it is back", () => {
      const story = [went("transferOut"), arrived("2025-10-05"), moved("P1", "C1", "2025-10-10")];
      expect(toldOf(...story, went("transferOut", "2025-10-12"))).toEqual([true, true]);
    });
  });

  it("that left a class is no longer the school's, and still its village's", () => {
    const left: SchoolEvent = {
      kind: "left",
      id: "left",
      pupil: "P4",
      reason: "other",
      occurredOn: "2025-10-01",
      recordedOn: "2025-10-01",
    };
    const world = countyWith(...everybody, left);
    const has = (line: typeof inSchool): boolean | undefined =>
      lineCoverage(world, line, on)
        .at(-1)
        ?.subjects.some(({ subject }) => subject.id === "P4");
    expect([has(inSchool), has(homes)]).toEqual([false, true]);
    const done = countyWith(...everybody, { ...left, reason: "graduated" });
    expect(
      lineCoverage(done, homes, on)
        .at(-1)
        ?.subjects.map(({ subject }) => subject.id),
    ).toEqual(["P1", "P2", "P3"]);
  });

  it("of whom no village is known stands outside the line of villages", () => {
    const data = { ...county, pupils: [{ id: "P1" }, ...county.pupils.slice(1)] };
    const faults = networkFaults(createWorld({ ...data, events: [...data.events, ...everybody] }), homes, on);
    expect(faults).toMatchObject([
      { kind: "gap", office: "guardian", subject: { kind: "pupil", id: "P1" } },
      { kind: "outside", covers: "village", subject: { kind: "pupil", id: "P1" } },
      { kind: "uncovered", subject: { kind: "pupil", id: "P1" }, lines: ["homes"] },
    ]);
  });

  it("is covered by nobody only where no level of any line holds it", () => {
    const world = createWorld({ ...county, events: [...county.events] });
    expect(networkFaults(world, [inSchool], on).filter(({ kind }) => kind === "uncovered")).toHaveLength(4);
    expect(networkFaults(world, [inSchool, homes], on).filter(({ kind }) => kind === "uncovered")).toEqual([]);
  });
});

describe("a school that names no township", () => {
  it("stands outside the line that runs through townships", () => {
    const data = { ...county, schools: [{ id: "S1", authority: "A1" }, ...county.schools.slice(1)] };
    const world = createWorld({ ...data, events: [...data.events, ...everybody] });
    expect(networkFaults(world, schools, on)).toMatchObject([
      { kind: "outside", covers: "township", subject: { kind: "school", id: "S1" } },
    ]);
  });
});

describe("one person in two lines", () => {
  it("is a fault where the posts differ", () => {
    const both = appointed("h1", "villageCommittee", { kind: "village", id: "V1" });
    const world = countyWithout(["+v1 villageCommittee V1"], both);
    expect(networkFaults(world, [inSchool, homes], on)).toMatchObject([
      {
        kind: "twoLines",
        person: "h1",
        posts: [
          { line: "in-school", office: "homeroomTeacher", subject: { kind: "class", id: "C1" } },
          { line: "homes", office: "villageCommittee", subject: { kind: "village", id: "V1" } },
        ],
        because: ["+h1 homeroomTeacher C1", "+h1 villageCommittee V1"],
      },
    ]);
  });

  it("is none where one appointment serves both lines, or both posts stand in one line", () => {
    expect(networkFaults(countyWith(...everybody), [homes, city], on)).toEqual([]);
    const both = appointed("h1", "gradeHead", { kind: "grade", id: "S1/7" });
    expect(networkFaults(countyWithout(["+g1 gradeHead S1/7"], both), [inSchool, homes], on)).toEqual([]);
  });

  it("is none for a guardian who holds an office", () => {
    const mother = assigned("G1", "P2");
    expect(networkFaults(countyWithout(["+responsible s2 P2"], mother), [inSchool, homes], on)).toEqual([]);
  });
});

describe("assignments", () => {
  const three: AssignmentNeed = {
    id: "three-for-one",
    label: { zh: "三帮一", en: "three for one" },
    as: "helper",
    atLeast: 3,
    pupils: ["P1"],
  };
  const helpers = (...persons: readonly string[]): readonly SchoolEvent[] =>
    persons.map((person) => assigned(person, "P1", "helper", "2025-10-01", "teacher"));

  it("want so many different persons", () => {
    expect(assignmentFaults(countyWith(...helpers("x", "y", "z")), [three], on)).toEqual([]);
    expect(assignmentFaults(countyWith(...helpers("x", "y")), [three], on)).toEqual([
      {
        kind: "tooFew",
        need: "three-for-one",
        pupil: "P1",
        as: "helper",
        persons: ["x", "y"],
        wanted: 3,
        because: ["+helper x P1", "+helper y P1"],
      },
    ]);
    const twice = { ...assigned("x", "P1", "helper", "2025-10-02", "gradeHead"), id: "again" } as SchoolEvent;
    expect(assignmentFaults(countyWith(...helpers("x", "y"), twice), [three], on)).toMatchObject([
      { persons: ["x", "y"] },
    ]);
  });

  it("end, and then say since when nobody is there", () => {
    const world = countyWith(...helpers("x"), unassigned("x", "P1", "helper", "2025-10-10"));
    expect(assignmentFaults(world, [{ ...three, atLeast: 1 }], { on: "2025-10-09" })).toEqual([]);
    expect(assignmentFaults(world, [{ ...three, atLeast: 1 }], on)).toMatchObject([
      { persons: [], since: "2025-10-10", because: ["-helper x P1"] },
    ]);
  });

  it("of another kind or office do not count", () => {
    const carer = assigned("x", "P1", "carer", "2025-10-01", "teacher");
    const need: AssignmentNeed = { ...three, id: "leader", atLeast: 1, office: "schoolLeader" };
    expect(assignmentFaults(countyWith(carer), [need], on)).toHaveLength(1);
    const teacher = assigned("x", "P1", "helper", "2025-10-01", "teacher");
    expect(assignmentFaults(countyWith(teacher), [need], on)).toHaveLength(1);
    const principal = assigned("y", "P1", "helper", "2025-10-01", "principal");
    expect(assignmentFaults(countyWith(teacher, principal), [need], on)).toEqual([]);
  });

  it("are wanted for every child in somebody's care, unless children are named", () => {
    const { pupils: _, ...need } = { ...three, atLeast: 1 };
    expect(assignmentFaults(countyWith(...helpers("x")), [need], on).map(({ pupil }) => pupil)).toEqual([
      "P2",
      "P3",
      "P4",
    ]);
  });
});

describe("a fault", () => {
  it("is told in Chinese and English", () => {
    const second = appointed("h9", "homeroomTeacher", { kind: "class", id: "C1" });
    const both = appointed("h2", "villageCommittee", { kind: "village", id: "V1" });
    const gone = relieved("g1", "gradeHead", { kind: "grade", id: "S1/7" }, "2025-10-10");
    const world = countyWithout(["+v1 villageCommittee V1", "+p2 principal S2"], second, both, gone);
    const faults = networkFaults(world, [inSchool, homes], on);
    expect(faults.map((fault) => networkFaultText(fault).en)).toEqual([
      "No principal of school S2 is on record (1 child).",
      "The post of grade head of grade S1/7 has been empty since 2025-10-10 (2 children).",
      "The homeroom teacher of class C1 is meant to be one person, and is 2: h1, h9.",
      "Person h2 stands in two lines: homeroom teacher of class C2 in line in-school; village committee of village V1 in line homes.",
    ]);
    expect(networkFaultText(faults[1] as (typeof faults)[number]).zh).toBe(
      "年级S1/7的年级主任自2025-10-10起空缺，涉及学生2人。",
    );
  });

  it("names an office that a host has added", () => {
    const mine = extendVocabulary(coreVocabulary, {
      roles: { "ours:dormKeeper": { label: { zh: "宿管", en: "dormitory keeper" }, sits: "school", countsAs: [] } },
    });
    const line = { ...inSchool, levels: [{ office: "ours:dormKeeper", covers: "school" } as const] };
    const [fault] = networkFaults(countyWith(), line, { ...on, roles: mine.roles });
    expect(fault && networkFaultText(fault, mine.roles).en).toBe(
      "No dormitory keeper of school S1 is on record (3 children).",
    );
  });
});

/** Any of the people come and go, on some days. */
const changes = fc
  .array(
    fc.record({
      who: fc.nat({ max: everybody.length - 1 }),
      day: fc.integer({ min: 10, max: 28 }),
      leaves: fc.boolean(),
    }),
    {
      maxLength: 12,
    },
  )
  .map((list) =>
    list.flatMap(({ who, day, leaves }, i): readonly SchoolEvent[] => {
      const event = everybody[who];
      const base = {
        id: `change-${String(i).padStart(2, "0")}`,
        occurredOn: `2025-09-${day}`,
        recordedOn: `2025-09-${day}`,
      } as const;
      if (event?.kind === "appointed") return [{ ...event, ...base, kind: leaves ? "relieved" : "appointed" }];
      if (event?.kind !== "assigned") return [];
      const { pupil, person, as } = event;
      return leaves ? [{ ...base, kind: "unassigned", pupil, person, as }] : [{ ...event, ...base }];
    }),
  );

describe("the laws of a network", () => {
  it("gaps and covered subjects are all subjects, each once", () => {
    fc.assert(
      fc.property(fc.subarray([...everybody]), changes, fc.constantFrom(...all), (there, more, line) => {
        const world = countyWith(...there, ...more);
        const gaps = networkFaults(world, line, on).filter(({ kind }) => kind === "gap");
        const coverage = lineCoverage(world, line, on);
        const empty = coverage.flatMap(({ level, subjects }) =>
          subjects.filter(({ holders }) => holders.length === 0).map(({ subject }) => [level.office, subject]),
        );
        expect(gaps.map((gap) => ["office" in gap && gap.office, gap.subject])).toEqual(empty);
        const full = lineCoverage(countyWith(...everybody), line, on);
        expect(coverage.map(({ subjects }) => subjects.map(({ subject }) => subject.id))).toEqual(
          full.map(({ subjects }) => subjects.map(({ subject }) => subject.id)),
        );
      }),
    );
  });

  it("an office is held exactly while somebody has taken it up last and not left it", () => {
    fc.assert(
      fc.property(changes, (more) => {
        const world = countyWith(...more);
        const ordered = [...more].sort((a, b) => (a.occurredOn + a.id < b.occurredOn + b.id ? -1 : 1));
        for (const { level, subjects } of lineCoverage(world, inSchool, on).slice(0, 3)) {
          for (const { subject, holders } of subjects) {
            const last = ordered.findLast(
              (event) =>
                (event.kind === "appointed" || event.kind === "relieved") &&
                event.office === level.office &&
                event.subject.id === subject.id,
            );
            expect(holders.length > 0).toBe(last?.kind === "appointed");
          }
        }
      }),
    );
  });

  it("an appointment fills its own gap and changes no other", () => {
    fc.assert(
      fc.property(fc.subarray([...everybody]), fc.nat({ max: everybody.length - 1 }), (there, who) => {
        const event = everybody[who];
        if (event?.kind !== "appointed" || there.includes(event)) return;
        const gaps = (events: readonly SchoolEvent[]): readonly string[] =>
          networkFaults(countyWith(...events), all, on).flatMap((fault) =>
            fault.kind === "gap" ? [`${fault.office} ${fault.subject.kind} ${fault.subject.id}`] : [],
          );
        const [before, after] = [gaps(there), gaps([...there, event])];
        const filled = before.filter((gap) => !after.includes(gap));
        expect(after.filter((gap) => !before.includes(gap))).toEqual([]);
        expect(new Set(filled.map((gap) => gap.split(" ").slice(1).join(" ")))).toEqual(
          new Set([`${event.subject.kind} ${event.subject.id}`]),
        );
      }),
    );
  });

  it("does not change by what says nothing about it", () => {
    fc.assert(
      fc.property(fc.subarray([...everybody]), (there) => {
        const noise: SchoolEvent = {
          kind: "riskNoted",
          id: "noise",
          pupil: "P1",
          by: "school",
          occurredOn: "2025-10-01",
          recordedOn: "2025-10-01",
        };
        expect(networkFaults(countyWith(...there, noise), all, on)).toEqual(
          networkFaults(countyWith(...there), all, on),
        );
      }),
    );
  });
});
