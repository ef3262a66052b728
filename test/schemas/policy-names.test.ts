import { describe, expect, it } from "vitest";
import { parsePolicy } from "../../src/schemas.js";
import { faults, places } from "./policy-faults.js";
import { dutySample, evidence, exactDeadlines, policySample, rules, states, withDuty } from "./policy-samples.js";

describe("words that the vocabulary does not have are refused", () => {
  const asks = (kind: string, where: Readonly<Record<string, unknown>> = {}): readonly string[] =>
    faults({ must: { kind: "did", act: { kind, where } } });

  it("acts", () => {
    expect(asks("phonecall")).toEqual(["must.act.kind"]);
    expect(asks("register")).toEqual(["must.act.kind"]);
    expect(asks("toString")).toEqual(["must.act.kind"]);
    expect(asks("ours:dormCheck")).toEqual(["must.act.kind"]);
  });

  it("fields of acts", () => {
    expect(asks("phoneCall", { liv: true })).toEqual(["must.act.where.liv"]);
    expect(asks("homeVisit", { live: true })).toEqual(["must.act.where.live"]);
    expect(asks("homeVisit", { pupil: "P1" })).toEqual(["must.act.where.pupil"]);
    expect(asks("homeVisit", { occurredOn: "2025-10-13" })).toEqual(["must.act.where.occurredOn"]);
    expect(faults({ must: { ...evidence.distinct, field: "persons" } })).toEqual(["must.field"]);
    expect(faults({ must: { ...evidence.sum, field: "notice" } })).toEqual(["must.field"]);
    expect(faults({ due: { ...exactDeadlines.namedInTrigger, field: "copies" } })).toEqual(["due.field"]);
    expect(faults({ due: exactDeadlines.namedInTrigger, when: { kind: "absent" } })).toEqual(["due.field"]);
  });

  it("values of fields", () => {
    expect(asks("phoneCall", { live: "yes" })).toEqual(["must.act.where.live"]);
    expect(asks("phoneCall", { by: "headmaster" })).toEqual(["must.act.where.by"]);
    expect(asks("report", { matter: "absences" })).toEqual(["must.act.where.matter"]);
    expect(asks("report", { contents: "family" })).toEqual(["must.act.where.contents"]);
    expect(asks("report", { contents: { includes: ["family", "pets"] } })).toEqual([
      "must.act.where.contents.includes[1]",
    ]);
    expect(asks("phoneCall", { reason: { known: false } })).toEqual(["must.act.where.reason.known"]);
    expect(asks("phoneCall", { reason: { known: true, at: 1 } })).toEqual(["must.act.where.reason.at"]);
    expect(asks("notice", { dueOn: "soon", copies: "two" })).toEqual(["must.act.where.dueOn", "must.act.where.copies"]);
  });

  it("offices", () => {
    expect(faults({ bearers: ["headmaster"] })).toEqual(["bearers[0]"]);
    expect(faults({ bearers: ["constructor"] })).toEqual(["bearers[0]"]);
    expect(faults({ counterparty: ["ours:dormKeeper"] })).toEqual(["counterparty[0]"]);
    expect(faults({ while: { kind: "held", office: "king" } })).toEqual(["while.office"]);
    expect(faults({ must: { kind: "jointly", parties: ["school", "army"] } })).toEqual(["must.parties[1]"]);
    expect(places({ ...policySample, binds: ["army"] })).toEqual(["binds[0]"]);
  });

  it("facts and their values", () => {
    const fact = (name: unknown, value: unknown): readonly string[] =>
      faults({ while: { kind: "factIs", fact: name, value } });
    expect(fact("boarder", true)).toEqual([]);
    expect(fact("bordar", true)).toEqual(["while.fact"]);
    expect(fact("boarder", "yes")).toEqual(["while.value"]);
    expect(fact("whereabouts", true)).toEqual(["while.value"]);
    expect(fact("whereabouts", "unknown")).toEqual(["while.value"]);
    expect(fact("valueOf", true)).toEqual(["while.fact"]);
  });
});

describe("names that the policy itself does not have are refused", () => {
  it("clauses", () => {
    const reading = policySample.readings["aim"];
    const parameter = policySample.parameters["missing"];
    expect(faults({ cites: ["1.1", "1.3"] })).toEqual(["cites[1]"]);
    expect(faults({ cites: ["toString"] })).toEqual(["cites[0]"]);
    expect(places({ ...policySample, readings: { aim: { ...reading, clauses: ["2"] } } })).toEqual([
      "readings.aim.clauses[0]",
    ]);
    expect(
      places({ ...policySample, parameters: { standard: parameter, missing: { ...parameter, clauses: ["2"] } } }),
    ).toEqual(["parameters.missing.clauses[0]"]);
  });

  it("readings", () => {
    expect(faults({ readings: ["aims"] })).toEqual(["readings[0]"]);
    expect(faults({ due: { kind: "vague", target: "1.1" } })).toEqual(["due.target"]);
  });

  it("parameters", () => {
    const within = { kind: "within", amount: { parameter: "standards" }, unit: "schoolDay" };
    const measured = { ...states.measured, level: { parameter: "standards" } };
    expect(faults({ due: within })).toEqual(["due.amount.parameter"]);
    expect(faults({ while: measured })).toEqual(["while.level.parameter"]);
    expect(places({ ...policySample, readings: { aim: { ...policySample.readings["aim"], target: within } } })).toEqual(
      ["readings.aim.target.amount.parameter"],
    );
  });

  it.each(["missed", "performed"])("duties that are %s", (kind) => {
    const refers = (policy: string, rule: string): readonly string[] =>
      faults({ while: { kind, duty: { policy, rule } } });
    expect(refers("sample", "duty")).toEqual([]);
    expect(refers("sample", "duties")).toEqual(["while.duty"]);
    expect(refers("city-2016", "duty")).toEqual(["while.duty"]);
    expect(
      places({
        ...policySample,
        rules: [
          dutySample,
          rules.target,
          { ...dutySample, while: { kind, duty: { policy: "sample", rule: "target" } } },
        ],
      }),
    ).toEqual(["rules[2].while.duty"]);
  });

  it("an issue tells the value that stands there", () => {
    const read = parsePolicy(
      withDuty({
        cites: ["9"],
        must: { ...evidence.sum, field: "minutes" },
        due: { kind: "onDayOfYear", month: 2, day: 30 },
        while: { kind: "missed", duty: { policy: "sample", rule: "x" } },
      }),
    );
    expect(read.ok ? [] : read.issues).toEqual([
      { path: "rules[0].cites[0]", value: "9", expected: "the id of a clause of this policy" },
      { path: "rules[0].must.field", value: "minutes", expected: "a field of this act that holds a number" },
      { path: "rules[0].due.day", value: 30, expected: "a day that the month has" },
      { path: "rules[0].while.duty", value: { policy: "sample", rule: "x" }, expected: "a duty of this policy" },
    ]);
  });
});
