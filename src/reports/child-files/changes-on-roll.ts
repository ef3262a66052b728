import { type CivilDate, dateOf } from "../../model/civil-date.js";
import type { EnrolmentSpell } from "../../model/enrolment-spells.js";
import type { EventId } from "../../model/event-base.js";
import type { RollChange, RollChanged } from "../../model/events-case.js";
import type { Fact } from "../../model/fact.js";
import { actsOfKind, dateOfFact } from "../fields/read-facts.js";
import type { ChildRecord } from "../source/child-record.js";

/** A change of a child's place on the roll, as the log tells it: by a move, a decision, or a record of the change itself. */
export interface ChangeOnRoll {
  readonly change: RollChange;
  readonly on: CivilDate;
  /** The record that says so. */
  readonly event: EventId;
  /** The record that the change was carried through, where there is one. */
  readonly carried?: RollChanged;
  /** The times on the roll that it began, where it is a move. */
  readonly spell?: EnrolmentSpell;
}

/** The changes of some kinds, in order of their days. */
export function changesOnRoll(child: ChildRecord, kinds: readonly RollChange[]): readonly ChangeOnRoll[] {
  const carried = actsOfKind(child, "rollChanged");
  const seen = [...moves(child), ...decided(child)].filter(({ change }) => kinds.includes(change));
  const taken = new Set<EventId>();
  const matched = seen.map((one, i) => {
    const next = seen.find((other, j) => j > i && other.change === one.change)?.on;
    const isFirst = seen.findIndex((other) => other.change === one.change) === i;
    const own = carried.findLast((fact) => fits(fact, one, { next, isFirst }));
    if (own) taken.add(own.event.id);
    return own ? { ...one, carried: own.event } : one;
  });
  const alone = carried
    .filter(({ event }) => !taken.has(event.id) && kinds.includes(event.change))
    .filter(({ event }) => !matched.some(({ change }) => change === event.change))
    .map(({ event, day }) => ({ change: event.change, on: dateOf(day), event: event.id, carried: event }));
  return [...matched, ...alone].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Where a change stands among those of its kind. */
interface AmongItsKind {
  readonly next: CivilDate | undefined;
  readonly isFirst: boolean;
}

/** The record of a change is made on its day or later, and before the next of its kind; one made before any of them is of the first. */
function fits(
  { event, day }: Fact<RollChanged>,
  { change, on }: ChangeOnRoll,
  { next, isFirst }: AmongItsKind,
): boolean {
  const date = dateOf(day);
  return event.change === change && (isFirst || date >= on) && (next === undefined || date < next);
}

const byStatus: Partial<Readonly<Record<EnrolmentSpell["status"], RollChange>>> = {
  transferredOut: "transferOut",
  suspended: "suspension",
  deferred: "deferral",
};

function moves(child: ChildRecord): readonly ChangeOnRoll[] {
  const spells = child.spells();
  return spells.flatMap((spell, i): readonly ChangeOnRoll[] => {
    const change = byStatus[spell.status] ?? entering(spell, spells[i - 1]);
    return change === undefined ? [] : [{ change, on: spell.from, event: spell.event, spell }];
  });
}

/** A child that comes back after time off returns; one that comes from another school, or after it went to one, is transferred in. */
function entering(spell: EnrolmentSpell, before: EnrolmentSpell | undefined): RollChange | undefined {
  if (spell.status !== "enrolled" || !before) return undefined;
  if (before.status === "suspended" || before.status === "deferred") return "return";
  return before.status === "transferredOut" || before.school !== spell.school ? "transferIn" : undefined;
}

/** Dropping out is confirmed, and a return completed, by people. */
function decided(child: ChildRecord): readonly ChangeOnRoll[] {
  return [
    ...actsOfKind(child, "dropoutConfirmed").map((fact) => ({
      change: "dropout" as const,
      on: dateOfFact(fact) ?? child.source.cutOff,
      event: fact.event.id,
    })),
    ...actsOfKind(child, "returnCompleted").map((fact) => ({
      change: "return" as const,
      on: dateOfFact(fact) ?? child.source.cutOff,
      event: fact.event.id,
    })),
  ];
}
