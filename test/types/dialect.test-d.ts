import { describe, expectTypeOf, it } from "vitest";
import {
  allOf,
  anyOf,
  type Deadline,
  type Duty,
  document,
  type Evidence,
  type Policy,
  type Requirement,
  sameDay,
  schoolDay,
  type Trigger,
  within,
} from "../../src/index.js";

const text = { zh: "略", en: "left out" } as const;
const clause = { at: "一", summary: text } as const;
const choice = { clauses: ["1.1"], open: text, chosen: text, why: text } as const;

const our = document("ours", {
  clauses: { "1.1": clause, "1.2": clause },
  parameters: { "days-to-answer": { clauses: ["1.2"], meaning: text, unit: text } },
  readings: { "by-school-days": choice, "aim-at-a-day": { ...choice, target: within(1, "schoolDay") } },
});

const visit = our.did("homeVisit");
const first = { cites: ["1.1"], bearer: "homeroomTeacher", must: visit, due: sameDay } as const;
const when = our.absence.completes(schoolDay(1));

describe("a duty", () => {
  it("is written in the words of its document", () => {
    expectTypeOf(our.duty("a", { ...first, when })).toEqualTypeOf<Duty>();
    our.duty("b", {
      ...first,
      when,
      cites: ["1.1", "1.2"],
      readings: ["by-school-days"],
      bearer: ["school", "policeStation"],
    });
  });

  it("cites clauses of its document only", () => {
    // @ts-expect-error: there is no clause 1.3
    our.duty("a", { ...first, when, cites: ["1.3"] });
    // @ts-expect-error: one of two is wrong
    our.duty("a", { ...first, when, cites: ["1.1", "1.3"] });
    // @ts-expect-error: a reading is no clause
    our.duty("a", { ...first, when, cites: ["by-school-days"] });
    // @ts-expect-error: a list is wanted
    our.duty("a", { ...first, when, cites: "1.1" });
  });

  it("rests on readings of its document only", () => {
    // @ts-expect-error: misspelt
    our.duty("a", { ...first, when, readings: ["by-schooldays"] });
    // @ts-expect-error: a clause is no reading
    our.duty("a", { ...first, when, readings: ["1.1"] });
  });

  it("is borne by offices of the catalogue", () => {
    // @ts-expect-error: no such office
    our.duty("a", { ...first, when, bearer: "headmaster" });
    // @ts-expect-error: one of two is none
    our.duty("a", { ...first, when, bearer: ["school", "army"] });
  });

  it("has a trigger, evidence and a deadline", () => {
    // @ts-expect-error: no trigger
    our.duty("a", first);
    // @ts-expect-error: evidence is no trigger
    our.duty("a", { ...first, when: visit });
    // @ts-expect-error: a state is no evidence
    our.duty("a", { ...first, when, must: our.absence.goesOn });
    // @ts-expect-error: a bare word is no deadline
    our.duty("a", { ...first, when, due: "today" });
    // @ts-expect-error: misspelt field
    our.duty("a", { ...first, when, whilst: our.absence.goesOn });
  });
});

describe("an act in a rule", () => {
  it("tests fields of its kind", () => {
    our.did("phoneCall", { by: "school", live: true, with: "guardian", reason: { known: true } });
    our.did("report", { to: "townshipGovernment", matter: "failedPersuasion" });
    our.did("jointPersuasion");
  });

  it("is an act of the catalogue", () => {
    // @ts-expect-error: no such kind
    our.did("textMessage");
    // @ts-expect-error: a register is no act about a child
    our.did("register");
    // @ts-expect-error: nor is a mark
    our.happens(our.did("mark"));
  });

  it("has only fields of its kind", () => {
    // @ts-expect-error: misspelt
    our.did("phoneCall", { liv: true });
    // @ts-expect-error: a visit is not live
    our.did("homeVisit", { live: true });
    // @ts-expect-error: a call has no recipient
    our.did("phoneCall", { to: "school" });
    // @ts-expect-error: a rule is about any child, not one
    our.did("phoneCall", { pupil: "P1" });
    // @ts-expect-error: days are the deadline's business
    our.did("phoneCall", { occurredOn: "2025-10-16" });
  });

  it("compares each field with values it can have", () => {
    // @ts-expect-error: live is true or false
    our.did("phoneCall", { live: "yes" });
    // @ts-expect-error: no such office
    our.did("phoneCall", { by: "headmaster" });
    // @ts-expect-error: misspelt
    our.did("report", { matter: "failedPersuation" });
    // @ts-expect-error: a teacher is met by nobody
    our.did("homeVisit", { with: "homeroomTeacher" });
    // @ts-expect-error: known or a value
    our.did("homeVisit", { reason: { known: false } });
    // @ts-expect-error: what is absent is left out
    our.did("phoneCall", { live: undefined });
  });
});

describe("a deadline", () => {
  it("names readings and parameters of its document", () => {
    our.vague("及时", { target: "aim-at-a-day" });
    our.noTimeStated();
    within(our.parameter("days-to-answer"), "workingDay");
  });

  it("no others", () => {
    // @ts-expect-error: no such reading
    our.vague("及时", { target: "soon" });
    // @ts-expect-error: a parameter is no reading
    our.noTimeStated({ target: "days-to-answer" });
    // @ts-expect-error: no such parameter
    our.parameter("days-to-wait");
    // @ts-expect-error: a document without parameters has none
    document("bare", { clauses: {}, parameters: {}, readings: {} }).parameter("x");
  });

  it("counts days of a kind that exists", () => {
    // @ts-expect-error: office days are working days
    within(3, "businessDay");
    // @ts-expect-error: a number, or a parameter
    within("3", "schoolDay");
    // @ts-expect-error: seconds are too fine
    within(3, "calendarDay", { at: "16:00:00" });
  });

  it("a length of absence is a word of the library", () => {
    // @ts-expect-error: not a bare number
    our.absence.completes(1);
    // @ts-expect-error: runs are counted in half days and school days
    our.absence.enters({ unit: "week", count: 1 });
    // @ts-expect-error: counters name their scope
    our.failures(2, [visit]);
  });
});

describe("rules are values", () => {
  it("evidence, triggers and deadlines are of their types", () => {
    expectTypeOf(anyOf(visit, allOf(visit))).toExtend<Evidence>();
    expectTypeOf(our.happens(visit)).toExtend<Trigger>();
    expectTypeOf(our.vague("及时")).toExtend<Deadline>();
  });

  it("a rule cannot be changed", () => {
    const duty = our.duty("a", { ...first, when });
    // @ts-expect-error: read-only
    duty.id = "b";
    // @ts-expect-error: read-only lists
    duty.cites.push("1.2");
    // @ts-expect-error: nor can a policy
    (null as unknown as Policy).rules = [];
  });
});

describe("the other kinds of rule", () => {
  const rule = { cites: ["1.1"], bearer: "school" } as const;

  it("are written in the words of their document", () => {
    expectTypeOf(
      our.requirement("r", { ...rule, given: our.enrolled, must: our.assigned("carer") }),
    ).toEqualTypeOf<Requirement>();
    // @ts-expect-error: no such clause
    our.requirement("r", { ...rule, cites: ["9"], given: our.enrolled, must: our.enrolled });
    // @ts-expect-error: a requirement wants a state, not evidence
    our.requirement("r", { ...rule, given: our.enrolled, must: our.did("homeVisit") });
    // @ts-expect-error: a prohibition names an act, not a state
    our.prohibition("p", { ...rule, act: our.enrolled });
    // @ts-expect-error: a target needs a goal
    our.target("t", { ...rule, measure: our.tally(our.did("homeVisit")), per: { kind: "month" } });
    // @ts-expect-error: a consequence says what is called for
    our.consequence("c", { ...rule, when: our.enrolled });
  });

  it("name acts, facts, offices and fields of the catalogue", () => {
    our.fact("whereabouts", "untraceable");
    our.fact("hardship", true);
    // @ts-expect-error: no such fact
    our.fact("poor", true);
    // @ts-expect-error: no such value of it
    our.fact("whereabouts", "lost");
    // @ts-expect-error: a yes or no, not a word
    our.fact("hardship", "very");
    // @ts-expect-error: no such office
    our.held("headmaster");
    // @ts-expect-error: no such value of a field
    our.did("screening", { of: "everybody" });
    // @ts-expect-error: a list is tested by what it includes
    our.did("report", { contents: "family" });
    our.did("report", { contents: { includes: ["family", "reason"] } });
    // @ts-expect-error: no such content
    our.did("report", { contents: { includes: ["weather"] } });
  });

  it("count by fields that the act has", () => {
    our.distinct(3, "person", "homeVisit");
    // @ts-expect-error: a visit has no such field
    our.distinct(3, "visitor", "homeVisit");
    // @ts-expect-error: nor this one
    our.sum(30, "minutes", "phoneCall");
  });

  it("wait on duties by value", () => {
    const duty = our.duty("a", { ...first, when });
    our.missed(duty);
    // @ts-expect-error: a requirement is never missed
    our.missed(our.requirement("r", { ...rule, given: our.enrolled, must: our.enrolled }));
    // @ts-expect-error: an id alone may be misspelt
    our.performed("a");
  });
});
