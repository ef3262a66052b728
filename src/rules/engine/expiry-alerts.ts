import { dateOf, dayOf } from "../../model/civil-date.js";
import { type Left, leavingReasonLabels } from "../../model/events-attendance.js";
import { dayOfMinute, type Minute } from "../../model/moment.js";
import { placementsOf } from "../../model/placement.js";
import type { Text } from "../../model/text.js";
import type { PupilTimeline, World } from "../../model/world.js";
import type { ExpiryAlert } from "../finding.js";

/**
 * The children whose suspension or deferral is over, and of whom nothing says where they are now (休学期满未复学): each from the day after the last
 * one on, until it is enrolled again, suspended anew or has left otherwise. Papers of a return alone end nothing: a class must expect the child.
 */
export function expiryAlerts(world: World, asOf: Minute, knownOn: Minute): readonly ExpiryAlert[] {
  const alerts: ExpiryAlert[] = [];
  for (const timeline of world.timelines.values()) {
    const alert = alertOf(world, timeline, asOf, knownOn);
    if (alert) alerts.push(alert);
  }
  return alerts.sort((a, b) => compare(a.since, b.since) || compare(a.pupil, b.pupil));
}

function alertOf(
  world: World,
  { pupil, moves }: PupilTimeline,
  asOf: Minute,
  knownOn: Minute,
): ExpiryAlert | undefined {
  const today = dayOfMinute(asOf);
  const last = moves.findLast((fact) => fact.day <= today && world.counts(fact, knownOn))?.event;
  if (last?.kind !== "left" || last.expiresOn === undefined || !ends.has(last.reason)) return undefined;
  const expired = dayOf(last.expiresOn);
  if (today <= expired) return undefined;
  const school = placementsOf(world, moves, knownOn).findLast((place) => place.from <= today)?.school;
  return {
    kind: "expiredWithoutReturn",
    pupil,
    ...(school === undefined ? {} : { school }),
    since: dateOf(expired + 1),
    event: last.id,
    says: textOf(pupil, last.reason, last.expiresOn),
  };
}

/** The leavings that are for a time. */
const ends: ReadonlySet<Left["reason"]> = new Set(["suspension", "deferral"]);

function textOf(pupil: string, reason: Left["reason"], expiresOn: string): Text {
  const { zh, en } = leavingReasonLabels[reason];
  return {
    zh: `学生${pupil}的${zh}已于${expiresOn}期满，未见复学、再次批准或其他去向的记录`,
    en: `pupil ${pupil}: the ${en} ended on ${expiresOn}, and no return, new approval or other leaving is on record`,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
