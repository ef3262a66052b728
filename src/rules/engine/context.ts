import { type AbsenceRun, absenceRuns } from "../../model/absence-run.js";
import { type CaseFile, caseFile } from "../../model/case-file.js";
import type { Act } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import { type PupilView, pupilView } from "../../model/pupil-view.js";
import type { Spans } from "../../model/spans.js";
import { type SubjectRef, subjectKey } from "../../model/subject.js";
import type { PupilTimeline, SubjectTimeline } from "../../model/world.js";
import type { Context, Instance, Look } from "./shapes.js";

/** A child's context: what is asked for is worked out once, and nothing else is. */
class PupilContext implements Context {
  readonly look: Look;
  readonly subject: SubjectRef;
  readonly timeline: PupilTimeline;
  states: (Spans | undefined)[] = [];
  instances: (readonly Instance[] | undefined)[] = [];
  #view: PupilView | undefined;
  #runs: readonly AbsenceRun[] | undefined;
  #file: CaseFile | undefined;
  #namesDays: boolean | undefined;

  constructor(look: Look, subject: SubjectRef, timeline: PupilTimeline) {
    this.look = look;
    this.subject = subject;
    this.timeline = timeline;
  }

  get view(): PupilView {
    this.#view ??= pupilView(this.look.world, this.timeline, this.look);
    return this.#view;
  }

  get acts(): readonly Fact<Act>[] {
    return this.view.acts;
  }

  get namesDays(): boolean {
    this.#namesDays ??= someNamesDay(this.acts);
    return this.#namesDays;
  }

  get runs(): readonly AbsenceRun[] {
    this.#runs ??= absenceRuns(this.view);
    return this.#runs;
  }

  get file(): CaseFile {
    const { daysAttended } = this.look.settings;
    this.#file ??= caseFile({ view: this.view, runs: this.runs, daysAttended });
    return this.#file;
  }

  settle(): void {
    this.states = [];
    this.instances = [];
    this.#view = undefined;
    this.#runs = undefined;
    this.#file = undefined;
  }
}

/** Opens the context of a subject. */
export function contextOf(look: Look, subject: SubjectRef): Context {
  const { world, asOf, knownOn } = look;
  const child = subject.kind === "pupil" ? world.timelines.get(subject.id) : undefined;
  if (child) return new PupilContext(look, subject, child);
  const timeline = world.subjects.get(subjectKey(subject)) ?? nothing(subject);
  const states: (Spans | undefined)[] = [];
  const instances: (readonly Instance[] | undefined)[] = [];
  const acts = timeline.acts.filter((fact) => world.counts(fact, knownOn) && fact.at <= asOf);
  return {
    look,
    subject,
    timeline,
    acts,
    namesDays: someNamesDay(acts),
    view: undefined,
    runs: [],
    file: undefined,
    states,
    instances,
    settle: () => {
      states.length = 0;
      instances.length = 0;
    },
  };
}

function nothing(subject: SubjectRef): SubjectTimeline {
  return { subject, acts: [], facts: [], figures: [], appointments: [] };
}

function someNamesDay(acts: readonly Fact<Act>[]): boolean {
  for (const { event } of acts) if (event.about !== undefined) return true;
  return false;
}
