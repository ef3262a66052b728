import type { CaseStatus } from "../model/case-file.js";
import type { AssignedAs } from "../model/events-care.js";
import type { Stage as SchoolStage } from "../model/people.js";
import type { Role } from "../model/role.js";
import type { SubjectKind } from "../model/subject.js";
import type { Did, Distinct, Jointly, Sum, Times } from "./evidence.js";
import type { Comparison, Level, Measure } from "./measure.js";
import type { EventPattern } from "./pattern.js";
import type { CounterScope, Period } from "./period.js";

/** What a run of absence is measured in. */
export type RunUnit = "halfDay" | "schoolDay";

/** A length of absence, such as the second school day. */
export interface RunLength {
  readonly unit: RunUnit;
  readonly count: number;
}

/** The child is in a run of absence without leave (无故缺课). */
export interface Absent {
  readonly kind: "absent";
}

/** The run has reached a length: from the moment of reaching it to the run's end. */
export interface AbsentFor {
  readonly kind: "absentFor";
  /** `completes`: at the end of its last session; `enters`: when its first session is missed. */
  readonly edge: "completes" | "enters";
  readonly length: RunLength;
}

/** So many persuasions on end have failed (连续劝复无效): from the last failure to the end of the scope. */
export interface PersuasionsFailed {
  readonly kind: "persuasionsFailed";
  readonly count: number;
  /** The acts that are an attempt. One failed when the child is still absent at the first session of the next school day (reading G7). */
  readonly attempts: readonly EventPattern[];
  /** One run of absence, so that a return starts the count afresh; or one case, in which the failures of several runs add up. */
  readonly within: "run" | "case";
}

/** So many acts of a pattern have been done in one run, case or period: from the last of them to the end of the scope. */
export interface Counted {
  readonly kind: "counted";
  readonly count: number;
  readonly act: EventPattern;
  readonly within: CounterScope;
}

/** From an act of a pattern until an act of another, or for ever. */
export interface Since {
  readonly kind: "since";
  readonly act: EventPattern;
  readonly until?: EventPattern;
}

/** The child is expected in a class. */
export interface EnrolledState {
  readonly kind: "enrolled";
}

/** A fact on record has a value; where it is put down as `unknown`, possibly. */
export interface FactIs {
  readonly kind: "factIs";
  readonly fact: string;
  readonly value: string | boolean;
}

/** The child's case has one of these statuses (reading G19). */
export interface CaseIs {
  readonly kind: "caseIs";
  readonly statuses: readonly CaseStatus[];
}

/** The child is in a class of one of these stages; a school or class: it has such. */
export interface StageIs {
  readonly kind: "stageIs";
  readonly stages: readonly SchoolStage[];
}

/** The child has not reached an age in completed years (不满…周岁, reading G13); possible where no birthday is known. */
export interface YoungerThan {
  readonly kind: "youngerThan";
  readonly years: number;
}

/** Within a term of the subject's calendar. */
export interface InTerm {
  readonly kind: "inTerm";
}

/** At least so many persons are assigned to the child. */
export interface AssignedState {
  readonly kind: "assignedTo";
  readonly as: AssignedAs;
  readonly atLeast: number;
  readonly office?: Role;
}

/** Somebody holds an office at the subject (任职). */
export interface HeldState {
  readonly kind: "held";
  readonly office: Role;
}

/** The evidence is there: once for all, or in each period anew. */
export interface DoneState {
  readonly kind: "done";
  readonly evidence: Evidence;
  readonly per?: Period;
}

/** Another rule, by the policy that states it and its id there. */
export interface RuleRef {
  readonly policy: string;
  readonly rule: string;
}

/** Another duty of this subject is missed: from the end of its due day until it is performed or no longer needed. */
export interface MissedState {
  readonly kind: "missed";
  readonly duty: RuleRef;
}

/** Another duty of this subject has been performed: from its performance until the state ends that it served. */
export interface PerformedState {
  readonly kind: "performed";
  readonly duty: RuleRef;
}

/** Every member of the subject, or at least one, for whom `where` holds is in a state: each child of the school, each school of the district. */
export interface MembersState {
  readonly kind: "every" | "some";
  readonly members: SubjectKind;
  readonly where?: State;
  readonly of: State;
}

/** A measure stands so to a level: a figure of such a period from its publication until the next one; a tally from the act that reaches it to the period's end. */
export interface MeasuredState {
  readonly kind: "measured";
  readonly measure: Measure;
  readonly per: Period;
  readonly is: Comparison;
  readonly level: Level;
}

/** A published figure has risen so many periods on end: for n rises, n + 1 values (连续…年上升). */
export interface RisingState {
  readonly kind: "rising";
  readonly indicator: string;
  /** Of which periods the figures are: those of another kind are not looked at. */
  readonly per: Period;
  readonly times: number;
}

/** Always so. */
export interface AlwaysState {
  readonly kind: "always";
}

/** All of the states at once, whichever came last. */
export interface AllOf {
  readonly kind: "and";
  readonly of: readonly State[];
}

/** At least one of the states. */
export interface AnyOf {
  readonly kind: "or";
  readonly of: readonly State[];
}

/** The state does not hold. */
export interface NotState {
  readonly kind: "not";
  readonly of: State;
}

/** Something that is so over spans of time, certainly or possibly. */
export type State =
  | Absent
  | AbsentFor
  | PersuasionsFailed
  | Counted
  | Since
  | EnrolledState
  | FactIs
  | CaseIs
  | StageIs
  | YoungerThan
  | InTerm
  | AssignedState
  | HeldState
  | DoneState
  | MissedState
  | PerformedState
  | MembersState
  | MeasuredState
  | RisingState
  | AlwaysState
  | AllOf
  | AnyOf
  | NotState;

/** Any one of several kinds of evidence. */
export interface AnyEvidence {
  readonly kind: "anyOf";
  readonly of: readonly Evidence[];
}

/** All of several kinds of evidence; one act may serve several of them. */
export interface AllEvidence {
  readonly kind: "allOf";
  readonly of: readonly Evidence[];
}

/** Evidence about every member of the subject for whom a state held before it was due: each child, each class. */
export interface ForEachMember {
  readonly kind: "forEach";
  readonly members: SubjectKind;
  readonly where?: State;
  readonly of: Evidence;
}

/** What performs a duty. */
export type Evidence = Did | AnyEvidence | AllEvidence | Times | Distinct | Sum | Jointly | ForEachMember;
