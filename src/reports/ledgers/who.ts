import { caseStanding } from "../../model/case-standing.js";
import type { CaseStatus } from "../../model/case-statuses.js";
import { actsOfKind } from "../fields/read-facts.js";
import type { ChildRecord } from "../source/child-record.js";

/** Whether the child was ever confirmed as a dropout: once on the ledger, it stays there; a closing marks the entry and takes nobody off (reading G20). */
export function everConfirmed(child: ChildRecord): boolean {
  return child.mayHaveCase && child.caseFile().steps.some(({ status }) => status === "confirmed");
}

/** Whether the child is suspected at the cut-off, certainly or possibly: an entry that may be one is shown, and says that it is not known. */
export function suspectedNow(child: ChildRecord): boolean {
  return hasNow(child, "suspected");
}

/** Whether its case was ever more than a risk. */
export function everAway(child: ChildRecord): boolean {
  return (
    child.mayHaveCase && child.caseFile().steps.some(({ status }) => status === "suspected" || status === "confirmed")
  );
}

/** Whether its case has a status at the cut-off, certainly or possibly. */
export function hasNow(child: ChildRecord, status: CaseStatus): boolean {
  return child.mayHaveCase && caseStanding(child.caseFile(), child.source.asOf).possible.includes(status);
}

/** Whether a file of a kind was opened about the child. */
export function hasFile(child: ChildRecord, file: string): boolean {
  return child.timeline.acts.length > 0 && actsOfKind(child, "filed").some(({ event }) => event.file === file);
}
