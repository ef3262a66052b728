import type { CivilDate } from "../../model/civil-date.js";
import { dateOf } from "../../model/civil-date.js";
import type { EventId } from "../../model/event-base.js";
import type { Act } from "../../model/events.js";
import type { FoundAt } from "../../model/events-contact.js";
import type { Fact } from "../../model/fact.js";
import { dayOfMinute, endOfDay, type Minute } from "../../model/moment.js";
import { firstAttended } from "../../model/presence.js";
import type { Role } from "../../model/role.js";
import type { ChildRecord } from "./child-record.js";

/** By what a child was to be persuaded back. */
export type AttemptKind = "homeVisit" | "phoneCall" | "talk" | "jointPersuasion";

/** What came of an attempt: the child came back before the next one; it did not; or no register says. */
export type AttemptOutcome = "returned" | "notReturned" | "unknown";

/** One attempt to bring a child back (劝返记录), with its number in the case. */
export interface Attempt {
  readonly number: number;
  readonly on: CivilDate;
  readonly kind: AttemptKind;
  /** The offices that acted. */
  readonly by: readonly Role[];
  /** Who acted, by the host's number. */
  readonly person?: string;
  readonly with?: "guardian" | "pupil";
  readonly reason?: string;
  readonly foundAt?: FoundAt;
  readonly outcome: AttemptOutcome;
  /** The day on which the child was there again, where it came. */
  readonly returnedOn?: CivilDate;
  readonly event: EventId;
}

/** Between which moments attempts are looked for. */
export interface AttemptSpan {
  readonly from?: Minute;
  readonly until?: Minute;
}

/**
 * The attempts to bring a child back, in order: contacts for that purpose at which somebody was reached, and joint persuasions (reading G7).
 * A call that nobody answered, and a visit that met nobody, is a try and no attempt.
 */
export function attemptsOf(
  child: ChildRecord,
  { from = 0, until = Number.MAX_SAFE_INTEGER }: AttemptSpan = {},
): readonly Attempt[] {
  const facts = child.acts().filter((fact) => fact.at >= from && fact.at < until && isAttempt(fact.event));
  return facts.map((fact, i) => attempt(child, fact, i + 1, facts[i + 1]?.at));
}

/** The calls, visits and talks about a child that reached nobody, or asked only why (联系记录). */
export function otherContactsOf(child: ChildRecord): readonly Fact<Act>[] {
  return child.acts().filter(({ event }) => isContact(event) && !isAttempt(event));
}

function isContact(event: Act): boolean {
  return (
    event.kind === "homeVisit" ||
    event.kind === "phoneCall" ||
    event.kind === "talk" ||
    event.kind === "jointPersuasion"
  );
}

/** Whether an act is an attempt to bring the child back. */
export function isAttempt(event: Act): boolean {
  switch (event.kind) {
    case "jointPersuasion":
      return true;
    case "phoneCall":
      return event.purpose === "return" && event.live;
    case "homeVisit":
    case "talk":
      return event.purpose === "return" && event.with !== undefined;
    default:
      return false;
  }
}

function attempt(
  child: ChildRecord,
  { event, at, until, day }: Fact<Act>,
  number: number,
  next: Minute | undefined,
): Attempt {
  const came = firstAttended(child.view(), until);
  const [sure, maybe] = [came.certainAt, came.possibleAt].map(
    (moment) => moment !== undefined && moment < (next ?? Infinity),
  );
  const returnedAt = sure ? came.certainAt : undefined;
  const contact = event.kind === "homeVisit" || event.kind === "phoneCall" || event.kind === "talk" ? event : undefined;
  return {
    number,
    on: dateOf(day),
    kind: event.kind as AttemptKind,
    by: event.kind === "jointPersuasion" ? event.parties : contact ? [contact.by] : [],
    ...(contact?.person === undefined ? {} : { person: contact.person }),
    ...(contact?.with === undefined ? {} : { with: contact.with }),
    ...(contact?.reason === undefined ? {} : { reason: contact.reason }),
    ...(contact?.foundAt === undefined ? {} : { foundAt: contact.foundAt }),
    outcome: sure ? "returned" : maybe && at < endOfDay(child.source.day) ? "unknown" : "notReturned",
    ...(returnedAt === undefined ? {} : { returnedOn: dateOf(dayOfMinute(returnedAt)) }),
    event: event.id,
  };
}
