import type { CaseSpans } from "./case-statuses.js";
import type { Minute } from "./moment.js";
import { union } from "./spans.js";

/**
 * Since when the child certainly was away again, each time it fell back after it had returned, or its case had been closed (反弹): spells of
 * staying away that hold a certain one, but for the first. Registers that are missing may hide more.
 */
export function reboundsAt({ spans: { suspected, confirmed } }: Pick<CaseSpans, "spans">): readonly Minute[] {
  const certain = union([...suspected.certain, ...confirmed.certain]);
  return union([...suspected.possible, ...confirmed.possible])
    .flatMap((spell) => certain.find(({ from }) => spell.from <= from && from < spell.until)?.from ?? [])
    .slice(1);
}
