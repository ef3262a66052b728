import { type CivilDate, type DayNumber, dateOf, dayOf } from "../../model/civil-date.js";
import type { EventId } from "../../model/event-base.js";
import type { LeftCampus } from "../../model/events-care.js";
import type { Fact } from "../../model/fact.js";
import type { Role } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import { actsOfKind, yesNo } from "../fields/read-facts.js";
import { type ChildRow, childRow } from "../kit/child-row.js";
import { isWritten } from "../kit/is-written.js";
import type { ReportPeriod } from "../kit/report-head.js";
import { belonging } from "../source/belonging.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";
import { sourceAsOf } from "../source/source-as-of.js";

/** The fields of a child that the gate register shows. */
export const gateFields = ["name", "class"] as const;

/** A child went out of the gate (出校登记). */
export interface GateEntry {
  readonly event: EventId;
  readonly on: CivilDate;
  /** The time of day, where it was put down. */
  readonly time?: string;
  readonly row: ChildRow<(typeof gateFields)[number]>;
  /** Whether the child was a boarder then; unknown is a value. */
  readonly boarder: boolean | "unknown";
  readonly reason?: string;
  /** Whether the homeroom teacher signed, and whether the parents came for it; unknown where nothing was put down. */
  readonly signed: boolean | "unknown";
  readonly collected: boolean | "unknown";
  readonly by: Role;
  /** What the clause asks of a boarder's leaving and is not on record. */
  readonly lacks: readonly GateLack[];
}

/** What may be missing when a boarder leaves (wutaishan-2023 2.3b). */
export type GateLack = "reason" | "signature" | "collection";

/** Who went out of the gate of a subject in a period, in order of time: those who were its own on that day, each as it was then. */
export function gateEntries(source: ReportSource, of: SubjectRef, { from, to }: ReportPeriod): readonly GateEntry[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  const { children, isOn } = belonging(source, of);
  const entries = children.flatMap((child) =>
    child.timeline.acts.length === 0
      ? []
      : actsOfKind(child, "leftCampus")
          .filter(({ day }) => first <= day && day <= last && isOn(child, day))
          .map((fact) => ({ at: fact.at, entry: entryOf(child, fact) })),
  );
  return entries.sort((a, b) => a.at - b.at || (a.entry.event < b.entry.event ? -1 : 1)).map(({ entry }) => entry);
}

function entryOf(child: ChildRecord, { event, day, at }: Fact<LeftCampus>): GateEntry {
  // What was so when it left: one that boards since October needed no signature in September.
  const boarder = yesNo(child, "boarder", at) ?? "unknown";
  const { reason, signed = "unknown", collected = "unknown" } = event;
  const lacks: readonly GateLack[] = [
    ...(isWritten(reason) ? [] : (["reason"] as const)),
    ...(signed === true ? [] : (["signature"] as const)),
    ...(collected === true ? [] : (["collection"] as const)),
  ];
  return {
    event: event.id,
    on: dateOf(day),
    ...(event.occurredOn.length > 10 ? { time: event.occurredOn.slice(11) } : {}),
    row: rowOn(child, day),
    boarder,
    ...(reason === undefined ? {} : { reason }),
    signed,
    collected,
    by: event.by,
    // Three conditions are asked of boarders; whether a child is one may not be known, and then nothing is held against it.
    lacks: boarder === true ? lacks : [],
  };
}

/** The child as it was on that day, so that the gate's own school may read it. */
function rowOn(child: ChildRecord, day: DayNumber): GateEntry["row"] {
  return childRow(sourceAsOf(child.source, day).child(child.pupil) ?? child, gateFields);
}
