import type { Placed } from "./case-basis.js";
import { needsOf } from "./case-grounds.js";
import type { GroundBasis, GroundClaim, Need } from "./case-need.js";
import type { EventId } from "./event-base.js";
import type { CaseClosed, ClosingGround } from "./events-case.js";
import type { Minute } from "./moment.js";

/** A claim whose ground is fulfilled, and since when. */
export interface Closing {
  readonly ground: ClosingGround;
  readonly index: number;
  /** The claim itself, the last minute of it. */
  readonly until: Minute;
  readonly certainAt?: Minute;
  readonly possibleAt: Minute;
  readonly events: readonly EventId[];
}

/** The claims that close a case; one whose ground is not fulfilled when it is made closes nothing, then or later. */
export function closingsOf(basis: GroundBasis): readonly Closing[] {
  return basis.acts.claims.flatMap((claim): readonly Closing[] => {
    const { fact, index } = claim;
    const asked = claimOf(claim);
    const needs = needsOf(basis, asked);
    const by = Math.min(fact.until, basis.input.view.asOf);
    const certainAt = fulfilledAt(needs, asked, by, (each) => each.certainAt);
    const possibleAt = fulfilledAt(needs, asked, by, (each) => each.possibleAt) ?? certainAt;
    if (possibleAt === undefined) return [];
    return [
      {
        ground: fact.event.ground,
        index,
        until: fact.until,
        ...(certainAt === undefined ? {} : { certainAt }),
        possibleAt,
        events: [fact.event.id, ...needs.flatMap(({ events }) => events)],
      },
    ];
  });
}

function claimOf({ fact, index }: Placed<CaseClosed>): GroundClaim {
  return { ground: fact.event.ground, at: fact.at, until: fact.until, index };
}

/** When all that is needed was there, unless that was after the claim. */
function fulfilledAt(
  needs: readonly Need[],
  { at }: GroundClaim,
  by: Minute,
  pick: (need: Need) => Minute | undefined,
): Minute | undefined {
  let since = at;
  for (const each of needs) {
    const met = pick(each);
    if (met === undefined || met > by) return undefined;
    since = Math.max(since, met);
  }
  return since;
}
