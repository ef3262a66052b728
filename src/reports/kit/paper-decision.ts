import { type CivilDate, dateOf } from "../../model/civil-date.js";
import type { Decision } from "../../model/events-case.js";
import type { Fact } from "../../model/fact.js";
import { dayOfMinute } from "../../model/moment.js";
import type { Text } from "../../model/text.js";
import { actsOfKind } from "../fields/read-facts.js";
import { sinceOpening } from "../source/case-start.js";
import type { ChildRecord } from "../source/child-record.js";
import { decidesFor } from "./issuing-body.js";
import type { DecisionState, PaperDecision, PaperService } from "./paper-spec.js";

/**
 * How the decision stands in the case that is open, on the day of issue where one is given: as last taken by an office that decides for the body
 * whose step it is, or taken where that body served the paper in this case already, since it has decided. A later one against the step takes it
 * back. What any other office decided is nothing to it.
 */
export function decisionState(
  child: ChildRecord,
  decision: PaperDecision,
  served: readonly PaperService[],
  issuedOn?: CivilDate,
): DecisionState {
  const { by } = decision;
  const own = ownDecisions(child, decision);
  const last = own.at(-1);
  const counts = last?.event.outcome === "imposed" ? own.findLast((one) => isBy(one, issuedOn)) : last;
  if (counts) {
    const state = counts.event.outcome === "imposed" ? "taken" : "declined";
    return { state, by: counts.event.by, on: dateOf(counts.day), event: counts.event.id };
  }
  // A paper is served once it is issued: so its service may well come after the day of issue.
  const paper = servedInCase(child, served).findLast((one) => decidesFor(one.by, by));
  return paper ? { state: "taken", by: paper.by, on: paper.on, event: paper.event } : { state: "awaited", by };
}

/** What is wanting where nobody has decided to act: a decision; where there is one of a later day than the paper's, an earlier one. */
export function decisionWanted(child: ChildRecord, decision: PaperDecision, issuedOn?: CivilDate): Text {
  const { zh, en } = decision.what;
  const late = ownDecisions(child, decision).some((one) => !isBy(one, issuedOn));
  return late ? { zh: `不晚于签发日期的${zh}`, en: `${en}, no later than the day of issue` } : decision.what;
}

function ownDecisions(child: ChildRecord, { by, matters }: PaperDecision): readonly Fact<Decision>[] {
  const since = sinceOpening(child);
  return actsOfKind(child, "decision").filter(
    ({ event, at }) => at >= since && matters.includes(event.matter) && decidesFor(event.by, by),
  );
}

function isBy({ day }: Fact, issuedOn: CivilDate | undefined): boolean {
  return issuedOn === undefined || dateOf(day) <= issuedOn;
}

/** Of some services those in the case that is open, or was last. */
export function servedInCase(child: ChildRecord, served: readonly PaperService[]): readonly PaperService[] {
  const since = dateOf(dayOfMinute(sinceOpening(child)));
  return served.filter(({ on }) => on >= since);
}
