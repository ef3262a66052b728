import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Act } from "../../src/model/events.js";
import type { HomeVisit, JointPersuasion, PhoneCall } from "../../src/model/events-contact.js";
import { type Fact, factOf } from "../../src/model/fact.js";
import { type CivilMoment, momentOf, readMoment } from "../../src/model/moment.js";
import type { Role } from "../../src/model/role.js";
import { fromDayUntil } from "../../src/rules/engine/windows.js";
import type { Evidence } from "../../src/rules/state.js";
import { allOf, anyOf, jointly, times } from "../../src/rules/words.js";
import { ours } from "../support/worlds.js";
import { performedBy } from "./parts.js";

const call = (day: number, more: Partial<PhoneCall> = {}): PhoneCall => ({
  kind: "phoneCall",
  id: `call-${day}`,
  pupil: "P1",
  by: "homeroomTeacher",
  purpose: "return",
  live: true,
  occurredOn: `2025-10-${day}`,
  recordedOn: `2025-10-${day}`,
  ...more,
});

const visit = (day: number, more: Partial<HomeVisit> = {}): HomeVisit => ({
  kind: "homeVisit",
  id: `visit-${day}`,
  pupil: "P1",
  by: "principal",
  purpose: "return",
  inPerson: true,
  occurredOn: `2025-10-${day}`,
  recordedOn: `2025-10-${day}`,
  ...more,
});

const joint = (day: number, ...parties: readonly Role[]): JointPersuasion => ({
  kind: "jointPersuasion",
  id: `joint-${day}`,
  pupil: "P1",
  parties,
  occurredOn: `2025-10-${day}`,
  recordedOn: `2025-10-${day}`,
});

const facts = (acts: readonly Act[]): readonly Fact<Act>[] => acts.map((act) => factOf(act));

/** When evidence was complete, on what, and how much is wanted still. */
function read(
  evidence: Evidence,
  ...acts: readonly Act[]
): readonly [CivilMoment | undefined, readonly string[], number] {
  const { at, matched, wanted } = performedBy(evidence, facts(acts));
  return [at === undefined ? undefined : momentOf(at), matched, wanted.length];
}

const anyCall = ours.did("phoneCall");
const anyVisit = ours.did("homeVisit");

describe("evidence", () => {
  it("did: the first act that fits", () => {
    expect(read(anyVisit, call(13), visit(14), visit(15))).toEqual(["2025-10-14T00:00", ["visit-14"], 0]);
    expect(read(anyVisit, call(13))).toEqual([undefined, [], 1]);
  });

  it("did: an office stands for those that act as it, and for nobody else", () => {
    const byLeader = ours.did("homeVisit", { by: "schoolLeader" });
    const done = (by: Role): boolean => read(byLeader, visit(13, { by }))[0] !== undefined;
    expect((["principal", "vicePrincipal", "schoolLeader"] as const).map(done)).toEqual([true, true, true]);
    expect((["school", "gradeHead", "homeroomTeacher", "guardian"] as const).map(done)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("did: a field that must be known is not known when it is empty", () => {
    const withReason = ours.did("homeVisit", { reason: { known: true } });
    expect(read(withReason, visit(13), visit(14, { reason: "" }), visit(15, { reason: "work" }))[0]).toBe(
      "2025-10-15T00:00",
    );
  });

  it("times: the n-th act that fits", () => {
    expect(read(times(2, anyCall), call(13), visit(14), call(15), call(16))).toEqual([
      "2025-10-15T00:00",
      ["call-13", "call-15"],
      0,
    ]);
    expect(read(times(2, anyCall), call(13))).toEqual([undefined, ["call-13"], 1]);
  });

  it("allOf: complete with its last part, wherever it stands, and wanting the parts that are missing", () => {
    expect(read(allOf(anyVisit, anyCall), call(13), visit(14))).toEqual([
      "2025-10-14T00:00",
      ["visit-14", "call-13"],
      0,
    ]);
    expect(read(allOf(anyVisit, anyCall), call(13))).toEqual([undefined, ["call-13"], 1]);
    expect(performedBy(allOf(anyVisit, anyCall), facts([call(13)])).wanted).toEqual([{ evidence: anyVisit }]);
  });

  it("allOf: one act may serve two parts", () => {
    const both = allOf(ours.did("homeVisit", { inPerson: true }), ours.did("homeVisit", { reason: { known: true } }));
    expect(read(both, visit(13, { reason: "work" }))).toEqual(["2025-10-13T00:00", ["visit-13"], 0]);
  });

  it("anyOf: complete with the earliest complete part, wanting itself otherwise", () => {
    expect(read(anyOf(times(2, anyCall), anyVisit), call(13), visit(14), call(15))[0]).toBe("2025-10-14T00:00");
    expect(read(anyOf(times(2, anyCall), anyVisit), call(13), call(14), visit(15))[0]).toBe("2025-10-14T00:00");
    expect(read(anyOf(times(2, anyCall), anyVisit), call(13))).toEqual([undefined, ["call-13"], 1]);
  });

  it("distinct: so many different values, and an unknown one is none", () => {
    const persons = ours.distinct(2, "person", "phoneCall");
    const calls = [call(13, { person: "a" }), call(14, { person: "a" }), call(15), call(16, { person: "b" })];
    expect(read(persons, ...calls)[0]).toBe("2025-10-16T00:00");
    expect(read(persons, ...calls.slice(0, 3))[0]).toBeUndefined();
  });

  it("sum: the numbers of a field add up", () => {
    const minutes: Evidence = { kind: "sum", atLeast: 30, field: "minutes", act: anyCall.act };
    const spoke = (day: number, length: number): Act => ({ ...call(day), minutes: length }) as Act;
    expect(read(minutes, spoke(13, 10), call(14), spoke(15, 20))[0]).toBe("2025-10-15T00:00");
    expect(read(minutes, spoke(13, 10), spoke(15, 19))[0]).toBeUndefined();
  });

  it("jointly: every party, at once or one after another, an office by those that act as it", () => {
    const all = jointly("townshipGovernment", "policeStation", "school");
    expect(read(all, joint(13, "townshipGovernment", "policeStation", "principal"))[0]).toBe("2025-10-13T00:00");
    expect(read(all, joint(13, "townshipGovernment"), joint(15, "policeStation", "school"))).toEqual([
      "2025-10-15T00:00",
      ["joint-13", "joint-15"],
      0,
    ]);
    const { wanted } = performedBy(all, facts([joint(13, "townshipGovernment", "school")]));
    expect(wanted).toEqual([{ evidence: jointly("policeStation") }]);
  });

  it("more acts never undo evidence, nor make it later", () => {
    const act = fc.oneof(
      fc.integer({ min: 10, max: 28 }).map((day): Act => call(day, { person: day % 2 ? "a" : "b" })),
      fc.integer({ min: 10, max: 28 }).map((day): Act => visit(day)),
      fc
        .tuple(fc.integer({ min: 10, max: 28 }), fc.constantFrom<Role>("school", "policeStation"))
        .map(([day, party]): Act => joint(day, party)),
    );
    const leaf = fc.constantFrom<Evidence>(
      anyCall,
      anyVisit,
      times(2, anyCall),
      ours.distinct(2, "person", "phoneCall"),
      jointly("school", "policeStation"),
    );
    const pair = fc.tuple(leaf, leaf);
    const evidence = fc.oneof(
      leaf,
      pair.map((of) => allOf(...of)),
      pair.map((of) => anyOf(...of)),
    );
    const inOrder = (acts: readonly Act[]): readonly Act[] =>
      acts.toSorted((a, b) => (a.occurredOn < b.occurredOn ? -1 : 1));
    fc.assert(
      fc.property(evidence, fc.array(act, { maxLength: 5 }), fc.array(act, { maxLength: 3 }), (asked, some, more) => {
        const [before] = read(asked, ...inOrder(some));
        const [after] = read(asked, ...inOrder([...some, ...more]));
        if (before !== undefined) expect(after !== undefined && after <= before).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the acts that may serve a duty", () => {
  const from = readMoment("2025-10-14T17:00").first;
  const until = readMoment("2025-10-16T08:00").first;
  const serve = (...acts: readonly Act[]): readonly string[] =>
    facts(acts)
      .filter(fromDayUntil(from, until))
      .map(({ event }) => event.id);

  it("lie from the beginning of the day on which it arose to the end of its state", () => {
    expect(serve(call(13), call(14), call(15), call(16, { occurredOn: "2025-10-16T08:00" }))).toEqual([
      "call-14",
      "call-15",
    ]);
    expect(serve(call(14, { occurredOn: "2025-10-14T07:00" }))).toEqual(["call-14"]);
  });

  it("are placed by the day that they name, not by when they happened", () => {
    expect(serve(call(15, { about: "2025-10-13" }))).toEqual([]);
    expect(serve(call(20, { about: "2025-10-15" }))).toEqual(["call-20"]);
  });
});
