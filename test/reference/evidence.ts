/** Whether a row of acts performs a duty, which of them did, and what is still wanted. */
import type { Act } from "../../src/model/events.js";
import type { Distinct, Jointly, Sum } from "../../src/rules/evidence.js";
import type { EventPattern } from "../../src/rules/pattern.js";
import type { Evidence, ForEachMember } from "../../src/rules/state.js";
import type { Performance } from "./about.js";
import { fieldOf, matches } from "./pattern.js";
import { countsAs } from "./roles.js";
import { firstMinute } from "./time.js";

/** The acts that can count, in the order of the log: those about a subject, and those about each member that evidence is asked of. */
export interface Circle {
  readonly acts: readonly Act[];
  readonly members: (part: ForEachMember) => readonly Circle[];
}

export function performance(evidence: Evidence, circle: Circle): Performance {
  const { acts } = circle;
  switch (evidence.kind) {
    case "did":
      return firstOf(fitting(acts, evidence.act), 1);
    case "times":
      return firstOf(fitting(acts, evidence.act), evidence.count);
    case "distinct":
      return firstOf(withNewValues(evidence, acts), evidence.count);
    case "sum":
      return addingUp(evidence, acts);
    case "jointly":
      return takingPart(evidence, acts);
    case "allOf":
      return allDone(evidence.of.map((part) => performance(part, circle)));
    case "forEach":
      return allDone(circle.members(evidence).map((own) => performance(evidence.of, own)));
    default:
      return anyDone(evidence.of.map((part) => performance(part, circle)));
  }
}

function fitting(acts: readonly Act[], pattern: EventPattern): readonly Act[] {
  return acts.filter((act) => matches(pattern, act));
}

function firstOf(acts: readonly Act[], count: number): Performance {
  const last = acts[count - 1];
  return last ? { at: firstMinute(last.occurredOn), used: acts.slice(0, count), wanted: 0 } : { used: acts, wanted: 1 };
}

function withNewValues({ act, field }: Distinct, acts: readonly Act[]): readonly Act[] {
  const all = fitting(acts, act).filter((entry) => fieldOf(entry, field) !== undefined);
  return all.filter((entry, i) => all.findIndex((other) => fieldOf(other, field) === fieldOf(entry, field)) === i);
}

function addingUp({ act, field, atLeast }: Sum, acts: readonly Act[]): Performance {
  const used: Act[] = [];
  let total = 0;
  for (const entry of fitting(acts, act)) {
    const value = fieldOf(entry, field);
    if (typeof value !== "number") continue;
    used.push(entry);
    total += value;
    if (total >= atLeast) return { at: firstMinute(entry.occurredOn), used, wanted: 0 };
  }
  return { used, wanted: 1 };
}

/** What is wanted of the parties that have not come is one part. */
function takingPart({ parties }: Jointly, acts: readonly Act[]): Performance {
  const came = parties.map((party) =>
    firstOf(
      acts.filter((act) => act.kind === "jointPersuasion" && act.parties.some((there) => countsAs(there, party))),
      1,
    ),
  );
  const all = allDone(came);
  return { ...all, wanted: Math.min(all.wanted, 1) };
}

/** Complete with its last part. Of no parts at all, as of members where there are none, nothing is done: nobody on record proves nothing. */
function allDone(parts: readonly Performance[]): Performance {
  const used = parts.flatMap((part) => part.used);
  const times = parts.flatMap((part) => part.at ?? []);
  if (parts.length === 0) return { used, wanted: 1 };
  const wanted = parts.reduce((sum, part) => sum + part.wanted, 0);
  return times.length < parts.length ? { used, wanted } : { at: Math.max(...times), used, wanted: 0 };
}

function anyDone(parts: readonly Performance[]): Performance {
  const done = parts.filter((part) => part.at !== undefined).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  return done[0] ?? { used: parts.flatMap((part) => part.used), wanted: 1 };
}

/** In how many parts more was done than `atMost`. */
export function moreThanAsked(evidence: Evidence, circle: Circle): number {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  switch (evidence.kind) {
    case "times":
      return fitting(circle.acts, evidence.act).length > (evidence.atMost ?? Infinity) ? 1 : 0;
    case "allOf":
    case "anyOf":
      return sum(evidence.of.map((part) => moreThanAsked(part, circle)));
    case "forEach":
      return sum(circle.members(evidence).map((own) => moreThanAsked(evidence.of, own)));
    default:
      return 0;
  }
}
