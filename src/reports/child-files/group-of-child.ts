import type { CoreFacts } from "../../model/core-facts.js";
import { actsOfKind, yesNo } from "../fields/read-facts.js";
import type { ChildRecord } from "../source/child-record.js";

export { hasFile } from "../ledgers/who.js";

/** Whether one of some facts is so of the child at the cut-off. */
export function isInGroup(child: ChildRecord, ...facts: readonly (keyof CoreFacts)[]): boolean {
  return facts.some((fact) => yesNo(child, fact) === true);
}

/** Whether somebody ever observed that the child tends to drop out. */
export function everNoted(child: ChildRecord): boolean {
  return actsOfKind(child, "riskNoted").length > 0;
}
