import type { CaseStatus } from "../../../model/case-file.js";
import { eitherSpans, noSpans } from "../../../model/spans.js";
import type { StateReader } from "../shapes.js";

/** The child's case has one of some statuses. */
export function caseState(statuses: readonly CaseStatus[]): StateReader {
  return ({ file }) => (file ? statuses.map((status) => file.spans[status]).reduce(eitherSpans, noSpans) : noSpans);
}

/** A case is open: from its opening to its closing. */
export const openCase: StateReader = ({ file }) => file?.open ?? noSpans;
