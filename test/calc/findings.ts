/** Findings made by hand, and at random: plain data, as an engine would hand them out. */
import fc from "fast-check";
import { type CivilDate, dateOf, dayOf } from "../../src/model/civil-date.js";
import type { CivilMoment } from "../../src/model/moment.js";
import type { Assessment, Bearer, Explanation, Finding, Force, Marks, Stage } from "../../src/rules/finding.js";

const because: Explanation = {
  trigger: { at: "2025-10-13", what: { zh: "缘由", en: "cause" }, events: [] },
  dateSteps: [],
  evidence: { done: false, matched: [], wanted: [] },
  facts: [],
  notes: [],
  cites: [],
  readings: [],
  wouldSettle: [],
  lacking: [],
};

/** The homeroom teacher of class 7-3. */
export const teacher: Bearer = { role: "homeroomTeacher", at: "7-3", force: "binding" };

type FindingSpec = Omit<Partial<Finding>, "marks"> & { readonly marks?: Partial<Marks> };

/** An open duty of the homeroom teacher of 7-3 about child P1, due on 16 October 2025, unless it says otherwise. */
export function finding(id: string, { marks, ...spec }: FindingSpec = {}): Finding {
  return {
    id,
    policy: "city-2016",
    rule: "contact-on-day-one",
    kind: "duty",
    subject: { kind: "pupil", id: "P1" },
    basisWithdrawn: false,
    bearers: [teacher],
    cites: ["city-2016/2.1.2i"],
    triggeredAt: "2025-10-13",
    due: "2025-10-16",
    recordedLate: false,
    because,
    ...spec,
    marks: { stage: "open", timeliness: "onTime", force: "binding", certainty: "certain", ...marks },
  };
}

/** The same without a due day. */
export function undated(id: string, spec: FindingSpec = {}): Finding {
  const { due: _due, ...rest } = finding(id, spec);
  return rest;
}

/** An assessment at the end of a day; 16 October 2025, a Thursday, unless it says otherwise. */
export function assessment(findings: readonly Finding[], asOf: CivilMoment = "2025-10-16"): Assessment {
  return { policy: "city-2016", asOf, findings, leftOut: [], alerts: [] };
}

/** The stages that each kind of finding can have. */
const stages = {
  duty: ["scheduled", "open", "fulfilled", "lapsed", "withdrawn"],
  requirement: ["holds", "violated"],
  prohibition: ["violated"],
  target: ["open", "met", "notMet"],
  consequence: ["eligible", "decided", "withdrawn"],
  gap: ["open"],
} as const satisfies Readonly<Record<Finding["kind"], readonly Stage[]>>;

const timeliness = {
  open: ["onTime", "overdue", "moot"],
  fulfilled: ["onTime", "late"],
} as const;

const kinds = Object.keys(stages) as readonly Finding["kind"][];
const forces: readonly Force[] = ["binding", "expected", "advisory"];
const firstDay = dayOf("2025-09-15");

/** A day of autumn 2025. */
export const someDay: fc.Arbitrary<CivilDate> = fc.nat(60).map((after) => dateOf(firstDay + after));

const bearer: fc.Arbitrary<Bearer> = fc.record(
  {
    role: fc.constantFrom("homeroomTeacher", "principal", "school", "townshipGovernment", "ours:dormKeeper"),
    at: fc.constantFrom("7-3", "S1", "T1"),
    persons: fc.subarray(["N1", "N2", "N3"], { minLength: 1 }),
    force: fc.constantFrom(...forces),
  },
  { requiredKeys: ["role", "force"] },
);

const subjects = [
  { kind: "pupil", id: "P1" },
  { kind: "pupil", id: "P2" },
  { kind: "school", id: "S1" },
] as const satisfies readonly Finding["subject"][];

/** What the id of a finding says of it: its rule, and so the kind of its rule, and its subject. */
type Identity = Pick<Finding, "kind" | "subject">;

const anyIdentity: fc.Arbitrary<Identity> = fc.record({
  kind: fc.constantFrom(...kinds),
  subject: fc.constantFrom(...subjects),
});

/** Any finding that an engine could hand out, with this id. */
export function someFinding(id: string, identity: fc.Arbitrary<Identity> = anyIdentity): fc.Arbitrary<Finding> {
  return fc
    .record({
      identity,
      pick: fc.nat(),
      time: fc.nat(),
      force: fc.constantFrom(...forces),
      certainty: fc.constantFrom("certain", "possible", "provisional", "notEvaluable"),
      bearers: fc.array(bearer, { maxLength: 2 }),
      triggeredAt: someDay,
      term: fc.nat(20),
      dated: fc.constantFrom("due", "target", "neither"),
      hour: fc.boolean(),
      basisWithdrawn: fc.boolean(),
    } as const)
    .map(({ identity: { kind, subject }, pick, time, dated, term, hour, ...rest }) => {
      const stage = stages[kind][pick % stages[kind].length] as Stage;
      const times = kind === "duty" && (stage === "open" || stage === "fulfilled") ? timeliness[stage] : ["onTime"];
      const aim = `${dateOf(dayOf(rest.triggeredAt) + term)}${hour ? "T10:30" : ""}` as CivilMoment;
      const { certainty, force, basisWithdrawn, ...facts } = rest;
      return undated(id, {
        ...facts,
        kind,
        subject,
        rule: `${kind}-rule`,
        basisWithdrawn: basisWithdrawn && stage === "withdrawn",
        ...(kind === "target" ? { period: `2025-${String((term % 12) + 1).padStart(2, "0")}` } : {}),
        ...(kind === "duty" && dated !== "neither" ? { [dated]: aim } : {}),
        marks: { stage, timeliness: times[time % times.length] as Marks["timeliness"], force, certainty },
      });
    });
}

/** Eight findings, each of the same rule about the same subject wherever its id occurs: three duties, and one of each other kind. */
const identities: readonly Identity[] = (["duty", "duty", ...kinds] as const).map((kind, i) => ({
  kind,
  subject: subjects[i % subjects.length] ?? subjects[0],
}));

/** An assessment of up to eight findings, some of whose ids occur in another such assessment too. */
export const someAssessment: fc.Arbitrary<Assessment> = fc
  .tuple(
    someDay,
    fc.tuple(
      ...identities.map((one, i) => fc.option(someFinding(`f${i}`, fc.constant(one)), { nil: undefined, freq: 3 })),
    ),
  )
  .map(([asOf, found]) =>
    assessment(
      found.filter((one) => one !== undefined),
      asOf,
    ),
  );
