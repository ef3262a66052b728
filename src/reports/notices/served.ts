import { dateOf } from "../../model/civil-date.js";
import type { NoticeKind, ReportMatter } from "../../model/events-contact.js";
import type { Role } from "../../model/role.js";
import { actsOfKind } from "../fields/read-facts.js";
import type { PaperService } from "../kit/paper-spec.js";
import type { ChildRecord } from "../source/child-record.js";

/** Reads from the log when papers of a kind were served. */
export type ServedBy = (child: ChildRecord) => readonly PaperService[];

/** The notices of some kinds that were served about a child, as the log tells. */
export function noticesServed(...kinds: readonly NoticeKind[]): ServedBy {
  return (child) =>
    actsOfKind(child, "notice")
      .filter(({ event }) => kinds.includes(event.notice))
      .map(({ event, day }) => ({
        on: dateOf(day),
        by: event.by,
        to: event.to,
        ...(event.dueOn === undefined ? {} : { dueOn: event.dueOn }),
        ...(event.copies === undefined ? {} : { copies: event.copies }),
        event: event.id,
      }));
}

/** The reports about a child under a matter, as the log tells. */
export function reportsMade(matter: ReportMatter): ServedBy {
  return (child) =>
    actsOfKind(child, "report")
      .filter(({ event }) => event.matter === matter)
      .map(({ event, day }) => ({ on: dateOf(day), by: event.by, to: event.to, event: event.id }));
}

/** Those of them that were made in writing (书面报告). */
export function writtenReports(matter: ReportMatter): ServedBy {
  return (child) => {
    const written = new Set(
      actsOfKind(child, "report").flatMap(({ event }) => (event.written === true ? [event.id] : [])),
    );
    return reportsMade(matter)(child).filter(({ event }) => written.has(event));
  };
}

/** The hand-overs of a child's particulars to an office, as the log tells. */
export function particularsHandedTo(to: Role): ServedBy {
  return (child) =>
    actsOfKind(child, "handOver")
      .filter(({ event }) => event.what === "particulars" && event.to === to)
      .map(({ event, day }) => ({ on: dateOf(day), by: event.by, to: event.to, event: event.id }));
}
