import type { EventId } from "../../model/event-base.js";
import type { WorkReportKind } from "../../model/events-papers.js";
import { type Fact, factOf } from "../../model/fact.js";
import type { PupilId } from "../../model/people.js";
import { type Placement, placementOn } from "../../model/placement.js";
import { decidedBy, type PupilView, pupilView } from "../../model/pupil-view.js";
import { dayOfSession, type SessionIndex, sessionIndex } from "../../model/session.js";
import { append } from "../../model/supersession.js";
import type { PupilTimeline } from "../../model/world.js";
import {
  type Declaration,
  type Declarations,
  type Declaring,
  declarationsIn,
  declarationText,
} from "./declarations.js";
import { type CheckResult, type EvidenceFinding, findingFrom, resultOf } from "./evidence-finding.js";
import { countText, type EvidenceScene, keysOver, timelinesIn, viewIn } from "./evidence-scene.js";
import { refuse, wholeIssue } from "./limit-issues.js";

/** Which reports count absences, and how many reversals are told. */
export interface ReversalLimits {
  /** Which reports on the work count absences; zero reports counted none and are left to {@link declaredZero}. */
  readonly reports: readonly WorkReportKind[];
  /** Which figures count absences; none unless given. */
  readonly indicators?: readonly string[];
  /** From how many half days reversed in one report's period on they are told: a reading, without authority. */
  readonly atLeast: number;
}

/**
 * Absences that stood when a report counted them, and have been turned into attendance or taken back since (报告后缺课改为到校). What was put right
 * before the report, and what leave excuses, is no reversal.
 *
 * @throws {BaoxueError} `invalid-input` when `atLeast` is no whole number from 1.
 */
export function reversalAfterReport(scene: EvidenceScene, limits: ReversalLimits): CheckResult {
  refuse(wholeIssue("reversalAfterReport.atLeast", limits.atLeast, 1));
  const declared = declarationsIn(scene, "reversalAfterReport", readerOf(limits));
  if (declared.all.length === 0) return resultOf([], declared.gaps);
  const found = new Map<Declaration, Reversal[]>();
  const corrections = correctionsIn(scene);
  for (const timeline of timelinesIn(scene)) {
    for (const now of reversedIn(scene, timeline)) {
      for (const one of reportsOver(scene, declared, now)) {
        const then = standingAt(scene, timeline, one, now.session);
        if (then.length > 0) append(found, one, reversalFrom(now, then, corrections));
      }
    }
  }
  return resultOf(
    [...found].flatMap(([one, reversals]) => (reversals.length < limits.atLeast ? [] : [findingOf(one, reversals)])),
    declared.gaps,
  );
}

function readerOf({ reports, indicators = [] }: ReversalLimits): (event: Declaring) => boolean {
  return (event) => {
    if (event.kind === "workReport") return event.nil !== true && reports.includes(event.report);
    return event.kind === "figure" && indicators.includes(event.indicator);
  };
}

/** A session of which something once said that the child was absent, and nothing that stands says so any more. */
interface Reversed {
  readonly pupil: PupilId;
  readonly session: SessionIndex;
  readonly place: Placement;
  /** What says that the child was there; empty where the record was only taken back. */
  readonly events: readonly EventId[];
}

function reversedIn(scene: EvidenceScene, timeline: PupilTimeline): readonly Reversed[] {
  const sessions = onceAbsent(scene, timeline);
  if (sessions.size === 0) return [];
  const view = viewIn(scene, timeline);
  return [...sessions].flatMap((session): readonly Reversed[] => {
    const place = placementOn(view.placements, dayOfSession(session));
    if (!place || view.calendarOf(place.school).sessionEnd(session) > scene.asOf) return [];
    const reading = view.read(session, place);
    if (reading.status !== "attended" && reading.status !== "unknown") return [];
    return [{ pupil: timeline.pupil, session, place, events: decidedBy(reading) }];
  });
}

/** Also by records that no longer stand. */
function onceAbsent({ knownOn }: EvidenceScene, { absences, marks }: PupilTimeline): ReadonlySet<SessionIndex> {
  const said = [...absences, ...marks.filter(({ event }) => !event.attended)];
  return new Set(
    said.filter(({ recorded }) => recorded <= knownOn).map(({ day, event }) => sessionIndex(day, event.session)),
  );
}

/** The reports about a period in which the session lies that were made after it. */
function reportsOver(
  scene: EvidenceScene,
  { of }: Declarations,
  { pupil, place, session }: Reversed,
): readonly Declaration[] {
  const day = dayOfSession(session);
  const end = scene.calendarOf(place.school).sessionEnd(session);
  return [...keysOver(scene, pupil, place.class)]
    .flatMap((key) => of.get(key) ?? [])
    .filter(({ first, last, fact }) => first <= day && day <= last && end <= fact.until);
}

/** What said that the child was absent when a report was made; nothing where nothing did. */
function standingAt(
  scene: EvidenceScene,
  timeline: PupilTimeline,
  { fact }: Declaration,
  session: SessionIndex,
): readonly EventId[] {
  const view: PupilView = pupilView(scene.world, timeline, { ...scene, knownOn: Math.min(fact.until, scene.knownOn) });
  const place = placementOn(view.placements, dayOfSession(session));
  if (!place) return [];
  const reading = view.read(session, place);
  return reading.status === "absent" ? decidedBy(reading) : [];
}

interface Reversal {
  readonly pupil: PupilId;
  readonly events: readonly EventId[];
}

function reversalFrom(
  { pupil, events }: Reversed,
  then: readonly EventId[],
  corrections: ReadonlyMap<EventId, readonly EventId[]>,
): Reversal {
  return { pupil, events: [...then, ...then.flatMap((id) => corrections.get(id) ?? []), ...events] };
}

/** What corrected or took back each record. */
function correctionsIn({ world, knownOn }: EvidenceScene): ReadonlyMap<EventId, readonly EventId[]> {
  const found = new Map<EventId, EventId[]>();
  for (const event of world.data.events) {
    if (event.supersedes === undefined) continue;
    const fact: Fact = factOf(event);
    if (fact.recorded <= knownOn) append(found, event.supersedes, event.id);
  }
  return found;
}

function findingOf(one: Declaration, reversals: readonly Reversal[]): EvidenceFinding {
  const says = declarationText(one);
  const { id } = one.fact.event;
  const many = countText(reversals.length, "个半天", ["half day", "half days"]);
  return findingFrom({
    kind: "reversalAfterReport",
    subject: one.subject,
    key: id,
    pupils: reversals.map(({ pupil }) => pupil),
    because: [id, ...[...new Set(reversals.flatMap(({ events }) => events))].sort()],
    declared: {
      zh: `${says.zh}报出时，考勤记录为缺课的有${many.zh}`,
      en: `when ${says.en} was made, ${many.en} stood in the registers as missed`,
    },
    evidenced: { zh: "其后均改为到校或予作废", en: "all of them were turned into attendance, or taken back, after it" },
  });
}
