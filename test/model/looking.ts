/** One child's runs of absence, as a story tells them. */
import { type AbsenceRun, absenceRuns, type RunSummary, summarise } from "../../src/model/absence-run.js";
import { createWorld } from "../../src/model/create-world.js";
import { type CivilMoment, momentOf, never, readMoment } from "../../src/model/moment.js";
import type { PupilId } from "../../src/model/people.js";
import { type PupilView, pupilView } from "../../src/model/pupil-view.js";
import type { SchoolCalendar } from "../../src/model/school-calendar.js";
import type { WorldData } from "../../src/model/world-data.js";
import { autumn2025 } from "../support/worlds.js";

/** When to look, at whom, with which calendar. */
export interface Look {
  readonly asOf: CivilMoment;
  readonly knownOn?: CivilMoment;
  readonly pupil?: PupilId;
  readonly calendar?: SchoolCalendar;
}

export function viewOf(data: WorldData, { asOf, knownOn, pupil = "P1", calendar = autumn2025 }: Look): PupilView {
  const world = createWorld(data);
  const timeline = world.timelines.get(pupil);
  if (!timeline) throw new Error(`no pupil ${pupil}`);
  return pupilView(world, timeline, {
    asOf: readMoment(asOf).last,
    knownOn: knownOn === undefined ? never : readMoment(knownOn).last,
    calendarOf: () => calendar,
  });
}

export function runsOf(data: WorldData, look: Look): readonly AbsenceRun[] {
  return absenceRuns(viewOf(data, look));
}

export function summariesOf(data: WorldData, look: Look): readonly RunSummary[] {
  return runsOf(data, look).map(summarise);
}

/** The only run there is; anything else is an error. */
export function onlyRun(data: WorldData, look: Look): AbsenceRun {
  const [run, ...more] = runsOf(data, look);
  if (run === undefined || more.length > 0) throw new Error(`expected one run, found ${more.length + (run ? 1 : 0)}`);
  return run;
}

/** A run's bounds: days and half days, at least and at most. */
export function boundsOf(data: WorldData, look: Look): readonly (readonly [number, number])[] {
  const { days, halfDays } = summarise(onlyRun(data, look));
  return [
    [days.least, days.most],
    [halfDays.least, halfDays.most],
  ];
}

/** Minutes as moments, and what never comes as `undefined`. */
export function moments(minutes: readonly number[]): readonly (CivilMoment | undefined)[] {
  return minutes.map((minute) => (minute >= never ? undefined : momentOf(minute)));
}
