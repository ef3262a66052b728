import { absenceRuns } from "../../model/absence-run.js";
import { type CaseFile, caseFile } from "../../model/case-file.js";
import { type EnrolmentSpell, enrolmentSpells } from "../../model/enrolment-spells.js";
import type { Act } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import type { PupilParticulars } from "../../model/particulars.js";
import type { Pupil, PupilId, SchoolClass } from "../../model/people.js";
import { type Placement, placeAround } from "../../model/placement.js";
import { type PupilView, pupilView } from "../../model/pupil-view.js";
import type { PupilTimeline } from "../../model/world.js";
import type { ReportSource } from "./report-source.js";

/** What is on record about one child at the cut-off; each part is worked out when it is first asked for. */
export interface ChildRecord {
  readonly source: ReportSource;
  readonly pupil: PupilId;
  readonly timeline: PupilTimeline;
  /** As the world lists it. */
  readonly listed: () => Pupil | undefined;
  readonly particulars: () => PupilParticulars | undefined;
  readonly view: () => PupilView;
  /** Where it is at the cut-off, or was last; nothing where it was never expected in a class. */
  readonly place: () => Placement | undefined;
  readonly class: () => SchoolClass | undefined;
  readonly spells: () => readonly EnrolmentSpell[];
  /** The acts that count, in order. */
  readonly acts: () => readonly Fact<Act>[];
  readonly caseFile: () => CaseFile;
  /** Whether anything on record could make a case of it: else its case file says nothing. */
  readonly mayHaveCase: boolean;
}

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
