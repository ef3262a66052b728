import type { RuleBase } from "../duty.js";
import type { Compiler, Occasion, OccasionReader } from "./shapes.js";

/** Leaves out the occasions at which a rule did not apply to the subject; where it only possibly did, they are possible. */
export function applying({ appliesTo }: RuleBase, occasions: OccasionReader, compiler: Compiler): OccasionReader {
  if (!appliesTo) return occasions;
  const applies = compiler.state(appliesTo);
  return (context) => {
    const found = occasions(context);
    if (found.length === 0) return found;
    const { certain, possible } = applies(context);
    return found.flatMap((occasion): readonly Occasion[] => {
      const at = occasion.certainAt ?? occasion.possibleAt;
      if (!possible.some(({ from, until }) => from <= at && at < until)) return [];
      if (certain.some(({ from, until }) => from <= at && at < until)) return [occasion];
      const { certainAt: _, ...possibly } = occasion;
      return [possibly];
    });
  };
}
