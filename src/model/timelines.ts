import { subjectOf } from "./event-subject.js";
import type { EventKind, SchoolEvent } from "./events.js";
import { byOccurrence, type Fact } from "./fact.js";
import { type ListsInOrder, listsInOrder } from "./fact-order.js";
import type { PupilId } from "./people.js";
import { type SubjectRef, subjectKey } from "./subject.js";
import type { PupilTimeline, SubjectTimeline, World } from "./world.js";
import type { WorldData } from "./world-data.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Every list in which nothing stands: a province has a hundred million of them. Frozen, since hosts see it. */
const nothing: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Sorts the log by subject, and by what it says. */
export function timelinesOf(data: WorldData, facts: readonly Fact[]): Pick<World, "timelines" | "subjects"> {
  const timelines = new Map<PupilId, Writable<PupilTimeline>>();
  for (const { id } of data.pupils) timelines.set(id, emptyPupil(id));
  const lists = listsInOrder();
  const others: Fact[] = [];
  for (const fact of facts) {
    const { event } = fact;
    if (event.kind === "register") {
      for (const pupil of event.absent) enter(timelines.get(pupil), "absences", fact, lists);
      continue;
    }
    const ref = subjectOf(event);
    if (ref?.kind === "pupil") enter(timelines.get(ref.id), listOf(event), fact, lists);
    else if (ref) others.push(fact);
  }
  const subjects = subjectsOf(others, lists);
  lists.settle();
  return { timelines, subjects };
}

/** Subjects other than children come in the order in which something was first recorded about them. */
function subjectsOf(facts: Fact[], lists: ListsInOrder): World["subjects"] {
  const subjects = new Map<string, Writable<SubjectTimeline>>();
  for (const fact of facts.sort(byOccurrence)) {
    const ref = subjectOf(fact.event);
    if (ref) enter(timelineOf(subjects, ref), listOf(fact.event), fact, lists);
  }
  return subjects;
}

function emptyPupil(id: PupilId): PupilTimeline {
  return {
    subject: { kind: "pupil", id },
    acts: nothing,
    facts: nothing,
    figures: nothing,
    appointments: nothing,
    pupil: id,
    moves: nothing,
    acknowledgements: nothing,
    marks: nothing,
    leaves: nothing,
    absences: nothing,
  };
}

function timelineOf(subjects: Map<string, Writable<SubjectTimeline>>, subject: SubjectRef): Writable<SubjectTimeline> {
  const key = subjectKey(subject);
  const known = subjects.get(key);
  if (known) return known;
  const made = { subject, acts: nothing, facts: nothing, figures: nothing, appointments: nothing };
  subjects.set(key, made);
  return made;
}

/** The lists of a timeline. */
type ListName = Exclude<keyof PupilTimeline, "pupil" | "subject">;

/** Into which list of a timeline each kind goes that is no act. */
const listOfKind = new Map<string, ListName>([
  ["enrolled", "moves"],
  ["left", "moves"],
  ["transferAcknowledged", "acknowledgements"],
  ["mark", "marks"],
  ["leave", "leaves"],
  ["fact", "facts"],
  ["figure", "figures"],
  ["appointed", "appointments"],
  ["relieved", "appointments"],
] satisfies readonly (readonly [EventKind, ListName])[]);

function listOf({ kind }: SchoolEvent): ListName | undefined {
  // Neither says anything of the child: one takes back, the other says that its name is gone.
  return kind === "retraction" || kind === "erasure" ? undefined : (listOfKind.get(kind) ?? "acts");
}

/** Puts a fact into a list; nowhere, where the subject has no such list. */
function enter(
  timeline: SubjectTimeline | undefined,
  name: ListName | undefined,
  fact: Fact,
  lists: ListsInOrder,
): void {
  if (!timeline || name === undefined) return;
  const own = timeline as Partial<Writable<Record<ListName, readonly Fact[]>>>;
  const list = own[name];
  if (list === nothing) own[name] = [fact];
  else if (list) lists.add(list as Fact[], fact);
}
