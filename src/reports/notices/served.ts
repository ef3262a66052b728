import { dateOf } from "../../model/civil-date.js";
import type { NoticeKind } from "../../model/events-contact.js";
import { actsOfKind } from "../fields/read-facts.js";
import type { PaperService } from "../kit/child-paper.js";
import type { ChildRecord } from "../source/child-record.js";

/** The notices of some kinds that were served about a child, as the log tells. */
export function noticesServed(...kinds: readonly NoticeKind[]): (child: ChildRecord) => readonly PaperService[] {
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
