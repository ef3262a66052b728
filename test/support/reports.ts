/** Report sources over small worlds, and readers of reports. */

import { createWorld } from "../../src/model/create-world.js";
import type { CivilMoment } from "../../src/model/moment.js";
import { schoolCalendar } from "../../src/model/school-calendar.js";
import type { WorldData } from "../../src/model/world-data.js";
import { standardVisibility } from "../../src/reports/privacy/standard-visibility-data.js";
import type { Viewer } from "../../src/reports/privacy/viewer.js";
import type { Reader } from "../../src/reports/privacy/visibility.js";
import { reportSource } from "../../src/reports/source/make-report-source.js";
import type { ChildRecord, ReportSource, ReportSourceOptions } from "../../src/reports/source/report-source.js";
import type { Situation } from "./arbitraries/worlds.js";
import { autumn2025, Story } from "./worlds.js";

/** A story looked at for reports. */
export function sourceOf(
  story: Story | WorldData,
  asOf: CivilMoment,
  more: Partial<Omit<ReportSourceOptions, "world" | "asOf">> = {},
): ReportSource {
  const world = story instanceof Story ? story.world() : createWorld(story);
  return reportSource({ world, asOf, calendar: autumn2025, ...more });
}

/** A random world looked at for reports. */
export function sourceOfSituation({ calendar, data, asOf, knownOn }: Situation): ReportSource {
  const known = knownOn === undefined ? {} : { knownOn };
  return reportSource({ world: createWorld(data), asOf, ...known, calendar: schoolCalendar(calendar) });
}

/** A child of a source that must be there. */
export function childIn(source: ReportSource, pupil = "P1"): ChildRecord {
  const child = source.child(pupil);
  if (!child) throw new Error(`no pupil ${pupil}`);
  return child;
}

/** A reader by the standard policy. */
export function readerOf(viewer: Viewer): Reader {
  return { viewer, policy: standardVisibility };
}

/** The homeroom teacher of class C1, bringing children back. */
export const teacher: Reader = readerOf({ role: "homeroomTeacher", at: "C1", purpose: "persuasion" });

/** The homeroom teacher of another class, who has no tie to the children of C1. */
export const stranger: Reader = readerOf({ role: "homeroomTeacher", at: "C7", purpose: "persuasion" });
