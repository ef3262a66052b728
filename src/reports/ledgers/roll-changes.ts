import { type CivilDate, type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import type { EnrolmentSpell, EnrolmentStatus } from "../../model/enrolment-spells.js";
import type { EventId } from "../../model/event-base.js";
import type { RollChange, RollChanged } from "../../model/events-case.js";
import type { Fact } from "../../model/fact.js";
import { stageOf } from "../../model/people.js";
import { isFirstGrade } from "../counts/roll-flows.js";
import { actsOfKind } from "../fields/read-facts.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { timeOffOf } from "../source/time-off.js";

/** A change of a child's place on the roll, and what is on record of its papers (学籍变动). */
export interface RollEntry {
  readonly change: RollChange;
  readonly on: CivilDate;
  /** Where to, as the school was told. */
  readonly to?: string;
  /** The paper it rests on, by the host's number. */
  readonly proof?: string;
  /** All papers are there; absent where nobody has said. */
  readonly papers?: boolean;
  /** The formalities are complete; absent where nobody has said. */
  readonly formalities?: boolean;
  /** The day on which it was entered in the electronic roll. */
  readonly enteredOn?: CivilDate;
  /** What says that there was one. */
  readonly event: EventId;
}

/** A change before its papers are looked for. */
interface Found {
  readonly change: RollChange;
  readonly day: DayNumber;
  readonly event: EventId;
  readonly to?: string;
  readonly proof?: string;
}

/** A child's times on and off the roll. */
interface Moved {
  readonly source: ReportSource;
  readonly spells: readonly EnrolmentSpell[];
}

const changeOf: Partial<Readonly<Record<EnrolmentStatus, RollChange>>> = {
  transferredOut: "transferOut",
  suspended: "suspension",
  deferred: "deferral",
};

/** Whether a child's place on the roll ever changed, otherwise than by entering school, moving up or finishing. */
export function hasMoved(child: ChildRecord): boolean {
  const leftOtherwise = child.spells().some(({ status }) => status === "leftOtherwise");
  return (
    leftOtherwise || timeOffOf(child) !== undefined || rollEntriesOf(child).some(({ change }) => change !== "dropout")
  );
}

/**
 * The changes of a child's place on the roll, in order: off its moves, off what was approved and decided, and off the records of changes carried
 * through. Such a record belongs to the change of its kind that is nearest to it; one with no change near tells of a change of its own.
 */
export function rollEntriesOf(child: ChildRecord): readonly RollEntry[] {
  const records = actsOfKind(child, "rollChanged");
  const told = [...moves(child), ...approvals(child), ...dropouts(child)].sort((a, b) => a.day - b.day);
  const withReturns = [...told, ...returns(child, told)];
  const alone = records.filter(({ event }) => withReturns.every(({ change }) => change !== event.change));
  const all = [...withReturns, ...ownChanges(alone)].sort((a, b) => a.day - b.day || (a.event < b.event ? -1 : 1));
  return all.map((one, i) => withPapers(child, one, { all, records, next: all[i + 1]?.day }));
}

function moves(child: ChildRecord): readonly Found[] {
  const spells = child.spells();
  return spells.flatMap((spell, i): readonly Found[] => {
    const change = changeOf[spell.status] ?? backBy({ source: child.source, spells }, spell, spells[i - 1]);
    if (change === undefined) return [];
    const { from, event, to, proof } = spell;
    return [
      {
        change,
        day: dayOf(from),
        event,
        ...(to === undefined ? {} : { to }),
        ...(proof === undefined ? {} : { proof }),
      },
    ];
  });
}

/**
 * By what change a child came into a class: back from a time off; from another school of the same stage; from nowhere that is on record, into another
 * than the first grade of a stage, after the records began. Whoever enters a stage is new there and changes nothing.
 */
function backBy(child: Moved, spell: EnrolmentSpell, before: EnrolmentSpell | undefined): RollChange | undefined {
  if (spell.status !== "enrolled") return undefined;
  if (before?.status === "suspended" || before?.status === "deferred") return "return";
  if (before?.status === "enrolled" && before.school === spell.school) return undefined;
  return isTransfer(child, spell, before) ? "transferIn" : undefined;
}

function isTransfer({ source, spells }: Moved, spell: EnrolmentSpell, before: EnrolmentSpell | undefined): boolean {
  const { classes, recordsFrom } = source.world;
  const own = classes.get(spell.class ?? "");
  if (own === undefined) return before !== undefined;
  const old = classes.get(
    spells.findLast(({ status, from }) => status === "enrolled" && from < spell.from)?.class ?? "",
  );
  if (old) return stageOf(own) === stageOf(old);
  return !isFirstGrade(source, own) && dayOf(spell.from) > recordsFrom(own.school);
}

/** Times off that were approved and that no move tells: a child whose entry is deferred was in no class. */
function approvals(child: ChildRecord): readonly Found[] {
  const known = new Set(child.spells().map(({ status }) => changeOf[status]));
  return actsOfKind(child, "timeOffApproved")
    .filter(({ event }) => !known.has(event.timeOff))
    .map(({ event, day }) => ({ change: event.timeOff, day, event: event.id }));
}

function dropouts(child: ChildRecord): readonly Found[] {
  return actsOfKind(child, "dropoutConfirmed").map(({ event, day }) => ({ change: "dropout", day, event: event.id }));
}

/** Returns of dropouts, by their formalities: the return from a time off is told by the class that the child is in again. */
function returns(child: ChildRecord, told: readonly Found[]): readonly Found[] {
  return actsOfKind(child, "returnCompleted")
    .filter(({ day }) => told.findLast((one) => one.day <= day)?.change === "dropout")
    .map(({ event, day }) => ({ change: "return", day, event: event.id }));
}

/** Changes of which only the record of carrying them through tells: the first of each kind, later ones complete it. */
function ownChanges(records: readonly Fact<RollChanged>[]): readonly Found[] {
  const first = new Map<RollChange, Found>();
  for (const { event, day } of records)
    if (!first.has(event.change)) first.set(event.change, { change: event.change, day, event: event.id });
  return [...first.values()];
}

interface Papers {
  readonly all: readonly Found[];
  readonly records: readonly Fact<RollChanged>[];
  readonly next: DayNumber | undefined;
}

function withPapers(child: ChildRecord, found: Found, { all, records, next }: Papers): RollEntry {
  const { day, ...said } = found;
  const own = records.filter((record) => record.event.change === found.change && nearest(all, record) === found);
  const papers = latest(own.map(({ event }) => event.papers));
  const formalities = latest(own.map(({ event }) => event.formalities));
  const entered = actsOfKind(child, "filed").find(
    (fact) => fact.event.file === "electronicRoll" && fact.day >= day && (next === undefined || fact.day < next),
  );
  return {
    ...said,
    on: dateOf(day),
    ...(papers === undefined ? {} : { papers }),
    ...(formalities === undefined ? {} : { formalities }),
    ...(entered === undefined ? {} : { enteredOn: dateOf(entered.day) }),
  };
}

/** What was said last. */
function latest(said: readonly (boolean | undefined)[]): boolean | undefined {
  return said.findLast((one) => one !== undefined);
}

/** The change to which a record of carrying one through belongs: the nearest of its kind, of two as near the earlier. */
function nearest(all: readonly Found[], { event, day }: Fact<RollChanged>): Found | undefined {
  let best: Found | undefined;
  for (const one of all) {
    if (one.change !== event.change) continue;
    if (best === undefined || Math.abs(one.day - day) < Math.abs(best.day - day)) best = one;
  }
  return best;
}
