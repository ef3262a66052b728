import { attemptsAmong } from "../../calc/returns/case-contacts.js";
import type { CivilDate } from "../../model/civil-date.js";
import { dateOf } from "../../model/civil-date.js";
import type { EventId } from "../../model/event-base.js";
import type { Act } from "../../model/events.js";
import type { FoundAt, HomeVisit, JointPersuasion, PhoneCall, Talk } from "../../model/events-contact.js";
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
 * A call that nobody answered, and a visit that met nobody, is a try and no attempt; what the same persons tried with the same party on one
 * day is one attempt.
 *
 * @throws {BaoxueError} `beyond-horizon` under a strict calendar.
 */
export function attemptsOf(
  child: ChildRecord,
  { from = 0, until = Number.MAX_SAFE_INTEGER }: AttemptSpan = {},
): readonly Attempt[] {
  const facts = attemptsAmong(child.acts().filter((fact) => fact.at >= from && fact.at < until));
  return facts.map((fact, i) => attempt(child, fact, i + 1, facts[i + 1]?.at));
}

/** The calls, visits and talks about a child that are no attempt of their own: they reached nobody, asked only why, or repeat one of the day (联系记录). */
export function otherContactsOf(child: ChildRecord): readonly Fact<Act>[] {
  const attempts = new Set(attemptsAmong(child.acts()));
  return child.acts().filter((fact) => isContact(fact.event) && !attempts.has(fact));
}

/** Whether an act is a contact about a child, whoever was reached. */
export function isContact(event: Act): event is HomeVisit | PhoneCall | Talk | JointPersuasion {
  return ["homeVisit", "phoneCall", "talk", "jointPersuasion"].includes(event.kind);
}

function attempt(child: ChildRecord, fact: Fact<Act>, number: number, next: Minute | undefined): Attempt {
  const { event, day } = fact;
  return {
    number,
    on: dateOf(day),
    kind: event.kind as AttemptKind,
    ...contactOf(event),
    ...outcomeOf(child, fact, next),
    event: event.id,
  };
}

/** Who acted, whom they met, and what they found out. */
function contactOf(event: Act): Pick<Attempt, "by" | "person" | "with" | "reason" | "foundAt"> {
  if (event.kind === "jointPersuasion") return { by: event.parties };
  if (!isContact(event)) return { by: [] };
  const { by, person, with: met, reason, foundAt } = event;
  return {
    by: [by],
    ...(person === undefined ? {} : { person }),
    ...(met === undefined ? {} : { with: met }),
    ...(reason === undefined ? {} : { reason }),
    ...(foundAt === undefined ? {} : { foundAt }),
  };
}

/** Whether the child came back before the next attempt. */
function outcomeOf(
  child: ChildRecord,
  { at, until }: Fact<Act>,
  next: Minute = Number.POSITIVE_INFINITY,
): Pick<Attempt, "outcome" | "returnedOn"> {
  const { certainAt = next, possibleAt = next } = firstAttended(child.view(), until);
  if (certainAt < next) return { outcome: "returned", returnedOn: dateOf(dayOfMinute(certainAt)) };
  return { outcome: possibleAt < next && at < endOfDay(child.source.day) ? "unknown" : "notReturned" };
}
