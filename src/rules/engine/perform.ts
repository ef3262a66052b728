import type { EventId } from "../../model/event-base.js";
import type { Act } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import { type Minute, never } from "../../model/moment.js";
import type { Role } from "../../model/role.js";
import { alwaysSpans, bothSpans } from "../../model/spans.js";
import type { Did, Jointly } from "../evidence.js";
import { fieldOf } from "../pattern.js";
import type { Evidence, ForEachMember } from "../state.js";
import type { Compiler, EvidenceReader, Performance, Search, Wanted } from "./shapes.js";
import { belonging, membersOf } from "./states/members.js";

/** Compiles evidence. */
export function compileEvidence(evidence: Evidence, compiler: Compiler): EvidenceReader {
  switch (evidence.kind) {
    case "anyOf":
      return anyOf(
        evidence,
        evidence.of.map((part) => compileEvidence(part, compiler)),
      );
    case "allOf":
      return allOf(evidence.of.map((part) => compileEvidence(part, compiler)));
    case "jointly":
      return jointly(evidence, compiler);
    case "forEach":
      return forEach(evidence, compiler);
    case "did":
      return did(evidence, compiler);
    default:
      return counted(evidence, compiler);
  }
}

/** One act of a pattern: the first will do. */
function did(evidence: Did, compiler: Compiler): EvidenceReader {
  const { kind } = evidence.act;
  const accepts = compiler.test(evidence.act);
  const undone: Performance = { matched: noIds, wanted: [{ evidence }] };
  return ({ context: { acts }, window, first = 0, until = never }) => {
    for (let i = first; i < acts.length; i++) {
      const fact = acts[i];
      if (!fact || fact.at >= until) break;
      if (fact.event.kind === kind && accepts(fact.event) && window(fact))
        return { at: fact.at, recorded: fact.recorded, matched: [fact.event.id], wanted: nothingWanted };
    }
    return undone;
  };
}

type Counting = Exclude<Evidence, { readonly kind: "did" | "anyOf" | "allOf" | "jointly" | "forEach" }>;

/** Evidence by acts of one pattern: so many, so many different, or so much in all. */
function counted(evidence: Counting, compiler: Compiler): EvidenceReader {
  const accepts = compiler.test(evidence.act);
  const enough = enoughOf(evidence);
  const bears = bearing(evidence);
  const wanted: readonly Wanted[] = [{ evidence }];
  return (search) => {
    const fitting = actsIn(search, (fact) => accepts(fact.event) && bears(fact));
    const serving = evidence.kind === "distinct" ? withNewValues(fitting, evidence.field) : fitting;
    const last = serving.length === 0 ? undefined : enough(serving);
    if (!last) return serving.length === 0 ? { matched: noIds, wanted } : { matched: idsOf(serving), wanted };
    const used = serving.slice(0, serving.indexOf(last) + 1);
    const done = { at: last.at, recorded: lastRecorded(used), matched: idsOf(used), wanted: nothingWanted };
    const atMost = evidence.kind === "times" ? evidence.atMost : undefined;
    return atMost !== undefined && fitting.length > atMost
      ? { ...done, beyond: { atMost, count: fitting.length } }
      : done;
  };
}

/** The acts of a search that something is so of. */
function actsIn(
  { context: { acts }, window, first = 0, until = never }: Search,
  accepts: (fact: Fact<Act>) => boolean,
): readonly Fact<Act>[] {
  const fitting: Fact<Act>[] = [];
  for (let i = first; i < acts.length; i++) {
    const fact = acts[i];
    if (!fact || fact.at >= until) break;
    if (accepts(fact) && window(fact)) fitting.push(fact);
  }
  return fitting;
}

const noIds: readonly EventId[] = [];
const nothingWanted: readonly Wanted[] = [];

/** The act with which there is enough. */
function enoughOf(evidence: Counting): (facts: readonly Fact<Act>[]) => Fact<Act> | undefined {
  switch (evidence.kind) {
    case "times":
    case "distinct":
      return (facts) => facts[evidence.count - 1];
    case "sum":
      return (facts) => firstWithSum(facts, evidence.field, evidence.atLeast);
    default:
      return evidence satisfies never;
  }
}

/** Whether an act has the field that is counted. */
function bearing(evidence: Counting): (fact: Fact<Act>) => boolean {
  if (evidence.kind === "distinct") return ({ event }) => fieldOf(event, evidence.field) !== undefined;
  if (evidence.kind === "sum") return ({ event }) => typeof fieldOf(event, evidence.field) === "number";
  return () => true;
}

/** What brings another value than those before it. */
function withNewValues(facts: readonly Fact<Act>[], field: string): readonly Fact<Act>[] {
  const seen = new Set<unknown>();
  return facts.filter(({ event }) => {
    const before = seen.size;
    return seen.add(fieldOf(event, field)).size > before;
  });
}

function firstWithSum(facts: readonly Fact<Act>[], field: string, atLeast: number): Fact<Act> | undefined {
  let total = 0;
  return facts.find(({ event }) => {
    const value = fieldOf(event, field);
    total += typeof value === "number" ? value : 0;
    return total >= atLeast;
  });
}

function jointly({ parties }: Jointly, { actsAs }: Compiler): EvidenceReader {
  const wantedOf = missingParties();
  return (search) => {
    const missing = new Set(parties);
    const used: Fact<Act>[] = [];
    for (const fact of actsIn(search, ({ event: { kind } }) => kind === "jointPersuasion")) {
      const { event } = fact;
      if (event.kind !== "jointPersuasion" || missing.size === 0) continue;
      // Only those serve in which somebody takes part who has not yet.
      const before = missing.size;
      for (const party of missing) if (event.parties.some((role) => actsAs(role, party))) missing.delete(party);
      if (missing.size < before) used.push(fact);
    }
    const last = used.at(-1);
    if (!last || missing.size > 0) return { matched: idsOf(used), wanted: wantedOf([...missing]) };
    return { at: last.at, recorded: lastRecorded(used), matched: idsOf(used), wanted: nothingWanted };
  };
}

/** What is wanted of the parties that have not taken part; the same parties are one value. */
function missingParties(): (parties: readonly Role[]) => readonly Wanted[] {
  const known = new Map<string, readonly Wanted[]>();
  return (parties) => {
    const key = parties.join("\n");
    const wanted = known.get(key) ?? [{ evidence: { kind: "jointly", parties } }];
    known.set(key, wanted);
    return wanted;
  };
}

/** Evidence about every member for whom `where` possibly held while it was to be done. That nobody is on record proves nothing: then it is wanted as a whole. */
function forEach(evidence: ForEachMember, compiler: Compiler): EvidenceReader {
  const { members, where, of } = evidence;
  const inner = compileEvidence(of, compiler);
  const asked = where ? compiler.state(where) : () => alwaysSpans;
  return ({ context, window, from, by }) => {
    const parts = membersOf(context.look, context.subject, members).flatMap((ref): readonly Performance[] => {
      const member = context.look.context(ref);
      const spans = bothSpans(belonging(member, context.subject), asked(member));
      if (!spans.possible.some((span) => span.from <= by && from < span.until)) return [];
      const { wanted, ...part } = inner({ context: member, window, from, by });
      return [{ ...part, wanted: wanted.map((one) => ({ member: ref, ...one })) }];
    });
    return parts.length === 0 ? { matched: noIds, wanted: [{ evidence }] } : together(parts);
  };
}

/** Whichever is there first. */
function anyOf(evidence: Evidence, readers: readonly EvidenceReader[]): EvidenceReader {
  const wanted: readonly Wanted[] = [{ evidence }];
  return (search) => {
    let first: Performance | undefined;
    let beyond: Performance["beyond"];
    const matched: EventId[] = [];
    for (const read of readers) {
      const part = read(search);
      if (part.at !== undefined && (first?.at === undefined || part.at < first.at)) first = part;
      for (const id of part.matched) matched.push(id);
      beyond ??= part.beyond;
    }
    const found = first ?? { matched, wanted };
    return beyond ? { ...found, beyond } : found;
  };
}

function allOf(readers: readonly EvidenceReader[]): EvidenceReader {
  return (search) => together(readers.map((read) => read(search)));
}

/** All of them, whichever came last. */
function together(parts: readonly Performance[]): Performance {
  const ids: EventId[] = [];
  const wanted: Wanted[] = [];
  let [at, recorded]: [Minute, Minute] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let beyond: Performance["beyond"];
  for (const part of parts) {
    for (const id of part.matched) ids.push(id);
    for (const one of part.wanted) wanted.push(one);
    at = Math.max(at, part.at ?? 0);
    recorded = Math.max(recorded, part.recorded ?? 0);
    beyond ??= part.beyond;
  }
  const matched = ids.length > 1 ? [...new Set(ids)] : ids;
  const told = { matched, wanted, ...(beyond ? { beyond } : {}) };
  return wanted.length > 0 ? told : { at, recorded, ...told };
}

function lastRecorded(facts: readonly Fact<Act>[]): Minute {
  return facts.reduce((last, fact) => Math.max(last, fact.recorded), Number.NEGATIVE_INFINITY);
}

function idsOf(facts: readonly Fact<Act>[]): readonly EventId[] {
  return facts.map((fact) => fact.event.id);
}
