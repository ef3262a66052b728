import { dateOf } from "../../model/civil-date.js";
import { type CivilMoment, dayOfMinute, momentOf } from "../../model/moment.js";
import type { SubjectKind } from "../../model/subject.js";
import type { Rule } from "../rule.js";
import type { Due, InstanceReader, Performance } from "./shapes.js";
import type { Wakes } from "./wakes.js";

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
  /** It waits for something not to be so: then any new record can take back what it found. */
  readonly negates: boolean;
}

/** No evidence was asked for. */
export const notPerformed: Performance = { matched: [], wanted: [] };

/** A due date as shown: the day, or the hour where the text names one. */
export function dueMoment(due: Due | undefined): CivilMoment | undefined {
  if (due?.kind !== "due") return undefined;
  return due.wholeDay ? dateOf(dayOfMinute(due.last)) : momentOf(due.last);
}
