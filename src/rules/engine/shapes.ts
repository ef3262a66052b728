import type { AbsenceRun } from "../../model/absence-run.js";
import type { CaseFile } from "../../model/case-file.js";
import type { DayNumber } from "../../model/civil-date.js";
import type { EventId } from "../../model/event-base.js";
import type { Act } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import type { Minute } from "../../model/moment.js";
import type { ClassId } from "../../model/people.js";
import type { PupilView } from "../../model/pupil-view.js";
import type { Role, RoleTable } from "../../model/role.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import type { Spans } from "../../model/spans.js";
import type { SubjectKind, SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { SubjectTimeline, World } from "../../model/world.js";
import type { Jurisdiction } from "../duty.js";
import type { Bearer, Certainty, ConsultedFact, DateStep, Marks, Stage } from "../finding.js";
import type { ActTest, EventPattern } from "../pattern.js";
import type { Rule } from "../rule.js";
import type { Evidence, RuleRef, State } from "../state.js";
import type { PeriodSpan } from "./periods.js";
import type { RememberedDates } from "./remembered-dates.js";
import type { Settings } from "./settings.js";
import type { Window } from "./windows.js";

/** One look at a world: at a moment, with what was known at another. All contexts of it share their members. */
export interface Look {
  readonly settings: Settings;
  readonly world: World;
  readonly asOf: Minute;
  readonly knownOn: Minute;
  /** How far ahead coming periods are told, in days. */
  readonly aheadDays: number;
  /** Places are not assessed: nobody looks from them at their children. */
  readonly childrenOnly: boolean;
  /** Since when the records of the world are kept. */
  readonly recordsFrom: DayNumber;
  readonly calendarOf: (school: string) => SchoolCalendar;
  readonly context: (subject: SubjectRef) => Context;
  /** Whether the contexts of a kind of subject are kept, since rules look at them from other subjects. */
  readonly keeps: (kind: SubjectKind) => boolean;
  /** Shared with the looks back in which withdrawn findings last stood. */
  readonly memory: LookMemory;
  /** When registers of a class were handed in late or corrected, or at all, as far as that has been asked. */
  readonly registers: Readonly<Record<"late" | "all", Map<ClassId, readonly Minute[]>>>;
}

/** Which class, grade, school, village, township and authority a subject belongs to. */
export type Places = Partial<Readonly<Record<Exclude<SubjectKind, "pupil">, string>>>;

/** What the looks of one assessment share. */
export interface LookMemory {
  readonly dates: RememberedDates;
  /** The bearers of a rule by their places, where they are the same on all days. */
  readonly bearers: Map<object, Map<Places, readonly Bearer[]>>;
  /** The places of children, by where they live and where they learn. */
  readonly homes: Readonly<Record<Jurisdiction | "school", Map<Places, Map<Places, Places>>>>;
  /** The subject whose explanations are being read: of it alone what was worked out is kept. */
  reading?: Context;
}

/** One subject in one look, with what has been worked out about it so far: each shared state and each rule's instances once. */
export interface Context {
  readonly look: Look;
  readonly subject: SubjectRef;
  readonly timeline: SubjectTimeline;
  /** What was done about it, known and not after the moment judged, in order. */
  readonly acts: readonly Fact<Act>[];
  /** Some act names the day that it serves, which may be an earlier one. */
  readonly namesDays: boolean;
  /** The child's attendance and placements; absent for other subjects. */
  readonly view: PupilView | undefined;
  /** The child's runs of absence; none for other subjects. */
  readonly runs: readonly AbsenceRun[];
  /** The child's case; absent for other subjects. */
  readonly file: CaseFile | undefined;
  /** By the number that the state has in the compiled policy. */
  readonly states: (Spans | undefined)[];
  /** By the number of the rule. */
  readonly instances: (readonly Instance[] | undefined)[];
  /** Lets go of what has been worked out: whoever asks again has it worked out again. */
  readonly settle: () => void;
}

/** One occasion on which a rule has something to say. */
export interface Occasion {
  /** The triggering act, the period, or the earliest possible day of crossing: what makes the instance's id. */
  readonly key: string;
  /** The earliest moment at which it may have arisen. */
  readonly possibleAt: Minute;
  /** When it certainly arose. */
  readonly certainAt?: Minute | undefined;
  /** When the state ends that the duty serves. */
  readonly until: Minute;
  readonly run?: AbsenceRun | undefined;
  readonly event?: Fact<Act> | undefined;
  readonly period?: PeriodSpan | undefined;
}

/** How something went, taken to have arisen at a moment. */
export interface Course {
  /** When it arose: certainly, or else possibly. For what is violated: since when. */
  readonly at: Minute;
  readonly performance: Performance;
  readonly due?: Due | undefined;
}

/** What a rule says of a subject on one occasion: everything a finding shows, and what its explanation needs. */
export interface Instance extends Course {
  readonly rule: Rule;
  readonly context: Context;
  readonly occasion: Occasion;
  /** How it would have gone from when it may have arisen, where it certainly did only later. */
  readonly possibly?: (() => Course) | undefined;
  readonly stage: Stage;
  readonly timeliness: Marks["timeliness"];
  readonly certainty: Certainty;
  readonly bearers: readonly Bearer[];
  readonly target?: Due | undefined;
  readonly lacking: readonly Text[];
  /** The period it belongs to, where it is no duty's. */
  readonly period?: string;
  /** What its explanation adds, made when asked for. */
  readonly more?: (instance: Instance) => Partial<MoreReasons>;
}

/** What the kinds of rule add to an explanation. */
export interface MoreReasons {
  readonly dateSteps: readonly DateStep[];
  readonly facts: readonly ConsultedFact[];
  readonly notes: readonly Text[];
  /** What is missing, beside what the evidence wants. */
  readonly missing: readonly Text[];
}

/** A part of the evidence that is still wanted, and of whom. */
export interface Wanted {
  readonly evidence: Evidence;
  readonly member?: SubjectRef;
}

/** How far evidence has come. */
export interface Performance {
  /** When it became complete; absent while something is wanted. */
  readonly at?: Minute;
  /** When it could first be known to be complete. */
  readonly recorded?: Minute;
  readonly matched: readonly EventId[];
  /** The parts of the evidence that are still wanted. */
  readonly wanted: readonly Wanted[];
  /** How many more there were than the text speaks of. */
  readonly beyond?: { readonly atMost: number; readonly count: number };
}

/** When something is due: its last minute; or that the clock stands still; or what is missing to say so. */
export type Due =
  | {
      readonly kind: "due";
      readonly last: Minute;
      readonly wholeDay: boolean;
      readonly provisional?: Text | undefined;
      /** The day that the text names lay before the day it arose. */
      readonly hadPassed?: true;
    }
  | { readonly kind: "stopped" }
  | { readonly kind: "missing"; readonly what: Text };

/** What a deadline counts from. */
export interface DueRequest {
  readonly context: Context;
  /** The day it arose. */
  readonly day: DayNumber;
  readonly calendar: SchoolCalendar;
  readonly period?: PeriodSpan | undefined;
  readonly event?: Fact<Act> | undefined;
}

/** What evidence is looked for in. */
export interface Search {
  readonly context: Context;
  readonly window: Window;
  /** From when to when a member counts that comes under `where`: from the day it arose, or its period's beginning, to the moment judged, at most the due end. */
  readonly from: Minute;
  readonly by: Minute;
  /** The place of the first act that may serve, and when the last one was done; all are looked at unless given. */
  readonly first?: number;
  readonly until?: Minute;
}

/** A compiled state: when it holds for a subject. */
export type StateReader = (context: Context) => Spans;

/** A compiled evidence: how far it has come. */
export type EvidenceReader = (search: Search) => Performance;

/** Gives the occasions of a rule for a subject. */
export type OccasionReader = (context: Context) => readonly Occasion[];

/** Gives the instances of a rule for a subject. */
export type InstanceReader = (context: Context) => readonly Instance[];

/** What compiles the parts of rules: each part once, however many rules share it. */
export interface Compiler {
  readonly settings: Settings;
  readonly roles: RoleTable;
  readonly actsAs: (actor: Role, asked: Role) => boolean;
  readonly state: (state: State) => StateReader;
  readonly test: (pattern: EventPattern) => ActTest;
  readonly evidence: (evidence: Evidence) => EvidenceReader;
  /** The instances of another duty of the policy; found when asked, since rules may stand in any order. */
  readonly duty: (ref: RuleRef) => InstanceReader;
}
