import type { Act } from "../../model/events.js";
import type { HomeVisit, JointPersuasion, PhoneCall, Talk } from "../../model/events-contact.js";
import type { Fact } from "../../model/fact.js";

type Contact = PhoneCall | HomeVisit | Talk | JointPersuasion;

/** Somebody was reached: a call that was answered, a visit or talk at which somebody was met, a joint persuasion. */
export function isContact({ event }: Fact<Act>): boolean {
  return asContact(event) !== undefined;
}

/** A home visit in person (上门家访), whether or not anybody was met. */
export function isVisit({ event }: Fact<Act>): boolean {
  return event.kind === "homeVisit" && event.inPerson;
}

function asContact(event: Act): Contact | undefined {
  switch (event.kind) {
    case "phoneCall":
      return event.live ? event : undefined;
    case "homeVisit":
    case "talk":
      return event.with === undefined ? undefined : event;
    case "jointPersuasion":
      return event;
    default:
      return undefined;
  }
}

/**
 * The persuasions (劝返) among acts, in order: contacts whose purpose is the return, and joint persuasions. Several on one day by the same office
 * and person with the same party are one attempt (reading G7).
 */
export function attemptsAmong(acts: readonly Fact<Act>[]): readonly Fact<Act>[] {
  const seen = new Set<string>();
  return acts.filter((fact) => {
    const contact = asContact(fact.event);
    if (!contact || (contact.kind !== "jointPersuasion" && contact.purpose !== "return")) return false;
    const who = contact.kind === "jointPersuasion" ? contact.parties : [contact.by, contact.person, contact.with];
    const key = JSON.stringify([fact.day, who]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
