import type { Minute } from "../../model/moment.js";
import type { Span, Spans } from "../../model/spans.js";
import type { RuleBase } from "../duty.js";
import type { Compiler, Context, Occasion, OccasionReader } from "./shapes.js";
import { spanAt } from "./triggers.js";

/**
 * Leaves out the occasions at which a rule did not apply to the subject; where it only possibly did, they are possible.
 * What may have arisen while it applied, and could be certain only when it no longer did, stays possible.
 */
export function applying({ appliesTo }: RuleBase, occasions: OccasionReader, compiler: Compiler): OccasionReader {
  if (!appliesTo) return occasions;
  const applies = compiler.state(appliesTo);
  return (context) => {
    const found = occasions(context);
    if (found.length === 0) return found;
    const spans = applies(context);
    return found.flatMap((occasion) => applied(occasion, spans, context) ?? []);
  };
}

function applied(occasion: Occasion, { certain, possible }: Spans, context: Context): Occasion | undefined {
  const { possibleAt, certainAt, event } = occasion;
  const isIn = (spans: readonly Span[], at: Minute): boolean => spanAt(spans, at, event?.until ?? at) !== undefined;
  if (isIn(certain, certainAt ?? possibleAt)) return occasion;
  if (isIn(possible, possibleAt)) return onlyPossible(occasion, possibleAt, context);
  return certainAt !== undefined && isIn(possible, certainAt) ? onlyPossible(occasion, certainAt, context) : undefined;
}

/** An occasion that possibly arose at a moment, in the run of that moment. */
function onlyPossible(occasion: Occasion, at: Minute, { runs }: Context): Occasion {
  const run = spanAt(runs, at, occasion.event?.until ?? at);
  return { ...occasion, certainAt: undefined, possibleAt: at, run };
}
