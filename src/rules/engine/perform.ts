import type { Act, EventId } from "../../model/events.js";
import type { Fact } from "../../model/fact.js";
import { dayOfMinute, type Minute, readMoment } from "../../model/moment.js";
import { actsAs } from "../../model/role.js";
import type { Evidence, Jointly } from "../evidence.js";
import { type ActTest, compilePattern, type EventPattern } from "../pattern.js";

/** How far evidence has come. */
export interface Performance {
  /** When it became complete; absent while something is wanted. */
  readonly at?: Minute;
  /** When it could first be known to be complete. */
  readonly recorded?: Minute;
  readonly matched: readonly EventId[];
  /** The parts of the evidence that are still wanted. */
  readonly wanted: readonly Evidence[];
}

/** A compiled evidence: given the acts that count, in order, how far it has come. */
export type EvidenceReader = (acts: readonly Fact<Act>[]) => Performance;

/** The acts that may serve a duty: from the day it arose, until its state ends. A record that names its day serves that day. */
export function actsWithin(acts: readonly Fact<Act>[], from: Minute, until: Minute): readonly Fact<Act>[] {
  const firstDay = dayOfMinute(from);
  return acts.filter((fact) => {
    const at = fact.event.about === undefined ? fact.at : Math.min(fact.at, readMoment(fact.event.about).first);
    return dayOfMinute(at) >= firstDay && at < until;
  });
}

/** Compiles evidence. */
export function compileEvidence(evidence: Evidence): EvidenceReader {
  switch (evidence.kind) {
    case "did":
      return counted(evidence, evidence.act, (facts) => facts[0]);
    case "times":
      return counted(evidence, evidence.act, (facts) => facts[evidence.count - 1]);
    case "distinct":
      return counted(
        evidence,
        evidence.act,
        (facts) => firstWithDistinct(facts, evidence.field, evidence.count),
        (fact) => fieldOf(fact, evidence.field) !== undefined,
      );
    case "sum":
      return counted(
        evidence,
        evidence.act,
        (facts) => firstWithSum(facts, evidence.field, evidence.atLeast),
        (fact) => typeof fieldOf(fact, evidence.field) === "number",
      );
    case "jointly":
      return jointly(evidence);
    case "anyOf":
      return anyOf(evidence, evidence.of.map(compileEvidence));
    case "allOf":
      return allOf(evidence.of.map(compileEvidence));
    default:
      return evidence satisfies never;
  }
}

function counted(
  evidence: Evidence,
  pattern: EventPattern,
  enough: (facts: readonly Fact<Act>[]) => Fact<Act> | undefined,
  bears: (fact: Fact<Act>) => boolean = () => true,
): EvidenceReader {
  const accepts: ActTest = compilePattern(pattern);
  return (acts) => {
    const fitting = acts.filter((fact) => accepts(fact.event) && bears(fact));
    const last = enough(fitting);
    if (!last) return { matched: idsOf(fitting), wanted: [evidence] };
    const used = fitting.slice(0, fitting.indexOf(last) + 1);
    return { at: last.at, recorded: Math.max(...used.map((fact) => fact.recorded)), matched: idsOf(used), wanted: [] };
  };
}

function firstWithDistinct(facts: readonly Fact<Act>[], field: string, count: number): Fact<Act> | undefined {
  const seen = new Set<unknown>();
  return facts.find((fact) => {
    const value = fieldOf(fact, field);
    if (value !== undefined) seen.add(value);
    return seen.size >= count;
  });
}

function firstWithSum(facts: readonly Fact<Act>[], field: string, atLeast: number): Fact<Act> | undefined {
  let total = 0;
  return facts.find((fact) => {
    const value = fieldOf(fact, field);
    total += typeof value === "number" ? value : 0;
    return total >= atLeast;
  });
}

function fieldOf({ event }: Fact<Act>, field: string): unknown {
  return (event as unknown as Readonly<Record<string, unknown>>)[field];
}

function jointly({ parties }: Jointly): EvidenceReader {
  return (acts) => {
    const held = acts.filter((fact) => fact.event.kind === "jointPersuasion");
    const missing = new Set(parties);
    const last = held.find((fact) => {
      const present = fact.event.kind === "jointPersuasion" ? fact.event.parties : [];
      for (const party of missing) if (present.some((role) => actsAs(role, party))) missing.delete(party);
      return missing.size === 0;
    });
    if (!last) return { matched: idsOf(held), wanted: [{ kind: "jointly", parties: [...missing] }] };
    const used = held.slice(0, held.indexOf(last) + 1);
    return { at: last.at, recorded: Math.max(...used.map((fact) => fact.recorded)), matched: idsOf(used), wanted: [] };
  };
}

function anyOf(evidence: Evidence, readers: readonly EvidenceReader[]): EvidenceReader {
  return (acts) => {
    const parts = readers.map((read) => read(acts));
    const first = parts.filter((part) => part.at !== undefined).sort((a, b) => (a.at ?? 0) - (b.at ?? 0))[0];
    return first ?? { matched: parts.flatMap((part) => part.matched), wanted: [evidence] };
  };
}

function allOf(readers: readonly EvidenceReader[]): EvidenceReader {
  return (acts) => {
    const parts = readers.map((read) => read(acts));
    const matched = [...new Set(parts.flatMap((part) => part.matched))];
    const wanted = parts.flatMap((part) => part.wanted);
    if (wanted.length > 0) return { matched, wanted };
    return {
      at: Math.max(...parts.map((part) => part.at ?? 0)),
      recorded: Math.max(...parts.map((part) => part.recorded ?? 0)),
      matched,
      wanted,
    };
  };
}

function idsOf(facts: readonly Fact<Act>[]): readonly EventId[] {
  return facts.map((fact) => fact.event.id);
}
