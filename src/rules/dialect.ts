import type { CaseStatus } from "../model/case-file.js";
import type { AssignedAs } from "../model/events-care.js";
import type { Stage } from "../model/people.js";
import type { Role } from "../model/role.js";
import type { SubjectKind } from "../model/subject.js";
import type { Text } from "../model/text.js";
import type { CoreWords, Vocabulary, Words } from "../model/vocabulary.js";
import type { Deadline, VagueDeadline } from "./deadline.js";
import type { Duty, EachPeriod, Happening, Trigger } from "./duty.js";
import type { Did, Distinct, Sum } from "./evidence.js";
import type { Comparison, Goal, Measure } from "./measure.js";
import type { EventPattern, WhereOf } from "./pattern.js";
import type { CounterScope, Period } from "./period.js";
import type { ClauseTable, ParameterTable, Policy, ReadingTable } from "./policy.js";
import type { Consequence, Prohibition, Requirement, Target } from "./rule.js";
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

/** The tables that give a dialect its words; the documents' own vocabulary unless another is given. */
export interface DocumentTables<
  C extends ClauseTable,
  P extends ParameterTable,
  R extends ReadingTable,
  W extends Words = CoreWords,
> {
  readonly clauses: C;
  readonly parameters: P;
  readonly readings: R;
  readonly vocabulary?: Vocabulary<W>;
}

/** What every rule says: whose clauses and readings it rests on, whom it is about, who bears it. */
export interface RuleSpec<ClauseId extends string, ReadingId extends string, RoleId extends string = Role> {
  readonly title?: Text;
  readonly cites: readonly ClauseId[];
  readonly readings?: readonly ReadingId[];
  readonly subject?: SubjectKind;
  readonly appliesTo?: State;
  readonly bearer: RoleId | readonly RoleId[];
  readonly force?: "advisory";
}

/** A duty as one writes it. */
export interface DutySpec<ClauseId extends string, ReadingId extends string, RoleId extends string = Role>
  extends RuleSpec<ClauseId, ReadingId, RoleId> {
  readonly when: Trigger;
  readonly counterparty?: RoleId | readonly RoleId[];
  readonly must: Evidence;
  readonly due: Deadline;
  readonly while?: State;
}

/** A requirement as one writes it. */
export interface RequirementSpec<ClauseId extends string, ReadingId extends string, RoleId extends string = Role>
  extends RuleSpec<ClauseId, ReadingId, RoleId> {
  readonly given: State;
  readonly must: State;
}

/** A prohibition as one writes it. */
export interface ProhibitionSpec<ClauseId extends string, ReadingId extends string, RoleId extends string = Role>
  extends RuleSpec<ClauseId, ReadingId, RoleId> {
  readonly act: Did;
  readonly unless?: Did;
}

/** A target as one writes it. */
export interface TargetSpec<ClauseId extends string, ReadingId extends string, RoleId extends string = Role>
  extends RuleSpec<ClauseId, ReadingId, RoleId> {
  readonly measure: Measure;
  readonly per: Period;
  readonly goal: Goal;
}

/** A consequence as one writes it. */
export interface ConsequenceSpec<ClauseId extends string, ReadingId extends string, RoleId extends string = Role>
  extends RuleSpec<ClauseId, ReadingId, RoleId> {
  readonly when: State;
  readonly outcome: Text;
  readonly finding?: Text;
  readonly decidedBy?: Did;
}

/** The words about a run of absence. */
export interface AbsenceWords {
  /** The run goes on. */
  readonly goesOn: Absent;
  /** At the end of the last session of that length. */
  readonly completes: (length: RunLength) => AbsentFor;
  /** As soon as the first session of that length is missed. */
  readonly enters: (length: RunLength) => AbsentFor;
}

/** What a policy holds beside its tables. */
export type PolicySpec = Omit<Policy, "id" | "clauses" | "parameters" | "readings">;
/** The constructors of rules. */
export interface RuleWords<ClauseId extends string, ReadingId extends string, RoleId extends string> {
  readonly duty: (id: string, spec: DutySpec<ClauseId, ReadingId, RoleId>) => Duty;
  readonly requirement: (id: string, spec: RequirementSpec<ClauseId, ReadingId, RoleId>) => Requirement;
  readonly prohibition: (id: string, spec: ProhibitionSpec<ClauseId, ReadingId, RoleId>) => Prohibition;
  readonly target: (id: string, spec: TargetSpec<ClauseId, ReadingId, RoleId>) => Target;
  readonly consequence: (id: string, spec: ConsequenceSpec<ClauseId, ReadingId, RoleId>) => Consequence;
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
  readonly rising: (indicator: string, times: number) => RisingState;
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

/** The words of one document: every clause, reading, parameter, act, field, fact and office in a rule is checked by the compiler. */
export interface Dialect<
  C extends ClauseTable,
  P extends ParameterTable,
  R extends ReadingTable,
  W extends Words = CoreWords,
> extends RuleWords<keyof C & string, keyof R & string, W["roles"]>,
    StateWords<W> {
  /** The text names no day, only a word. */
  readonly vague: (word: string, spec?: { readonly target: keyof R & string }) => VagueDeadline;
  /** The text says nothing about time. */
  readonly noTimeStated: (spec?: { readonly target: keyof R & string }) => VagueDeadline;
  readonly parameter: (id: keyof P & string) => { readonly parameter: string };
  readonly policy: (spec: PolicySpec) => Policy;
}

/**
 * Opens the dialect of a document.
 *
 * @param id The document's key, the first part of every finding's id.
 * @param tables Its clauses, parameters and readings; their keys become the words that rules may use. A host's own
 * vocabulary, made by `extendVocabulary`, adds offices, acts and facts.
 */
export function document<
  const C extends ClauseTable,
  const P extends ParameterTable,
  const R extends ReadingTable,
  W extends Words = CoreWords,
>(id: string, tables: DocumentTables<C, P, R, W>): Dialect<C, P, R, W> {
  const { clauses, parameters, readings } = tables;
  const words: Dialect<ClauseTable, ParameterTable, ReadingTable, OpenWords> = {
    ...ruleWords,
    ...stateWords,
    missed: (duty) => ({ kind: "missed", duty: { policy: id, rule: duty.id } }),
    performed: (duty) => ({ kind: "performed", duty: { policy: id, rule: duty.id } }),
    vague: (word, spec) => ({ kind: "vague", word, ...spec }),
    noTimeStated: (spec) => ({ kind: "vague", ...spec }),
    parameter: (parameter) => ({ parameter }),
    policy: (spec) => ({ id, clauses, parameters, readings, ...spec }),
  };
  return words as unknown as Dialect<C, P, R, W>; // the same functions: only the words they accept are narrower
}

/** Any words at all: what the constructors work on inside. */
interface OpenWords extends Words {
  readonly roles: Role;
  readonly acts: Readonly<Record<string, object>>;
  readonly facts: Readonly<Record<string, string | boolean>>;
}

type Spec = RuleSpec<string, string>;
type Based<S extends Spec> = Omit<S, "bearer" | "readings"> & { bearers: readonly Role[]; readings: readonly string[] };

function based<S extends Spec>(id: string, { bearer, readings = [], ...rest }: S): Based<S> & { id: string } {
  return { id, ...rest, readings, bearers: listOf(bearer) };
}

function listOf<T>(one: T | readonly T[]): readonly T[] {
  return Array.isArray(one) ? (one as readonly T[]) : [one as T];
}

const ruleWords: RuleWords<string, string, Role> = {
  duty: (id, { counterparty, ...spec }) => ({
    kind: "duty",
    ...based(id, spec),
    ...(counterparty === undefined ? {} : { counterparty: listOf(counterparty) }),
  }),
  requirement: (id, spec) => ({ kind: "requirement", ...based(id, spec) }),
  prohibition: (id, { act, unless, ...spec }) => ({
    kind: "prohibition",
    ...based(id, spec),
    act: act.act,
    ...(unless ? { unless: unless.act } : {}),
  }),
  target: (id, spec) => ({ kind: "target", ...based(id, spec) }),
  consequence: (id, { decidedBy, ...spec }) => ({
    kind: "consequence",
    ...based(id, spec),
    ...(decidedBy ? { decidedBy: decidedBy.act } : {}),
  }),
};

const did = (kind: string, where: object = {}): Did => ({
  kind: "did",
  act: { kind: kind as EventPattern["kind"], where: where as EventPattern["where"] },
});

const stateWords: Omit<StateWords<OpenWords>, "missed" | "performed"> = {
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
  rising: (indicator, times) => ({ kind: "rising", indicator, times }),
  tally: ({ act }) => ({ kind: "tally", act }),
  distinct: (count, field, kind, where) => ({ kind: "distinct", count, field, act: did(kind, where).act }),
  sum: (atLeast, field, kind, where) => ({ kind: "sum", atLeast, field, act: did(kind, where).act }),
};
