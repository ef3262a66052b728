import { caseStanding } from "../../model/case-standing.js";
import type { CaseStatus } from "../../model/case-statuses.js";
import type { CoreFacts } from "../../model/core-facts.js";
import type { ChildFieldName } from "../fields/child-field-types.js";
import { actsOfKind, yesNo } from "../fields/read-facts.js";
import type { ChildRecord } from "../source/child-record.js";

/** Whether the child was ever confirmed as a dropout: once on the ledger, it stays there; a closing marks the entry and takes nobody off (reading G20). */
export function everConfirmed(child: ChildRecord): boolean {
  return child.mayHaveCase && child.caseFile().steps.some(({ status }) => status === "confirmed");
}

/** Whether the child is suspected at the cut-off, certainly or possibly: an entry that may be one is shown, and says that it is not known. */
function suspectedNow(child: ChildRecord): boolean {
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

/** Whether it is suspected now, or certainly was before: an entry is closed and not taken off. */
export function everSuspected(child: ChildRecord): boolean {
  if (!child.mayHaveCase) return false;
  const was = child.caseFile().steps.some(({ status, certainty }) => status === "suspected" && certainty === "certain");
  return was || suspectedNow(child);
}

/** Whether it is the business of those about whom a register is: neither gone to another school, nor through with school, nor dead. */
export function onOurBooks(child: ChildRecord): boolean {
  const status = child.spells().at(-1)?.status;
  return status !== "transferredOut" && status !== "graduated" && status !== "died";
}

/** Whether it is in a class now. */
export function inClassNow(child: ChildRecord): boolean {
  return child.spells().at(-1)?.status === "enrolled";
}

/** A fact by which children stand on a register, and the field that shows it. */
export type GroupFact = keyof CoreFacts & ("leftBehind" | "accompanying" | "hardship" | "disability");

/** Those on the books of whom a fact is so; where it is on record that nobody knows, nobody can tell. */
export function ofGroup(fact: GroupFact): (child: ChildRecord) => boolean | GroupFact {
  return (child) => {
    const so = yesNo(child, fact);
    if (so === undefined || so === false || !onOurBooks(child)) return false;
    return so === "unknown" ? fact : true;
  };
}

/** Those on the books of whom one of several facts is so. */
export function ofGroups(
  facts: readonly (keyof CoreFacts)[],
  asked: ChildFieldName,
): (child: ChildRecord) => boolean | ChildFieldName {
  return (child) => {
    const all = facts.map((fact) => yesNo(child, fact));
    const [so, asks] = [all.includes(true), all.includes("unknown")];
    if (!(so || asks) || !onOurBooks(child)) return false;
    return so ? true : asked;
  };
}

/** Whether there ever was a case, were it only a risk: certainly, or possibly now. */
export function everOpened(child: ChildRecord): boolean {
  if (!child.mayHaveCase) return false;
  const { openedOn } = child.caseFile();
  return openedOn !== undefined || caseStanding(child.caseFile(), child.source.asOf).possible.length > 0;
}
