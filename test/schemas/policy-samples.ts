/** One value of each shape that a rule can have, typed by hand, in the words of the library. */
import type { Deadline, ExactDeadline } from "../../src/rules/deadline.js";
import type { Duty, Trigger } from "../../src/rules/duty.js";
import type { Goal, Measure } from "../../src/rules/measure.js";
import type { EventPattern } from "../../src/rules/pattern.js";
import type { Period } from "../../src/rules/period.js";
import type { Policy } from "../../src/rules/policy.js";
import type { Rule, RuleKind } from "../../src/rules/rule.js";
import type { Evidence, State } from "../../src/rules/state.js";

const text = { zh: "略", en: "left out" } as const;
const call: EventPattern = { kind: "phoneCall", where: { by: "school", live: true, reason: { known: true } } };
const notice: EventPattern = { kind: "notice", where: { notice: "order", copies: 2, dueOn: "2025-10-20" } };
const activity: EventPattern = {
  kind: "activity",
  where: { means: { includes: ["leaflet"] }, parties: { known: true } },
};
const absent: State = { kind: "absent" };
const duty = { policy: "sample", rule: "duty" } as const;
const done: Evidence = { kind: "did", act: call };

/** Every value of a union, by its `kind`: the compiler asks for all. */
type ByKind<T extends { readonly kind: string }> = {
  readonly [K in T["kind"]]: T extends { readonly kind: infer Kind } ? (K extends Kind ? T : never) : never;
};

export const periods: ByKind<Period> = {
  month: { kind: "month", months: [3, 9] },
  schoolDay: { kind: "schoolDay" },
  week: { kind: "week" },
  quarter: { kind: "quarter" },
  halfYear: { kind: "halfYear" },
  calendarYear: { kind: "calendarYear" },
  schoolYear: { kind: "schoolYear" },
  term: { kind: "term", terms: ["autumn"] },
};

export const measures: ByKind<Measure> = {
  figure: { kind: "figure", indicator: "dropoutRate" },
  tally: { kind: "tally", act: activity },
};

export const goals: ByKind<Goal> = {
  level: { kind: "level", is: "atLeast", level: 1 },
  risingUntil: { kind: "risingUntil", level: { parameter: "standard" } },
};

export const states: ByKind<State> = {
  absent,
  absentFor: { kind: "absentFor", edge: "enters", length: { unit: "schoolDay", count: 2 } },
  persuasionsFailed: { kind: "persuasionsFailed", count: 2, attempts: [call], within: "case" },
  counted: { kind: "counted", count: 3, act: call, within: periods.month },
  since: { kind: "since", act: call, until: notice },
  enrolled: { kind: "enrolled" },
  factIs: { kind: "factIs", fact: "whereabouts", value: "untraceable" },
  caseIs: { kind: "caseIs", statuses: ["suspected", "confirmed"] },
  stageIs: { kind: "stageIs", stages: ["primary", "junior"] },
  youngerThan: { kind: "youngerThan", years: 16 },
  inTerm: { kind: "inTerm" },
  assignedTo: { kind: "assignedTo", as: "helper", atLeast: 3, office: "teacher" },
  held: { kind: "held", office: "principal" },
  done: { kind: "done", evidence: done, per: periods.term },
  missed: { kind: "missed", duty },
  performed: { kind: "performed", duty },
  every: { kind: "every", members: "pupil", where: { kind: "enrolled" }, of: absent },
  some: { kind: "some", members: "class", of: absent },
  measured: {
    kind: "measured",
    measure: measures.tally,
    per: periods.week,
    is: "under",
    level: { parameter: "standard" },
  },
  rising: { kind: "rising", indicator: "dropoutRate", per: { kind: "schoolYear" }, times: 3 },
  always: { kind: "always" },
  and: { kind: "and", of: [absent, { kind: "enrolled" }] },
  or: { kind: "or", of: [absent] },
  not: { kind: "not", of: absent },
};

export const evidence: ByKind<Evidence> = {
  did: done,
  anyOf: { kind: "anyOf", of: [done, done] },
  allOf: { kind: "allOf", of: [done] },
  times: { kind: "times", count: 1, atMost: 2, act: activity },
  distinct: { kind: "distinct", count: 3, field: "person", act: call },
  sum: { kind: "sum", atLeast: 2, field: "copies", act: notice },
  jointly: { kind: "jointly", parties: ["school", "policeStation"] },
  forEach: { kind: "forEach", members: "pupil", where: states.stageIs, of: done },
};

export const exactDeadlines: ByKind<ExactDeadline> = {
  sameDay: { kind: "sameDay", at: "16:00" },
  within: {
    kind: "within",
    amount: { parameter: "standard" },
    unit: "workingDay",
    startDay: "included",
    roll: "nextWorkingDay",
    at: "12:00",
    suspendedWhile: states.not,
  },
  endOfPeriod: { kind: "endOfPeriod", roll: "previousWorkingDay", at: "16:00" },
  onDayOfYear: { kind: "onDayOfYear", month: 2, day: 29, roll: "none", at: "16:00" },
  onDate: { kind: "onDate", date: "2016-08-30", roll: "none", at: "16:00" },
  namedInTrigger: { kind: "namedInTrigger", field: "dueOn" },
};

export const deadlines: ByKind<Deadline> = {
  ...exactDeadlines,
  vague: { kind: "vague", word: "及时", target: "aim" },
};

export const triggers: ByKind<Exclude<Trigger, State>> = {
  happens: { kind: "happens", act: notice, oncePer: "run" },
  each: { kind: "each", period: periods.schoolYear, whole: true },
};

const base = {
  title: text,
  cites: ["1.1"],
  readings: ["aim"],
  subject: "pupil",
  appliesTo: states.stageIs,
  bearers: ["homeroomTeacher", "school"],
  jurisdiction: "home",
  force: "advisory",
} as const;

export const dutySample: Required<Duty> = {
  ...base,
  id: "duty",
  kind: "duty",
  when: triggers.happens,
  counterparty: ["educationAuthority"],
  must: done,
  due: { kind: "sameDay" },
  while: absent,
};

export const rules: { readonly [K in RuleKind]: Required<Extract<Rule, { readonly kind: K }>> } = {
  duty: dutySample,
  requirement: { ...base, id: "requirement", kind: "requirement", given: absent, must: states.assignedTo },
  prohibition: { ...base, id: "prohibition", kind: "prohibition", act: call, unless: notice },
  target: { ...base, id: "target", kind: "target", measure: measures.figure, per: periods.month, goal: goals.level },
  consequence: {
    ...base,
    id: "consequence",
    kind: "consequence",
    when: states.rising,
    outcome: text,
    finding: text,
    decidedBy: { kind: "decision", where: { matter: "consequence", outcome: "imposed" } },
  },
};

const reading = { clauses: ["1.1"], open: text, chosen: text, why: text } as const;

export const policySample: Required<Policy> = {
  id: "sample",
  title: text,
  issuer: text,
  number: "No. 1",
  issuedOn: "2025-01-01",
  inForceFrom: "2025-02-01",
  inForceUntil: "2030-01-31",
  binds: ["school"],
  counting: { startDay: "excluded", roll: "none" },
  names: { roles: { educationAuthority: text }, area: text, persuasion: "劝返" },
  clauses: {
    "1.1": { at: "1", summary: text, computable: "partly", note: text },
    "1.2": { at: "1", summary: text },
  },
  readings: { aim: { ...reading, general: "G9", target: exactDeadlines.within }, other: reading },
  parameters: {
    standard: {
      clauses: ["1.2"],
      meaning: text,
      unit: text,
      value: [{ from: "2025-09-01", stage: "junior", value: 0.018, source: "a notice" }, { value: 2 }],
    },
    missing: { clauses: [], meaning: text, unit: text },
  },
  rules: Object.values(rules),
};

/** The sample with one duty that has something else in a field. */
export function withDuty(change: Partial<Record<keyof Duty, unknown>>): unknown {
  return { ...policySample, rules: [{ ...dutySample, ...change }] };
}
