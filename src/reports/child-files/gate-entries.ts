import { type CivilDate, dateOf, dayOf } from "../../model/civil-date.js";
import type { EventId } from "../../model/event-base.js";
import type { LeftCampus } from "../../model/events-care.js";
import type { Fact } from "../../model/fact.js";
import type { Role } from "../../model/role.js";
import type { SubjectRef } from "../../model/subject.js";
import { actsOfKind, yesNo } from "../fields/read-facts.js";
import { type ChildRow, childRow } from "../kit/child-row.js";
import { isWritten } from "../kit/is-written.js";
import type { ReportPeriod } from "../kit/report-head.js";
import type { ChildRecord } from "../source/child-record.js";
import type { ReportSource } from "../source/report-source.js";

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

/** The children of a subject who went out of the gate in a period, in order of time. */
export function gateEntries(source: ReportSource, of: SubjectRef, { from, to }: ReportPeriod): readonly GateEntry[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  const entries = source.children(of).flatMap((child) =>
    actsOfKind(child, "leftCampus")
      .filter(({ day }) => first <= day && day <= last)
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
    row: childRow(child, gateFields),
    boarder,
    ...(reason === undefined ? {} : { reason }),
    signed,
    collected,
    by: event.by,
    // Three conditions are asked of boarders; whether a child is one may not be known, and then nothing is held against it.
    lacks: boarder === true ? lacks : [],
  };
}
