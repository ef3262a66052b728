import { evidenceCheckLabels } from "../../calc/evidence/evidence-finding.js";
import { anyRows } from "../../calc/given.js";
import { BaoxueError } from "../../model/errors.js";
import { bilingual, moment } from "../../model/field-checks.js";
import { fields, listOf, oneOf, wholeIssues } from "../../model/shape-check.js";

/**
 * Refuses what is no report of checks: a host without types may hand in anything.
 *
 * @throws {BaoxueError} `invalid-input` then.
 */
export function checkEvidence(evidence: unknown): void {
  if (evidence === undefined) return;
  const check = oneOf(...Object.keys(evidenceCheckLabels));
  const shape = fields({
    asOf: moment,
    findings: listOf(fields({ kind: check, says: bilingual })),
    notEvaluable: anyRows,
    notRun: listOf(check),
  });
  const issues = wholeIssues(fields({ evidence: shape }), { evidence }, undefined);
  if (issues.length > 0) throw new BaoxueError("invalid-input", issues);
}
