import { type CivilDate, type DayNumber, dayOf } from "../../model/civil-date.js";
import type { ReturnCounterId } from "../indicators/return-counters-data.js";
import type { ReturnCase } from "./return-cases.js";

/** Counts while they are being made. */
export type RunningReturns = Record<ReturnCounterId, number>;

/** No counts yet. */
export function emptyReturns(): RunningReturns {
  return {
    casesOpened: 0,
    casesNotADropout: 0,
    casesReturned: 0,
    confirmedCases: 0,
    confirmedCasesReturned: 0,
    casesWithoutAttempt: 0,
    returnedWithoutAttempt: 0,
    firstAttempts: 0,
    returnedAfterFirstAttempt: 0,
    secondAttempts: 0,
    returnedAfterSecondAttempt: 0,
    thirdAttempts: 0,
    returnedAfterThirdAttempt: 0,
    laterAttempts: 0,
    returnedAfterLaterAttempt: 0,
    returnsWatched30Days: 0,
    relapsedWithin30Days: 0,
    returnsWatched60Days: 0,
    relapsedWithin60Days: 0,
    returnsWatched90Days: 0,
    relapsedWithin90Days: 0,
    casesContacted: 0,
    daysToFirstContact: 0,
    casesVisited: 0,
    daysToFirstVisit: 0,
    daysToReturn: 0,
  };
}

/** Adds a case, as it stands at the end of a day. */
export function addCase(counts: RunningReturns, one: ReturnCase, cutOff: DayNumber): void {
  counts.casesOpened += 1;
  if (one.standing === "notADropout") {
    counts.casesNotADropout += 1;
    return;
  }
  const { returnedOn, confirmedOn } = one;
  if (returnedOn !== undefined) {
    counts.casesReturned += 1;
    counts.daysToReturn += daysBetween(one.openedOn, returnedOn);
  }
  if (confirmedOn !== undefined) {
    counts.confirmedCases += 1;
    // A confirmation stands until the child comes after it: one that stands as returned did.
    if (returnedOn !== undefined) counts.confirmedCasesReturned += 1;
  }
  addAttempts(counts, one.attempts.length, returnedOn !== undefined);
  addWaiting(counts, one);
  addRelapses(counts, one, cutOff);
}

/** The counters of the n-th attempt: how many cases had one, and in how many the child then came. */
const attemptCounters = [
  ["firstAttempts", "returnedAfterFirstAttempt"],
  ["secondAttempts", "returnedAfterSecondAttempt"],
  ["thirdAttempts", "returnedAfterThirdAttempt"],
  ["laterAttempts", "returnedAfterLaterAttempt"],
] as const satisfies readonly (readonly [ReturnCounterId, ReturnCounterId])[];

function addAttempts(counts: RunningReturns, made: number, returned: boolean): void {
  if (made === 0) {
    counts.casesWithoutAttempt += 1;
    if (returned) counts.returnedWithoutAttempt += 1;
    return;
  }
  const had = attemptCounters.slice(0, made);
  for (const [attempted] of had) counts[attempted] += 1;
  const last = had.at(-1);
  if (returned && last) counts[last[1]] += 1;
}

function addWaiting(counts: RunningReturns, { openedOn, firstContactOn, firstVisitOn }: ReturnCase): void {
  if (firstContactOn !== undefined) {
    counts.casesContacted += 1;
    counts.daysToFirstContact += daysBetween(openedOn, firstContactOn);
  }
  if (firstVisitOn !== undefined) {
    counts.casesVisited += 1;
    counts.daysToFirstVisit += daysBetween(openedOn, firstVisitOn);
  }
}

/** The windows in which a return is watched, and their counters. */
const windows = [
  [30, "returnsWatched30Days", "relapsedWithin30Days"],
  [60, "returnsWatched60Days", "relapsedWithin60Days"],
  [90, "returnsWatched90Days", "relapsedWithin90Days"],
] as const satisfies readonly (readonly [number, ReturnCounterId, ReturnCounterId])[];

/** Only returns whose window has wholly passed: a relapse that came sooner waits for its window too, or the share would run ahead. */
function addRelapses(counts: RunningReturns, { returns }: ReturnCase, cutOff: DayNumber): void {
  for (const { on, relapsedOn } of returns)
    for (const [days, watched, relapsed] of windows) {
      if (dayOf(on) + days > cutOff) continue;
      counts[watched] += 1;
      if (relapsedOn !== undefined && daysBetween(on, relapsedOn) <= days) counts[relapsed] += 1;
    }
}

function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayOf(to) - dayOf(from);
}
