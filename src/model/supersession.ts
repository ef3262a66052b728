import type { EventId } from "./event-base.js";
import { subjectOf } from "./event-subject.js";
import type { SchoolEvent } from "./events.js";
import { byOccurrence, type Fact } from "./fact.js";
import { type Minute, never, readMoment } from "./moment.js";
import { subjectKey } from "./subject.js";
import type { Text } from "./text.js";
import type { WorldProblem } from "./world-data.js";

/** Answers whether an event was known, and not yet superseded, at a moment. */
export type Counts = (fact: Fact, knownOn: Minute) => boolean;

/** What supersedes what: who counts when, and which links make no sense. */
export interface Supersession {
  readonly counts: Counts;
  readonly problems: readonly WorldProblem[];
  /** When an event may have ceased or begun again to count: when its corrections were recorded, and theirs. */
  readonly supersededAt: (id: EventId) => readonly Minute[];
}

/**
 * Reads the links of a log. A link to a missing, later or circular event is reported and has no effect; nor has one to a record of another
 * kind or about another subject: such a record is no correction of it, and both count. Only a retraction takes back whatever it names.
 */
export function supersession(facts: readonly Fact[]): Supersession {
  const links = facts.filter((fact) => fact.event.supersedes !== undefined).sort(byOccurrence);
  if (links.length === 0) return uncorrected([]);
  const byId = targetsOf(links, facts);
  const problems: WorldProblem[] = [];
  const superseders = new Map<EventId, Fact[]>();
  const circular = circularLinks(links, byId);
  for (const fact of links) {
    const problem = linkProblem(fact, byId, circular);
    if (problem) problems.push(problem);
    else append(superseders, fact.event.supersedes ?? "", fact);
  }
  if (superseders.size === 0) return uncorrected(problems);
  const correcting = new Set([...superseders.values()].flat());
  const corrected = [...byId.values()].filter((fact) => superseders.has(fact.event.id) && !correcting.has(fact));
  const fallen = fallenAmong(corrected, superseders, never);
  const counts: Counts = (fact, knownOn) => {
    if (fact.recorded > knownOn || !superseders.has(fact.event.id)) return fact.recorded <= knownOn;
    return !(knownOn >= never ? fallen : fallenAmong([fact], superseders, knownOn)).has(fact.event.id);
  };
  return { counts, problems, supersededAt: (id) => correctionsOf(id, superseders).map((fact) => fact.recorded) };
}

/** A log without corrections, or with none that holds: every event counts from when it is known. */
function uncorrected(problems: readonly WorldProblem[]): Supersession {
  return { counts: (fact, knownOn) => fact.recorded <= knownOn, problems, supersededAt: () => noMoments };
}

/** What the links name, by id: of a long log no more is looked up. */
function targetsOf(links: readonly Fact[], facts: readonly Fact[]): ReadonlyMap<EventId, Fact> {
  const named = new Set(links.map(({ event }) => event.supersedes));
  const targets = new Map<EventId, Fact>();
  for (const fact of facts) if (named.has(fact.event.id)) targets.set(fact.event.id, fact);
  return targets;
}

const noMoments: readonly Minute[] = [];

/**
 * Which events have fallen: those superseded by one that stands. Starting from some events, along their corrections,
 * the corrections before what they correct. By a list, not by recursion: a log may hold a chain of any length.
 */
function fallenAmong(
  start: readonly Fact[],
  superseders: ReadonlyMap<EventId, readonly Fact[]>,
  knownOn: Minute,
): ReadonlySet<EventId> {
  const chain = [...start]; // an event corrects one other at most, so each is reached once
  for (const link of chain) {
    for (const later of superseders.get(link.event.id) ?? []) if (later.recorded <= knownOn) chain.push(later);
  }
  const fallen = new Set<EventId>();
  for (const { event } of chain.reverse()) {
    if (!fallen.has(event.id) && event.supersedes !== undefined) fallen.add(event.supersedes);
  }
  return fallen;
}

/** The events that supersede an event, and those that supersede these, and so on: each may let it stand again. */
function correctionsOf(id: EventId, superseders: ReadonlyMap<EventId, readonly Fact[]>): readonly Fact[] {
  const found = [...(superseders.get(id) ?? [])];
  for (const { event } of found) found.push(...(superseders.get(event.id) ?? []));
  return found;
}

function linkProblem(
  fact: Fact,
  byId: ReadonlyMap<EventId, Fact>,
  circular: ReadonlySet<EventId>,
): WorldProblem | undefined {
  const { id, supersedes: value = "" } = fact.event;
  const target = byId.get(value);
  const code = linkFault(fact, target, circular.has(id));
  if (code === undefined) return undefined;
  const { expected, zh, en } = linkFaults[code];
  const says = {
    zh: `记录${id}所更正的记录${value}${zh}，更正无效`,
    en: `record ${id} corrects ${value}, ${en}: without effect`,
  };
  return { code, event: id, path: "supersedes", value, expected, says };
}

type LinkFault = "supersedes-nothing" | "supersedes-later" | "supersedes-other";

function linkFault(fact: Fact, target: Fact | undefined, isCircular: boolean): LinkFault | undefined {
  if (target === undefined) return "supersedes-nothing";
  if (isCircular || target.recorded > readMoment(fact.event.recordedOn).last) return "supersedes-later";
  return isSameMatter(fact.event, target.event) ? undefined : "supersedes-other";
}

/** Whether a record can correct another: a retraction any, each other kind its own kind about the same subject. */
function isSameMatter(event: SchoolEvent, target: SchoolEvent): boolean {
  if (event.kind === "retraction") return true;
  return event.kind === target.kind && matterOf(event) === matterOf(target);
}

function matterOf(event: SchoolEvent): string | undefined {
  if (event.kind === "register") return event.class;
  const subject = subjectOf(event);
  return subject && subjectKey(subject);
}

const linkFaults: Readonly<Record<LinkFault, { readonly expected: string } & Text>> = {
  "supersedes-nothing": { expected: "the id of an event in the log", zh: "不存在", en: "which is not on record" },
  "supersedes-later": {
    expected: "an event recorded earlier",
    zh: "录入更晚，或互相更正",
    en: "which was recorded later or corrects it in turn",
  },
  "supersedes-other": {
    expected: "a record of the same kind about the same subject; a retraction takes back any",
    zh: "类别或对象不同（误录的记录应予作废）",
    en: "which is of another kind or about another subject (a retraction takes it back)",
  },
};

/** The events whose links lead back to themselves, or to such: each link is walked once. */
function circularLinks(links: readonly Fact[], byId: ReadonlyMap<EventId, Fact>): ReadonlySet<EventId> {
  const circular = new Set<EventId>();
  const settled = new Set<EventId>();
  for (const start of links) {
    const path = new Set<EventId>();
    let at: Fact | undefined = start;
    while (at && !settled.has(at.event.id) && !path.has(at.event.id)) {
      path.add(at.event.id);
      at = at.event.supersedes === undefined ? undefined : byId.get(at.event.supersedes);
    }
    const closes = at !== undefined && (path.has(at.event.id) || circular.has(at.event.id));
    for (const id of path) {
      settled.add(id);
      if (closes) circular.add(id);
    }
  }
  return circular;
}

/** Appends to a list kept in a map. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
