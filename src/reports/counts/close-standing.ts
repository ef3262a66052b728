import { standingAt } from "../../model/case-standing.js";
import { dayOfMinute, type Minute } from "../../model/moment.js";
import type { ChildRecord } from "../source/child-record.js";
import { isGoneForGood } from "../source/gone-for-good.js";

/** How the case of a child stands at the close of a period. */
export interface CloseStanding {
  readonly status: "suspected" | "perhapsSuspected" | "confirmed" | "none";
  /** A confirmed dropout that may be back, since a register is missing. */
  readonly unverified: boolean;
}

/** How the case of a child stands at a moment, for counts: who is gone for good has none, and a confirmed dropout stays one until a return is certain. */
export function standingAtClose(child: ChildRecord, last: Minute): CloseStanding {
  if (!child.mayHaveCase || isGoneForGood(child, dayOfMinute(last))) return { status: "none", unverified: false };
  const { status, possible } = standingAt(child.caseFile(), last);
  if (possible.includes("confirmed")) return { status: "confirmed", unverified: status !== "confirmed" };
  if (status === "suspected") return { status, unverified: false };
  const perhaps = status === undefined && possible.includes("suspected");
  return { status: perhaps ? "perhapsSuspected" : "none", unverified: false };
}
