import { type AbsenceRun, absenceRuns, summarise } from "../../model/absence-run.js";
import { type CivilDate, type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import type { EventId } from "../../model/event-base.js";
import type { WorkReportKind } from "../../model/events-papers.js";
import type { Fact } from "../../model/fact.js";
import { dayOfMinute, parseMoment } from "../../model/moment.js";
import { placementOn } from "../../model/placement.js";
import { decidedBy, type PupilView } from "../../model/pupil-view.js";
import { dayOfSession, type SessionIndex, sessionIndex } from "../../model/session.js";
import { append } from "../../model/supersession.js";
import type { PupilTimeline } from "../../model/world.js";
import { type CheckResult, type EvidenceFinding, findingFrom, resultOf } from "./evidence-finding.js";
import { countText, type EvidenceScene, keysOver, placeText, stands, timelinesIn, viewIn } from "./evidence-scene.js";
import { dayIssue, refuse, wholeIssue } from "./limit-issues.js";

/** What a return on paper looks like. All numbers are readings, without authority. */
export interface ReturnLimits {
  /** From how many whole school days missed on end before the return on. */
  readonly daysBefore: number;
  /** At most how many school days the child was back. */
  readonly daysBack: number;
  /** From how many whole school days missed on end after it on. */
  readonly daysAfter: number;
  /** The days of which reports on the work are days of report; on the day that one names, or was made. */
  readonly reports: readonly WorkReportKind[];
  /** Days of report for all schools beside those on record. */
  readonly reportDays?: readonly CivilDate[];
}

/**
 * Children who came back after a long absence around a day of report, and stayed away again at once (报告日到校、其后又缺课). The days on
 * which somebody put on record that the child's return was complete, or closed its case as returned, are days of report for that child.
 *
 * @throws {BaoxueError} `invalid-input` when a number is no whole number from 1 or a day does not exist; `beyond-horizon` under a strict calendar.
 */
export function returnOnReportDay(scene: EvidenceScene, limits: ReturnLimits): CheckResult {
  const { daysBefore, daysBack, daysAfter, reportDays = [] } = limits;
  refuse(
    wholeIssue("returnOnReportDay.daysBefore", daysBefore, 1),
    wholeIssue("returnOnReportDay.daysBack", daysBack, 1),
    wholeIssue("returnOnReportDay.daysAfter", daysAfter, 1),
    ...reportDays.map((day, i) => dayIssue(`returnOnReportDay.reportDays[${i}]`, day)),
  );
  const reports = reportsIn(scene, limits);
  const findings = timelinesIn(scene).flatMap((timeline): readonly EvidenceFinding[] => {
    if (timeline.absences.length === 0 && timeline.marks.length === 0) return [];
    const view = viewIn(scene, timeline);
    return shortReturns(view, absenceRuns(view), limits).flatMap((back) => {
      const days = [...daysOver(scene, reports, view, back), ...ownDays(scene, timeline)];
      const met = days.filter(({ day }) => back.first <= day && day <= back.last);
      return met.length === 0 ? [] : [findingOf(view, back, met)];
    });
  });
  return resultOf(findings);
}

/** A day on which something was reported, and the record of it. */
interface ReportDay {
  readonly day: DayNumber;
  readonly event?: EventId;
}

const everywhere = "";

function reportsIn(
  scene: EvidenceScene,
  { reports, reportDays = [] }: ReturnLimits,
): ReadonlyMap<string, readonly ReportDay[]> {
  const found = new Map<string, ReportDay[]>();
  for (const day of reportDays) append(found, everywhere, { day: dayOf(day) });
  for (const [key, { acts }] of scene.world.subjects) {
    for (const fact of acts) {
      const { event } = fact;
      if (event.kind === "workReport" && reports.includes(event.report) && stands(scene, fact))
        append(found, key, { day: dayMeant(fact, event.about), event: event.id });
    }
  }
  return found;
}

function dayMeant({ day }: Fact, about: string | undefined): DayNumber {
  return parseMoment(about)?.day ?? day;
}

/** The days on which the child's own return was declared. */
function ownDays(scene: EvidenceScene, { acts }: PupilTimeline): readonly ReportDay[] {
  return acts.flatMap((fact): readonly ReportDay[] => {
    const { event } = fact;
    const says = event.kind === "returnCompleted" || (event.kind === "caseClosed" && event.ground === "returned");
    return says && stands(scene, fact) ? [{ day: fact.day, event: event.id }] : [];
  });
}

/** A return between two absences. */
interface Back {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** The first and the last session of it. */
  readonly sessions: readonly [SessionIndex, SessionIndex];
  readonly before: number;
  readonly after: number;
  readonly next: AbsenceRun;
}

function shortReturns(view: PupilView, runs: readonly AbsenceRun[], limits: ReturnLimits): readonly Back[] {
  return runs.flatMap((run, i): readonly Back[] => {
    const next = runs[i + 1];
    if (run.end?.how !== "attended" || !next) return [];
    const [before, after] = [summarise(run).days.least, summarise(next).days.least];
    if (before < limits.daysBefore || after < limits.daysAfter) return [];
    const back = backBetween(view, run.end.at, next);
    return back && back.days <= limits.daysBack ? [{ ...back, before, after, next }] : [];
  });
}

/** From the first session there to the last one before the next certain absence, and how many school days that touches. */
function backBetween(
  view: PupilView,
  at: number,
  next: AbsenceRun,
): (Pick<Back, "first" | "last" | "sessions"> & { readonly days: number }) | undefined {
  const missed = next.sessions.find(({ status }) => status === "absent");
  if (!missed) return undefined;
  const calendar = view.calendarOf(missed.place.school);
  const final = calendar.previousSession(missed.session);
  const first = dayOfMinute(at);
  if (final === undefined || dayOfSession(final) < first) return undefined;
  const last = dayOfSession(final);
  const morning = sessionIndex(first, "am");
  const opening = calendar.sessionStart(morning) === at ? morning : morning + 1;
  const { rank } = calendar.schoolDays;
  return { first, last, sessions: [opening, final], days: rank(last) - rank(first - 1) };
}

function daysOver(
  scene: EvidenceScene,
  reports: ReadonlyMap<string, readonly ReportDay[]>,
  { pupil, placements }: PupilView,
  { first }: Back,
): readonly ReportDay[] {
  const place = placementOn(placements, first);
  const keys = place ? [...keysOver(scene, pupil, place.class)] : [];
  return [everywhere, ...keys].flatMap((key) => reports.get(key) ?? []);
}

/** What says that the child was there, and that it was away again: only the first and last session of the return, and the first one missed. */
function recordsOf(view: PupilView, { sessions, next }: Back): readonly EventId[] {
  const there = sessions.flatMap((session) => {
    const place = placementOn(view.placements, dayOfSession(session));
    return place ? decidedBy(view.read(session, place)) : [];
  });
  const missed = next.sessions.find(({ status }) => status === "absent");
  return [...there, ...(missed ? decidedBy(missed.reading) : [])];
}

function findingOf(view: PupilView, back: Back, met: readonly ReportDay[]): EvidenceFinding {
  const subject = { kind: "pupil", id: view.pupil } as const;
  const place = placeText(subject);
  const [from, to] = [dateOf(back.first), dateOf(back.last)];
  const span = from === to ? { zh: from, en: `on ${from}` } : { zh: `${from}至${to}`, en: `from ${from} to ${to}` };
  const days = [...new Set(met.map(({ day }) => dateOf(day)))].sort();
  const [before, after] = [back.before, back.after].map((count) =>
    countText(count, "个上课日", ["school day", "school days"]),
  );
  return findingFrom({
    kind: "returnOnReportDay",
    subject,
    key: from,
    pupils: [view.pupil],
    because: [...met.flatMap(({ event }) => (event === undefined ? [] : [event])).sort(), ...recordsOf(view, back)],
    declared: {
      zh: `${place.zh}在报告日（${days.join("、")}）前后到校（${span.zh}）`,
      en: `${place.en} was at school around a day of report (${days.join(", ")}): ${span.en}`,
    },
    evidenced: {
      zh: `此前连续缺课至少${before?.zh ?? ""}，其后又连续缺课至少${after?.zh ?? ""}`,
      en: `before it ${before?.en ?? ""} on end were missed at least, and after it ${after?.en ?? ""}`,
    },
  });
}
