import { dateOf } from "../../model/civil-date.js";
import type { EnrolmentSpell } from "../../model/enrolment-spells.js";
import { dayOfMinute } from "../../model/moment.js";
import type { Text } from "../../model/text.js";
import type { Precondition } from "../kit/paper-spec.js";
import { sinceOpening } from "../source/case-start.js";
import type { ChildRecord } from "../source/child-record.js";
import { timeOffOf } from "../source/time-off.js";

/**
 * Whether the child certainly stays away without right; nothing where nobody can tell: registers are missing, or it went to a school that has not
 * said that it arrived (trap 31). The register of a school goes before the case: nobody closes the case of a child that has died.
 */
export function awayNow(child: ChildRecord): boolean | undefined {
  const off = timeOffOf(child);
  if (isThrough(child) || (off !== undefined && !off.over)) return false;
  const away = awayByCase(child);
  return away && child.spells().at(-1)?.status === "transferredOut" ? undefined : away;
}

/** Whether no school waits for the child any more: it died, finished, or has arrived at another school. */
export function isThrough(child: ChildRecord): boolean {
  const last = child.spells().at(-1);
  switch (last?.status) {
    case "died":
      return true;
    case "graduated":
      return !opensAfter(child, last);
    case "transferredOut":
      return last.acknowledgedOn !== undefined;
    default:
      return false;
  }
}

/** Whether its case was opened once it had left: one through with the primary school may fail to enter the junior one. */
function opensAfter(child: ChildRecord, { from }: EnrolmentSpell): boolean {
  return child.mayHaveCase && dateOf(dayOfMinute(sinceOpening(child))) >= from;
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
  return { zh: "个案仍在进行中（学生尚未返校）", en: "the child is still out of school, by the registers" };
}
