import type { EventId } from "./events.js";
import type { Fact } from "./fact.js";
import type { Minute } from "./moment.js";
import type { WorldProblem } from "./world-data.js";

/** Answers whether an event was known, and not yet superseded, at a moment. */
export type Counts = (fact: Fact, knownOn: Minute) => boolean;

/** What supersedes what: who counts when, and which links make no sense. */
export interface Supersession {
  readonly counts: Counts;
  readonly problems: readonly WorldProblem[];
  /** When an event was superseded: the moments at which an event that supersedes it was recorded. */
  readonly supersededAt: (id: EventId) => readonly Minute[];
}

/** Reads the links of a log. A link to a missing, later or circular event is reported and has no effect. */
export function supersession(facts: readonly Fact[]): Supersession {
  const byId = new Map(facts.map((fact) => [fact.event.id, fact]));
  const links = facts.filter((fact) => fact.event.supersedes !== undefined);
  const problems: WorldProblem[] = [];
  const superseders = new Map<EventId, Fact[]>();
  for (const fact of links) {
    const problem = linkProblem(fact, byId);
    if (problem) problems.push(problem);
    else append(superseders, fact.event.supersedes ?? "", fact);
  }
  const counts: Counts = (fact, knownOn) => fact.recorded <= knownOn && standing(fact, knownOn, superseders);
  return { counts, problems, supersededAt: (id) => superseders.get(id)?.map((fact) => fact.recorded) ?? [] };
}

/** An event stands unless one that supersedes it stands. By a list, not by recursion: a log may hold a chain of any length. */
function standing(fact: Fact, knownOn: Minute, superseders: ReadonlyMap<EventId, readonly Fact[]>): boolean {
  if (!superseders.has(fact.event.id)) return true;
  const chain = [fact];
  for (const link of chain)
    for (const later of superseders.get(link.event.id) ?? []) if (later.recorded <= knownOn) chain.push(later);
  const fallen = new Set<EventId>();
  for (const { event } of chain.reverse())
    if (!fallen.has(event.id) && event.supersedes !== undefined) fallen.add(event.supersedes);
  return !fallen.has(fact.event.id);
}

function linkProblem(fact: Fact, byId: ReadonlyMap<EventId, Fact>): WorldProblem | undefined {
  const { id, supersedes: value = "" } = fact.event;
  const target = byId.get(value);
  if (target === undefined)
    return {
      code: "supersedes-nothing",
      event: id,
      path: "supersedes",
      value,
      expected: "the id of an event in the log",
    };
  if (target.recorded <= fact.recorded && !isCircular(fact, byId)) return undefined;
  return { code: "supersedes-later", event: id, path: "supersedes", value, expected: "an event recorded earlier" };
}

function isCircular(start: Fact, byId: ReadonlyMap<EventId, Fact>): boolean {
  const seen = new Set<EventId>();
  for (let at: Fact | undefined = start; at; at = byId.get(at.event.supersedes ?? "")) {
    if (seen.has(at.event.id)) return true;
    seen.add(at.event.id);
  }
  return false;
}

/** Appends to a list kept in a map. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
