import { leavingNeeds } from "./case-leaving.js";
import type { GroundBasis, GroundClaim, Need } from "./case-need.js";
import { returnNeeds } from "./case-return.js";

/** What a ground needs at a claim (reading G20). A decision that the child is no dropout needs nothing but itself. */
export function needsOf(basis: GroundBasis, claim: GroundClaim): readonly Need[] {
  if (claim.ground === "notADropout") return [];
  return claim.ground === "returned" ? returnNeeds(basis, claim) : leavingNeeds(basis, claim, claim.ground);
}
