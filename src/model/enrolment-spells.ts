import { type CivilDate, type DayNumber, dateOf } from "./civil-date.js";
import { type EnrolmentProblem, problemsOf } from "./enrolment-problems.js";
import type { EventId } from "./event-base.js";
import type { Enrolled, LeavingReason, Left, TransferAcknowledged } from "./events-attendance.js";
import type { Fact } from "./fact.js";
import { type CivilMoment, dayOfMinute, type Minute, never, readMoment } from "./moment.js";
import type { ClassId, SchoolId } from "./people.js";
import type { Text } from "./text.js";
import type { PupilTimeline, World } from "./world.js";

/** How a child stands to the school register over a time (学籍状态). */
export type EnrolmentStatus =
  | "enrolled"
  | "transferredOut"
  | "suspended"
  | "deferred"
  | "graduated"
  | "died"
  | "leftOtherwise";

/** What each status is called. */
export const enrolmentStatusLabels: Readonly<Record<EnrolmentStatus, Text>> = {
  enrolled: { zh: "在籍", en: "enrolled" },
  transferredOut: { zh: "已转出", en: "transferred out" },
  suspended: { zh: "休学", en: "studies suspended" },
  deferred: { zh: "延缓入学", en: "entry deferred" },
  graduated: { zh: "已毕业", en: "graduated" },
  died: { zh: "死亡", en: "died" },
  leftOtherwise: { zh: "因其他原因离校", en: "left for another reason" },
};

/** A time in which a child had one status, or was in one class (学籍变动), with the papers of the change that began it. */
export interface EnrolmentSpell {
  readonly status: EnrolmentStatus;
  readonly from: CivilDate;
  /** The first day on which it is so no longer; absent while it is. */
  readonly until?: CivilDate;
  readonly class?: ClassId;
  readonly school?: SchoolId;
  /** Where to, as the school was told. */
  readonly to?: string;
  readonly proof?: string;
  readonly approvedBy?: Left["approvedBy"];
  /** The last day of a suspension or deferral. */
  readonly expiresOn?: CivilDate;
  /** The day on which the receiving school said that the child had arrived. */
  readonly acknowledgedOn?: CivilDate;
  /** The change that began it. */
  readonly event: EventId;
  /** What is missing, or has been overlooked, as of the day of the look. */
  readonly problems: readonly EnrolmentProblem[];
}

/** When one looks, and by what was known then. */
export interface EnrolmentLook {
  /** A bare date means its end; changes entered in advance for a later day are not told yet. */
  readonly asOf: CivilMoment;
  /** Unless given, the whole log is known. */
  readonly knownOn?: CivilMoment;
}

const statusOf: Readonly<Record<LeavingReason, Exclude<EnrolmentStatus, "enrolled">>> = {
  transferOut: "transferredOut",
  graduated: "graduated",
  suspension: "suspended",
  deferral: "deferred",
  died: "died",
  other: "leftOtherwise",
};

/**
 * A child's times on and off the school register, in order, without overlap. Of several changes on a day the last one holds.
 *
 * @throws {BaoxueError} `invalid-moment` when a moment of the look does not exist.
 */
export function enrolmentSpells(
  world: Pick<World, "counts" | "classes">,
  timeline: Pick<PupilTimeline, "moves" | "acknowledgements">,
  look: EnrolmentLook,
): readonly EnrolmentSpell[] {
  const asOf = readMoment(look.asOf, "asOf").last;
  const knownOn = look.knownOn === undefined ? never : readMoment(look.knownOn, "knownOn").last;
  const known = (fact: Fact): boolean => world.counts(fact, knownOn);
  const moves = timeline.moves.filter((fact) => known(fact) && fact.day <= dayOfMinute(asOf));
  const daily = moves.filter((fact, i) => fact.day !== moves[i + 1]?.day);
  const arrivals = timeline.acknowledgements.filter((fact) => known(fact) && fact.at <= asOf);
  return daily.map((move, i) => {
    const next = daily[i + 1]?.day;
    return move.event.kind === "enrolled"
      ? enrolledSpell(world, move.event, move.day, next)
      : leftSpell({ ...move, event: move.event }, { next, arrived: arrivalAfter(arrivals, move.at, next), asOf });
  });
}

function enrolledSpell(
  { classes }: Pick<World, "classes">,
  { id, class: inClass }: Enrolled,
  day: DayNumber,
  next: DayNumber | undefined,
): EnrolmentSpell {
  const school = classes.get(inClass)?.school;
  return {
    status: "enrolled",
    from: dateOf(day),
    ...(next === undefined ? {} : { until: dateOf(next) }),
    class: inClass,
    ...(school === undefined ? {} : { school }),
    event: id,
    problems: [],
  };
}

/** What came after a child left. */
interface Aftermath {
  readonly next: DayNumber | undefined;
  readonly arrived: CivilDate | undefined;
  readonly asOf: Minute;
}

function leftSpell({ event, day }: Fact<Left>, { next, arrived, asOf }: Aftermath): EnrolmentSpell {
  const { id, reason, to, proof, approvedBy, expiresOn } = event;
  return {
    status: statusOf[reason],
    from: dateOf(day),
    ...(next === undefined ? {} : { until: dateOf(next) }),
    ...(to === undefined ? {} : { to }),
    ...(proof === undefined ? {} : { proof }),
    ...(approvedBy === undefined ? {} : { approvedBy }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    ...(arrived === undefined ? {} : { acknowledgedOn: arrived }),
    event: id,
    problems: problemsOf(event, { from: dateOf(day), ended: next !== undefined, arrived, today: dayOfMinute(asOf) }),
  };
}

function arrivalAfter(
  arrivals: readonly Fact<TransferAcknowledged>[],
  at: Minute,
  next: DayNumber | undefined,
): CivilDate | undefined {
  const found = arrivals.find((fact) => fact.at >= at && (next === undefined || fact.day < next));
  return found && dateOf(found.day);
}
