import type { Contact, RuleName, Seen, Truth } from "./case.js";

/** What may be said differently about a contact. */
type Details = Partial<Omit<Contact, "kind" | "occurred_on">>;

/** The homeroom teacher tells the school that the child is absent; written down at once. */
export function reported(at: string): Contact {
  return { kind: "report", occurred_on: at, recorded_on: at, by: "homeroomTeacher", to: "school", matter: "absence" };
}

/** The homeroom teacher telephones and asks a guardian to send the child back; written down at once. */
export function called(at: string, details: Details = {}): Contact {
  return {
    kind: "phoneCall",
    occurred_on: at,
    recorded_on: at,
    by: "homeroomTeacher",
    with: "guardian",
    live: "yes",
    purpose: "return",
    ...details,
  };
}

/** The homeroom teacher telephones, and nobody answers. */
export function rangInVain(at: string): Contact {
  return {
    kind: "phoneCall",
    occurred_on: at,
    recorded_on: at,
    by: "homeroomTeacher",
    live: "no",
    purpose: "return",
  };
}

/** The homeroom teacher goes to the child's home and asks a guardian to send the child back; written down at once. */
export function visited(at: string, details: Details = {}): Contact {
  return {
    kind: "homeVisit",
    occurred_on: at,
    recorded_on: at,
    by: "homeroomTeacher",
    with: "guardian",
    in_person: "yes",
    purpose: "return",
    ...details,
  };
}

/** The principal goes in person, learns why the child stays away, and asks for the return. */
export function leaderVisited(at: string, reason: string, details: Details = {}): Contact {
  return visited(at, { by: "principal", reason, ...details });
}

/** The school reports failed persuasion to an office outside. */
export function reportedOut(at: string, to: "townshipGovernment" | "educationAuthority"): Contact {
  return { kind: "report", occurred_on: at, recorded_on: at, by: "principal", to, matter: "failedPersuasion" };
}

/** A joint persuasion in which these parties took part. */
export function persuadedJointly(at: string, parties: readonly string[]): Contact {
  return { kind: "jointPersuasion", occurred_on: at, recorded_on: at, parties: parties.join(" ") };
}

/** What must be seen of one finding. */
export function finds(rule: RuleName, arose: string, seen: Readonly<Record<string, Seen>>): Truth {
  return { rule, arose, seen };
}

/** A finding that was fulfilled on the very day it arose. */
export function fulfilledAtOnce(rule: RuleName, arose: string): Truth {
  return finds(rule, arose, { [arose]: "fulfilled" });
}
