import type { Text } from "../../model/text.js";
import type { Visibility } from "../privacy/visibility.js";
import { isOnlyCounted } from "./only-counts.js";
import type { LayoutContext } from "./report-definition.js";
import { reportWords as words } from "./report-words.js";

/** What is counted of a list, as people say it of a number. */
type Counted = (count: number) => Text;

const children: Counted = (count) => ({ zh: `合计：${count}人`, en: `Total: ${count}` });

/**
 * What is said below a list of which some rows are not shown: the number of all, where those not shown are to be counted; and where they are left out, the
 * reason of the rule that leaves them out, and no number. A number below the reader's minimum is not told; where even records of the work are only to be counted,
 * as for the public, none is told without a minimum (reading G17).
 *
 * @param shown How many rows are shown.
 * @param hidden Why each of the others is not.
 */
export function totalNotes(
  context: LayoutContext,
  {
    shown,
    hidden,
    say = children,
  }: { readonly shown: number; readonly hidden: readonly Visibility[]; readonly say?: Counted },
): readonly Text[] {
  if (hidden.length === 0) return [say(shown)];
  const counted = hidden.filter(({ how }) => how === "aggregate");
  const left = hidden.filter(({ how }) => how !== "aggregate");
  return [
    ...(counted.length > 0 ? [words.onlyCounted] : []),
    ...(left.length > 0 ? reasonsOf(left) : [mayTell(context, counted.length) ? say(shown + counted.length) : tooFew]),
  ];
}

/** Why rows are left out, each reason once. */
function reasonsOf(left: readonly Visibility[]): readonly Text[] {
  const reasons = new Map(left.map(({ because }) => [because.zh, because]));
  return [...reasons.values()].map(({ zh, en }) => ({ zh: `名单不予显示：${zh}`, en: `Not listed: ${en}` }));
}

function mayTell({ reader, minimumCell }: LayoutContext, count: number): boolean {
  return minimumCell === undefined ? !isOnlyCounted(reader) : count >= minimumCell;
}

const tooFew: Text = {
  zh: "合计：不予显示（人数较少，或者须按最低公布人数处理）",
  en: "Total: not told (too few, or to be published by a minimum only)",
};
