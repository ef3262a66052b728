import type { LeavingReason, Left } from "./events-attendance.js";
import type { Fact } from "./fact.js";
import { dayOfMinute, type Minute, startOfDay } from "./moment.js";
import type { PupilTimeline, World } from "./world.js";

/** Why no school waits for a child any more: it has died, is through with compulsory school, or has arrived at a school outside of the world. */
export type GoneForGood = "died" | "graduated" | "arrived";

/** When one looks, and by what was known then. */
export interface GoneLook {
  readonly until: Minute;
  readonly knownOn: Minute;
}

/** The last grade of compulsory education, whether the junior stage has three years or four. */
const lastGrade = 9;

/**
 * Whether, and why, no school waits for a child any more at a moment: whatever its case says, it is no dropout then. Rates, counts, papers and lists all
 * ask here. A transfer that no school has acknowledged is none of these: such a child may be nowhere. Nor is the end of primary school, once
 * somebody has said since that the child is at risk, out, or entered in no class: it may have failed to enter the junior school.
 */
export function goneForGood(
  world: Pick<World, "counts" | "classes">,
  timeline: PupilTimeline,
  look: GoneLook,
): GoneForGood | undefined {
  const { until, knownOn } = look;
  const day = dayOfMinute(until);
  const last = timeline.moves.findLast((fact) => fact.day <= day && world.counts(fact, knownOn));
  if (last?.event.kind !== "left") return undefined;
  return after[last.event.reason]?.({ world, timeline, left: { ...last, event: last.event }, ...look });
}

/** A child that has left. */
interface Leaver extends GoneLook {
  readonly world: Pick<World, "counts" | "classes">;
  readonly timeline: PupilTimeline;
  readonly left: Fact<Left>;
}

/** What each reason of leaving makes of a child; the others make nothing of it that lasts. */
const after: Readonly<Partial<Record<LeavingReason, (leaver: Leaver) => GoneForGood | undefined>>> = {
  died: () => "died",
  graduated: (leaver) => (isLastGrade(leaver) || !isSaidToBeOut(leaver) ? "graduated" : undefined),
  transferOut: (leaver) => (hasArrived(leaver) ? "arrived" : undefined),
};

function hasArrived({ world, timeline, left, until, knownOn }: Leaver): boolean {
  return timeline.acknowledgements.some(
    (fact) => startOfDay(left.day) <= fact.at && fact.day <= dayOfMinute(until) && world.counts(fact, knownOn),
  );
}

/** Whether compulsory education ended with the class that the child left; of one that was in no class it is not known. */
function isLastGrade({ world, timeline, left, knownOn }: Leaver): boolean {
  const entered = timeline.moves.findLast(
    (fact) => fact.event.kind === "enrolled" && fact.day <= left.day && world.counts(fact, knownOn),
  );
  const own = entered?.event.kind === "enrolled" ? world.classes.get(entered.event.class) : undefined;
  return own !== undefined && own.grade >= lastGrade;
}

/** Whether a case was opened, or a decision made, once the child had left, or it is on record since then that it has entered no class. */
function isSaidToBeOut({ world, timeline, left, until, knownOn }: Leaver): boolean {
  const since = (fact: Fact): boolean => fact.day >= left.day && fact.at <= until && world.counts(fact, knownOn);
  if (timeline.acts.some((fact) => opening.includes(fact.event.kind) && since(fact))) return true;
  const entered = timeline.facts.findLast((fact) => fact.event.fact === "notEntered" && since(fact));
  return entered?.event.value === true;
}

const opening: readonly string[] = ["riskNoted", "dropoutSuspected", "dropoutConfirmed"];
