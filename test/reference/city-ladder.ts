/** The city document's ladder as plain values, written from the table of the semantics and not from `src/policies`. */
import type { Duty } from "../../src/rules/duty.js";
import type { EventPattern, FieldTest } from "../../src/rules/pattern.js";
import type { Policy } from "../../src/rules/policy.js";

const text = { zh: "略", en: "left out" };
const absent = { kind: "absent" } as const;
const sameDay = { kind: "sameDay" } as const;

function act(kind: EventPattern["kind"], where: Readonly<Record<string, FieldTest>>): EventPattern {
  return { kind, where };
}

const failureToTownship = act("report", { by: "school", to: "townshipGovernment", matter: "failedPersuasion" });
const failureToAuthority = act("report", { by: "school", to: "educationAuthority", matter: "failedPersuasion" });

const rules: readonly Duty[] = [
  {
    kind: "duty",
    id: "half-day-report",
    cites: ["2.1.2h"],
    readings: [],
    when: { kind: "absentFor", edge: "completes", length: { unit: "halfDay", count: 1 } },
    bearers: ["homeroomTeacher"],
    must: { kind: "did", act: act("report", { by: "homeroomTeacher", to: "school", matter: "absence" }) },
    due: { kind: "vague", target: "same-day" },
    while: absent,
  },
  {
    kind: "duty",
    id: "contact-on-day-one",
    cites: ["2.1.2i"],
    readings: [],
    when: { kind: "absentFor", edge: "completes", length: { unit: "schoolDay", count: 1 } },
    bearers: ["homeroomTeacher"],
    must: {
      kind: "anyOf",
      of: [
        { kind: "did", act: act("homeVisit", { by: "school" }) },
        { kind: "did", act: act("phoneCall", { by: "school", live: true, with: "guardian" }) },
      ],
    },
    due: sameDay,
    while: absent,
  },
  {
    kind: "duty",
    id: "leader-visit-on-day-two",
    cites: ["2.1.2j"],
    readings: [],
    when: { kind: "absentFor", edge: "enters", length: { unit: "schoolDay", count: 2 } },
    bearers: ["schoolLeader"],
    must: {
      kind: "allOf",
      of: [
        { kind: "did", act: act("homeVisit", { by: "schoolLeader", inPerson: true, purpose: "return" }) },
        { kind: "did", act: act("homeVisit", { by: "schoolLeader", inPerson: true, reason: { known: true } }) },
      ],
    },
    due: sameDay,
    while: absent,
  },
  {
    kind: "duty",
    id: "report-after-two-failures",
    cites: ["2.1.2k"],
    readings: [],
    when: {
      kind: "persuasionsFailed",
      count: 2,
      attempts: [
        act("homeVisit", { by: "school", purpose: "return", with: { known: true } }),
        act("phoneCall", { by: "school", live: true, purpose: "return" }),
      ],
      within: "run",
    },
    bearers: ["school"],
    must: {
      kind: "allOf",
      of: [
        { kind: "did", act: failureToTownship },
        { kind: "did", act: failureToAuthority },
      ],
    },
    due: { kind: "vague", word: "按程序", target: "next-school-day" },
    while: absent,
  },
  {
    kind: "duty",
    id: "joint-persuasion",
    cites: ["2.1.2l"],
    readings: [],
    when: { kind: "happens", act: failureToTownship, oncePer: "run" },
    bearers: ["townshipGovernment", "policeStation", "school"],
    must: { kind: "jointly", parties: ["townshipGovernment", "policeStation", "school"] },
    due: { kind: "vague" },
    while: absent,
  },
];

function clause(at: string): Policy["clauses"][string] {
  return { at, summary: text };
}

function reading(
  clauses: readonly string[],
  target: NonNullable<Policy["readings"][string]["target"]>,
): Policy["readings"][string] {
  return { clauses, open: text, chosen: text, why: text, target };
}

/** The five rungs of the city document of 2016. */
export const cityLadder: Policy = {
  id: "city-2016",
  title: text,
  issuer: text,
  issuedOn: "2016-09-01",
  binds: ["homeroomTeacher", "schoolLeader", "school"],
  counting: { startDay: "excluded", roll: "none" },
  clauses: {
    "2.1.2h": clause("二(一)2"),
    "2.1.2i": clause("二(一)2"),
    "2.1.2j": clause("二(一)2"),
    "2.1.2k": clause("二(一)2"),
    "2.1.2l": clause("二(一)2"),
  },
  readings: {
    "same-day": reading(["2.1.2h"], sameDay),
    "next-school-day": reading(["2.1.2k"], { kind: "within", amount: 1, unit: "schoolDay" }),
  },
  parameters: {},
  rules,
};
