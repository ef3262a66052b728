import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendanceColumns } from "../../../src/calc/columns/attendance-columns.js";
import { compileThresholds } from "../../../src/calc/columns/compile-thresholds.js";
import { currentRuns } from "../../../src/calc/columns/current-runs.js";
import { policyThresholds } from "../../../src/calc/columns/policy-thresholds.js";
import { absenceRuns, summarise } from "../../../src/model/absence-run.js";
import { momentOf } from "../../../src/model/moment.js";
import { city2016 } from "../../../src/policies/city-2016/policy.js";
import { compile } from "../../../src/rules/engine/compile.js";
import type { Rule } from "../../../src/rules/rule.js";
import type { State } from "../../../src/rules/state.js";
import { and, halfDay, not, or, schoolDay } from "../../../src/rules/words.js";
import { autumn2025, ourEngine, ourPolicy, ours, patient } from "../../support/worlds.js";
import { plainWorld, statusesOf } from "./plain-world.js";
import { rowsOf } from "./rows-of.js";

const { absence } = ours;
const attempts = [ours.did("homeVisit", { purpose: "return" })];

/** The ids of what columns cannot say. */
function left(...rules: readonly Parameters<typeof ourEngine>[0][]): readonly string[] {
  return policyThresholds(ourPolicy(...rules)).notColumnar.map(({ rule }) => rule);
}

describe("thresholds of a policy", () => {
  it("are those of the city's ladder that a run's columns can say", () => {
    const { certain, possible, notColumnar } = policyThresholds(city2016);
    const duties = ["half-day-report", "contact-on-day-one", "leader-visit-on-day-two"];
    const fields = ["halfDays", "daysCompleted", "daysEntered"];
    const values = [1, 1, 2];
    const expected = (bound: string): unknown =>
      duties.map((id, i) => ({ id, when: { field: `${fields[i]}${bound}`, is: "atLeast", value: values[i] } }));
    const ofDuties = (all: typeof certain): unknown => all.filter(({ id }) => duties.includes(id));
    expect(ofDuties(certain)).toEqual(expected("Least"));
    expect(ofDuties(possible)).toEqual(expected("Most"));
    // Two failures of whatever kind, or two at the door: one column cannot count both.
    expect(notColumnar).toContainEqual({
      rule: "report-after-two-failures",
      why: expect.objectContaining({ en: "persuasions are counted in more than one way, and there is one column" }),
    });
    expect(notColumnar).toContainEqual({
      rule: "joint-persuasion",
      why: expect.objectContaining({ en: "it does not arise from a run's length or its failed persuasions" }),
    });
  });

  it("leave no rule unmentioned", () => {
    const { certain, notColumnar } = policyThresholds(city2016);
    const named = [...certain.map(({ id }) => id), ...notColumnar.map(({ rule }) => rule)].sort();
    expect(named).toEqual(city2016.rules.map(({ id }) => id).sort());
  });

  it("say that a run has begun, and either of two states", () => {
    const either = or(absence.completes(halfDay(3)), absence.enters(schoolDay(4)));
    expect(
      policyThresholds(ourPolicy({ when: absence.goesOn }, { when: either })).possible.map(({ when }) => when),
    ).toEqual([
      { field: "halfDaysMost", is: "atLeast", value: 1 },
      {
        some: [
          { field: "halfDaysMost", is: "atLeast", value: 3 },
          { field: "daysEnteredMost", is: "atLeast", value: 4 },
        ],
      },
    ]);
  });

  it("leave out what more than the run decides", () => {
    const day = absence.completes(schoolDay(1));
    expect(left({ when: and(day, absence.completes(halfDay(3))) })).toEqual(["rule"]);
    expect(left({ when: or(day, not(day)) })).toEqual(["rule"]);
    expect(left({ when: day, while: ours.enrolled })).toEqual(["rule"]);
    expect(left({})).toEqual(["rule"]);
    expect(left({ when: day, while: absence.goesOn })).toEqual([]);
  });

  it("leave out kinds of rule and state that they do not know", () => {
    const [known] = ourPolicy({ when: absence.completes(schoolDay(1)) }).rules;
    const unheardOf = [
      { ...known, id: "kind", kind: "unheardOf" },
      { ...known, id: "when", when: { kind: "unheardOf" } satisfies { kind: string } as unknown as State },
      { ...known, id: "within", when: { ...ours.failures(2, attempts, { within: "run" }), within: "case" } },
      { ...known, id: "subject", subject: "school" },
      { ...known, id: "appliesTo", appliesTo: ours.enrolled },
    ] as unknown as readonly Rule[];
    expect(policyThresholds({ rules: unheardOf }).notColumnar.map(({ rule }) => rule)).toEqual([
      "kind",
      "when",
      "within",
      "subject",
      "appliesTo",
    ]);
  });

  it("count one kind of failed persuasion, and say which", () => {
    const twice = { when: ours.failures(2, attempts, { within: "run" }) };
    const others = { when: ours.failures(3, [ours.did("phoneCall")], { within: "run" }) };
    const found = policyThresholds(ourPolicy(twice, twice, others));
    expect(found.attempts).toEqual(attempts.map(({ act }) => act));
    expect(found.certain.map(({ id }) => id)).toEqual(["rule", "rule-2"]);
    expect(found.notColumnar.map(({ rule }) => rule)).toEqual(["rule-3"]);
    expect(policyThresholds(ourPolicy({ when: absence.goesOn }))).not.toHaveProperty("attempts");
  });

  it("are crossed by the children for whom the engine finds that the duty arose in their current run", patient, () => {
    const policy = ourPolicy(
      { when: absence.goesOn, while: absence.goesOn },
      { when: absence.completes(halfDay(3)), while: absence.goesOn },
      { when: absence.completes(schoolDay(2)), while: absence.goesOn },
      { when: absence.enters(schoolDay(3)), while: absence.goesOn },
      { when: or(absence.completes(schoolDay(4)), absence.enters(halfDay(7))), while: absence.goesOn },
    );
    const engine = compile(policy, { calendar: autumn2025 });
    const { certain, possible } = policyThresholds(policy);
    const masksOf = { certain: compileThresholds(certain), possible: compileThresholds(possible) };
    fc.assert(
      fc.property(statusesOf(autumn2025), (statuses) => {
        const looked = { ...plainWorld(statuses), calendar: autumn2025 };
        const { rows, pupils } = rowsOf(looked);
        const runs = currentRuns(attendanceColumns(rows));
        const facts = { ...runs, failedPersuasionsLeast: runs.flags, failedPersuasionsMost: runs.flags };
        const crossed = { certain: masksOf.certain(facts), possible: masksOf.possible(facts) };
        const [first] = pupils;
        if (!first) throw new Error("three children are in every world");
        const { findings } = engine.assess(first.view.world, { asOf: momentOf(first.view.asOf) });
        for (const [i, { view }] of pupils.entries()) {
          const going = absenceRuns(view).find((run) => run.end === undefined);
          const arose = findings.filter(
            (finding) =>
              going !== undefined &&
              finding.kind === "duty" &&
              finding.subject.id === view.pupil &&
              finding.runFrom === summarise(going).from,
          );
          const bits = (which: typeof findings): number =>
            policy.rules.reduce(
              (mask, { id }, bit) => mask | (which.some(({ rule }) => rule === id) ? 1 << bit : 0),
              0,
            );
          expect(crossed.possible[i]).toBe(bits(arose));
          expect(crossed.certain[i]).toBe(bits(arose.filter(({ marks }) => marks.certainty === "certain")));
        }
      }),
      { numRuns: 25 },
    );
  });
});
