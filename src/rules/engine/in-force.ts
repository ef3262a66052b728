import { dayOf } from "../../model/civil-date.js";
import type { Policy } from "../policy.js";

/** The days on which a policy is in force, both included. */
export interface InForce {
  readonly from: number;
  readonly until: number;
}

/** When a policy is in force: from its first day, or its issue, to its last. */
export function inForceOf({ issuedOn, inForceFrom, inForceUntil }: Policy): InForce {
  const from = inForceFrom ?? (issuedOn === "unknown" ? undefined : issuedOn);
  return {
    from: from === undefined ? Number.POSITIVE_INFINITY : dayOf(from), // a policy without any day is refused
    until: inForceUntil === undefined ? Number.POSITIVE_INFINITY : dayOf(inForceUntil),
  };
}
