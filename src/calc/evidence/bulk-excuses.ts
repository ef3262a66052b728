import { type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import type { EventId } from "../../model/event-base.js";
import type { Leave } from "../../model/events-attendance.js";
import type { Fact } from "../../model/fact.js";
import { type CivilMoment, dayOfMinute, type Minute, readMoment } from "../../model/moment.js";
import type { PupilId, SchoolId } from "../../model/people.js";
import { type Placement, placementOn } from "../../model/placement.js";
import type { PupilView } from "../../model/pupil-view.js";
import { dayOfSession, indexOfRef, type SessionIndex } from "../../model/session.js";
import { append } from "../../model/supersession.js";
import type { PupilTimeline } from "../../model/world.js";
import { type CheckResult, type EvidenceFinding, findingFrom, resultOf } from "./evidence-finding.js";
import { countText, type EvidenceScene, placeText, stands, timelinesIn, viewIn } from "./evidence-scene.js";
import { refuse, wholeIssue } from "./limit-issues.js";

/** When leave slips are many and late. All three numbers are readings, without authority. */
export interface BulkExcusesLimits {
  /** The cut-offs of reports (截止时间): the log does not have them. */
  readonly cutOffs: readonly CivilMoment[];
  /** How many calendar days before a cut-off, its own day included, belong to it. */
  readonly withinDays: number;
  /** From how many calendar days between the last session excused and the entry of the slip on it is late. */
  readonly daysPast: number;
  /** From how many such slips of one school on they are told. */
  readonly atLeast: number;
}

/**
 * Many leave slips entered shortly before a cut-off for absences long past (截止日前集中补录请假). Only approved slips count that
 * excuse a session which the register gives as missed, and which no slip entered in time excuses; a corrected slip was entered when the first one was.
 *
 * @throws {BaoxueError} `invalid-input` when a number is out of range; `invalid-moment` when a cut-off does not exist.
 */
export function bulkExcuses(scene: EvidenceScene, limits: BulkExcusesLimits): CheckResult {
  refuse(
    wholeIssue("bulkExcuses.withinDays", limits.withinDays, 1),
    wholeIssue("bulkExcuses.daysPast", limits.daysPast, 0),
    wholeIssue("bulkExcuses.atLeast", limits.atLeast, 1),
  );
  const cutOffs = limits.cutOffs.map((moment, i) => ({
    moment,
    ...readMoment(moment, `bulkExcuses.cutOffs[${i}]`),
    bySchool: new Map<SchoolId, Slip[]>(),
  }));
  for (const timeline of timelinesIn(scene)) {
    for (const slip of lateSlips(scene, timeline, limits)) {
      for (const { day, last, bySchool } of cutOffs) {
        const near = dayOfMinute(slip.entered) > day - limits.withinDays && slip.entered <= last;
        if (near) append(bySchool, slip.school, slip);
      }
    }
  }
  return resultOf(
    cutOffs.flatMap(({ moment, bySchool }) =>
      [...bySchool].flatMap(([school, slips]) =>
        slips.length < limits.atLeast ? [] : [findingOf(school, slips, moment, limits)],
      ),
    ),
  );
}

/** A late slip that excuses something. */
interface Slip {
  readonly pupil: PupilId;
  readonly school: SchoolId;
  readonly id: EventId;
  readonly entered: Minute;
}

function lateSlips(scene: EvidenceScene, timeline: PupilTimeline, { daysPast }: BulkExcusesLimits): readonly Slip[] {
  const slips = timeline.leaves.filter((fact) => fact.event.approved && stands(scene, fact));
  if (slips.length === 0) return [];
  const entered = new Map(slips.map((fact) => [fact, firstEntered(timeline, fact)]));
  const isLate = (fact: Fact<Leave>): boolean => dayOfMinute(entered.get(fact) ?? 0) - lastDay(fact) >= daysPast;
  const late = slips.filter(isLate);
  if (late.length === 0) return [];
  const view = viewIn(scene, timeline);
  const inTime = slips.filter((fact) => !isLate(fact));
  return late.flatMap((fact): readonly Slip[] => {
    const excused = view.marked.filter(
      (session) => covers(fact, session) && !inTime.some((slip) => covers(slip, session)),
    );
    const place = excused.map((session) => placeExcused(view, session)).find((one) => one !== undefined);
    if (!place) return [];
    const { id } = fact.event;
    return [{ pupil: timeline.pupil, school: place.school, id, entered: entered.get(fact) ?? 0 }];
  });
}

function lastDay({ event }: Fact<Leave>): DayNumber {
  return dayOf(event.to.date);
}

/** When the first slip was entered that this one corrects, and the one before it. */
function firstEntered({ leaves }: PupilTimeline, fact: Fact<Leave>): Minute {
  const seen = new Set<Fact<Leave>>();
  let at = fact;
  for (;;) {
    seen.add(at);
    const earlier = leaves.find(({ event }) => event.approved && event.id === at.event.supersedes);
    if (!earlier || seen.has(earlier)) return at.recorded;
    at = earlier;
  }
}

function covers({ event }: Fact<Leave>, session: SessionIndex): boolean {
  return indexOfRef(event.from) <= session && session <= indexOfRef(event.to);
}

/** Where the child was expected in a session that is excused although something says that it was not there. */
function placeExcused(view: PupilView, session: SessionIndex): Placement | undefined {
  const place = placementOn(view.placements, dayOfSession(session));
  return place && view.read(session, place).status === "excused" ? place : undefined;
}

function findingOf(
  school: SchoolId,
  slips: readonly Slip[],
  cutOff: CivilMoment,
  { withinDays, daysPast }: BulkExcusesLimits,
): EvidenceFinding {
  const subject = { kind: "school", id: school } as const;
  const place = placeText(subject);
  const many = countText(slips.length, "张", ["leave slip was", "leave slips were"]);
  const days = [...new Set(slips.map(({ entered }) => dateOf(dayOfMinute(entered))))].sort();
  return findingFrom({
    kind: "bulkExcuses",
    subject,
    key: cutOff,
    pupils: slips.map(({ pupil }) => pupil),
    because: slips.map(({ id }) => id),
    declared: {
      zh: `${place.zh}在${cutOff}截止前${withinDays}天内录入已批准的请假条${many.zh}（${days.join("、")}）`,
      en: `in the ${countText(withinDays, "", ["day", "days"]).en} before the cut-off ${cutOff}, ${many.en} entered as approved at ${place.en} (${days.join(", ")})`,
    },
    evidenced: {
      zh: `所请假的缺课均已过去至少${daysPast}天`,
      en: `the absences that they excuse lay ${countText(daysPast, "", ["day", "days"]).en} or more in the past`,
    },
  });
}
