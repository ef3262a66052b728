import type { AbsenceRun } from "./absence-run.js";
import type { Issue } from "./errors.js";
import type { Act } from "./events.js";
import type { CaseClosed, DropoutConfirmed, DropoutSuspected, RiskCleared, RiskNoted } from "./events-case.js";
import type { Fact } from "./fact.js";
import type { PupilView } from "./pupil-view.js";

/** What a case is derived from: one child in one look, with its runs of absence. A host only hands it on: {@link childCase} makes it. */
export interface CaseInput {
  readonly view: PupilView;
  readonly runs: readonly AbsenceRun[];
  /** How many whole school days a child must have attended to close its case as returned; one, unless a stability window is set (reading G20). */
  readonly daysAttended?: number;
}

/**
 * What is wrong with a number of days; nothing where it is left out.
 *
 * @param days What a host says that a return takes.
 */
export function daysAttendedIssues(days: number | undefined): readonly Issue[] {
  if (days === undefined || (Number.isSafeInteger(days) && days >= 1)) return [];
  return [{ path: "daysAttended", value: days, expected: "a whole number from 1" }];
}

/** An act, and its place in the order of the log. */
export interface Placed<A extends Act> {
  readonly fact: Fact<A>;
  readonly index: number;
}

/** What was said about a case, in order. */
export interface CaseActs {
  readonly noted: readonly Placed<RiskNoted>[];
  readonly cleared: readonly Placed<RiskCleared>[];
  /** The child was put down as suspected or confirmed: only a claim closes a case that rests on it. */
  readonly declared: readonly Placed<DropoutSuspected | DropoutConfirmed>[];
  readonly claims: readonly Placed<CaseClosed>[];
}

/** Sorts a child's acts by what they say about its case. */
export function caseActsOf(acts: readonly Fact<Act>[]): CaseActs {
  const noted: Placed<RiskNoted>[] = [];
  const cleared: Placed<RiskCleared>[] = [];
  const declared: Placed<DropoutSuspected | DropoutConfirmed>[] = [];
  const claims: Placed<CaseClosed>[] = [];
  acts.forEach((fact, index) => {
    const { event } = fact;
    if (event.kind === "riskNoted") noted.push({ fact: { ...fact, event }, index });
    else if (event.kind === "riskCleared") cleared.push({ fact: { ...fact, event }, index });
    else if (event.kind === "dropoutSuspected" || event.kind === "dropoutConfirmed")
      declared.push({ fact: { ...fact, event }, index });
    else if (event.kind === "caseClosed") claims.push({ fact: { ...fact, event }, index });
  });
  return { noted, cleared, declared, claims };
}
