import { type CivilDate, type DayNumber, dateOf } from "../../model/civil-date.js";
import type { EventId } from "../../model/event-base.js";
import type { Mark, Register } from "../../model/events-attendance.js";
import type { Fact } from "../../model/fact.js";
import type { PupilId, SchoolId } from "../../model/people.js";
import { placementOn, placementsOf } from "../../model/placement.js";
import { sessionIndex } from "../../model/session.js";
import { type SubjectRef, subjectKey } from "../../model/subject.js";
import {
  type CheckResult,
  type EvidenceFinding,
  type EvidenceGap,
  findingFrom,
  gapFrom,
  resultOf,
} from "./evidence-finding.js";
import { countText, type EvidenceScene, placeText, stands, timelinesIn } from "./evidence-scene.js";

/**
 * Registers taken, and children marked as there, in sessions in which the calendar has no school (非上课日有到校记录). Days of which
 * nothing is published are told as not evaluable, one entry for each school.
 *
 * @throws {BaoxueError} `beyond-horizon` under a strict calendar.
 */
export function presentOnNonSchoolDay(scene: EvidenceScene): CheckResult {
  const sorting: Sorting = { scene, odd: new Map(), open: new Map() };
  for (const [inClass, sessions] of scene.world.registers) {
    const school = scene.world.classes.get(inClass)?.school ?? "";
    for (const fact of [...sessions.values()].flat()) {
      if (stands(scene, fact)) put(sorting, { fact, school, subject: { kind: "class", id: inClass }, pupils: [] });
    }
  }
  for (const timeline of timelinesIn(scene)) {
    const marks = timeline.marks.filter((fact) => fact.event.attended && stands(scene, fact));
    if (marks.length === 0) continue;
    const places = placementsOf(scene.world, timeline.moves, scene.knownOn);
    for (const fact of marks) {
      const place = placementOn(places, fact.day);
      const subject: SubjectRef = { kind: "pupil", id: timeline.pupil };
      if (place) put(sorting, { fact, school: place.school, subject, pupils: [timeline.pupil] });
    }
  }
  return resultOf([...sorting.odd.values()].map(findingOf(scene)), [...sorting.open].map(gapOf));
}

/** A record of attendance, and where it was made. */
interface Recorded {
  readonly fact: Fact<Register | Mark>;
  readonly school: SchoolId;
  readonly subject: SubjectRef;
  readonly pupils: readonly PupilId[];
}

interface Odd extends Omit<Recorded, "fact"> {
  readonly day: DayNumber;
  readonly events: EventId[];
}

interface Open {
  readonly events: EventId[];
  first: DayNumber;
  last: DayNumber;
}

interface Sorting {
  readonly scene: EvidenceScene;
  /** By subject and day. */
  readonly odd: Map<string, Odd>;
  readonly open: Map<SchoolId, Open>;
}

function put({ scene, odd, open }: Sorting, { fact, ...at }: Recorded): void {
  const calendar = scene.calendarOf(at.school);
  const { day, event } = fact;
  if (calendar.provisional("schoolDays", day) !== undefined) {
    const entry = open.get(at.school) ?? { events: [], first: day, last: day };
    open.set(at.school, entry);
    entry.events.push(event.id);
    entry.first = Math.min(entry.first, day);
    entry.last = Math.max(entry.last, day);
  } else if ((calendar.teaching(day) & (1 << (sessionIndex(day, event.session) & 1))) === 0) {
    const key = `${subjectKey(at.subject)}#${day}`;
    const entry = odd.get(key) ?? { ...at, day, events: [] };
    odd.set(key, entry);
    entry.events.push(event.id);
  }
}

function findingOf({ calendarOf }: EvidenceScene): (odd: Odd) => EvidenceFinding {
  return ({ school, subject, pupils, day, events }) => {
    const place = placeText(subject);
    const date: CivilDate = dateOf(day);
    const many = countText(events.length, "条", ["entry", "entries"]);
    const { reason } = calendarOf(school).facts(day);
    return findingFrom({
      kind: "presentOnNonSchoolDay",
      subject,
      key: date,
      pupils,
      because: events,
      declared: {
        zh: `${place.zh}在${date}有到校记录${many.zh}`,
        en: `${place.en} has ${many.en} of attendance on ${date}`,
      },
      evidenced: {
        zh: `按校历所记时段不上课（${reason.zh}）`,
        en: `by the calendar there was no school at that time (${reason.en})`,
      },
    });
  };
}

function gapOf([school, { events, first, last }]: readonly [SchoolId, Open]): EvidenceGap {
  const [from, to] = [dateOf(first), dateOf(last)];
  return gapFrom({
    kind: "presentOnNonSchoolDay",
    subject: { kind: "school", id: school },
    key: "unpublished",
    because: events,
    says: {
      zh: `无法判断：学校${school}在${from}至${to}之间有考勤记录${events.length}条，当日校历未公布`,
      en: `Not evaluable: school ${school} has ${countText(events.length, "", ["entry", "entries"]).en} between ${from} and ${to} on days for which no calendar is published`,
    },
  });
}
