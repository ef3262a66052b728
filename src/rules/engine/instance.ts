import { dateOf } from "../../model/civil-date.js";
import { type CivilMoment, dayOfMinute, type Minute, momentOf } from "../../model/moment.js";
import type { SubjectKind, SubjectRef } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { Bearer, Certainty, ConsultedFact, DateStep, Marks, Stage } from "../finding.js";
import type { Rule } from "../rule.js";
import type { InstanceReader } from "./compiler.js";
import type { Context } from "./context.js";
import type { Due } from "./due.js";
import type { Performance } from "./perform.js";
import type { Occasion } from "./triggers.js";
import type { Wakes } from "./wakes.js";

/** What a rule says of a subject on one occasion: everything a finding shows, and what its explanation needs. */
export interface Instance {
  readonly rule: Rule;
  readonly context: Context;
  readonly occasion: Occasion;
  /** When it arose: certainly, or else possibly. For what is violated: since when. */
  readonly at: Minute;
  readonly stage: Stage;
  readonly timeliness: Marks["timeliness"];
  readonly certainty: Certainty;
  readonly bearers: readonly Bearer[];
  readonly performance: Performance;
  readonly due?: Due;
  readonly target?: Due;
  readonly lacking: readonly Text[];
  /** The period it belongs to, where it is no duty's. */
  readonly period?: string;
  /** What its explanation adds, made when asked for. */
  readonly more?: () => Partial<MoreReasons>;
}

/** What the kinds of rule add to an explanation. */
export interface MoreReasons {
  readonly dateSteps: readonly DateStep[];
  readonly facts: readonly ConsultedFact[];
  readonly notes: readonly Text[];
  /** What is missing, beside what the evidence wants. */
  readonly missing: readonly Text[];
}

/** A rule ready to be judged for any subject. */
export interface CompiledRule {
  readonly rule: Rule;
  /** Its number in the policy. */
  readonly slot: number;
  readonly subject: SubjectKind;
  /** Whether what stood once and stands no longer is told as withdrawn. */
  readonly replayed: boolean;
  readonly instances: InstanceReader;
  /** Without a record of these kinds it has nothing to say. */
  readonly wakes: Wakes;
}

/** No evidence was asked for. */
export const notPerformed: Performance = { matched: [], wanted: [] };

/** The id of an instance: never an ordinal or a bearer. */
export function instanceId(policy: string, rule: string, subject: SubjectRef, key: string): string {
  const about = subject.kind === "pupil" ? subject.id : `${subject.kind}:${subject.id}`;
  return `${policy}/${rule}@${about}#${key}`;
}

/** A due date as shown: the day, or the hour where the text names one. */
export function dueMoment(due: Due | undefined): CivilMoment | undefined {
  if (due?.kind !== "due") return undefined;
  return due.wholeDay ? dateOf(dayOfMinute(due.last)) : momentOf(due.last);
}
