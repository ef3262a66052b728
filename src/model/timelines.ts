import { subjectOf } from "./event-subject.js";
import type { EventKind } from "./events.js";
import type { Register } from "./events-attendance.js";
import type { Fact } from "./fact.js";
import type { PupilId } from "./people.js";
import { type SubjectRef, subjectKey } from "./subject.js";
import type { PupilTimeline, SubjectTimeline, World } from "./world.js";
import type { WorldData } from "./world-data.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer V)[] ? V[] : T[K] };

/** Sorts the log by subject, and by what it says. The facts must be in order. */
export function timelinesOf(data: WorldData, facts: readonly Fact[]): Pick<World, "timelines" | "subjects"> {
  const timelines = new Map<PupilId, Writable<PupilTimeline>>(data.pupils.map(({ id }) => [id, emptyPupil(id)]));
  const subjects = new Map<string, Writable<SubjectTimeline>>();
  for (const fact of facts) {
    if (fact.event.kind === "register")
      for (const pupil of fact.event.absent) timelines.get(pupil)?.absences.push(fact as Fact<Register>);
    else {
      const ref = subjectOf(fact.event);
      if (ref) enter(ref.kind === "pupil" ? timelines.get(ref.id) : timelineOf(subjects, ref), fact);
    }
  }
  return { timelines, subjects };
}

function emptyPupil(id: PupilId): Writable<PupilTimeline> {
  return {
    ...empty({ kind: "pupil", id }),
    pupil: id,
    moves: [],
    acknowledgements: [],
    marks: [],
    leaves: [],
    absences: [],
  };
}

function empty(subject: SubjectRef): Writable<SubjectTimeline> {
  return { subject, acts: [], facts: [], figures: [], appointments: [] };
}

function timelineOf(subjects: Map<string, Writable<SubjectTimeline>>, ref: SubjectRef): Writable<SubjectTimeline> {
  const key = subjectKey(ref);
  const timeline = subjects.get(key) ?? empty(ref);
  subjects.set(key, timeline);
  return timeline;
}

/** Into which list of a timeline each kind goes that is no act. */
const listOf = new Map<string, Exclude<keyof PupilTimeline, "pupil" | "subject">>([
  ["enrolled", "moves"],
  ["left", "moves"],
  ["transferAcknowledged", "acknowledgements"],
  ["mark", "marks"],
  ["leave", "leaves"],
  ["fact", "facts"],
  ["figure", "figures"],
  ["appointed", "appointments"],
  ["relieved", "appointments"],
] satisfies readonly (readonly [EventKind, Exclude<keyof PupilTimeline, "pupil" | "subject">])[]);

function enter(timeline: Writable<PupilTimeline> | Writable<SubjectTimeline> | undefined, fact: Fact): void {
  // Neither says anything of the child: one takes back, the other says that its name is gone.
  if (fact.event.kind === "retraction" || fact.event.kind === "erasure" || !timeline) return;
  const list = (timeline as Partial<Writable<PupilTimeline>>)[listOf.get(fact.event.kind) ?? "acts"];
  (list as Fact[] | undefined)?.push(fact);
}
