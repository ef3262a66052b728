import { caseStanding } from "../../model/case-standing.js";
import { type CaseStatus, caseStatusLabels } from "../../model/case-statuses.js";
import type { GoneForGood } from "../../model/gone-for-good.js";
import type { Text } from "../../model/text.js";
import { standingAtClose } from "../counts/close-standing.js";
import type { ChildRecord } from "../source/child-record.js";
import { whyGone } from "../source/gone-for-good.js";

/**
 * How a child's case stands in a row of a paper (个案状态): as derived, but for a child that no school waits for any more, whose row says why; for
 * a confirmed dropout that may be back, since a register is missing; and for one that is on time off by right. Rows and counts agree: who reads
 * `confirmed`, `confirmedUnverified` or `confirmedOnTimeOff` is counted as out.
 */
export type CaseStatusNow = CaseStatus | GoneForGood | "confirmedUnverified" | "confirmedOnTimeOff";

/** What each is called. */
export const caseStatusNowLabels: Readonly<Record<CaseStatusNow, Text>> = /* @__PURE__ */ (() => ({
  ...caseStatusLabels,
  confirmedUnverified: { zh: "确认辍学（待核实是否返校）", en: "confirmed dropout, perhaps back" },
  confirmedOnTimeOff: {
    zh: "确认辍学（批准休学或延缓入学中，尚未销号）",
    en: "confirmed dropout, on approved time off, not closed yet",
  },
  died: { zh: "已死亡", en: "died" },
  graduated: { zh: "已毕业", en: "finished school" },
  arrived: { zh: "已转入他校", en: "arrived at another school" },
}))();

/** How the case of a child stands at the cut-off, for a row; nothing where there is none. */
export function caseStatusNow(child: ChildRecord): CaseStatusNow | "unknown" | undefined {
  const { source } = child;
  const { status, possible } = caseStanding(child.caseFile(), source.asOf);
  if (status === "closed" || possible.length === 0) return status;
  const gone = whyGone(child, source.day);
  if (gone !== undefined) return gone;
  const { status: counted, unverified, onTimeOff } = standingAtClose(child, source.until);
  if (counted !== "confirmed") return status ?? "unknown";
  if (onTimeOff) return "confirmedOnTimeOff";
  return unverified ? "confirmedUnverified" : "confirmed";
}
