import { standingAt } from "../../model/case-standing.js";
import { dayOfMinute, type Minute } from "../../model/moment.js";
import type { ChildRecord } from "../source/child-record.js";
import { isGoneForGood } from "../source/gone-for-good.js";
import { isByRight, timeOffOn } from "../source/time-off.js";

/** How the case of a child stands at the close of a period. */
export interface CloseStanding {
  readonly status: "suspected" | "perhapsSuspected" | "confirmed" | "none";
  /** A confirmed dropout that may be back, since a register is missing. */
  readonly unverified: boolean;
  /** A confirmed dropout that is away by right, on time off that was approved afterwards: its case stands until somebody closes it. */
  readonly onTimeOff: boolean;
}

/** How the case of a child stands at a moment, for counts: who is gone for good has none, and a confirmed dropout stays one until a return is certain. */
export function standingAtClose(child: ChildRecord, last: Minute): CloseStanding {
  if (!child.mayHaveCase || isGoneForGood(child, dayOfMinute(last))) return stands("none");
  const { status, possible } = standingAt(child.caseFile(), last);
  if (possible.includes("confirmed")) {
    const onTimeOff = isOnTimeOff(child, last);
    return { status: "confirmed", unverified: status !== "confirmed" && !onTimeOff, onTimeOff };
  }
  if (status === "suspected") return stands("suspected");
  return stands(status === undefined && possible.includes("suspected") ? "perhapsSuspected" : "none");
}

function stands(status: CloseStanding["status"]): CloseStanding {
  return { status, unverified: false, onTimeOff: false };
}

/** Whether a time off by right ran at a moment, as one saw it then. */
function isOnTimeOff(child: ChildRecord, last: Minute): boolean {
  const off = timeOffOn(child, dayOfMinute(last));
  return off !== undefined && isByRight(off);
}
