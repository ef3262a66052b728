import { describe, expectTypeOf, it } from "vitest";
import {
  type Assessment,
  type CivilDate,
  type CivilMoment,
  createWorld,
  dayOf,
  type Engine,
  type Finding,
  type Issue,
  type PhoneCall,
  type Result,
  type SchoolEvent,
  safeCreateWorld,
  type World,
  type WorldData,
  worldKnownOn,
} from "../../src/index.js";

declare const engine: Engine;
declare const world: World;
declare const data: WorldData;
declare const finding: Finding;
declare const assessment: Assessment;
declare const day: number;

const when = { occurredOn: "2025-10-16", recordedOn: "2025-10-16T08:10" } as const;

describe("time", () => {
  it("is civil dates and moments, as texts", () => {
    engine.assess(world, { asOf: "2025-10-16" });
    engine.assess(world, { asOf: "2025-10-16T16:00", knownOn: "2025-10-15" });
    expectTypeOf<"2025-10-16">().toExtend<CivilDate>();
    expectTypeOf<CivilDate>().toExtend<CivilMoment>();
    expectTypeOf<CivilMoment>().not.toExtend<CivilDate>();
  });

  it("is never a number, a Date or any text", () => {
    // @ts-expect-error: a day number is the library's own
    engine.assess(world, { asOf: day });
    // @ts-expect-error: a Date is read in some zone
    engine.assess(world, { asOf: new Date(0) });
    // @ts-expect-error: not a date
    engine.assess(world, { asOf: "today" });
    // @ts-expect-error: no zone
    engine.assess(world, { asOf: "2025-10-16T16:00Z" });
    // @ts-expect-error: any text may be anything
    dayOf(String(day));
    // @ts-expect-error: a world is cut by moments too
    worldKnownOn(world, day);
  });

  it("is an argument: nothing reads the clock", () => {
    // @ts-expect-error: as of when?
    engine.assess(world, {});
    // @ts-expect-error: as of when?
    engine.assess(world);
    // @ts-expect-error: what is not known is left out, not undefined
    engine.assess(world, { asOf: "2025-10-16", knownOn: undefined });
  });
});

describe("an event", () => {
  it("says when it happened and when it was recorded", () => {
    const mark = { kind: "mark", id: "m1", pupil: "P1", session: "am", attended: false } as const;
    expectTypeOf({ ...mark, ...when }).toExtend<SchoolEvent>();
    // @ts-expect-error: without recordedOn nobody knows since when it is known
    const unrecorded: SchoolEvent = { ...mark, occurredOn: "2025-10-16" };
    // @ts-expect-error: without occurredOn nobody knows when it was
    const undated: SchoolEvent = { ...mark, recordedOn: "2025-10-16" };
    expectTypeOf([unrecorded, undated]).toExtend<readonly SchoolEvent[]>();
  });

  it("has the fields of its kind and no others", () => {
    const call = { kind: "phoneCall", id: "c1", pupil: "P1", by: "principal", purpose: "return", live: true } as const;
    const good: PhoneCall = { ...call, ...when };
    // @ts-expect-error: no such office
    const unknownOffice: SchoolEvent = { ...call, ...when, by: "headmaster" };
    // @ts-expect-error: live is true or false
    const saidYes: SchoolEvent = { ...call, ...when, live: "yes" };
    // @ts-expect-error: no such kind
    const otherKind: SchoolEvent = { ...call, ...when, kind: "textMessage" };
    // @ts-expect-error: a retraction supersedes something
    const ofNothing: SchoolEvent = { kind: "retraction", id: "x", reason: "in error", ...when };
    // @ts-expect-error: half a day is am or pm
    const noon: SchoolEvent = { kind: "mark", id: "m1", pupil: "P1", session: "noon", attended: true, ...when };
    expectTypeOf([good, unknownOffice, saidYes, otherKind, ofNothing, noon]).toExtend<readonly SchoolEvent[]>();
  });
});

describe("what is known", () => {
  it("cannot be changed", () => {
    // @ts-expect-error: a list of facts only grows by recording
    data.events.push();
    // @ts-expect-error: read-only
    data.recordsFrom = "2025-09-02";
    // @ts-expect-error: an event is never edited
    (data.events[0] as SchoolEvent).recordedOn = "2025-10-17";
    // @ts-expect-error: nor is the world
    world.data = data;
    // @ts-expect-error: nor are its lists
    world.problems.pop();
  });

  it("is given as plain data, read-only or not", () => {
    const listed = { recordsFrom: "2025-09-01", schools: [], classes: [], pupils: [], events: [] } as const;
    expectTypeOf(createWorld(listed)).toEqualTypeOf<World>();
    const grown: SchoolEvent[] = [];
    expectTypeOf(createWorld({ ...listed, events: grown })).toEqualTypeOf<World>();
  });
});

describe("a finding", () => {
  it("cannot be changed", () => {
    // @ts-expect-error: derived, never set
    finding.marks.stage = "fulfilled";
    // @ts-expect-error: read-only
    finding.due = "2025-10-17";
    // @ts-expect-error: read-only lists
    finding.bearers.splice(0);
    // @ts-expect-error: explanations too
    finding.because.evidence.wanted.length = 0;
    // @ts-expect-error: the assessment as a whole too
    assessment.findings = [];
  });

  it("has marks of closed lists", () => {
    // @ts-expect-error: no such stage
    finding.marks.stage satisfies "done";
    expectTypeOf<"overdue">().toExtend<Finding["marks"]["timeliness"]>();
    expectTypeOf<"overdue">().not.toExtend<Finding["marks"]["stage"]>();
  });
});

describe("a result", () => {
  it("must be looked at before it is used", () => {
    const made = safeCreateWorld(data);
    // @ts-expect-error: perhaps there are only issues
    void made.value;
    if (made.ok) expectTypeOf(made.value).toEqualTypeOf<World>();
    else expectTypeOf(made.issues).toEqualTypeOf<readonly Issue[]>();
    expectTypeOf(made).toEqualTypeOf<Result<World>>();
  });
});
