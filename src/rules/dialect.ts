import type { ActKind } from "../model/events.js";
import type { Role } from "../model/role.js";
import type { Text } from "../model/text.js";
import type { Deadline, VagueDeadline } from "./deadline.js";
import type { Duty, Happening, Trigger } from "./duty.js";
import type { Did, Evidence } from "./evidence.js";
import type { EventPattern, FieldTest, WhereOf } from "./pattern.js";
import type { ClauseTable, ParameterTable, Policy, ReadingTable } from "./policy.js";
import type { Absent, AbsentFor, EnrolledState, PersuasionsFailed, RunLength, State } from "./state.js";

/** The tables that give a dialect its words. */
export interface DocumentTables<C extends ClauseTable, P extends ParameterTable, R extends ReadingTable> {
  readonly clauses: C;
  readonly parameters: P;
  readonly readings: R;
}

/** A duty as one writes it: clauses and readings are keys of the document's tables. */
export interface DutySpec<ClauseId extends string, ReadingId extends string> {
  readonly title?: Text;
  readonly cites: readonly ClauseId[];
  readonly readings?: readonly ReadingId[];
  readonly when: Trigger;
  readonly bearer: Role | readonly Role[];
  readonly must: Evidence;
  readonly due: Deadline;
  readonly while?: State;
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

/** The words of one document: every clause, reading, parameter, act and field in a rule is checked by the compiler. */
export interface Dialect<C extends ClauseTable, P extends ParameterTable, R extends ReadingTable> {
  readonly duty: (id: string, spec: DutySpec<keyof C & string, keyof R & string>) => Duty;
  readonly absence: AbsenceWords;
  readonly enrolled: EnrolledState;
  /** An act, with what its fields must be. An office stands for those that act as it. */
  readonly did: <K extends ActKind>(kind: K, where?: WhereOf<K>) => Did;
  /** An act as a trigger. */
  readonly happens: (did: Did, scope?: { readonly oncePer: "run" }) => Happening;
  /** So many persuasions on end without a return. */
  readonly failures: (count: number, attempts: readonly Did[], scope: { readonly within: "run" }) => PersuasionsFailed;
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
 * @param tables Its clauses, parameters and readings; their keys become the words that rules may use.
 */
export function document<const C extends ClauseTable, const P extends ParameterTable, const R extends ReadingTable>(
  id: string,
  tables: DocumentTables<C, P, R>,
): Dialect<C, P, R> {
  return {
    duty: (rule, { bearer, readings = [], ...rest }) => ({
      kind: "duty",
      id: rule,
      ...rest,
      readings,
      bearers: typeof bearer === "string" ? [bearer] : bearer,
    }),
    absence: {
      goesOn: { kind: "absent" },
      completes: (length) => ({ kind: "absentFor", edge: "completes", length }),
      enters: (length) => ({ kind: "absentFor", edge: "enters", length }),
    },
    enrolled: { kind: "enrolled" },
    did: (kind, where = {}) => ({ kind: "did", act: { kind, where: where as Readonly<Record<string, FieldTest>> } }),
    happens: ({ act }, scope) => ({ kind: "happens", act, ...scope }),
    failures: (count, attempts, scope) => ({
      kind: "persuasionsFailed",
      count,
      attempts: attempts.map(patternOf),
      ...scope,
    }),
    vague: (word, spec) => ({ kind: "vague", word, ...spec }),
    noTimeStated: (spec) => ({ kind: "vague", ...spec }),
    parameter: (parameter) => ({ parameter }),
    policy: (spec) => ({ id, ...tables, ...spec }),
  };
}

function patternOf({ act }: Did): EventPattern {
  return act;
}
