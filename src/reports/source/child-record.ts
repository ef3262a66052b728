import { absenceRuns } from "../../model/absence-run.js";
import { caseFile } from "../../model/case-file.js";
import { enrolmentSpells } from "../../model/enrolment-spells.js";
import { placeAround } from "../../model/placement.js";
import { pupilView } from "../../model/pupil-view.js";
import type { PupilTimeline } from "../../model/world.js";
import type { ChildRecord, ReportSource } from "./report-source.js";

export type { ChildRecord } from "./report-source.js";

/** Looks at one child. */
export function childRecord(source: ReportSource, timeline: PupilTimeline): ChildRecord {
  const { world, until, known, calendarOf, daysAttended } = source;
  const view = once(() => pupilView(world, timeline, { asOf: until, knownOn: known, calendarOf }));
  const place = once(() =>
    placeAround(
      view().placements.filter(({ from }) => from <= source.day),
      source.day,
    ),
  );
  return {
    source,
    pupil: timeline.pupil,
    timeline,
    listed: () => source.listed(timeline.pupil),
    particulars: () => source.particulars(timeline.pupil),
    view,
    place,
    class: () => world.classes.get(place()?.class ?? ""),
    spells: once(() =>
      enrolmentSpells(world, timeline, {
        asOf: source.asOf,
        ...(source.knownOn === undefined ? {} : { knownOn: source.knownOn }),
      }),
    ),
    acts: () => view().acts,
    caseFile: once(() =>
      caseFile({
        view: view(),
        runs: absenceRuns(view()),
        ...(daysAttended === undefined ? {} : { daysAttended }),
      }),
    ),
    mayHaveCase: timeline.acts.length > 0 || timeline.absences.length > 0 || timeline.marks.length > 0,
  };
}

/** Works something out when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
