import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EvidenceCheck, evidenceCheckLabels } from "../../../src/calc/evidence/evidence-finding.js";
import {
  type EvidenceLimits,
  type EvidenceReport,
  evidenceFindings,
} from "../../../src/calc/evidence/evidence-findings.js";
import { createWorld, worldKnownOn } from "../../../src/model/create-world.js";
import type { SchoolEvent } from "../../../src/model/events.js";
import type { WorldData } from "../../../src/model/world-data.js";
import { appointed, city, schools } from "../../support/network.js";
import { autumn2025, october, patient, school } from "../../support/worlds.js";
import { figureOf, reported, s1 } from "./scenes.js";

const limits: EvidenceLimits = {
  declaredZero: { schoolDays: 3, reports: ["monthly"] },
  allPresent: { of: "class", from: "2025-10-09", to: "2025-10-17", mean: 0.05, icc: 0.001, level: 0.99 },
  bulkExcuses: { cutOffs: ["2025-10-30T18:00"], withinDays: 2, daysPast: 7, atLeast: 1 },
  suspensionWithoutProof: { withinDays: 7 },
  transferWithoutArrival: { afterDays: 1 },
  visitsAtOnce: { onePersonOffices: ["principal"] },
  reversalAfterReport: { reports: ["monthly"], atLeast: 1 },
  returnOnReportDay: { daysBefore: 2, daysBack: 1, daysAfter: 2, reports: ["monthly", "attendance"] },
  rollShrinks: { figures: [{ indicator: "roll", part: "numerator", at: "end" }], atLeast: 1 },
  silentClass: { registerDays: 3 },
  samePersonTwice: { lines: [schools, city] },
};

const after = "2025-10-30T12:00";
const visit = { kind: "homeVisit", by: "homeroomTeacher", person: "t1", inPerson: true, purpose: "return" } as const;
const evening = { occurredOn: "2025-10-15T18:30", recordedOn: "2025-10-15T18:30" } as const;

/** A school at which everything is to be checked. */
const told = october()
  .absent("P1", "2025-10-20", "2025-10-22")
  .absent("P1", "2025-10-24", "2025-10-28")
  .absent("P2", "2025-10-20")
  .event(
    reported("zero", "2025-10-29T17:30", { nil: true, period: "2025-10" }),
    reported("return", "2025-10-23T16:00", { report: "attendance", about: "2025-10-23" }),
    reported("counted", "2025-10-29T18:00", { period: "2025-10" }),
    figureOf("roll", "roll", [1, 1], "2025-10-17"),
    {
      kind: "inspection",
      id: "inspected",
      by: "educationAuthority",
      of: "dropoutControl",
      subject: s1,
      occurredOn: "2025-10-30",
      recordedOn: "2025-10-30",
    },
    {
      kind: "register",
      id: "sunday",
      class: "C1",
      session: "am",
      absent: [],
      occurredOn: "2025-10-19",
      recordedOn: "2025-10-19",
    },
    { ...visit, ...evening, id: "v1", pupil: "P1" },
    { ...visit, ...evening, id: "v2", pupil: "P2" },
    appointed("same", "educationAuthority", { kind: "authority", id: "A1" }),
    appointed("same", "townshipGovernment", { kind: "township", id: "T1" }),
  )
  .leave("P1", "2025-10-20", "2025-10-20", { recordedOn: after, sessions: ["am", "am"] })
  .mark("P2", "2025-10-20", "am", true, after)
  .left("P1", "2025-10-29", "suspension")
  .left("P3", "2025-10-20", "transferOut");

const base = told.data();
const data: WorldData = {
  ...base,
  classes: [...base.classes, { id: "C3", school: "S1", grade: 8 }],
  villages: [
    { id: "V1", township: "T1" },
    { id: "V2", township: "T1" },
  ],
  pupils: [{ id: "P1", village: "V1" }, { id: "P2", village: "V2" }, { id: "P3" }, { id: "P4" }],
  events: [
    ...base.events,
    ...["P3", "P4"].map(
      (pupil): SchoolEvent => ({
        kind: "enrolled",
        id: `e-${pupil}`,
        pupil,
        class: "C3",
        occurredOn: "2025-10-09",
        recordedOn: "2025-10-09",
      }),
    ),
  ],
};

function look(events: readonly SchoolEvent[] = data.events, own: EvidenceLimits = limits): EvidenceReport {
  return evidenceFindings(createWorld({ ...data, events }), { asOf: "2025-10-31", calendar: autumn2025, limits: own });
}

const ids = ({ findings }: Pick<EvidenceReport, "findings">): readonly string[] => findings.map(({ id }) => id);
const checks = Object.keys(evidenceCheckLabels) as readonly EvidenceCheck[];

/** Events that speak of no declaration and turn no record: what a school records day by day. */
const innocent: fc.Arbitrary<readonly SchoolEvent[]> = fc
  .uniqueArray(
    fc.record({
      what: fc.constantFrom("call", "visit", "absence", "report", "fact"),
      pupil: fc.constantFrom("P2", "P4"),
      day: fc.integer({ min: 9, max: 28 }),
      minute: fc.integer({ min: 10, max: 59 }),
    }),
    { maxLength: 6, selector: ({ what, pupil, day }) => `${what} ${pupil} ${day}` },
  )
  .map((list) => list.map(innocentEvent));

function innocentEvent({
  what,
  pupil,
  day,
  minute,
}: {
  what: string;
  pupil: string;
  day: number;
  minute: number;
}): SchoolEvent {
  const on = `2025-10-${String(day).padStart(2, "0")}` as const as `2025-10-${number}`;
  const at = {
    id: `new ${what} ${pupil} ${day}`,
    occurredOn: `${on}T19:${minute}`,
    recordedOn: `${on}T19:${minute}`,
  } as const;
  switch (what) {
    case "call":
      return { ...at, kind: "phoneCall", pupil, by: "homeroomTeacher", purpose: "enquiry", live: true };
    case "visit":
      return { ...at, ...visit, pupil, person: "t1" };
    case "absence":
      return { ...at, kind: "missedLesson", pupil, by: "dutyTeacher" };
    case "report":
      return { ...at, ...reported(at.id, at.occurredOn, { report: "yearSummary", nil: false }) };
    default:
      return { ...at, kind: "fact", subject: { kind: "pupil", id: pupil }, fact: "boarder", value: true };
  }
}

describe("all checks together", () => {
  const report = look();

  it("find one thing each in a school at which everything is to be checked", () => {
    const kinds = report.findings.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(checks);
    expect(report).toMatchObject({ asOf: "2025-10-31", notEvaluable: [], notRun: [] });
    expect(new Set(ids(report)).size).toBe(kinds.length);
  });

  it("ask for a check in both languages, name events of the log, and accuse nobody", () => {
    const log = new Set(data.events.map(({ id }) => id));
    for (const { says, because, pupils } of report.findings) {
      expect(says.zh).toMatch(/。$/);
      expect(says.zh).toContain("待核查");
      expect(says.en).toMatch(/To be checked\.$/);
      expect(`${says.zh}${says.en}`).not.toMatch(/造假|虚报|弄虚作假|fraud|false|fake|lie\b/);
      expect(because.every((id) => log.has(id))).toBe(true);
      expect(because.length).toBe(new Set(because).size);
      expect(pupils).toEqual([...pupils].sort());
    }
  });

  it("find the same whatever the order of the log", patient, () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...data.events], { minLength: data.events.length }), (events) => {
        expect(look(events)).toEqual(report);
      }),
      { numRuns: 8 },
    );
  });

  it("lose nothing by innocent events", patient, () => {
    fc.assert(
      fc.property(innocent, (events) => {
        expect(ids(look([...data.events, ...events]))).toEqual(expect.arrayContaining([...ids(report)]));
      }),
      { numRuns: 12 },
    );
  });

  it("say which were not run, and find nothing in them", () => {
    const bare = look(data.events, {});
    expect(bare.notRun).toEqual(checks.filter((kind) => kind !== "presentOnNonSchoolDay" && kind !== "visitsAtOnce"));
    expect([...new Set(bare.findings.map(({ kind }) => kind))]).toEqual(["presentOnNonSchoolDay", "visitsAtOnce"]);
  });

  it("find nothing at a school that declares nothing and records as it should", () => {
    const plain = school().absent("P1", "2025-10-13", "2025-10-20").world();
    const { allPresent: _statistics, ...rest } = limits;
    const quiet = evidenceFindings(plain, { asOf: "2025-10-31", calendar: () => autumn2025, limits: rest });
    expect(quiet).toMatchObject({ findings: [], notEvaluable: [] });
  });

  it("know only what was recorded by then, as if the rest of the log were not there yet", patient, () => {
    const world = createWorld(data);
    const options = { asOf: "2025-10-31", calendar: autumn2025, limits } as const;
    for (const knownOn of ["2025-10-08", "2025-10-22", "2025-10-28", "2025-10-29T17:45", "2025-10-30T12:00"] as const) {
      const { knownOn: said, ...cut } = evidenceFindings(world, { ...options, knownOn });
      expect({ said, ...cut }).toEqual({ said: knownOn, ...evidenceFindings(worldKnownOn(world, knownOn), options) });
    }
  });

  it("look only at what had happened", () => {
    const early = evidenceFindings(createWorld(data), { asOf: "2025-10-08", calendar: autumn2025, limits });
    expect(early.findings.map(({ kind }) => kind)).toEqual(["samePersonTwice"]); // appointed in September
  });

  it("refuse raw data and moments that do not exist", () => {
    const options = { asOf: "2025-10-31", calendar: autumn2025, limits } as const;
    expect(() => evidenceFindings(data as never, options)).toThrow("invalid-input");
    expect(() => evidenceFindings(createWorld(data), { ...options, asOf: "2025-10-32" })).toThrow("invalid-moment");
  });
});

describe("limits that are none", () => {
  const calendar = autumn2025;
  it.each<readonly [options: unknown, path: string]>([
    [undefined, "options"],
    [null, "options"],
    [{ asOf: after, calendar }, "limits"],
    [{ asOf: after, calendar, limits: null }, "limits"],
    [{ asOf: after, calendar, limits: { silentClass: null } }, "limits.silentClass"],
    [{ asOf: after, calendar, limits: { rollShrinks: 3 } }, "limits.rollShrinks"],
    [{ asOf: after, limits: {} }, "calendar"],
  ])("are told, case %#", (options, path) => {
    const ask = (): EvidenceReport =>
      evidenceFindings(createWorld(october().data()), options as Parameters<typeof evidenceFindings>[1]);
    expect(ask).toThrow(
      expect.objectContaining({ code: "invalid-input", issues: [expect.objectContaining({ path })] }),
    );
  });
});
