import { dateOf } from "../../model/civil-date.js";
import type { FigurePublished } from "../../model/events-figures.js";
import type { LedgerUpdated, WorkReport } from "../../model/events-papers.js";
import type { Fact } from "../../model/fact.js";
import { endOfDay, type Minute, parseMoment } from "../../model/moment.js";
import type { TermDays } from "../../model/school-calendar.js";
import { type SubjectRef, subjectKey } from "../../model/subject.js";
import { append } from "../../model/supersession.js";
import type { Text } from "../../model/text.js";
import { type EvidenceCheck, type EvidenceGap, gapFrom } from "./evidence-finding.js";
import { type EvidenceScene, placeText, stands } from "./evidence-scene.js";
import { type DaySpan, daysOfPeriod } from "./period-days.js";

/** What can declare something about a body and a period. */
export type Declaring = WorkReport | LedgerUpdated | FigurePublished;

/** Something that a body declared, and the days that it speaks of. */
export interface Declaration extends DaySpan {
  readonly fact: Fact<Declaring>;
  readonly subject: SubjectRef;
  /** The last minute that it can speak of: the end of its period, or when it was made. */
  readonly until: Minute;
}

/** The declarations of a world that a check is about, by the subject's key, and those whose days nobody can tell. */
export interface Declarations {
  readonly all: readonly Declaration[];
  readonly of: ReadonlyMap<string, readonly Declaration[]>;
  readonly gaps: readonly EvidenceGap[];
}

/**
 * Collects what was declared. A declaration speaks of the period or the day that it names; one that names neither, of the day on which it
 * was made (a reading, without authority).
 */
export function declarationsIn(
  scene: EvidenceScene,
  kind: EvidenceCheck,
  isMeant: (event: Declaring) => boolean,
): Declarations {
  const of = new Map<string, Declaration[]>();
  const gaps: EvidenceGap[] = [];
  for (const { subject, acts, figures } of scene.world.subjects.values()) {
    for (const fact of [...acts, ...figures]) {
      if (!isDeclaring(fact) || !stands(scene, fact) || !isMeant(fact.event)) continue;
      const days = daysOf(scene, subject, fact);
      if (days) append(of, subjectKey(subject), { ...days, fact, subject, until: untilOf(fact, days) });
      else gaps.push(unknownPeriod(kind, subject, fact));
    }
  }
  return { all: [...of.values()].flat(), of, gaps };
}

function isDeclaring(fact: Fact): fact is Fact<Declaring> {
  const { kind } = fact.event;
  return kind === "workReport" || kind === "ledgerUpdated" || kind === "figure";
}

function untilOf({ until }: Fact, { last }: DaySpan): Minute {
  return Math.min(endOfDay(last), until);
}

function daysOf(scene: EvidenceScene, subject: SubjectRef, { event, day }: Fact<Declaring>): DaySpan | undefined {
  if (event.period !== undefined) return daysOfPeriod(event.period, termsOf(scene, subject));
  const about = event.about === undefined ? day : (parseMoment(event.about)?.day ?? day);
  return { first: about, last: about };
}

/** The terms of the first school of a body: those of an area have one calendar, or the host names the days. */
function termsOf({ world: { areas }, calendarOf }: EvidenceScene, { kind, id }: SubjectRef): readonly TermDays[] {
  if (kind === "pupil") return [];
  const school = areas.above(kind, id).school ?? areas.within(kind, id, "school")[0];
  return school === undefined ? [] : calendarOf(school).terms;
}

function unknownPeriod(kind: EvidenceCheck, subject: SubjectRef, { event }: Fact<Declaring>): EvidenceGap {
  const place = placeText(subject);
  return gapFrom({
    kind,
    subject,
    key: event.id,
    because: [event.id],
    says: {
      zh: `无法判断：${place.zh}的记录${event.id}所写期间的起止日期不明`,
      en: `Not evaluable: from when to when the period of record ${event.id} of ${place.en} runs is not known`,
    },
  });
}

/** What a declaration is, with its body and its days. */
export function declarationText({ fact: { event }, subject, first, last }: Declaration): Text {
  const { zh, en } = placeText(subject);
  const [from, to] = [dateOf(first), dateOf(last)];
  const days = from === to ? { zh: from, en: from } : { zh: `${from}至${to}`, en: `${from} to ${to}` };
  return { zh: `${zh}的记录${event.id}（所报期间${days.zh}）`, en: `record ${event.id} of ${en} (for ${days.en})` };
}
