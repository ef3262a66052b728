/** Whether a row of acts performs a duty, and which of them did. */
import type { Act } from "../../src/model/events.js";
import type { Role } from "../../src/model/role.js";
import type { Distinct, Evidence, Sum } from "../../src/rules/evidence.js";
import type { EventPattern } from "../../src/rules/pattern.js";
import { countsAs, fieldOf, matches } from "./pattern.js";
import { firstMinute, type Minute } from "./time.js";

/** How far the evidence has come. */
export interface Performance {
  /** When it was complete. */
  readonly at?: Minute;
  /** The acts that were used; where it is not complete, those that serve so far. */
  readonly used: readonly Act[];
}

/** Judges acts given in the order of the log. */
export function performance(evidence: Evidence, acts: readonly Act[]): Performance {
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
      return takingPart(evidence.parties, acts);
    case "allOf":
      return allDone(evidence.of.map((part) => performance(part, acts)));
    default:
      return anyDone(evidence.of.map((part) => performance(part, acts)));
  }
}

function fitting(acts: readonly Act[], pattern: EventPattern): readonly Act[] {
  return acts.filter((act) => matches(pattern, act));
}

function firstOf(acts: readonly Act[], count: number): Performance {
  const last = acts[count - 1];
  return last ? { at: firstMinute(last.occurredOn), used: acts.slice(0, count) } : { used: acts };
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
    if (total >= atLeast) return { at: firstMinute(entry.occurredOn), used };
  }
  return { used };
}

function takingPart(parties: readonly Role[], acts: readonly Act[]): Performance {
  return allDone(
    parties.map((party) =>
      firstOf(
        acts.filter((act) => act.kind === "jointPersuasion" && act.parties.some((there) => countsAs(there, party))),
        1,
      ),
    ),
  );
}

function allDone(parts: readonly Performance[]): Performance {
  const used = parts.flatMap((part) => part.used);
  const times = parts.flatMap((part) => part.at ?? []);
  return times.length < parts.length ? { used } : { at: Math.max(...times), used };
}

function anyDone(parts: readonly Performance[]): Performance {
  const done = parts.filter((part) => part.at !== undefined).sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  return done[0] ?? { used: parts.flatMap((part) => part.used) };
}
