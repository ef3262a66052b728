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
import { mayHaveCase } from "./may-have-case.js";
import type { ChildRecord, ReportSource } from "./report-source.js";

export type { ChildRecord } from "./report-source.js";

/** Looks at one child. */
export function childRecord(source: ReportSource, timeline: PupilTimeline): ChildRecord {
  return new LazyChild(source, timeline);
}

/** A class and no closures: a province has twelve million children, and of most of them nothing is ever asked. */
class LazyChild implements ChildRecord {
  readonly source: ReportSource;
  readonly timeline: PupilTimeline;
  #view: PupilView | undefined;
  #spells: readonly EnrolmentSpell[] | undefined;
  #case: CaseFile | undefined;
  #mayHaveCase: boolean | undefined;

  constructor(source: ReportSource, timeline: PupilTimeline) {
    this.source = source;
    this.timeline = timeline;
  }

  get pupil(): PupilId {
    return this.timeline.pupil;
  }

  get mayHaveCase(): boolean {
    this.#mayHaveCase ??= mayHaveCase(this.source, this.timeline);
    return this.#mayHaveCase;
  }

  listed(): Pupil | undefined {
    return this.source.listed(this.pupil);
  }

  particulars(): PupilParticulars | undefined {
    return this.source.particulars(this.pupil);
  }

  view(): PupilView {
    const { world, until, known, calendarOf } = this.source;
    this.#view ??= pupilView(world, this.timeline, { asOf: until, knownOn: known, calendarOf });
    return this.#view;
  }

  place(): Placement | undefined {
    const { day } = this.source;
    return placeAround(
      this.view().placements.filter(({ from }) => from <= day),
      day,
    );
  }

  class(): SchoolClass | undefined {
    return this.source.world.classes.get(this.place()?.class ?? "");
  }

  spells(): readonly EnrolmentSpell[] {
    const { world, asOf, knownOn } = this.source;
    this.#spells ??= enrolmentSpells(world, this.timeline, { asOf, ...(knownOn === undefined ? {} : { knownOn }) });
    return this.#spells;
  }

  acts(): readonly Fact<Act>[] {
    return this.view().acts;
  }

  caseFile(): CaseFile {
    const { daysAttended } = this.source;
    const view = this.view();
    this.#case ??= caseFile({
      view,
      runs: absenceRuns(view),
      ...(daysAttended === undefined ? {} : { daysAttended }),
    });
    return this.#case;
  }
}

/** Works something out when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
