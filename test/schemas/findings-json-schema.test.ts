import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { city2016 } from "../../src/policies/index.js";
import { compile } from "../../src/rules/engine/compile.js";
import type { Assessment, Explanation, Finding } from "../../src/rules/finding.js";
import { assessmentJsonSchema, findingJsonSchema } from "../../src/schemas.js";
import { autumn2025, school } from "../support/worlds.js";

const ajv = new Ajv2020({ strict: true, allErrors: true });
const isFinding = ajv.compile(findingJsonSchema());
const isAssessment = ajv.compile(assessmentJsonSchema());

function written(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Where a finding is wrong, as a validator in another language sees it. */
function faults(finding: unknown): readonly string[] {
  return isFinding(written(finding)) ? [] : (isFinding.errors ?? []).map(({ instancePath }) => instancePath);
}

/** An object without some of its fields, named with spaces between. */
function without(value: object, fields: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !fields.split(" ").includes(key)));
}

const text = { zh: "略", en: "left out" };

const because: Required<Explanation> = {
  trigger: { at: "2025-10-13T14:10", what: text, events: ["register-1"] },
  run: {
    from: "2025-10-13",
    lastMissed: { date: "2025-10-14", session: "pm" },
    days: { least: 1, most: 2 },
    halfDays: { least: 3, most: 4 },
    excusedSessions: 0,
    correctedSessions: 1,
    unknown: [{ date: "2025-10-14", session: "am" }],
    ended: "attended",
  },
  dateSteps: [{ date: "2025-10-14", step: "suspended", why: text, source: "a notice" }],
  evidence: { done: false, matched: ["call-1"], wanted: [text] },
  facts: [{ what: text, value: "148/150", event: "figure-1" }],
  notes: [text],
  cites: [{ clause: "city-2016/1.1", at: "1", summary: text }],
  readings: [{ reading: "aim", chosen: text }],
  wouldSettle: [{ date: "2025-10-14", session: "am", class: "C1" }],
  lacking: [text],
  withdrawn: { at: "2025-10-15", leftTheSchool: ["report-1"] },
};

/** A finding with every field that it can have. */
const sample: Required<Finding> = {
  id: "city-2016/x@P1#2025-10-13",
  policy: "city-2016",
  rule: "x",
  kind: "duty",
  subject: { kind: "pupil", id: "P1" },
  marks: { stage: "withdrawn", timeliness: "onTime", force: "expected", certainty: "provisional" },
  basisWithdrawn: true,
  bearers: [{ role: "ours:dormKeeper", at: "C1", persons: ["t7"], force: "advisory" }],
  cites: ["city-2016/1.1"],
  triggeredAt: "2025-10-13T14:10",
  period: "2025-10",
  counterparty: ["townshipGovernment"],
  runFrom: "2025-10-13",
  due: "2025-10-14T16:00",
  dueHadPassed: true,
  clockStopped: true,
  target: "2025-10-15",
  performedAt: "2025-10-14T10:00",
  recordedLate: true,
  because,
};

describe("the JSON Schema of a finding", () => {
  it("is of draft 2020-12", () => {
    expect(findingJsonSchema().$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(assessmentJsonSchema().$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it("takes a finding with every field that it can have, and one with only those that it must have", () => {
    expect(faults(sample)).toEqual([]);
    const least = without(sample, "period counterparty runFrom due dueHadPassed clockStopped target performedAt");
    const why = without(because, "run withdrawn");
    expect(faults({ ...least, bearers: [{ role: "school", force: "binding" }], because: why })).toEqual([]);
  });

  it.each<readonly [string, unknown]>([
    ["", { ...sample, colour: "red" }],
    ["", { ...sample, id: undefined }],
    ["", { ...sample, because: undefined }],
    ["/kind", { ...sample, kind: "advice" }],
    ["/subject/kind", { ...sample, subject: { kind: "teacher", id: "T1" } }],
    ["/marks/stage", { ...sample, marks: { ...sample.marks, stage: "done" } }],
    ["/marks", { ...sample, marks: { ...sample.marks, timeliness: undefined } }],
    ["/due", { ...sample, due: "tomorrow" }],
    ["/dueHadPassed", { ...sample, dueHadPassed: false }],
    ["/recordedLate", { ...sample, recordedLate: "no" }],
    ["/bearers/0/role", { ...sample, bearers: [{ role: "headmaster", force: "binding" }] }],
    [
      "/because/run/days/least",
      { ...sample, because: { ...because, run: { ...because.run, days: { least: -1, most: 2 } } } },
    ],
    [
      "/because/dateSteps/0/why",
      { ...sample, because: { ...because, dateSteps: [{ ...because.dateSteps[0], why: { zh: "略" } }] } },
    ],
    ["/because/notes/0", { ...sample, because: { ...because, notes: ["late"] } }],
  ])("refuses what is broken at %j", (place, broken) => {
    expect(faults(broken)).toContain(place);
  });
});

describe("what the engine finds", () => {
  const story = school()
    .absent("P1", "2025-10-13", "2025-10-20")
    .noRegister("2025-10-16")
    .absent("P2", "2025-10-14")
    .call("P1", "2025-10-13T15:00")
    .report("P1", "2025-10-17", "townshipGovernment")
    .leave("P2", "2025-10-14", "2025-10-14", { recordedOn: "2025-10-16" });
  const assessment: Assessment = compile(city2016, { calendar: autumn2025 }).assess(story.world(), {
    asOf: "2025-10-21",
  });

  it("is as the schemas say, written as JSON", () => {
    expect(assessment.findings.length).toBeGreaterThan(10);
    for (const finding of assessment.findings) expect([finding.id, faults(finding)]).toEqual([finding.id, []]);
    expect([isAssessment(written(assessment)), isAssessment.errors]).toEqual([true, null]);
    expect(isAssessment(written({ ...assessment, knownOn: "2025-10-20T12:00" }))).toBe(true);
  });

  it("broken, it is not", () => {
    const plain = written(assessment) as Readonly<Record<string, unknown>>;
    expect(isAssessment({ ...plain, asOf: "today" })).toBe(false);
    expect(isAssessment({ ...plain, findings: {} })).toBe(false);
    expect(isAssessment({ ...plain, findings: [{ ...sample, rule: "" }] })).toBe(false);
    expect(isAssessment({ ...plain, alerts: [{ kind: "registersMissing" }] })).toBe(false);
    expect(isAssessment({ ...plain, alert: [] })).toBe(false);
  });

  it("tells an alert about a child from one about registers", () => {
    const plain = written(assessment) as Readonly<Record<string, unknown>>;
    const says = { zh: "期满", en: "over" };
    const alert = { kind: "expiredWithoutReturn", pupil: "P1", since: "2025-11-01", event: "left", says };
    expect(isAssessment({ ...plain, alerts: [alert] })).toBe(true);
    expect(isAssessment({ ...plain, alerts: [{ ...alert, classes: [] }] })).toBe(false);
    expect(isAssessment({ ...plain, alerts: [{ ...alert, says: "over" }] })).toBe(false);
  });
});
