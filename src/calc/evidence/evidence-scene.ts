import type { Fact } from "../../model/fact.js";
import { type CivilMoment, type Minute, never, readMoment } from "../../model/moment.js";
import type { ClassId, PupilId, SchoolId } from "../../model/people.js";
import { type PupilView, pupilView } from "../../model/pupil-view.js";
import { requireWorld } from "../../model/require-world.js";
import type { SchoolCalendar } from "../../model/school-calendar.js";
import { type SubjectKind, type SubjectRef, subjectKey, subjectKindLabels } from "../../model/subject.js";
import type { Text } from "../../model/text.js";
import type { PupilTimeline, World } from "../../model/world.js";

/** When one looks, by what was known then, and by which calendar. */
export interface EvidenceLook {
  /** A bare date means its end; what happened later is not looked at. */
  readonly asOf: CivilMoment;
  /** What was recorded by then is known; unless given, the whole log is. */
  readonly knownOn?: CivilMoment;
  /** One for all schools, or one for each. */
  readonly calendar: SchoolCalendar | ((school: SchoolId) => SchoolCalendar);
}

/** A world with the moments of a look read: what every check works on. Make it with {@link evidenceScene}. */
export interface EvidenceScene {
  readonly world: World;
  readonly asOf: Minute;
  readonly knownOn: Minute;
  readonly calendarOf: (school: SchoolId) => SchoolCalendar;
}

/**
 * Reads a look once, for any number of checks.
 *
 * @throws {BaoxueError} `invalid-input` when the world is raw data; `invalid-moment` when a moment of the look does not exist.
 */
export function evidenceScene(world: World, { asOf, knownOn, calendar }: EvidenceLook): EvidenceScene {
  requireWorld(world);
  return {
    world,
    asOf: readMoment(asOf, "asOf").last,
    knownOn: knownOn === undefined ? never : readMoment(knownOn, "knownOn").last,
    calendarOf: typeof calendar === "function" ? calendar : () => calendar,
  };
}

/** Whether a record stands: known, not superseded, and not of a later time. */
export function stands({ world, asOf, knownOn }: EvidenceScene, fact: Fact): boolean {
  return fact.at <= asOf && world.counts(fact, knownOn);
}

/** Every child of the world, by id. */
export function timelinesIn({ world }: EvidenceScene): readonly PupilTimeline[] {
  return [...world.timelines.values()].sort((a, b) => (a.pupil < b.pupil ? -1 : 1));
}

/** The child as the look sees it. */
export function viewIn(scene: EvidenceScene, timeline: PupilTimeline): PupilView {
  return pupilView(scene.world, timeline, scene);
}

/** The keys of all subjects to which a child belongs while it is in a class: that class and what is above, its village and what is above. */
export function keysOver({ world: { areas } }: EvidenceScene, pupil: PupilId, inClass: ClassId): ReadonlySet<string> {
  const village = areas.villageOf.get(pupil);
  const places = [areas.above("class", inClass), village === undefined ? {} : areas.above("village", village)];
  return new Set(
    places.flatMap((place) => Object.entries(place).map(([kind, id]) => subjectKey({ kind: kind as SubjectKind, id }))),
  );
}

/** A subject in words, by its id. */
export function placeText({ kind, id }: SubjectRef): Text {
  return { zh: `${subjectKindLabels[kind].zh}${id}`, en: `${subjectKindLabels[kind].en} ${id}` };
}

/** A number of things in words. */
export function countText(count: number, zh: string, [one, more]: readonly [one: string, more: string]): Text {
  return { zh: `${count}${zh}`, en: `${count} ${count === 1 ? one : more}` };
}
