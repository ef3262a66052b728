import { dateOf } from "../../model/civil-date.js";
import { dayOfMinute } from "../../model/moment.js";
import { actsOfKind } from "../fields/read-facts.js";
import { sinceOpening } from "../source/case-start.js";
import type { ChildRecord } from "../source/child-record.js";
import type { DecisionState, PaperDecision, PaperService } from "./paper-spec.js";

/**
 * How the decision stands in the case that is open: as last recorded, or taken where the paper was served in this case already, since a body
 * that serves it has decided.
 */
export function decisionState(
  child: ChildRecord,
  { by, matters }: PaperDecision,
  served: readonly PaperService[],
): DecisionState {
  const last = actsOfKind(child, "decision").findLast(
    ({ event, at }) => at >= sinceOpening(child) && matters.includes(event.matter),
  );
  if (last) {
    const state = last.event.outcome === "imposed" ? "taken" : "declined";
    return { state, by: last.event.by, on: dateOf(last.day), event: last.event.id };
  }
  const paper = servedInCase(child, served).at(-1);
  return paper ? { state: "taken", by: paper.by, on: paper.on, event: paper.event } : { state: "awaited", by };
}

/** Of some services those in the case that is open, or was last. */
export function servedInCase(child: ChildRecord, served: readonly PaperService[]): readonly PaperService[] {
  const since = dateOf(dayOfMinute(sinceOpening(child)));
  return served.filter(({ on }) => on >= since);
}
