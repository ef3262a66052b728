import type { CivilDate } from "../model/civil-date.js";
import type { SchoolEvent } from "../model/events.js";
import type { Enrolled, LeavingReason, Left } from "../model/events-attendance.js";
import type { RollChanged } from "../model/events-case.js";
import { liveEvents } from "./live-events.js";
import type { StatusRow } from "./status-mapping.js";

const words: Readonly<Record<LeavingReason, string>> = {
  transferOut: "转出",
  graduated: "毕业",
  suspension: "休学",
  deferral: "延缓入学",
  died: "死亡",
  other: "其他离校",
};

/**
 * The changes of a log as rows (学籍异动记录), in time: children who were enrolled, left, or arrived at another school. A change of the roll
 * recorded for the same child and day says how a child came, and adds its papers and formalities; one without such a move is no row.
 *
 * @throws {BaoxueError} `invalid-input` where there is no list of events; `invalid-moment` when an event names no existing day or time.
 * @example
 * ```ts
 * import { statusRows } from "baoxue/import";
 * const base = { id: "1", pupil: "P01", occurredOn: "2025-10-13", recordedOn: "2025-10-14" } as const;
 * statusRows([{ ...base, kind: "left", reason: "died" }]);
 * //=> [{ pupil: "P01", change: "死亡", on: "2025-10-13", recordedOn: "2025-10-14" }]
 * ```
 */
export function statusRows(events: readonly SchoolEvent[]): readonly StatusRow[] {
  const live = liveEvents(events);
  const changes = new Map<string, RollChanged[]>();
  for (const event of live) {
    if (event.kind !== "rollChanged") continue;
    const key = placeOf(event);
    changes.set(key, [...(changes.get(key) ?? []), event]);
  }
  return live.flatMap((event): readonly StatusRow[] => {
    if (event.kind === "enrolled") return [cameRow(event, changes.get(placeOf(event)) ?? [])];
    if (event.kind === "left") return [leftRow(event, changes.get(placeOf(event)) ?? [])];
    return event.kind === "transferAcknowledged" ? [{ ...rowOf(event, "转入回执"), otherSchool: event.by }] : [];
  });
}

function placeOf({ pupil, occurredOn }: { readonly pupil: string; readonly occurredOn: string }): string {
  return JSON.stringify([pupil, occurredOn.slice(0, 10)]);
}

function rowOf(
  { pupil, occurredOn, recordedOn }: Enrolled | Left | Extract<SchoolEvent, { kind: "transferAcknowledged" }>,
  change: string,
): StatusRow {
  return { pupil, change, on: occurredOn.slice(0, 10) as CivilDate, recordedOn };
}

function cameRow(event: Enrolled, changes: readonly RollChanged[]): StatusRow {
  const roll = changes.find(({ change }) => change === "transferIn" || change === "return");
  const change = roll === undefined ? "入学" : roll.change === "transferIn" ? "转入" : "复学";
  return { ...rowOf(event, change), class: event.class, ...papersOf(roll) };
}

function leftRow(event: Left, changes: readonly RollChanged[]): StatusRow {
  const { reason, to, expiresOn, approvedBy, proof } = event;
  return {
    ...rowOf(event, words[reason]),
    ...(to === undefined ? {} : { otherSchool: to }),
    ...(expiresOn === undefined ? {} : { until: expiresOn }),
    ...(approvedBy === undefined ? {} : { approvedBy }),
    ...(proof === undefined ? {} : { proof }),
    ...papersOf(changes.find(({ change }) => change === reason)),
  };
}

function papersOf(roll: RollChanged | undefined): Pick<StatusRow, "papers" | "formalities"> {
  return {
    ...(roll?.papers === undefined ? {} : { papers: roll.papers }),
    ...(roll?.formalities === undefined ? {} : { formalities: roll.formalities }),
  };
}
