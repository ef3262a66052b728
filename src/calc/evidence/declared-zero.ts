import { type AbsenceRun, absenceRuns } from "../../model/absence-run.js";
import type { EventId } from "../../model/event-base.js";
import type { WorkReportKind } from "../../model/events-papers.js";
import type { PupilId } from "../../model/people.js";
import { decidedBy, type PupilView } from "../../model/pupil-view.js";
import {
  type Declaration,
  type Declarations,
  type Declaring,
  declarationsIn,
  declarationText,
} from "./declarations.js";
import {
  type CheckResult,
  type EvidenceFinding,
  type EvidenceGap,
  findingFrom,
  gapFrom,
  resultOf,
} from "./evidence-finding.js";
import { countText, type EvidenceScene, placeText, timelinesIn, viewIn } from "./evidence-scene.js";
import { refuse, wholeIssue } from "./limit-issues.js";
import {
  type Asking,
  certainSpan,
  classesWithin,
  maybeMissed,
  startIn,
  type Within,
  wentOn,
} from "./streak-against.js";

/** A published figure that declares that there were none. */
export interface ZeroFigure {
  /** As in `figure` events: `dropoutRate`, `retentionRate:junior`. */
  readonly indicator: string;
  /** When it says so: a numerator of zero (a dropout rate), or one that is the whole denominator (a retention rate). */
  readonly when: "none" | "all";
}

/** What counts as a declared zero, and as a streak against it. */
export interface DeclaredZeroLimits {
  /**
   * From how many whole school days on end missed without leave a streak speaks against a zero: a reading, without authority, unless the
   * document that asks for the report names a number.
   */
  readonly schoolDays: number;
  /** Which reports on the work say by `nil` that there was no dropout or absence of this length (零报告). */
  readonly reports: readonly WorkReportKind[];
  /** Which figures can say so; none unless given. */
  readonly figures?: readonly ZeroFigure[];
  /** The `ledgerUpdated` events after which the ledger held no dropout (台账为零): the log does not say how many a ledger holds. */
  readonly emptyLedgers?: readonly EventId[];
}

/**
 * Zero reports, empty ledgers and figures of zero over recorded streaks of absence (零报告与缺课记录不符). A streak speaks against a
 * declaration if it had reached its length by the end of the period and by the time of the declaration, and a session of the period itself was missed in it, then or later, while the child
 * belonged to the body that declares. One that is as long
 * only if a session without a register was missed is told as not evaluable.
 *
 * @throws {BaoxueError} `invalid-input` when `schoolDays` is no whole number from 1; `beyond-horizon` under a strict calendar.
 */
export function declaredZero(scene: EvidenceScene, limits: DeclaredZeroLimits): CheckResult {
  refuse(wholeIssue("declaredZero.schoolDays", limits.schoolDays, 1));
  const declared = declarationsIn(scene, "declaredZero", zeroReader(limits));
  if (declared.all.length === 0) return resultOf([], declared.gaps);
  const against = new Map<Declaration, Streaks>(declared.all.map((one) => [one, { certain: [], possible: [] }]));
  for (const timeline of timelinesIn(scene)) {
    if (timeline.absences.length === 0 && timeline.marks.length === 0) continue;
    const view = viewIn(scene, timeline);
    for (const run of absenceRuns(view)) weigh({ scene, view, declared, against, run, length: limits.schoolDays });
  }
  const found = [...against].flatMap(([one, streaks]) => findingOf(one, streaks, limits.schoolDays));
  const gaps = [...against].flatMap(([one, streaks]) => gapOf(one, streaks, limits.schoolDays));
  return resultOf(found, [...declared.gaps, ...gaps]);
}

function zeroReader({ reports, figures = [], emptyLedgers = [] }: DeclaredZeroLimits): (event: Declaring) => boolean {
  const ledgers = new Set(emptyLedgers);
  return (event) => {
    if (event.kind === "workReport") return event.nil === true && reports.includes(event.report);
    if (event.kind === "ledgerUpdated") return ledgers.has(event.id);
    const meant = figures.find(({ indicator }) => indicator === event.indicator);
    if (meant === undefined || event.denominator === 0) return false;
    return meant.when === "none" ? event.numerator === 0 : event.numerator >= event.denominator;
  };
}

/** A streak that speaks against a declaration, by what says so. */
interface Streak {
  readonly pupil: PupilId;
  readonly events: readonly EventId[];
  /** How many of these came into the record only after the declaration was made. */
  readonly late: number;
}

interface Streaks {
  readonly certain: Streak[];
  readonly possible: Streak[];
}

interface Weighing {
  readonly scene: EvidenceScene;
  readonly view: PupilView;
  readonly declared: Declarations;
  readonly against: ReadonlyMap<Declaration, Streaks>;
  readonly run: AbsenceRun;
  readonly length: number;
}

/** Puts a run where it speaks against a declaration about one of the bodies to which the child belonged then. */
function weigh({ scene, view, declared, against, run, length }: Weighing): void {
  const earliest = run.possible.completes[length - 1];
  if (earliest === undefined) return;
  for (const [key, classes] of classesWithin(scene, run)) {
    for (const one of declared.of.get(key) ?? []) {
      const streaks = against.get(one);
      const asking: Asking = { view, run, one, classes };
      if (earliest > one.until || !streaks || !wentOn(asking, run, earliest, maybeMissed)) continue;
      const certain = certainSpan(asking, length);
      const list = certain ? streaks.certain : streaks.possible;
      list.push(streakOf(view, run, one, certain ?? { from: run.from, until: earliest }));
    }
  }
}

function streakOf(view: PupilView, run: AbsenceRun, { fact }: Declaration, { from, until }: Within): Streak {
  const sessions = run.sessions.filter((entry) => {
    const start = startIn(view, entry);
    return entry.status === "absent" && from <= start && start <= until;
  });
  const late = sessions.filter(({ reading }) => (reading.decidedBy?.recorded ?? 0) > fact.until).length;
  return { pupil: run.pupil, events: sessions.flatMap(({ reading }) => decidedBy(reading)), late };
}

function findingOf(one: Declaration, { certain }: Streaks, length: number): readonly EvidenceFinding[] {
  if (certain.length === 0) return [];
  const says = declarationText(one);
  const [pupils, late] = [pupilsOf(certain), certain.reduce((sum, streak) => sum + streak.late, 0)];
  const many = countText(pupils.length, "名学生", ["child", "children"]);
  const whole = countText(length, "个上课日", ["school day", "school days"]);
  const lateText =
    late === 0
      ? { zh: "", en: "" }
      : { zh: `（其中${late}条在报出之后录入）`, en: ` (${late} of the entries were made after it)` };
  return [
    findingFrom({
      kind: "declaredZero",
      subject: one.subject,
      key: one.fact.event.id,
      pupils,
      because: [one.fact.event.id, ...certain.flatMap(({ events }) => events)],
      declared: { zh: `${says.zh}报为零`, en: `${says.en} declares none` },
      evidenced: {
        zh: `考勤记录显示${many.zh}连续缺课已满${whole.zh}${lateText.zh}`,
        en: `the registers show ${many.en} away for ${whole.en} on end or more${lateText.en}`,
      },
    }),
  ];
}

function gapOf(one: Declaration, { certain, possible }: Streaks, length: number): readonly EvidenceGap[] {
  const sure = new Set(pupilsOf(certain));
  const open = possible.filter(({ pupil }) => !sure.has(pupil));
  if (open.length === 0) return [];
  const place = placeText(one.subject);
  const many = countText(pupilsOf(open).length, "名学生", ["child", "children"]);
  const { id } = one.fact.event;
  return [
    gapFrom({
      kind: "declaredZero",
      subject: one.subject,
      key: id,
      because: [id, ...open.flatMap(({ events }) => events)],
      says: {
        zh: `无法判断：${place.zh}的零报告${id}所报期间，${many.zh}有考勤缺失，缺课是否已满${length}个上课日不明`,
        en: `Not evaluable: for ${many.en} of ${place.en}, registers are missing that would say whether ${length} school days on end were missed (zero report ${id})`,
      },
    }),
  ];
}

function pupilsOf(streaks: readonly Streak[]): readonly PupilId[] {
  return [...new Set(streaks.map(({ pupil }) => pupil))];
}
