import type { Text } from "../../model/text.js";
import type { Precondition } from "../kit/paper-spec.js";
import type { ChildRecord } from "../source/child-record.js";
import { isGoneForGood } from "../source/gone-for-good.js";
import { isByRight, timeOffOf } from "../source/time-off.js";

/**
 * Whether the child certainly stays away without right; nothing where nobody can tell: registers are missing, it went to a school that has not
 * said that it arrived (trap 31), or nobody is on record as having approved its time off. The register of a school goes before the case: nobody
 * closes the case of a child that has died, and one whose time off was approved after it dropped out is away by right until that ends.
 */
export function awayNow(child: ChildRecord): boolean | undefined {
  if (isGoneForGood(child, child.source.day)) return false;
  const off = timeOffOf(child);
  if (off !== undefined && !off.over) return isByRight(off) ? false : undefined;
  const away = awayByCase(child);
  return away && child.spells().at(-1)?.status === "transferredOut" ? undefined : away;
}

function awayByCase(child: ChildRecord): boolean | undefined {
  if (!child.mayHaveCase) return false;
  const { suspected, confirmed } = child.caseFile().spans;
  const holds = (spans: readonly { readonly from: number; readonly until: number }[]): boolean =>
    spans.some(({ from, until }) => from <= child.source.until && child.source.until < until);
  if (holds([...suspected.certain, ...confirmed.certain])) return true;
  return holds([...suspected.possible, ...confirmed.possible]) ? undefined : false;
}

/** The child has not come back: nobody is written to about one that has, that no school waits for, or that stays away by right. */
export const stillAway: Precondition = {
  what: (_scope, child) => wants(child),
  owedBy: "school",
  met: awayNow,
};

function wants(child: ChildRecord): Text {
  const { status, acknowledgedOn } = child.spells().at(-1) ?? {};
  if (status === "transferredOut" && acknowledgedOn === undefined)
    return {
      zh: "转学接收学校的回执（未收到回执，无法确定学生是否仍失学）",
      en: "word from the receiving school: until it comes, nobody can tell whether the child is at school",
    };
  const off = timeOffOf(child);
  if (off === undefined || off.over || isGoneForGood(child, child.source.day)) return stillOut;
  return isByRight(off) ? timeOffOver : timeOffApproved;
}

const stillOut: Text = {
  zh: "个案仍在进行中（学生尚未返校）",
  en: "the child is still out of school, by the registers",
};
const timeOffOver: Text = {
  zh: "休学（延缓入学）期满而未返校（现在批准的期限内）",
  en: "the end of the time off without a return: it was approved, and still runs",
};
const timeOffApproved: Text = {
  zh: "休学（延缓入学）的批准单位（未经批准，无法确定是否依法离校）",
  en: "who approved the time off: without it nobody can tell whether the child is away by right",
};
