/** When each state is so, reasoned by hand: they check the reference itself. */
import { describe, expect, it } from "vitest";
import type { ActCatalogue, SchoolEvent } from "../../src/model/events.js";
import type { SubjectRef } from "../../src/model/subject.js";
import type { WorldData } from "../../src/model/world-data.js";
import { always, and, month, not, or, schoolYear } from "../../src/rules/words.js";
import { call, dated, nextId, on, our, pupil, registers, report, theSchool, visit, when, world } from "./small.js";

const fact = (day: `${number}`, name: "hardship" | "orphan", value: string | boolean): SchoolEvent => ({
  kind: "fact",
  subject: { kind: "pupil", id: "p" },
  fact: name,
  value,
  ...dated(day),
});

const assigned = (day: `${number}`, person: string, more: Partial<ActCatalogue["assigned"]> = {}): SchoolEvent => ({
  kind: "assigned",
  pupil: "p",
  as: "helper",
  person,
  office: "subjectTeacher",
  ...dated(day),
  ...more,
});

const unassigned = (day: `${number}`, person: string): SchoolEvent => ({
  kind: "unassigned",
  pupil: "p",
  as: "helper",
  person,
  ...dated(day),
});

const published = (
  on_: `2025-${string}`,
  period: string,
  numerator: number,
  denominator = 100,
  subject: SubjectRef = theSchool,
): SchoolEvent =>
  ({
    kind: "figure",
    id: nextId(),
    subject,
    indicator: "rate",
    period,
    numerator,
    denominator,
    occurredOn: on_,
    recordedOn: on_,
  }) as SchoolEvent;

const rate = { kind: "figure", indicator: "rate" } as const;

describe("states joined", () => {
  const stayed = our.since(our.did("homeVisit"), our.did("phoneCall"));
  const told = our.since(our.did("report"));
  const data = world(visit("03"), call("05"), report("04", "school"));

  it("and, or, not work on spans", () => {
    expect(when(stayed, data, on("09"))).toEqual(["03..05"]);
    expect(when(and(stayed, told), data, on("09"))).toEqual(["04..05"]);
    expect(when(or(stayed, told), data, on("09"))).toEqual(["03..…"]);
    expect(when(not(stayed), data, on("09"))).toEqual(["…..03", "05..…"]);
    expect(when(always, data, on("09"))).toEqual(["…..…"]);
  });

  it("not possibly so is certainly not so", () => {
    const unknown = world(fact("03", "hardship", "unknown"), fact("05", "hardship", true));
    expect(when(not(our.fact("hardship", true)), unknown, on("09"))).toEqual({
      certain: ["…..03"],
      possible: ["…..05"],
    });
  });
});

describe("states about what was done", () => {
  it("since: to the next act of the other kind, which may be one recorded after it on the same day", () => {
    const state = our.since(our.did("homeVisit"), our.did("phoneCall"));
    const first = dated("03", { id: "a" });
    const next = dated("03", { id: "b" });
    expect(when(state, world(visit("03", first), call("03", next)), on("09"))).toEqual([]);
    expect(when(state, world(visit("03", next), call("03", first)), on("09"))).toEqual(["03..…"]);
  });

  it("counted in a run: from the second call of the run to its end; in a month: to the month's end", () => {
    const away = registers(1, "pp aa aa aa pp");
    const data = world(...away, call("01"), call("02"), call("03", { occurredOn: on("03", "T09:00") }));
    expect(when(our.counted(2, our.did("phoneCall"), { within: "run" }), data, on("05"))).toEqual([
      "03T09:00..05T08:00",
    ]);
    expect(when(our.counted(3, our.did("phoneCall"), { within: month() }), data, on("05"))).toEqual([
      "03T09:00..2025-10-01",
    ]);
    expect(when(our.counted(4, our.did("phoneCall"), { within: month() }), data, on("05"))).toEqual([]);
  });

  it("counted in a run with a hole: possible over all of it, certain afresh after each unknown session", () => {
    const away = registers(1, "aa a. aa aa");
    const data = world(...away, call("01"), call("02"), call("04"));
    expect(when(our.counted(2, our.did("phoneCall"), { within: "run" }), data, on("04"))).toEqual({
      certain: ["02..02T17:00"],
      possible: ["02..…"],
    });
  });

  it("done: from its completion for ever, or in each month by what serves the month", () => {
    const twice = { kind: "times", count: 2, act: our.did("phoneCall").act } as const;
    const late = call("02", { occurredOn: "2025-10-02", recordedOn: "2025-10-02", about: on("20") });
    const data = world(call("01"), call("10"), late);
    expect(when(our.done(twice), data, "2025-10-31")).toEqual(["10..…"]);
    expect(when(our.done(twice, month()), data, "2025-10-31")).toEqual(["10..2025-10-01"]);
    // The call of October names a day of September: in October there is none.
    expect(when(our.done(our.did("phoneCall"), month()), data, "2025-10-31")).toEqual(["01..2025-10-01"]);
  });
});

describe("states about what is on record", () => {
  it("fact: from a record to the next; unknown is possible; nothing recorded is not so", () => {
    const data = world(fact("02", "hardship", true), fact("04", "hardship", "unknown"), fact("06", "hardship", false));
    expect(when(our.fact("hardship", true), data, on("09"))).toEqual({ certain: ["02..04"], possible: ["02..06"] });
    expect(when(our.fact("hardship", false), data, on("09"))).toEqual({ certain: ["06..…"], possible: ["04..…"] });
    expect(when(our.fact("orphan", false), data, on("09"))).toEqual([]);
  });

  it("enrolled and stage: while the child is placed; a school always has its classes", () => {
    const left = { kind: "left", pupil: "p", reason: "other", ...dated("05") } as const;
    expect(when(our.enrolled, world(left), on("09"))).toEqual(["2025-08-31..05"]);
    expect(when(our.stage("junior"), world(left), on("09"))).toEqual(["2025-08-31..05"]);
    expect(when(our.stage("primary"), world(left), on("09"))).toEqual([]);
    expect(when(our.stage("junior", "senior"), world(left), on("09"), theSchool)).toEqual(["…..…"]);
  });

  it("younger than: until the birthday, which for one of 29 February is the 28th; possible where it is not known", () => {
    const born = (bornOn: `${number}-${number}-${number}`): WorldData => ({
      ...world(),
      pupils: [{ id: "p", bornOn }],
    });
    expect(when(our.youngerThan(14), born("2011-09-10"), on("09"))).toEqual(["…..10"]);
    expect(when(our.youngerThan(13), born("2012-02-29"), on("09"))).toEqual(["…..2025-02-28"]);
    expect(when(our.youngerThan(14), world(), on("09"))).toEqual({ certain: [], possible: ["…..…"] });
  });

  it("within the term: both days included", () => {
    expect(when(our.inTerm, world(), on("09"))).toEqual(["01..2025-10-04"]);
  });

  it("assigned: so many different persons at once, with an office or any", () => {
    const data = world(
      assigned("02", "t1"),
      assigned("02", "t1"),
      assigned("03", "t2"),
      unassigned("05", "t1"),
      assigned("06", "t3", { office: "principal" }),
    );
    const two = our.assigned("helper", { atLeast: 2 });
    expect(when(two, data, on("09"))).toEqual(["03..05", "06..…"]);
    expect(when(our.assigned("helper", { office: "teacher" }), data, on("09"))).toEqual(["02..…"]);
    expect(when(our.assigned("helper", { office: "schoolLeader" }), data, on("09"))).toEqual(["06..…"]);
    expect(when(our.assigned("carer"), data, on("09"))).toEqual([]);
  });

  it("held: by who was appointed to the office, or to one that acts as it, until that person leaves it", () => {
    const head = (kind: "appointed" | "relieved", day: `${number}`, person: string): SchoolEvent => ({
      kind,
      subject: theSchool,
      office: "principal",
      person,
      ...dated(day),
    });
    const data = world(head("appointed", "02", "a"), head("relieved", "04", "b"), head("relieved", "06", "a"));
    expect(when(our.held("principal"), data, on("09"), theSchool)).toEqual(["02..06"]);
    expect(when(our.held("schoolLeader"), data, on("09"), theSchool)).toEqual(["02..06"]);
    expect(when(our.held("vicePrincipal"), data, on("09"), theSchool)).toEqual([]);
  });
});

describe("states about other duties", () => {
  // Called for on the first, due on the second.
  const visitSoon = our.duty("visit", {
    cites: ["c1"],
    when: our.happens(our.did("report")),
    bearer: "school",
    must: our.did("homeVisit"),
    due: { kind: "within", amount: 1, unit: "calendarDay" },
    while: our.since(our.did("report"), our.did("talk")),
  });
  const told = report("01", "school", dated("01", { id: "told" }));
  const talk: SchoolEvent = {
    kind: "talk",
    pupil: "p",
    by: "school",
    purpose: "return",
    inPerson: true,
    ...dated("06"),
  };

  const missed = (asOf: `${number}`, ...events: readonly SchoolEvent[]): unknown =>
    when(our.missed(visitSoon), world(told, ...events), on(asOf), pupil, [visitSoon]);

  it("missed: from the minute after it was due until it is done, or until its state ends", () => {
    expect(missed("02")).toEqual([]);
    expect(missed("03")).toEqual(["03..…"]);
    expect(missed("09", visit("04"))).toEqual(["03..04"]);
    expect(missed("09", talk)).toEqual(["03..06"]);
    expect(missed("09", visit("02"))).toEqual([]);
  });

  it("performed: from then until its state ends, and not before it arose", () => {
    const performed = (...events: readonly SchoolEvent[]): unknown =>
      when(our.performed(visitSoon), world(...events), on("09"), pupil, [visitSoon]);
    expect(performed(told, visit("04"), talk)).toEqual(["04..06"]);
    expect(performed(told)).toEqual([]);
    const atNoon = report("01", "school", dated("01", { occurredOn: on("01", "T12:00") }));
    expect(performed(atNoon, visit("01"))).toEqual(["01T12:00..…"]);
  });
});

describe("states about members", () => {
  const two: WorldData = {
    ...world(),
    pupils: [{ id: "p" }, { id: "q" }],
    events: [
      ...world().events,
      { kind: "enrolled", pupil: "q", class: "c", ...dated("03", { id: "in-q" }) },
      visit("02"),
      visit("05", { pupil: "q" }),
    ],
  };
  const visited = our.done(our.did("homeVisit"));

  it("every: while none that belongs then is without it; some: while one has it", () => {
    // Before anybody belongs nothing is missing; the second child comes without a visit.
    expect(when(our.every("pupil", visited), two, on("09"), theSchool)).toEqual(["…..2025-08-31", "02..03", "05..…"]);
    expect(when(our.some("pupil", visited), two, on("09"), theSchool)).toEqual(["02..…"]);
  });

  it("only those are meant for whom the other state holds", () => {
    const data = { ...two, events: [...two.events, fact("04", "hardship", "unknown")] };
    const inNeed = our.fact("hardship", true);
    expect(when(our.every("pupil", visited, inNeed), data, on("09"), theSchool)).toEqual(["…..…"]);
    expect(when(our.some("pupil", visited, inNeed), data, on("09"), theSchool)).toEqual({
      certain: [],
      possible: ["04..…"],
    });
    expect(when(our.every("pupil", not(visited), inNeed), data, on("09"), theSchool)).toEqual({
      certain: ["…..04"],
      possible: ["…..…"],
    });
  });
});

describe("states about figures", () => {
  it("measured: from a publication to the next, as exact fractions; a zero denominator is never so", () => {
    const data = world(
      published("2025-09-02", "2023-2024", 95),
      published("2025-09-04", "2024-2025", 0, 0),
      published("2025-09-06", "2024-2025", 9501, 10_000),
    );
    const at = (is: "atLeast" | "over" | "equals"): unknown =>
      when(our.measured(rate, schoolYear, is, 0.95), data, on("09"), theSchool);
    expect(at("atLeast")).toEqual(["02..04", "06..…"]);
    expect(at("over")).toEqual(["06..…"]);
    expect(at("equals")).toEqual(["02..04"]);
  });

  it("measured: possible where the level is a parameter that is missing", () => {
    const data = world(published("2025-09-02", "2023-2024", 95), published("2025-09-04", "2024-2025", 0, 0));
    const state = our.measured(rate, schoolYear, "over", our.parameter("missing"));
    expect(when(state, data, on("09"), theSchool)).toEqual({ certain: [], possible: ["02..04"] });
  });

  it("measured: a tally counts the acts about the school and its children in each period", () => {
    const bulletin: SchoolEvent = { kind: "bulletin", subject: theSchool, by: "school", ...dated("04") };
    const data = world(visit("02"), visit("05"), bulletin);
    const visits = our.tally(our.did("homeVisit"));
    const at = (is: "atLeast" | "atMost", level: number): unknown =>
      when(our.measured(visits, month(9), is, level), data, on("09"), theSchool);
    expect(at("atLeast", 2)).toEqual(["05..2025-10-01"]);
    expect(when(our.measured(visits, month(9), "atMost", 1), data, on("09"), theSchool)).toEqual(["01..05"]);
    expect(when(our.measured(visits, month(), "atMost", 1), data, on("09"), theSchool)).toEqual([
      "…..05",
      "2025-10-01..…",
    ]);
    expect(at("atLeast", 3)).toEqual([]);
  });

  it("rising: while the last values of periods on end rise", () => {
    const data = world(
      published("2025-09-02", "2022-2023", 1),
      published("2025-09-03", "2023-2024", 2),
      published("2025-09-04", "2024-2025", 3),
      published("2025-09-05", "2024-2025", 2),
      published("2025-09-06", "2026-2027", 9),
    );
    expect(when(our.rising("rate", schoolYear, 1), data, on("09"), theSchool)).toEqual(["03..05"]);
    expect(when(our.rising("rate", schoolYear, 2), data, on("09"), theSchool)).toEqual(["04..05"]);
  });
});
