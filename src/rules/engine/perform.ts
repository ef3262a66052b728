import type { EventId } from "../../model/event-base.js";
import type { Act } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import type { Minute } from "../../model/moment.js";
import { alwaysSpans, bothSpans } from "../../model/spans.js";
import type { Jointly } from "../evidence.js";
import { fieldOf } from "../pattern.js";
import type { Evidence, ForEachMember } from "../state.js";
import type { Compiler, EvidenceReader, Performance, Wanted } from "./shapes.js";
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
    default:
      return counted(evidence, compiler);
  }
}

type Counting = Exclude<Evidence, { readonly kind: "anyOf" | "allOf" | "jointly" | "forEach" }>;

/** Evidence by acts of one pattern: one, so many, so many different, or so much in all. */
function counted(evidence: Counting, compiler: Compiler): EvidenceReader {
  const accepts = compiler.test(evidence.act);
  const enough = enoughOf(evidence);
  const bears = bearing(evidence);
  const wanted: readonly Wanted[] = [{ evidence }];
  return ({ context, window }) => {
    const fitting: Fact<Act>[] = [];
    for (const fact of context.acts) if (accepts(fact.event) && bears(fact) && window(fact)) fitting.push(fact);
    const last = fitting.length === 0 ? undefined : enough(fitting);
    if (!last) return fitting.length === 0 ? { matched: noIds, wanted } : { matched: idsOf(fitting), wanted };
    const used = fitting.slice(0, fitting.indexOf(last) + 1);
    const done = { at: last.at, recorded: lastRecorded(used), matched: idsOf(used), wanted: nothingWanted };
    const atMost = evidence.kind === "times" ? evidence.atMost : undefined;
    return atMost !== undefined && fitting.length > atMost
      ? { ...done, beyond: { atMost, count: fitting.length } }
      : done;
  };
}

const noIds: readonly EventId[] = [];
const nothingWanted: readonly Wanted[] = [];

/** The act with which there is enough. */
function enoughOf(evidence: Counting): (facts: readonly Fact<Act>[]) => Fact<Act> | undefined {
  switch (evidence.kind) {
    case "did":
      return (facts) => facts[0];
    case "times":
      return (facts) => facts[evidence.count - 1];
    case "distinct":
      return (facts) => firstWithDistinct(facts, evidence.field, evidence.count);
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

function firstWithDistinct(facts: readonly Fact<Act>[], field: string, count: number): Fact<Act> | undefined {
  const seen = new Set<unknown>();
  return facts.find(({ event }) => seen.add(fieldOf(event, field)).size >= count);
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
  return ({ context, window }) => {
    const held = context.acts.filter((fact) => fact.event.kind === "jointPersuasion" && window(fact));
    const missing = new Set(parties);
    const last = held.find(({ event }) => {
      const present = event.kind === "jointPersuasion" ? event.parties : [];
      for (const party of missing) if (present.some((role) => actsAs(role, party))) missing.delete(party);
      return missing.size === 0;
    });
    if (!last) return { matched: idsOf(held), wanted: [{ evidence: { kind: "jointly", parties: [...missing] } }] };
    const used = held.slice(0, held.indexOf(last) + 1);
    return { at: last.at, recorded: lastRecorded(used), matched: idsOf(used), wanted: nothingWanted };
  };
}

/** Evidence about every member for whom `where` possibly held while it was to be done. That nobody is on record proves nothing: then it is not done, though nothing can be named that is wanted. */
function forEach({ members, where, of }: ForEachMember, compiler: Compiler): EvidenceReader {
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
    return parts.length === 0 ? { matched: noIds, wanted: nothingWanted } : together(parts);
  };
}

function anyOf(evidence: Evidence, readers: readonly EvidenceReader[]): EvidenceReader {
  return (search) => {
    const parts = readers.map((read) => read(search));
    const first = parts.filter((part) => part.at !== undefined).sort((a, b) => (a.at ?? 0) - (b.at ?? 0))[0];
    if (first) return first;
    const named = parts.some((part) => part.wanted.length > 0);
    return { matched: parts.flatMap((part) => part.matched), wanted: named ? [{ evidence }] : nothingWanted };
  };
}

function allOf(readers: readonly EvidenceReader[]): EvidenceReader {
  return (search) => together(readers.map((read) => read(search)));
}

function together(parts: readonly Performance[]): Performance {
  const matched = [...new Set(parts.flatMap((part) => part.matched))];
  const wanted = parts.flatMap((part) => part.wanted);
  if (wanted.length > 0 || parts.some((part) => part.at === undefined)) return { matched, wanted };
  const beyond = parts.find((part) => part.beyond)?.beyond;
  return {
    at: Math.max(...parts.map((part) => part.at ?? 0)),
    recorded: Math.max(...parts.map((part) => part.recorded ?? 0)),
    matched,
    wanted,
    ...(beyond ? { beyond } : {}),
  };
}

function lastRecorded(facts: readonly Fact<Act>[]): Minute {
  return facts.reduce((last, fact) => Math.max(last, fact.recorded), Number.NEGATIVE_INFINITY);
}

function idsOf(facts: readonly Fact<Act>[]): readonly EventId[] {
  return facts.map((fact) => fact.event.id);
}
