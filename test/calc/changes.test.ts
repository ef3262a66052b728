import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, type ChangeKind, changes } from "../../src/calc/changes.js";
import { dateOf, dayOf } from "../../src/model/civil-date.js";
import { createWorld } from "../../src/model/create-world.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { city2016 } from "../../src/policies/city-2016/policy.js";
import { compile } from "../../src/rules/engine/compile.js";
import type { Assessment, Finding } from "../../src/rules/finding.js";
import { ask, autumn2025, school } from "../support/worlds.js";
import { assessment, finding, someAssessment, teacher, undated } from "./findings.js";

/** What has become of one finding: what, and whether to tell. */
function became(before: Finding | undefined, after: Finding | undefined): readonly (ChangeKind | boolean)[] {
  const list = (one: Finding | undefined): Assessment => assessment(one ? [one] : []);
  return changes(list(before), list(after)).flatMap(({ what, notify }) => [what, notify]);
}

const due = finding("a");
const overdue = finding("a", { due: "2025-10-15", marks: { timeliness: "overdue" } });
const done = finding("a", { performedAt: "2025-10-16", marks: { stage: "fulfilled" } });
const late = finding("a", { marks: { stage: "fulfilled", timeliness: "late" } });
const lapsed = finding("a", { marks: { stage: "lapsed" } });
const moot = finding("a", { marks: { timeliness: "moot" } });
const withdrawn = finding("a", { marks: { stage: "withdrawn" } });
const retracted = finding("a", { basisWithdrawn: true, marks: { stage: "withdrawn" } });
const possible = finding("a", { marks: { certainty: "possible" } });
const unknown = undated("a", { marks: { certainty: "notEvaluable" } });
const coming = finding("a", { marks: { stage: "scheduled" } });

describe("what becomes of a duty", () => {
  it.each<[string, Finding | undefined, Finding | undefined, ChangeKind, boolean]>([
    ["arises", undefined, due, "newlyDue", true],
    ["arises as foreseen", coming, due, "newlyDue", true],
    ["turns out to be certain", possible, due, "newlyDue", true],
    ["may have arisen", undefined, possible, "possible", true],
    ["lies ahead", undefined, coming, "coming", false],
    ["cannot be judged", due, unknown, "notEvaluable", true],
    ["is missed", due, overdue, "newlyOverdue", true],
    ["is found when it is overdue", undefined, overdue, "newlyOverdue", true],
    ["is performed", due, done, "performed", true],
    ["is performed late", overdue, late, "performedLate", true],
    ["is no longer needed", due, lapsed, "lapsed", true],
    ["is no longer needed, and was missed", overdue, moot, "moot", true],
    ["loses its basis", due, withdrawn, "withdrawn", true],
    ["loses its basis after a report", done, retracted, "retracted", true],
    ["is gone while it stood", overdue, undefined, "retracted", true],
    ["is gone after it was done", done, undefined, "retracted", true],
    ["is gone after it was over", lapsed, undefined, "dropped", false],
    ["was never sure, and is gone", possible, undefined, "lapsed", true],
    ["lay ahead, and is gone", coming, undefined, "dropped", false],
    ["was not done after all", done, overdue, "reopened", true],
    ["stands again", withdrawn, due, "reopened", true],
    ["was over before anybody looked", undefined, lapsed, "lapsed", false],
    ["was done before anybody looked", undefined, done, "performed", false],
    ["was done late before anybody looked", undefined, late, "performedLate", true],
    ["was retracted before anybody looked", undefined, retracted, "retracted", true],
    ["is due on another day", due, finding("a", { due: "2025-10-20" }), "deadlineMoved", true],
    ["is due later, and was overdue", overdue, finding("a", { due: "2025-10-20" }), "deadlineMoved", true],
    ["waits for its clock", due, undated("a", { clockStopped: true }), "deadlineMoved", true],
    ["lies ahead on another day", coming, { ...coming, due: "2025-10-20" }, "deadlineMoved", false],
    ["goes to another class", due, finding("a", { bearers: [{ ...teacher, at: "8-1" }] }), "handedOver", true],
    [
      "goes to a new office-holder",
      finding("a", { bearers: [{ ...teacher, persons: ["N1"] }] }),
      finding("a", { bearers: [{ ...teacher, persons: ["N2"] }] }),
      "handedOver",
      true,
    ],
  ])("%s", (_name, before, after, what, notify) => {
    expect(became(before, after)).toEqual([what, notify]);
  });

  it("is never overdue where it is only expected, or without a time", () => {
    const expected = finding("a", { marks: { force: "expected", timeliness: "overdue" } });
    expect(became(undefined, expected)).toEqual(["newlyDue", true]);
    expect(became(finding("a", { marks: { force: "expected" } }), expected)).toEqual([]);
  });

  it("is no news when it changes in nothing that matters", () => {
    expect(became(lapsed, { ...lapsed, due: "2025-10-30" })).toEqual([]);
    expect(became(done, { ...done, bearers: [] })).toEqual([]);
  });
});

describe("what becomes of the other kinds", () => {
  const requirement = (stage: "holds" | "violated", certainty: "certain" | "possible" = "certain"): Finding =>
    undated("a", { kind: "requirement", marks: { stage, certainty } });
  const target = (stage: "open" | "met" | "notMet"): Finding => undated("a", { kind: "target", marks: { stage } });
  const consequence = (stage: "eligible" | "decided"): Finding =>
    undated("a", { kind: "consequence", marks: { stage } });
  const gap = undated("a", { kind: "gap", marks: { force: "advisory" } });
  const banned = undated("a", { kind: "prohibition", marks: { stage: "violated" } });

  it.each<[string, Finding | undefined, Finding | undefined, ChangeKind, boolean]>([
    ["a requirement is violated", requirement("holds"), requirement("violated"), "violated", true],
    ["a requirement is mended", requirement("violated"), requirement("holds"), "mended", true],
    ["a requirement turns out to hold", requirement("violated", "possible"), requirement("holds"), "mended", true],
    ["a requirement begins, and holds", undefined, requirement("holds"), "holds", false],
    ["a violated requirement ends", requirement("violated"), undefined, "lapsed", true],
    ["a requirement that holds ends", requirement("holds"), undefined, "dropped", false],
    ["a prohibition is breached", undefined, banned, "violated", true],
    ["the breach was an error", banned, undefined, "retracted", true],
    ["a target begins to run", undefined, target("open"), "targetRunning", false],
    ["a target is met", target("open"), target("met"), "targetMet", true],
    ["a target is missed", target("open"), target("notMet"), "targetNotMet", true],
    ["a missed target's figure is taken back", target("notMet"), undefined, "retracted", true],
    ["a consequence is called for", undefined, consequence("eligible"), "eligible", true],
    ["a consequence is decided", consequence("eligible"), consequence("decided"), "decided", true],
    ["nobody is asked for anything", undefined, gap, "gap", true],
    ["somebody is asked again", gap, undefined, "lapsed", true],
  ])("%s", (_name, before, after, what, notify) => {
    expect(became(before, after)).toEqual([what, notify]);
  });

  it("does not call it news that a requirement holds for sure", () => {
    expect(became(requirement("holds", "possible"), requirement("holds"))).toEqual([]);
  });
});

describe("the id of a change", () => {
  /** The ids of the changes along a chain of assessments, each by what was known on its day. */
  function idsAlong(...chain: readonly (readonly [CivilMoment, Finding | undefined])[]): readonly string[] {
    const looks = chain.map(([asOf, one]) => ({ ...assessment(one ? [one] : [], asOf), knownOn: asOf }));
    return looks.slice(1).flatMap((look, i) => changes(looks[i] ?? look, look).map(({ id }) => id));
  }

  const again = finding("a", { due: "2025-10-20", marks: { timeliness: "overdue" } });

  it("differs where the same is missed again, after its day had moved", () => {
    const due20 = finding("a", { due: "2025-10-20" });
    const list = [due, overdue, due20, again].map((one) => assessment([one])); // all seen on the same day
    const ids = [0, 1, 2].flatMap((i) => changes(list[i] ?? assessment([]), list[i + 1] ?? assessment([])));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(3);
    expect(changes(assessment([due]), assessment([overdue]))).not.toEqual(
      changes(assessment([due]), assessment([again])),
    );
  });

  it("differs where the same record is taken back, put right, and taken back again", () => {
    const ids = idsAlong(
      ["2025-10-14", done],
      ["2025-10-15T08:30", due],
      ["2025-10-15T09:30", done],
      ["2025-10-15T10:30", due],
      ["2025-10-15T11:30", withdrawn],
      ["2025-10-15T12:30", due],
      ["2025-10-15T13:30", withdrawn],
    );
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });

  it("differs where a requirement is violated anew", () => {
    const judged = (stage: "holds" | "violated", triggeredAt: CivilMoment): Finding =>
      undated("a", { kind: "requirement", triggeredAt, marks: { stage } });
    const [holds, first, second] = [
      judged("holds", "2025-09-01"),
      judged("violated", "2025-09-10"),
      judged("violated", "2025-10-10"),
    ];
    const id = (after: Finding): string | undefined => changes(assessment([holds]), assessment([after]))[0]?.id;
    expect(id(first)).not.toBe(id(second));
  });

  it("is the same where the same two are compared again", () => {
    const chain = [
      ["2025-10-14", due],
      ["2025-10-15", overdue],
    ] as const;
    expect(idsAlong(...chain)).toEqual(idsAlong(...structuredClone(chain)));
  });

  it("is never used twice along any chain of assessments on rising days", () => {
    fc.assert(
      fc.property(fc.array(someAssessment, { minLength: 3, maxLength: 6 }), (chain) => {
        const looks = chain.map((one, i) => ({ ...one, asOf: dateOf(dayOf("2025-10-01") + i) }));
        const ids = looks.slice(1).flatMap((look, i) => changes(looks[i] ?? look, look).map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe("changes of a story", () => {
  const story = school()
    .absent("P1", "2025-10-13", "2025-10-15")
    .call("P1", "2025-10-15T18:00", { about: "2025-10-13" });
  const about = (list: readonly Change[], kind: ChangeKind): readonly string[] =>
    list
      .filter(({ what, after, before }) => what === kind && (after ?? before)?.subject.id === "P1")
      .map(({ after, before }) => (after ?? before)?.rule ?? "");

  it("tells of the missed contact in the evening, and of the late one when it is made", () => {
    const first = ask(story, "2025-10-13", { knownOn: "2025-10-13" });
    const second = ask(story, "2025-10-14", { knownOn: "2025-10-14" });
    const third = ask(story, "2025-10-15", { knownOn: "2025-10-15" });
    expect(about(changes(assessment([]), first), "newlyDue")).toContain("contact-on-day-one");
    expect(about(changes(first, second), "newlyOverdue")).toContain("contact-on-day-one");
    expect(about(changes(second, third), "performedLate")).toContain("contact-on-day-one");
  });

  it("retracts what stood under a number that turns out to be another's", () => {
    const data = story.data();
    const engine = compile(city2016, { calendar: autumn2025 });
    const look = { asOf: "2025-10-14", knownOn: "2025-10-14" } as const;
    const before = engine.assess(createWorld(data), look);
    const merged = createWorld({ ...data, pupils: [{ id: "P2", formerIds: ["P1"] }] });
    const found = changes(before, engine.assess(merged, look));
    expect(about(found, "retracted")).toContain("contact-on-day-one");
    const anew = found.filter(({ what, after }) => what === "newlyOverdue" && after?.subject.id === "P2");
    expect(anew.map(({ after }) => after?.rule)).toContain("contact-on-day-one");
  });
});

/** One entry per finding from several lists of changes: as it was first, as it is last. */
function net(...lists: readonly (readonly Change[])[]): ReadonlyMap<string, Pick<Change, "before" | "after">> {
  const found = new Map<string, Pick<Change, "before" | "after">>();
  for (const { before, after } of lists.flat()) {
    const id = (before ?? after)?.id ?? "";
    const first = found.get(id);
    const start = first ? first.before : before;
    found.set(id, { ...(start ? { before: start } : {}), ...(after ? { after } : {}) });
  }
  return found;
}

describe("laws of changes", () => {
  it("finds nothing between an assessment and itself", () => {
    fc.assert(
      fc.property(someAssessment, (found) => {
        expect(changes(found, structuredClone(found))).toEqual([]);
      }),
    );
  });

  it("names every finding at most once, and nothing that is in neither", () => {
    fc.assert(
      fc.property(someAssessment, someAssessment, (before, after) => {
        const all = changes(before, after);
        const findings = all.map((change) => (change.after ?? change.before)?.id);
        expect(new Set(findings).size).toBe(all.length);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const change of all) {
          expect(change.before).toBe(before.findings.find(({ id }) => id === change.before?.id));
          expect(change.after).toBe(after.findings.find(({ id }) => id === change.after?.id));
        }
      }),
    );
  });

  it("misses nothing that comes or goes", () => {
    fc.assert(
      fc.property(someAssessment, someAssessment, (before, after) => {
        const all = changes(before, after);
        const gone = before.findings.filter(({ id }) => !after.findings.some((one) => one.id === id));
        const come = after.findings.filter(({ id }) => !before.findings.some((one) => one.id === id));
        expect(all.filter((change) => change.after === undefined).map((change) => change.before)).toEqual(gone);
        expect(all.filter((change) => change.before === undefined).map((change) => change.after)).toEqual(come);
      }),
    );
  });

  it("composes: two steps add up to the whole way", () => {
    fc.assert(
      fc.property(someAssessment, someAssessment, someAssessment, (first, second, third) => {
        const steps = net(changes(first, second), changes(second, third));
        const whole = changes(first, third);
        for (const { before, after, what, notify } of whole) {
          const step = steps.get((before ?? after)?.id ?? "");
          expect(step).toBeDefined();
          expect(became(step?.before, step?.after)).toEqual([what, notify]);
        }
        const named = new Set(whole.map(({ before, after }) => (before ?? after)?.id));
        for (const [id, { before, after }] of steps) if (!named.has(id)) expect(became(before, after)).toEqual([]);
      }),
    );
  });
});
