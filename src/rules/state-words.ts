import type { CaseStatus } from "../model/case-file.js";
import type { AssignedAs } from "../model/events-care.js";
import type { Stage } from "../model/people.js";
import type { Role } from "../model/role.js";
import type { SubjectKind } from "../model/subject.js";
import type { Words } from "../model/vocabulary.js";
import type { Duty, EachPeriod, Happening } from "./duty.js";
import type { Did, Distinct, Sum } from "./evidence.js";
import type { Comparison, Measure } from "./measure.js";
import type { EventPattern, WhereOf } from "./pattern.js";
import type { CounterScope, Period } from "./period.js";
import type {
  Absent,
  AbsentFor,
  AssignedState,
  CaseIs,
  Counted,
  DoneState,
  EnrolledState,
  Evidence,
  FactIs,
  HeldState,
  InTerm,
  MeasuredState,
  MembersState,
  MissedState,
  PerformedState,
  PersuasionsFailed,
  RisingState,
  RunLength,
  Since,
  StageIs,
  State,
  YoungerThan,
} from "./state.js";

/** The words about a run of absence. */
export interface AbsenceWords {
  /** The run goes on. */
  readonly goesOn: Absent;
  /** At the end of the last session of that length. */
  readonly completes: (length: RunLength) => AbsentFor;
  /** As soon as the first session of that length is missed. */
  readonly enters: (length: RunLength) => AbsentFor;
}

/** The constructors of states and triggers that name words of the vocabulary. */
export interface StateWords<W extends Words> {
  readonly absence: AbsenceWords;
  readonly enrolled: EnrolledState;
  readonly inTerm: InTerm;
  /** An act, with what its fields must be. An office stands for those that act as it. */
  readonly did: <K extends keyof W["acts"] & string>(kind: K, where?: WhereOf<W["acts"][K]>) => Did;
  /** An act as a trigger. */
  readonly happens: (did: Did, scope?: { readonly oncePer: "run" }) => Happening;
  /** Each period as it begins, or as the duty's state begins in it; with `whole` only those at whose beginning it holds. */
  readonly each: (period: Period, options?: { readonly whole: true }) => EachPeriod;
  /** So many persuasions on end without a return. */
  readonly failures: (
    count: number,
    attempts: readonly Did[],
    scope: { readonly within: "run" | "case" },
  ) => PersuasionsFailed;
  readonly counted: (count: number, did: Did, scope: { readonly within: CounterScope }) => Counted;
  /** From an act until another, or for ever. */
  readonly since: (did: Did, until?: Did) => Since;
  readonly fact: <F extends keyof W["facts"] & string>(fact: F, value: W["facts"][F] & (string | boolean)) => FactIs;
  readonly caseIs: (...statuses: readonly CaseStatus[]) => CaseIs;
  readonly stage: (...stages: readonly Stage[]) => StageIs;
  readonly youngerThan: (years: number) => YoungerThan;
  readonly assigned: (
    as: AssignedAs,
    options?: { readonly atLeast?: number; readonly office?: W["roles"] },
  ) => AssignedState;
  /** Somebody holds the office at the subject. */
  readonly held: (office: W["roles"]) => HeldState;
  /** The evidence is there: once for all, or in each period anew. */
  readonly done: (evidence: Evidence, per?: Period) => DoneState;
  /** A duty of this document is missed, or performed, for the same subject. */
  readonly missed: (duty: Duty) => MissedState;
  readonly performed: (duty: Duty) => PerformedState;
  readonly every: (members: SubjectKind, of: State, where?: State) => MembersState;
  readonly some: (members: SubjectKind, of: State, where?: State) => MembersState;
  readonly measured: (measure: Measure, per: Period, is: Comparison, level: MeasuredState["level"]) => MeasuredState;
  readonly rising: (indicator: string, per: Period, times: number) => RisingState;
  /** How many such acts fall in a period, about the subject or any child of it. */
  readonly tally: (did: Did) => Measure;
  readonly distinct: <K extends keyof W["acts"] & string>(
    count: number,
    field: keyof WhereOf<W["acts"][K]> & string,
    kind: K,
    where?: WhereOf<W["acts"][K]>,
  ) => Distinct;
  readonly sum: <K extends keyof W["acts"] & string>(
    atLeast: number,
    field: keyof WhereOf<W["acts"][K]> & string,
    kind: K,
    where?: WhereOf<W["acts"][K]>,
  ) => Sum;
}

/** Any words at all: what the constructors work on inside. */
export interface OpenWords extends Words {
  readonly roles: Role;
  readonly acts: Readonly<Record<string, object>>;
  readonly facts: Readonly<Record<string, string | boolean>>;
}

const did = (kind: string, where: object = {}): Did => ({
  kind: "did",
  act: { kind: kind as EventPattern["kind"], where: where as EventPattern["where"] },
});

/** The constructors of states, before a dialect narrows their words. */
export const stateWords: Omit<StateWords<OpenWords>, "missed" | "performed"> = {
  absence: {
    goesOn: { kind: "absent" },
    completes: (length) => ({ kind: "absentFor", edge: "completes", length }),
    enters: (length) => ({ kind: "absentFor", edge: "enters", length }),
  },
  enrolled: { kind: "enrolled" },
  inTerm: { kind: "inTerm" },
  did,
  happens: ({ act }, scope) => ({ kind: "happens", act, ...scope }),
  each: (period, options) => ({ kind: "each", period, ...options }),
  failures: (count, attempts, scope) => ({
    kind: "persuasionsFailed",
    count,
    attempts: attempts.map(({ act }) => act),
    ...scope,
  }),
  counted: (count, { act }, scope) => ({ kind: "counted", count, act, ...scope }),
  since: ({ act }, until) => ({ kind: "since", act, ...(until ? { until: until.act } : {}) }),
  fact: (fact, value) => ({ kind: "factIs", fact, value }),
  caseIs: (...statuses) => ({ kind: "caseIs", statuses }),
  stage: (...stages) => ({ kind: "stageIs", stages }),
  youngerThan: (years) => ({ kind: "youngerThan", years }),
  assigned: (as, { atLeast = 1, office } = {}) => ({
    kind: "assignedTo",
    as,
    atLeast,
    ...(office === undefined ? {} : { office }),
  }),
  held: (office) => ({ kind: "held", office }),
  done: (evidence, per) => ({ kind: "done", evidence, ...(per ? { per } : {}) }),
  every: (members, of, where) => ({ kind: "every", members, of, ...(where ? { where } : {}) }),
  some: (members, of, where) => ({ kind: "some", members, of, ...(where ? { where } : {}) }),
  measured: (measure, per, is, level) => ({ kind: "measured", measure, per, is, level }),
  rising: (indicator, per, times) => ({ kind: "rising", indicator, per, times }),
  tally: ({ act }) => ({ kind: "tally", act }),
  distinct: (count, field, kind, where) => ({ kind: "distinct", count, field, act: did(kind, where).act }),
  sum: (atLeast, field, kind, where) => ({ kind: "sum", atLeast, field, act: did(kind, where).act }),
};
