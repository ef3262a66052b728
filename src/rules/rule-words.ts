import type { Role } from "../model/role.js";
import type { SubjectKind } from "../model/subject.js";
import type { Text } from "../model/text.js";
import type { Deadline } from "./deadline.js";
import type { Duty, Jurisdiction, Trigger } from "./duty.js";
import type { Did } from "./evidence.js";
import type { Goal, Measure } from "./measure.js";
import type { Period } from "./period.js";
import type { Consequence, Prohibition, Requirement, Target } from "./rule.js";
import type { Evidence, State } from "./state.js";

/** What every rule says: whose clauses and readings it rests on, whom it is about, who bears it. */
export interface RuleSpec<ClauseId extends string, ReadingId extends string, RoleId extends string = Role> {
  readonly title?: Text;
  readonly cites: readonly ClauseId[];
  readonly readings?: readonly ReadingId[];
  readonly subject?: SubjectKind;
  readonly appliesTo?: State;
  readonly bearer: RoleId | readonly RoleId[];
  readonly jurisdiction?: Jurisdiction;
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

/** The constructors of rules. */
export interface RuleWords<ClauseId extends string, ReadingId extends string, RoleId extends string> {
  readonly duty: (id: string, spec: DutySpec<ClauseId, ReadingId, RoleId>) => Duty;
  readonly requirement: (id: string, spec: RequirementSpec<ClauseId, ReadingId, RoleId>) => Requirement;
  readonly prohibition: (id: string, spec: ProhibitionSpec<ClauseId, ReadingId, RoleId>) => Prohibition;
  readonly target: (id: string, spec: TargetSpec<ClauseId, ReadingId, RoleId>) => Target;
  readonly consequence: (id: string, spec: ConsequenceSpec<ClauseId, ReadingId, RoleId>) => Consequence;
}

type Spec = RuleSpec<string, string>;
type Based<S extends Spec> = Omit<S, "bearer" | "readings"> & { bearers: readonly Role[]; readings: readonly string[] };

function based<S extends Spec>(id: string, { bearer, readings = [], ...rest }: S): Based<S> & { id: string } {
  return { id, ...rest, readings, bearers: listOf(bearer) };
}

function listOf<T>(one: T | readonly T[]): readonly T[] {
  return Array.isArray(one) ? (one as readonly T[]) : [one as T];
}

/** The constructors of rules, before a dialect narrows their words. */
export const ruleWords: RuleWords<string, string, Role> = {
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
