import { type CivilDate, type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import type { EventId } from "../../model/event-base.js";
import type { Left } from "../../model/events-attendance.js";
import type { Fact } from "../../model/fact.js";
import { dayOfMinute } from "../../model/moment.js";
import type { ClassId, PupilId } from "../../model/people.js";
import { type SubjectRef, subjectKey } from "../../model/subject.js";
import { append } from "../../model/supersession.js";
import type { PupilTimeline } from "../../model/world.js";
import { type CheckResult, type EvidenceFinding, findingFrom, resultOf } from "./evidence-finding.js";
import { countText, type EvidenceScene, keysOver, placeText, stands, timelinesIn } from "./evidence-scene.js";
import { dayIssue, refuse, wholeIssue } from "./limit-issues.js";

/** An inspection that the log does not have. */
export interface InspectionDay {
  readonly on: CivilDate;
  /** The body inspected; all unless given. */
  readonly subject?: SubjectRef;
}

/** What lies shortly before an inspection. */
export interface SuspensionLimits {
  /** How many calendar days before an inspection, its own day included, belong to it: a reading, without authority. */
  readonly withinDays: number;
  /** Inspections beside the `inspection` events on record. */
  readonly inspections?: readonly InspectionDay[];
}

/**
 * Suspensions of studies that rest on no paper, and begin or were entered shortly before an inspection (检查前无证明休学) of dropout control at the child's
 * school or a body above it. A proof named by the leaving, or a change of the roll with complete papers (`rollChanged`), is enough.
 *
 * @throws {BaoxueError} `invalid-input` when `withinDays` is no whole number from 1, or a day does not exist.
 */
export function suspensionWithoutProof(scene: EvidenceScene, limits: SuspensionLimits): CheckResult {
  const { withinDays, inspections = [] } = limits;
  refuse(
    wholeIssue("suspensionWithoutProof.withinDays", withinDays, 1),
    ...inspections.map(({ on }, i) => dayIssue(`suspensionWithoutProof.inspections[${i}].on`, on)),
  );
  const inspected = inspectionsIn(scene, inspections);
  if (inspected.size === 0) return resultOf([]);
  return resultOf(
    timelinesIn(scene).flatMap((timeline) =>
      unproven(scene, timeline).flatMap((one): readonly EvidenceFinding[] => {
        const near = inspectionsOver(scene, inspected, one).filter(({ day }) => isShortlyBefore(one, day, withinDays));
        return near.length === 0 ? [] : [findingOf(one, near)];
      }),
    ),
  );
}

interface Inspected {
  readonly day: DayNumber;
  readonly event?: EventId;
}

const everywhere = "";

/** By the key of the body inspected. */
type Inspections = ReadonlyMap<string, readonly Inspected[]>;

function inspectionsIn(scene: EvidenceScene, own: readonly InspectionDay[]): Inspections {
  const found = new Map<string, Inspected[]>();
  for (const { on, subject } of own) append(found, subject ? subjectKey(subject) : everywhere, { day: dayOf(on) });
  for (const [key, { acts }] of scene.world.subjects) {
    for (const fact of acts) {
      const { event, day } = fact;
      if (event.kind === "inspection" && event.of === "dropoutControl" && stands(scene, fact))
        append(found, key, { day, event: event.id });
    }
  }
  return found;
}

/** A suspension without a paper, and the class that the child left by it. */
interface Unproven {
  readonly pupil: PupilId;
  readonly fact: Fact<Left>;
  readonly inClass: ClassId | undefined;
}

function unproven(scene: EvidenceScene, timeline: PupilTimeline): readonly Unproven[] {
  const moves = timeline.moves.filter((fact) => stands(scene, fact));
  return moves.flatMap((fact, i): readonly Unproven[] => {
    const { event } = fact;
    if (event.kind !== "left" || event.reason !== "suspension" || event.proof !== undefined) return [];
    const before = moves.slice(0, i).findLast((move) => move.event.kind === "enrolled");
    if (hasPapers(scene, timeline, before?.day ?? 0, moves[i + 1]?.day)) return [];
    const inClass = before?.event.kind === "enrolled" ? before.event.class : undefined;
    return [{ pupil: timeline.pupil, fact: { ...fact, event }, inClass }];
  });
}

/** Whether the roll was changed for this suspension, between the moves around it, with all papers. */
function hasPapers(
  scene: EvidenceScene,
  { acts }: PupilTimeline,
  from: DayNumber,
  until: DayNumber | undefined,
): boolean {
  return acts.some((fact) => {
    const { event, day } = fact;
    if (event.kind !== "rollChanged" || event.change !== "suspension" || event.papers !== true) return false;
    return day >= from && (until === undefined || day < until) && stands(scene, fact);
  });
}

function inspectionsOver(
  scene: EvidenceScene,
  inspected: Inspections,
  { pupil, inClass }: Unproven,
): readonly Inspected[] {
  const keys = inClass === undefined ? [] : [...keysOver(scene, pupil, inClass)];
  return [everywhere, ...keys].flatMap((key) => inspected.get(key) ?? []).sort((a, b) => a.day - b.day);
}

function isShortlyBefore({ fact }: Unproven, inspection: DayNumber, withinDays: number): boolean {
  return [fact.day, dayOfMinute(fact.recorded)].some((day) => day <= inspection && day > inspection - withinDays);
}

function findingOf({ pupil, fact }: Unproven, near: readonly Inspected[]): EvidenceFinding {
  const subject = { kind: "pupil", id: pupil } as const;
  const place = placeText(subject);
  const [begins, entered] = [dateOf(fact.day), dateOf(dayOfMinute(fact.recorded))];
  const days = [...new Set(near.map(({ day }) => dateOf(day)))];
  const many = countText(days.length, "", ["day of inspection", "days of inspection"]);
  return findingFrom({
    kind: "suspensionWithoutProof",
    subject,
    key: fact.event.id,
    pupils: [pupil],
    because: [fact.event.id, ...near.flatMap(({ event }) => (event === undefined ? [] : [event]))],
    declared: {
      zh: `${place.zh}自${begins}起休学（${entered}录入）`,
      en: `${place.en} is suspended from studies from ${begins} (entered on ${entered})`,
    },
    evidenced: {
      zh: `没有佐证材料，其后不久为检查日（${days.join("、")}）`,
      en: `no paper is on record for it, and ${many.en} followed shortly (${days.join(", ")})`,
    },
  });
}
